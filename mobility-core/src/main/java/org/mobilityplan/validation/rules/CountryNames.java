package org.mobilityplan.validation.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.spelling.CountryWords;

/** Compares words with the codes of countries, by the names of countries in French and English. */
final class CountryNames {

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

    /** Loaded for the first words that are not a name of the country of their code. */
    private static final class ByName {

        private static final Map<NameKey, String> CODES = codes();

        private static Map<NameKey, String> codes() {
            Map<NameKey, String> codes = new HashMap<>();
            CountryWords.namesByCode()
                    .forEach((code, names) -> names.forEach(name -> codes.put(NameKey.of(name), code)));
            return codes;
        }
    }

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
        return CountryWords.namesByCode().containsKey(text);
    }

    /** Whether a code is of France or of a part of it. */
    static boolean isFrench(String code) {
        return whole(code).equals("FR");
    }

    /** The code of the country that words name, in French or English; empty for other words. */
    static Optional<String> code(String name) {
        return Optional.ofNullable(ByName.CODES.get(NameKey.of(name)));
    }

    /** Whether the country that words name excludes a code: not if they are the same state. */
    static boolean exclude(String name, String code) {
        // As most are written: the names of all countries need not be loaded.
        if (name.isEmpty()
                || CountryWords.namesByCode().getOrDefault(code, List.of()).contains(name)) {
            return false;
        }
        Optional<String> named = code(name);
        return named.isPresent()
                && !whole(named.get()).equals(whole(code))
                && !NAMESAKES.contains(NameKey.of(name).value() + " " + code);
    }
}
