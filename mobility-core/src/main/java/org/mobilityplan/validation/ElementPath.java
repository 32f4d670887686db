package org.mobilityplan.validation;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.structure.ModelType;

/**
 * The path to the element being visited: one object for each level of a walk, which the next element of the level uses again.
 * Converted to a pointer only when something is reported.
 */
final class ElementPath {

    /** The length of most pointers, to create them at once. */
    private static final int POINTER_LENGTH = 64;

    private static final @Nullable Object[] NONE = {};

    private final @Nullable ElementPath parent;
    private PlanElement element;
    private String property;
    private int index;

    /** What checks the element; null in a path that is kept. */
    private @Nullable FilledChecks checks;

    /** The level below this one. */
    private @Nullable ElementPath below;

    /** The values of the element. */
    private @Nullable Object[] values = NONE;

    /** The elements from the root to this one, computed on first use and shared by all elements in it. */
    private @Nullable List<PlanElement> line;

    /** A path that remains what it is, shared by those of all elements in this one. */
    private @Nullable ElementPath kept;

    /** Which of the properties with child elements the walk is in, and the position of the next element there. */
    private int childProperty;

    private int nextIndex;

    private ElementPath(@Nullable ElementPath parent, PlanElement element, String property, int index) {
        this.parent = parent;
        this.element = element;
        this.property = property;
        this.index = index;
    }

    static ElementPath root(PlanElement plan, TypeChecks type) {
        ElementPath root = new ElementPath(null, plan, "", -1);
        root.read(type);
        return root;
    }

    /** The path to the next element in this one, null after the last; the path to the one before it is no longer valid. */
    @Nullable
    ElementPath next() {
        ChildChecks[] children = checks().children();
        while (childProperty < children.length) {
            ChildChecks property = children[childProperty];
            Object value = values[property.position()];
            int at = nextIndex++;
            if (value instanceof List<?> list) {
                if (at < list.size()) {
                    return child((PlanElement) list.get(at), property, at);
                }
            } else if (at == 0 && value instanceof PlanElement only) {
                return child(only, property, -1);
            }
            childProperty++;
            nextIndex = 0;
        }
        return null;
    }

    private ElementPath child(PlanElement child, ChildChecks in, int position) {
        ElementPath known = below;
        if (known == null) {
            known = new ElementPath(this, child, in.name(), position);
            below = known;
        } else {
            known.element = child;
            known.property = in.name();
            known.index = position;
            known.childProperty = 0;
            known.nextIndex = 0;
            known.line = null;
            known.kept = null;
        }
        known.read(in.checks());
        return known;
    }

    /** Reads the values of the element, in the order of the properties, and finds the checks for them. */
    private void read(TypeChecks type) {
        ModelType model = type.type();
        if (values.length < model.properties().size()) {
            values = new Object[model.properties().size()];
        }
        model.read(element, values);
        checks = type.of(model.filled(values));
    }

    /** This path, to use it after the walk. */
    ElementPath kept() {
        ElementPath known = kept;
        if (known == null) {
            known = new ElementPath(parent == null ? null : parent.kept(), element, property, index);
            known.kept = known;
            kept = known;
        }
        return known;
    }

    /** The value of a property of the element; null if there is none. */
    @Nullable
    Object value(int position) {
        return values[position];
    }

    @Nullable
    ElementPath parent() {
        return parent;
    }

    PlanElement element() {
        return element;
    }

    /** The checks of the element. */
    FilledChecks checks() {
        return Objects.requireNonNull(checks, "a path that is kept is not visited");
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

    /** The pointer to a place in the element. */
    Pointer pointer(Pointer at) {
        return Pointer.of(
                append(new StringBuilder(POINTER_LENGTH)).append(at.value()).toString());
    }

    /** The pointer to a place in a value of the element; the index is -1 if the value is not in a list. */
    Pointer pointer(String name, int position, Pointer at) {
        return Pointer.of(append(append(new StringBuilder(POINTER_LENGTH)), name, position)
                .append(at.value())
                .toString());
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
