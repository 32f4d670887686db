package org.mobilityplan.model;

/** A season of the weather's year, three whole months long. */
public enum Season {
    /** March to May. */
    SPRING("spring"),
    /** June to August. */
    SUMMER("summer"),
    /** September to November. */
    AUTUMN("autumn"),
    /** December to February; named after the year of its December. */
    WINTER("winter");

    private final String word;

    Season(String word) {
        this.word = word;
    }

    int firstMonth() {
        return 3 * ordinal() + 3;
    }

    String word() {
        return word;
    }
}
