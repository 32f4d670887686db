package org.mobilityplan.table;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.mobilityplan.notation.Heading;

/** Recognises the rows below the last action that explain a table: footnotes, acronyms, events, persons to contact. */
final class NotesBelow {

    /** The columns that name chantiers, actions and steps. */
    private static final List<TableColumn> NAMING = Stream.concat(
                    TableColumn.LEVELS.stream(), Stream.of(TableColumn.TITLE, TableColumn.CODE, TableColumn.STEP))
            .toList();

    private NotesBelow() {}

    /**
     * Finds them below the last action of a table, or of one of its pages.
     *
     * @param top the first row below the header
     * @param end the header of another table; or the number of rows
     */
    static BitSet in(List<GridRow> rows, int top, int end, TableHeader header, TableLayout layout) {
        int listed = listOfNotes(rows, top, end, header);
        BitSet below = new BitSet();
        int actions = top;
        boolean last = true;
        for (int i = listed - 1; i >= top; i--) {
            GridRow row = rows.get(i);
            if (!row.isEmpty()) {
                boolean loose = row.filled().size() == 1 || isOfEvents(row, header);
                below.set(i, last && loose);
                last = header.isRepeatedIn(row) || last && (loose || NoiseRows.isNoise(row, header));
                actions = last ? actions : Math.max(actions, i);
            }
        }
        BitSet notes = new BitSet();
        boolean apart = false;
        boolean summed = false;
        for (int i = top; i < end; i++) {
            GridRow row = rows.get(i);
            boolean note = i >= listed && !row.isEmpty()
                    || below.get(i)
                            && (isOfEvents(row, header)
                                    || isNoteBelow(row, apart)
                                    || i > actions && actions > top && isWideNote(row)
                                    || apart
                                            && i > actions
                                            && actions > top
                                            && (isNoHeading(row, header) || isBesideActions(row, header))
                                    || apart
                                            && summed
                                            && i > actions
                                            && isWithoutCode(
                                                    row.plain(row.filled().get(0))))
                    || ContactRows.isContact(row, layout);
            notes.set(i, note);
            // Below the total of all actions, and apart from it, is no further one.
            summed |= isGrandTotal(row, header);
            apart = row.isEmpty() || note || NoiseRows.isNoise(row, header);
        }
        return notes;
    }

    /** The label of notes below the last action, if a list of them is all that is below it: « Annexe 1 : lexique »; else the end. */
    private static int listOfNotes(List<GridRow> rows, int top, int end, TableHeader header) {
        int list = end;
        while (list > top + 1
                && (rows.get(list - 1).isEmpty() || rows.get(list - 1).filled().size() <= 2)) {
            list--;
        }
        // In a narrow table, rows of two cells may be actions, unless all actions are above a total.
        boolean summed = header.width() > HeadingRows.MIN_SPAN;
        for (int i = top; i < end; i++) {
            GridRow row = rows.get(i);
            if (i >= list && summed && !row.isEmpty() && NoiseRows.isLabelOfNotes(row)) {
                return i;
            }
            summed |= isGrandTotal(row, header);
        }
        return end;
    }

    private static boolean isGrandTotal(GridRow row, TableHeader header) {
        return !row.isEmpty() && NoiseRows.isTotal(row, header) && NoiseRows.isGrandTotal(row);
    }

    /** Whether the only cell of a row is a note; a sentence is one where it is apart from the table, or as wide. */
    private static boolean isNoteBelow(GridRow row, boolean apart) {
        int column = row.filled().get(0);
        boolean wide = row.cell(column + 1).mergedLeft() && row.width() > 2;
        return NoiseRows.isFootnote(row.plain(column)) || (apart || wide) && NoiseRows.isSentence(row.plain(column));
    }

    /** Whether the only cell of a row below the last action is as wide as several columns, and no heading with a code. */
    private static boolean isWideNote(GridRow row) {
        int column = row.filled().get(0);
        return row.cell(column + 1).mergedLeft() && row.width() > 2 && isWithoutCode(row.plain(column));
    }

    private static boolean isWithoutCode(String words) {
        return Heading.read(words).code().isEmpty() && !LetteredCodes.isCoded(words);
    }

    /** Whether the only cell of a row, below a label of chantiers or a code, has words without a code. */
    private static boolean isNoHeading(GridRow row, TableHeader header) {
        int column = row.filled().get(0);
        boolean labels = header.meaning(column)
                .filter(meaning -> TableColumn.LEVELS.contains(meaning) || meaning.equals(TableColumn.CODE))
                .isPresent();
        String words = row.plain(column);
        return labels && words.indexOf(' ') > 0 && isWithoutCode(words);
    }

    /** Whether the only cell of a row is in no column of chantiers or actions, as the words of a legend of colours. */
    private static boolean isBesideActions(GridRow row, TableHeader header) {
        return NAMING.stream()
                        .noneMatch(column ->
                                header.columns(column).contains(row.filled().get(0)))
                && HeadingRows.isWithoutTitle(row, header);
    }

    /** Whether a row has no action, but words below times: « Comité de pilotage | | COPIL | | COPIL ». */
    private static boolean isOfEvents(GridRow row, TableHeader header) {
        List<Integer> filled = row.filled();
        List<Integer> others = HeadingRows.withoutLabels(row, header);
        return !others.isEmpty()
                && others.size() < filled.size()
                && others.stream()
                        .allMatch(i -> header.timeOf(i).isPresent()
                                && !TimeCells.isMark(row.plain(i))
                                && !FunderHeaders.isAmount(row.plain(i)));
    }
}
