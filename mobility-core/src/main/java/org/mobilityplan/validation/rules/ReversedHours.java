package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Precision;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.Folding;

/** An event of one day whose hours end before they begin: « 17 h – 9 h ». Evenings that end after midnight are right. */
final class ReversedHours extends Rule<Event> {

    private static final int LONGEST = 40;

    private static final Pattern HOURS =
            Pattern.compile("(?:de |from )?(\\d{1,2}) ?(?:h|heures|:) ?([0-5]\\d)? ?(?:-|a|to) ?"
                    + "(\\d{1,2}) ?(?:h|heures|:) ?([0-5]\\d)?");

    /** Before noon, an English hour may be one of the afternoon: 9:00 to 5:00. */
    private static final int NOON = 12;

    /** Who begins later may stay overnight. */
    private static final int EVENING = 19;

    /** What ends earlier may have lasted all night. */
    private static final int MORNING = 8;

    ReversedHours() {
        super(RuleInfo.of("event.hours.reversed", Severity.WARNING, "subject", "text"), Event.class, "hours", "period");
    }

    @Override
    public void check(Event event, RuleContext context) {
        String text = event.getHours().orElse("").strip();
        if (text.length() > LONGEST
                || !event.getPeriod().filter(ReversedHours::isOneDay).isPresent()) {
            return;
        }
        Matcher hours = HOURS.matcher(Folding.fold(text).replace('\u00a0', ' ').replace('\u202f', ' '));
        if (!hours.matches()) {
            return;
        }
        int start = Integer.parseInt(hours.group(1));
        int end = Integer.parseInt(hours.group(3));
        if (start > NOON && start < EVENING && end >= MORNING && end < start) {
            context.report(Pointer.ROOT.child("hours"), Map.of("subject", event.getTitle(), "text", text));
        }
    }

    private static boolean isOneDay(PlanPeriod period) {
        Optional<PartialDate> start = period.getStart();
        return start.isPresent() && start.get().precision() == Precision.DAY && start.equals(period.getEnd());
    }
}
