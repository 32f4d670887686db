package org.mobilityplan.validation.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Region;

/** The names that a region is known by: the official ones, usual short forms, and those of other languages. */
final class RegionNames {

    /** Words before a name that are not part of it: « Région Bretagne », « Collectivité territoriale de Martinique ». */
    private static final Set<String> PREFIXES = Set.of(
            "collectivite",
            "conseil",
            "d",
            "de",
            "des",
            "du",
            "l",
            "la",
            "le",
            "of",
            "region",
            "regional",
            "territoriale",
            "the",
            "unique");

    /** Codes by other names, without their prefixes. */
    private static final Map<String, String> OTHER = Map.ofEntries(
            Map.entry("alsace champagne ardenne lorraine", "44"),
            Map.entry("aquitaine limousin poitou charentes", "75"),
            Map.entry("aura", "84"),
            Map.entry("breizh", "53"),
            Map.entry("brittany", "53"),
            Map.entry("burgundy", "26"),
            Map.entry("burgundy franche comte", "27"),
            Map.entry("corsica", "94"),
            Map.entry("elsass", "42"),
            Map.entry("french guiana", "03"),
            Map.entry("guiana", "03"),
            Map.entry("guyane francaise", "03"),
            Map.entry("hdf", "32"),
            Map.entry("idf", "11"),
            Map.entry("ile de la reunion", "04"),
            Map.entry("languedoc roussillon midi pyrenees", "76"),
            Map.entry("lothringen", "41"),
            Map.entry("lower normandy", "25"),
            Map.entry("new aquitaine", "75"),
            Map.entry("nord pas de calais picardie", "32"),
            Map.entry("normandy", "28"),
            Map.entry("npdc", "31"),
            Map.entry("occitania", "76"),
            Map.entry("occitanie pyrenees mediterranee", "76"),
            Map.entry("paca", "93"),
            Map.entry("picardy", "22"),
            Map.entry("reunion island", "04"),
            Map.entry("sud", "93"),
            Map.entry("sud provence alpes cote d azur", "93"),
            Map.entry("upper normandy", "23"));

    private static final Map<String, String> CODES = codes();

    private RegionNames() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>(OTHER);
        for (Region region : Region.all()) {
            codes.put(bare(NameKey.of(region.name())), region.code());
        }
        return Map.copyOf(codes);
    }

    /** The code of the region that a name denotes; empty for a name that is that of no region. */
    static Optional<String> code(NameKey name) {
        return Optional.ofNullable(CODES.get(bare(name)));
    }

    private static String bare(NameKey name) {
        List<String> words = List.of(name.value().split(" "));
        int first = 0;
        while (first + 1 < words.size() && PREFIXES.contains(words.get(first))) {
            first++;
        }
        return String.join(" ", words.subList(first, words.size()));
    }
}
