package org.mobilityplan.table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.spelling.PlainText;

/** Fills the cells that only say that they are the same as the one above: « idem », « id. », « ″ ». */
final class SameAsAbove {

    private static final Set<String> WORDS = Set.of(
            "idem",
            "idem.",
            "idem ci-dessus",
            "idem que ci-dessus",
            "id",
            "id.",
            "ibid",
            "ibid.",
            "ibidem",
            "dito",
            "ditto",
            "cf. ci-dessus",
            "voir ci-dessus",
            "comme ci-dessus",
            "same",
            "same as above",
            "as above");

    /** « idem fiche 7 », « cf. action 1.2 »: the same as in a row that need not be the one above. */
    private static final Pattern OTHER_ROW =
            Pattern.compile("(?:idem|id\\.?|ibid\\.?|voir|cf\\.?|comme|mêmes? que|same as) ?:? ?(?:que |l['’]|la )?"
                    + "(?:fiche|action|mesure|ligne|tâche|row|task)(?:[- ]action)? ?(?:n° ?)?[\\p{L}\\d][\\d.]{0,8}");

    private static final String QUOTES = "\"″〃”“„«»";

    /** Marks only where there are two: a spreadsheet puts one in front of what it must not understand. */
    private static final String APOSTROPHES = "'’´`";

    private static final int MAX_LENGTH = 20;

    /** Columns in which each row has a value of its own. */
    private static final Set<TableColumn> OWN = Set.of(TableColumn.TITLE, TableColumn.STEP, TableColumn.CODE);

    /** The text of each column in the row above. */
    private final Map<Integer, String> above = new HashMap<>();

    /** Whether a text says nothing but that it is the same as another. */
    static boolean isMark(String cell) {
        String text = PlainText.of(cell).toLowerCase(Locale.ROOT);
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return false;
        }
        boolean quotes = text.chars().allMatch(c -> c == ' ' || (QUOTES + APOSTROPHES).indexOf(c) >= 0)
                && (text.length() > 1 || APOSTROPHES.indexOf(text.charAt(0)) < 0);
        return quotes || text.equals("-//-") || text.equals("//") || WORDS.contains(text);
    }

    /** Fills the cells of a row; what has nothing above it is emptied, and reported. */
    void fill(TableRow row, NameReader names, TableFindings findings) {
        for (RowCell cell : row.cells()) {
            String text = row.peek(cell.index());
            boolean other = OTHER_ROW
                    .matcher(PlainText.of(text).toLowerCase(Locale.ROOT))
                    .matches();
            if (OWN.contains(cell.column()) || !other && !isMark(text) || names.isKnown(PlainText.of(text))) {
                continue;
            }
            String same = other ? "" : above.getOrDefault(cell.index(), "");
            if (PlainText.of(same).isEmpty()) {
                row.clear(cell.index());
                findings.report(
                        TableRules.CELL_UNREAD,
                        Pointer.ROOT,
                        cell.place(),
                        Map.of("column", cell.header(), "text", PlainText.of(text)));
            } else {
                row.carryDown(cell.index(), same);
            }
        }
        for (int column : row.keptColumns()) {
            String same = above.getOrDefault(column, "");
            if (isMark(row.peek(column)) && !PlainText.of(same).isEmpty()) {
                row.carryDown(column, same);
            }
        }
    }

    /** Remembers the texts of a row that was read. */
    void remember(TableRow row) {
        row.cells().forEach(cell -> above.put(cell.index(), row.peek(cell.index())));
        row.keptColumns().forEach(column -> above.put(column, row.peek(column)));
    }

    /** Forgets all texts, where another table begins. */
    void forget() {
        above.clear();
    }
}
