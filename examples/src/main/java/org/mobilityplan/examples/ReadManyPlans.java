package org.mobilityplan.examples;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.json.StreamedPlan;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.PlacedAction;
import org.mobilityplan.model.PlanId;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a file of many plans, one per line, with one plan in memory at a time, and counts the plans, the valid ones, and the
 * actions without a coordinator. The file is generated from variants of one plan, with an invalid line now and then. A plain scan of
 * the same tokens, by the same parser in the same run, shows what reading and validating costs.
 */
public final class ReadManyPlans {

    private static final int INVALID_EVERY = 1_000;

    private final PrintStream out;
    private final Path file;

    private ReadManyPlans(PrintStream out, Path file) {
        this.out = out;
        this.file = file;
    }

    /**
     * Generates the file, reads it and deletes it.
     *
     * @param arguments the plan to vary, how many megabytes of it, and the directory for the file
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        run(Path.of(arguments[0]), Long.parseLong(arguments[1]), Path.of(arguments[2]), Console.utf8());
    }

    static void run(Path plan, long megabytes, Path directory, PrintStream out) throws IOException {
        Path file = Files.createTempFile(directory, "plans", ".ndjson");
        try {
            ReadManyPlans many = new ReadManyPlans(out, file);
            many.make(PlanJson.standard().read(plan).orElseThrow(), megabytes);
            for (int round = 1; round <= 2; round++) {
                many.scan(false);
                many.scan(true);
                many.count("read, not validated", PlanJson.standard().withoutValidation(), false);
                many.count("read and validated", PlanJson.standard(), false);
                many.count("read and validated, in parallel", PlanJson.standard(), true);
            }
        } finally {
            Files.delete(file);
        }
    }

    private void make(ActionPlan plan, long megabytes) throws IOException {
        long lines = 0;
        byte[] invalid = "{\"format\":\"1.0\",\"id\":7,\"title\":null}\n".getBytes(StandardCharsets.UTF_8);
        try (OutputStream lineByLine = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (; Files.size(file) < megabytes * 1_000_000; lines += INVALID_EVERY) {
                Stream<ActionPlan> varied =
                        LongStream.range(lines + 1, lines + INVALID_EVERY).mapToObj(number -> varied(plan, number));
                PlanJson.standard().writeLines(varied, lineByLine);
                lineByLine.write(invalid);
                lineByLine.flush();
            }
        }
        print(
                "%d lines, one in every %d invalid; %d MB; heap of at most %d MB%n",
                lines,
                INVALID_EVERY,
                Files.size(file) / 1_000_000,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    /** A variant with another id and title, and the chantiers rotated. */
    private static ActionPlan varied(ActionPlan plan, long number) {
        List<Chantier> chantiers = new ArrayList<>(plan.getChantiers());
        Collections.rotate(chantiers, (int) (number % chantiers.size()));
        return plan.toBuilder()
                .id(PlanId.of(plan.getId() + "-" + number))
                .title(plan.getTitle() + ", variante " + number)
                .chantiers(chantiers)
                .build();
    }

    private void count(String what, PlanJson json, boolean parallel) throws IOException {
        LongAdder plans = new LongAdder();
        LongAdder valid = new LongAdder();
        LongAdder actions = new LongAdder();
        LongAdder uncoordinated = new LongAdder();
        long begin = System.nanoTime();
        try (Stream<StreamedPlan> lines = json.readLines(file)) {
            (parallel ? lines.parallel() : lines).forEach(line -> {
                plans.increment();
                valid.add(line.checked().isValid() ? 1 : 0);
                line.checked().value().ifPresent(plan -> {
                    List<PlacedAction> all = plan.index().getActions();
                    actions.add(all.size());
                    uncoordinated.add(all.stream()
                            .filter(each -> each.getEffectiveCoordination().isEmpty())
                            .count());
                });
            });
        }
        printThroughput(
                what,
                begin,
                String.format(
                        Locale.ROOT,
                        "%d plans, %d valid, %d actions, %d of them without a coordinator",
                        plans.sum(),
                        valid.sum(),
                        actions.sum(),
                        uncoordinated.sum()));
    }

    /** Counts the tokens of the file, and optionally the characters of its texts, with the parser only. */
    private void scan(boolean strings) throws IOException {
        JsonFactory factory = JsonFactory.builder().build();
        long tokens = 0;
        long characters = 0;
        long begin = System.nanoTime();
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = factory.createParser(ObjectReadContext.empty(), in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens++;
                if (strings && token == JsonToken.VALUE_STRING) {
                    characters += parser.getString().length();
                }
            }
        }
        printThroughput(
                strings ? "tokens and texts only" : "tokens only",
                begin,
                String.format(Locale.ROOT, "%d tokens, %d characters", tokens, characters));
    }

    private void printThroughput(String what, long begin, String counted) throws IOException {
        double seconds = (System.nanoTime() - begin) / 1e9;
        print("%-30s %6.0f MB/s  %s%n", what, Files.size(file) / 1e6 / seconds, counted);
    }

    private void print(String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
    }
}
