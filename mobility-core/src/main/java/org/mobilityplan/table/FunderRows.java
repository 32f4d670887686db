package org.mobilityplan.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.spelling.PlainText;

/** Rows with one funder or one year each that repeat the action: the second one is a further line of its funding. */
final class FunderRows {

    /** What a row says about its funder, or may say. */
    private static final Set<TableColumn> OF_FUNDER = Set.of(
            TableColumn.FUNDER,
            TableColumn.FUNDER_AMOUNT,
            TableColumn.FUNDING_YEAR,
            TableColumn.STATUS,
            TableColumn.PROGRESS);

    private static final Set<TableColumn> MONEY =
            Set.of(TableColumn.FUNDER, TableColumn.FUNDER_AMOUNT, TableColumn.BUDGET);

    private static final Set<TableColumn> STATUS = Set.of(TableColumn.STATUS, TableColumn.PROGRESS);

    /** Money of the whole action, also where two rows have the same. */
    private static final Pattern OF_ACTION = Pattern.compile("^(?:budgets?|couts?|enveloppe|depenses?|cost|total)\\b");

    /** Headers of years that may be those of the money next to them. */
    private static final Pattern YEAR_HEADER = Pattern.compile("(?:annees?|exercices?)(?: (?:civiles?|concernee?s?))?");

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    private FunderRows() {}

    /** Whether a row has the words of the one above it, and another funder, or another year of its money. */
    static boolean areOfOneAction(TableRow above, TableRow row) {
        boolean named = row.isFilled(TableColumn.TITLE)
                && row.isFilled(TableColumn.FUNDER)
                && above.isFilled(TableColumn.FUNDER)
                && !row.isFilled(TableColumn.STEP)
                && (differ(TableColumn.FUNDER, row, above) || differ(TableColumn.FUNDING_YEAR, row, above));
        return named
                && isSame(row.peek(TableColumn.TITLE), above.peek(TableColumn.TITLE))
                && row.cells().stream()
                        .filter(cell -> !isOfFunder(cell) && !TableColumn.LEVELS.contains(cell.column()))
                        .allMatch(cell -> isSame(row.peek(cell.index()), above.peek(cell.index())))
                && row.keptColumns().stream().allMatch(column -> isSame(row.peek(column), above.peek(column)));
    }

    private static boolean differ(TableColumn column, TableRow row, TableRow above) {
        return !NameKey.of(row.peek(column)).equals(NameKey.of(above.peek(column)));
    }

    /** An empty cell says nothing else than the one above it. */
    private static boolean isSame(String cell, String above) {
        NameKey key = NameKey.of(cell);
        return key.value().isEmpty() || key.equals(NameKey.of(above));
    }

    /** The cells that repeat those of the row above, and are not about the funder. */
    static List<RowCell> repeated(TableRow row, TableRow above) {
        return row.cells().stream()
                .filter(cell ->
                        !cell.isEmpty() && (!isOfFunder(cell) || cell.column().equals(TableColumn.STATUS)))
                .filter(cell -> isSame(row.peek(cell.index()), above.peek(cell.index())))
                .toList();
    }

    /** Whether a cell is about the funder: also an amount that is not that of the whole action. */
    private static boolean isOfFunder(RowCell cell) {
        boolean amount = cell.column().equals(TableColumn.BUDGET)
                && !OF_ACTION.matcher(NameKey.of(cell.header()).value()).find();
        return amount || OF_FUNDER.contains(cell.column());
    }

    /** The year of a cell of money by the cell of its row, which counts as read; none for the money of the whole action. */
    static Optional<PlanPeriod> yearOf(RowCell cell, TableRow row) {
        boolean ofYear = row.has(TableColumn.FUNDING_YEAR)
                && YEAR.matcher(PlainText.of(row.peek(TableColumn.FUNDING_YEAR)))
                        .matches()
                && (isOfFunder(cell) || !row.has(TableColumn.FUNDER));
        return ofYear ? TimeCells.timeOf(row.read(TableColumn.FUNDING_YEAR)) : Optional.empty();
    }

    /** Whether a row has money of the year in its cell. */
    static boolean hasMoneyOfYear(TableRow row) {
        return row.cells().stream()
                .anyMatch(cell -> !cell.isEmpty()
                        && (MONEY.contains(cell.column()) || cell.column().equals(TableColumn.FUNDING))
                        && yearOf(cell, row).isPresent());
    }

    /**
     * The column of the years of the money: « Financeur | Année | Montant », of which an action has several rows that differ in nothing
     * else. Where each action has one row, the year may as well be that of the action.
     *
     * @param ofNamed whether the rows name actions of another table, so that they are about nothing but the money
     */
    static OptionalInt yearColumn(TableHeader header, TableLayout layout, List<GridRow> rows, boolean ofNamed) {
        for (int column = 0; column < header.width(); column++) {
            int year = column;
            if (!YEAR_HEADER.matcher(NameKey.of(header.header(year)).value()).matches()
                    || !isMoney(header, year - 1) && !isMoney(header, year + 1)
                    || header.column(TableColumn.FUNDER).isEmpty()
                    || !GridRow.plain(rows, year).stream()
                            .allMatch(cell -> YEAR.matcher(cell).matches())) {
                continue;
            }
            TableHeader known = header.with(layoutOf(header, year, layout));
            if (ofNamed || haveYearsOfOneAction(rows, known)) {
                return OptionalInt.of(year);
            }
        }
        return OptionalInt.empty();
    }

    /** The layout in which a column is that of the years of the money. */
    static TableLayout layoutOf(TableHeader header, int year, TableLayout layout) {
        return layout.toBuilder()
                .column(TableColumn.FUNDING_YEAR, header.header(year))
                .build();
    }

    private static boolean isMoney(TableHeader header, int column) {
        return header.meaning(column).filter(MONEY::contains).isPresent();
    }

    private static boolean haveYearsOfOneAction(List<GridRow> rows, TableHeader header) {
        for (int i = 1; i < rows.size(); i++) {
            TableRow above = new TableRow(rows.get(i - 1), header);
            TableRow row = new TableRow(rows.get(i), header);
            boolean years = row.isFilled(TableColumn.FUNDING_YEAR)
                    && above.isFilled(TableColumn.FUNDING_YEAR)
                    && differ(TableColumn.FUNDING_YEAR, row, above);
            // What was done and what is planned are two actions.
            boolean same = row.cells().stream()
                    .filter(cell -> STATUS.contains(cell.column()))
                    .allMatch(cell -> isSame(row.peek(cell.index()), above.peek(cell.index()))
                            || FundingCells.isStage(cell.index(), row));
            boolean continued = !row.isFilled(TableColumn.TITLE)
                    && row.cells().stream().allMatch(cell -> cell.isEmpty() || isOfFunder(cell))
                    && row.keptColumns().stream()
                            .allMatch(column -> PlainText.of(row.peek(column)).isEmpty());
            if (years && same && (continued || areOfOneAction(above, row))) {
                return true;
            }
        }
        return false;
    }
}
