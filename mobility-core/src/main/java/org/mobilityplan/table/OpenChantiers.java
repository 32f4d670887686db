package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.cells.Brackets;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.spelling.PlainText;

/** The chantiers in which the current row of a table is, by labels in columns and by headings above and below them. */
final class OpenChantiers {

    private static final List<TableColumn> LEVELS = TableColumn.LEVELS;

    /** What an export writes for actions without a chantier. */
    private static final String UNCLASSIFIED = "action non classee";

    /** The depth of the first column of chantiers: headings above it may have as many levels. */
    private static final int COLUMNS = LEVELS.size();

    /** The depth of the first heading below the columns of chantiers. */
    private static final int BELOW = 2 * LEVELS.size();

    /** What a heading ends with that is repeated on the next page, or above its rows: « Informer (suite) », « Informer : ». */
    private static final Pattern CONTINUED = Pattern.compile(
            "(?<=\\S)[ \u00a0]*+(?:\\((?:suite|suite et fin|cont\\.?|continued|fortsetzung)\\)|[-–—] ?suite(?: et fin)?|:)[. ]*+$",
            Pattern.CASE_INSENSITIVE);

    private final PlanDraft plan;
    private final boolean sheet;
    private final TableContext table;
    private final TableFindings findings;
    private final MergedTexts merged;
    private final Ids ids = new Ids();

    /** The kinds of rows that are headings above the columns of chantiers, and below them, each the highest first. */
    private final List<String> kindsAbove = new ArrayList<>();

    private final List<String> kindsBelow = new ArrayList<>();

    /**
     * The current chantiers by their depth, until the next label: those of headings above the columns of chantiers, from 0, those
     * of the columns, from {@link #COLUMNS}, and those of headings below them, from {@link #BELOW}.
     */
    private final NavigableMap<Integer, PlanDraft> current = new TreeMap<>();

    /** The columns of chantiers in which cells are merged with those above them. */
    private final Set<TableColumn> mergedLevels = new HashSet<>();

    /** The columns of chantiers whose labels are in the first of their rows only, although those above them are in every row. */
    private final Set<TableColumn> writtenOnce = new HashSet<>();

    /** The columns of chantiers whose current label is as wide as the table. */
    private final Set<TableColumn> wideLabels = new HashSet<>();

    /**
     * No chantier yet.
     *
     * @param sheet whether the rows are those of sheets of labels and values
     * @param merged the texts that hold up to the next label
     */
    OpenChantiers(PlanDraft plan, boolean sheet, TableContext table, MergedTexts merged) {
        this.plan = plan;
        this.sheet = sheet;
        this.table = table;
        this.findings = table.findings();
        this.merged = merged;
    }

    /** Finds the columns of chantiers with merged cells; those of a header that is repeated on each page do not count. */
    void findMergedLevels(TableHeader header, List<GridRow> below) {
        if (sheet) {
            // A sheet without a chantier does not have that of the sheet above it.
            mergedLevels.addAll(LEVELS);
            return;
        }
        mergedLevels.clear();
        writtenOnce.clear();
        int outer = -1;
        for (TableColumn level : LEVELS) {
            OptionalInt inner = header.column(level);
            if (inner.isPresent() && outer >= 0 && isWrittenOnce(header, below, outer, inner.getAsInt())) {
                writtenOnce.add(level);
            }
            outer = inner.orElse(outer);
            header.column(level).ifPresent(column -> {
                boolean data = false;
                for (GridRow row : below) {
                    boolean covered = row.cell(column).mergedAbove();
                    if (covered && data) {
                        mergedLevels.add(level);
                        break;
                    }
                    data = covered ? data : !header.isRepeatedIn(row);
                }
            });
        }
    }

    /**
     * Whether each label of the outer column is repeated in every row, and those of the inner one are in the first of their rows only:
     * two rows next to each other never have the same.
     */
    private static boolean isWrittenOnce(TableHeader header, List<GridRow> below, int outer, int inner) {
        OptionalInt title = header.column(TableColumn.TITLE);
        String group = "";
        String label = "";
        int empty = 0;
        for (GridRow row : below) {
            if (title.isEmpty() || !row.isFilled(title.getAsInt()) || header.isRepeatedIn(row)) {
                continue;
            }
            String words = row.plain(inner);
            boolean first = !row.plain(outer).equals(group);
            boolean repeated = !first && words.equals(label);
            if (!row.isFilled(outer) || first && words.isEmpty() || repeated && !words.isEmpty()) {
                return false;
            }
            empty += words.isEmpty() ? 1 : 0;
            group = row.plain(outer);
            label = words.isEmpty() ? label : words;
        }
        return empty > 1;
    }

    /** Opens the chantier of a row that has a title, and perhaps a code, and rows below it. */
    void openSection(TableRow row, int depth) {
        String title = PlainText.of(row.peek(TableColumn.TITLE));
        String code = PlainText.of(row.peek(TableColumn.CODE));
        String words = code.isEmpty() ? title : code.endsWith(".") ? code + " " + title : code + ". " + title;
        int key = Math.min(depth, LEVELS.size() - 1);
        closeFrom(key);
        merged.forget();
        current.put(key, openChantier(parent(), LEVELS.get(key), words, "", row.placeOf(TableColumn.TITLE), ""));
    }

