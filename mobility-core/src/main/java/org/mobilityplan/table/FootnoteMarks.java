package org.mobilityplan.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks of footnotes at the end of titles: « Ouvrir un guichet ¹ », « Ouvrir un guichet* », and « (1) » where a note below the
 * table begins with it. « 200 m² » has none.
 */
final class FootnoteMarks {

    private static final Pattern MARK =
            Pattern.compile("(?<=[\\p{L}\\p{Pe}»])(?: ?\\*{1,3}| [¹²³⁴⁵⁶⁷⁸⁹]{1,2}|(?<=\\p{L}{4})[¹²³⁴⁵⁶⁷⁸⁹])$");

    private static final Pattern NUMBER = Pattern.compile(" ?\\((\\d{1,2})\\)$");

    private static final Pattern NOTE = Pattern.compile("\\((\\d{1,2})\\) ?[\\p{L}\\d«].*");

    private final Set<String> notes = new HashSet<>();

    /** Finds the notes of a table: rows of nothing but « (1) Sous réserve… ». */
    void findNotes(List<GridRow> rows) {
        for (GridRow row : rows) {
            Matcher note = NOTE.matcher(
                    row.filled().size() == 1 ? row.plain(row.filled().get(0)) : "");
            if (note.matches()) {
                notes.add(note.group(1));
            }
        }
    }

    /** A title without its mark. */
    String without(String title) {
        Matcher number = NUMBER.matcher(title);
        boolean known = number.find() && number.start() > 0 && notes.contains(number.group(1));
        return known ? title.substring(0, number.start()) : MARK.matcher(title).replaceFirst("");
    }
}
