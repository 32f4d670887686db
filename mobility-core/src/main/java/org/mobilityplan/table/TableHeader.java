package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.PlanPeriod;

/** What each column of a table means by its header, and by those next to it. */
final class TableHeader {

    private static final Pattern STATUS_IN_WORDS = Pattern.compile("^(?:statut|status|etat)\\b");

    /** Money of the whole action, also next to a column of funders. */
    private static final Pattern OF_ACTION = Pattern.compile("^(?:budgets?|couts?|enveloppe|depenses?|cost)\\b");

    /** Levels to the left of the actions; to their right what an action is for, or its money. */
    private static final Pattern OF_ACTION_TOO =
            Pattern.compile("(?:engagements?|finalites?|leviers?|defis?|cap|champ .*)");

    /** To the right of the actions, what an action is for; in two languages « Objectifs / Ziele ». */
    private static final Pattern OBJECTIVES =
            Pattern.compile("(?: ?(?:objectifs?|objectives?|goals?|ziele?|buts?|s|finalites?))+");

    /** The words for a column of chantiers without a header. */
    private static final String FIRST_LEVEL = "Niveau 1";

    /** The code itself, and not the number of the line: « Code » next to « Réf. ». */
    private static final Pattern CODE_IN_WORDS = Pattern.compile("^code\\b");

    private static final Pattern DUE_DATE = Pattern.compile("\\becheances?\\b");

    private final int row;
    private final int height;
    private final GridRow cells;
    private final List<String> headers;

    /** All words of each column in both rows of a header, also those that {@link #headers} leaves out. */
    private final List<String> written;

    private final Map<TableColumn, List<Integer>> columns = new HashMap<>();
    private final Map<Integer, TableColumn> meanings = new HashMap<>();
    private final Set<Integer> kept = new TreeSet<>();
    private final Set<Integer> leftOut = new HashSet<>();

    /** The columns that the layout keeps, whatever their headers are. */
    private final Set<Integer> keptByLayout = new HashSet<>();

    private final List<Integer> withoutMeaning = new ArrayList<>();
    private final List<Integer> duplicate = new ArrayList<>();
    private final List<Integer> duplicateLevels = new ArrayList<>();
    private final List<Integer> monthsInShort;
    private final List<TableColumn> inReadingOrder;
    private final Map<Integer, Optional<PlanPeriod>> times = new HashMap<>();
    private final Map<Integer, Optional<PlanPeriod>> timesWithin = new HashMap<>();
    private Optional<TwoYears> twoYears = Optional.empty();

    /** A header of which some columns are amounts of the funders that they name. */
    private TableHeader(
            int row,
            int height,
            GridRow cells,
            List<String> headers,
            List<String> written,
            TableLayout layout,
            Set<Integer> funders) {
        this.row = row;
        this.height = height;
        this.cells = cells;
        this.headers = headers;
        this.written = written;
        this.monthsInShort = TimeHeaders.monthsInShort(headers);
        // « Année 1 » next to « Année 2 ».
        boolean counted = headers.stream().filter(TimeHeaders::isPartOfTime).count() > 1;
        for (int i = 0; i < headers.size(); i++) {
            String header = headers.get(i);
            if (header.isEmpty()) {
                continue;
            }
            if (layout.isLeftOut(header)) {
                leftOut.add(i);
                continue;
            }
            boolean plain =
                    layout.isKept(header) || monthsInShort.get(i) > 0 || counted && TimeHeaders.isPartOfTime(header);
            Optional<TableColumn> column = funders.contains(i)
                    ? Optional.of(TableColumn.FUNDER_AMOUNT)
                    : plain ? Optional.empty() : meaning(i, header, layout);
            if (layout.isKept(header)) {
                kept.add(i);
                keptByLayout.add(i);
            } else if (column.isEmpty()) {
                withoutMeaning.add(i);
                kept.add(i);
            } else if (column.get().equals(TableColumn.STATUS) && isProgressOrStatusNextTo(i)) {
                addSecondStatus(i);
            } else if (column.get().equals(TableColumn.CODE) && isCodeNextToNumber(i)) {
                replaceNumber(i);
            } else if (column.get().equals(TableColumn.COORDINATION) && isOneOfLeads(i)) {
                columns.computeIfAbsent(TableColumn.CO_COORDINATION, none -> new ArrayList<>())
                        .add(i);
                meanings.put(i, TableColumn.CO_COORDINATION);
            } else if (columns.containsKey(column.get()) && !column.get().isRepeatable()) {
                duplicate.add(i);
                kept.add(i);
                if (TableColumn.LEVELS.contains(column.get())) {
                    duplicateLevels.add(i);
                }
            } else {
                columns.computeIfAbsent(column.get(), none -> new ArrayList<>()).add(i);
                meanings.put(i, column.get());
            }
        }
        orderLevels();
        readDueDateAsEnd();
        this.inReadingOrder = columns.keySet().stream()
                .sorted(Comparator.comparingInt(TableHeader::position))
                .toList();
    }

