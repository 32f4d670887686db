package org.mobilityplan.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as exact as a plan gives it: a day, a month, a quarter, a season, a year or a school year.
 *
 * <pre>{@code
 * PartialDate june = PartialDate.of("2017-06");
 * LocalDate last = june.lastDay(); // 30 June 2017
 * Optional<PartialDate> none = PartialDate.parse("vers juin");
 * }</pre>
 *
 * <p>Its text is that of ISO 8601 where that has one: {@code 2017-06-15}, {@code 2017-06}, {@code 2017}; in addition
 * {@code 2017-Q2}, {@code 2023-spring}, and {@code 2016-2017} for the school year. A school year runs from 1 September to
 * 31 August (code de l'éducation, art. L521-1). A date sorts before those that begin later, and before those that begin
 * with it and last longer.
 *
 * @param precision how exact it is
 * @param firstDay the first day of it, from 1900 to 2999
 */
public record PartialDate(Precision precision, LocalDate firstDay) implements Comparable<PartialDate>, Serializable {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final int SCHOOL_MONTH = 9;

    /**
     * Checks that the day begins a unit of that precision.
     *
     * @param precision how exact it is
     * @param firstDay the first day of it, from 1900 to 2999
     * @throws IllegalArgumentException if it does not, or if its year is before 1900 or after 2999
     */
    public PartialDate {
        if (firstDay.getYear() < FIRST_YEAR || firstDay.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("a date of a plan lies between " + FIRST_YEAR + " and " + LAST_YEAR
                    + ", not in " + firstDay.getYear());
        }
        int month = firstDay.getMonthValue();
        boolean begins = precision == Precision.DAY
                || firstDay.getDayOfMonth() == 1
                        && switch (precision) {
                            case DAY, MONTH -> true;
                            case QUARTER -> month % 3 == 1;
                            case SEASON -> month % 3 == 0;
                            case YEAR -> month == 1;
                            case SCHOOL_YEAR -> month == SCHOOL_MONTH;
                        };
        if (!begins) {
            throw new IllegalArgumentException(firstDay + " does not begin a " + name(precision));
        }
    }

    private static String name(Precision precision) {
        return precision.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * A day.
     *
     * @param day the day
     * @return the date
     * @throws IllegalArgumentException if its year is before 1900 or after 2999
     */
    public static PartialDate ofDay(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new PartialDate(Precision.DAY, day);
    }

    /**
     * A month.
     *
     * @param month the month
     * @return the date
     * @throws IllegalArgumentException if its year is before 1900 or after 2999
     */
    public static PartialDate ofMonth(YearMonth month) {
        return new PartialDate(Precision.MONTH, month.atDay(1));
    }

    /**
     * A quarter.
     *
     * @param year the year
     * @param quarter 1 to 4
     * @return the date
     * @throws IllegalArgumentException if there is no such quarter, or the year is before 1900 or after 2999
     */
    public static PartialDate ofQuarter(int year, int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("a quarter is 1 to 4, not " + quarter);
        }
        return new PartialDate(Precision.QUARTER, firstOf(year, 3 * quarter - 2));
    }

    /**
     * A season.
     *
     * @param year the year it begins in
     * @param season the season
     * @return the date
     * @throws IllegalArgumentException if the year is before 1900 or after 2999
     */
    public static PartialDate ofSeason(int year, Season season) {
        return new PartialDate(Precision.SEASON, firstOf(year, season.firstMonth()));
    }

    /**
     * A calendar year.
     *
     * @param year the year
     * @return the date
     * @throws IllegalArgumentException if the year is before 1900 or after 2999
     */
    public static PartialDate ofYear(int year) {
        return new PartialDate(Precision.YEAR, firstOf(year, 1));
    }

    /**
     * A school year.
     *
     * @param firstYear the year it begins in: 2016 for 2016-17
     * @return the date
     * @throws IllegalArgumentException if the year is before 1900 or after 2999
     */
    public static PartialDate ofSchoolYear(int firstYear) {
        return new PartialDate(Precision.SCHOOL_YEAR, firstOf(firstYear, SCHOOL_MONTH));
    }

    private static LocalDate firstOf(int year, int month) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "a date of a plan lies between " + FIRST_YEAR + " and " + LAST_YEAR + ", not in " + year);
        }
        return LocalDate.of(year, month, 1);
    }

    /**
     * A date from its text, such as {@code 2017-06}; {@link #parse} is for texts that may not be one.
     *
     * @param text the text, as {@link #toString} gives it
     * @return the date
     * @throws IllegalArgumentException if it is not in one of the forms of a date
     */
    public static PartialDate of(String text) {
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "a date is 2017, 2017-06, 2017-06-15, 2016-2017, 2017-Q2 or 2023-spring, not \"" + text
                                + "\""));
    }

    /**
     * Reads the text form, exactly as {@link #toString} writes it. Other written forms, such as « 2016-17 » or « juin
     * 2017 », are not read here.
     *
     * @param text the text, such as {@code 2016-2017}
     * @return the date, absent for any other text
     */
    public static Optional<PartialDate> parse(String text) {
        int year = digits(text, 0, 4);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        if (text.length() == 4) {
            return Optional.of(ofYear(year));
        }
        if (text.charAt(4) != '-') {
            return Optional.empty();
        }
        String rest = text.substring(5);
        return switch (rest.length()) {
            case 2 ->
                rest.charAt(0) == 'Q'
                        ? quarter(year, digits(rest, 1, 2))
                        : day(year, digits(rest, 0, 2), 1, Precision.MONTH);
            case 4 -> digits(rest, 0, 4) == year + 1 ? Optional.of(ofSchoolYear(year)) : Optional.empty();
            case 5 ->
                rest.charAt(2) == '-'
                        ? day(year, digits(rest, 0, 2), digits(rest, 3, 5), Precision.DAY)
                        : Optional.empty();
            default -> season(year, rest);
        };
    }

    /** The number that some digits make, or -1 where there is anything else. */
    private static int digits(String text, int from, int to) {
        if (text.length() < to) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    private static Optional<PartialDate> quarter(int year, int quarter) {
        return quarter >= 1 && quarter <= 4 ? Optional.of(ofQuarter(year, quarter)) : Optional.empty();
    }

    private static Optional<PartialDate> day(int year, int month, int day, Precision precision) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= LocalDate.of(year, month, 1).lengthOfMonth();
        return exists ? Optional.of(new PartialDate(precision, LocalDate.of(year, month, day))) : Optional.empty();
    }

    private static Optional<PartialDate> season(int year, String name) {
        for (Season season : Season.values()) {
            if (season.word().equals(name)) {
                return Optional.of(ofSeason(year, season));
            }
        }
        return Optional.empty();
    }

    /**
     * The last day of it.
     *
     * @return the day itself for a day, 31 August for a school year
     */
    public LocalDate lastDay() {
        return switch (precision) {
            case DAY -> firstDay;
            case MONTH -> firstDay.plusMonths(1).minusDays(1);
            case QUARTER, SEASON -> firstDay.plusMonths(3).minusDays(1);
            case YEAR, SCHOOL_YEAR -> firstDay.plusYears(1).minusDays(1);
        };
    }

    @Override
    public int compareTo(PartialDate other) {
        int order = firstDay.compareTo(other.firstDay);
        order = order == 0 ? lastDay().compareTo(other.lastDay()) : order;
        return order == 0 ? precision.compareTo(other.precision) : order;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate that && precision == that.precision && firstDay.equals(that.firstDay);
    }

    @Override
    public int hashCode() {
        return 31 * precision.ordinal() + firstDay.hashCode();
    }

    /** The text form, such as {@code 2017-06}. */
    @Override
    public String toString() {
        int year = firstDay.getYear();
        int month = firstDay.getMonthValue();
        return switch (precision) {
            case DAY -> firstDay.toString();
            case MONTH -> firstDay.toString().substring(0, 7);
            case QUARTER -> year + "-Q" + (month + 2) / 3;
            case SEASON -> year + "-" + Season.values()[month / 3 - 1].word();
            case YEAR -> Integer.toString(year);
            case SCHOOL_YEAR -> year + "-" + (year + 1);
        };
    }
}
