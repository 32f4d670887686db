package org.mobilityplan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mobilityplan.json.PlanJson;

/** One fresh JVM: reads and validates one plan and prints the nanoseconds since the beginning of main. */
public final class FirstPlan {

    private FirstPlan() {}

    /**
     * Reads a plan and validates it.
     *
     * @param arguments {@code mobility} or {@code peers}, and the file
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        long begin = System.nanoTime();
        byte[] document = Files.readAllBytes(Path.of(arguments[1]));
        boolean right = switch (arguments[0]) {
            case "mobility" -> PlanJson.standard().read(document).isValid();
            case "peers" ->
                Hibernate.VALIDATOR.validate(JacksonRecords.read(document)).isEmpty();
            default -> throw new IllegalArgumentException(arguments[0]);
        };
        long end = System.nanoTime();
        if (!right) {
            throw new IllegalStateException("the plan has errors");
        }
        System.out.println(end - begin);
    }
}
