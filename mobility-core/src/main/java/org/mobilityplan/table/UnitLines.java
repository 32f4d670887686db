package org.mobilityplan.table;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.spelling.Folding;

/** Finds lines that give all amounts of a table their unit: « en k€ », « Maquette 2025-2027 (montants en milliers d'euros) ». */
final class UnitLines {

    private static final String UNIT =
            "(?<unit>k ?€|k ?euros?|keur|milliers d['’ ]?euros?|m€|meur|millions d['’ ]?euros?"
                    + "|€|euros?)(?: (?:ht|ttc|courants))?";

    private static final String AMOUNTS = "(?:(?:tous )?(?:les )?"
            + "(?:montants?|sommes?|chiffres?|couts?|budgets?|financements?|credits?|donnees|unite)"
            + "(?: (?:financiere?s?|exprimee?s?|indiquee?s?|presentee?s?|sont|du tableau|de la maquette|ci-dessous))*"
            + " ?:? ?)?(?:en )?";

    /** A cell of nothing else. */
    private static final Pattern WHOLE = Pattern.compile("(?:(?:nb|nota|note) ?: ?)?\\(?" + AMOUNTS + UNIT
            + "(?:,? sauf (?:mention|indication)s? contraires?)?\\)?\\.?");

    /** The end of a title. */
    private static final Pattern END = Pattern.compile(
            ".*\\p{L}.*?(?: ?\\(" + AMOUNTS + UNIT + "\\)| en " + UNIT.replace("<unit>", "<last>") + ")");

    /** A table of thousands has hardly an amount of 100 000, and no cents. */
    private static final Pattern LARGE = Pattern.compile("(?<!\\d)[1-9]\\d{0,2}(?:[  \\u202f.]?\\d{3})+(?!\\d)");

    private static final Pattern CENTS = Pattern.compile("\\d[.,]\\d{2}(?!\\d)");

    private static final int LARGE_DIGITS = 6;

    private UnitLines() {}

    /**
     * The unit as at the end of a header, « (k€) »; empty where no line above the table says so, where lines differ, and where amounts
     * contradict them.
     */
    static String of(List<GridRow> rows, TableHeader header) {
        Set<String> units = new TreeSet<>();
        for (GridRow row : rows.subList(0, header.row())) {
            add(row, true, units);
        }
        if (units.isEmpty()) {
            return "";
        }
        List<GridRow> data = rows.subList(header.row() + header.height(), rows.size());
        for (GridRow row : data) {
            if (row.filled().size() == 1) {
                add(row, false, units);
            }
        }
        String unit = units.size() == 1 ? units.iterator().next() : "";
        return unit.isEmpty() || isContradicted(header, data) ? "" : unit;
    }

    private static void add(GridRow row, boolean titles, Set<String> units) {
        if (row.filled().stream().anyMatch(i -> FunderHeaders.isAmount(row.plain(i)))) {
            // « Budget total en k€ | 6 520 » is about this amount.
            return;
        }
        for (int i : row.filled()) {
            String words = Folding.fold(row.plain(i));
            Matcher whole = WHOLE.matcher(words);
            Matcher end = END.matcher(words);
            if (whole.matches()) {
                units.add(unit(whole.group("unit")));
            } else if (titles && i == row.filled().get(0) && end.matches()) {
                units.add(unit(end.group("unit") == null ? end.group("last") : end.group("unit")));
            }
        }
    }

    /** Euros without a factor change no amount. */
    private static String unit(String words) {
        return words.startsWith("k") || words.startsWith("millier") ? " (k€)" : words.startsWith("m") ? " (M€)" : "";
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