    /**
     * Whether a heading is within the chantiers of the columns: its row is next to one of their cells, or the row below it has no
     * label, or that of the current chantier.
     */
    boolean isBelowLevels(GridRow row, GridRow next, TableHeader header) {
        for (TableColumn level : LEVELS) {
            OptionalInt column = header.column(level);
            if (column.isPresent()) {
                int i = column.getAsInt();
                boolean covered = row.isFilled(i) || row.cell(i).mergedAbove();
                return covered || !next.isFilled(i) || isCurrent(level, next.text(i), header.header(i));
            }
        }
        return false;
    }

    private boolean isCurrent(TableColumn level, String cell, String header) {
        @Nullable Integer above = current.lowerKey(depth(level));
        PlanDraft parent = above == null ? plan : current.getOrDefault(above, plan);
        @Nullable PlanDraft known = parent.find(headingOf(level, cell, header));
        return known != null && current.get(depth(level)) == known;
    }

    private Heading headingOf(TableColumn level, String cell, String header) {
        String words = CONTINUED.matcher(table.heading(level, cell)).replaceFirst("");
        return TableLayout.levelWord(header)
                .map(word -> Heading.read(words, word))
                .orElseGet(() -> Heading.read(words));
    }

    /**
     * Opens the chantier of a row that is a heading.
     *
     * @param column the column of its words
     * @param below whether it is within the chantiers of the columns
     */
    void openHeading(GridRow row, int column, boolean below) {
        List<String> kinds = below ? kindsBelow : kindsAbove;
        String kind = kindOf(row.plain(column));
        if (!kinds.contains(kind) && kinds.size() < LEVELS.size()) {
            kinds.add(kind);
        }
        int depth = kinds.contains(kind) ? kinds.indexOf(kind) : LEVELS.size() - 1;
        TableColumn level = LEVELS.get(depth);
        int key = below ? BELOW + depth : depth;
        closeFrom(key);
        merged.forget();
        PlanDraft parent = parent();
        if (LetteredCodes.isCoded(row.text(column))) {
            table.addColumnOfCodes(level);
        }
        current.put(key, openChantier(parent, level, row.text(column), "", row.place(column), ""));
    }

    /** The word for the level of a heading; without one, the number of parts of its code: « 1 » is above « 1.1 ». */
    private static String kindOf(String words) {
        if (HeadingRows.isWorkPackage(words)) {
            return "wp";
        }
        Heading heading = Heading.read(words);
        String word = NameKey.of(heading.level().orElse("")).value();
        String code = heading.code().map(Code::value).orElse("");
        long points = code.chars().filter(c -> c == '.').count();
        return word.isEmpty() && !code.isEmpty() ? "/" + (code.endsWith(".") ? points - 1 : points) : word;
    }

    /** Whether a row would be in a chantier. */
    boolean isOpen() {
        return !current.isEmpty();
    }

    /** Reads the lead of a chantier or of the plan. */
    void setCoordination(PlanDraft parent, String cell, String header, CellPlace place) {
        Pointer pointer = parent.pointer().child("coordination");
        String words = table.names().withoutPersons(cell, pointer, place, header);
        if (PlainText.of(words).isEmpty() && parent == plan) {
            return;
        }
        parent.setCoordination(CoordinationCells.read(words, table, pointer, place));
        findings.recordOrigin(pointer, place);
    }

    /** Reads the lead of the current chantier from cells with labels; the others are reported. */
    void readLead(GridRow row, List<Integer> columns, TableLayout layout) {
        for (int column : columns) {
            String words = row.plain(column);
            boolean lead = layout.labelOf(words)
                            .filter(TableColumn.COORDINATION::equals)
                            .isPresent()
                    && isOpen()
                    && !parent().hasCoordination();
            if (lead) {
                int colon = words.indexOf(':');
                setCoordination(
                        parent(),
                        words.substring(colon + 1).strip(),
                        words.substring(0, colon).strip(),
                        row.place(column));
            } else {
                findings.report(TableRules.ROW_IGNORED, row.place(column), Map.of("text", words));
            }
        }
    }

    /** Reads the lead of the plan from a line with its label, if none was read before. */
    boolean readLeadOfPlan(GridRow row, int column, String line) {
        if (plan.hasCoordination()) {
            return false;
        }
        int colon = line.indexOf(':');
        setCoordination(
                plan,
                line.substring(colon + 1).strip(),
                line.substring(0, colon).strip(),
                row.place(column));
        return true;
    }

    /** The innermost chantier, or the plan. */
    PlanDraft parent() {
        return current.isEmpty() ? plan : current.lastEntry().getValue();
    }

