package org.mobilityplan.examples;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mobilityplan.table.TableCell;
import org.mobilityplan.table.TableColumn;
import org.mobilityplan.table.TableLayout;

/**
 * A sheet of a workbook whose rows complete the actions of another one, which they name by their code: their indicators, or their
 * money by funder. Its columns are added to the right of the actions; the second row of a code is a row below the action.
 *
 * <p>A sheet is joined only if all of its rows but totals and notes name an action. Running numbers look the same in all lists:
 * numbers count only below a header that names actions, or next to words of the titles of the actions.
 */
final class CodedSheet {

    private static final int MIN_ROWS = 2;
    private static final int MAX_SHOWN = 80;
    private static final int STEM = 3;

    private static final Pattern CODE = Pattern.compile("(?:(?:fiche|action|mesure|fa|n°) ?)*(?<code>"
            + "[a-z]{0,4} ?[.-]? ?\\d{1,3}(?:[.-]\\d{1,3})*\\.? ?(?:bis|ter|[a-z])?)");

    private static final Pattern OF_ACTIONS = Pattern.compile("\\b(?:actions?|mesures?|fiches?)\\b");

    /** Lists of people and of meetings have numbers too. */
    private static final Pattern OTHER_LIST = Pattern.compile("\\b(?:noms?(?! d)|prenoms?|contacts?|interlocut[a-z]+"
            + "|courriels?|e-?mails?|mels?|telephones?|tel|portable|annuaire|membres?|emargements?|reunions?|seances?"
            + "|ordres? du jour|comptes?[- ]rendus?|releves? de decisions?)\\b");

    private static final Pattern TOTAL = Pattern.compile("(?:sous[- ]?)?total.*|ensemble\\b.*");

    private static final Pattern FIGURE = Pattern.compile("-?\\d[\\d .,\\u00a0\\u202f]*(?:[kKM]?€|CHF|£|XPF)?");

    /** Figures that are no money, below a header such as « Nombre de jeunes » and « Ligne budgétaire ». */
    private static final Pattern NO_MONEY = Pattern.compile(
            "\\b(?:nb|nbre|nombres?|n°|effectifs?|etp|jours?|heures?"
                    + "|jeunes|participants|taux|pourcentages?|lignes?|comptes?|imputations?|codes?|annees?|duree)(?![a-z]).*|.*%.*");

    /** « (en €, TTC) », « Montants en k€ », « Unité : CHF », but not a sum: « Budget : 12 000 € ». */
    private static final Pattern UNIT = Pattern.compile(
            "(?:\\(|\\ben |\\bunite ?: ?)(?:[a-z]+,? )?(?:en )?"
                    + "(?<unit>k?m?€|milliers d['’](?:euros|€)|millions d['’](?:euros|€)|k?euros\\b|k?eur\\b|k?chf\\b|£|gbp\\b|xpf\\b)");

    private static final Pattern TAX = Pattern.compile("\\b(?:ht|ttc)\\b");

    /** Means the row above, which is another one where the actions have another order. */
    private static final Pattern SAME = Pattern.compile("(?:idem|id|ibid|ibidem|dito)\\b.*|[\"″〃”“„«» ]+");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    private static final Set<TableColumn> ONCE = Set.of(TableColumn.INDICATORS, TableColumn.STEP);

    private final TableBlock sheet;
    private final TableLayout layout;
    private final List<List<TableCell>> rows;
    private final TreeMap<Integer, List<Integer>> byAction = new TreeMap<>();
    private final List<Integer> left = new ArrayList<>();
    private int header;
    private List<String> words = List.of();
    private int key;
    private Optional<Integer> title = Optional.empty();

    private CodedSheet(TableBlock sheet, TableLayout layout) {
        this.sheet = sheet;
        this.layout = layout;
        this.rows = sheet.rows();
    }

    /**
     * Adds the columns of a sheet to the actions that its rows name.
     *
     * @param actions the rows of the actions
     * @param sheet another sheet of the workbook
     * @param layout the headers that are known
     * @param notices receives what of the sheet is not among the rows, in English and in French
     * @return whether the sheet is joined; the rows are as before if not
     */
    static boolean join(JoinedRows actions, TableBlock sheet, TableLayout layout, BiConsumer<String, String> notices) {
        TableBlock plan = new TableBlock("", List.of(), false, actions.rows());
        int line = plan.headerRow(layout);
        List<TableCell> words = plan.rows().get(line);
        Optional<Integer> code = columnOf(words, TableColumn.CODE, layout);
        Optional<Integer> titles = columnOf(words, TableColumn.TITLE, layout);
        if (code.isEmpty() || titles.isEmpty()) {
            return false;
        }
        int start = plan.firstRowBelow(line);
        Map<String, Integer> codes = codes(plan.rows(), start, code.get());
        CodedSheet coded = new CodedSheet(sheet, layout);
        boolean joins = coded.findKey(codes)
                && coded.findRows(codes)
                && coded.isAbout(plan.rows(), titles.get())
                && coded.completes(plan.rows().subList(line, start));
        if (joins) {
            coded.addTo(actions, line, start);
            coded.report(notices);
        }
        return joins;
    }

