package org.mobilityplan.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files of this repository that people read. */
final class Sources {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** Pages that the build writes; their texts come from other files. */
    private static final Set<String> GENERATED = Set.of("docs/format.md", "docs/rules.md");

    /** Where the French pages are. */
    private static final String FRENCH = "docs/fr/";

    private static final Set<String> SKIPPED =
            Set.of("target", ".git", ".idea", ".vscode", ".settings", "node_modules");

    private Sources() {}

    /** All files, by path from the root, in order. */
    static List<String> files() {
        List<String> files = new ArrayList<>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return SKIPPED.contains(directory.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(ROOT.relativize(file).toString().replace('\\', '/'));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files.stream().sorted().toList();
    }

    static List<String> pages() {
        return files().stream()
                .filter(file -> file.endsWith(".md"))
                .filter(file -> !file.contains("/test/"))
                .toList();
    }

    static List<String> handWrittenPages() {
        return pages().stream()
                .filter(file -> !GENERATED.contains(file) && !file.startsWith(FRENCH))
                .toList();
    }

    static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (CharacterCodingException notText) {
            return "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The number of the line of an offset, from 1. */
    static int line(String text, int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
