package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mobilityplan.model.CurrencyCode;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.spelling.Folding;

/** Finds lines that give all amounts of a table their unit: « en k€ », « Maquette 2025-2027 (montants en milliers d'euros) ». */
final class UnitLines {

    private static final String UNIT =
            "(?<unit>k ?€|k ?euros?|keur|milliers d['’ ]?(?:euros?|€)|m€|meur|millions d['’ ]?(?:euros?|€)"
                    + "|€|euros?|eur|" + Currencies.OTHERS + ")(?:,? (?:ht|ttc|courants))?";

    private static final String AMOUNTS = "(?:(?:tous )?(?:les )?"
            + "(?:montants?|sommes?|chiffres?|couts?|budgets?|financements?|credits?|donnees|unite)"
            + "(?: (?:financiere?s?|exprimee?s?|indiquee?s?|presentee?s?|sont|du tableau|de la maquette|ci-dessous"
            + "|ht|ttc))*,? ?:? ?)?(?:en )?";

    /** A cell of nothing else. */
    private static final Pattern WHOLE = Pattern.compile("(?:(?:nb|nota|note) ?: ?)?\\(?" + AMOUNTS + UNIT
            + "(?:,? sauf (?:mention|indication)s? contraires?)?\\)?\\.?");

    private static final Pattern TAX = Pattern.compile("\\b(?<tax>ht|ttc)\\b");

    /** A title or line whose amounts are those of a year: « Exercice 2026 », « Budget prévisionnel 2025 (en €) ». */
    private static final Pattern OF_YEAR = Pattern.compile(
            "(?:budgets?|exercice|annee budgetaire|maquette|plan de financement|credits|financements?)(?![a-z])[^\\d]*"
                    + "(?<year>20\\d\\d)(?![\\d/-])[^\\d]*");

    /** The end of a title. */
    private static final Pattern END = Pattern.compile(
            ".*\\p{L}.*?(?: ?\\(" + AMOUNTS + UNIT + "\\)| en " + UNIT.replace("<unit>", "<last>") + ")");

    /** A table of thousands has hardly an amount of 100 000, and no cents. */
    private static final Pattern LARGE = Pattern.compile("(?<!\\d)[1-9]\\d{0,2}(?:[  \\u202f.]?\\d{3})+(?!\\d)");

    private static final Pattern CENTS = Pattern.compile("\\d[.,]\\d{2}(?!\\d)");

    private static final int LARGE_DIGITS = 6;

    private UnitLines() {}

    /**
     * The unit as at the end of a header, « (k€ TTC) »; empty where no line above the table says so, where lines differ, and where
     * amounts contradict them. Funders that add up to a budget in another column have its unit.
     */
    static String of(List<GridRow> rows, TableHeader header) {
        Set<String> units = new TreeSet<>();
        for (GridRow row : rows.subList(0, header.row())) {
            add(row, true, units);
        }
        for (TableColumn corner : List.of(TableColumn.CODE, TableColumn.TITLE)) {
            header.columns(corner).forEach(i -> add(header.written(i), true, units));
        }
        List<GridRow> data = rows.subList(header.row() + header.height(), rows.size());
        if (units.isEmpty()) {
            return FunderHeaders.unitOfSums(header, data);
        }
        for (GridRow row : data) {
            if (row.filled().size() == 1) {
                add(row, false, units);
            }
        }
        String unit = units.size() == 1 ? units.iterator().next() : "";
        return AmountText.hasFactor(unit) && isContradicted(header, data) ? "" : unit;
    }

    private static void add(GridRow row, boolean titles, Set<String> units) {
        if (row.filled().stream().anyMatch(i -> FunderHeaders.isAmount(row.plain(i)))) {
            // « Budget total en k€ | 6 520 » is about this amount.
            return;
        }
        for (int i : row.filled()) {
            add(row.plain(i), titles && i == row.filled().get(0), units);
        }
    }

    private static void add(String text, boolean title, Set<String> units) {
        String words = Folding.fold(text);
        Matcher whole = WHOLE.matcher(words);
        Matcher end = END.matcher(words);
        if (whole.matches()) {
            units.add(unit(whole.group("unit"), words));
        } else if (title && end.matches()) {
            units.add(unit(end.group("unit") == null ? end.group("last") : end.group("unit"), words));
        }
    }

    private static String unit(String unit, String line) {
        Matcher tax = TAX.matcher(line);
        boolean thousands = unit.startsWith("millier") || unit.matches("k ?(?:€|e.*)");
        String written = thousands ? "k€" : unit.startsWith("millions") || unit.matches("m(?:€|e.*)") ? "M€" : unit;
        return " (" + written + (tax.find() ? " " + tax.group("tax").toUpperCase(Locale.ROOT) : "") + ")";
    }

    /** The year of all amounts, where a line above the table says so: « Exercice 2026 ». */
    static Optional<PlanPeriod> time(List<GridRow> rows, TableHeader header) {
        List<Optional<PlanPeriod>> times = rows.subList(0, header.row()).stream()
                .flatMap(row -> row.filled().stream().map(row::plain))
                .map(text -> OF_YEAR.matcher(Folding.fold(text)))
                .filter(Matcher::matches)
                .map(found -> TimeCells.timeIn(found.group("year")))
                .distinct()
                .toList();
        return times.size() == 1 ? times.get(0) : Optional.empty();
    }

    /** The only currency that headers and cells with money name; absent where one of them is about thousands. */
    static Optional<CurrencyCode> currency(List<GridRow> data, TableHeader header) {
        Set<CurrencyCode> found = new TreeSet<>();
        for (int i : moneyColumns(header)) {
            List<String> texts = new ArrayList<>(GridRow.plain(data, i));
            texts.add(header.written(i));
            for (String text : texts) {
                List<CurrencyCode> named = Currencies.in(text);
                if ((!named.isEmpty() || text.equals(header.written(i))) && AmountText.hasFactor(text)) {
                    return Optional.empty();
                }
                found.addAll(named);
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private static List<Integer> moneyColumns(TableHeader header) {
        return Stream.of(TableColumn.BUDGET, TableColumn.FUNDER, TableColumn.FUNDER_AMOUNT, TableColumn.FUNDING)
                .flatMap(column -> header.columns(column).stream())
                .toList();
    }

    private static boolean isContradicted(TableHeader header, List<GridRow> data) {
        for (TableColumn column : List.of(TableColumn.BUDGET, TableColumn.FUNDER_AMOUNT, TableColumn.FUNDING)) {
            for (int i : header.columns(column)) {
                if (!FunderHeaders.hasUnit(header.written(i))
                        && data.stream().map(row -> row.plain(i)).anyMatch(UnitLines::isOfEuros)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOfEuros(String cell) {
        if (FunderHeaders.hasUnit(cell)) {
            return false;
        }
        boolean large = LARGE.matcher(cell)
                .results()
                .anyMatch(found ->
                        found.group().chars().filter(Character::isDigit).count() >= LARGE_DIGITS);
        return large || CENTS.matcher(cell).find();
    }
}