    private static Optional<Integer> columnOf(List<TableCell> header, TableColumn column, TableLayout layout) {
        return IntStream.range(0, header.size())
                .filter(i -> layout.columnOf(header.get(i).text())
                        .filter(column::equals)
                        .isPresent())
                .boxed()
                .findFirst();
    }

    /** The rows of the codes that only one row has. */
    private static Map<String, Integer> codes(List<List<TableCell>> rows, int start, int column) {
        Map<String, Integer> codes = new LinkedHashMap<>();
        Set<String> twice = new HashSet<>();
        for (int i = start; i < rows.size(); i++) {
            String code = code(text(rows.get(i), column));
            if (!code.isEmpty() && codes.put(code, i) != null) {
                twice.add(code);
            }
        }
        codes.keySet().removeAll(twice);
        return codes;
    }

    /** « A3bis » for « Action A3 bis »; empty for what is no code. */
    private static String code(String text) {
        Matcher code = CODE.matcher(folded(text));
        return code.matches() ? code.group("code").replaceAll("\\.$|\\s", "") : "";
    }

    /** Finds the first row that begins with a code, and the header above it. */
    private boolean findKey(Map<String, Integer> codes) {
        for (int i = 1; i < rows.size(); i++) {
            int column = firstFilled(rows.get(i));
            List<TableCell> above = rows.get(i - 1);
            if (column >= 0 && codes.containsKey(code(text(rows.get(i), column)))) {
                header = i - 1;
                key = column;
                words = IntStream.range(0, above.size()).mapToObj(this::wordOf).toList();
                return !word(key).isEmpty()
                        && code(word(key)).isEmpty()
                        && words.stream().filter(word -> !word.isEmpty()).count() > 1
                        && above.stream().noneMatch(TableCell::mergedLeft);
            }
        }
        return false;
    }

    /** The header of a column; « Réf. » may be merged with the row above, where « Dépenses » is a group of columns. */
    private String wordOf(int column) {
        int row = header;
        while (row > 0
                && column < rows.get(row).size()
                && rows.get(row).get(column).mergedAbove()) {
            row--;
        }
        return text(rows.get(row), column);
    }

    private String word(int column) {
        return column < words.size() ? words.get(column) : "";
    }

    /** Finds the action of each row. A row without a code is a total or a note, or the sheet is not joined. */
    private boolean findRows(Map<String, Integer> codes) {
        int action = -1;
        int last = -1;
        boolean ordered = true;
        for (int i = header + 1; i < rows.size(); i++) {
            List<TableCell> row = rows.get(i);
            boolean covered = key < row.size() && row.get(key).mergedAbove();
            Integer named = codes.get(code(text(row, key)));
            // A cell of two actions has no row of its own.
            boolean shared = named != null && named != action && row.stream().anyMatch(TableCell::mergedAbove);
            if (shared || named != null && row.stream().anyMatch(TableCell::mergedLeft)) {
                return false;
            }
            if (named != null || covered && action >= 0 && filled(row) > 0) {
                action = named == null ? action : named;
                ordered &= action >= last;
                last = action;
                byAction.computeIfAbsent(action, each -> new ArrayList<>()).add(i);
            } else if (filled(row) == 1 || filled(row) > 1 && isTotal(row)) {
                left.add(i);
                action = -1;
            } else if (filled(row) > 0) {
                return false;
            }
        }
        boolean same = rows.stream()
                .skip(header + 1L)
                .flatMap(List::stream)
                .anyMatch(cell -> SAME.matcher(folded(cell.text())).matches());
        return byAction.size() >= MIN_ROWS && (ordered || !same);
    }

    private static boolean isTotal(List<TableCell> row) {
        return TOTAL.matcher(folded(text(row, firstFilled(row)))).matches();
    }

