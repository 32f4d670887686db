package org.mobilityplan.compare;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlanElement;

/**
 * What identifies the elements that are compared property by property. Elements of other types are values: equal or
 * different.
 */
final class Identity {

    /**
     * For each type the keys of its elements: elements with an equal first key are the same, of the rest those with an equal
     * second key.
     */
    private static final Map<Class<?>, List<Function<PlanElement, String>>> KEYS = Map.of(
            // At most one at each place.
            Coordination.class, List.of(each -> ""),
            Document.class, List.of(key(Document.class, Identity::ofDocument)),
            Indicator.class, List.of(key(Indicator.class, Indicator::getLabel)),
            Organisation.class,
                    List.of(key(Organisation.class, each -> each.getId().value())),
            // An organisation may have several roles in one list, and may change its role.
            Participant.class,
                    List.of(
                            key(Participant.class, each -> ofParticipant(each) + ValueText.of(each.getRole())),
                            key(Participant.class, Identity::ofParticipant)),
            PartnerNetwork.class,
                    List.of(key(PartnerNetwork.class, each -> each.getId().value())));

    private Identity() {}

    /** Whether elements of a type are compared property by property. */
    static boolean isKnown(Class<?> type) {
        return KEYS.containsKey(type);
    }

    /** The keys of a value; values without an identity of their own are the same only if they are equal. */
    static List<Function<Object, String>> keys(Class<?> type) {
        List<Function<PlanElement, String>> keys = KEYS.get(type);
        return keys == null
                ? List.of(ValueText::of)
                : keys.stream()
                        .<Function<Object, String>>map(key -> value -> key.apply((PlanElement) value))
                        .toList();
    }

    private static <T extends PlanElement> Function<PlanElement, String> key(Class<T> type, Function<T, String> key) {
        return element -> key.apply(type.cast(element));
    }

    /** The id; most documents have none, and are the same only if they are equal. */
    private static String ofDocument(Document document) {
        return ValueText.of(document.getId().<Object>map(id -> id).orElse(document));
    }

    private static String ofParticipant(Participant participant) {
        if (participant.getOrganisation().isPresent()) {
            return ValueText.of(participant.getOrganisation().get());
        }
        if (participant.getNetwork().isPresent()) {
            return ValueText.of(participant.getNetwork().get());
        }
        return ValueText.of(participant.getName().<Object>map(name -> name).orElse(participant));
    }
}
