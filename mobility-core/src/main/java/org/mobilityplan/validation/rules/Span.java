package org.mobilityplan.validation.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanPeriod;

/** The days from the first to the last of a period; a period without a beginning or end has none there. */
record Span(LocalDate first, LocalDate last) {

    /** The span of a period, if it says anything about days. */
    static Optional<Span> of(PlanPeriod period) {
        return period.getStart().isEmpty() && period.getEnd().isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(
                        period.getStart().map(PartialDate::firstDay).orElse(LocalDate.MIN),
                        period.getEnd().map(PartialDate::lastDay).orElse(LocalDate.MAX)));
    }

    boolean overlaps(Span other) {
        return !last.isBefore(other.first) && !first.isAfter(other.last);
    }

    /** Whether more than some years lie between the two. */
    boolean isFartherThan(int years, Span other) {
        return isBefore(first, other.last, years) || isBefore(other.first, last, years);
    }

    /** Whether a day comes later than some years after another. */
    private static boolean isBefore(LocalDate later, LocalDate earlier, int years) {
        return later.isAfter(earlier) && ChronoUnit.YEARS.between(earlier, later) >= years;
    }

    /** A period in figures: {@code 2017}, {@code 2016-2017/2019}, {@code 2014/…}. */
    static String text(PlanPeriod period) {
        String start = period.getStart().map(PartialDate::toString).orElse("…");
        String end = period.getEnd().map(PartialDate::toString).orElse("…");
        return start.equals(end) ? start : start + "/" + end;
    }
}
