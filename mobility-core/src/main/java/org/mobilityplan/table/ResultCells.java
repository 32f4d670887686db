package org.mobilityplan.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.notation.IndicatorNotation;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.spelling.Folding;
import org.mobilityplan.spelling.PlainText;

/** Reads figures among the words below « Réalisé au 30/09/2026 » or « Bilan 2025 »: « 210 jeunes » is what was reached by then. */
final class ResultCells {

    /** « 4 000 diagnostics », « env. 40 jeunes », folded: what is counted is no money, time, share or rank. */
    private static final Pattern COUNT = Pattern.compile(
            "(?:(?:env\\.?|environ|plus de|pres de|moins de|au moins|~|≈) ?)?(?!20[1-4]\\d )\\d[\\d \\u00a0\\u202f]{0,12} "
                    + "(?!(?:euros?|eur|k|keur|francs?|dollars?|mille|milliers?|millions?|milliards?|etp|minutes?|jours?|heures?"
                    + "|semaines?|mois|trimestres?|semestres?|ans?|annees?|janvier|fevrier|mars|avril|mai|juin|juillet|aout"
                    + "|septembre|octobre|novembre|decembre|fois|eme|nde|des|sur|dont|par|pour|pourcents?)\\b)\\p{L}{3,}");

    /** « 40 », « 1 200 », « 85 % ». */
    private static final Pattern BARE =
            Pattern.compile("\\d[\\d \\u00a0\\u202f]{0,12}(?:[.,]\\d{1,3})?(?:[ \\u00a0\\u202f]?%)?");

    /** « 12 jeunes à recruter », « 3 sessions prévues »: not reached yet. */
    private static final Pattern TO_COME =
            Pattern.compile("(?<!\\p{L})(?:[Pp]révue?s?|programmée?s?|attendue?s?|visée?s?|espérée?s?|restante?s?"
                    + "|à venir|à \\p{Ll}{2,}(?:er|ir|re))(?!\\p{L})");

    private static final Pattern NO_COUNT = Pattern.compile("[\\d€$£%]");

    private ResultCells() {}

    /** Whether a text begins with a figure and a word for what it counts. */
    static boolean isCount(String text) {
        return COUNT.matcher(Folding.fold(text)).lookingAt()
                && TimeCells.timeIn(text).isEmpty();
    }

    /** Whether cells below a header of results are counts and words for the most part, and not money, dates or numbers alone. */
    static boolean areCountsAndWords(List<String> cells) {
        long understood = cells.stream()
                .filter(cell -> isCount(cell) || Character.isLetter(cell.charAt(0)))
                .count();
        return cells.stream().anyMatch(ResultCells::isCount) && understood * 2 > cells.size();
    }

    /** Reads the figures of a cell; false where its words are a remark. */
    static boolean read(RowCell cell, ActionDraft action) {
        Optional<PlanPeriod> time = timeOf(cell, action.row());
        if (time.isEmpty() || cell.isEmpty()) {
            return false;
        }
        if (IndicatorCells.isReached(cell, action.row())) {
            return true;
        }
        String text = cell.plainText();
        List<Indicator> counts = isCount(text) ? countsIn(cell.text()) : List.of();
        if (counts.isEmpty()) {
            if (Character.isDigit(text.charAt(0)) && TimeCells.timeIn(text).isEmpty()) {
                action.table()
                        .findings()
                        .report(
                                IndicatorCells.UNREAD,
                                action.pointer(),
                                cell.place(),
                                Map.of("text", cell.header() + " : " + text));
            }
            return false;
        }
        if (cell.isCarried()) {
            action.table()
                    .findings()
                    .report(
                            TableRules.MERGED_COUNTED_ONCE,
                            cell.place(),
                            Map.of("column", cell.header(), "text", text));
            return false;
        }
        Pointer pointer = action.pointerTo("indicators", cell);
        action.table().findings().recordOrigin(pointer, cell.place());
        counts.forEach(count -> action.builder().addIndicators(at(time.get(), count)));
        return true;
    }

    /** The time of the header of results, which is one; empty for other headers. */
    static Optional<PlanPeriod> timeOf(RowCell cell, TableRow row) {
        return IndicatorHeader.isOfResults(cell.header())
                ? row.timeIn(cell.index())
                        .filter(time ->
                                time.getStart().isEmpty() || time.getStart().equals(time.getEnd()))
                : Optional.empty();
    }

    /** Whether a text is a number and nothing else. */
    static boolean isBare(String text) {
        return BARE.matcher(text).matches();
    }

    /** The figures of a text, each with a word for what it counts; none where a part of the text is something else. */
    private static List<Indicator> countsIn(String text) {
        List<Indicator> read = IndicatorNotation.readActuals(text).orElseThrow();
        return read.stream().allMatch(ResultCells::isCounted) ? read : List.of();
    }

    private static boolean isCounted(Indicator read) {
        return read.getActual().size() == 1
                && read.getActual().get(0).getValue().isPresent()
                && !NO_COUNT.matcher(read.getLabel()).find()
                && !TO_COME.matcher(read.getLabel()).find()
                && read.getActual()
                        .get(0)
                        .getText()
                        .map(PlainText::of)
                        .filter(ResultCells::isCount)
                        .isPresent();
    }

    private static Indicator at(PlanPeriod time, Indicator read) {
        return Indicator.builder()
                .from(read)
                .actual(read.getActual().stream().map(each -> at(time, each)).toList())
                .parts(read.getParts().stream().map(each -> at(time, each)).toList())
                .build();
    }

    private static Quantity at(PlanPeriod time, Quantity read) {
        return read.getPeriod().isPresent()
                ? read
                : read.toBuilder().period(time).build();
    }
}
