package org.mobilityplan.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.Qualifier;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** An event at which more participants are listed as present than people attended. */
final class AttendanceBelowParticipants extends Rule<Event> {

    AttendanceBelowParticipants() {
        super(
                RuleInfo.of("event.attendance.participants", Severity.WARNING, "attendance", "listed", "title"),
                Event.class,
                "attendance",
                "participants");
    }

    @Override
    public void check(Event event, RuleContext context) {
        BigDecimal highest = highest(event.getAttendance());
        if (highest == null) {
            return;
        }
        BigDecimal listed = BigDecimal.ZERO;
        for (Participant participant : event.getParticipants()) {
            if (participant.getRole().equals(Role.PRESENT)) {
                listed = listed.add(count(participant));
            }
        }
        if (listed.compareTo(highest) > 0) {
            context.report(
                    Pointer.ROOT.child("attendance").child(0),
                    Map.of(
                            "title", event.getTitle(),
                            "attendance", highest.toPlainString(),
                            "listed", listed.toPlainString()));
        }
    }

    private static BigDecimal count(Participant participant) {
        Optional<BigDecimal> count = participant.getCount().flatMap(Quantity::getValue);
        return count.isPresent() && count.get().signum() > 0 ? count.get() : BigDecimal.ONE;
    }

    /** The highest attendance, if all are limited. */
    private static @Nullable BigDecimal highest(List<Quantity> attendance) {
        BigDecimal highest = null;
        for (Quantity quantity : attendance) {
            boolean limited = quantity.getQualifier() == Qualifier.EXACT
                    || quantity.getQualifier() == Qualifier.AT_MOST
                    || quantity.getQualifier() == Qualifier.LESS_THAN;
            if (!limited || quantity.getValue().isEmpty()) {
                return null;
            }
            BigDecimal value = quantity.getUpTo().orElse(quantity.getValue().get());
            highest = highest == null || value.compareTo(highest) > 0 ? value : highest;
        }
        return highest;
    }
}
