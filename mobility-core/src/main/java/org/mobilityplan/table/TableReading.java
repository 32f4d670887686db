package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.cells.Brackets;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.spelling.PlainText;

/** Reads one table, row by row; used once. */
final class TableReading {

    private static final List<TableColumn> LEVELS =
            List.of(TableColumn.LEVEL_1, TableColumn.LEVEL_2, TableColumn.LEVEL_3);

    private final ActionPlan base;
    private final TableLayout layout;
    private final TableLimits limits;
    private final TableFindings findings;
    private final NameReader names;
    private final Ids chantierIds = new Ids();
    private final PlanDraft plan = PlanDraft.ofPlan();
    private final ActionReader actions;

    /** The chantier that holds on for each level, until the next label. */
    private final Map<TableColumn, PlanDraft> current = new EnumMap<>(TableColumn.class);

    /** The last words of the columns with merged cells, until the next label. */
    private final Map<TableColumn, String> above = new EnumMap<>(TableColumn.class);

    TableReading(
            ActionPlan base,
            TableLayout layout,
            OrganisationResolver resolver,
            TableLimits limits,
            Optional<String> source) {
        this.base = base;
        this.layout = layout;
        this.limits = limits;
        this.findings = new TableFindings(source, limits);
        this.names = new NameReader(resolver, base, findings);
        this.actions = new ActionReader(base, findings, names, theOnlySource(base));
    }

    private static Optional<DocumentId> theOnlySource(ActionPlan base) {
        return base.getSources().size() == 1 ? base.getSources().get(0).getId() : Optional.empty();
    }

