package org.mobilityplan.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mobilityplan.cells.Bullet;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Precision;
import org.mobilityplan.notation.StatusNotation;

/** The headers in the rows of a table: the first one, understood by the cells below it as well, and those of tables further down. */
final class TableHeaders {

    /** Fewer columns of marks are not a matrix. */
    private static final int MIN_MATRIX = 3;

    /** « 1.1 », « A3 », « 2.a ». */
    static final Pattern CODE = Pattern.compile("\\p{L}{0,3}[ .-]?\\d{1,3}(?:[.-](?:\\d{1,3}|\\p{L}))*\\p{L}?");

    private final List<GridRow> rows;
    private final boolean sheet;
    private final ActionPlan base;
    private final TableContext table;
    private final TableFindings findings;
    private final Map<Integer, Optional<TableHeader>> later = new HashMap<>();
    private TableLayout layout;

    /**
     * The headers of rows.
     *
     * @param sheet whether the rows are those of sheets of labels and values
     * @param layout what is known of headers before the rows are
     */
    TableHeaders(List<GridRow> rows, boolean sheet, ActionPlan base, TableContext table, TableLayout layout) {
        this.rows = rows;
        this.sheet = sheet;
        this.base = base;
        this.table = table;
        this.findings = table.findings();
        this.layout = layout;
    }

    /** What is known of the headers of the table, also by the cells below them. */
    TableLayout layout() {
        return layout;
    }

    /** Whether the rows are those of sheets of labels and values, each of which is one action. */
    boolean isSheet() {
        return sheet;
    }

    /** The first header, as its cells complete it. */
    TableHeader completed(TableHeader first) {
        TableHeader people = withDestinations(withBodies(withPersons(withLevelCodes(first))));
        TableHeader known = withLevels(withCodes(withFigures(withLists(withStatuses(withRemarks(people))))));
        TableHeader timed = withYear(known.withMonthsOfProject(rows.subList(0, known.row()), layout));
        return withFunders(timed, !UnitLines.of(rows, timed).isEmpty(), false);
    }

    /** The header of another table in a row, with the row below it. */
    Optional<TableHeader> laterWithRowBelow(int index) {
        return later(index).map(found -> new HeaderRows(rows, layout).completedBelow(found));
    }

    /** The header of another table with actions, as its cells complete it. */
    TableHeader completedLater(TableHeader later) {
        return withFunders(withCodes(withLevelCodes(later)), false, false);
    }

    /** The rows below a header, up to the next one, that may be about actions. */
    List<GridRow> actionRows(TableHeader header) {
        return rows.subList(header.row() + header.height(), endOfTable(header)).stream()
                .filter(row -> !row.isEmpty()
                        && !NoiseRows.isNoise(row, header)
                        && row.filled().size() > 1)
                .toList();
    }

    /**
     * The header. Where it has a column of steps and none of actions, such as « Tâche », the steps are the actions; without either, a
     * column of an unknown word is taken for that of the actions by its cells.
     */
    Optional<TableHeader> first() {
        Optional<TableHeader> found = new HeaderRows(rows, layout).find();
        if (found.isEmpty() || found.get().column(TableColumn.TITLE).isPresent()) {
            return found;
        }
        OptionalInt titles = found.get().column(TableColumn.STEP);
        if (titles.isEmpty() && !sheet) {
            titles = likelyTitles(found.get());
            titles.ifPresent(column -> findings.report(
                    TableRules.TITLES_GUESSED,
                    found.get().place(column),
                    Map.of("header", found.get().header(column))));
        }
        if (titles.isEmpty()) {
            return found;
        }
        layout = layout.toBuilder()
                .column(TableColumn.TITLE, found.get().header(titles.getAsInt()))
                .build();
        return new HeaderRows(rows, layout).find();
    }

    /** The first unknown column next to that of who leads whose cells may be titles: words in every row, each of them once. */
    private OptionalInt likelyTitles(TableHeader header) {
        if (header.column(TableColumn.COORDINATION).isEmpty()) {
            return OptionalInt.empty();
        }
        List<GridRow> actions = actionsIn(rowsBelow(header), header);
        return header.unknown().stream()
                .mapToInt(Integer::intValue)
                .filter(column -> !header.header(column).isEmpty() && areTitles(column, actions))
                .findFirst();
    }