    /**
     * Opens the chantiers that the row names. An empty cell repeats the one above it, up to the next label; where cells of the
     * column are merged, only a merged cell does. Headings within a chantier hold where its label is repeated.
     */
    boolean readLabels(TableRow row) {
        @Nullable PlanDraft before = ofColumns();
        NavigableMap<Integer, PlanDraft> within = new TreeMap<>(current.tailMap(BELOW, true));
        boolean labelled = openLabels(row);
        if (labelled && before != null && ofColumns() == before) {
            current.putAll(within);
        }
        return labelled;
    }

    /** The current chantier of the columns. */
    private @Nullable PlanDraft ofColumns() {
        @Nullable Integer key = current.lowerKey(BELOW);
        return key == null ? null : current.get(key);
    }

    private boolean openLabels(TableRow row) {
        boolean labelled = false;
        NavigableMap<Integer, PlanDraft> before = new TreeMap<>(current);
        @Nullable Integer heading = current.lowerKey(COLUMNS);
        PlanDraft parent = heading == null ? plan : current.getOrDefault(heading, plan);
        @Nullable TableColumn skipped = null;
        for (TableColumn level : LEVELS) {
            String cell = row.read(level);
            if (UNCLASSIFIED.equals(NameKey.of(cell).value()) || row.isCleared(level)) {
                closeFrom(level);
                labelled = true;
                continue;
            }
            if (PlainText.of(cell).isEmpty()) {
                boolean repeats = row.isMergedAbove(level)
                        || wideLabels.contains(level)
                        || !mergedLevels.contains(level) && !findings.isError(row.placeOf(level));
                if (!labelled && !repeats) {
                    closeFrom(level);
                }
                if (labelled
                        && !mergedLevels.contains(level)
                        && writtenOnce.contains(level)
                        && before.containsKey(depth(level))
                        && isAbove(before, level, parent)) {
                    parent = before.getOrDefault(depth(level), parent);
                    current.put(depth(level), parent);
                    continue;
                }
                boolean open = !labelled && current.containsKey(depth(level));
                skipped = !open && row.has(level) && skipped == null ? level : skipped;
                parent = open ? current.getOrDefault(depth(level), parent) : parent;
                continue;
            }
            if (!labelled) {
                closeFrom(level);
                merged.forget();
                labelled = true;
            }
            if (isWideLabel(row, level)) {
                wideLabels.add(level);
            } else {
                wideLabels.remove(level);
            }
            parent = openChantier(
                    parent,
                    level,
                    cell,
                    row.headerOf(level),
                    row.placeOf(level),
                    skipped == null ? "" : row.headerOf(skipped));
            current.put(depth(level), parent);
        }
        return labelled;
    }

    /** Whether a chantier was above the one of a level. */
    private static boolean isAbove(NavigableMap<Integer, PlanDraft> before, TableColumn level, PlanDraft parent) {
        @Nullable Integer above = before.lowerKey(depth(level));
        return above != null && before.get(above) == parent;
    }

    /** Whether the label of a level is the only cell of a row, as wide as several columns: it is that of all rows below it. */
    private static boolean isWideLabel(TableRow row, TableColumn level) {
        int column = row.columnOf(level);
        return row.isFilledOnlyIn(List.of(level)) && row.isMergedLeft(column + 1) && row.isMergedLeft(column + 2);
    }

    private static int depth(TableColumn level) {
        return COLUMNS + LEVELS.indexOf(level);
    }

    private void closeFrom(TableColumn level) {
        closeFrom(depth(level));
    }

    private void closeFrom(int depth) {
        current.tailMap(depth, true).clear();
    }

    private PlanDraft openChantier(
            PlanDraft parent, TableColumn level, String cell, String header, CellPlace place, String skipped) {
        Heading heading = headingOf(level, cell, header);
        // « Axe 1 » in a column below the heading « AXE 1 : INFORMER » is no further level.
        boolean open = current.headMap(COLUMNS).values().stream().anyMatch(above -> above.isNamedBy(heading));
        if (open) {
            return parent;
        }
        PlanDraft known = parent.find(heading);
        if (known != null) {
            boolean same =
                    heading.title().isEmpty() || NameKey.of(known.title()).equals(NameKey.of(heading.title()));
            if (!same) {
                findings.report(
                        TableRules.HEADING_DIFFERENT,
                        known.pointer().child("title"),
                        place,
                        Map.of(
                                "code",
                                heading.code().map(Object::toString).orElse(""),
                                "title",
                                PlainText.of(cell),
                                "first",
                                known.title()));
            }
            return known;
        }
        PlanDraft added = parent.add(heading, cell, ids);
        findings.recordOrigin(added.pointer(), place);
        findings.report(Brackets.check(cell), added.pointer().child("text"), place);
        if (!skipped.isEmpty()) {
            findings.report(TableRules.LEVEL_SKIPPED, added.pointer(), place, Map.of("column", skipped));
        }
        if (GuidanceText.isPlaceholder(cell)) {
            findings.report(
                    TableRules.PLACEHOLDER, added.pointer().child("title"), place, Map.of("text", PlainText.of(cell)));
        }
        return added;
    }
}
