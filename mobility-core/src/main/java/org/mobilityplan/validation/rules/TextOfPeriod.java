package org.mobilityplan.validation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Precision;
import org.mobilityplan.notation.PeriodNotation;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.Folding;

/** A period whose words state another time than its dates: « juin 2018 » with 2017-06. */
final class TextOfPeriod extends Rule<PlanPeriod> {

    TextOfPeriod() {
        super(
                RuleInfo.of("period.text.differs", Severity.WARNING, "dates", "text", "subject"),
                PlanPeriod.class,
                "text");
    }

    @Override
    public void check(PlanPeriod period, RuleContext context) {
        if (differs(period)) {
            context.report(
                    Pointer.ROOT,
                    Map.of(
                            "subject", Subject.around(context),
                            "text", period.getText().orElse(""),
                            "dates", Span.text(period)));
        }
    }

    /** Whether the words of a period are read with certainty and state another time than its dates. */
    static boolean differs(PlanPeriod period) {
        String text = period.getText().orElse("");
        if (text.isEmpty() || isForm(text, period) || Span.of(period).isEmpty()) {
            return false;
        }
        PlanPeriod read = ofWholeYears(PeriodNotation.read(text).orElseThrow(), text);
        return Span.of(read).isPresent() && differs(read, period);
    }

    /** Whether words are the only date of a period as formats write it, or « 2016-17 » for 2016-2017: excludes most quickly. */
    private static boolean isForm(String text, PlanPeriod period) {
        Optional<PartialDate> start = period.getStart();
        if (start.isEmpty() || !start.equals(period.getEnd())) {
            return false;
        }
        if (isYear(text, start.get())) {
            return true;
        }
        String form = start.get().toString();
        return text.equals(form)
                || start.get().precision() == Precision.SCHOOL_YEAR
                        && text.equals(form.substring(0, 5) + form.substring(7));
    }

    private static boolean isYear(String text, PartialDate date) {
        if (date.precision() != Precision.YEAR || text.length() != 4) {
            return false;
        }
        int year = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            year = 10 * year + digit;
        }
        return year == date.firstDay().getYear();
    }

    /** « début 2018 », « mi-2018 » and « fin 2018 » may be any part of the year. */
    private static PlanPeriod ofWholeYears(PlanPeriod read, String text) {
        String folded = Folding.fold(text);
        boolean vague = folded.contains("debut") || (" " + folded).contains(" mi") || folded.contains("fin");
        return vague
                ? read.toBuilder()
                        .start(read.getStart().map(TextOfPeriod::year))
                        .end(read.getEnd().map(TextOfPeriod::year))
                        .build()
                : read;
    }

    private static PartialDate year(PartialDate date) {
        return date.precision() == Precision.QUARTER
                ? PartialDate.ofYear(date.firstDay().getYear())
                : date;
    }

    /**
     * Periods without a common day differ, and so do the ends of two that are open on the same side. « 12 février 2019 » is also a
     * slip where a period is open from 2018-02-12.
     */
    static boolean differs(PlanPeriod read, PlanPeriod period) {
        if (isSlip(read, period.getStart(), period.getEnd())
                || isSlip(read, period.getEnd(), period.getStart())
                || isOneEndWrong(read, period)) {
            return true;
        }
        if (read.getEnd().isEmpty() && period.getEnd().isEmpty()) {
            return isApart(read.getStart(), period.getStart());
        }
        if (read.getStart().isEmpty() && period.getStart().isEmpty()) {
            return isApart(read.getEnd(), period.getEnd());
        }
        return !Span.of(read).orElseThrow().overlaps(Span.of(period).orElseThrow());
    }

    /** Whether the words are one day, and the only end of a period is the same day of the same month in another year. */
    private static boolean isSlip(PlanPeriod read, Optional<PartialDate> only, Optional<PartialDate> none) {
        if (only.isEmpty() || none.isPresent() || !read.getStart().equals(read.getEnd())) {
            return false;
        }
        LocalDate written = read.getStart().orElseThrow().firstDay();
        LocalDate dated = only.get().firstDay();
        return isDay(read.getStart().get())
                && isDay(only.get())
                && written.getYear() != dated.getYear()
                && written.withYear(dated.getYear()).equals(dated);
    }

    /** « du 7 au 9 mai 2014 » with a period of several days that starts on the 7th and ends on the 19th; likewise months and years. */
    private static boolean isOneEndWrong(PlanPeriod read, PlanPeriod period) {
        return areRanges(read, period)
                && read.getStart().equals(period.getStart()) != read.getEnd().equals(period.getEnd());
    }

    /** Whether both have two different ends, all of one precision. */
    private static boolean areRanges(PlanPeriod one, PlanPeriod other) {
        Precision precision = one.getStart().isPresent() ? one.getStart().get().precision() : Precision.SEASON;
        for (PlanPeriod period : List.of(one, other)) {
            boolean range = period.getStart().isPresent()
                    && period.getEnd().isPresent()
                    && period.getStart().get().precision() == precision
                    && period.getEnd().get().precision() == precision
                    && !period.getStart().equals(period.getEnd());
            if (!range || precision == Precision.SEASON || precision == Precision.QUARTER) {
                return false;
            }
        }
        return true;
    }

    /** Whether a period starts and ends with a day, maybe the same. */
    static boolean isOfDays(PlanPeriod period) {
        return period.getStart().isPresent()
                && period.getEnd().isPresent()
                && isDay(period.getStart().get())
                && isDay(period.getEnd().get());
    }

    private static boolean isDay(PartialDate date) {
        return date.firstDay().equals(date.lastDay());
    }

    private static boolean isApart(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isPresent()
                && other.isPresent()
                && (one.get().lastDay().isBefore(other.get().firstDay())
                        || other.get().lastDay().isBefore(one.get().firstDay()));
    }
}
