package org.mobilityplan.table;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.mobilityplan.spelling.PlainText;

/** Recognises cells in which a mark says that there is nothing: « — », « NC », « néant ». */
final class EmptyMarks {

    private static final Set<String> WORDS = Set.of(
            "nc",
            "n.c.",
            "n.c",
            "n/c",
            "n/a",
            "n.a.",
            "n.a",
            "na",
            "n.d.",
            "n.d",
            "n/d",
            "s.o.",
            "s.o",
            "s/o",
            "néant",
            "neant",
            "sans objet",
            "aucun",
            "aucune",
            "non concerné",
            "non concernée",
            "not applicable",
            "none");

    private static final int MAX_LENGTH = "(not applicable)".length();

    private EmptyMarks() {}

    /** Empties the cells of known columns that have no more than a mark, unless it is a name that is known. */
    static void clear(TableRow row, Predicate<String> names) {
        for (RowCell cell : row.cells()) {
            boolean title = cell.column().equals(TableColumn.TITLE);
            if (!title && isMark(row.peek(cell.index())) && !names.test(PlainText.of(row.peek(cell.index())))) {
                row.clear(cell.index());
            }
        }
        for (int column : row.keptColumns()) {
            if (row.timeOf(column).isPresent() && isMark(row.peek(column))) {
                row.clear(column);
            }
        }
    }

    static boolean isMark(String cell) {
        String text = PlainText.of(cell).toLowerCase(Locale.ROOT);
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return false;
        }
        boolean dashes = text.chars().allMatch(c -> "-–—―−_/".indexOf(c) >= 0);
        boolean brackets = text.startsWith("(") && text.endsWith(")");
        return dashes || WORDS.contains(brackets ? text.substring(1, text.length() - 1) : text);
    }
}
