package org.mobilityplan.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.notation.StatusNotation;
import org.mobilityplan.report.Checked;
import org.mobilityplan.spelling.Folding;
import org.mobilityplan.spelling.PlainText;

/**
 * What the signs, colours and letters of a column of statuses mean by a legend, « ➜ en cours, ✔ fait » or « 1 = à faire ; 2 = fait »,
 * or by another cell of the column, « ✔ fait » or « Vert : réalisé ».
 */
final class StatusLegend {

    private static final String SIGN = "[^\\p{L}\\p{N}\\s.,;:/|()\\[\\]=«»\"'’–—-]{1,4}";

    private static final Pattern ONLY_SIGN = Pattern.compile(SIGN);

    private static final String COLOUR = "(?:vert|jaune|orange|rouge|bleu|gris|violet|noir|blanc)e?";

    private static final Pattern ENTRY =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?<sign>" + SIGN + ")(?: ?[=:–-] ?| )?|(?<colour>" + COLOUR
                    + ")(?: ?[=:(–-] ?)|(?<short>[a-z]{1,3}|\\d) ?[=:] ?)(?<word>[a-z][a-z' ]{2,40}?)(?= ?(?:[,;/|)•.]|-|–|$|"
                    + SIGN
                    + "|(?:" + COLOUR + "|[a-z]{1,3}|\\d) ?[=:]))");

    /** A legend is a line, and not a page. */
    private static final int MAX_LENGTH = 300;

    /** More cells are an action. */
    private static final int MAX_CELLS = 8;

    private StatusLegend() {}

    /**
     * The statuses that folded words mean.
     *
     * @param header the header of the column
     * @param others the rows that may have a legend: those above the header, and those that are no actions
     * @param cells the cells of the column
     */
    static Map<String, StatusCode> of(String header, List<GridRow> others, List<String> cells) {
        Map<String, StatusCode> statuses = new HashMap<>();
        Set<String> contradicted = new HashSet<>();
        for (String cell : Set.copyOf(cells)) {
            add(cell, true, statuses, contradicted);
        }
        Map<String, StatusCode> legend = new HashMap<>();
        add(header, false, legend, contradicted);
        for (GridRow row : others) {
            if (row.filled().size() <= MAX_CELLS) {
                // « 🟢 » and « Réalisé » may be a cell each.
                add(String.join(" ; ", row.texts()), false, legend, contradicted);
                add(String.join(" ", row.texts()), false, legend, contradicted);
            }
        }
        statuses.putAll(legend);
        statuses.keySet().removeAll(contradicted);
        return statuses;
    }

    /** Whether a line explains two signs at least: « Vert : réalisé ; orange : en cours ». */
    static boolean isLegend(String line) {
        Map<String, StatusCode> statuses = new HashMap<>();
        add(line, false, statuses, new HashSet<>());
        return statuses.size() > 1;
    }

    /** Whether two cells are a sign and its meaning. */
    static boolean isEntry(String sign, String meaning) {
        return ONLY_SIGN.matcher(sign).matches() && status(meaning).isPresent();
    }

    /** Adds what a text explains; of a cell only the sign or the colour with which it begins. */
    private static void add(String text, boolean first, Map<String, StatusCode> statuses, Set<String> contradicted) {
        if (text.length() > MAX_LENGTH) {
            return;
        }
        Matcher entry = ENTRY.matcher(Folding.fold(PlainText.of(text)));
        while (entry.find()) {
            String sign = entry.group("sign");
            if (first && (entry.group("short") != null || entry.start() > 0)) {
                return;
            }
            // A cross denies the words after it.
            Optional<StatusCode> code =
                    status(sign != null ? entry.group() : entry.group("word").strip());
            String key =
                    sign != null ? sign : entry.group("colour") != null ? entry.group("colour") : entry.group("short");
            StatusCode before =
                    code.map(found -> statuses.putIfAbsent(key, found)).orElse(null);
            if (before != null && !before.equals(code.get())) {
                contradicted.add(key);
            }
        }
    }

    private static Optional<StatusCode> status(String words) {
        Checked<Optional<Status>> read = StatusNotation.read(words);
        return read.findings().isEmpty() ? read.orElseThrow().map(Status::getCode) : Optional.empty();
    }
}