    private static boolean areTitles(int column, List<GridRow> actions) {
        List<String> cells = GridRow.plain(actions, column);
        return !cells.isEmpty()
                && cells.size() == actions.size()
                && cells.stream().allMatch(LevelColumns::hasTwoWords)
                && cells.stream().distinct().count() == cells.size();
    }

    /** The header in which unknown columns of nothing but persons, such as « Suivi assuré par », are columns of persons. */
    private TableHeader withPersons(TableHeader header) {
        List<GridRow> below = rowsBelow(header);
        TableLayout.Builder known = layout.toBuilder();
        boolean found = false;
        for (int column : header.unknown()) {
            List<String> cells = below.stream()
                    .filter(row -> row.isFilled(column))
                    .map(row -> row.text(column))
                    .toList();
            if (cells.size() >= 2
                    && cells.stream().allMatch(cell -> table.names().isOnlyPersons(cell))) {
                known.column(TableColumn.PERSON, header.header(column));
                found = true;
            }
        }
        if (!found) {
            return header;
        }
        layout = known.build();
        return header.with(layout);
    }

    /** The header in which « Participants » above bodies are those who take part, and no audience. */
    private TableHeader withBodies(TableHeader header) {
        OptionalInt column = header.column(TableColumn.AUDIENCES);
        boolean open = column.isPresent()
                && NameKey.of(header.header(column.getAsInt())).value().startsWith("participant")
                && header.column(TableColumn.PARTICIPANTS).isEmpty();
        if (!open) {
            return header;
        }
        List<String> cells = rowsBelow(header).stream()
                .filter(row -> row.isFilled(column.getAsInt()))
                .map(row -> row.text(column.getAsInt()))
                .toList();
        if (!table.names().areBodies(cells)) {
            return header;
        }
        return headerWith(TableColumn.PARTICIPANTS, header, column.getAsInt());
    }

    /** The header in which « Zone géographique » above countries is about destinations, and not about places of the territory. */
    private TableHeader withDestinations(TableHeader header) {
        OptionalInt column = header.column(TableColumn.TERRITORIES);
        if (column.isEmpty() || header.column(TableColumn.DESTINATIONS).isPresent()) {
            return header;
        }
        List<String> cells = rowsBelow(header).stream()
                .filter(row -> row.isFilled(column.getAsInt()) && !NoiseRows.isNoise(row, header))
                .map(row -> row.text(column.getAsInt()))
                .toList();
        long abroad = cells.stream().filter(ListCells::areAbroad).count();
        if (abroad < 2 || abroad * 2 <= cells.size()) {
            return header;
        }
        return headerWith(TableColumn.DESTINATIONS, header, column.getAsInt());
    }

    /** The header in which a column of statuses with nothing but sentences, such as « Point d'étape », is one of remarks. */
    private TableHeader withRemarks(TableHeader header) {
        OptionalInt status = header.column(TableColumn.STATUS);
        List<String> cells = status.isPresent() ? cellsBelow(header, status.getAsInt()) : List.of();
        if (cells.size() < 2 || !cells.stream().allMatch(StatusCells::isSentence)) {
            return header;
        }
        return headerWith(TableColumn.REMARKS, header, status.getAsInt());
    }

    /** The header in which a column of remarks with hardly anything but statuses, such as « Suivi », is that of the statuses. */
    private TableHeader withStatuses(TableHeader header) {
        if (header.column(TableColumn.STATUS).isPresent()) {
            return header;
        }
        for (int column : header.columns(TableColumn.REMARKS)) {
            List<String> cells = cellsBelow(header, column);
            long known = cells.stream()
                    .filter(cell ->
                            StatusNotation.read(cell).report().findings().isEmpty())
                    .count();
            if (known >= 2 && 4 * known >= 3L * cells.size()) {
                return headerWith(TableColumn.STATUS, header, column);
            }
        }
        return header;
    }

