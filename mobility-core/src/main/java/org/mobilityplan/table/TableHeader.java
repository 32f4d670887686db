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
import org.mobilityplan.spelling.PlainText;

/** The header row of a table. */
final class TableHeader {

    /** A header further down would be a cell. */
    static final int MAX_ROWS = 50;

    /** Longer texts are cells of data. */
    private static final int MAX_HEADER_LENGTH = 80;

    /** With so many words of two languages, one unknown word does not make a row data. */
    private static final int SURELY_TRANSLATED = 4;

    /** A column of a year may have its number as header. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** Years as the header of amounts: « 2026 », « 2027-2029 ». */
    private static final Pattern YEARS = Pattern.compile("20\\d\\d(?: ?[-–/] ?(?:20)?\\d\\d)?");

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

    /** « 2027 (prév.) »: amounts that are planned, as those of a year alone are. */
    private static final Pattern PLANNED_YEAR =
            Pattern.compile("(20\\d\\d) ?\\((?:prév|estim)[^()]*\\)", Pattern.CASE_INSENSITIVE);

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
        for (int i = 0; i < headers.size(); i++) {
            String header = headers.get(i);
            if (header.isEmpty()) {
                continue;
            }
            if (layout.isLeftOut(header)) {
                leftOut.add(i);
                continue;
            }
            boolean plain = layout.isKept(header) || monthsInShort.get(i) > 0;
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
        Optional<TableColumn> found = layout.columnOf(header);
        if (found.filter(TableColumn.LEVEL_2::equals).isPresent() && columns.containsKey(TableColumn.TITLE)) {
            String key = NameKey.of(header).value();
            if (OBJECTIVES.matcher(key).matches()) {
                return Optional.of(TableColumn.REMARKS);
            }
            if (key.startsWith("objectif") && YEAR.matcher(key).find()) {
                // What is to be reached in that year: a level is above the actions, not next to them.
                found = Optional.empty();
            }
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
        boolean afterFunder = meanings.get(column - 1) == TableColumn.FUNDER;
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
        boolean ofFunder = !OF_ACTION.matcher(NameKey.of(header).value()).find();
        return found.filter(TableColumn.BUDGET::equals).isPresent() && afterFunder && ofFunder
                ? Optional.of(TableColumn.FUNDER_AMOUNT)
                : found;
    }

    /** « Objectif 2025 » and « Réalisé au 30/09/2025 » next to each other are figures, also without a column of indicators. */
    private Optional<TableColumn> figureNextToOther(int column, String header, Optional<TableColumn> found) {
        boolean right = columns.containsKey(TableColumn.TITLE) && !columns.containsKey(TableColumn.INDICATORS);
        boolean open = found.isEmpty()
                || TableColumn.LEVELS.contains(found.get())
                || found.get().equals(TableColumn.AUDIENCES);
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

    private boolean isNextToIndicator(int column) {
        TableColumn left = meanings.get(column - 1);
        return left != null && (left.equals(TableColumn.INDICATORS) || TableColumn.INDICATOR_PARTS.contains(left));
    }

    /**
     * Finds the header: the first of the rows with the most known headers, or two rows of which the second completes the first;
     * absent if no row looks like a header.
     */
    static Optional<TableHeader> find(List<GridRow> rows, TableLayout layout) {
        TableHeader best = null;
        TableHeader first = null;
        int widest = 0;
        for (int i = 0; i < Math.min(rows.size(), MAX_ROWS); i++) {
            GridRow cells = rows.get(i);
            if (cells.isEmpty()) {
                continue;
            }
            TableHeader header = of(i, cells, layout);
            if (header.isPlausible(widest) && (best == null || header.score() > best.score())) {
                best = header;
            }
            if (first == null && header.isPlausible(widest) && header.isSure()) {
                first = header;
            }
            widest = Math.max(widest, cells.filled().size());
        }
        // A table below the first one may have more columns.
        boolean below = first != null
                && best != null
                && (best.row > first.row + 2
                        || best.row == first.row + 2
                                && rows.get(first.row + 1)
                                        .isFilled(
                                                first.column(TableColumn.TITLE).orElse(0)));
        return Optional.ofNullable(below ? first : best).map(header -> header.completed(rows, layout));
    }

    /** Whether actions and most other columns are known. */
    private boolean isSure() {
        return columns.containsKey(TableColumn.TITLE)
                && known() >= 3
                && 3 * known() >= 2 * cells.filled().size();
    }

    static TableHeader of(int row, GridRow cells, TableLayout layout) {
        List<String> headers = IntStream.range(0, cells.width())
                .mapToObj(i -> header(cells, i, layout))
                .toList();
        return new TableHeader(row, 1, cells, headers, headers, layout, Set.of());
    }

    /** The text of a cell on one line; of « Lead partner » above « Chef de file », in lines each, the two with a slash. */
    private static String header(GridRow cells, int column, TableLayout layout) {
        String plain = cells.plain(column);
        String text = cells.text(column).strip();
        int end = text.length() > MAX_HEADER_LENGTH || layout.columnOf(plain).isPresent() ? -1 : text.indexOf('\n');
        while (end > 0) {
            String both = PlainText.of(text.substring(0, end)) + " / " + PlainText.of(text.substring(end + 1));
            if (layout.columnOf(both).isPresent()) {
                return both;
            }
            end = text.indexOf('\n', end + 1);
        }
        return plain;
    }

    /** The header with columns that are amounts, and named for their funders, understood as such. */
    TableHeader withFunders(List<GridRow> rows, TableLayout layout, Predicate<String> names) {
        Set<Integer> funders = FunderHeaders.in(this, rows, names);
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

    /** The columns whose cells decide whether they are amounts of a funder: unknown ones, and those of a status. */
    List<Integer> openToFunders() {
        List<Integer> unknown = unknown();
        return IntStream.range(0, headers.size())
                .filter(i -> unknown.contains(i)
                        || duplicate.contains(i)
                        || meanings.get(i) == TableColumn.STATUS
                        || meanings.get(i) == TableColumn.PROGRESS)
                .boxed()
                .toList();
    }

    private int score() {
        int known = columns.values().stream().mapToInt(List::size).sum();
        return 2 * known + (columns.containsKey(TableColumn.TITLE) ? 1 : 0);
    }

    /**
     * Whether enough of the cells are known headers, and none of them looks like data.
     *
     * @param widest the number of filled cells of the widest row above: one as wide is more likely a header
     */
    private boolean isPlausible(int widest) {
        int filled = cells.filled().size();
        int known = columns.size();
        boolean firstFilled = widest == 0;
        if (widest >= filled && 2 * known <= filled) {
            return false;
        }
        boolean data = cells.filled().stream().anyMatch(i -> isData(headers.get(i)));
        return known > 0
                && (known >= 2 && !(data && 2 * known <= filled) || !data && (firstFilled || 2 * known >= filled));
    }

    static boolean isData(String text) {
        boolean figures = !text.isEmpty()
                && text.chars().noneMatch(Character::isLetter)
                && text.chars().anyMatch(Character::isDigit);
        return figures && !YEAR.matcher(text).matches() || text.length() > MAX_HEADER_LENGTH;
    }

    /** The header with the row above or below it, if that row makes more columns known, or names times. */
    private TableHeader completed(List<GridRow> rows, TableLayout layout) {
        Optional<TableHeader> two = row == 0 ? Optional.empty() : inTwoLanguages(row - 1, rows, layout);
        if (two.isPresent()) {
            return two.get();
        }
        TableHeader best = row == 0 ? this : better(this, row - 1, rows.get(row), 2, rows, layout);
        return completedBelow(best, rows, layout);
    }

    /** The header of another table with the row below it, if that row makes more columns known, or names times. */
    TableHeader completedBelow(List<GridRow> rows, TableLayout layout) {
        return completedBelow(this, rows, layout);
    }

    private TableHeader completedBelow(TableHeader above, List<GridRow> rows, TableLayout layout) {
        if (row + 1 >= rows.size()) {
            return above;
        }
        Optional<TableHeader> languages = inTwoLanguages(row, rows, layout);
        if (languages.isPresent()) {
            return languages.get();
        }
        GridRow below = rows.get(row + 1);
        TableHeader two = better(above, row, below, 2, rows, layout);
        Optional<GridRow> times =
                row + 2 < rows.size() ? TimeHeaders.joined(below, rows.get(row + 2)) : Optional.empty();
        return times.map(joined -> better(two, row, joined, 3, rows, layout)).orElse(two);
    }

    /** A row and the one below it that says the same in another language: « Action | Pilote » above « Maßnahme | Träger ». */
    private static Optional<TableHeader> inTwoLanguages(int row, List<GridRow> rows, TableLayout layout) {
        TableHeader upper = of(row, rows.get(row), layout);
        TableHeader lower = of(row + 1, rows.get(row + 1), layout);
        List<Integer> filled = lower.cells.filled();
        List<Integer> known = filled.stream()
                .filter(i -> upper.meanings.containsKey(i) && lower.meanings.containsKey(i))
                .toList();
        boolean same = known.stream().allMatch(i -> upper.meanings.get(i) == lower.meanings.get(i));
        long translated = known.stream()
                .filter(i -> !NameKey.of(upper.header(i)).equals(NameKey.of(lower.header(i))))
                .count();
        boolean header = filled.stream()
                .allMatch(
                        i -> upper.cells.isFilled(i) && lower.header(i).chars().noneMatch(Character::isDigit));
        // A name below a known word is more likely data.
        long unknown = filled.stream()
                .filter(i -> upper.meanings.containsKey(i) && !lower.meanings.containsKey(i))
                .count();
        boolean enough = translated >= 2 && unknown == 0 || translated >= SURELY_TRANSLATED && unknown == 1;
        if (!same || !header || !enough || 2 * known.size() < filled.size()) {
            return Optional.empty();
        }
        List<String> headers = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (int i = 0; i < Math.max(upper.width(), lower.width()); i++) {
            String above = upper.header(i);
            String below = lower.header(i);
            boolean once = above.isEmpty() || below.isEmpty() || above.equals(below);
            String both = once ? above + (above.isEmpty() ? below : "") : above + " / " + below;
            headers.add(upper.meanings.containsKey(i) ? above : lower.meanings.containsKey(i) ? below : both);
            written.add(both);
        }
        GridRow cells = lower.width() >= upper.width() ? lower.cells : upper.cells;
        return Optional.of(new TableHeader(row, 2, cells, headers, written, layout, Set.of()));
    }

    /** The best header so far, or the one of a row and those below it if it is better. */
    private TableHeader better(
            TableHeader best, int upper, GridRow below, int rowsOfHeader, List<GridRow> rows, TableLayout layout) {
        if (NoiseRows.isSubtotal(below)) {
            return best;
        }
        int end = Math.min(rows.size(), upper + rowsOfHeader + MAX_ROWS);
        List<GridRow> data = rows.subList(Math.min(upper + rowsOfHeader, end), end);
        boolean merged =
                upper == row && (isMergedWith(rows.get(upper), below) || isBelowGroups(rows.get(upper), below));
        TableHeader joined = join(upper, rowsOfHeader, rows.get(upper), below, data, merged, layout);
        if (columns.containsKey(TableColumn.TITLE) && !joined.columns.containsKey(TableColumn.TITLE)) {
            return best;
        }
        List<Integer> others =
                below.filled().stream().filter(i -> joined.timeOf(i).isEmpty()).toList();
        boolean times = others.size() < below.filled().size() || TimeHeaders.areTimes(below);
        boolean header = TimeHeaders.areTimes(below)
                || others.stream().map(below::plain).noneMatch(text -> isData(text) && !isYearOrTotal(text));
        TableHeader lower = of(upper + 1, below, layout);
        long knownBelow = others.stream().filter(lower.meanings::containsKey).count();
        boolean mostlyKnown = 3 * knownBelow >= 2 * others.size();
        boolean known = upper == row
                ? mostlyKnown || joined.unknown().isEmpty() || joined.areGroupsKnown(rows.get(upper), below)
                : joined.unknown().stream()
                                .filter(i -> !below.cell(i).mergedAbove())
                                .count()
                        <= unknown().size();
        boolean spans = upper < row
                && rows.get(upper).filled().stream().anyMatch(i -> below.cell(i).mergedAbove());
        boolean more = joined.score() > best.score()
                || joined.score() == best.score() && (spans || joined.times() > best.times());
        boolean onlyTimes = upper == row && TimeHeaders.areTimes(below);
        boolean groups = joined.areGroupsKnown(rows.get(upper), below);
        boolean better =
                header && (known || onlyTimes) && (lower.score() > 0 || times || groups) && (more || onlyTimes);
        // The third row is nothing but times.
        boolean dated = rowsOfHeader > 2 && joined.times() > best.times();
        return better || dated || merged && header && best.height == 1 ? joined : best;
    }

    /** Whether a row is part of the header: the cell below the actions is merged with it, and most words are below groups. */
    private boolean isMergedWith(GridRow upper, GridRow below) {
        long grouped = below.filled().stream()
                .filter(i -> upper.cell(i).mergedLeft() || upper.cell(i + 1).mergedLeft())
                .count();
        OptionalInt title = column(TableColumn.TITLE);
        return title.isPresent()
                && below.cell(title.getAsInt()).mergedAbove()
                && grouped > 0
                && 2 * grouped >= below.filled().size();
    }

    /** Whether a row has no title, and nothing but words below groups of two columns or more: it is no action. */
    private boolean isBelowGroups(GridRow upper, GridRow below) {
        OptionalInt title = column(TableColumn.TITLE);
        return title.isPresent()
                && !below.isFilled(title.getAsInt())
                && below.filled().size() >= 2
                && below.filled().stream().allMatch(i -> isWord(below.plain(i)) && isBelowGroup(upper, below, i));
    }

    /** Whether a cell is below a group of cells next to each other, the first of which alone has a header above it. */
    private static boolean isBelowGroup(GridRow upper, GridRow below, int column) {
        int next = column + 1;
        return upper.isFilled(column)
                ? !upper.isFilled(next) && below.isFilled(next)
                : column > 0 && below.isFilled(column - 1);
    }

    private static boolean isWord(String text) {
        return (!isData(text) || isYearOrTotal(text)) && !TimeCells.isMark(text) && !FunderHeaders.isAmount(text);
    }

    /** How many columns are times. */
    private long times() {
        return kept.stream().filter(i -> timeOf(i).isPresent()).count();
    }

    /** Two rows as one header: the lower word where it is known, else the words of both; a time with the year above it. */
    private static TableHeader join(
            int row, int height, GridRow upper, GridRow lower, List<GridRow> data, boolean merged, TableLayout layout) {
        int width = Math.max(upper.width(), lower.width());
        List<String> groups = new ArrayList<>();
        List<String> full = new ArrayList<>();
        List<String> words = new ArrayList<>();
        String group = "";
        for (int i = 0; i < width; i++) {
            String above = header(upper, i, layout);
            String below = header(lower, i, layout);
            boolean continues = upper.cell(i).mergedLeft()
                    || merged && !below.isEmpty()
                    || isYearOrTotal(below) && i > 0 && isYearOrTotal(words.get(i - 1))
                    || TimeHeaders.isTime(below) && i > 0 && TimeHeaders.isTime(words.get(i - 1))
                    || isWithYear(group)
                            && !below.isEmpty()
                            && layout.columnOf(below).isEmpty();
            group = above.isEmpty() && continues ? group : above;
            groups.add(PLANNED_YEAR.matcher(group).replaceFirst("$1"));
            full.add(group);
            words.add(below);
        }
        List<String> dated = TimeHeaders.dated(groups, words);
        List<String> headers = new ArrayList<>();
        List<String> written = new ArrayList<>();
        Set<String> marked = IntStream.range(0, width)
                .filter(i -> data.stream().anyMatch(each -> TimeCells.isMark(each.plain(i))))
                .mapToObj(groups::get)
                .collect(Collectors.toSet());
        for (int i = 0; i < width; i++) {
            String below = words.get(i);
            String both = both(groups.get(i), below);
            boolean funderOfYear =
                    YEAR.matcher(groups.get(i)).lookingAt() && FunderHeaders.isFunder(below, name -> false);
            // « Évaluation » above « Indicateur | Cible 2025 ».
            boolean figure = IndicatorHeader.partOf(below, Optional.empty(), true)
                    .filter(part -> YEAR.matcher(below).find())
                    .isPresent();
            boolean defined = layout.columnOf(below).isPresent() || layout.isKept(below) || layout.isLeftOut(below);
            // « État » below « 2025 (payé) » is no status.
            boolean alone = layout.columnOf(both).isEmpty()
                    && !funderOfYear
                    && (defined || figure || isFunder(groups.get(i), below, layout));
            boolean figures = layout.columnOf(groups.get(i))
                            .filter(TableColumn.INDICATORS::equals)
                            .isPresent()
                    && !below.isEmpty();
            // « Indicateurs » above « Libellé | Cible 2026 | Réalisé 2024 ».
            boolean label = figures && (i == 0 || !groups.get(i - 1).equals(groups.get(i)));
            Optional<TableColumn> above = layout.columnOf(groups.get(i));
            boolean mayHaveMarks =
                    above.filter(meaning -> !meaning.equals(TableColumn.STATUS)).isEmpty();
            boolean time = !isWithYear(groups.get(i))
                    && (TimeHeaders.isTimeBelow(groups.get(i), below, layout)
                            || isTimeOfMarks(below, i, mayHaveMarks ? data : List.of()));
            // « Structure » below « Pilote » says more about the same column.
            boolean detail = merged
                    && above.isPresent()
                    && layout.columnOf(both).isEmpty()
                    && layout.columnOf(below).isEmpty()
                    && (i == 0 || !groups.get(i - 1).equals(groups.get(i)))
                    && (i + 1 == width || !groups.get(i + 1).equals(groups.get(i)));
            // « Chef de file » above « FR | BR »: a lead each, unless the cells are marks.
            boolean lead = above.filter(TableColumn.COORDINATION::equals).isPresent()
                    && !below.isEmpty()
                    && !time
                    && layout.columnOf(below).isEmpty()
                    && layout.columnOf(both)
                            .filter(meaning -> !meaning.equals(TableColumn.COORDINATION))
                            .isEmpty()
                    && Collections.frequency(groups, groups.get(i)) > 1
                    && !marked.contains(groups.get(i));
            String word = label || detail && !time
                    ? groups.get(i)
                    : figures || alone || time ? below : lead ? groups.get(i) + " (" + below + ")" : both;
            headers.add(dated.get(i).isEmpty() ? word : dated.get(i));
            written.add(dated.get(i).isEmpty() ? both(full.get(i), below) : dated.get(i));
        }
        GridRow cells = lower.width() >= upper.width() ? lower : upper;
        return new TableHeader(row, height, cells, headers, written, layout, Set.of());
    }

    private static String both(String group, String below) {
        return group.isEmpty() || below.isEmpty() ? group + below : group + " " + below;
    }

    /** Whether a word names who pays, below « Budget » or « Financements ». */
    private static boolean isFunder(String group, String below, TableLayout layout) {
        return layout.columnOf(group)
                        .filter(meaning -> meaning.equals(TableColumn.BUDGET) || meaning.equals(TableColumn.FUNDING))
                        .isPresent()
                && !below.isEmpty()
                && FunderHeaders.isFunder(below, name -> false);
    }

    /** Whether a header is a time, and the cells below it are marks. */
    private static boolean isTimeOfMarks(String header, int column, List<GridRow> data) {
        List<String> cells = TimeHeaders.isTimeOrYear(header)
                ? data.stream()
                        .filter(row -> row.isFilled(column))
                        .map(row -> row.plain(column))
                        .toList()
                : List.of();
        return !cells.isEmpty() && 2 * cells.stream().filter(TimeCells::isMark).count() > cells.size();
    }

    private static boolean isYearOrTotal(String text) {
        return YEARS.matcher(text).matches() || NameKey.of(text).value().equals("total");
    }

    /** Whether the lower row names the columns of groups above it, all of which are known then. */
    private boolean areGroupsKnown(GridRow upper, GridRow below) {
        List<Integer> filled = below.filled();
        boolean known = filled.stream()
                .allMatch(i -> meanings.containsKey(i) || timeOf(i).isPresent());
        boolean spans = filled.stream()
                .anyMatch(i -> upper.cell(i).mergedLeft()
                        || !upper.isFilled(i) && filled.contains(i - 1) && isYearOrTotal(below.plain(i)));
        return known && spans && filled.size() >= 2;
    }

    private static boolean isWithYear(String group) {
        return TimeCells.timeIn(group).isPresent();
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
                        || TimeHeaders.isMonthOfProject(header(i)))
                .toList();
        return found.size() < 2 ? List.of() : found;
    }

    private static String withoutYear(String header) {
        int space = header.indexOf(' ');
        return space > 0 && isWithYear(header.substring(0, space)) ? header.substring(space + 1) : header;
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
                : times.computeIfAbsent(column, index -> TimeCells.timeOf(header(index)));
    }

    /** The year in the header of a column, such as « Budget 2025 »; read once for all cells. */
    Optional<PlanPeriod> timeIn(int column) {
        return timesWithin.computeIfAbsent(column, index -> TimeCells.timeIn(header(index)));
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
