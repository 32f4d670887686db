package org.mobilityplan.table;

import java.util.Locale;
import java.util.Set;
import org.mobilityplan.spelling.PlainText;

/** Recognises what spreadsheets write into cells: error values, and the mark before text that looks like a formula. */
final class SpreadsheetText {

    private static final Set<String> ERRORS = Set.of(
            "#N/A",
            "#REF!",
            "#DIV/0!",
            "#VALUE!",
            "#NAME?",
            "#NULL!",
            "#NUM!",
            "#SPILL!",
            "#CALC!",
            "#FIELD!",
            "#BLOCKED!",
            "#GETTING_DATA",
            "#VALEUR!",
            "#NOM?",
            "#NUL!",
            "#NOMBRE!",
            "#PROPAGATION!",
            "#CALCUL!",
            "#CHAMP!");

    private SpreadsheetText() {}

    /** Whether a cell shows an error, or the number signs of a column that is too narrow. */
    static boolean isError(String text) {
        String plain = PlainText.of(text);
        boolean signs = plain.length() > 1 && plain.chars().allMatch(c -> c == '#');
        return signs || plain.startsWith("#") && ERRORS.contains(plain.toUpperCase(Locale.ROOT));
    }

    /** The text without the apostrophe that keeps a spreadsheet from computing it. */
    static String withoutMark(String text) {
        boolean marked = text.length() > 1 && text.charAt(0) == '\'' && "=+-@\t\r\n'".indexOf(text.charAt(1)) >= 0;
        return marked ? text.substring(1) : text;
    }
}
