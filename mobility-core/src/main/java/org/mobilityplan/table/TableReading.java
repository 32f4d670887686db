package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.cells.Brackets;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.spelling.PlainText;

/** Reads one table, row by row. Each instance is used once. */
final class TableReading {

    private static final List<TableColumn> LEVELS =
            List.of(TableColumn.LEVEL_1, TableColumn.LEVEL_2, TableColumn.LEVEL_3);

    private final ImportOptions options;
    private final ActionPlan base;
    private final TableLayout layout;
    private final TableLimits limits;
    private final TableFindings findings;
    private final TableContext table;
    private final RowReader rowReader;
    private final Ids chantierIds = new Ids();
    private final PlanDraft plan = PlanDraft.ofPlan();

    /** The current chantier of each level, until the next label. */
    private final Map<TableColumn, PlanDraft> current = new HashMap<>();

    /** The columns of chantiers in which cells are merged with those above them. */
    private final Set<TableColumn> mergedLevels = new HashSet<>();

    /** The last text of each column with merged cells, until the next label. */
    private final Map<TableColumn, String> above = new HashMap<>();

    /** The text of the last cell of each column that is not merged with the one above it. */
    private final Map<TableColumn, String> unmerged = new HashMap<>();

    TableReading(ImportOptions options) {
        this.options = options;
        this.base = options.base();
        this.layout = options.layout();
        this.limits = options.limits();
        this.findings = new TableFindings(options.sourceName(), limits);
        this.table = new TableContext(base, options.organisations(), findings);
        this.rowReader = new RowReader(table);
    }

    Checked<ActionPlan> read(List<? extends List<? extends @Nullable TableCell>> given) {
        Optional<List<GridRow>> rows = Grid.of(given, limits, findings);
        if (rows.isEmpty()) {
            return Checked.failed(findings.build());
        }
        Optional<TableHeader> header = TableHeader.find(rows.get(), layout);
        if (header.isEmpty()) {
            report(TableRules.HEADER_MISSING, new CellPlace(0, 0), Map.of());
            return Checked.failed(findings.build());
        }
        if (header.get().column(TableColumn.TITLE).isEmpty()) {
            report(TableRules.COLUMN_MISSING, header.get().place(0), Map.of("column", TableColumn.TITLE.code()));
            return Checked.failed(findings.build());
        }
        ActionPlan read = read(rows.get(), header.get());
        findings.reportAtOrigin(options.validation().apply(read));
        return Checked.of(read, findings.build());
    }

    private void report(RuleInfo rule, CellPlace place, Map<String, String> arguments) {
        findings.report(rule, Pointer.ROOT, place, arguments);
    }

    private ActionPlan read(List<GridRow> rows, TableHeader header) {
        String title = base.getTitle();
        for (GridRow row : rows.subList(0, header.row())) {
            List<String> texts = row.texts();
            if (PlainText.of(title).isEmpty() && texts.size() == 1 && !GuidanceText.isGuidance(texts.get(0))) {
                title = texts.get(0);
                findings.report(
                        TableRules.TITLE_OF_PLAN,
                        Pointer.ROOT.child("title"),
                        row.firstFilledPlace(),
                        Map.of("title", title));
            } else if (!row.isEmpty()) {
                reportIgnored(row);
            }
        }
        reportHeader(header);
        for (TableColumn level : LEVELS) {
            header.column(level).ifPresent(column -> {
                if (rows.stream().anyMatch(row -> row.cell(column).mergedAbove())) {
                    mergedLevels.add(level);
                }
            });
        }
        boolean guidance = true;
        boolean first = true;
        for (GridRow row : rows.subList(header.row() + header.height(), rows.size())) {
            if (row.isEmpty()) {
                continue;
            }
            guidance &= row.texts().stream().allMatch(GuidanceText::isGuidance);
            if (guidance || header.isRepeatedIn(row)) {
                reportIgnored(row);
                continue;
            }
            readRow(new TableRow(row, header), first);
            first = false;
        }
        ActionPlan.Builder made = base.toBuilder()
                .title(title)
                .organisations(table.names().organisations())
                .addAllNetworks(table.networks().networks());
        if (table.source().isPresent() && base.getSources().get(0).getText().isEmpty()) {
            Document source = base.getSources().get(0);
            made.sources(List.of(source.toBuilder().text(header.text()).build()));
        }
        plan.addTo(made);
        return made.build();
    }

    private void reportIgnored(GridRow row) {
        report(TableRules.ROW_IGNORED, row.firstFilledPlace(), Map.of("text", String.join(" | ", row.texts())));
    }

