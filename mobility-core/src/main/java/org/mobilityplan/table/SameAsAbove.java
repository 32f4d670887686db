package org.mobilityplan.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mobilityplan.notation.Heading;
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

    private static final String ROW = "(?:fiche|action|mesure|ligne|tâche|row|task)(?:[- ]action)? ?(?:n° ?)?";

    /** « idem fiche 7 », « cf. action 1.2 », « mêmes partenaires que 1.1 »: the same as in a row that need not be the one above. */
    private static final Pattern OTHER_ROW = Pattern.compile("(?:(?:idem|id\\.?|ibid\\.?|voir|cf\\.?|comme|same as"
            + "|(?:les )?mêmes?(?: \\p{L}{4,12})? que) ?:? ?(?:que |pour )?(?:l['’]|la |le )?"
            + "(?:" + ROW + "(?<code>[\\p{L}\\d][\\d.]{0,8})|(?<number>\\p{L}?\\d{1,2}(?:\\.\\d{1,2}){1,3}))"
            + "|idem ?:? ?(?:que )?(?<idem>\\p{L}?\\d{1,2}))\\.?");

    /** Columns of names, which may be the same as in any row above. */
    private static final Set<TableColumn> NAMES = Set.of(
            TableColumn.COORDINATION,
            TableColumn.SERVICE,
            TableColumn.CO_COORDINATION,
            TableColumn.PARTICIPANTS,
            TableColumn.PARTNERS,
            TableColumn.AUDIENCES,
            TableColumn.TERRITORIES);

    private static final String QUOTES = "\"″〃”“„«»";

    /** Marks only where there are two: a spreadsheet puts one in front of what it must not understand. */
    private static final String APOSTROPHES = "'’´`";

    private static final int MAX_LENGTH = 20;

    private static final int MAX_REFERENCE_LENGTH = 40;

    /** Columns in which each row has a value of its own. */
    private static final Set<TableColumn> OWN = Set.of(TableColumn.TITLE, TableColumn.STEP, TableColumn.CODE);

    /** The text of each column in the row above. */
    private final Map<Integer, String> above = new HashMap<>();

    /** The names in the rows to which other rows refer, by their codes. */
    private final Map<String, Map<Integer, String>> referred = new HashMap<>();

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

    /** Whether a text says nothing but that it is the same as in another row: « idem 1.1 ». */
    static boolean isReference(String text) {
        return codeIn(text).isPresent();
    }

    private static Optional<String> codeIn(String text) {
        if (text.length() > MAX_REFERENCE_LENGTH) {
            return Optional.empty();
        }
        Matcher other = OTHER_ROW.matcher(PlainText.of(text).toLowerCase(Locale.ROOT));
        if (!other.matches()) {
            return Optional.empty();
        }
        return Stream.of("code", "number", "idem")
                .map(other::group)
                .filter(Objects::nonNull)
                .findFirst()
                .map(code -> code.endsWith(".") ? code.substring(0, code.length() - 1) : code);
    }

    /** Looks for the rows to which others refer, so that only their names are kept. */
    void expect(List<GridRow> rows, TableHeader header) {
        for (TableColumn column : NAMES) {
            for (int index : header.columns(column)) {
                rows.forEach(row -> codeIn(row.text(index)).ifPresent(code -> referred.put(code, new HashMap<>())));
            }
        }
    }

    /** Fills the cells of a row; what has nothing above it is emptied, and reported. */
    void fill(TableRow row, NameReader names, TableFindings findings) {
        for (RowCell cell : row.cells()) {
            String text = row.peek(cell.index());
            // « cf. action 6 » in a remark or a description is what it says.
            Optional<String> code = NAMES.contains(cell.column()) ? codeIn(text) : Optional.empty();
            if (OWN.contains(cell.column()) || code.isEmpty() && !isMark(text) || names.isKnown(PlainText.of(text))) {
                continue;
            }
            String same = code.map(referred::get).orElse(above).getOrDefault(cell.index(), "");
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
        Map<Integer, String> names = referred.isEmpty() ? null : referred.get(codeOf(row));
        if (names != null && names.isEmpty()) {
            row.cells().stream()
                    .filter(cell -> NAMES.contains(cell.column()))
                    .forEach(cell -> names.put(cell.index(), row.peek(cell.index())));
        }
    }

    /** The code of a row, in its column or before its title: « 1.1 » of « Action 1.1 ». */
    private static String codeOf(TableRow row) {
        String words = row.isFilled(TableColumn.CODE) ? row.peek(TableColumn.CODE) : row.peek(TableColumn.TITLE);
        return Heading.read(PlainText.of(words))
                .code()
                .map(code -> code.value().toLowerCase(Locale.ROOT))
                .orElseGet(() -> PlainText.of(words).toLowerCase(Locale.ROOT));
    }

    /** Forgets all texts, where another table begins. */
    void forget() {
        above.clear();
        referred.clear();
    }
}
