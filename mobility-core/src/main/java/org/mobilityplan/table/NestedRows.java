package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.mobilityplan.model.Code;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.spelling.PlainText;

/**
 * The rows that are chantiers or steps by their codes or capitals, in a table without columns of chantiers: « 1 | FÉDÉRER LES ACTEURS
 * » above « 1.1 », « 1.1.1 » below « 1.1 », « INFORMER LES JEUNES » alone in its row. They are so only where all rows agree.
 */
final class NestedRows {

    private static final Pattern CODE = Pattern.compile("(?:\\p{Lu}{1,3}[ .-]?)?\\d{1,3}(?:[.-](?:\\d{1,3}|\\p{L}))*");

    /** Shorter words in capitals are acronyms. */
    private static final int MIN_LETTERS = 6;

    private static final int MAX_DEPTH = 8;
    private static final int NONE = -1;

    private final List<Row> rows;
    private final Map<Integer, Integer> sections = new HashMap<>();
    private final Set<Integer> steps = new HashSet<>();
    private List<String> unclear = List.of();

    /**
     * One row.
     *
     * @param depth the number of segments of its code; 0 where it has none
     * @param alone whether a title of one line, and perhaps a code, is all that is filled
     * @param others whether something else than title and code is filled
     */
    private record Row(
            int index, String title, String code, int depth, boolean alone, boolean others, boolean heading) {

        boolean capitals() {
            return title.chars().filter(Character::isLetter).count() >= MIN_LETTERS
                    && title.chars().noneMatch(Character::isLowerCase);
        }

        /** The code without its last segment. */
        String outerCode() {
            return code.substring(0, Math.max(0, code.lastIndexOf('.')));
        }
    }

    private NestedRows(List<Row> rows) {
        this.rows = rows;
    }

    /** Finds them among the rows below a header. Noise does not count, and headings are chantiers anyway. */
    static NestedRows of(List<GridRow> data, TableHeader header, Predicate<GridRow> noise, Predicate<GridRow> heading) {
        List<Row> rows = new ArrayList<>();
        boolean structured = header.column(TableColumn.STEP).isPresent()
                || TableColumn.LEVELS.stream()
                        .anyMatch(level -> header.column(level).isPresent());
        for (int i = 0; i < data.size() && !structured; i++) {
            GridRow row = data.get(i);
            if (!row.isEmpty() && !noise.test(row)) {
                rows.add(row(i, new TableRow(row, header), heading.test(row)));
            }
        }
        NestedRows nested = new NestedRows(rows);
        if (!nested.readCodes()) {
            nested.readCapitals();
        }
        return nested;
    }

    private static Row row(int index, TableRow cells, boolean heading) {
        EmptyMarks.clear(cells, name -> false);
        String title = PlainText.of(cells.peek(TableColumn.TITLE));
        String own = PlainText.of(cells.peek(TableColumn.CODE));
        String read =
                own.isEmpty() ? Heading.read(title).code().map(Code::value).orElse("") : own;
        String bare = read.endsWith(".") ? read.substring(0, read.length() - 1) : read;
        String code = CODE.matcher(bare).matches() ? bare.replace('-', '.') : "";
        int depth = code.isEmpty()
                ? 0
                : 1 + (int) code.chars().filter(c -> c == '.').count();
        boolean others = !cells.isFilledOnlyIn(List.of(TableColumn.TITLE, TableColumn.CODE));
        boolean alone = !others
                && !title.isEmpty()
                && !cells.peek(TableColumn.TITLE).strip().contains("\n");
        boolean deep = depth > MAX_DEPTH;
        return new Row(index, title, deep ? "" : code, deep ? 0 : depth, alone, others, heading);
    }

    /** Reads chantiers and steps by their codes; false where no code contains another. */
    private boolean readCodes() {
        int[] outer = new int[rows.size()];
        boolean[] hasRows = new boolean[rows.size()];
        boolean sure = findOuter(outer, hasRows);
        if (unclear.isEmpty()) {
            return false;
        }
        // Chantiers are the depths, from the top, at which all rows with others in them are alone.
        boolean[] filled = new boolean[MAX_DEPTH + 2];
        boolean[] nested = new boolean[MAX_DEPTH + 2];
        for (int i = 0; i < rows.size(); i++) {
            int depth = rows.get(i).depth;
            nested[depth] |= hasRows[i];
            filled[depth] |= hasRows[i] && !rows.get(i).alone;
        }
        int top = 1;
        while (!nested[top]) {
            top++;
        }
        int bottom = top;
        while (nested[bottom] && !filled[bottom]) {
            bottom++;
        }
        for (int i = 0; i < rows.size() && sure; i++) {
            Row row = rows.get(i);
            boolean section = row.depth >= top && row.depth < bottom;
            if (section) {
                // An action among the chantiers of one depth is not sure.
                sure = row.alone;
                sections.put(row.index, row.depth - top);
            } else if (outer[i] != NONE && rows.get(outer[i]).depth >= bottom) {
                sure = !hasRows[i];
                steps.add(row.index);
            } else if (row.depth == 0 && row.alone && bottom > top && row.capitals() && isAboveOthers(i)) {
                sections.put(row.index, 0);
            }
        }
        if (sure) {
            unclear = List.of();
        } else {
            sections.clear();
            steps.clear();
        }
        return true;
    }

    /** Finds the row that each row is in by its code; false where this is not sure for all. */
    private boolean findOuter(int[] outer, boolean[] hasRows) {
        Map<String, Integer> byCode = new HashMap<>();
        int[] last = new int[MAX_DEPTH + 1];
        Arrays.fill(last, NONE);
        boolean sure = true;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            outer[i] = NONE;
            if (row.heading || row.depth == 0) {
                // A title alone may be a note; a row without a title may be about a step.
                sure &= row.heading || row.alone;
                continue;
            }
            sure &= byCode.put(row.code, i) == null;
            Integer above = row.depth == 1 ? null : byCode.get(row.outerCode());
            if (above != null) {
                sure &= last[row.depth - 1] == above;
                outer[i] = above;
                hasRows[above] = true;
                unclear = unclear.isEmpty() ? List.of(row.outerCode(), row.code) : unclear;
            }
            Arrays.fill(last, row.depth, last.length, NONE);
            last[row.depth] = i;
        }
        return sure;
    }

    /** Reads chantiers in capitals: the first row is one, each has rows below it, and no other row is alone or in capitals. */
    private void readCapitals() {
        Map<Integer, Integer> found = new HashMap<>();
        boolean sure = true;
        for (int i = 0; i < rows.size() && sure; i++) {
            Row row = rows.get(i);
            boolean section = row.alone && !row.heading && row.capitals();
            if (section) {
                found.put(row.index, 0);
            }
            sure = row.heading || (section ? isAboveOthers(i) : i > 0 && row.others && !row.capitals());
        }
        if (sure) {
            sections.putAll(found);
        }
    }

    /** Whether the next row has more than a title. */
    private boolean isAboveOthers(int position) {
        return position + 1 < rows.size() && rows.get(position + 1).others;
    }

    /** The depth of a row that is a chantier, from 0; chantiers below a heading are within it. */
    Optional<Integer> sectionAt(int index) {
        int below = !rows.isEmpty() && rows.get(0).heading ? 1 : 0;
        return Optional.ofNullable(sections.get(index)).map(depth -> depth + below);
    }

    boolean isStep(int index) {
        return steps.contains(index);
    }

    /** Two codes of which the first contains the second, where it is not sure what this means; empty otherwise. */
    List<String> unclear() {
        return unclear;
    }
}
