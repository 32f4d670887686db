package org.mobilityplan.validation.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.spelling.Folding;

/** Finds written dates in texts, with their day of the week: « jeudi 30 mai 2017 », « 29/02/2019 ». */
final class DateInText {

    private static final int LONGEST = 2_000;

    private static final Pattern NAMED =
            Pattern.compile("(?:\\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:le )?)?\\b(\\d{1,2}|1er) "
                    + "(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre) "
                    + "((?:19|20)\\d\\d)\\b");

    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d/.-])(\\d{2})/(\\d{2})/((?:19|20)\\d\\d)(?![\\d/-])");

    private static final List<String> MONTHS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");

    private static final List<String> DAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

    private DateInText() {}

    /** Whether a text can contain a date: it has a year. Excludes most texts quickly. */
    static boolean canContain(String text) {
        if (text.length() < 8 || text.length() > LONGEST) {
            return false;
        }
        return text.contains(" 20") || text.contains("/20") || text.contains(" 19") || text.contains("/19");
    }

    /** The first date that does not exist, such as 29/02/2019. */
    static Optional<String> impossible(String text) {
        String folded = Folding.fold(text).replace('\u00a0', ' ');
        Matcher named = NAMED.matcher(folded);
        while (named.find()) {
            if (!exists(year(named.group(4)), MONTHS.indexOf(named.group(3)) + 1, day(named.group(2)))) {
                return Optional.of(named.group(2) + " " + named.group(3) + " " + named.group(4));
            }
        }
        Matcher numeric = NUMERIC.matcher(folded);
        while (numeric.find()) {
            int month = year(numeric.group(2));
            int day = year(numeric.group(1));
            // Months above 12 are dates in another order.
            if (month >= 1 && month <= 12 && day >= 1 && day <= 31 && !exists(year(numeric.group(3)), month, day)) {
                return Optional.of(numeric.group());
            }
        }
        return Optional.empty();
    }

    /** The first date that falls on another day of the week, and that day. */
    static Optional<Wrong> wrongWeekday(String text) {
        String folded = Folding.fold(text).replace('\u00a0', ' ');
        Matcher named = NAMED.matcher(folded);
        while (named.find()) {
            int month = MONTHS.indexOf(named.group(3)) + 1;
            int year = year(named.group(4));
            int day = day(named.group(2));
            if (named.group(1) != null && exists(year, month, day)) {
                DayOfWeek actual = LocalDate.of(year, month, day).getDayOfWeek();
                if (actual.getValue() != DAYS.indexOf(named.group(1)) + 1) {
                    return Optional.of(new Wrong(named.group(), LocalDate.of(year, month, day), actual));
                }
            }
        }
        return Optional.empty();
    }

    /** A written date, what it is in figures, and the day of the week on which it falls. */
    record Wrong(String words, LocalDate date, DayOfWeek actual) {

        String weekday() {
            return DAYS.get(actual.getValue() - 1);
        }
    }

    private static int day(String word) {
        return word.equals("1er") ? 1 : year(word);
    }

    private static int year(String digits) {
        return Integer.parseInt(digits);
    }

    private static boolean exists(int year, int month, int day) {
        return day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    }
}
