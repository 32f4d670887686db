package org.mobilityplan.model;

import java.util.Locale;

/** A season of the weather's year, three whole months long. */
public enum Season {
    /** March to May. */
    SPRING,
    /** June to August. */
    SUMMER,
    /** September to November. */
    AUTUMN,
    /** December to February; named after the year of its December. */
    WINTER;

    int firstMonth() {
        return 3 * ordinal() + 3;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