    /**
     * The header in which « Livrables / étapes » above lists are steps, and « Nombre de jeunes » above nothing but figures is an
     * indicator.
     */
    private TableHeader withLists(TableHeader header) {
        List<GridRow> below = rowsBelow(header);
        TableLayout.Builder known = layout.toBuilder();
        boolean found = false;
        boolean steps = header.column(TableColumn.STEP).isPresent();
        for (int column : header.columns(TableColumn.REMARKS)) {
            boolean lists = !steps
                    && layout.namesSteps(header.header(column))
                    && below.stream()
                            .anyMatch(row -> Bullet.read(row.text(column)).size() > 1);
            if (lists) {
                known.column(TableColumn.STEP, header.header(column));
                found = true;
                steps = true;
            }
        }
        for (int column : header.unknown()) {
            List<String> cells = GridRow.plain(below, column);
            boolean figures = IndicatorHeader.isOfFigures(header.header(column))
                    && IndicatorHeader.countOf(header.header(column)).isEmpty()
                    && !cells.isEmpty()
                    && cells.stream().allMatch(IndicatorHeader::isFigure);
            if (figures) {
                known.column(TableColumn.INDICATORS, header.header(column));
                found = true;
            }
        }
        if (!found) {
            return header;
        }
        layout = known.build();
        return header.with(layout);
    }

    /**
     * The header in which « Prévu 2026 | Réalisé 2026 » above figures with words, such as « 12 ateliers », are about indicators, and
     * « Réalisé 2026 » alone above such figures and words is about what was reached.
     */
    private TableHeader withFigures(TableHeader header) {
        List<Integer> unknown = header.unknown();
        TableLayout.Builder known = layout.toBuilder();
        boolean found = false;
        for (int column : unknown) {
            Optional<TableColumn> left = IndicatorHeader.figureOf(header.header(column));
            Optional<TableColumn> right = IndicatorHeader.figureOf(header.header(column + 1));
            boolean pair = unknown.contains(column + 1)
                    && left.isPresent()
                    && right.isPresent()
                    && !left.equals(right)
                    && areCounts(header, column)
                    && areCounts(header, column + 1);
            if (pair) {
                known.column(left.get(), header.header(column)).column(right.get(), header.header(column + 1));
                found = true;
            }
            boolean results = !pair
                    && IndicatorHeader.isOfResults(header.header(column))
                    && header.timeIn(column).isPresent()
                    && ResultCells.areCountsAndWords(cellsBelow(header, column));
            if (results) {
                known.column(TableColumn.REMARKS, header.header(column));
                found = true;
            }
        }
        if (!found) {
            return header;
        }
        layout = known.build();
        return header.with(layout);
    }

    /** Whether a column has nothing but figures with a word for what they count, which money, dates and durations have not. */
    private boolean areCounts(TableHeader header, int column) {
        List<String> cells = cellsBelow(header, column);
        return !cells.isEmpty() && cells.stream().allMatch(ResultCells::isCount);
    }

    /** The header in which a column has another meaning, as in the tables further down. */
    private TableHeader headerWith(TableColumn meaning, TableHeader header, int column) {
        layout = layout.toBuilder().column(meaning, header.header(column)).build();
        return header.with(layout);
    }

    private List<String> cellsBelow(TableHeader header, int column) {
        return rowsBelow(header).stream()
                .filter(row -> row.isFilled(column) && !NoiseRows.isNoise(row, header))
                .map(row -> row.plain(column))
                .toList();
    }

    /** The header in which codes of levels are parts of their labels, as in the rows from now on. */
    private TableHeader withLevelCodes(TableHeader header) {
        List<GridRow> below = rowsBelow(header);
        List<LevelCodes.Pair> pairs = sheet ? List.of() : LevelCodes.in(header, actionsIn(below, header), layout);
        if (pairs.isEmpty()) {
            return header;
        }
        below.replaceAll(row -> row.isEmpty() || NoiseRows.isNoise(row, header) ? row : LevelCodes.joined(row, pairs));
        return header.withLevelCodes(pairs, layout);
    }

    /** The rows that are neither headings nor noise. */
    static List<GridRow> actionsIn(List<GridRow> below, TableHeader header) {
        return below.stream()
                .filter(row ->
                        !row.isEmpty() && !NoiseRows.isNoise(row, header) && !HeadingRows.isHeadingRow(row, header))
                .toList();
    }

    /** The header in which a column of tasks or actions with nothing but codes, next to their titles, is that of the codes. */
    private TableHeader withCodes(TableHeader header) {
        OptionalInt title = header.column(TableColumn.TITLE);
        OptionalInt second = header.duplicate().stream()
                .filter(column -> layout.columnOf(header.header(column))
                        .filter(TableColumn.TITLE::equals)
                        .isPresent())
                .mapToInt(Integer::intValue)
                .findFirst();
        // « Action | 1.1 » next to « Intitulé ».
        boolean two = title.isPresent() && second.isPresent() && areCodes(title.getAsInt(), second.getAsInt(), header);
        OptionalInt step = two ? title : header.column(TableColumn.STEP);
        boolean codes =
                two || step.isPresent() && title.isPresent() && areCodes(step.getAsInt(), title.getAsInt(), header);
        if (!codes) {
            return header;
        }
        return headerWith(TableColumn.CODE, header, step.getAsInt());
    }

