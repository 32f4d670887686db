package org.mobilityplan.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.model.Priority;
import org.mobilityplan.model.PriorityLevel;
import org.mobilityplan.notation.PriorityNotation;
import org.mobilityplan.report.Checked;
import org.mobilityplan.spelling.Folding;
import org.mobilityplan.spelling.PlainText;

/**
 * What the priorities of a column mean by its header or by each other: « 2 » below « Priorité (1 = haute, 3 = faible) », « ++ » next
 * to « +++ », « P2 » next to « P3 ». Two signs or four say nothing sure.
 */
final class PriorityScale {

    /** « 1 = haute », « P1 : forte ». */
    private static final Pattern LEGEND = Pattern.compile(
            "(?<![a-z\\d+*★⭐!])(?<key>p?\\d|[a-c]|([+*★⭐!])\\2{0,4})(?: ?[=:-] ?|\\s+)(?<word>[a-z]{3,})");

    /** A legend is a line, and not a page. */
    private static final int MAX_LEGEND = 300;

    private static final Pattern SIGNS = Pattern.compile("([+*★⭐!])\\1{0,4}");

    private static final Pattern NUMBERED = Pattern.compile("(?:p|priorite) ?(?:n° ?)?(?<number>[1-9])");

    private static final List<List<String>> THREE = List.of(
            List.of("1", "2", "3"),
            List.of("p1", "p2", "p3"),
            List.of("a", "b", "c"),
            List.of("+", "++", "+++"),
            List.of("*", "**", "***"));

    private static final List<PriorityLevel> UPWARDS =
            List.of(PriorityLevel.LOW, PriorityLevel.MEDIUM, PriorityLevel.HIGH);

    private PriorityScale() {}

    /**
     * The levels of the cells of a column, by their folded words; those that are missing are not sure.
     *
     * @param others the rows that may have a legend: « Priorité : 1 = forte, 3 = faible »
     */
    static Map<String, PriorityLevel> of(String header, List<GridRow> others, List<String> cells) {
        List<String> keys = cells.stream()
                .map(cell -> Folding.fold(PlainText.of(cell)))
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
        Map<String, PriorityLevel> scale = ofLegend(Folding.fold(PlainText.of(header)));
        if (!scale.isEmpty()) {
            return scale;
        }
        List<Map<String, PriorityLevel>> scales = others.stream()
                .map(row -> Folding.fold(PlainText.of(String.join(" ; ", row.texts()))))
                .filter(words -> words.length() <= MAX_LEGEND && words.contains("priorit"))
                .map(PriorityScale::ofLegend)
                .filter(found -> !found.isEmpty())
                .toList();
        if (!scales.isEmpty() && scales.stream().allMatch(scales.get(0)::equals)) {
            return scales.get(0);
        }
        Map<String, PriorityLevel> signs =
                ofThree(keys, key -> SIGNS.matcher(key).matches() ? key.length() : 0);
        return signs.isEmpty() ? ofThree(keys, key -> 4 - numberOf(key)) : signs;
    }

    private static Map<String, PriorityLevel> ofLegend(String words) {
        Map<String, PriorityLevel> scale = new HashMap<>();
        Matcher legend = LEGEND.matcher(words);
        while (legend.find()) {
            Checked<Optional<Priority>> read = PriorityNotation.read(legend.group("word"));
            if (read.report().isEmpty()) {
                scale.put(legend.group("key"), read.orElseThrow().orElseThrow().getLevel());
            }
        }
        // « 1 = haute, 3 = faible » has 2 between them.
        for (List<String> three : THREE) {
            if (scale.size() == 2 && scale.containsKey(three.get(0)) && scale.containsKey(three.get(2))) {
                scale.put(three.get(1), PriorityLevel.MEDIUM);
            }
        }
        return scale.size() < 2 ? Map.of() : scale;
    }

    /** The levels of three ranks, of which the highest occurs; empty where a cell has no rank or another one. */
    private static Map<String, PriorityLevel> ofThree(List<String> keys, ToIntFunction<String> rank) {
        Map<String, PriorityLevel> scale = new HashMap<>();
        for (String key : keys) {
            int found = rank.applyAsInt(key);
            if (found < 1 || found > UPWARDS.size()) {
                return Map.of();
            }
            scale.put(key, UPWARDS.get(found - 1));
        }
        if (keys.equals(List.of("+++"))) {
            return scale;
        }
        boolean whole = keys.stream().mapToInt(rank).max().orElse(0) == UPWARDS.size()
                && keys.stream().mapToInt(rank).min().orElse(0) < UPWARDS.size();
        return whole ? scale : Map.of();
    }

    private static int numberOf(String key) {
        Matcher numbered = NUMBERED.matcher(key);
        return numbered.matches() ? Integer.parseInt(numbered.group("number")) : UPWARDS.size() + 1;
    }
}
