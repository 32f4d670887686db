package org.mobilityplan.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanItem;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A status that the actual period excludes: to come or not done although it took place, or done on a day before it began. */
final class StatusBeforePeriod extends Rule<PlanItem> {

    private static final Set<StatusCode> ENDED = Set.of(StatusCode.DONE, StatusCode.DROPPED, StatusCode.CANCELLED);

    StatusBeforePeriod() {
        super(
                RuleInfo.of("status.period.differs", Severity.WARNING, "period", "status", "subject"),
                PlanItem.class,
                "status",
                "actualPeriods");
    }

    @Override
    public void check(PlanItem item, RuleContext context) {
        if (item.getStatus().isEmpty() || item.getActualPeriods().isEmpty()) {
            return;
        }
        Status status = item.getStatus().get();
        boolean isToCome = status.getCode().equals(StatusCode.TO_COME);
        boolean isNotDone = status.getCode().equals(StatusCode.NOT_DONE);
        if (!isToCome && !isNotDone && (status.getDate().isEmpty() || !ENDED.contains(status.getCode()))) {
            return;
        }
        Optional<PlanPeriod> first = first(item.getActualPeriods());
        // Words that exclude the status are reported with it.
        if (first.isPresent()
                && !StatusInText.differs(status, false)
                && (isNotDone
                        || (isToCome ? isOver(first.get(), item, context) : isAfter(first.get(), status.getDate())))) {
            context.report(
                    Pointer.ROOT.child("status"),
                    Map.of(
                            "period", Span.text(first.get()),
                            "status", status.getCode().code(),
                            "subject", Subject.around(context)));
        }
    }

    /** The period that starts first; absent if one of them has no start. */
    private static Optional<PlanPeriod> first(List<PlanPeriod> periods) {
        PlanPeriod first = periods.get(0);
        for (PlanPeriod period : periods) {
            if (period.getStart().isEmpty() || first.getStart().isEmpty()) {
                return Optional.empty();
            }
            if (period.getStart()
                    .get()
                    .firstDay()
                    .isBefore(first.getStart().get().firstDay())) {
                first = period;
            }
        }
        return first.getStart().isPresent() ? Optional.of(first) : Optional.empty();
    }

    private static boolean isAfter(PlanPeriod first, Optional<PartialDate> date) {
        LocalDate start = first.getStart().orElseThrow().firstDay();
        return date.isPresent() && date.get().lastDay().isBefore(start);
    }

    /**
     * Whether what is to come took place: in the time of the plan and of its planned periods. What took place earlier can be an
     * earlier edition of it, and a status of an earlier day was true.
     */
    private static boolean isOver(PlanPeriod first, PlanItem item, RuleContext context) {
        Optional<PlanPeriod> plan = context.plan().getPeriod();
        return !isAfter(first, item.getStatus().orElseThrow().getDate())
                && (plan.isEmpty() || overlap(first, plan.get()))
                && (item.getPlannedPeriods().isEmpty()
                        || item.getPlannedPeriods().stream().anyMatch(planned -> overlap(first, planned)));
    }

    private static boolean overlap(PlanPeriod one, PlanPeriod other) {
        Optional<Span> span = Span.of(one);
        Optional<Span> others = Span.of(other);
        return span.isPresent() && others.isPresent() && span.get().overlaps(others.get());
    }
}
