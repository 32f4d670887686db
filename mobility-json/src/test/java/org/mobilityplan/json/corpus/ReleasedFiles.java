package org.mobilityplan.json.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files that releases contain and that never change afterwards. There is one list per release, {@code 1.0.0.sha256}, in the
 * form of the command sha256sum, with paths relative to this module.
 */
final class ReleasedFiles {

    private static final String ENDING = ".sha256";

    private final Path lists;
    private final Path root;

    /** Lists in a folder, and the folder that their paths are relative to. */
    ReleasedFiles(Path lists, Path root) {
        this.lists = lists;
        this.root = root;
    }

    /** The hashes of each release by path. */
    private Map<String, Map<String, String>> releases() {
        Map<String, Map<String, String>> releases = new TreeMap<>();
        try (Stream<Path> files = Files.list(lists)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(ENDING)).toList()) {
                Map<String, String> hashes = new LinkedHashMap<>();
                for (String line : Files.readAllLines(file)) {
                    String[] cells = line.split("  ", 2);
                    hashes.put(cells[1], cells[0]);
                }
                String name = file.getFileName().toString();
                releases.put(name.substring(0, name.length() - ENDING.length()), hashes);
            }
        } catch (IOException failure) {
            throw new AssertionError("cannot read the lists of released files in " + lists, failure);
        }
        return releases;
    }

    /** Whether a release contains a file. */
    boolean contains(String path) {
        return versionOf(path).isPresent();
    }

    /** The release that added a file. */
    Optional<String> versionOf(String path) {
        return releases().entrySet().stream()
                .filter(release -> release.getValue().containsKey(path))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What is wrong: one line for each file that was changed or removed. */
    List<String> problems() throws IOException {
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, Map<String, String>> release : releases().entrySet()) {
            for (Map.Entry<String, String> file : release.getValue().entrySet()) {
                Path path = root.resolve(file.getKey());
                if (!Files.exists(path)) {
                    problems.add(file.getKey() + " was released with " + release.getKey()
                            + " and is missing: restore it; partners test with it");
                } else if (!sha256(path).equals(file.getValue())) {
                    problems.add(file.getKey() + " was released with " + release.getKey()
                            + " and has changed: restore it, and add a new file for what is new");
                }
            }
        }
        return problems;
    }

    /** Writes the list of a release: all files that no earlier one contains. */
    void write(String version, Collection<String> paths) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String path : new TreeSet<>(paths)) {
            if (!contains(path)) {
                lines.add(sha256(root.resolve(path)) + "  " + path);
            }
        }
        Files.write(lists.resolve(version + ENDING), lines);
    }

    private static String sha256(Path file) throws IOException {
        return sha256(Files.readAllBytes(file));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