    /** Whether a column has nothing but codes where another one has titles. */
    private boolean areCodes(int column, int title, TableHeader header) {
        List<String> cells = rowsBelow(header).stream()
                .filter(row -> row.isFilled(title) && row.isFilled(column))
                .filter(row -> !NoiseRows.isNoise(row, header) && !layout.namesLead(row))
                .map(row -> row.plain(column))
                .toList();
        return !cells.isEmpty()
                && cells.stream().allMatch(cell -> CODE.matcher(cell).matches());
    }

    /** The header in which columns that have chantiers by their cells are levels, such as a merged one of an unknown word. */
    private TableHeader withLevels(TableHeader header) {
        if (sheet) {
            return header;
        }
        List<Integer> levels = LevelColumns.in(header, actionsIn(rowsBelow(header), header));
        if (levels.isEmpty()) {
            return header;
        }
        TableLayout.Builder known = layout.toBuilder();
        levels.stream()
                .map(header::header)
                .filter(words -> !words.isEmpty())
                .forEach(words -> known.column(TableColumn.LEVEL_1, words));
        layout = known.build();
        return header.withLevels(levels, layout);
    }

    /** The header with the year of the plan, or of the lines above it, for months without one. */
    private TableHeader withYear(TableHeader header) {
        Optional<String> ofPlan = base.getPeriod()
                .filter(period -> period.getStart().equals(period.getEnd()))
                .flatMap(PlanPeriod::getStart)
                .filter(start -> start.precision() == Precision.YEAR)
                .map(PartialDate::toString);
        return ofPlan.or(() -> TimeHeaders.yearOf(rows.subList(0, header.row())))
                .map(year -> header.withYear(year, layout))
                .orElse(header);
    }

    /** The header of a table whose rows name actions above it, with columns of amounts that name who pays. */
    TableHeader withFunders(TableHeader header) {
        return withFunders(header, false, true);
    }

    /**
     * The header with columns of amounts that name who pays, and with that of the years of the money.
     *
     * @param unit whether a line above the table gives its figures a unit of money
     * @param ofNamed whether its rows name actions of another table
     */
    private TableHeader withFunders(TableHeader header, boolean unit, boolean ofNamed) {
        OptionalInt year = FunderRows.yearColumn(header, layout, actionRows(header), ofNamed);
        // Another table of the same sheet may have years of its actions below the same word.
        TableLayout known = year.isPresent() ? FunderRows.layoutOf(header, year.getAsInt(), layout) : layout;
        TableHeader timed = year.isPresent() ? header.with(known) : header;
        return timed.withFunders(rowsBelow(header), unit, known, table.names()::isKnown);
    }

    /** The rows below a header, up to the header of another table with actions. */
    List<GridRow> rowsBelow(TableHeader header) {
        int top = header.row() + header.height();
        int end = top;
        while (end < rows.size() && !beginsTable(end, header)) {
            end++;
        }
        return rows.subList(top, end);
    }

    private boolean beginsTable(int index, TableHeader header) {
        GridRow row = rows.get(index);
        return !row.isEmpty()
                && later(index)
                        .filter(later -> later.column(TableColumn.TITLE).isPresent())
                        .isPresent()
                && !NoiseRows.isNoise(row, header);
    }

    /** The row with the next header of any table; or the number of rows. */
    int endOfTable(TableHeader header) {
        int end = header.row() + header.height();
        while (end < rows.size() && !hasHeader(end, header)) {
            end++;
        }
        return end;
    }

    /** Whether the next row is a header: a row right above it may be about the chantier below. */
    boolean isAboveHeader(int index, TableHeader header) {
        int next = HeadingRows.nextIndex(rows, index);
        return next < rows.size()
                && (header.isRepeatedIn(rows.get(next)) || later(next).isPresent());
    }

    private boolean hasHeader(int index, TableHeader header) {
        GridRow row = rows.get(index);
        return !row.isEmpty() && !NoiseRows.isNoise(row, header) && later(index).isPresent();
    }

