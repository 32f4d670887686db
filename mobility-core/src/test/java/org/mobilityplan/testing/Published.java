package org.mobilityplan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the repository that are made from the code, and must be as the code makes them now. */
public final class Published {

    private Published() {}

    /** Compares a file with what it should hold; writes it first where the property {@code published.write} is set. */
    public static void assertIs(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("published.write")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, expected);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as("%s: if the change is meant, run: mvn test -Dpublished.write=true", file)
                .isEqualTo(expected);
    }
}
