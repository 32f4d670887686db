package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Document;
import org.mobilityplan.report.Checked;

/** Reads one table: finds out how it is laid out, then reads its rows. Each instance is used once. */
final class TableReading {

    private static final List<TableColumn> LEVELS = TableColumn.LEVELS;

    private static final List<TableColumn> LEVELS_AND_TITLE = Stream.concat(
                    TableColumn.LEVELS.stream(), Stream.of(TableColumn.TITLE))
            .toList();

    private final ImportOptions options;
    private final ActionPlan base;
    private final TableLimits limits;
    private final TableFindings findings;
    private final TableContext table;

    TableReading(ImportOptions options) {
        this.options = options;
        this.base = options.base();
        this.limits = options.limits();
        this.findings = new TableFindings(options.sourceName(), limits);
        boolean empty = options.organisations() instanceof OrganisationDirectory directory && directory.isEmpty();
        this.table = new TableContext(base, options.organisations(), !empty, findings);
    }

    Checked<ActionPlan> read(List<? extends List<? extends @Nullable TableCell>> given) {
        options.unread().forEach(other -> findings.reportOfFile(TableRules.UNREAD, Map.of("tables", other)));
        options.notices()
                .forEach(text -> findings.reportOfFile(
                        TableRules.FILE, Map.of("notice", table.names().maskPersons(text))));
        Optional<List<GridRow>> rows = Grid.of(given, limits, findings);
        if (rows.isEmpty()) {
            return Checked.failed(findings.build());
        }
        OptionalInt flat = FlatTableReading.header(rows.get());
        if (flat.isPresent()) {
            ActionPlan read = new FlatTableReading(base, table).read(rows.get(), flat.getAsInt());
            findings.reportAtOrigin(options.validation().apply(read));
            return Checked.of(read, findings.build());
        }
        TableLayout layout = options.layout();
        Optional<LabelSheet.Table> sheets = LabelSheet.transpose(rows.get(), layout);
        Optional<LabelSheet.Table> labelled = sheets.or(() -> TurnedTable.of(rows.get(), layout));
        List<GridRow> cells =
                new ArrayList<>(labelled.map(LabelSheet.Table::rows).orElse(rows.get()));
        TableHeaders headers = new TableHeaders(
                cells,
                sheets.isPresent(),
                base,
                table,
                labelled.isPresent() ? SheetObjectives.keptIn(cells, layout) : layout);
        Optional<TableHeader> header = headers.first();
        if (header.isEmpty()) {
            GridRow likely = headers.likely();
            findings.report(
                    TableRules.HEADER_MISSING,
                    likely.firstFilledPlace(),
                    Map.of("headers", String.join(" | ", likely.texts())));
            return Checked.failed(findings.build());
        }
        if (labelled.isPresent()) {
            findings.report(
                    TableRules.SHEET,
                    header.get().place(0),
                    Map.of("headers", header.get().words()));
            reportSections(labelled.get());
            labelled.get().unread().forEach(table::reportUnread);
        }
        if (header.get().column(TableColumn.TITLE).isEmpty()) {
            findings.report(
                    TableRules.HEADER_READ,
                    header.get().place(0),
                    Map.of("columns", header.get().describe()));
            findings.report(
                    TableRules.COLUMN_MISSING, header.get().place(0), Map.of("column", TableColumn.TITLE.label()));
            return Checked.failed(findings.build());
        }
        ActionPlan read = read(cells, headers, headers.completed(header.get()), sheets.isPresent());
        findings.reportAtOrigin(options.validation().apply(read));
        return Checked.of(read, findings.build());
    }

    /** Reports each name of a section once. */
    private void reportSections(LabelSheet.Table sheet) {
        Set<String> reported = new HashSet<>();
        for (GridRow section : sheet.sections()) {
            if (reported.add(String.join("\n", section.texts()))) {
                table.reportIgnored(section);
            }
        }
    }