    private void reportHeader(TableHeader header) {
        report(TableRules.HEADER_READ, header.place(0), Map.of("columns", header.describe()));
        for (int column : header.unknown()) {
            report(TableRules.COLUMN_UNKNOWN, header.place(column), Map.of("header", header.header(column)));
        }
        for (int column : header.duplicate()) {
            TableColumn meaning = layout.columnOf(header.header(column)).orElse(TableColumn.TITLE);
            String first = header.header(header.column(meaning).orElse(column));
            report(
                    TableRules.COLUMN_DUPLICATE,
                    header.place(column),
                    Map.of("header", header.header(column), "first", first, "column", meaning.code()));
        }
        for (int person : header.columns(TableColumn.PERSON)) {
            report(TableRules.PERSON_LEFT_OUT, header.place(person), Map.of("header", header.header(person)));
        }
        table.setStatusOfHeader(StatusCells.ofHeader(header, findings));
    }

    private void readRow(TableRow row, boolean first) {
        boolean labelled = readLabels(row);
        PlanDraft parent = parent();
        Pointer pointer = parent.pointer();
        boolean untitled = !row.isFilled(TableColumn.TITLE);
        List<TableColumn> leads = new ArrayList<>(LEVELS);
        leads.add(TableColumn.COORDINATION);
        if (untitled && row.isFilledOnlyIn(LEVELS)) {
            return;
        }
        if (untitled && (labelled || first) && !parent.hasCoordination() && row.isFilledOnlyIn(leads)) {
            readCoordinationOf(parent, row);
        } else {
            if (!labelled && pointer.equals(Pointer.ROOT) && hasLevels(row)) {
                findings.report(
                        TableRules.LEVEL_MISSING, parent.nextAction(), row.placeOf(TableColumn.TITLE), Map.of());
            }
            pointer = parent.nextAction();
            carryDown(row);
            rowReader.read(row, parent);
        }
        reportUnread(row, pointer);
    }

    /** Reports the filled cells that nobody read. */
    private void reportUnread(TableRow row, Pointer pointer) {
        for (int column : row.unread()) {
            findings.report(
                    TableRules.CELL_UNREAD,
                    pointer,
                    row.placeOf(column),
                    Map.of("column", row.headerOf(column), "text", PlainText.of(row.read(column))));
        }
    }

    private static boolean hasLevels(TableRow row) {
        return LEVELS.stream().anyMatch(row::has);
    }

    private PlanDraft parent() {
        PlanDraft parent = plan;
        for (TableColumn level : LEVELS) {
            parent = current.getOrDefault(level, parent);
        }
        return parent;
    }

    /**
     * Opens the chantiers that the row names. An empty cell repeats the one above it, up to the next label; where cells of the
     * column are merged, only a merged cell does.
     */
    private boolean readLabels(TableRow row) {
        boolean labelled = false;
        PlanDraft parent = plan;
        @Nullable TableColumn skipped = null;
        for (TableColumn level : LEVELS) {
            String cell = row.read(level);
            if (PlainText.of(cell).isEmpty()) {
                boolean repeats = row.isMergedAbove(level) || !mergedLevels.contains(level);
                if (!labelled && !repeats) {
                    closeFrom(level);
                }
                boolean open = !labelled && current.containsKey(level);
                skipped = !open && row.has(level) && skipped == null ? level : skipped;
                parent = open ? current.getOrDefault(level, parent) : parent;
                continue;
            }
            if (!labelled) {
                closeFrom(level);
                above.clear();
                labelled = true;
            }
            parent = openChantier(
                    parent,
                    cell,
                    row.headerOf(level),
                    row.placeOf(level),
                    skipped == null ? "" : row.headerOf(skipped));
            current.put(level, parent);
        }
        return labelled;
    }

    private void closeFrom(TableColumn level) {
        LEVELS.subList(LEVELS.indexOf(level), LEVELS.size()).forEach(current::remove);
    }

    private PlanDraft openChantier(PlanDraft parent, String cell, String header, CellPlace place, String skipped) {
        Heading heading = TableLayout.levelWord(header)
                .map(word -> Heading.read(cell, word))
                .orElseGet(() -> Heading.read(cell));
        PlanDraft known = parent.find(heading);
        if (known != null) {
            boolean same = NameKey.of(known.title()).equals(NameKey.of(heading.title()));
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
        PlanDraft added = parent.add(heading, cell, chantierIds);
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

    private void readCoordinationOf(PlanDraft parent, TableRow row) {
        CellPlace place = row.placeOf(TableColumn.COORDINATION);
        Pointer pointer = parent.pointer().child("coordination");
        parent.setCoordination(CoordinationCells.read(row.read(TableColumn.COORDINATION), table, pointer, place));
        findings.recordOrigin(pointer, place);
    }

    /** Fills the cells that are merged with those above them, as the table or the layout says. */
    private void carryDown(TableRow row) {
        for (RowCell cell : row.cells()) {
            TableColumn column = cell.column();
            if (LEVELS.contains(column)) {
                continue;
            }
            if (cell.isMergedAbove()) {
                row.carryDown(column, unmerged.getOrDefault(column, ""));
                continue;
            }
            String text = row.peek(column);
            unmerged.put(column, text);
            if (!layout.isMerged(column)) {
                continue;
            }
            if (!cell.isEmpty()) {
                above.put(column, text);
            } else if (above.containsKey(column)) {
                row.carryDown(column, above.getOrDefault(column, ""));
            }
        }
    }
}
