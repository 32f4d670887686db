package org.mobilityplan.testing;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a type was loaded from: the folder of its module's classes, or the module's jar. */
public final class Classes {

    private Classes() {}

    /** Works on the root folder of the classes of the type's module. */
    public interface Use<T> {
        T of(Path root) throws IOException;
    }

    public static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static <T> T use(Class<?> type, Use<T> use) throws IOException {
        Path location = location(type);
        if (Files.isDirectory(location)) {
            return use.of(location);
        }
        try (FileSystem jar = FileSystems.newFileSystem(location)) {
            return use.of(jar.getPath("/"));
        }
    }
}
