package org.mobilityplan.validation.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.NameKey;

/** The codes of countries by their names in French and English; loaded for the first words that are compared with a code. */
final class CountryNames {

    /** Former and other usual names, and parts that plans name like countries. */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("angleterre", "GB"),
            Map.entry("bielorussie", "BY"),
            Map.entry("birmanie", "MM"),
            Map.entry("ecosse", "GB"),
            Map.entry("etats unis d amerique", "US"),
            Map.entry("grande bretagne", "GB"),
            Map.entry("hollande", "NL"),
            Map.entry("irlande du nord", "GB"),
            Map.entry("macedoine", "MK"),
            Map.entry("pays de galles", "GB"),
            Map.entry("republique democratique du congo", "CD"),
            Map.entry("republique tcheque", "CZ"),
            Map.entry("slovaquie", "SK"),
            Map.entry("vietnam", "VN"));

    /** Countries of ISO 3166-1 that are part of another one: an author may give the code of either. */
    private static final Map<String, String> WHOLE = wholes(Map.of(
            "AU", "CC CX HM NF",
            "CN", "HK MO TW",
            "DK", "FO GL",
            "FI", "AX",
            "FR", "BL GF GP MF MQ NC PF PM RE TF WF YT",
            "GB", "AI BM FK GG GI IM IO JE KY MS SH TC VG",
            "NL", "AW BQ CW SX",
            "NO", "BV SJ",
            "NZ", "CK NU TK",
            "US", "AS GU MP PR UM VI"));

    /** Countries whose name a region of another one has, too: the Belgian province of Luxembourg. */
    private static final Set<String> NAMESAKES =
            Set.of("luxembourg BE", "georgia US", "georgie US", "macedonia GR", "macedoine GR", "macedoine du nord GR");

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private static final Map<String, String> BY_NAME = byName();

    private CountryNames() {}

    private static Map<String, String> wholes(Map<String, String> parts) {
        Map<String, String> wholes = new HashMap<>();
        parts.forEach((whole, codes) -> {
            for (String part : codes.split(" ")) {
                wholes.put(part, whole);
            }
        });
        return Map.copyOf(wholes);
    }

    private static String whole(String code) {
        return WHOLE.getOrDefault(code, code);
    }

    /** Whether a text is a code of ISO 3166-1. */
    static boolean isCode(String text) {
        return CODES.contains(text);
    }

    /** Whether a code is of France or of a part of it. */
    static boolean isFrench(String code) {
        return whole(code).equals("FR");
    }

    /** The code of the country that words name, in French or English; empty for other words. */
    static Optional<String> code(String name) {
        return Optional.ofNullable(BY_NAME.get(NameKey.of(name).value()));
    }

    /** Whether the country that words name excludes a code: not if they are the same state. */
    static boolean exclude(String name, String code) {
        Optional<String> named = code(name);
        return named.isPresent()
                && !whole(named.get()).equals(whole(code))
                && !NAMESAKES.contains(NameKey.of(name).value() + " " + code);
    }

    private static Map<String, String> byName() {
        Map<String, String> byName = new HashMap<>();
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            for (String code : Locale.getISOCountries()) {
                Locale country = new Locale.Builder().setRegion(code).build();
                byName.put(NameKey.of(country.getDisplayCountry(language)).value(), code);
            }
        }
        byName.putAll(OTHER_NAMES);
        return byName;
    }
}
