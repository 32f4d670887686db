package org.mobilityplan.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanItem;
import org.mobilityplan.model.Role;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A participant twice in one list: in one role, or at an event both present and excused. */
final class DuplicateParticipant extends Rule<PlanElement> {

    private static final Set<Role> ABSENT = Set.of(Role.EXCUSED, Role.REPRESENTED);

    private final boolean contradictory;

    private DuplicateParticipant(RuleInfo info, boolean contradictory) {
        super(info, PlanElement.class);
        this.contradictory = contradictory;
    }

    /** Twice in one role. */
    static DuplicateParticipant twice() {
        return new DuplicateParticipant(
                RuleInfo.of("participant.duplicate", Severity.WARNING, "name", "subject"), false);
    }

    /** Present and excused. */
    static DuplicateParticipant presentAndExcused() {
        return new DuplicateParticipant(
                RuleInfo.of("event.participant.conflict", Severity.WARNING, "name", "subject"), true);
    }

    @Override
    public boolean appliesTo(Class<?> type) {
        return type == Event.class
                || !contradictory
                        && (type == Action.class
                                || type == Chantier.class
                                || type == Coordination.class
                                || type == Document.class);
    }

    @Override
    public List<String> neededProperties(Class<?> type) {
        return List.of(property(type));
    }

    private static String property(Class<?> type) {
        return type == Event.class
                ? "participants"
                : type == Document.class ? "parties" : type == Coordination.class ? "coordinators" : "partners";
    }

    @Override
    public void check(PlanElement element, RuleContext context) {
        List<Participant> participants = participants(element);
        if (!DuplicateNetworkMember.canRepeatAny(participants)) {
            return;
        }
        Set<String> met = new HashSet<>();
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            String who = DuplicateNetworkMember.who(participant);
            if (who.isEmpty()) {
                continue;
            }
            boolean repeated =
                    contradictory ? isContradicted(participant, who, met) : !met.add(membership(who, participant));
            if (repeated) {
                context.report(
                        Pointer.ROOT
                                .child(property(element.getClass().getSuperclass()))
                                .child(i),
                        Map.of(
                                "name", context.index().nameOf(participant),
                                "subject", Subject.around(context)));
            }
        }
    }

    private static boolean isContradicted(Participant participant, String who, Set<String> met) {
        boolean present = participant.getRole().equals(Role.PRESENT);
        boolean absent = ABSENT.contains(participant.getRole());
        if (!present && !absent || isPart(participant)) {
            return false;
        }
        boolean contradicted = met.contains(JointKey.of(who, !present));
        met.add(JointKey.of(who, present));
        return contradicted;
    }

    /** Only some people of the organisation: a count, a service or a function. */
    private static boolean isPart(Participant participant) {
        return participant.getCount().isPresent()
                || participant.getService().isPresent()
                || participant.getFunction().isPresent();
    }

    private static List<Participant> participants(PlanElement element) {
        if (element instanceof Event event) {
            return event.getParticipants();
        }
        if (element instanceof PlanItem item) {
            return item.getPartners();
        }
        return element instanceof Document document
                ? document.getParties()
                : ((Coordination) element).getCoordinators();
    }

    /** What makes another participation of it: role, scope, territory, service, function and whom it represents. */
    private static String membership(String who, Participant participant) {
        String territory = participant.getTerritory().isPresent()
                ? Directory.place(participant.getTerritory().get())
                : "";
        return JointKey.of(
                who,
                participant.getRole(),
                participant.getScope(),
                territory,
                participant.getService(),
                participant.getFunction(),
                participant.getNote(),
                Span.key(participant.getPeriod()),
                participant.getStatus(),
                participant.getRepresenting());
    }
}
