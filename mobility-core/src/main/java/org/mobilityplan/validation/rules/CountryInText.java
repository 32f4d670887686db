package org.mobilityplan.validation.rules;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mobilityplan.model.CountryCode;
import org.mobilityplan.model.Destination;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A destination whose words name another country than its code: SE and « Suisse ». */
final class CountryInText extends Rule<Destination> {

    private static final int LONGEST = 60;

    /** The country codes by name in French; loaded for the first destination with code and words. */
    private static final class Countries {

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
                Set.of("luxembourg BE", "georgie US", "macedoine GR", "macedoine du nord GR");

        private static final Map<String, String> BY_NAME = byName();

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

        /** Whether the country that words name excludes a code: not if they are the same state. */
        static boolean excludes(String name, String code) {
            String named = BY_NAME.get(name);
            return named != null && !whole(named).equals(whole(code)) && !NAMESAKES.contains(name + " " + code);
        }

        private static Map<String, String> byName() {
            Map<String, String> byName = new HashMap<>();
            for (String code : Locale.getISOCountries()) {
                byName.put(
                        NameKey.of(new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.FRENCH))
                                .value(),
                        code);
            }
            byName.putAll(OTHER_NAMES);
            return byName;
        }
    }

    CountryInText() {
        super(
                RuleInfo.of("destination.country.text", Severity.WARNING, "code", "country", "text"),
                Destination.class,
                "text",
                "country");
    }

    @Override
    public void check(Destination destination, RuleContext context) {
        if (destination.getText().isEmpty()
                || !destination.getCountry().filter(CountryCode::isKnown).isPresent()) {
            return;
        }
        String text = destination.getText().get();
        String code = destination.getCountry().get().value();
        if (text.length() > LONGEST) {
            return;
        }
        if (Countries.excludes(NameKey.of(text).value(), code)) {
            context.report(Pointer.ROOT.child("country"), Map.of("code", code, "country", code, "text", text));
        }
    }
}
