package org.mobilityplan.validation.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mobilityplan.spelling.CalendarWords;
import org.mobilityplan.spelling.Folding;

/**
 * Finds written dates in texts, with their day of the week: « jeudi 30 mai 2017 », « 29/02/2019 ». Looks for years, which few
 * texts have, and from each year back to its day.
 */
final class DateInText {

    /** Years from 1900 to 1999 have a nine, those from 2000 to 2099 a zero. */
    static final String NEEDED = "09";

    private static final int LONGEST = 2_000;

    private static final int YEAR_LENGTH = 4;

    /** The length of what can be before a year: « mercredi le 30 septembre ». */
    private static final int LONGEST_DAY = 40;

    private static final int SHORTEST_MONTH = 3;

    private static final int ASCII = 128;

    /** In French, then in English. */
    private static final List<String> MONTHS = Stream.of(CalendarWords.FRENCH_MONTHS, CalendarWords.ENGLISH_MONTHS)
            .flatMap(List::stream)
            .toList();

    private static final int MONTHS_OF_YEAR = 12;

    /** In French, then in English. */
    private static final List<String> DAYS = Stream.of(CalendarWords.FRENCH_DAYS, CalendarWords.ENGLISH_DAYS)
            .flatMap(List::stream)
            .toList();

    private static final int DAYS_OF_WEEK = 7;

    /**
     * A written date. The day may not exist; there is no weekday for a date in figures.
     *
     * @param words the date as written, with its weekday
     * @param date the same without the weekday
     */
    private record Written(String words, String date, Optional<String> weekday, int day, int month, int year) {

        boolean exists() {
            return day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
        }
    }

    /** A written date, what it is in figures, and the day of the week on which it falls. */
    record Wrong(String words, LocalDate date, DayOfWeek weekday) {}

    private DateInText() {}

    /** The first date that does not exist, such as 29/02/2019. */
    static Optional<String> impossible(String text) {
        for (Written date : dates(text)) {
            if (!date.exists()) {
                return Optional.of(date.date());
            }
        }
        return Optional.empty();
    }

