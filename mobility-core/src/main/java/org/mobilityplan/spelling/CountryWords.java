package org.mobilityplan.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
        for (String line : lines()) {
            String[] cells = line.split("\t", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalStateException("countries.tsv has a line without " + COLUMNS + " cells: " + line);
            }
            List<String> all = new ArrayList<>(List.of(cells[1], cells[2]));
            if (!cells[3].isEmpty()) {
                Collections.addAll(all, cells[3].split("; "));
            }
            names.put(cells[0], List.copyOf(all));
        }
        return Collections.unmodifiableMap(names);
    }

    private static List<String> lines() {
        try (InputStream bytes = CountryWords.class.getResourceAsStream("countries.tsv")) {
            String text = new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("the countries of this library cannot be read", broken);
        }
    }
}
