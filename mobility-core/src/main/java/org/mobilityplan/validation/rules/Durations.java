package org.mobilityplan.validation.rules;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.notation.QuantityNotation;
import org.mobilityplan.spelling.Folding;

/** Durations in words. */
final class Durations {

    private static final Pattern DURATION = Pattern.compile("(?:\\bduree|\\bpour|\\bpendant|^) ?(?:de |d'|:"
            + " ?)?(\\d{1,3}|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (ans?|annees?|mois)\\b(?!"
            + " d(?:u|e|es|'))");

    private Durations() {}

    /** The days of a unit of time, empty for hours and other units. */
    static Optional<Integer> daysOf(String unit) {
        return switch (NameKey.of(unit).value()) {
            case "jour", "jours", "day", "days", "journee", "journees" -> Optional.of(1);
            case "semaine", "semaines", "week", "weeks" -> Optional.of(7);
            case "mois", "month", "months" -> Optional.of(28);
            case "an", "ans", "annee", "annees", "year", "years" -> Optional.of(365);
            default -> Optional.empty();
        };
    }

    /** Whether a duration is longer than a period: three days on one day. */
    static boolean exceeds(Quantity duration, PlanPeriod period) {
        if (period.getStart().isEmpty()
                || period.getEnd().isEmpty()
                || duration.getValue().isEmpty()) {
            return false;
        }
        Optional<Integer> days = daysOf(duration.getUnit().orElse(""));
        long available = ChronoUnit.DAYS.between(
                        period.getStart().get().firstDay(),
                        period.getEnd().get().lastDay())
                + 1;
        return days.isPresent()
                && available > 0
                && leastDays(duration, days.get()) > available
                && !isHabitual(duration, days.get(), available);
    }

    /** « Quinze jours » are two weeks, and « huit jours » one. */
    private static boolean isHabitual(Quantity duration, int days, long available) {
        double number = duration.getValue().orElseThrow().doubleValue();
        return days == 1 && (number == 15 && available == 14 || number == 8 && available == 7);
    }

    /** The number of days that a duration takes at least: weeks and months may be incomplete. */
    private static double leastDays(Quantity duration, int days) {
        double number = duration.getValue().orElseThrow().doubleValue();
        return days == 1 ? number : (number - 1) * days + 2;
    }

    /** The months of the duration in a text, such as « durée 5 ans » or « 24 mois (du … au …) ». */
    static Optional<Integer> months(String text) {
        if (text.length() > 200) {
            return Optional.empty();
        }
        String folded = Folding.fold(text).replace('\u00a0', ' ').strip();
        if (!folded.contains(" an") && !folded.contains(" mois")) {
            return Optional.empty();
        }
        Matcher matcher = DURATION.matcher(folded);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number =
                QuantityNotation.read(matcher.group(1)).orElseThrow().getValue();
        int months = matcher.group(2).equals("mois") ? 1 : 12;
        return number.isPresent() ? Optional.of(number.get().intValue() * months) : Optional.empty();
    }
}