    /**
     * Numbers the columns of chantiers from the left where two of them have one level: « Axe », « Orientation », « Objectif
     * opérationnel ».
     */
    private void orderLevels() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < headers.size() && meanings.get(i) != TableColumn.TITLE; i++) {
            boolean level = Optional.ofNullable(meanings.get(i))
                    .filter(TableColumn.LEVELS::contains)
                    .isPresent();
            if (level || duplicateLevels.contains(i)) {
                found.add(i);
            }
        }
        boolean ordered = duplicateLevels.isEmpty()
                || found.size() > TableColumn.LEVELS.size()
                || !found.containsAll(duplicateLevels)
                || !columns.containsKey(TableColumn.TITLE);
        if (ordered) {
            return;
        }
        TableColumn.LEVELS.forEach(columns::remove);
        for (int n = 0; n < found.size(); n++) {
            int column = found.get(n);
            duplicate.remove((Integer) column);
            kept.remove(column);
            meanings.put(column, TableColumn.LEVELS.get(n));
            columns.put(TableColumn.LEVELS.get(n), new ArrayList<>(List.of(column)));
        }
    }

    /** Whether a column has another kind of lead than the first one: « Pilote (Département) » next to « Pilote (Région) ». */
    private boolean isOneOfLeads(int column) {
        OptionalInt first = column(TableColumn.COORDINATION);
        return first.isPresent() && CoordinationCells.areLeadsOfOneGroup(header(first.getAsInt()), header(column));
    }

    /** Whether a second column of statuses says how much is done, or the first one does: « % réalisé » and « Statut ». */
    private boolean isProgressOrStatusNextTo(int column) {
        OptionalInt first = column(TableColumn.STATUS);
        return first.isPresent()
                && !columns.containsKey(TableColumn.PROGRESS)
                && isStatusInWords(first.getAsInt()) != isStatusInWords(column);
    }

    private boolean isStatusInWords(int column) {
        return STATUS_IN_WORDS.matcher(NameKey.of(header(column)).value()).find();
    }

    /** Of two columns, the one of words is the status, and the other one how much is done. */
    private void addSecondStatus(int column) {
        int first = column(TableColumn.STATUS).orElseThrow();
        int words = isStatusInWords(column) ? column : first;
        int progress = words == column ? first : column;
        columns.put(TableColumn.STATUS, new ArrayList<>(List.of(words)));
        columns.put(TableColumn.PROGRESS, new ArrayList<>(List.of(progress)));
        meanings.put(words, TableColumn.STATUS);
        meanings.put(progress, TableColumn.PROGRESS);
    }

    /** Whether a second column of codes says so, and the first one does not: it may be the number of the line. */
    private boolean isCodeNextToNumber(int column) {
        OptionalInt first = column(TableColumn.CODE);
        return first.isPresent() && isCodeInWords(column) && !isCodeInWords(first.getAsInt());
    }

    private boolean isCodeInWords(int column) {
        return CODE_IN_WORDS.matcher(NameKey.of(header(column)).value()).find();
    }

    private void replaceNumber(int column) {
        int number = column(TableColumn.CODE).orElseThrow();
        meanings.remove(number);
        duplicate.add(number);
        kept.add(number);
        columns.put(TableColumn.CODE, new ArrayList<>(List.of(column)));
        meanings.put(column, TableColumn.CODE);
    }

    /** « Échéance » is the end where another column is the start. */
    private void readDueDateAsEnd() {
        OptionalInt due = column(TableColumn.PERIOD);
        boolean startOnly = columns.containsKey(TableColumn.START) && !columns.containsKey(TableColumn.END);
        if (startOnly
                && due.isPresent()
                && DUE_DATE.matcher(NameKey.of(header(due.getAsInt())).value()).find()) {
            columns.put(TableColumn.END, columns.remove(TableColumn.PERIOD));
            meanings.put(due.getAsInt(), TableColumn.END);
        }
    }

    private static int position(TableColumn column) {
        int position = TableColumn.all().indexOf(column);
        return position < 0 ? Integer.MAX_VALUE : position;
    }

    /** What a header means; for some headers this depends on the columns to their left. */
    private Optional<TableColumn> meaning(int column, String header, TableLayout layout) {
        Optional<TableColumn> found = layout.columnOf(header).or(() -> TimeHeaders.fromOrTo(headers, column));
        if (found.filter(TableColumn.LEVEL_2::equals).isPresent() && columns.containsKey(TableColumn.TITLE)) {
            String key = NameKey.of(header).value();
            if (OBJECTIVES.matcher(key).matches()) {
                return Optional.of(TableColumn.REMARKS);
            }
            if (key.startsWith("objectif") && HeaderWords.YEAR.matcher(key).find()) {
                // What is to be reached in that year: a level is above the actions, not next to them.
                found = Optional.empty();
            }
        }
        if (found.filter(TableColumn.STATUS::equals).isPresent()
                && StatusCells.isOfComments(header)
                && hasOtherStatus(column, layout)) {
            return Optional.of(TableColumn.REMARKS);
        }
        if (found.filter(TableColumn.STATUS::equals).isPresent() && isNextToPlanned(column)) {
            found = Optional.empty();
        }
        if (meanings.get(column - 1) == TableColumn.INDICATORS
                && IndicatorHeader.isStart(header, column + 1 < headers.size() ? headers.get(column + 1) : "")) {
            return Optional.of(TableColumn.INDICATOR_BASELINE);
        }
        if (columns.containsKey(TableColumn.INDICATORS) || isNextToIndicator(column)) {
            // « Réalisé » to the right of « Cible » is a figure, and no status.
            boolean actual = meanings.get(column - 1) == TableColumn.INDICATOR_TARGET
                    && found.filter(TableColumn.STATUS::equals).isPresent();
            Optional<TableColumn> part =
                    IndicatorHeader.partOf(header, actual ? Optional.empty() : found, isNextToIndicator(column));
            if (part.isPresent()) {
                return part;
            }
        } else if (found.filter(TableColumn.INDICATOR_UNIT::equals).isPresent()) {
            return Optional.of(TableColumn.REMARKS);
        }
        Optional<TableColumn> figure = figureNextToOther(column, header, found);
        if (figure.isPresent()) {
            return figure;
        }
        if (found.filter(TableColumn.LEVELS::contains).isPresent()
                && columns.containsKey(TableColumn.TITLE)
                && (IndicatorHeader.isTargetWithActual(header)
                        || OF_ACTION_TOO.matcher(NameKey.of(header).value()).matches())) {
            return Optional.empty();
        }
        boolean afterFunder = meanings.get(beside(column, -1)) == TableColumn.FUNDER;
        // « Prévu € » and « Réalisé € » are money, whatever « Réalisé » alone is.
        if (FunderHeaders.hasUnit(header)) {
            String words = NameKey.of(header).value();
            if (afterFunder && found.isEmpty() && words.startsWith("prevu")) {
                return Optional.of(TableColumn.FUNDER_AMOUNT);
            }
            if (found.filter(each -> each.equals(TableColumn.STATUS) || each.equals(TableColumn.PROGRESS))
                    .isPresent()) {
                return Optional.empty();
            }
        }
        boolean means = found.filter(TableColumn.REMARKS::equals).isPresent() && FunderHeaders.isMeansOfMoney(header);
        // « Total financeurs », « Total des financements ».
        boolean total = found.filter(each -> each.equals(TableColumn.FUNDER) || each.equals(TableColumn.FUNDING))
                        .isPresent()
                && NameKey.of(header).value().startsWith("total");
        if (means || total) {
            return Optional.of(TableColumn.BUDGET);
        }
        boolean ofFunder = !OF_ACTION.matcher(NameKey.of(header).value()).find();
        return found.filter(TableColumn.BUDGET::equals).isPresent() && afterFunder && ofFunder
                ? Optional.of(TableColumn.FUNDER_AMOUNT)
                : found;
    }

    /** The column to the left (-1) or to the right (1) of a column, beyond the year of the money. */
    int beside(int column, int step) {
        int next = column + step;
        return meanings.get(next) == TableColumn.FUNDING_YEAR ? next + step : next;
    }

    /** « Objectif 2025 » and « Réalisé au 30/09/2025 » next to each other are figures, also without a column of indicators; so are counts. */
    private Optional<TableColumn> figureNextToOther(int column, String header, Optional<TableColumn> found) {
        boolean right = columns.containsKey(TableColumn.TITLE) && !columns.containsKey(TableColumn.INDICATORS);
        boolean open = found.isEmpty()
                || TableColumn.LEVELS.contains(found.get())
                || found.get().equals(TableColumn.AUDIENCES);
        Optional<TableColumn> count =
                right ? IndicatorHeader.countOf(header).map(IndicatorHeader.Count::part) : Optional.empty();
        if (found.isEmpty() && count.isPresent()) {
            return count;
        }
        Optional<TableColumn> figure = right && open ? IndicatorHeader.figureOf(header) : Optional.empty();
        boolean pair = figure.isPresent()
                && IntStream.of(column - 1, column + 1)
                        .filter(i -> i >= 0 && i < headers.size())
                        .mapToObj(headers::get)
                        .filter(other -> IndicatorHeader.isAim(header) || IndicatorHeader.isAim(other))
                        .map(IndicatorHeader::figureOf)
                        .anyMatch(other -> other.isPresent() && !other.equals(figure));
        return pair ? figure : Optional.empty();
    }

    /** Whether another column is the status, so that « Commentaires / avancement » is about it in words. */
    private boolean hasOtherStatus(int column, TableLayout layout) {
        return IntStream.range(0, headers.size())
                .filter(i -> i != column && !StatusCells.isOfComments(headers.get(i)))
                .anyMatch(i -> layout.columnOf(headers.get(i))
                        .filter(TableColumn.STATUS::equals)
                        .isPresent());
    }

    /** Whether « Réalisé » is to the right of an unknown « Prévu »: both are dates, money or figures, which the cells say. */
    private boolean isNextToPlanned(int column) {
        return column > 0
                && withoutMeaning.contains(column - 1)
                && IndicatorHeader.figureOf(headers.get(column - 1))
                        .filter(TableColumn.INDICATOR_TARGET::equals)
                        .isPresent()
                && IndicatorHeader.figureOf(headers.get(column))
                        .filter(TableColumn.INDICATOR_ACTUAL::equals)
                        .isPresent();
    }

    private boolean isNextToIndicator(int column) {
        TableColumn left = meanings.get(column - 1);
        return left != null && (left.equals(TableColumn.INDICATORS) || TableColumn.INDICATOR_PARTS.contains(left));
    }

    /**
     * The header of several rows.
     *
     * @param headers the words of each column that say what it is
     * @param written all words above each column
     */
    static TableHeader of(
            int row, int height, GridRow cells, List<String> headers, List<String> written, TableLayout layout) {
        return new TableHeader(row, height, cells, headers, written, layout, Set.of());
    }

    /** The header with columns that are amounts, and named for their funders, understood as such. */
    TableHeader withFunders(List<GridRow> rows, boolean unit, TableLayout layout, Predicate<String> names) {
        Set<Integer> funders = FunderHeaders.in(this, rows, unit, names);
        return funders.isEmpty() ? this : new TableHeader(row, height, cells, headers, written, layout, funders);
    }

    /** The header with levels in some columns: a layout knows their headers, and one without a header is « Niveau 1 ». */
    TableHeader withLevels(List<Integer> levels, TableLayout layout) {
        List<String> words = new ArrayList<>(headers);
        List<String> all = new ArrayList<>(written);
        for (int column : levels) {
            if (words.get(column).isEmpty()) {
                words.set(column, FIRST_LEVEL);
                all.set(column, FIRST_LEVEL);
            }
        }
        return new TableHeader(row, height, cells, words, all, layout, Set.of());
    }

    /** The same words as another layout understands them. */
    TableHeader with(TableLayout layout) {
        return new TableHeader(row, height, cells, headers, written, layout, Set.of());
    }

    /** The header in which the code and the label of a level are one column. */
    TableHeader withLevelCodes(List<LevelCodes.Pair> pairs, TableLayout layout) {
        List<String> words = new ArrayList<>(headers);
        List<String> all = new ArrayList<>(written);
        for (LevelCodes.Pair pair : pairs) {
            words.set(pair.code(), "");
            words.set(pair.label(), pair.header());
            if (pair.label() != pair.code()) {
                all.set(pair.label(), written.get(pair.code()) + " + " + written.get(pair.label()));
            }
        }
        return new TableHeader(row, height, cells, words, all, layout, Set.of());
    }

    /** The columns whose cells decide whether they are amounts of a funder: unknown ones, those of a status, and « MEL ». */
    List<Integer> openToFunders() {
        List<Integer> unknown = unknown();
        return IntStream.range(0, headers.size())
                .filter(i -> unknown.contains(i)
                        || duplicate.contains(i)
                        || meanings.get(i) == TableColumn.STATUS
                        || meanings.get(i) == TableColumn.PERSON
                        || meanings.get(i) == TableColumn.PROGRESS)
                .boxed()
                .toList();
    }

    /** The header with the year of the table for months without one: « Jan », « T1 ». */
    TableHeader withYear(String year, TableLayout layout) {
        List<String> words = unknownWords();
        return withTimes(TimeHeaders.dated(Collections.nCopies(words.size(), year), words), layout);
    }

    /** The header with the months of a project as those of the calendar: « M1 = Feb 2026 », « M2 ». */
    TableHeader withMonthsOfProject(List<GridRow> above, TableLayout layout) {
        List<String> words = unknownWords();
        List<String> texts = new ArrayList<>(words);
        above.forEach(row -> texts.addAll(row.texts()));
        return TimeHeaders.firstMonth(texts)
                .map(first -> withTimes(TimeHeaders.monthsFrom(first, words), layout))
                .orElse(this);
    }

    /** The headers that are not known, in their columns; the others are empty. */
    private List<String> unknownWords() {
        List<Integer> unknown = unknown();
        return IntStream.range(0, headers.size())
                .mapToObj(i -> unknown.contains(i) ? header(i) : "")
                .toList();
    }

    private TableHeader withTimes(List<String> dated, TableLayout layout) {
        List<String> with = IntStream.range(0, dated.size())
                .mapToObj(i -> dated.get(i).isEmpty() ? header(i) : dated.get(i))
                .toList();
        List<String> all = IntStream.range(0, dated.size())
                .mapToObj(i -> dated.get(i).isEmpty() ? written.get(i) : dated.get(i))
                .toList();
        return with.equals(headers) ? this : new TableHeader(row, height, cells, with, all, layout, Set.of());
    }

    /** The unknown columns that are times, such as weeks, or months of an unknown year. */
    List<Integer> unclearTimes() {
        List<Integer> found = unknown().stream()
                .filter(i -> monthsInShort.get(i) > 0
                        || TimeHeaders.isTime(withoutYear(header(i)))
                        || TimeHeaders.isPartOfTime(header(i))
                        || TimeHeaders.isMonthOfProject(header(i)))
                .toList();
        return found.size() < 2 ? List.of() : found;
    }

    private static String withoutYear(String header) {
        int space = header.indexOf(' ');
        return space > 0 && TimeCells.timeIn(header.substring(0, space)).isPresent()
                ? header.substring(space + 1)
                : header;
    }

    /** How many columns are known. */
    int known() {
        return meanings.size();
    }

    /** The number of rows of the header. */
    int height() {
        return height;
    }

    int row() {
        return row;
    }

    /** The row with the cells of the header, the lower one of two. */
    GridRow cells() {
        return cells;
    }

    /** The number of columns. */
    int width() {
        return headers.size();
    }

    /** The header of a column; empty where there is none. */
    String header(int column) {
        return column < headers.size() ? headers.get(column) : "";
    }

    /** All words above a column, in both rows of a header. */
    String written(int column) {
        return column < written.size() ? written.get(column) : "";
    }

    CellPlace place(int column) {
        return cells.place(column);
    }

    OptionalInt column(TableColumn column) {
        List<Integer> found = columns.get(column);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found.get(0));
    }

    /** Whether a column is kept as a property of the region's own: as configured, unknown, or a duplicate. */
    boolean isKept(int column) {
        return kept.contains(column);
    }

    /** The columns that are kept, from the left. */
    Set<Integer> kept() {
        return Collections.unmodifiableSet(kept);
    }

    /** The time that the header of a column is, such as « 2025 »; read once for all cells. */
    Optional<PlanPeriod> timeOf(int column) {
        return keptByLayout.contains(column)
                ? Optional.empty()
                : times.computeIfAbsent(column, index -> withTwoYears(TimeCells.timeOf(header(index)), header(index)));
    }

    /** The year in the header of a column, such as « Budget 2025 »; read once for all cells. */
    Optional<PlanPeriod> timeIn(int column) {
        return timesWithin.computeIfAbsent(
                column, index -> withTwoYears(TimeCells.timeIn(header(index)), header(index)));
    }

    /** The year in the header of a figure, or in that of its group: « Résultats 2024 ». */
    Optional<PlanPeriod> timeAbove(int column) {
        String all = written(column);
        return timeIn(column)
                .or(() -> all.equals(header(column)) ? Optional.empty() : withTwoYears(TimeCells.timeIn(all), all));
    }

    private Optional<PlanPeriod> withTwoYears(Optional<PlanPeriod> time, String words) {
        return time.map(read ->
                TwoYears.isOpen(read, words) && twoYears() != TwoYears.SCHOOL_YEAR ? TwoYears.both(read) : read);
    }

    private TwoYears twoYears() {
        if (twoYears.isEmpty()) {
            twoYears = Optional.of(TwoYears.in(written));
        }
        return twoYears.get();
    }

    /** The columns of a time of two years that may be a school year as well. */
    List<Integer> unclearYears() {
        return IntStream.range(0, headers.size())
                .filter(i -> timeOf(i).isPresent()
                        || meaning(i).filter(MergedTexts::isCounted).isPresent())
                .filter(i -> timeAbove(i).filter(TwoYears::areBoth).isPresent())
                .filter(i -> twoYears() == TwoYears.UNCLEAR)
                .boxed()
                .toList();
    }

    /** All columns with one meaning, from the left. */
    List<Integer> columns(TableColumn column) {
        return columns.getOrDefault(column, List.of());
    }

    /** The meaning of a column. */
    Optional<TableColumn> meaning(int column) {
        return Optional.ofNullable(meanings.get(column));
    }

    boolean isLeftOut(int column) {
        return leftOut.contains(column);
    }

    /** The known columns, in the order in which their cells are read. */
    List<TableColumn> columns() {
        return inReadingOrder;
    }

    /** The columns whose headers are neither known nor a time; only those of the header of a table are asked for. */
    List<Integer> unknown() {
        return withoutMeaning.stream()
                .filter(column -> timeOf(column).isEmpty())
                .toList();
    }

    List<Integer> duplicate() {
        return duplicate;
    }

    /** How the columns were understood: « CHANTIERS = level-1; ACTIONS = title ». */
    String describe() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < headers.size(); i++) {
            String header = headers.get(i);
            if (header.isEmpty()) {
                continue;
            }
            boolean time = timeOf(i).isPresent();
            String meaning = isKept(i)
                    ? time ? TableColumn.PERIOD.label() : "x-" + header
                    : isLeftOut(i) ? "-" : meaning(i).map(TableColumn::label).orElse("-");
            text.append(text.isEmpty() ? "" : "; ")
                    .append(written.get(i))
                    .append(" = ")
                    .append(meaning);
        }
        return text.toString();
    }

    /** Whether a row repeats the header, as in tables of several pages. */
    boolean isRepeatedIn(GridRow other) {
        int same = 0;
        for (int i = 0; i < other.width(); i++) {
            NameKey cell = NameKey.of(other.text(i));
            if (!cell.value().isEmpty()) {
                if (!cell.equals(NameKey.of(header(i)))) {
                    return false;
                }
                same++;
            }
        }
        return same > 0;
    }

    /** The words of the header. */
    String words() {
        return headers.stream().filter(header -> !header.isEmpty()).collect(Collectors.joining(" | "));
    }

    /** The header as cells separated by tabs. */
    String text() {
        return String.join("\t", headers);
    }
}
