package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.cells.Brackets;
import org.mobilityplan.cells.Bullet;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Precision;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.spelling.PlainText;

/** Reads one table, row by row. Each instance is used once. */
final class TableReading {

    private static final List<TableColumn> LEVELS = TableColumn.LEVELS;

    private static final List<TableColumn> LEVELS_AND_TITLE = Stream.concat(
                    TableColumn.LEVELS.stream(), Stream.of(TableColumn.TITLE))
            .toList();

    /** Columns whose merged cells are about all actions next to them, and must not be counted for each. */
    private static final Set<TableColumn> COUNTED = Set.of(
            TableColumn.BUDGET,
            TableColumn.FUNDER,
            TableColumn.FUNDER_AMOUNT,
            TableColumn.FUNDING,
            TableColumn.INDICATORS,
            TableColumn.INDICATOR_UNIT,
            TableColumn.INDICATOR_BASELINE,
            TableColumn.INDICATOR_TARGET,
            TableColumn.INDICATOR_ACTUAL);

    private static final Set<TableColumn> MONEY =
            Set.of(TableColumn.BUDGET, TableColumn.FUNDING, TableColumn.FUNDER_AMOUNT);

    /** Levels of a heading that are not chantiers. */
    private static final Set<String> ACTION_WORDS = Set.of("action", "sous action", "fiche", "fiche action", "mesure");

    /** The columns that name chantiers, actions and steps. */
    private static final List<TableColumn> NAMING = Stream.concat(
                    LEVELS_AND_TITLE.stream(), Stream.of(TableColumn.CODE, TableColumn.STEP))
            .toList();

    private static final String SUB_ACTION = "sous action";

    /** What an export writes for actions without a chantier. */
    private static final String UNCLASSIFIED = "action non classee";

    /** What templates write above their rows; any other word may be a chantier. */
    private static final Set<String> SECTION_NAMES =
            Set.of("donnees", "donnees a saisir", "exemple", "exemples", "saisie");

    /** The caption of a table: « Tableau 2 – Lots de travail ». */
    private static final Pattern CAPTION =
            Pattern.compile("(?:tableau|table|annexe|figure) ?(?:n° ?)?\\d", Pattern.CASE_INSENSITIVE);

    /** A longer line above the header is not part of a title of two lines. */
    private static final int MAX_TITLE = 200;

    /** A title of two lines may have other lines between them. */
    private static final int MAX_TITLE_LINES = 3;

    /** Fewer columns of marks are not a matrix. */
    private static final int MIN_MATRIX = 3;

    /** The depth of the first column of chantiers: headings above it may have as many levels. */
    private static final int COLUMNS = LEVELS.size();

    /** The depth of the first heading below the columns of chantiers. */
    private static final int BELOW = 2 * LEVELS.size();

    /** A shorter text may be a code. */
    private static final int MIN_WORDS = 10;

    /** Fewer cells that are merged with the one to their left do not make a row a heading of those next to it. */
    private static final int MIN_SPAN = 3;

    private static final Pattern CODE = Pattern.compile("\\p{L}{0,3}[ .-]?\\d{1,3}(?:[.-](?:\\d{1,3}|\\p{L}))*\\p{L}?");

    /** « WP1 Management »: the number is part of the code. */
    private static final Pattern WORK_PACKAGE = Pattern.compile("WP ?\\d{1,2}(?:[ .:–-]+\\p{L}.*)?");

    /** « AM = » before the name of a person. */
    private static final Pattern INITIALS = Pattern.compile("[;,]? ?\\b\\p{Lu}{2,4} ?= ?");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final ImportOptions options;
    private final ActionPlan base;
    private TableLayout layout;
    private final TableLimits limits;
    private final TableFindings findings;
    private final TableContext table;
    private final RowReader rowReader;
    private final Ids chantierIds = new Ids();
    private final PlanDraft plan = PlanDraft.ofPlan();

    private @Nullable ActionDraft lastAction;
    private @Nullable PlanDraft lastParent;

    /** Whether the rows are those of sheets of labels and values. */
    private boolean sheet;

    /** Whether there is a column of steps, whose rows may be about any action above. */
    private boolean steps;

    /** Whether the cells of the column of steps are lists: their rows are about the actions. */
    private boolean stepLists;

    /** The kinds of rows that are headings above the columns of chantiers, and below them, each the highest first. */
    private final List<String> kindsAbove = new ArrayList<>();

    private final List<String> kindsBelow = new ArrayList<>();

    /** Whether the row that is being read is a step by its code. */
    private boolean stepByCode;

    /** The row right above the first header that has the lead of the chantier below it. */
    private Optional<GridRow> ofFirstChantier = Optional.empty();

    /** The actions by their codes and titles, where a table below may name them. */
    private final NamedActions named = new NamedActions();

    /** Whether another table is below the first one, so that no action is finished before the end. */
    private boolean several;

    /** The last row with a title, of which the next one may repeat all but the funder. */
    private @Nullable TableRow lastRow;

    /**
     * The current chantiers by their depth, until the next label: those of headings above the columns of chantiers, from 0, those
     * of the columns, from {@link #COLUMNS}, and those of headings below them, from {@link #BELOW}.
     */
    private final NavigableMap<Integer, PlanDraft> current = new TreeMap<>();

    /** The columns of chantiers in which cells are merged with those above them. */
    private final Set<TableColumn> mergedLevels = new HashSet<>();

    /** The columns of chantiers whose current label is as wide as the table. */
    private final Set<TableColumn> wideLabels = new HashSet<>();

    /** The last text of each column with merged cells, until the next label. */
    private final Map<Integer, String> above = new HashMap<>();

    /** The text of the last cell of each column that is not merged with the one above it. */
    private final Map<Integer, String> unmerged = new HashMap<>();

    private final Map<Integer, Optional<TableHeader>> laterHeaders = new HashMap<>();

    private final SameAsAbove same = new SameAsAbove();

    /** The choices of each column that were reported as not ticked. */
    private final Set<String> boxes = new HashSet<>();

    TableReading(ImportOptions options) {
        this.options = options;
        this.base = options.base();
        this.layout = options.layout();
        this.limits = options.limits();
        this.findings = new TableFindings(options.sourceName(), limits);
        boolean empty = options.organisations() instanceof OrganisationDirectory directory && directory.isEmpty();
        this.table = new TableContext(base, options.organisations(), !empty, findings);
        this.rowReader = new RowReader(table);
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
        Optional<LabelSheet.Table> sheets = LabelSheet.transpose(rows.get(), layout);
        sheet = sheets.isPresent();
        Optional<LabelSheet.Table> labelled = sheets.or(() -> TurnedTable.of(rows.get(), layout));
        List<GridRow> cells =
                new ArrayList<>(labelled.map(LabelSheet.Table::rows).orElse(rows.get()));
        if (labelled.isPresent()) {
            layout = SheetObjectives.keptIn(cells, layout);
        }
        Optional<TableHeader> header = headerOf(cells);
        if (header.isEmpty()) {
            GridRow likely = likelyHeader(cells);
            report(
                    TableRules.HEADER_MISSING,
                    likely.firstFilledPlace(),
                    Map.of("headers", String.join(" | ", likely.texts())));
            return Checked.failed(findings.build());
        }
        if (labelled.isPresent()) {
            report(
                    TableRules.SHEET,
                    header.get().place(0),
                    Map.of("headers", header.get().words()));
            reportSections(labelled.get());
        }
        if (header.get().column(TableColumn.TITLE).isEmpty()) {
            report(
                    TableRules.HEADER_READ,
                    header.get().place(0),
                    Map.of("columns", header.get().describe()));
            report(TableRules.COLUMN_MISSING, header.get().place(0), Map.of("column", TableColumn.TITLE.label()));
            return Checked.failed(findings.build());
        }
        TableHeader known =
                withLevels(withCodes(withPersons(withLevelCodes(header.get(), cells), cells), cells), cells);
        TableHeader dated = withYear(known.withMonthsOfProject(cells.subList(0, known.row()), layout), cells);
        ActionPlan read = read(cells, withFunders(dated, rowsBelow(dated, cells)));
        findings.reportAtOrigin(options.validation().apply(read));
        return Checked.of(read, findings.build());
    }

