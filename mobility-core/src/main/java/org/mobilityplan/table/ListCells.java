package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.model.Audience;
import org.mobilityplan.model.CountryCode;
import org.mobilityplan.model.Destination;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Region;
import org.mobilityplan.model.Territory;
import org.mobilityplan.model.TerritoryKind;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.spelling.CountryWords;
import org.mobilityplan.spelling.ListMark;
import org.mobilityplan.spelling.PlainText;

/** Reads cells with a list of audiences, destinations, programmes, territories or networks. */
final class ListCells {

    private static final Map<String, TerritoryKind> TERRITORIES = territories();

    /** Between countries: « Irlande et Malte », « Espagne / Portugal ». */
    private static final Pattern SEVERAL = Pattern.compile(" et | and | ?/ ?");

    private static final Pattern BETWEEN_COUNTRIES = Pattern.compile("[,;\\r\\n/]| et | and ");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]{0,100}\\)");

    private static final CountryCode FRANCE = CountryCode.of("FR");

    private static final Pattern BRACKET = Pattern.compile("([^()]+)\\(([^()]+)\\)");

    private static final Pattern COUNTRY_CODE = Pattern.compile("\\p{Lu}{2}");

    /** Codes that the European Union has for countries, where they are not those of ISO 3166. */
    private static final Map<String, String> EUROPEAN_CODES = Map.of("UK", "GB", "EL", "GR");

    private static final Map<NameKey, CountryCode> COUNTRIES = countries();

    /** Numbers of départements. */
    private static final Pattern DEPARTEMENT = Pattern.compile("(?:0[1-9]|[1-8]\\d|9[0-5]|2[AB]|97[1-46])");

    private static final Pattern INTERCOMMUNALITY = Pattern.compile(".+ (?:agglo|agglomeration|metropole|communaute)");

    /** « Lycéens et apprentis »: two words in the plural, or two acronyms. */
    private static final Pattern TWO_GROUPS = Pattern.compile(
            "(?<first>[\\p{L}.·-]{3,}s|\\p{Lu}{2,}s?)(?: et | & | / )(?<second>[\\p{L}.·-]{3,}s|\\p{Lu}{2,}s?)");

    private static final Pattern LAST_OF_LIST = Pattern.compile("(?<first>[\\p{L}.·’'-]+) et (?<second>\\p{L}[^\\d]*)");

    private static final Pattern TWO_ACRONYMS =
            Pattern.compile("(?<first>\\p{Lu}{2,})(?: et | / |/)(?<second>\\p{Lu}{2,})");

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
        kinds.put("cc", TerritoryKind.INTERCOMMUNALITY);
        kinds.put("ca", TerritoryKind.INTERCOMMUNALITY);
        kinds.put("cu", TerritoryKind.INTERCOMMUNALITY);
        kinds.put("epci", TerritoryKind.INTERCOMMUNALITY);
        kinds.put("metropole", TerritoryKind.INTERCOMMUNALITY);
        kinds.put("commune", TerritoryKind.COMMUNE);
        kinds.put("ville", TerritoryKind.COMMUNE);
        kinds.put("qpv", TerritoryKind.PRIORITY_AREA);
        return kinds;
    }

    private static Map<NameKey, CountryCode> countries() {
        Map<NameKey, CountryCode> countries = new LinkedHashMap<>();
        CountryWords.namesByCode()
                .forEach((code, names) -> names.forEach(name -> countries.put(NameKey.of(name), CountryCode.of(code))));
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
                String bare = ListMark.without(item);
                if (SpreadsheetText.isError(bare)) {
                    action.table().findings().reportError(cell.place(), bare);
                } else if (GuidanceText.isNotYetKnown(bare)
                        || SameAsAbove.isReference(bare)
                        || SameAsAbove.isMark(bare)) {
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
        List<String> items = items(cell, action);
        for (int i = 0; i < items.size(); i++) {
            boolean last = i > 0 && i == items.size() - 1 && cell.text().indexOf('\n') < 0;
            for (String each : parted(items.get(i), last ? LAST_OF_LIST : TWO_GROUPS)) {
                action.builder().addAudiences(Audience.builder().label(each).build());
            }
        }
    }

    /** Two items where the pattern says so, else one. */
    private static List<String> parted(String item, Pattern two) {
        Matcher parts = two.matcher(item);
        return parts.matches() ? List.of(parts.group("first"), parts.group("second")) : List.of(item);
    }

    static void readDestinations(RowCell cell, ActionDraft action) {
        action.pointerTo("destinations", cell);
        List<String> items = items(cell, action);
        boolean codes = items.stream().allMatch(item -> byCode(item).isPresent());
        for (String item : items) {
            List<String> countries = List.of(SEVERAL.split(item, -1));
            boolean several = countries.size() > 1
                    && countries.stream().allMatch(each -> country(each).isPresent());
            for (String each : several ? countries : List.of(item)) {
                action.builder()
                        .addDestinations(Destination.builder()
                                .country(codes ? byCode(each) : country(each))
                                .text(each)
                                .build());
            }
        }
    }

    /** Whether a cell names countries other than France, and nothing else: « Irlande, Malte et Inde (Chennai) ». */
    static boolean areAbroad(String cell) {
        return BETWEEN_COUNTRIES
                .splitAsStream(IN_BRACKETS.matcher(cell).replaceAll(" "))
                .map(PlainText::of)
                .filter(item -> !item.isEmpty())
                .allMatch(item ->
                        country(item).filter(code -> !code.equals(FRANCE)).isPresent());
    }

    /** The country of « DE », where all items of a cell are codes. */
    private static Optional<CountryCode> byCode(String text) {
        String code = EUROPEAN_CODES.getOrDefault(text, text);
        return COUNTRY_CODE.matcher(text).matches()
                        && CountryWords.namesByCode().containsKey(code)
                ? Optional.of(CountryCode.of(code))
                : Optional.empty();
    }

    /** The country of « Irlande », « en Irlande », « Cork (Irlande) » or « Irlande (hors Erasmus+) ». */
    private static Optional<CountryCode> country(String text) {
        Matcher bracket = BRACKET.matcher(text);
        boolean several = bracket.matches();
        String outer = several ? bracket.group(1) : text;
        String name = several ? bracket.group(2) : bare(text);
        return Optional.ofNullable(COUNTRIES.get(NameKey.of(name)))
                .or(() -> Optional.ofNullable(COUNTRIES.get(NameKey.of(text))))
                .or(() -> Optional.ofNullable(COUNTRIES.get(NameKey.of(bare(outer)))));
    }

    private static String bare(String country) {
        return ARTICLE.matcher(country.trim()).replaceFirst("");
    }

    static void readProgrammes(RowCell cell, ActionDraft action) {
        action.pointerTo("programmes", cell);
        items(cell, action).forEach(item -> action.builder().addAllProgrammes(ProgrammeNames.read(item)));
    }

    static void readTerritories(RowCell cell, ActionDraft action) {
        action.pointerTo("places", cell);
        List<String> items = items(cell, action).stream()
                .flatMap(item -> parted(item, TWO_ACRONYMS).stream())
                .toList();
        boolean numbers = items.size() > 1
                && items.stream().allMatch(item -> DEPARTEMENT.matcher(item).matches());
        // « Centre » is a quarter as well.
        boolean quarters = HeaderWords.of(cell.header()).singular().equals("quartier");
        items.forEach(item -> {
            Optional<Region> region = Region.all().stream()
                    .filter(each -> !quarters)
                    .filter(each -> NameKey.of(each.name()).equals(NameKey.of(item)))
                    .findFirst();
            action.builder()
                    .addPlaces(region.map(Territory::of)
                            .orElseGet(() -> Territory.builder()
                                    .kind(numbers ? TerritoryKind.DEPARTEMENT : kindOf(item))
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
                .orElse(
                        INTERCOMMUNALITY.matcher(key.trim()).matches()
                                ? TerritoryKind.INTERCOMMUNALITY
                                : TerritoryKind.ZONE);
    }

    static void readNetworks(RowCell cell, ActionDraft action) {
        Pointer pointer = action.pointerTo("networks", cell);
        items(cell, action)
                .forEach(item ->
                        action.builder().addNetworks(action.table().networks().named(item, pointer, cell.place())));
    }
}
