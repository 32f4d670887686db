package org.mobilityplan.validation.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.rule.RuleContext;

/** The first and last day of a period; unbounded where the period has no start or end. */
public record Span(LocalDate first, LocalDate last) {

    /** The span of a period that has a start or an end. */
    public static Optional<Span> of(PlanPeriod period) {
        PartialDate start = period.getStart().orElse(null);
        PartialDate end = period.getEnd().orElse(null);
        return start == null && end == null
                ? Optional.empty()
                : Optional.of(new Span(
                        start == null ? LocalDate.MIN : start.firstDay(), end == null ? LocalDate.MAX : end.lastDay()));
    }

    /** The span of the plan being validated, if its period has a start or an end and another period is outside it. */
    static Optional<Span> ofPlanWithout(PlanPeriod period, RuleContext context) {
        OfPlan plan = context.computeOnce(OfPlan.class, OfPlan::new);
        return plan.isWithout(period) ? plan.span : Optional.empty();
    }

    /** Computed once for all periods of a plan. */
    private static final class OfPlan {

        private final Optional<Span> span;

        /** Several rules ask for each period, one after the other. */
        private @Nullable PlanPeriod asked;

        private boolean without;

        OfPlan(ActionPlan plan) {
            this.span = plan.getPeriod().flatMap(Span::of);
        }

        boolean isWithout(PlanPeriod period) {
            if (period != asked) {
                without = span.isPresent() && !span.get().overlaps(period);
                asked = period;
            }
            return without;
        }
    }

    /** The last day of a period, {@link LocalDate#MAX} if it has no end. */
    static LocalDate lastDay(PlanPeriod period) {
        return period.getEnd().isPresent() ? period.getEnd().get().lastDay() : LocalDate.MAX;
    }

    boolean overlaps(Span other) {
        return !last.isBefore(other.first) && !first.isAfter(other.last);
    }

    /** Whether a period overlaps this span. Most begin in it, so that their last days are not computed. */
    boolean overlaps(PlanPeriod period) {
        PartialDate start = period.getStart().orElse(null);
        if (start != null && contains(start.firstDay())) {
            PartialDate end = period.getEnd().orElse(null);
            if (end == null || !end.firstDay().isBefore(first)) {
                return true;
            }
        }
        Optional<Span> other = of(period);
        return other.isPresent() && other.get().overlaps(this);
    }

    private boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether the two are at least a number of years apart. */
    boolean isFartherThan(int years, Span other) {
        return isBefore(first, other.last, years) || isBefore(other.first, last, years);
    }

    /** Whether a day is at least a number of years after another. */
    private static boolean isBefore(LocalDate later, LocalDate earlier, int years) {
        return later.isAfter(earlier) && ChronoUnit.YEARS.between(earlier, later) >= years;
    }

    /** A period in figures: {@code 2017}, {@code 2016-2017/2019}, {@code 2014/…}. */
    public static String text(PlanPeriod period) {
        String start = period.getStart().isPresent() ? period.getStart().get().toString() : "…";
        String end = period.getEnd().isPresent() ? period.getEnd().get().toString() : "…";
        return start.equals(end) ? start : start + "/" + end;
    }

    /** What distinguishes a period from others, as a key: its dates, or its words where it has none: « première année ». */
    public static String key(Optional<PlanPeriod> given) {
        if (given.isEmpty()) {
            return "";
        }
        PlanPeriod period = given.get();
        boolean dated = period.getStart().isPresent() || period.getEnd().isPresent();
        return JointKey.of(text(period), dated ? "" : period.getText(), period.getRecurrence(), period.getTiedTo());
    }

    /** A period in figures, empty if absent. */
    public static String text(Optional<PlanPeriod> period) {
        return period.isPresent() ? text(period.get()) : "";
    }
}
