package org.mobilityplan.validation.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Qualifier;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.notation.PeriodNotation;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.Folding;

/** An event whose words state another attendance or another day than its values: « 650 visiteurs » with 560. */
final class TextOfEvent extends Rule<Event> {

    private static final int LONGEST = 500;

    /** Between statements, not within « 1,250 » or « 9.30 ». */
    private static final Pattern BETWEEN = Pattern.compile("[,;.] |[;()\\n]| [–—-] ");

    /** A number with spaces or nothing between its thousands, and words. */
    private static final Pattern COUNT =
            Pattern.compile("(\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})*|\\d{4,9})[ \\u00a0](\\D+)");

    private static final Pattern SPACES = Pattern.compile("[ \\u00a0\\u202f]");

    TextOfEvent() {
        super(RuleInfo.of("event.text.differs", Severity.WARNING, "subject", "text", "value"), Event.class);
    }

    @Override
    public void check(Event event, RuleContext context) {
        if (event.getAttendance().size() != 1 && event.getPeriod().isEmpty()) {
            return;
        }
        String text = event.getText().orElse("");
        List<String> parts = new ArrayList<>();
        for (String words : new String[] {event.getTitle(), text}) {
            if (words.length() <= LONGEST && TextOfQuantity.hasDigit(words, 0, words.length())) {
                parts.addAll(List.of(BETWEEN.split(words)));
            }
        }
        if (!parts.isEmpty()) {
            checkAttendance(event, parts, context);
            checkPeriod(event, parts, context);
        }
    }

    /** Compares the only attendance, an exact number, with the only statement of a number in its unit. */
    private static void checkAttendance(Event event, List<String> parts, RuleContext context) {
        if (event.getAttendance().size() != 1) {
            return;
        }
        Quantity attendance = event.getAttendance().get(0);
        if (attendance.getQualifier() != Qualifier.EXACT
                || attendance.getValue().isEmpty()
                || attendance.getUnit().isEmpty()
                || attendance.getUpTo().isPresent()) {
            return;
        }
        String unit = Folding.fold(attendance.getUnit().get()).strip();
        String words = "";
        for (String part : parts) {
            Matcher count = COUNT.matcher(part.strip());
            if (count.matches() && Folding.fold(count.group(2)).strip().equals(unit)) {
                String number = SPACES.matcher(count.group(1)).replaceAll("");
                if (!words.isEmpty() || isStated(new BigDecimal(number), event)) {
                    return;
                }
                words = part.strip();
            }
        }
        if (!words.isEmpty()) {
            context.report(
                    Pointer.ROOT.child("attendance").child(0).child("value"),
                    Map.of("subject", event.getTitle(), "text", words, "value", Interval.text(attendance)));
        }
    }

    /** Whether an event has a number anywhere: as attendance, as a part of it, as a figure or as a number of participants. */
    private static boolean isStated(BigDecimal number, Event event) {
        List<Quantity> quantities = new ArrayList<>(event.getAttendance());
        quantities.addAll(event.getFigures());
        event.getCount().ifPresent(quantities::add);
        for (Participant participant : event.getParticipants()) {
            participant.getCount().ifPresent(quantities::add);
        }
        for (Event part : event.getParts()) {
            quantities.addAll(part.getAttendance());
        }
        for (Quantity quantity : quantities) {
            if (isIn(number, quantity) || quantity.getParts().stream().anyMatch(part -> isIn(number, part))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(BigDecimal number, Quantity quantity) {
        return isEqual(quantity.getValue(), number)
                || isEqual(quantity.getUpTo(), number)
                || isEqual(quantity.getOutOf(), number);
    }

    private static boolean isEqual(Optional<BigDecimal> value, BigDecimal number) {
        return value.isPresent() && value.get().compareTo(number) == 0;
    }

    /** Compares the days of an event that was not moved with the only statement of days. */
    private static void checkPeriod(Event event, List<String> parts, RuleContext context) {
        Optional<PlanPeriod> period = event.getPeriod().filter(TextOfPeriod::isOfDays);
        if (period.isEmpty()
                || event.getStatus().isPresent()
                || !event.getPlannedPeriods().isEmpty()
                || !event.getParts().isEmpty()) {
            return;
        }
        String words = "";
        for (String part : parts) {
            if (TextOfQuantity.hasDigit(part, 0, part.length()) && isDays(part.strip())) {
                if (!words.isEmpty()) {
                    return;
                }
                words = part.strip();
            }
        }
        if (!words.isEmpty()
                && !TextOfPeriod.differs(period.get())
                && TextOfPeriod.differs(PeriodNotation.read(words).orElseThrow(), period.get())) {
            context.report(
                    Pointer.ROOT.child("period"),
                    Map.of("subject", event.getTitle(), "text", words, "value", Span.text(period.get())));
        }
    }

    private static boolean isDays(String words) {
        return TextOfPeriod.isOfDays(PeriodNotation.read(words).orElseThrow());
    }
}
