package org.mobilityplan.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables of words of this library: tab-separated files in UTF-8, with one line of headers. */
public final class TsvResource {

    private TsvResource() {}

    /**
     * Reads a table.
     *
     * @param owner a class in the package of the file
     * @param file the name of the file
     * @param columns how many cells each line has
     * @return the cells of each line below the headers
     */
    public static List<String[]> read(Class<?> owner, String file, int columns) {
        try (InputStream bytes = Objects.requireNonNull(owner.getResourceAsStream(file), file)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> cells(file, line, columns))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(file + " of this library cannot be read", broken);
        }
    }

    private static String[] cells(String file, String line, int columns) {
        String[] cells = line.split("\t", -1);
        if (cells.length != columns) {
            throw new IllegalStateException(file + " has a line without " + columns + " cells: " + line);
        }
        return cells;
    }
}
