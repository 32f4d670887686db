package org.mobilityplan.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.mobilityplan.access.Accessors;
import org.mobilityplan.model.PlanElement;

/** Finds the elements of some types, wherever they are in another one. Reads only properties that can contain any. */
public final class ElementSearch {

    private final Set<Class<?>> wanted;
    private final Map<Class<?>, Accessors<PlanElement>> byType = new ConcurrentHashMap<>();

    public ElementSearch(Set<Class<?>> wanted) {
        this.wanted = Set.copyOf(wanted);
    }

    /** Passes an element, if it has a wanted type, and each such element in it to a function, in document order. */
    public void visit(PlanElement element, Consumer<PlanElement> visitor) {
        Class<?> type = element.getClass().getSuperclass();
        if (wanted.contains(type)) {
            visitor.accept(element);
        }
        for (Object value : leading(type).read(element)) {
            if (value instanceof List<?> list) {
                for (Object each : list) {
                    visit((PlanElement) each, visitor);
                }
            } else if (value != null) {
                visit((PlanElement) value, visitor);
            }
        }
    }

    /** The accessors of the properties that can contain elements of a wanted type. */
    private Accessors<PlanElement> leading(Class<?> type) {
        Accessors<PlanElement> known = byType.get(type);
        if (known == null) {
            known = new Accessors<>(type);
            for (ModelProperty property : ModelType.of(type).properties()) {
                if (property.holdsElements() && reachesAny(property.valueType())) {
                    property.addUnwrappedTo(known);
                }
            }
            byType.put(type, known);
        }
        return known;
    }

    private boolean reachesAny(Class<?> type) {
        List<Class<?>> reached = new ArrayList<>();
        for (ModelType each : ModelType.reachableFrom(type)) {
            reached.add(each.type());
        }
        return reached.stream().anyMatch(wanted::contains);
    }
}
