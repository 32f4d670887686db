package org.mobilityplan.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.mobilityplan.json.StreamedPlan;

/** One fresh JVM: reads and validates a file and prints the nanoseconds of processor time of the whole process. */
public final class FreshRun {

    private FreshRun() {}

    /**
     * Reads a file.
     *
     * @param arguments {@code mobilityLines}, {@code peersLines} or {@code mobilityPlan}, and the file
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        boolean right = switch (arguments[0]) {
            case "mobilityLines" -> ours(file);
            case "peersLines" -> theirs(file);
            case "mobilityPlan" -> Documents.JSON.read(Files.readAllBytes(file)).isValid();
            default -> throw new IllegalArgumentException(arguments[0]);
        };
        if (!right) {
            throw new IllegalStateException("a plan has errors");
        }
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.println(system.getProcessCpuTime());
    }

    private static boolean ours(Path lines) throws IOException {
        try (Stream<StreamedPlan> plans = Documents.JSON.readLines(lines)) {
            return plans.allMatch(each -> each.checked().isValid());
        }
    }

    private static boolean theirs(Path lines) throws IOException {
        try (Stream<String> plans = Files.lines(lines)) {
            return plans.map(line -> JacksonRecords.read(line.getBytes(StandardCharsets.UTF_8)))
                    .allMatch(each -> Hibernate.VALIDATOR.validate(each).isEmpty());
        }
    }
}