    /** The header. Where it has a column of steps and none of actions, such as « Tâche », the steps are the actions. */
    private Optional<TableHeader> headerOf(List<GridRow> rows) {
        Optional<TableHeader> found = TableHeader.find(rows, layout);
        boolean steps = found.isPresent()
                && found.get().column(TableColumn.TITLE).isEmpty()
                && found.get().column(TableColumn.STEP).isPresent();
        if (!steps) {
            return found;
        }
        int column = found.get().column(TableColumn.STEP).getAsInt();
        layout = layout.toBuilder()
                .column(TableColumn.TITLE, found.get().header(column))
                .build();
        return TableHeader.find(rows, layout);
    }

    /** The header in which unknown columns of nothing but persons, such as « Suivi assuré par », are columns of persons. */
    private TableHeader withPersons(TableHeader header, List<GridRow> rows) {
        List<GridRow> below = rowsBelow(header, rows);
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
        return TableHeader.find(rows, layout).orElse(header);
    }

    /** The header in which codes of levels are parts of their labels, as in the rows from now on. */
    private TableHeader withLevelCodes(TableHeader header, List<GridRow> rows) {
        List<GridRow> below = rowsBelow(header, rows);
        List<LevelCodes.Pair> pairs = sheet
                ? List.of()
                : LevelCodes.in(
                        header,
                        below.stream()
                                .filter(row -> !row.isEmpty() && !isNoise(row, header) && !isHeadingRow(row, header))
                                .toList(),
                        layout);
        if (pairs.isEmpty()) {
            return header;
        }
        below.replaceAll(row -> row.isEmpty() || isNoise(row, header) ? row : LevelCodes.joined(row, pairs));
        return header.withLevelCodes(pairs, layout);
    }

    /** The header in which a column of tasks or actions with nothing but codes, next to their titles, is that of the codes. */
    private TableHeader withCodes(TableHeader header, List<GridRow> rows) {
        OptionalInt title = header.column(TableColumn.TITLE);
        OptionalInt second = header.duplicate().stream()
                .filter(column -> layout.columnOf(header.header(column))
                        .filter(TableColumn.TITLE::equals)
                        .isPresent())
                .mapToInt(Integer::intValue)
                .findFirst();
        // « Action | 1.1 » next to « Intitulé ».
        boolean two =
                title.isPresent() && second.isPresent() && areCodes(title.getAsInt(), second.getAsInt(), header, rows);
        OptionalInt step = two ? title : header.column(TableColumn.STEP);
        boolean codes = two
                || step.isPresent() && title.isPresent() && areCodes(step.getAsInt(), title.getAsInt(), header, rows);
        if (!codes) {
            return header;
        }
        layout = layout.toBuilder()
                .column(TableColumn.CODE, header.header(step.getAsInt()))
                .build();
        return header.with(layout);
    }

    /** Whether a column has nothing but codes where another one has titles. */
    private boolean areCodes(int column, int title, TableHeader header, List<GridRow> rows) {
        List<String> cells = rowsBelow(header, rows).stream()
                .filter(row -> row.isFilled(title) && row.isFilled(column))
                .filter(row -> !isNoise(row, header) && !namesLead(row))
                .map(row -> row.plain(column))
                .toList();
        return !cells.isEmpty()
                && cells.stream().allMatch(cell -> CODE.matcher(cell).matches());
    }

