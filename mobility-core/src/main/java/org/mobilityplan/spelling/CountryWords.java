package org.mobilityplan.spelling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of countries, from {@code countries.tsv}: those of ISO 3166-1 in French and English, and former and other usual names,
 * also of parts that plans name like countries. The names that a Java platform has differ between platforms, and take long to load.
 */
public final class CountryWords {

    private static final int COLUMNS = 4;

    private static final Map<String, List<String>> NAMES = load();

    private CountryWords() {}

    /**
     * All names of all countries.
     *
     * @return the names by the code of ISO 3166-1, such as DE
     */
    public static Map<String, List<String>> namesByCode() {
        return NAMES;
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (String[] cells : TsvResource.read(CountryWords.class, "countries.tsv", COLUMNS)) {
            List<String> all = new ArrayList<>(List.of(cells[1], cells[2]));
            if (!cells[3].isEmpty()) {
                Collections.addAll(all, cells[3].split("; "));
            }
            names.put(cells[0], List.copyOf(all));
        }
        return Collections.unmodifiableMap(names);
    }
}