    private ActionPlan read(List<GridRow> rows, TableHeaders headers, TableHeader header, boolean sheet) {
        PlanDraft plan = PlanDraft.ofPlan();
        MergedTexts merged = new MergedTexts(headers.layout(), findings);
        OpenChantiers chantiers = new OpenChantiers(plan, sheet, table, merged);
        FactsAbove facts = new FactsAbove(base, findings);
        RowsAbove above = new RowsAbove(base.getTitle(), headers.layout(), table, chantiers, facts);
        String title = above.read(rows.subList(0, header.row()), header);
        headers.report(header);
        chantiers.findMergedLevels(header, headers.rowsBelow(header));
        describeColumns(rows, header);
        new ActionRows(rows, headers, table, chantiers, merged).read(header, above.ofFirstChantier());
        ActionPlan.Builder made = base.toBuilder()
                .title(title)
                .period(facts.period())
                .territory(facts.territory())
                .addAllEvents(facts.events())
                .organisations(table.names().organisations())
                .addAllNetworks(table.networks().networks());
        if (table.source().isPresent()) {
            Document source = base.getSources().get(0);
            made.sources(List.of(source.toBuilder()
                    .text(source.getText().orElseGet(header::text))
                    .edition(source.getEdition().or(facts::version))
                    .build()));
        }
        plan.addTo(made);
        return made.build();
    }

    /** Finds what the cells of a column say together: school years, codes, footnotes, units, legends, English amounts. */
    private void describeColumns(List<GridRow> rows, TableHeader header) {
        List<GridRow> data = rows.subList(header.row() + header.height(), rows.size());
        for (TableColumn column : List.of(TableColumn.PERIOD, TableColumn.START, TableColumn.END)) {
            List<String> cells = header.columns(column).stream()
                    .flatMap(i -> data.stream().map(row -> row.text(i)))
                    .toList();
            List<String> around = Stream.concat(
                            header.columns(column).stream().map(header::written),
                            rows.subList(0, header.row()).stream().flatMap(row -> row.texts().stream()))
                    .toList();
            table.setTwoYears(column, TwoYears.in(cells, around, base.getPeriod()));
        }
        List<GridRow> plain = TableHeaders.actionsIn(data, header);
        for (TableColumn column : LEVELS_AND_TITLE) {
            header.column(column).ifPresent(i -> {
                if (LetteredCodes.areIn(plain.stream().map(row -> row.text(i)).toList())) {
                    table.addColumnOfCodes(column);
                }
            });
        }
        header.column(TableColumn.TITLE)
                .ifPresent(i -> table.setTitlesDivided(TitleText.areDivided(
                        plain.stream().map(row -> row.text(i)).toList())));
        table.footnotes().findNotes(data);
        table.setUnitOfAmounts(UnitLines.of(rows, header));
        table.setCurrency(UnitLines.currency(data, header));
        table.setTimeOfAmounts(UnitLines.time(rows, header));
        List<GridRow> others = Stream.concat(
                        rows.subList(0, header.row()).stream(),
                        data.stream()
                                .filter(row ->
                                        !row.isEmpty() && (row.filled().size() == 1 || NoiseRows.isNoise(row, header))))
                .toList();
        header.column(TableColumn.PRIORITY)
                .ifPresent(i -> table.addPriorities(PriorityScale.of(
                        header.header(i),
                        others,
                        plain.stream().map(row -> row.text(i)).toList())));
        header.column(TableColumn.STATUS)
                .ifPresent(i -> table.addStatuses(StatusLegend.of(
                        header.written(i),
                        others,
                        plain.stream().map(row -> row.text(i)).toList())));
        for (TableColumn column : List.of(TableColumn.BUDGET, TableColumn.FUNDER_AMOUNT)) {
            for (int i : header.columns(column)) {
                if (AmountText.areEnglish(data.stream().map(row -> row.text(i)).toList())) {
                    table.addColumnOfEnglish(i);
                }
            }
        }
    }
}
