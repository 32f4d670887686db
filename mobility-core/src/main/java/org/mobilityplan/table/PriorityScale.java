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
    private static final Pattern LEGEND =
            Pattern.compile("(?<![a-z\\d])(?<key>p?\\d|[a-c])(?: ?[=:-] ?|\\s+)(?<word>[a-z]{3,})");

    private static final Pattern SIGNS = Pattern.compile("([+*★⭐!])\\1{0,4}");

    private static final Pattern NUMBERED = Pattern.compile("(?:p|priorite) ?(?:n° ?)?(?<number>[1-9])");

    private static final List<PriorityLevel> UPWARDS =
            List.of(PriorityLevel.LOW, PriorityLevel.MEDIUM, PriorityLevel.HIGH);

    private PriorityScale() {}

    /** The levels of the cells of a column, by their folded words; those that are missing are not sure. */
    static Map<String, PriorityLevel> of(String header, List<String> cells) {
        List<String> keys = cells.stream()
                .map(cell -> Folding.fold(PlainText.of(cell)))
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
        Map<String, PriorityLevel> scale = ofHeader(Folding.fold(PlainText.of(header)));
        if (!scale.isEmpty()) {
            return scale;
        }
        Map<String, PriorityLevel> signs =
                ofThree(keys, key -> SIGNS.matcher(key).matches() ? key.length() : 0);
        return signs.isEmpty() ? ofThree(keys, key -> 4 - numberOf(key)) : signs;
    }

    private static Map<String, PriorityLevel> ofHeader(String header) {
        Map<String, PriorityLevel> scale = new HashMap<>();
        Matcher legend = LEGEND.matcher(header);
        while (legend.find()) {
            Checked<Optional<Priority>> read = PriorityNotation.read(legend.group("word"));
            if (read.report().isEmpty()) {
                scale.put(legend.group("key"), read.orElseThrow().orElseThrow().getLevel());
            }
        }
        // « 1 = haute, 3 = faible » has 2 between them.
        if (scale.size() == 2 && scale.containsKey("1") && scale.containsKey("3")) {
            scale.put("2", PriorityLevel.MEDIUM);
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
        boolean whole = keys.stream().mapToInt(rank).max().orElse(0) == UPWARDS.size()
                && keys.stream().mapToInt(rank).min().orElse(0) < UPWARDS.size();
        return whole ? scale : Map.of();
    }

    private static int numberOf(String key) {
        Matcher numbered = NUMBERED.matcher(key);
        return numbered.matches() ? Integer.parseInt(numbered.group("number")) : UPWARDS.size() + 1;
    }
}