    /** Whether the codes are those of the actions, not the numbers of another list. */
    private boolean isAbout(List<List<TableCell>> actions, int titles) {
        // « MEL » above money is a funder, not an address.
        Stream<String> open = IntStream.range(0, words.size())
                .filter(column -> !isMoney(column))
                .mapToObj(this::word);
        boolean other = Stream.concat(Stream.of(sheet.name()), open)
                .anyMatch(text -> OTHER_LIST.matcher(folded(text)).find());
        if (other) {
            return false;
        }
        title = IntStream.range(0, words.size())
                .filter(i -> i != key && isTitle(word(i)))
                .boxed()
                .findFirst();
        if (title.isPresent()) {
            return hasTitlesOf(actions, titles);
        }
        boolean lettered = byAction.values().stream()
                .flatMap(List::stream)
                .map(i -> code(text(rows.get(i), key)))
                .filter(code -> !code.isEmpty())
                .allMatch(code -> Character.isLetter(code.charAt(0)));
        return lettered || OF_ACTIONS.matcher(folded(word(key))).find();
    }

    private boolean isTitle(String text) {
        return layout.columnOf(text).filter(TableColumn.TITLE::equals).isPresent()
                || folded(text).startsWith("rappel");
    }

    /** Whether most titles have a word of that of the action: « Appr. transfrontalier ». */
    private boolean hasTitlesOf(List<List<TableCell>> actions, int titles) {
        int same = 0;
        int all = 0;
        for (Map.Entry<Integer, List<Integer>> action : byAction.entrySet()) {
            Set<String> known = stems(text(actions.get(action.getKey()), titles));
            for (int row : action.getValue()) {
                Set<String> own = stems(text(rows.get(row), title.orElseThrow()));
                all += own.isEmpty() ? 0 : 1;
                own.retainAll(known);
                same += own.isEmpty() ? 0 : 1;
            }
        }
        return 3 * same >= 2 * all && all > 0;
    }

