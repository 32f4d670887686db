package org.mobilityplan.validation.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.spelling.TsvResource;

/**
 * The acronyms that the whole field knows, with expansion, level, years, ambiguity and the source of each: {@code acronyms.tsv}.
 * Loaded when the first name that is an acronym is checked.
 */
final class Acronyms {

    private static final int COLUMNS = 12;
    private static final int ACRONYM = 0;
    private static final int VARIANTS = 1;
    private static final int LEVEL = 5;
    private static final int AMBIGUOUS = 9;

    /** Names in capitals that are not acronyms. */
    private static final Set<String> NAMES = Set.of(
            "campusfrance",
            "erasmus",
            "eurodesk",
            "francevolontaires",
            "francas",
            "interreg",
            "rectorat",
            "servicecivique");

    private static final Map<String, Acronym> BY_KEY = load();

    private Acronyms() {}

    /** An acronym: the level of the body that it denotes, and whether it denotes several. */
    record Acronym(String level, String ambiguous) {

        /** Whether readers know which body is meant, if the territory is known or not. */
        boolean isClear(boolean territoryKnown) {
            if (level.startsWith("region:")) {
                return true;
            }
            return ambiguous.equals("no") || ambiguous.equals("by-territory") && territoryKnown;
        }
    }

    /** Whether a name is an acronym that readers know, or a name in capitals. */
    static boolean isKnown(String name, boolean territoryKnown) {
        String key = key(name);
        Acronym acronym = BY_KEY.get(key);
        if (acronym == null) {
            acronym = BY_KEY.get(withoutDigits(key));
        }
        return acronym == null ? NAMES.contains(key) : acronym.isClear(territoryKnown);
    }

    /** Compares without case, accents, full stops and spaces. */
    private static String key(String name) {
        return NameKey.joined(name).value();
    }

    /** FOL 69, PRSE3: the number of a département or an edition. */
    private static String withoutDigits(String key) {
        int end = key.length();
        while (end > 0 && Character.isDigit(key.charAt(end - 1))) {
            end--;
        }
        return key.substring(0, end);
    }

    private static Map<String, Acronym> load() {
        Map<String, Acronym> byKey = new HashMap<>();
        for (String[] cells : TsvResource.read(Acronyms.class, "acronyms.tsv", COLUMNS)) {
            Acronym acronym = new Acronym(cells[LEVEL], cells[AMBIGUOUS]);
            byKey.put(key(cells[ACRONYM]), acronym);
            for (String variant : cells[VARIANTS].split("; ")) {
                if (!variant.isBlank()) {
                    byKey.putIfAbsent(key(variant), acronym);
                }
            }
        }
        return Map.copyOf(byKey);
    }
}
