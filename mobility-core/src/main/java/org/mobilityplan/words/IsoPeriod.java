package org.mobilityplan.words;

import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanPeriod;

/** Periods as data: {@code 2017-06}, {@code 2018/2020}, {@code 2014/..}. */
public final class IsoPeriod {

    private IsoPeriod() {}

    /** The text of a period or, where it has none, its form of ISO 8601. */
    public static String write(PlanPeriod period) {
        return period.getText().filter(words -> !words.isBlank()).orElseGet(() -> {
            String start = period.getStart().map(PartialDate::toString).orElse("..");
            String end = period.getEnd().map(PartialDate::toString).orElse("..");
            boolean none = period.getStart().isEmpty() && period.getEnd().isEmpty();
            return none
                    ? period.getRecurrence().or(period::getTiedTo).orElse("")
                    : start.equals(end) ? start : start + "/" + end;
        });
    }
}
