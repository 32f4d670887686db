package org.mobilityplan.spelling;

import java.util.List;

/** The words for months and days of the week, folded, each list in the order of the calendar. */
public final class CalendarWords {

    /** January to December. */
    public static final List<String> FRENCH_MONTHS = List.of(
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

    /** January to December. */
    public static final List<String> ENGLISH_MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** Monday to Sunday. */
    public static final List<String> FRENCH_DAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

    /** Monday to Sunday. */
    public static final List<String> ENGLISH_DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private CalendarWords() {}
}