    Checked<ActionPlan> read(
            List<? extends List<? extends @Nullable String>> given, Function<ActionPlan, Report> check) {
        if (given.size() > limits.maxRows()) {
            tell(TableRules.LIMIT_ROWS, limits.maxRows(), 0, Map.of("limit", "" + limits.maxRows()));
            return Checked.failed(findings.done());
        }
        List<List<String>> rows = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            if (!copy(given.get(i), i, rows)) {
                return Checked.failed(findings.done());
            }
        }
        Optional<TableHeader> header = TableHeader.find(rows, layout);
        if (header.isEmpty()) {
            tell(TableRules.HEADER_MISSING, 0, 0, Map.of());
            return Checked.failed(findings.done());
        }
        if (header.get().column(TableColumn.TITLE).isEmpty()) {
            tell(TableRules.COLUMN_MISSING, header.get().row(), 0, Map.of("column", TableColumn.TITLE.code()));
            return Checked.failed(findings.done());
        }
        ActionPlan read = read(rows, header.get());
        findings.tellLocated(check.apply(read));
        return Checked.of(read, findings.done());
    }

    /** The row without its empty end; false where it is larger than the limits. */
    private boolean copy(List<? extends @Nullable String> given, int row, List<List<String>> rows) {
        List<String> cells = new ArrayList<>();
        int filled = 0;
        for (int i = 0; i < given.size(); i++) {
            String cell = given.get(i);
            String text = cell == null ? "" : cell;
            if (text.length() > limits.maxCellLength()) {
                tell(TableRules.LIMIT_LENGTH, row, i, Map.of("limit", "" + limits.maxCellLength()));
                return false;
            }
            if (i == 0 && row == 0 && text.startsWith("\uFEFF")) {
                text = text.substring(1);
            }
            boolean empty = PlainText.of(text).isEmpty();
            if (!empty && i >= limits.maxCells()) {
                tell(TableRules.LIMIT_CELLS, row, i, Map.of("limit", "" + limits.maxCells()));
                return false;
            }
            if (i < limits.maxCells()) {
                cells.add(text);
                filled = empty ? filled : i + 1;
            }
        }
        rows.add(List.copyOf(cells.subList(0, filled)));
        return true;
    }

    private void tell(RuleInfo rule, int row, int column, Map<String, String> arguments) {
        findings.tell(rule, Pointer.ROOT, new TableFindings.Place(row, column), arguments);
    }

    private ActionPlan read(List<List<String>> rows, TableHeader header) {
        String title = base.getTitle();
        for (int i = 0; i < header.row(); i++) {
            List<String> cells = filled(rows.get(i));
            if (PlainText.of(title).isEmpty() && cells.size() == 1 && !GuidanceText.isGuidance(cells.get(0))) {
                title = cells.get(0);
                findings.tell(
                        TableRules.TITLE_OF_PLAN,
                        Pointer.ROOT.child("title"),
                        firstFilled(rows.get(i), i),
                        Map.of("title", title));
            } else if (!cells.isEmpty()) {
                ignored(rows.get(i), i);
            }
        }
        tellHeader(header);
        boolean guidance = true;
        boolean first = true;
        for (int i = header.row() + 1; i < rows.size(); i++) {
            List<String> cells = rows.get(i);
            if (cells.isEmpty()) {
                continue;
            }
            guidance &= filled(cells).stream().allMatch(GuidanceText::isGuidance);
            if (guidance || header.isRepeatedIn(cells)) {
                ignored(cells, i);
                continue;
            }
            row(new TableRow(cells, i, header), first);
            first = false;
        }
        ActionPlan.Builder made = base.toBuilder()
                .title(title)
                .organisations(names.organisations())
                .addAllNetworks(actions.networks());
        if (theOnlySource(base).isPresent()
                && base.getSources().get(0).getText().isEmpty()) {
            Document source = base.getSources().get(0);
            made.sources(List.of(source.toBuilder().text(header.text()).build()));
        }
        plan.fill(made);
        return made.build();
    }

    private static List<String> filled(List<String> cells) {
        return cells.stream()
                .map(PlainText::of)
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .toList();
    }

    private static TableFindings.Place firstFilled(List<String> cells, int row) {
        int column = 0;
        while (column < cells.size() - 1 && PlainText.of(cells.get(column)).isEmpty()) {
            column++;
        }
        return new TableFindings.Place(row, column);
    }

    private void ignored(List<String> cells, int row) {
        findings.tell(
                TableRules.ROW_IGNORED,
                Pointer.ROOT,
                firstFilled(cells, row),
                Map.of("text", String.join(" | ", filled(cells))));
    }

    private void tellHeader(TableHeader header) {
        int row = header.row();
        tell(TableRules.HEADER_READ, row, 0, Map.of("columns", header.understood(layout)));
        for (int column : header.unknown()) {
            tell(TableRules.COLUMN_UNKNOWN, row, column, Map.of("header", header.header(column)));
        }
        for (int column : header.duplicate()) {
            TableColumn meaning = layout.columnOf(header.header(column)).orElse(TableColumn.TITLE);
            String first = header.header(header.column(meaning).orElse(column));
            tell(
                    TableRules.COLUMN_DUPLICATE,
                    row,
                    column,
                    Map.of("header", header.header(column), "first", first, "column", meaning.code()));
        }
        OptionalInt person = header.column(TableColumn.PERSON);
        if (person.isPresent()) {
            String words = header.header(person.getAsInt());
            tell(TableRules.PERSON_LEFT_OUT, row, person.getAsInt(), Map.of("header", words));
        }
        actions.statusOfHeader(header);
    }

    private void row(TableRow row, boolean first) {
        boolean labelled = labels(row);
        PlanDraft parent = parent();
        String title = row.text(TableColumn.TITLE);
        boolean untitled = PlainText.of(title).isEmpty();
        boolean onlyLabels = row.isEmptyBut(LEVELS);
        if (untitled && onlyLabels) {
            return;
        }
        List<TableColumn> leads = new ArrayList<>(LEVELS);
        leads.add(TableColumn.COORDINATION);
        if (untitled && (labelled || first) && !parent.hasCoordination() && row.isEmptyBut(leads)) {
            coordinate(parent, row);
            return;
        }
        if (!labelled && parent.pointer().equals(Pointer.ROOT) && hasLevels(row)) {
            findings.tell(TableRules.LEVEL_MISSING, parent.nextAction(), row.place(TableColumn.TITLE), Map.of());
        }
        actions.read(merged(row), parent);
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

    /** Opens the chantiers that the row names; an empty cell holds what is above it, up to the next label. */
    private boolean labels(TableRow row) {
        boolean labelled = false;
        PlanDraft parent = plan;
        @Nullable TableColumn skipped = null;
        for (TableColumn level : LEVELS) {
            String cell = row.text(level);
            if (PlainText.of(cell).isEmpty()) {
                boolean open = !labelled && current.containsKey(level);
                skipped = !open && row.has(level) && skipped == null ? level : skipped;
                parent = open ? current.getOrDefault(level, parent) : parent;
                continue;
            }
            if (!labelled) {
                LEVELS.subList(LEVELS.indexOf(level), LEVELS.size()).forEach(current::remove);
                above.clear();
                labelled = true;
            }
            parent = chantier(parent, cell, row.place(level), skipped == null ? "" : row.header(skipped));
            current.put(level, parent);
        }
        return labelled;
    }

    private PlanDraft chantier(PlanDraft parent, String cell, TableFindings.Place place, String skipped) {
        Heading heading = Heading.read(cell);
        PlanDraft known = parent.find(heading);
        if (known != null) {
            boolean same = NameKey.of(known.title()).equals(NameKey.of(heading.title()));
            if (!same) {
                findings.tell(
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
        findings.comesFrom(added.pointer(), place);
        findings.tell(Brackets.check(cell), added.pointer().child("text"), place);
        if (!skipped.isEmpty()) {
            findings.tell(TableRules.LEVEL_SKIPPED, added.pointer(), place, Map.of("column", skipped));
        }
        if (GuidanceText.isPlaceholder(cell)) {
            findings.tell(
                    TableRules.PLACEHOLDER, added.pointer().child("title"), place, Map.of("text", PlainText.of(cell)));
        }
        return added;
    }

    private void coordinate(PlanDraft parent, TableRow row) {
        TableFindings.Place place = row.place(TableColumn.COORDINATION);
        Pointer pointer = parent.pointer().child("coordination");
        Coordination coordination = actions.coordination(row.text(TableColumn.COORDINATION), pointer, place);
        parent.coordinate(coordination);
        findings.comesFrom(pointer, place);
    }

    /** The row with the cells that are merged with those above it. */
    private TableRow merged(TableRow row) {
        TableRow merged = row;
        for (TableColumn column : TableColumn.values()) {
            if (!layout.isMerged(column) || LEVELS.contains(column) || !row.has(column)) {
                continue;
            }
            String cell = row.text(column);
            if (!PlainText.of(cell).isEmpty()) {
                above.put(column, cell);
            } else if (above.containsKey(column)) {
                merged = merged.withCarried(column, above.getOrDefault(column, ""));
            }
        }
        return merged;
    }
}
