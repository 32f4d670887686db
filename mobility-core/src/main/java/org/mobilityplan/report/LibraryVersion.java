package org.mobilityplan.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of this library, written into it by its build. */
final class LibraryVersion {

    static final String VALUE = read();

    private LibraryVersion() {}

    private static String read() {
        Properties properties = new Properties();
        try (InputStream bytes =
                Objects.requireNonNull(LibraryVersion.class.getResourceAsStream("library.properties"))) {
            properties.load(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException("the version of this library cannot be read", broken);
        }
        return properties.getProperty("version");
    }
}
