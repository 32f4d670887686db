package org.mobilityplan.validation.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.mobilityplan.model.PlanPeriod;

/** The first and last day of a period; unbounded where the period has no start or end. */
public record Span(LocalDate first, LocalDate last) {

    /** The span of a period that has a start or an end. */
    public static Optional<Span> of(PlanPeriod period) {
        return period.getStart().isEmpty() && period.getEnd().isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(firstDay(period), lastDay(period)));
    }

    private static LocalDate firstDay(PlanPeriod period) {
        return period.getStart().isPresent() ? period.getStart().get().firstDay() : LocalDate.MIN;
    }

    /** The last day of a period, {@link LocalDate#MAX} if it has no end. */
    static LocalDate lastDay(PlanPeriod period) {
        return period.getEnd().isPresent() ? period.getEnd().get().lastDay() : LocalDate.MAX;
    }

    boolean overlaps(Span other) {
        return !last.isBefore(other.first) && !first.isAfter(other.last);
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

    /** A period in figures, empty if absent. */
    public static String text(Optional<PlanPeriod> period) {
        return period.isPresent() ? text(period.get()) : "";
    }
}