    /** The header of another table further down, looked for once in each row. */
    Optional<TableHeader> later(int index) {
        return later.computeIfAbsent(index, none -> findHeader(rows.get(index), index));
    }

    private Optional<TableHeader> findHeader(GridRow row, int index) {
        if (row.filled().stream().anyMatch(i -> HeaderRows.isData(row.plain(i)))) {
            return Optional.empty();
        }
        TableHeader second = HeaderRows.of(index, row, layout);
        int filled = row.filled().size();
        // A table of indicators may have figures below words that are not known.
        boolean indicators = second.column(TableColumn.INDICATORS).isPresent()
                && (second.column(TableColumn.CODE).isPresent()
                        || second.column(TableColumn.TITLE).isPresent());
        boolean headers =
                second.known() >= 2 && (3 * second.known() >= 2 * filled || indicators && 2 * second.known() >= filled);
        boolean numbered = row.filled().stream()
                .filter(i ->
                        second.meaning(i).filter(TableHeaders::isLevelOrTitle).isPresent())
                .filter(i -> !NameKey.of(row.text(i)).value().startsWith("niveau "))
                .anyMatch(i -> row.text(i).chars().anyMatch(Character::isDigit));
        return !numbered && headers ? Optional.of(second) : Optional.empty();
    }

    /** The first of the rows with the most filled cells. */
    GridRow likely() {
        GridRow likely = GridRow.of(0, List.of());
        for (GridRow row : rows.subList(0, Math.min(rows.size(), HeaderRows.MAX_ROWS))) {
            likely = row.filled().size() > likely.filled().size() ? row : likely;
        }
        return likely;
    }

    private static boolean isLevelOrTitle(TableColumn column) {
        return column.equals(TableColumn.TITLE) || TableColumn.LEVELS.contains(column);
    }

    /** Reports how a header was understood, and which of its columns were not. */
    void report(TableHeader header) {
        findings.report(TableRules.HEADER_READ, header.place(0), Map.of("columns", header.describe()));
        List<Integer> times = header.unclearTimes();
        List<GridRow> below = rowsBelow(header);
        List<Integer> marks = header.unknown().stream()
                .filter(column -> !times.contains(column))
                .filter(column -> header.header(column).chars().anyMatch(Character::isLetter))
                .filter(column -> hasOnlyMarks(below, column))
                .toList();
        boolean matrix = marks.size() >= MIN_MATRIX;
        if (matrix) {
            String bodies = marks.stream().map(header::header).collect(Collectors.joining(" | "));
            findings.report(TableRules.MATRIX, header.place(marks.get(0)), Map.of("headers", bodies));
        }
        if (!times.isEmpty()) {
            String words = times.stream().map(header::header).collect(Collectors.joining(" | "));
            findings.report(TableRules.TIMES_UNCLEAR, header.place(times.get(0)), Map.of("headers", words));
        }
        for (int column : header.unknown()) {
            if (matrix && marks.contains(column) || times.contains(column)) {
                continue;
            }
            findings.report(TableRules.COLUMN_UNKNOWN, header.place(column), Map.of("header", header.header(column)));
        }
        for (int column : header.duplicate()) {
            TableColumn meaning = layout.columnOf(header.header(column)).orElse(TableColumn.TITLE);
            String first = header.header(header.column(meaning).orElse(column));
            findings.report(
                    TableRules.COLUMN_DUPLICATE,
                    header.place(column),
                    Map.of("header", header.header(column), "first", first, "column", meaning.label()));
        }
        for (int years : header.unclearYears()) {
            findings.report(TableRules.PERIOD_YEARS, header.place(years), Map.of("text", header.written(years)));
        }
        for (int person : header.columns(TableColumn.PERSON)) {
            findings.report(TableRules.PERSON_LEFT_OUT, header.place(person), Map.of("header", header.header(person)));
        }
        table.setStatusOfHeader(StatusCells.ofHeader(header, findings));
    }

    /** Whether the filled cells of a column are all marks such as « X » or « Co ». */
    private static boolean hasOnlyMarks(List<GridRow> rows, int column) {
        List<String> marks = GridRow.plain(rows, column);
        return !marks.isEmpty()
                && marks.stream()
                        .allMatch(mark -> mark.length() <= 3 && mark.chars().noneMatch(Character::isDigit));
    }
}
