package org.mobilityplan.validation.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Origin;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.notation.StatusNotation;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.Folding;

/** A status whose words state another one that excludes it: « à venir » with done. */
final class StatusInText extends Rule<Status> {

    private static final int LONGEST = 60;

    /** The pairs that cannot both be true; others, such as done and reconducted, can. */
    private static final Map<StatusCode, Set<StatusCode>> EXCLUDED = excluded(Map.of(
            StatusCode.DONE,
            List.of(
                    StatusCode.TO_COME,
                    StatusCode.TO_DISCUSS,
                    StatusCode.UNDER_WAY,
                    StatusCode.PAUSED,
                    StatusCode.BLOCKED,
                    StatusCode.DROPPED,
                    StatusCode.CANCELLED,
                    StatusCode.NOT_DONE,
                    StatusCode.IN_PREPARATION),
            StatusCode.DROPPED,
            List.of(StatusCode.TO_COME, StatusCode.TO_DISCUSS, StatusCode.UNDER_WAY, StatusCode.IN_PREPARATION),
            StatusCode.CANCELLED,
            List.of(StatusCode.TO_COME, StatusCode.TO_DISCUSS, StatusCode.UNDER_WAY, StatusCode.IN_PREPARATION),
            StatusCode.TO_COME,
            List.of(StatusCode.UNDER_WAY, StatusCode.PARTLY_DONE)));

    /** Beginnings of words that can also be of a call, a budget or an earlier plan: « lancé », « prévu », « clôturé ». */
    private static final List<String> AMBIGUOUS = List.of(
            "lanc",
            "engag",
            "prevu",
            "planifi",
            "programm",
            "planned",
            "scheduled",
            "started",
            "clotur",
            "closed",
            "suspendu",
            "suspended");

    StatusInText() {
        super(RuleInfo.of("status.text.differs", Severity.WARNING, "status", "subject", "text"), Status.class, "text");
    }

    private static Map<StatusCode, Set<StatusCode>> excluded(Map<StatusCode, List<StatusCode>> pairs) {
        Map<StatusCode, Set<StatusCode>> excluded = new HashMap<>();
        pairs.forEach((one, others) -> {
            for (StatusCode other : others) {
                excluded.computeIfAbsent(one, code -> new HashSet<>()).add(other);
                excluded.computeIfAbsent(other, code -> new HashSet<>()).add(one);
            }
        });
        return Map.copyOf(excluded);
    }

    @Override
    public void check(Status status, RuleContext context) {
        if (differs(status, context.parent().orElse(null) instanceof ActionPlan)) {
            context.report(
                    Pointer.ROOT.child("code"),
                    Map.of(
                            "status", status.getCode().code(),
                            "subject", Subject.around(context),
                            "text", status.getText().orElse("")));
        }
    }

    /** Whether the words of a status are read with certainty and exclude its code. */
    static boolean differs(Status status, boolean isPlan) {
        String text = status.getText().orElse("");
        if (text.isEmpty()
                || text.length() > LONGEST
                || status.getOrigin() != Origin.STATED
                || text.equalsIgnoreCase(StatusNotation.write(status.getCode()))) {
            return false;
        }
        if (isPlan && status.getCode().equals(StatusCode.UNDER_WAY) && isBeingWritten(Folding.fold(text))) {
            return true;
        }
        Optional<StatusCode> read = read(text);
        return read.isPresent() && excludes(read.get(), status.getCode(), text, isPlan);
    }

    /** A plan « en cours d'élaboration » is in preparation, not under way. */
    private static boolean isBeingWritten(String folded) {
        return folded.contains("en cours d'elaboration")
                || folded.contains("en cours de redaction")
                || folded.contains("in preparation");
    }

    private static Optional<StatusCode> read(String text) {
        String folded = Folding.fold(text).strip();
        for (String beginning : AMBIGUOUS) {
            if (folded.startsWith(beginning)) {
                return Optional.empty();
            }
        }
        Checked<Optional<Status>> read = StatusNotation.read(text);
        return read.report().findings().isEmpty() ? read.orElseThrow().map(Status::getCode) : Optional.empty();
    }

    /** A plan is adopted once. What was true of an action at another time, « en cours en 2019 », need not be true now. */
    private static boolean excludes(StatusCode read, StatusCode code, String text, boolean isPlan) {
        if (read.equals(StatusCode.ADOPTED)) {
            return isPlan && code.equals(StatusCode.IN_PREPARATION);
        }
        return text.chars().noneMatch(Character::isDigit)
                && EXCLUDED.getOrDefault(read, Set.of()).contains(code);
    }
}