    /** The header in which columns that have chantiers by their cells are levels, such as a merged one of an unknown word. */
    private TableHeader withLevels(TableHeader header, List<GridRow> rows) {
        if (sheet) {
            return header;
        }
        List<GridRow> below = rowsBelow(header, rows).stream()
                .filter(row -> !row.isEmpty() && !isNoise(row, header) && !isHeadingRow(row, header))
                .toList();
        List<Integer> levels = LevelColumns.in(header, below);
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

    private TableHeader withFunders(TableHeader header, List<GridRow> below) {
        return header.withFunders(below, layout, table.names()::isKnown);
    }

    /** The rows below a header, up to the header of another table with actions. */
    private List<GridRow> rowsBelow(TableHeader header, List<GridRow> rows) {
        int top = header.row() + header.height();
        int end = top;
        while (end < rows.size() && !beginsTable(rows.get(end), end, header)) {
            end++;
        }
        return rows.subList(top, end);
    }

    private boolean beginsTable(GridRow row, int index, TableHeader header) {
        return !row.isEmpty()
                && laterHeader(row, index)
                        .filter(later -> later.column(TableColumn.TITLE).isPresent())
                        .isPresent()
                && !isNoise(row, header);
    }

    /** The header with the year of the plan, or of the lines above it, for months without one. */
    private TableHeader withYear(TableHeader header, List<GridRow> rows) {
        Optional<String> ofPlan = base.getPeriod()
                .filter(period -> period.getStart().equals(period.getEnd()))
                .flatMap(PlanPeriod::getStart)
                .filter(start -> start.precision() == Precision.YEAR)
                .map(PartialDate::toString);
        return ofPlan.or(() -> TimeHeaders.yearOf(rows.subList(0, header.row())))
                .map(year -> header.withYear(year, layout))
                .orElse(header);
    }

    /** Reports each name of a section once. */
    private void reportSections(LabelSheet.Table sheet) {
        Set<String> reported = new HashSet<>();
        for (GridRow section : sheet.sections()) {
            if (reported.add(String.join("\n", section.texts()))) {
                reportIgnored(section);
            }
        }
    }

    /** Reads the rows above the header: a title of one or two lines, and the chantier of the rows. Returns the title of the plan. */
    private String readAbove(List<GridRow> above, TableHeader header) {
        String title = base.getTitle();
        boolean titled = false;
        for (int i = 0; i < above.size(); i++) {
            GridRow row = above.get(i);
            if (row.isEmpty()) {
                continue;
            }
            String line = onlyText(row);
            int second = titled ? 0 : secondLine(above, i);
            String lines = second > 0 ? TitleLines.joined(line, onlyText(above.get(second))) : line;
            boolean known = NameKey.of(lines).equals(NameKey.of(title));
            Optional<TableColumn> label = labelOf(line);
            if (isHeading(line) && isAboveFirstLevel(line, header)) {
                openHeading(row, row.filled().get(0), false);
            } else if (label.filter(TableColumn.PERSON::equals).isPresent()) {
                report(
                        TableRules.PERSON_LEFT_OUT,
                        row.firstFilledPlace(),
                        Map.of("header", line.substring(0, line.indexOf(':')).strip()));
            } else if (!titled && isTitleLine(line) && (PlainText.of(title).isEmpty() || known)) {
                title = known ? title : lines;
                if (!known) {
                    findings.report(
                            TableRules.TITLE_OF_PLAN,
                            Pointer.ROOT.child("title"),
                            row.firstFilledPlace(),
                            Map.of("title", title));
                }
                titled = true;
                reportNextToTitle(row);
                if (second > 0) {
                    reportNextToTitle(above.get(second));
                }
                above.subList(i + 1, Math.max(i + 1, second)).stream()
                        .filter(between -> !between.isEmpty())
                        .forEach(this::reportIgnored);
                i = Math.max(i, second);
            } else if (i == above.size() - 1 && namesLead(row) && isOfOneChantier(header)) {
                ofFirstChantier = Optional.of(row);
            } else if (line.isEmpty() || !NameKey.of(line).equals(NameKey.of(title))) {
                reportIgnored(row);
            }
        }
        return title;
    }

    /** The only text of a row, the one next to a version or a date or a label « Titre », or the only one that names a plan. */
    private String onlyText(GridRow row) {
        List<String> texts = row.texts();
        if (texts.size() == 2 && TitleLines.isLabel(texts.get(0))) {
            return texts.get(1);
        }
        boolean dated = texts.size() == 2 && TitleLines.isVersion(texts.get(1));
        if (texts.size() == 1 || dated) {
            return texts.get(0);
        }
        List<String> plans = texts.stream().filter(TitleLines::namesPlan).toList();
        boolean headers = texts.stream().anyMatch(text -> layout.columnOf(text).isPresent());
        return plans.size() == 1 && !headers ? plans.get(0) : "";
    }

    private void reportNextToTitle(GridRow row) {
        row.filled().stream()
                .filter(i -> !row.plain(i).equals(onlyText(row)) && !TitleLines.isLabel(row.plain(i)))
                .forEach(i -> report(
                        TableRules.ROW_IGNORED,
                        row.place(i),
                        Map.of("text", table.names().maskPersons(row.plain(i)))));
    }

    /** The row of the line below the first one that belongs to the title; 0 where there is none. */
    private int secondLine(List<GridRow> above, int first) {
        List<Integer> rows = new ArrayList<>();
        for (int i = first + 1; i < above.size() && rows.size() < MAX_TITLE_LINES; i++) {
            String line = onlyText(above.get(i));
            if (!above.get(i).isEmpty() && (!isTitleLine(line) || isHeading(line))) {
                break;
            }
            if (!line.isEmpty()) {
                rows.add(i);
            }
        }
        OptionalInt second = TitleLines.second(
                onlyText(above.get(first)),
                rows.stream().map(above::get).map(this::onlyText).toList());
        return second.isPresent() ? rows.get(second.getAsInt()) : 0;
    }

    /**
     * The meaning of the words before a colon: « Pilote : CRIJ » is about the plan, and no title. In « auteur, part : … » a list comes
     * before it, and no label.
     */
    private Optional<TableColumn> labelOf(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && line.lastIndexOf(',', colon) < 0
                ? layout.columnOf(line.substring(0, colon)).filter(column -> !LEVELS_AND_TITLE.contains(column))
                : Optional.empty();
    }

    private boolean isTitleLine(String line) {
        return !line.isEmpty()
                && labelOf(line).isEmpty()
                && !CAPTION.matcher(line).lookingAt()
                && line.length() <= MAX_TITLE
                && !line.endsWith(".")
                && !line.endsWith(":")
                && !GuidanceText.isGuidance(line)
                && !NoiseRows.isNote(line);
    }

    /** Whether a line is the heading of a chantier: « Axe 1. Informer ». */
    private static boolean isHeading(String line) {
        Heading heading = Heading.read(line);
        String word = NameKey.of(heading.level().orElse("")).value();
        boolean year = heading.code()
                .filter(code -> YEAR.matcher(code.value()).matches())
                .isPresent();
        return heading.code().isPresent() && !year && !word.isEmpty() && !ACTION_WORDS.contains(word)
                || WORK_PACKAGE.matcher(line.strip()).matches();
    }

    /** Whether the word of a heading is not that of the column of the highest level. */
    private static boolean isAboveFirstLevel(String line, TableHeader header) {
        OptionalInt first = header.column(TableColumn.LEVEL_1);
        Optional<String> word = Heading.read(line).level();
        return first.isEmpty()
                || !TableLayout.levelWord(header.header(first.getAsInt())).equals(word);
    }

    /** The first of the rows with the most filled cells. */
    private static GridRow likelyHeader(List<GridRow> rows) {
        GridRow likely = GridRow.of(0, List.of());
        for (GridRow row : rows.subList(0, Math.min(rows.size(), TableHeader.MAX_ROWS))) {
            likely = row.filled().size() > likely.filled().size() ? row : likely;
        }
        return likely;
    }

    private void report(RuleInfo rule, CellPlace place, Map<String, String> arguments) {
        findings.report(rule, Pointer.ROOT, place, arguments);
    }

    private ActionPlan read(List<GridRow> rows, TableHeader header) {
        String title = readAbove(rows.subList(0, header.row()), header);
        reportHeader(header, rows);
        findMergedLevels(header, rowsBelow(header, rows));
        List<GridRow> data = rows.subList(header.row() + header.height(), rows.size());
        header.column(TableColumn.STEP)
                .ifPresent(column -> stepLists = data.stream()
                        .anyMatch(row -> Bullet.read(row.text(column)).size() > 1));
        for (TableColumn column : List.of(TableColumn.PERIOD, TableColumn.START, TableColumn.END)) {
            List<String> cells = header.columns(column).stream()
                    .flatMap(i -> data.stream().map(row -> row.text(i)))
                    .toList();
            boolean school = cells.stream().anyMatch(PeriodCells::isSchoolYear)
                    || header.columns(column).stream().anyMatch(i -> PeriodCells.namesSchool(header.header(i)));
            if (!school && cells.stream().anyMatch(PeriodCells::isOfCalendarYears)) {
                table.addColumnOfYears(column);
            }
        }
        List<GridRow> plain = data.stream()
                .filter(row -> !row.isEmpty() && !isNoise(row, header) && !isHeadingRow(row, header))
                .toList();
        for (TableColumn column : LEVELS_AND_TITLE) {
            header.column(column).ifPresent(i -> {
                if (LetteredCodes.areIn(plain.stream().map(row -> row.text(i)).toList())) {
                    table.addColumnOfCodes(column);
                }
            });
        }
        table.footnotes().findNotes(data);
        table.setUnitOfAmounts(UnitLines.of(rows, header));
        header.column(TableColumn.PRIORITY)
                .ifPresent(i -> table.addPriorities(PriorityScale.of(
                        header.header(i), plain.stream().map(row -> row.text(i)).toList())));
        for (TableColumn column : List.of(TableColumn.BUDGET, TableColumn.FUNDER_AMOUNT)) {
            for (int i : header.columns(column)) {
                if (AmountText.areEnglish(data.stream().map(row -> row.text(i)).toList())) {
                    table.addColumnOfEnglish(i);
                }
            }
        }
        readRows(rows, header);
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

    /** Finds the columns of chantiers with merged cells; those of a header that is repeated on each page do not count. */
    private void findMergedLevels(TableHeader header, List<GridRow> below) {
        if (sheet) {
            // A sheet without a chantier does not have that of the sheet above it.
            mergedLevels.addAll(LEVELS);
            return;
        }
        mergedLevels.clear();
        for (TableColumn level : LEVELS) {
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

    private void readRows(List<GridRow> rows, TableHeader first) {
        TableHeader header = first;
        boolean hints = true;
        boolean read = false;
        boolean other = false;
        int top = header.row() + header.height();
        NestedRows nested = nestedRows(rowsBelow(header, rows), header);
        BitSet notes = notesBelow(rows, top, header);
        several = IntStream.range(top, rows.size())
                .anyMatch(i ->
                        !rows.get(i).isEmpty() && laterHeader(rows.get(i), i).isPresent());
        named.addTable(header);
        OptionalInt key = OptionalInt.empty();
        for (int i = top; i < rows.size(); i++) {
            GridRow row = rows.get(i);
            if (row.isEmpty()) {
                continue;
            }
            hints = hints && NoiseRows.isHints(row);
            boolean noise = hints || isNoise(row, header) || notes.get(i);
            Optional<TableHeader> second = noise ? Optional.empty() : laterHeader(row, i);
            Optional<TableHeader> below = second.map(found -> found.completedBelow(rows, layout));
            OptionalInt names = below.isPresent()
                    ? named.columnIn(below.get(), actionRows(below.get(), rows))
                    : OptionalInt.empty();
            if (names.isPresent()) {
                header = withFunders(below.get(), rowsBelow(below.get(), rows));
                top = i + header.height();
                i = top - 1;
                same.forget();
                boxes.clear();
                notes = notesBelow(rows, top, header);
                other = false;
                key = names;
                reportHeader(header, rows);
            } else if (below.isPresent()
                    && below.get().column(TableColumn.TITLE).isPresent()
                    && !named.areUnknownCodes(below.get(), actionRows(below.get(), rows))) {
                TableHeader found = withCodes(withLevelCodes(below.get(), rows), rows);
                List<GridRow> data = rowsBelow(found, rows);
                header = withFunders(found, data);
                named.addTable(header);
                key = OptionalInt.empty();
                findMergedLevels(header, data);
                top = i + header.height();
                i = top - 1;
                same.forget();
                boxes.clear();
                nested = nestedRows(data, header);
                notes = notesBelow(rows, top, header);
                other = false;
                reportHeader(header, rows);
            } else if (second.isPresent()) {
                other = true;
                report(
                        TableRules.SECOND,
                        row.firstFilledPlace(),
                        Map.of("headers", second.get().words()));
            } else if (notes.get(i) && isContact(row)) {
                report(TableRules.PERSON_LEFT_OUT, row.firstFilledPlace(), Map.of("header", contactLabel(row)));
            } else if (!noise && isOfChantier(rows, i, header)) {
                readLabelsOf(row, header);
                readOfChantier(row, withoutLabels(row, header));
            } else if (noise || other || !read && isSectionName(row, rows, i, header)) {
                reportIgnored(row, other ? List.of() : header.columns(TableColumn.PERSON));
            } else if (key.isPresent()) {
                readOfNamedAction(row, header, key.getAsInt());
            } else if (nested.sectionAt(i - top).isPresent()) {
                openSection(new TableRow(row, header), nested.sectionAt(i - top).get());
            } else if (isAboveLevels(rows, i, header)) {
                openHeading(row, row.filled().get(0), false);
                reportAmounts(row, row.filled().subList(1, row.filled().size()));
            } else if (isLabelWithAmounts(row, header) && !nextFilled(rows, i).isEmpty()) {
                readLabelsOf(row, header);
                reportAmounts(row, withoutLabels(row, header));
            } else if (!readHeadingRow(rows, i, header)) {
                stepByCode = nested.isStep(i - top);
                TableRow cells = new TableRow(row, header);
                readBoxes(cells);
                same.fill(cells, table.names(), findings);
                EmptyMarks.clear(cells, table.names()::isKnown);
                readRow(cells, !read);
                same.remember(cells);
                read = true;
                ofFirstChantier.ifPresent(facts -> readOfChantier(facts, facts.filled()));
                ofFirstChantier = Optional.empty();
            }
        }
        ofFirstChantier.ifPresent(this::reportIgnored);
    }

    /** Whether a row right above a header has labels: « Chef de file : CRIJ | Budget : 8 000 € » is about the chantier. */
    private boolean isOfChantier(List<GridRow> rows, int index, TableHeader header) {
        GridRow row = rows.get(index);
        int next = index + 1;
        while (next < rows.size() && rows.get(next).isEmpty()) {
            next++;
        }
        return next < rows.size()
                && namesLead(row)
                && (header.isRepeatedIn(rows.get(next))
                        || laterHeader(rows.get(next), next).isPresent());
    }

    private boolean namesLead(GridRow row) {
        return row.filled().stream()
                .anyMatch(i -> labelOf(row.plain(i))
                        .filter(TableColumn.COORDINATION::equals)
                        .isPresent());
    }

    /** Whether a table is about one chantier, by a heading above it, or by that of its document, which has no header of its own. */
    private boolean isOfOneChantier(TableHeader header) {
        OptionalInt level = header.column(TableColumn.LEVEL_1);
        return !current.isEmpty()
                || level.isPresent()
                        && NameKey.of(header.header(level.getAsInt())).value().equals("niveau 1");
    }

    /** Reads the lead of the current chantier from cells with labels; the others are reported. */
    private void readOfChantier(GridRow row, List<Integer> columns) {
        for (int column : columns) {
            String words = row.plain(column);
            boolean lead =
                    labelOf(words).filter(TableColumn.COORDINATION::equals).isPresent()
                            && parent() != plan
                            && !parent().hasCoordination();
            if (lead) {
                int colon = words.indexOf(':');
                setCoordination(
                        parent(),
                        words.substring(colon + 1).strip(),
                        words.substring(0, colon).strip(),
                        row.place(column));
            } else {
                reportAmounts(row, List.of(column));
            }
        }
    }

    /** The rows below a header, up to the next one, that may be about actions. */
    private List<GridRow> actionRows(TableHeader header, List<GridRow> rows) {
        List<GridRow> found = new ArrayList<>();
        for (int i = header.row() + header.height();
                i < rows.size() && laterHeaderIn(rows, i, header).isEmpty();
                i++) {
            GridRow row = rows.get(i);
            if (!row.isEmpty() && !isNoise(row, header) && row.filled().size() > 1) {
                found.add(row);
            }
        }
        return found;
    }

    /** Reads a row of a table below the actions that names one of them: its cells are about that action. */
    private void readOfNamedAction(GridRow row, TableHeader header, int key) {
        TableRow cells = new TableRow(row, header);
        readBoxes(cells);
        same.fill(cells, table.names(), findings);
        EmptyMarks.clear(cells, table.names()::isKnown);
        Optional<NamedActions.Named> action = named.of(row, key);
        if (action.isEmpty()) {
            reportIgnored(row);
            return;
        }
        action.get().clearNames(cells, header);
        findings.report(
                TableRules.ROW_SAME_ACTION,
                action.get().draft().pointer(),
                row.firstFilledPlace(),
                Map.of("title", action.get().draft().title()));
        rowReader.readContinuation(cells, action.get().draft());
        reportUnread(cells, action.get().draft().pointer());
        same.remember(cells);
    }

    /** Takes the choices that are made for the cells of a form; each other choice of a column is reported once. */
    private void readBoxes(TableRow row) {
        for (RowCell cell : row.cells()) {
            Optional<TickBoxes> read = TickBoxes.read(row.peek(cell.index()));
            if (read.isEmpty()) {
                continue;
            }
            row.replace(cell.index(), read.get().ticked());
            if (read.get().ticked().isEmpty()) {
                row.clear(cell.index());
            }
            List<String> unticked = read.get().unticked().stream()
                    .filter(choice -> boxes.add(cell.index() + "\n" + choice))
                    .toList();
            if (!unticked.isEmpty()) {
                report(
                        TableRules.BOXES_UNTICKED,
                        cell.place(),
                        Map.of("column", cell.header(), "text", String.join(", ", unticked)));
            }
        }
    }

    /** The rows below the last action of a table, or of one of its pages, that explain it: footnotes, acronyms, events. */
    private BitSet notesBelow(List<GridRow> rows, int top, TableHeader header) {
        int end = top;
        while (end < rows.size() && laterHeaderIn(rows, end, header).isEmpty()) {
            end++;
        }
        int listed = listOfNotes(rows, top, end, header);
        BitSet below = new BitSet();
        int actions = top;
        boolean last = true;
        for (int i = listed - 1; i >= top; i--) {
            GridRow row = rows.get(i);
            if (!row.isEmpty()) {
                boolean loose = row.filled().size() == 1 || isOfEvents(row, header);
                below.set(i, last && loose);
                last = header.isRepeatedIn(row) || last && (loose || isNoise(row, header));
                actions = last ? actions : Math.max(actions, i);
            }
        }
        BitSet notes = new BitSet();
        boolean apart = false;
        boolean summed = false;
        for (int i = top; i < end; i++) {
            GridRow row = rows.get(i);
            boolean note = i >= listed && !row.isEmpty()
                    || below.get(i)
                            && (isOfEvents(row, header)
                                    || isNoteBelow(row, apart)
                                    || i > actions && actions > top && isWideNote(row)
                                    || apart
                                            && i > actions
                                            && actions > top
                                            && (isNoHeading(row, header) || isBesideActions(row, header))
                                    || apart
                                            && summed
                                            && i > actions
                                            && isWithoutCode(
                                                    row.plain(row.filled().get(0))))
                    || isContact(row);
            notes.set(i, note);
            // Below the total of all actions, and apart from it, is no further one.
            summed |= isGrandTotal(row, header);
            apart = row.isEmpty() || note || isNoise(row, header);
        }
        return notes;
    }

    /** The label of notes below the last action, if a list of them is all that is below it: « Annexe 1 : lexique »; else the end. */
    private int listOfNotes(List<GridRow> rows, int top, int end, TableHeader header) {
        int list = end;
        while (list > top + 1
                && (rows.get(list - 1).isEmpty() || rows.get(list - 1).filled().size() <= 2)) {
            list--;
        }
        // In a narrow table, rows of two cells may be actions, unless all actions are above a total.
        boolean summed = header.width() > MIN_SPAN;
        for (int i = top; i < end; i++) {
            GridRow row = rows.get(i);
            if (i >= list && summed && !row.isEmpty() && NoiseRows.isLabelOfNotes(row)) {
                return i;
            }
            summed |= isGrandTotal(row, header);
        }
        return end;
    }

    private static boolean isGrandTotal(GridRow row, TableHeader header) {
        return !row.isEmpty() && isTotal(row, header) && NoiseRows.isGrandTotal(row);
    }

    /** Whether the only cell of a row is a note; a sentence is one where it is apart from the table, or as wide. */
    private static boolean isNoteBelow(GridRow row, boolean apart) {
        int column = row.filled().get(0);
        boolean wide = row.cell(column + 1).mergedLeft() && row.width() > 2;
        return NoiseRows.isFootnote(row.plain(column)) || (apart || wide) && NoiseRows.isSentence(row.plain(column));
    }

    /** Whether the only cell of a row below the last action is as wide as several columns, and no heading with a code. */
    private static boolean isWideNote(GridRow row) {
        int column = row.filled().get(0);
        return row.cell(column + 1).mergedLeft() && row.width() > 2 && isWithoutCode(row.plain(column));
    }

    private static boolean isWithoutCode(String words) {
        return Heading.read(words).code().isEmpty() && !LetteredCodes.isCoded(words);
    }

    /** Whether the only cell of a row, below a label of chantiers or a code, has words without a code. */
    private static boolean isNoHeading(GridRow row, TableHeader header) {
        int column = row.filled().get(0);
        boolean labels = header.meaning(column)
                .filter(meaning -> LEVELS.contains(meaning) || meaning.equals(TableColumn.CODE))
                .isPresent();
        String words = row.plain(column);
        return labels && words.indexOf(' ') > 0 && isWithoutCode(words);
    }

    /** Whether the only cell of a row is in no column of chantiers or actions, as the words of a legend of colours. */
    private static boolean isBesideActions(GridRow row, TableHeader header) {
        return NAMING.stream()
                        .noneMatch(column ->
                                header.columns(column).contains(row.filled().get(0)))
                && isWithoutTitle(row, header);
    }

    /** Whether the only cell of a row, or a label with its value, names a person to contact. */
    private boolean isContact(GridRow row) {
        if (row.isEmpty() || row.filled().size() > 2) {
            return false;
        }
        String first = row.plain(row.filled().get(0));
        boolean labelled = labelOf(row.filled().size() == 1 ? first : first + ":")
                .filter(TableColumn.PERSON::equals)
                .isPresent();
        return labelled || row.filled().size() == 1 && (PersonNames.hasContact(first) || isLabelOfPersons(first));
    }

    /**
     * « Instruction : Anne Martin (sous-préfecture) », « AM = Anne Martin, LB = Luc Briand »: no heading of a level names persons
     * after its label.
     */
    private static boolean isLabelOfPersons(String words) {
        if (NoiseRows.isNote(words) && INITIALS.split(words).length > 2) {
            return INITIALS.splitAsStream(words).skip(1).anyMatch(PersonNames::namesPerson);
        }
        int colon = words.indexOf(':');
        return colon > 0
                && !NoiseRows.isNote(words)
                && Heading.readLevel(words.substring(0, colon)).isEmpty()
                && Heading.read(words).code().isEmpty()
                && PersonNames.namesPerson(words.substring(colon + 1));
    }

    /** The label of a person to contact; the word for it where there is none. */
    private static String contactLabel(GridRow row) {
        String words = row.plain(row.filled().get(0));
        int colon = words.indexOf(':');
        return colon > 0 ? words.substring(0, colon).strip() : row.filled().size() > 1 ? words : "Contact";
    }

    private Optional<TableHeader> laterHeaderIn(List<GridRow> rows, int index, TableHeader header) {
        GridRow row = rows.get(index);
        return row.isEmpty() || isNoise(row, header) ? Optional.empty() : laterHeader(row, index);
    }

    /** Whether a row has no action, but words below times: « Comité de pilotage | | COPIL | | COPIL ». */
    private static boolean isOfEvents(GridRow row, TableHeader header) {
        List<Integer> filled = row.filled();
        List<Integer> others = filled.stream()
                .filter(i -> header.meaning(i).filter(LEVELS::contains).isEmpty())
                .toList();
        return !others.isEmpty()
                && others.size() < filled.size()
                && others.stream()
                        .allMatch(i -> header.timeOf(i).isPresent()
                                && !TimeCells.isMark(row.plain(i))
                                && !FunderHeaders.isAmount(row.plain(i)));
    }

    private static boolean isNoise(GridRow row, TableHeader header) {
        return header.isRepeatedIn(row) || isTotal(row, header) || NoiseRows.isNote(row) || TimeHeaders.areTimes(row);
    }

    private static boolean isTotal(GridRow row, TableHeader header) {
        boolean indicator = header.meaning(row.filled().get(0))
                .filter(TableColumn.INDICATORS::equals)
                .isPresent();
        return NoiseRows.isTotal(row) && !(indicator && NoiseRows.isMeasure(row));
    }

    /** The chantiers and steps among rows, by their codes; where codes nest and are neither, this is reported. */
    private NestedRows nestedRows(List<GridRow> rows, TableHeader header) {
        NestedRows nested = NestedRows.of(rows, header, row -> isNoise(row, header), row -> isHeadingRow(row, header));
        if (!nested.unclear().isEmpty()) {
            report(
                    TableRules.CODES_NESTED,
                    header.place(0),
                    Map.of(
                            "outer",
                            nested.unclear().get(0),
                            "inner",
                            nested.unclear().get(1)));
        }
        return nested;
    }

    /** Opens the chantier of a row that has a title, and perhaps a code, and rows below it. */
    private void openSection(TableRow row, int depth) {
        String title = PlainText.of(row.peek(TableColumn.TITLE));
        String code = PlainText.of(row.peek(TableColumn.CODE));
        String words = code.isEmpty() ? title : code.endsWith(".") ? code + " " + title : code + ". " + title;
        int key = Math.min(depth, LEVELS.size() - 1);
        closeFrom(key);
        above.clear();
        current.put(key, openChantier(parent(), LEVELS.get(key), words, "", row.placeOf(TableColumn.TITLE), ""));
    }

    /** The header of another table further down, looked for once in each row. */
    private Optional<TableHeader> laterHeader(GridRow row, int index) {
        return laterHeaders.computeIfAbsent(index, none -> findHeader(row, index));
    }

    private Optional<TableHeader> findHeader(GridRow row, int index) {
        if (row.filled().stream().anyMatch(i -> TableHeader.isData(row.plain(i)))) {
            return Optional.empty();
        }
        TableHeader second = TableHeader.of(index, row, layout);
        int filled = row.filled().size();
        // A table of indicators may have figures below words that are not known.
        boolean indicators = second.column(TableColumn.INDICATORS).isPresent()
                && (second.column(TableColumn.CODE).isPresent()
                        || second.column(TableColumn.TITLE).isPresent());
        boolean headers =
                second.known() >= 2 && (3 * second.known() >= 2 * filled || indicators && 2 * second.known() >= filled);
        boolean numbered = row.filled().stream()
                .filter(i ->
                        second.meaning(i).filter(LEVELS_AND_TITLE::contains).isPresent())
                .filter(i -> !NameKey.of(row.text(i)).value().startsWith("niveau "))
                .anyMatch(i -> row.text(i).chars().anyMatch(Character::isDigit));
        return !numbered && headers ? Optional.of(second) : Optional.empty();
    }

    /** « Données » below the header of a template, where every other row names a chantier with a code. */
    private static boolean isSectionName(GridRow row, List<GridRow> rows, int index, TableHeader header) {
        TableRow cells = new TableRow(row, header);
        String label = NameKey.of(cells.peek(TableColumn.LEVEL_1)).value();
        if (row.filled().size() > 1 || !SECTION_NAMES.contains(label)) {
            return false;
        }
        List<GridRow> others = rows.subList(index + 1, rows.size()).stream()
                .filter(next -> !next.isEmpty())
                .toList();
        return !others.isEmpty()
                && others.stream()
                        .map(next -> Heading.read(new TableRow(next, header).peek(TableColumn.LEVEL_1)))
                        .allMatch(heading -> heading.code().isPresent());
    }

    /** The filled cells that are not labels of chantiers. */
    private static List<Integer> withoutLabels(GridRow row, TableHeader header) {
        return row.filled().stream()
                .filter(i -> header.meaning(i).filter(LEVELS::contains).isEmpty())
                .toList();
    }

    private static boolean areAmounts(GridRow row, List<Integer> columns, TableHeader header) {
        return columns.stream()
                .allMatch(i ->
                        header.meaning(i).map(MONEY::contains).orElse(true) && FunderHeaders.isAmount(row.plain(i)));
    }

    /** Whether the table has a column of titles, and the row no title there, nor a part of the one above it. */
    private static boolean isWithoutTitle(GridRow row, TableHeader header) {
        OptionalInt title = header.column(TableColumn.TITLE);
        return title.isPresent()
                && !row.isFilled(title.getAsInt())
                && !row.cell(title.getAsInt()).mergedAbove();
    }

    /** Whether a row has labels of chantiers, no action, and nothing else but the sums of the actions below it. */
    private static boolean isLabelWithAmounts(GridRow row, TableHeader header) {
        List<Integer> others = withoutLabels(row, header);
        return isWithoutTitle(row, header)
                && !others.isEmpty()
                && others.size() < row.filled().size()
                && areAmounts(row, others, header);
    }

    /** Whether a row is a heading with the sums of its actions: « Axe 1. Informer | | 45 700 € ». */
    private static boolean isHeadingWithAmounts(GridRow row, List<Integer> filled, TableHeader header) {
        int column = filled.get(0);
        boolean amounts = areAmounts(row, filled.subList(1, filled.size()), header);
        Heading heading = Heading.read(row.text(column));
        boolean coded = heading.code().isPresent() && heading.title().chars().anyMatch(Character::isLetter)
                || LetteredCodes.isCoded(row.text(column));
        boolean words = filled.size() == 1 && isMoreThanCode(row.plain(column));
        boolean code = header.meaning(column).filter(TableColumn.CODE::equals).isPresent()
                && isWithoutTitle(row, header)
                && (coded
                        || words
                        || row.cell(header.column(TableColumn.TITLE).orElseThrow())
                                .mergedLeft());
        boolean titled =
                header.meaning(column).filter(TableColumn.TITLE::equals).isPresent();
        return amounts
                && (code
                        || titled && isHeading(row.text(column)) && row.filled().size() == filled.size());
    }

    /** Whether a text in the column of codes has words: « Conforter l'offre ». */
    private static boolean isMoreThanCode(String text) {
        return text.length() >= MIN_WORDS && LevelColumns.hasTwoWords(text);
    }

    /**
     * Whether the only cell of a row is a heading, or the only one but for sums, such as « Axe 1. Informer » above its actions; the
     * labels of the chantiers in which it is do not count.
     */
    private static boolean isHeadingRow(GridRow row, TableHeader header) {
        List<Integer> filled = withoutLabels(row, header);
        if (filled.isEmpty()) {
            return false;
        }
        int column = filled.get(0);
        boolean labelled = filled.size() < row.filled().size();
        boolean alone = filled.size() == 1;
        boolean spans = alone && row.cell(column + 1).mergedLeft() && row.width() > 2;
        boolean wide = spans && (!labelled || isWide(row, column, header));
        return alone && !labelled && isHeading(row.text(column)) || wide || isHeadingWithAmounts(row, filled, header);
    }

    /** Whether a cell covers at least half of the columns to its right. */
    private static boolean isWide(GridRow row, int column, TableHeader header) {
        int end = column + 1;
        while (end < row.width() && row.cell(end).mergedLeft()) {
            end++;
        }
        return end - column >= MIN_SPAN && 2 * (end - column) >= header.width() - column;
    }

    /**
     * Whether a row is a heading above the columns of chantiers, although it begins in the first of them: « Axe 1. Informer » as wide
     * as the table, above a row with an objective of its own.
     */
    private boolean isAboveLevels(List<GridRow> rows, int index, TableHeader header) {
        GridRow row = rows.get(index);
        int column = row.filled().get(0);
        Optional<TableColumn> meaning = header.meaning(column).filter(LEVELS::contains);
        boolean first = meaning.isPresent()
                && areAmounts(row, row.filled().subList(1, row.filled().size()), header)
                && LEVELS.stream()
                        .flatMap(level -> header.columns(level).stream())
                        .allMatch(other -> other >= column);
        if (!first) {
            return false;
        }
        GridRow next = nextFilled(rows, index);
        if (!next.isFilled(column)) {
            return false;
        }
        Optional<String> ofColumn = TableLayout.levelWord(header.header(column));
        Optional<String> word = Heading.read(row.text(column)).level();
        Optional<String> below = Heading.read(next.text(column)).level().or(() -> ofColumn);
        boolean wide = row.cell(column + 1).mergedLeft() && isWide(row, column, header);
        boolean higher = isHeading(row.text(column))
                && word.flatMap(layout::columnOf)
                        .filter(level ->
                                LEVELS.contains(level) && LEVELS.indexOf(level) < LEVELS.indexOf(meaning.get()))
                        .isPresent();
        return wide && !word.or(() -> ofColumn).equals(below) || higher;
    }

    /** The next row that is not empty; an empty one at the end. */
    private static GridRow nextFilled(List<GridRow> rows, int index) {
        int next = index + 1;
        while (next < rows.size() && rows.get(next).isEmpty()) {
            next++;
        }
        return next < rows.size() ? rows.get(next) : GridRow.of(next, List.of());
    }

    /**
     * Whether a heading is within the chantiers of the columns: its row is next to one of their cells, or the row below it has no
     * label, or that of the current chantier.
     */
    private boolean isBelowLevels(GridRow row, GridRow next, TableHeader header) {
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
        String words = table.heading(level, cell);
        return TableLayout.levelWord(header)
                .map(word -> Heading.read(words, word))
                .orElseGet(() -> Heading.read(words));
    }

    /** Opens the chantier of a row that is a heading. */
    private boolean readHeadingRow(List<GridRow> rows, int index, TableHeader header) {
        GridRow row = rows.get(index);
        if (!isHeadingRow(row, header)) {
            return false;
        }
        List<Integer> filled = withoutLabels(row, header);
        if (filled.size() < row.filled().size()) {
            readLabelsOf(row, header);
        }
        openHeading(row, filled.get(0), isBelowLevels(row, nextFilled(rows, index), header));
        reportAmounts(row, filled.subList(1, filled.size()));
        return true;
    }

    private void readLabelsOf(GridRow row, TableHeader header) {
        TableRow labels = new TableRow(row, header);
        EmptyMarks.clear(labels, table.names()::isKnown);
        readLabels(labels);
    }

    /** Reports the sums next to a heading, which are those of its actions. */
    private void reportAmounts(GridRow row, List<Integer> columns) {
        columns.forEach(i -> report(TableRules.ROW_IGNORED, row.place(i), Map.of("text", row.plain(i))));
    }

    private void openHeading(GridRow row, int column, boolean below) {
        List<String> kinds = below ? kindsBelow : kindsAbove;
        String kind = kindOf(row.plain(column));
        if (!kinds.contains(kind) && kinds.size() < LEVELS.size()) {
            kinds.add(kind);
        }
        int depth = kinds.contains(kind) ? kinds.indexOf(kind) : LEVELS.size() - 1;
        TableColumn level = LEVELS.get(depth);
        int key = below ? BELOW + depth : depth;
        closeFrom(key);
        above.clear();
        PlanDraft parent = parent();
        if (LetteredCodes.isCoded(row.text(column))) {
            table.addColumnOfCodes(level);
        }
        current.put(key, openChantier(parent, level, row.text(column), "", row.place(column), ""));
    }

    /** The word for the level of a heading; without one, the number of parts of its code: « 1 » is above « 1.1 ». */
    private static String kindOf(String words) {
        if (WORK_PACKAGE.matcher(words).matches()) {
            return "wp";
        }
        Heading heading = Heading.read(words);
        String word = NameKey.of(heading.level().orElse("")).value();
        String code = heading.code().map(Code::value).orElse("");
        long points = code.chars().filter(c -> c == '.').count();
        return word.isEmpty() && !code.isEmpty() ? "/" + (code.endsWith(".") ? points - 1 : points) : word;
    }

    private void reportIgnored(GridRow row) {
        reportIgnored(row, List.of());
    }

    /** Reports a row without the words of columns of persons. */
    private void reportIgnored(GridRow row, List<Integer> persons) {
        String text = row.filled().stream()
                .filter(column -> !persons.contains(column))
                .map(row::plain)
                .distinct()
                .map(table.names()::maskPersons)
                .collect(Collectors.joining(" | "));
        report(TableRules.ROW_IGNORED, row.firstFilledPlace(), Map.of("text", text.isEmpty() ? "…" : text));
    }

    private void reportHeader(TableHeader header, List<GridRow> rows) {
        report(TableRules.HEADER_READ, header.place(0), Map.of("columns", header.describe()));
        steps |= header.column(TableColumn.STEP).isPresent();
        List<Integer> times = header.unclearTimes();
        List<GridRow> below = rowsBelow(header, rows);
        List<Integer> marks = header.unknown().stream()
                .filter(column -> !times.contains(column))
                .filter(column -> header.header(column).chars().anyMatch(Character::isLetter))
                .filter(column -> hasOnlyMarks(below, column))
                .toList();
        boolean matrix = marks.size() >= MIN_MATRIX;
        if (matrix) {
            String bodies = marks.stream().map(header::header).collect(Collectors.joining(" | "));
            report(TableRules.MATRIX, header.place(marks.get(0)), Map.of("headers", bodies));
        }
        if (!times.isEmpty()) {
            String words = times.stream().map(header::header).collect(Collectors.joining(" | "));
            report(TableRules.TIMES_UNCLEAR, header.place(times.get(0)), Map.of("headers", words));
        }
        for (int column : header.unknown()) {
            if (matrix && marks.contains(column) || times.contains(column)) {
                continue;
            }
            report(TableRules.COLUMN_UNKNOWN, header.place(column), Map.of("header", header.header(column)));
        }
        for (int column : header.duplicate()) {
            TableColumn meaning = layout.columnOf(header.header(column)).orElse(TableColumn.TITLE);
            String first = header.header(header.column(meaning).orElse(column));
            report(
                    TableRules.COLUMN_DUPLICATE,
                    header.place(column),
                    Map.of("header", header.header(column), "first", first, "column", meaning.label()));
        }
        for (int person : header.columns(TableColumn.PERSON)) {
            report(TableRules.PERSON_LEFT_OUT, header.place(person), Map.of("header", header.header(person)));
        }
        table.setStatusOfHeader(StatusCells.ofHeader(header, findings));
    }

    /** Whether the filled cells of a column are all marks such as « X » or « Co ». */
    private static boolean hasOnlyMarks(List<GridRow> rows, int column) {
        List<String> marks = rows.stream()
                .filter(row -> row.isFilled(column))
                .map(row -> row.plain(column))
                .toList();
        return !marks.isEmpty()
                && marks.stream()
                        .allMatch(mark -> mark.length() <= 3 && mark.chars().noneMatch(Character::isDigit));
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
        boolean error = findings.isError(row.placeOf(TableColumn.TITLE));
        if (untitled && !error && (labelled || first) && !parent.hasCoordination() && row.isFilledOnlyIn(leads)) {
            readCoordinationOf(parent, row);
        } else {
            if (isContinuation(row, labelled, error, parent)) {
                carryDown(row);
                readContinuation(row, parent);
                return;
            }
            if (!labelled && pointer.equals(Pointer.ROOT) && hasLevels(row)) {
                findings.report(
                        TableRules.LEVEL_MISSING, parent.nextAction(), row.placeOf(TableColumn.TITLE), Map.of());
            }
            pointer = parent.nextAction();
            carryDown(row);
            TableRow above = lastRow;
            if (above != null
                    && lastAction != null
                    && lastParent == parent
                    && !stepByCode
                    && FunderRows.areOfOneAction(above, row)) {
                readFurtherFunder(row, above);
                return;
            }
            readActionOrStep(row, parent);
            lastRow = row;
        }
        reportUnread(row, pointer);
    }

    /** Whether a row without a title of its own is about the action above it, as below a merged cell. */
    private boolean isContinuation(TableRow row, boolean labelled, boolean error, PlanDraft parent) {
        boolean untitled = !row.isFilled(TableColumn.TITLE) && !error && !labelled;
        if (!untitled || lastAction == null || lastParent != parent || !stepLists && row.isFilled(TableColumn.STEP)) {
            return false;
        }
        return row.isMergedAbove(TableColumn.TITLE) || !rowReader.isOfAnother(row, lastAction);
    }

    private void readContinuation(TableRow row, PlanDraft parent) {
        ActionDraft action = Objects.requireNonNull(lastAction);
        findings.report(
                TableRules.ROW_CONTINUED, action.pointer(), row.firstFilledPlace(), Map.of("title", action.title()));
        rowReader.readContinuation(row, action);
        rowReader.readSteps(row, action);
        reportUnread(row, action.pointer());
    }

    /** Reads a row that repeats the one above it but for the funder and the amount, which are a further line of funding. */
    private void readFurtherFunder(TableRow row, TableRow above) {
        ActionDraft action = Objects.requireNonNull(lastAction);
        findings.report(
                TableRules.ROW_SAME_ACTION,
                action.pointer(),
                row.placeOf(TableColumn.TITLE),
                Map.of("title", action.title()));
        for (RowCell cell : FunderRows.repeated(row, above)) {
            if (FundingCells.isStage(cell, action)) {
                continue;
            }
            if (COUNTED.contains(cell.column())) {
                reportCountedOnce(cell, row.peek(cell.index()));
            }
            row.clear(cell.index());
        }
        row.keptColumns().stream()
                .filter(column -> row.peek(column).equals(above.peek(column)))
                .forEach(row::clear);
        rowReader.readContinuation(row, action);
        reportUnread(row, action.pointer());
    }

    /** A row with the title of a step belongs to the action that it names, or to the last action if it names none. */
    private void readActionOrStep(TableRow row, PlanDraft parent) {
        if (stepByCode && lastAction != null && lastParent == parent) {
            rowReader.readStep(row, TableColumn.TITLE, lastAction);
            return;
        }
        if (!row.isFilled(TableColumn.STEP) && isStepOfLast(row, parent)) {
            rowReader.readStep(row, TableColumn.TITLE, Objects.requireNonNull(lastAction));
            return;
        }
        if (stepLists || !row.isFilled(TableColumn.STEP)) {
            if (lastParent != null && !steps && !several) {
                lastParent.closeActions();
            }
            lastAction = rowReader.read(row, parent);
            lastParent = parent;
            if (several) {
                named.add(lastAction, row, parent);
            }
            rowReader.readSteps(row, lastAction);
            return;
        }
        @Nullable ActionDraft known = parent.action(row.peek(TableColumn.TITLE));
        boolean same = !row.isFilled(TableColumn.TITLE) && lastParent == parent;
        ActionDraft action =
                known != null ? known : same && lastAction != null ? lastAction : rowReader.readTitle(row, parent);
        lastAction = action;
        lastParent = parent;
        rowReader.readStep(row, TableColumn.STEP, action);
    }

    /** Whether a title is that of a step of the action above: « Sous-action 2.a.1 » below « Action 2.a ». */
    private boolean isStepOfLast(TableRow row, PlanDraft parent) {
        Heading heading = Heading.read(row.peek(TableColumn.TITLE));
        boolean step = heading.level()
                .filter(word -> SUB_ACTION.equals(NameKey.of(word).value()))
                .isPresent();
        if (!step || lastAction == null || lastParent != parent) {
            return false;
        }
        String code = heading.code().map(Object::toString).orElse("");
        String above =
                Heading.read(lastAction.title()).code().map(Object::toString).orElse("");
        return above.isEmpty() || code.startsWith(above);
    }

    /** Reports the filled cells that nobody read. */
    private void reportUnread(TableRow row, Pointer pointer) {
        for (int column : row.unread()) {
            findings.report(
                    TableRules.CELL_UNREAD,
                    pointer,
                    row.placeOf(column),
                    Map.of(
                            "column",
                            row.headerOf(column),
                            "text",
                            table.names().maskPersons(PlainText.of(row.read(column)))));
        }
    }

    private static boolean hasLevels(TableRow row) {
        return LEVELS.stream().anyMatch(row::has);
    }

    private PlanDraft parent() {
        return current.isEmpty() ? plan : current.lastEntry().getValue();
    }

    /**
     * Opens the chantiers that the row names. An empty cell repeats the one above it, up to the next label; where cells of the
     * column are merged, only a merged cell does. Headings within a chantier hold where its label is repeated.
     */
    private boolean readLabels(TableRow row) {
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
                boolean open = !labelled && current.containsKey(depth(level));
                skipped = !open && row.has(level) && skipped == null ? level : skipped;
                parent = open ? current.getOrDefault(depth(level), parent) : parent;
                continue;
            }
            if (!labelled) {
                closeFrom(level);
                above.clear();
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
        setCoordination(
                parent,
                row.read(TableColumn.COORDINATION),
                row.headerOf(TableColumn.COORDINATION),
                row.placeOf(TableColumn.COORDINATION));
    }

    private void setCoordination(PlanDraft parent, String cell, String header, CellPlace place) {
        Pointer pointer = parent.pointer().child("coordination");
        String words = table.names().withoutPersons(cell, pointer, place, header);
        parent.setCoordination(CoordinationCells.read(words, table, pointer, place));
        findings.recordOrigin(pointer, place);
    }

    private void reportCountedOnce(RowCell cell, String text) {
        if (!text.isEmpty()) {
            report(
                    TableRules.MERGED_COUNTED_ONCE,
                    cell.place(),
                    Map.of("column", cell.header(), "text", PlainText.of(text)));
        }
    }

    /** Fills the cells that are merged with those above them, as the table or the layout says. */
    private void carryDown(TableRow row) {
        for (RowCell cell : row.cells()) {
            TableColumn column = cell.column();
            if (LEVELS.contains(column)) {
                continue;
            }
            int index = cell.index();
            String text = row.peek(index);
            if (cell.isMergedAbove() && COUNTED.contains(column)) {
                reportCountedOnce(cell, unmerged.getOrDefault(index, ""));
                unmerged.remove(index);
            } else if (cell.isMergedAbove()) {
                row.carryDown(index, unmerged.getOrDefault(index, ""));
            } else {
                unmerged.put(index, text);
            }
            if (cell.isMergedAbove() || !layout.isMerged(column)) {
                continue;
            }
            if (!cell.isEmpty() || row.isCleared(index)) {
                above.put(index, text);
            } else if (above.containsKey(index)) {
                row.carryDown(index, above.getOrDefault(index, ""));
            }
        }
        for (int index : row.keptColumns()) {
            if (row.isMergedAbove(index)) {
                row.carryDown(index, unmerged.getOrDefault(index, ""));
            } else {
                unmerged.put(index, row.peek(index));
            }
        }
    }
}
