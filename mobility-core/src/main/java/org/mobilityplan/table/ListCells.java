package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.model.Audience;
import org.mobilityplan.model.CountryCode;
import org.mobilityplan.model.Destination;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Programme;
import org.mobilityplan.model.ProgrammeCode;
import org.mobilityplan.model.Region;
import org.mobilityplan.model.Territory;
import org.mobilityplan.model.TerritoryKind;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.spelling.PlainText;

/** Reads cells with a list of audiences, destinations, programmes, territories or networks. */
final class ListCells {

    private static final Map<String, TerritoryKind> TERRITORIES = territories();
    private static final Map<NameKey, CountryCode> COUNTRIES = countries();

    /** Between countries: « Irlande et Malte », « Espagne / Portugal ». */
    private static final Pattern SEVERAL = Pattern.compile(" et | and | ?/ ?");

    private static final Pattern BRACKET = Pattern.compile("[^()]+\\(([^()]+)\\)");

    private static final Pattern ARTICLE = Pattern.compile("^(?:en|au|aux|à|la|le|les|l['’]) ?(?=\\p{Lu})");

    /** Words that are about the item before them: « 16-25 ans, en priorité en QPV ». */
    private static final Pattern GOES_ON =
            Pattern.compile(" *(?:en priorité|prioritairement|dont|notamment|en particulier|hors|sauf|y compris|à"
                    + " l['’]exception)(?!\\p{L})");

    private ListCells() {}

    private static Map<String, TerritoryKind> territories() {
        Map<String, TerritoryKind> kinds = new LinkedHashMap<>();
        kinds.put("region", TerritoryKind.REGION);
        kinds.put("departement", TerritoryKind.DEPARTEMENT);
        kinds.put("academie", TerritoryKind.ACADEMIE);
        kinds.put("bassin d emploi", TerritoryKind.EMPLOYMENT_AREA);
        kinds.put("bassin de vie", TerritoryKind.LIVING_AREA);
        kinds.put("communaute", TerritoryKind.INTERCOMMUNALITY);
        kinds.put("metropole", TerritoryKind.INTERCOMMUNALITY);
        kinds.put("commune", TerritoryKind.COMMUNE);
        kinds.put("ville", TerritoryKind.COMMUNE);
        kinds.put("qpv", TerritoryKind.PRIORITY_AREA);
        return kinds;
    }

    private static Map<NameKey, CountryCode> countries() {
        Map<NameKey, CountryCode> countries = new LinkedHashMap<>();
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            for (String code : Locale.getISOCountries()) {
                String name = new Locale("", code).getDisplayCountry(language);
                countries.put(NameKey.of(name), CountryCode.of(code));
            }
        }
        return countries;
    }

    /** The items of a list: its lines, or what commas and semicolons separate outside brackets. */
    private static List<String> items(RowCell cell, ActionDraft action) {
        String text = cell.text();
        List<String> items = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            boolean joins = c == ','
                    && (isBetweenDigits(text, i)
                            || GOES_ON.matcher(text)
                                    .region(i + 1, text.length())
                                    .lookingAt());
            boolean ends = c == '\n' || c == '\r' || depth == 0 && !joins && (c == ',' || c == ';' || c == '|');
            if (ends) {
                String item = PlainText.of(text.substring(start, i));
                String bare = item.startsWith("- ") || item.startsWith("• ") ? item.substring(2) : item;
                if (SpreadsheetText.isError(bare)) {
                    action.table().findings().reportError(cell.place(), bare);
                } else if (GuidanceText.isVacant(bare) || SameAsAbove.isMark(bare)) {
                    action.table()
                            .findings()
                            .report(TableRules.PLACEHOLDER, action.pointer(), cell.place(), Map.of("text", bare));
                } else if (!bare.isEmpty()) {
                    items.add(bare);
                }
                start = i + 1;
            }
        }
        return items;
    }

    private static boolean isBetweenDigits(String text, int comma) {
        return comma > 0
                && comma + 1 < text.length()
                && Character.isDigit(text.charAt(comma - 1))
                && Character.isDigit(text.charAt(comma + 1));
    }

    static void readAudiences(RowCell cell, ActionDraft action) {
        action.pointerTo("audiences", cell);
        items(cell, action)
                .forEach(item -> action.builder()
                        .addAudiences(Audience.builder().label(item).build()));
    }

    static void readDestinations(RowCell cell, ActionDraft action) {
        action.pointerTo("destinations", cell);
        for (String item : items(cell, action)) {
            List<String> countries = List.of(SEVERAL.split(item, -1));
            boolean several = countries.size() > 1
                    && countries.stream().allMatch(each -> country(each).isPresent());
            for (String each : several ? countries : List.of(item)) {
                action.builder()
                        .addDestinations(Destination.builder()
                                .country(country(each))
                                .text(each)
                                .build());
            }
        }
    }

    /** The country of « Irlande », « en Irlande » or « Cork (Irlande) ». */
    private static Optional<CountryCode> country(String text) {
        Matcher bracket = BRACKET.matcher(text);
        String name =
                bracket.matches() ? bracket.group(1) : ARTICLE.matcher(text).replaceFirst("");
        return Optional.ofNullable(COUNTRIES.get(NameKey.of(name)))
                .or(() -> Optional.ofNullable(COUNTRIES.get(NameKey.of(text))));
    }

    static void readProgrammes(RowCell cell, ActionDraft action) {
        action.pointerTo("programmes", cell);
        items(cell, action).forEach(item -> {
            ProgrammeCode code = ProgrammeCode.known().stream()
                    .filter(known -> NameKey.joined(known.code()).equals(NameKey.joined(item.replace("+", " plus"))))
                    .findFirst()
                    .orElseGet(() -> ProgrammeCode.of(item));
            action.builder()
                    .addProgrammes(Programme.builder().code(code).name(item).build());
        });
    }

    static void readTerritories(RowCell cell, ActionDraft action) {
        action.pointerTo("places", cell);
        items(cell, action).forEach(item -> {
            Optional<Region> region = Region.all().stream()
                    .filter(each -> NameKey.of(each.name()).equals(NameKey.of(item)))
                    .findFirst();
            action.builder()
                    .addPlaces(region.map(Territory::of)
                            .orElseGet(() -> Territory.builder()
                                    .kind(kindOf(item))
                                    .name(item)
                                    .build()));
        });
    }

    private static TerritoryKind kindOf(String name) {
        String key = NameKey.of(name).value() + " ";
        return TERRITORIES.entrySet().stream()
                .filter(entry -> key.startsWith(entry.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(TerritoryKind.ZONE);
    }

    static void readNetworks(RowCell cell, ActionDraft action) {
        Pointer pointer = action.pointerTo("networks", cell);
        items(cell, action)
                .forEach(item ->
                        action.builder().addNetworks(action.table().networks().named(item, pointer, cell.place())));
    }
}
