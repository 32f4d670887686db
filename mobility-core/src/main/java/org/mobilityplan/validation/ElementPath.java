package org.mobilityplan.validation;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;

/** The path to the element being visited. Cheap to create; converted to a pointer only when something is reported. */
final class ElementPath {

    private final @Nullable ElementPath parent;
    private final PlanElement element;
    private final String property;
    private final int index;

    /** The elements from the root to this one, computed on first use and shared by all elements in it. */
    private @Nullable List<PlanElement> line;

    private ElementPath(@Nullable ElementPath parent, PlanElement element, String property, int index) {
        this.parent = parent;
        this.element = element;
        this.property = property;
        this.index = index;
    }

    static ElementPath root(PlanElement plan) {
        return new ElementPath(null, plan, "", -1);
    }

    ElementPath child(PlanElement child, String name, int position) {
        return new ElementPath(this, child, name, position);
    }

    @Nullable
    ElementPath parent() {
        return parent;
    }

    PlanElement element() {
        return element;
    }

    /** The elements around this one, from the root to the direct parent. */
    List<PlanElement> ancestors() {
        return parent == null ? List.of() : parent.line();
    }

    private List<PlanElement> line() {
        List<PlanElement> known = line;
        if (known == null) {
            int depth = 1;
            for (ElementPath at = parent; at != null; at = at.parent) {
                depth++;
            }
            PlanElement[] elements = new PlanElement[depth];
            for (ElementPath at = this; at != null; at = at.parent) {
                depth--;
                elements[depth] = at.element;
            }
            known = Collections.unmodifiableList(Arrays.asList(elements));
            line = known;
        }
        return known;
    }

    /** The property that contains the element, empty for the plan. */
    String property() {
        return property;
    }

    Pointer pointer() {
        return Pointer.of(append(new StringBuilder()).toString());
    }

    /** The pointer to a value of the element; the index is -1 if the value is not in a list. */
    Pointer pointer(String name, int position) {
        return Pointer.of(append(append(new StringBuilder()), name, position).toString());
    }

    /** Property names of the model need no escaping. */
    private StringBuilder append(StringBuilder text) {
        return parent == null ? text : append(parent.append(text), property, index);
    }

    private static StringBuilder append(StringBuilder text, String name, int position) {
        text.append('/').append(name);
        return position < 0 ? text : text.append('/').append(position);
    }
}