    /** The first date that falls on another day of the week, and that day. */
    static Optional<Wrong> wrongWeekday(String text) {
        for (Written date : dates(text)) {
            if (date.weekday().isPresent() && date.exists()) {
                LocalDate day = LocalDate.of(date.year(), date.month(), date.day());
                int written = DAYS.indexOf(date.weekday().get()) % DAYS_OF_WEEK + 1;
                if (day.getDayOfWeek().getValue() != written) {
                    return Optional.of(new Wrong(date.words(), day, day.getDayOfWeek()));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Written> dates(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        List<Written> dates = List.of();
        for (int i = nextYear(text, 0); i >= 0; i = nextYear(text, i + YEAR_LENGTH)) {
            Optional<Written> date = text.charAt(i - 1) == '/'
                    ? inFigures(text, i)
                    : mayEndMonth(text, i - 1) ? inWords(text, i) : Optional.empty();
            if (date.isPresent()) {
                dates = dates.isEmpty() ? new ArrayList<>() : dates;
                dates.add(date.get());
            }
        }
        return dates;
    }

    /** Whether three letters can end a month: excludes nearly all years without folding the words before them. */
    private static boolean mayEndMonth(String text, int end) {
        int start = end - SHORTEST_MONTH;
        if (start < 0) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (text.charAt(i) >= ASCII) {
                return true;
            }
        }
        for (String month : MONTHS) {
            if (month.regionMatches(true, month.length() - SHORTEST_MONTH, text, start, SHORTEST_MONTH)) {
                return true;
            }
        }
        return false;
    }

    /** The position of the next year from 1900 to 2099 after a space or slash, alone as a number; -1 if there is none. */
    private static int nextYear(String text, int from) {
        int last = text.length() - YEAR_LENGTH;
        // No year begins at the character that would be its last and is not a digit, nor at the three before it.
        for (int i = Math.max(from, 1); i <= last; i += isDigit(text, i + YEAR_LENGTH - 1) ? 1 : YEAR_LENGTH) {
            if (isYear(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isYear(String text, int at) {
        char first = text.charAt(at);
        return (first == '1' && text.charAt(at + 1) == '9' || first == '2' && text.charAt(at + 1) == '0')
                && isDigit(text, at + 2)
                && isDigit(text, at + 3)
                && isSeparator(text.charAt(at - 1))
                && !isPartOfWord(text, at + YEAR_LENGTH);
    }

    private static boolean isSeparator(char c) {
        return c == ' ' || c == '\u00a0' || c == '/';
    }

    /** « 29/02/2019 »: not part of a longer number. Months above 12 are dates in another order. */
    private static Optional<Written> inFigures(String text, int yearAt) {
        int start = yearAt - 6;
        int end = yearAt + YEAR_LENGTH;
        boolean isAlone = start >= 0
                && (start == 0 || !isDigit(text, start - 1) && "/.-".indexOf(text.charAt(start - 1)) < 0)
                && (end == text.length() || "/-".indexOf(text.charAt(end)) < 0);
        if (!isAlone
                || !isNumber(text, start, start + 2)
                || text.charAt(start + 2) != '/'
                || !isNumber(text, start + 3, start + 5)) {
            return Optional.empty();
        }
        int day = Integer.parseInt(text, start, start + 2, 10);
        int month = Integer.parseInt(text, start + 3, start + 5, 10);
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        String date = text.substring(start, end);
        return Optional.of(new Written(date, date, Optional.empty(), day, month, year(text, yearAt)));
    }

    /** « jeudi 30 mai 2017 », « samedi le 1er juin 2019 », « 30 mai 2017 », “Monday 21 November 2017”. */
    private static Optional<Written> inWords(String all, int yearInAll) {
        String source = all.substring(Math.max(0, yearInAll - LONGEST_DAY), yearInAll + YEAR_LENGTH);
        String text = Folding.fold(source).replace('\u00a0', ' ');
        if (text.length() != source.length()) {
            // A ligature or a sign of two letters.
            source = text;
        }
        int yearAt = text.length() - YEAR_LENGTH;
        int monthAt = wordBefore(text, yearAt - 1);
        int named = MONTHS.indexOf(text.substring(monthAt, yearAt - 1));
        int month = named % MONTHS_OF_YEAR + 1;
        if (named < 0 || !isSpace(text, monthAt - 1)) {
            return Optional.empty();
        }
        int dayAt = wordBefore(text, monthAt - 1);
        String word = text.substring(dayAt, monthAt - 1);
        if (!word.equals("1er") && (word.length() > 2 || !isNumber(word, 0, word.length()))) {
            return Optional.empty();
        }
        int day = word.equals("1er") ? 1 : Integer.parseInt(word);
        int before = isSpace(text, dayAt - 1) ? wordBefore(text, dayAt - 1) : dayAt;
        if (text.substring(before, dayAt).equals("le ") && isSpace(text, before - 1)) {
            before = wordBefore(text, before - 1);
        }
        Optional<String> weekday = Optional.of(before < dayAt ? text.substring(before, text.indexOf(' ', before)) : "")
                .filter(DAYS::contains);
        return Optional.of(new Written(
                source.substring(weekday.isPresent() ? before : dayAt),
                source.substring(dayAt),
                weekday,
                day,
                month,
                year(text, yearAt)));
    }

    private static int year(String text, int at) {
        return Integer.parseInt(text, at, at + YEAR_LENGTH, 10);
    }

    /** Where the word begins that ends at a position. */
    private static int wordBefore(String text, int end) {
        int start = end;
        while (start > 0 && isPartOfWord(text, start - 1)) {
            start--;
        }
        return start;
    }

    private static boolean isSpace(String text, int at) {
        return at >= 0 && text.charAt(at) == ' ';
    }

    private static boolean isPartOfWord(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isNumber(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text, i)) {
                return false;
            }
        }
        return from < to;
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
