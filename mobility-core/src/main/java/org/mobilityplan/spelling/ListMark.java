package org.mobilityplan.spelling;

/** The marks that people and their programs write before the items of a list: « - », « • », « · ». */
public final class ListMark {

    /** Circles are left out: a legend may give them a meaning. */
    private static final String MARKS = "-–—•*·▪◦‣⁃";

    private ListMark() {}

    /**
     * A line without the mark before it: « CRIJ » for « · CRIJ ».
     *
     * @param line the words of a line, with single spaces
     * @return its words; those of « - € », where the dash is a value, as they are
     */
    public static String without(String line) {
        boolean mark = line.length() > 2
                && line.charAt(1) == ' '
                && line.charAt(2) != '€'
                && MARKS.indexOf(line.charAt(0)) >= 0;
        return mark ? line.substring(2) : line;
    }
}