    private static Set<String> stems(String title) {
        return Stream.of(folded(title).split("[^a-z0-9]+"))
                .filter(word -> word.length() >= STEM && !word.equals("les") && !word.equals("des"))
                .map(word -> word.substring(0, STEM))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether most columns are none of the actions; the same columns again are another edition. */
    private boolean completes(List<List<TableCell>> headers) {
        Set<String> words = new HashSet<>();
        Set<TableColumn> meanings = new HashSet<>();
        headers.stream().flatMap(List::stream).map(TableCell::text).forEach(text -> {
            words.add(folded(text));
            layout.columnOf(text).ifPresent(meanings::add);
        });
        int same = 0;
        for (int column : columns()) {
            String text = word(column);
            boolean again = words.contains(folded(text));
            boolean money = isMoney(column);
            Optional<TableColumn> meaning = layout.columnOf(text).filter(meanings::contains);
            // A second sum of one funder, and figures of another indicator, would be read with the first.
            if (again && money || meaning.filter(ONCE::contains).isPresent()) {
                return false;
            }
            same += again || !money && meaning.isPresent() ? 1 : 0;
        }
        return 2 * same < columns().size();
    }

    /** The columns but those of the code and of the title. */
    private List<Integer> columns() {
        return IntStream.range(
                        0, rows.stream().skip(header).mapToInt(List::size).max().orElse(0))
                .filter(i -> i != key && !title.equals(Optional.of(i)))
                .filter(i ->
                        rows.stream().skip(header).anyMatch(row -> !text(row, i).isEmpty()))
                .boxed()
                .toList();
    }

    /** Whether a column has figures, and no other cells but words such as « nc », and they or a line above have a unit of money. */
    private boolean isMoney(int column) {
        List<String> cells = cells(column);
        long figures =
                cells.stream().filter(text -> FIGURE.matcher(text).matches()).count();
        return figures > 0
                && 2 * figures >= cells.size()
                && cells.stream()
                        .allMatch(text ->
                                FIGURE.matcher(text).matches() || text.chars().noneMatch(Character::isDigit))
                && !NO_MONEY.matcher(folded(word(column))).matches()
                && (!unit().isEmpty() || hasUnits(column));
    }

    private boolean hasUnits(int column) {
        return cells(column).stream().anyMatch(text -> FIGURE.matcher(text).matches() && !text.matches(".*\\d"));
    }

    private List<String> cells(int column) {
        return byAction.values().stream()
                .flatMap(List::stream)
                .map(row -> text(rows.get(row), column))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** What is about all rows: the lines above the header, and those of its cells that have no figures below them. */
    private String linesAbove() {
        Stream<String> corner = Stream.concat(Stream.of(key), title.stream()).map(this::word);
        return Stream.concat(rows.stream().limit(header).flatMap(List::stream).map(TableCell::text), corner)
                .collect(Collectors.joining(" "));
    }

    /** The unit that a line above gives all figures, or the name of the sheet: « Budget (k€) ». */
    private String unit() {
        for (String words : List.of(linesAbove(), sheet.name())) {
            String line = folded(words);
            Matcher unit = UNIT.matcher(line);
            if (unit.find()) {
                String found = unit.group("unit");
                Matcher tax = TAX.matcher(line);
                return (found.startsWith("millier") ? "k€" : found.startsWith("million") ? "M€" : found)
                        + (tax.find() ? " " + tax.group().toUpperCase(Locale.ROOT) : "");
            }
        }
        return "";
    }

    /** The only year of a text; empty where there is none, or several. */
    private static String yearOf(String text) {
        Set<String> years = new TreeSet<>();
        Matcher year = YEAR.matcher(text);
        while (year.find()) {
            years.add(year.group());
        }
        return years.size() == 1 ? years.iterator().next() : "";
    }

    /** The header with the unit and the one year that a line above it gives all figures: « Région 2025 (€) ». */
    private TableCell headerOf(int column) {
        String text = word(column);
        if (!isMoney(column) || text.isEmpty()) {
            return TableCell.of(text);
        }
        boolean own = hasUnits(column) || UNIT.matcher(folded(text)).find() || text.contains("€");
        String unit = own ? "" : " (" + unit() + ")";
        String above = linesAbove();
        String year = YEAR.matcher(above).find() ? yearOf(above) : yearOf(sheet.name());
        boolean dated = !year.isEmpty() && !YEAR.matcher(text).find();
        // Elsewhere « Total » may be of anything, and a year is a time.
        boolean onlyYear = YEAR.matcher(text).matches();
        String name = folded(text).equals("total") ? "Budget total" : onlyYear ? "Budget " + text : text;
        return TableCell.of(name + (dated ? " " + year : "") + unit);
    }

    private void addTo(JoinedRows actions, int line, int start) {
        List<Integer> columns = columns();
        int width = actions.rows().stream().mapToInt(List::size).max().orElse(0);
        List<TableCell> headers = columns.stream().map(this::headerOf).toList();
        for (int i = line; i < start; i++) {
            boolean merged = actions.rows().get(i).stream().anyMatch(TableCell::mergedAbove);
            TableCell below = merged ? TableCell.MERGED_ABOVE : TableCell.EMPTY;
            List<TableCell> cells =
                    i == line ? headers : headers.stream().map(each -> below).toList();
            actions.complete(i, width, cells, sheet.name(), header, columns);
        }
        // From below, so that rows added to an action do not move those that follow.
        byAction.descendingMap().forEach((action, own) -> {
            for (int i = 0; i < own.size(); i++) {
                List<TableCell> row = rows.get(own.get(i));
                List<TableCell> cells = columns.stream()
                        .map(column -> column < row.size() ? row.get(column) : TableCell.EMPTY)
                        .toList();
                actions.continueTo(action, i, width);
                actions.complete(action + i, width, cells, sheet.name(), own.get(i), columns);
            }
        });
    }

    private void report(BiConsumer<String, String> notices) {
        List<Integer> lines = new ArrayList<>();
        IntStream.range(0, header).filter(i -> filled(rows.get(i)) > 0).forEach(lines::add);
        lines.addAll(left);
        String cells = lines.stream()
                .map(i -> (i + 1) + " « " + shown(rows.get(i)) + " »")
                .collect(Collectors.joining("; "));
        String column = title.map(this::word).orElse("");
        notices.accept(
                "The sheet " + sheet.name() + " completes the actions by their code."
                        + (column.isEmpty() ? "" : " Its column “" + column + "”, which names them, is not read.")
                        + (cells.isEmpty() ? "" : " Rows not read: " + cells + "."),
                "La feuille " + sheet.name() + " complète les actions par leur code."
                        + (column.isEmpty() ? "" : " Sa colonne « " + column + " », qui les nomme, n’est pas lue.")
                        + (cells.isEmpty() ? "" : " Lignes non lues : " + cells + "."));
    }

    private static String shown(List<TableCell> row) {
        String text = row.stream()
                .map(cell -> cell.text())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" | "));
        return text.length() > MAX_SHOWN ? text.substring(0, MAX_SHOWN) + "…" : text;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static long filled(List<TableCell> row) {
        return row.stream().filter(cell -> !cell.text().isBlank()).count();
    }

    private static int firstFilled(List<TableCell> row) {
        return IntStream.range(0, row.size())
                .filter(i -> !row.get(i).text().isBlank())
                .findFirst()
                .orElse(-1);
    }

    private static String text(List<TableCell> row, int column) {
        return column >= 0 && column < row.size() ? row.get(column).text().strip() : "";
    }
}
