package org.mobilityplan.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mobilityplan.model.ActionReference;
import org.mobilityplan.model.AnnouncedSize;
import org.mobilityplan.model.Assessment;
import org.mobilityplan.model.Audience;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Destination;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.Link;
import org.mobilityplan.model.OpenCode;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Priority;
import org.mobilityplan.model.Programme;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.Suppression;
import org.mobilityplan.model.Territory;
import org.mobilityplan.structure.ModelProperty;
import org.mobilityplan.structure.ModelProperty.Holder;
import org.mobilityplan.structure.ModelType;

/** What identifies the elements of a list to a reader, so that an edited element is found in the other edition. */
final class Identity {

    /** Elements of these types are values: one that differs is reported as a whole. All others are compared by property. */
    private static final Set<Class<?>> VALUES = Set.of(
            ActionReference.class,
            AnnouncedSize.class,
            Assessment.class,
            Destination.class,
            PlanPeriod.class,
            Priority.class,
            Programme.class,
            Quantity.class,
            Status.class,
            Territory.class);

    /**
     * The properties that identify the elements of a type: elements with equal first properties are the same, of the rest those
     * with equal second properties, and so on. An element whose first property has no value is not identified by them.
     */
    private static final Map<Class<?>, List<List<String>>> PROPERTIES = Map.ofEntries(
            Map.entry(ActionReference.class, List.of(List.of("action", "plan"))),
            Map.entry(AnnouncedSize.class, List.of(List.of("role"))),
            Map.entry(Assessment.class, List.of(List.of("text"), List.of("kind", "date"))),
            Map.entry(Audience.class, List.of(List.of("label", "kind"), List.of("label"))),
            Map.entry(Destination.class, List.of(List.of("text"), List.of("place", "country"), List.of("place"))),
            Map.entry(Document.class, List.of(List.of("id"), List.of("title", "period"), List.of("title"))),
            Map.entry(Event.class, List.of(List.of("title", "period"), List.of("title"), List.of("period"))),
            Map.entry(
                    Funding.class,
                    List.of(
                            List.of("text"),
                            List.of("funder", "stage", "basis", "period"),
                            List.of("funder", "stage"),
                            List.of("funder"))),
            Map.entry(Indicator.class, List.of(List.of("label"))),
            Map.entry(Link.class, List.of(List.of("url"), List.of("title", "relation"), List.of("title"))),
            Map.entry(Organisation.class, List.of(List.of("id"))),
            // An organisation may have several roles in one list, and may change its role.
            Map.entry(
                    Participant.class,
                    List.of(
                            List.of("organisation", "role"),
                            List.of("organisation"),
                            List.of("network", "role"),
                            List.of("network"),
                            List.of("name", "role"),
                            List.of("name"))),
            Map.entry(PartnerNetwork.class, List.of(List.of("id"))),
            Map.entry(PlanPeriod.class, List.of(List.of("text"), List.of("source"))),
            Map.entry(Programme.class, List.of(List.of("code", "branch"), List.of("code"))),
            Map.entry(
                    Quantity.class,
                    List.of(List.of("unit", "period", "source"), List.of("unit", "period"), List.of("unit"))),
            Map.entry(Suppression.class, List.of(List.of("rule"))),
            Map.entry(Territory.class, List.of(List.of("code"), List.of("name"))));

    /** Types whose elements are different if what identifies them differs, even if all else is equal. */
    private static final Set<Class<?>> NEVER_RENAMED =
            Set.of(ActionReference.class, Indicator.class, Participant.class, Suppression.class);

    /** Types of which a list usually has one element without what identifies the others, such as a total without a unit. */
    private static final Set<Class<?>> ONE_UNIDENTIFIED = Set.of(AnnouncedSize.class, Quantity.class);

    private static final int EXTENSIONS = -1;

    private Identity() {}

    /** Whether elements of a type are compared property by property; if not, as a whole. */
    static boolean isComparedByProperty(Class<?> type) {
        return PlanElement.class.isAssignableFrom(type) && !VALUES.contains(type);
    }

    /**
     * The keys by which the values of a list are paired, the strongest first. A key that is absent for a value does not
     * identify it. The last keys pair elements of which one property was edited: all but one are equal.
     */
    static List<Function<Object, Optional<String>>> keys(Class<?> type) {
        List<Function<Object, Optional<String>>> keys = new ArrayList<>();
        keys.add(value -> Optional.of(ValueText.of(value)));
        if (!PlanElement.class.isAssignableFrom(type)) {
            return keys;
        }
        List<List<String>> identifying = PROPERTIES.getOrDefault(type, List.of());
        identifying.forEach(names -> keys.add(value -> key(names, (PlanElement) value)));
        boolean neverRenamed = NEVER_RENAMED.contains(type);
        for (int i = EXTENSIONS; i < ModelType.of(type).properties().size(); i++) {
            int edited = i;
            keys.add(value -> {
                PlanElement element = (PlanElement) value;
                return neverRenamed && isIdentified(element, identifying) ? Optional.empty() : allBut(edited, element);
            });
        }
        return keys;
    }

    /** Whether two elements, each the only value of a property, are one element that was edited. */
    static boolean areSame(PlanElement before, PlanElement after) {
        Class<?> type = ModelType.of(after).type();
        return type == Coordination.class
                || PROPERTIES.getOrDefault(type, List.of()).stream()
                        .anyMatch(names -> key(names, before).isPresent()
                                && key(names, before).equals(key(names, after)));
    }

    private static boolean isIdentified(PlanElement element, List<List<String>> identifying) {
        return identifying.stream().anyMatch(names -> key(names, element).isPresent());
    }

    private static Optional<String> key(List<String> names, PlanElement element) {
        ModelType type = ModelType.of(element);
        Object[] values = type.read(element);
        StringBuilder key = new StringBuilder();
        for (String name : names) {
            Object value = values[type.properties().indexOf(type.property(name).orElseThrow())];
            boolean isFirst = key.isEmpty();
            if (isFirst && isAbsent(value) && !ONE_UNIDENTIFIED.contains(type.type())) {
                return Optional.empty();
            }
            key.append(ValueText.of(value));
        }
        return Optional.of(key.toString());
    }

    /** All properties but one, or all but the extensions; absent if the others are codes only, which many elements share. */
    private static Optional<String> allBut(int edited, PlanElement element) {
        ModelType type = ModelType.of(element);
        Object[] values = type.read(element);
        StringBuilder key = new StringBuilder();
        boolean hasContent = false;
        for (int i = 0; i < values.length; i++) {
            if (i != edited) {
                key.append(ValueText.of(values[i]));
                hasContent |= !isCode(type.properties().get(i)) && !isEmpty(values[i]);
            }
        }
        if (edited != EXTENSIONS) {
            key.append(ValueText.of(element.getExtensions()));
        }
        return hasContent ? Optional.of(key.toString()) : Optional.empty();
    }

    private static boolean isCode(ModelProperty property) {
        Class<?> type = property.valueType();
        return OpenCode.class.isAssignableFrom(type)
                || type.isEnum()
                || type == boolean.class && property.holder() == Holder.NONE;
    }

    private static boolean isEmpty(Object held) {
        return isAbsent(held) || held instanceof String text && text.isBlank();
    }

    private static boolean isAbsent(Object held) {
        return held instanceof Optional<?> optional && optional.isEmpty()
                || held instanceof List<?> list && list.isEmpty();
    }
}
