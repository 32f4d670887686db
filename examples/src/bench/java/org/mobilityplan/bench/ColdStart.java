package org.mobilityplan.bench;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * From main to the first plan read and validated, in a fresh JVM each time. Ours and theirs
 * alternate, so that a noisy machine is noisy for both.
 */
final class ColdStart {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path directory;
    private final Path document;
    private final String classPath;

    private ColdStart(Path directory) throws IOException {
        this.directory = directory;
        this.document = directory.resolve("cold.json.plan");
        Files.write(document, Documents.named(Documents.BRITTANY));
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            jars.add(jar(Path.of(entry)).toString());
        }
        this.classPath = String.join(File.pathSeparator, jars);
    }

    static void measure(int runs, Path directory) throws IOException, InterruptedException {
        new ColdStart(directory).measure(runs);
    }

    /** An archive of classes accepts jars only. */
    private Path jar(Path entry) throws IOException {
        if (!Files.isDirectory(entry)) {
            return entry;
        }
        Path jar =
                directory.resolve("cold-" + Integer.toHexString(entry.toString().hashCode()) + ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> all = Files.walk(entry)) {
            for (Path each : all.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new ZipEntry(entry.relativize(each).toString().replace(File.separatorChar, '/')));
                Files.copy(each, out);
            }
        }
        return jar;
    }

    private void measure(int runs) throws IOException, InterruptedException {
        Map<String, List<String>> sharing = new LinkedHashMap<>();
        sharing.put("none", List.of("-Xshare:off"));
        sharing.put("jdk", List.of());
        sharing.put("application", List.of());
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (String road : List.of("mobility", "peers")) {
            run(road, List.of("-XX:ArchiveClassesAtExit=" + archive(road)));
        }
        for (int i = 0; i < runs; i++) {
            for (Map.Entry<String, List<String>> each : sharing.entrySet()) {
                for (String road : List.of("mobility", "peers")) {
                    List<String> options = each.getKey().equals("application")
                            ? List.of("-XX:SharedArchiveFile=" + archive(road))
                            : each.getValue();
                    times.computeIfAbsent(road + " " + each.getKey(), key -> new ArrayList<>())
                            .add(run(road, options));
                }
            }
        }
        write(times);
    }

    private Path archive(String road) {
        return directory.resolve(road + ".jsa");
    }

    private long run(String road, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        // The usual heap of a host in a container of this size.
        command.addAll(List.of("-Xmx512m", "-Xlog:disable", "-cp", classPath, FirstPlan.class.getName()));
        command.addAll(List.of(road, document.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " printed " + printed);
        }
        return Arrays.stream(printed.split("\n"))
                .filter(line -> line.chars().allMatch(Character::isDigit) && !line.isEmpty())
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }

    private void write(Map<String, List<Long>> times) throws IOException {
        ArrayNode results = MAPPER.createArrayNode();
        times.forEach((name, nanoseconds) -> {
            List<Long> sorted = nanoseconds.stream().sorted().collect(Collectors.toList());
            ObjectNode result = results.addObject();
            result.put("road", name.split(" ")[0]);
            result.put("sharing", name.split(" ")[1]);
            result.put("runs", sorted.size());
            result.put("medianMs", sorted.get(sorted.size() / 2) / 1e6);
            result.put("leastMs", sorted.get(0) / 1e6);
            System.out.println(result);
        });
        Files.writeString(directory.resolve("cold.json"), results.toPrettyString());
    }
}
