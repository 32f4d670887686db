package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mobilityplan.json.stream.LineSlicer;
import org.mobilityplan.json.stream.SliceSpliterator;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.report.Finding;
import org.mobilityplan.testkit.generate.PlanGenerator;

class StreamsTest {

    private static final PlanJson JSON = PlanJson.standard();

    private static final PlanJson UNVALIDATED = JSON.withoutValidation();

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String plan(String id) {
        return "{\"format\":\"1.0\",\"id\":\"" + id + "\",\"title\":\"t\"}";
    }

    /** The number of each plan, and its id or its findings. */
    private static List<String> findings(Stream<StreamedPlan> plans) {
        try (plans) {
            return plans.map(each -> each.number() + " "
                            + each.checked()
                                    .value()
                                    .map(plan -> plan.getId().value())
                                    .orElseGet(() -> each.checked().findings().stream()
                                            .map(Finding::toString)
                                            .collect(Collectors.joining("; "))))
                    .toList();
        }
    }

    private static List<String> lines(String text) {
        return findings(UNVALIDATED.readLines(bytes(text)));
    }

    private static List<String> array(String text) {
        return findings(UNVALIDATED.readArray(bytes(text)));
    }

    @Test
    void an_invalid_line_is_reported_and_the_next_is_read() {
        assertThat(lines(String.join(
                        "\n",
                        plan("a"),
                        "{\"format\":\"1.0\",\"id\":\"b\",",
                        plan("c"),
                        "[]",
                        "]}\"",
                        "{\"format\":\"1.0\",\"id\":7,\"title\":\"é\",\"edition\":null}",
                        plan("d") + plan("e"),
                        plan("f"))))
                .containsExactly(
                        "1 a",
                        "2 ERROR document.truncated 2:26: /id",
                        "3 c",
                        "4 ERROR document.type 4:1:  expected={…} found=[…]",
                        "5 ERROR document.syntax 5:1:  found=“]”",
                        "6 ERROR document.type 6:22: /id expected=\"7\" found=7; "
                                + "ERROR document.null 6:46: /edition property=edition",
                        "7 ERROR document.trailing 7:38:  found=“{”",
                        "8 f");
    }

    @Test
    void lines_may_be_empty_and_end_as_on_windows_or_with_the_file() {
        assertThat(lines("\ufeff\n  \t\r\n" + plan("a") + "\r\n\r\n\n " + plan("b") + " \n" + plan("c")))
                .containsExactly("3 a", "6 b", "7 c");
        assertThat(lines("")).isEmpty();
        assertThat(lines("\ufeff")).isEmpty();
        assertThat(lines("\n\n")).isEmpty();
        assertThat(lines("\ufeff" + plan("a"))).containsExactly("1 a");
    }

    @Test
    void findings_of_rules_have_the_line_of_the_file(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plans.ndjson");
        String untitled = plan("b").replace("\"t\"", "\"\"");
        Files.writeString(file, plan("a") + "\n\n" + untitled + "\n");
        try (Stream<StreamedPlan> plans = JSON.readLines(file)) {
            assertThat(plans.flatMap(each -> each.checked().findings().stream()))
                    .extracting(Finding::toString)
                    .containsExactly(
                            "WARNING plan.empty " + file + ":1:1: ",
                            "WARNING plan.empty " + file + ":3:1: ",
                            "WARNING plan.title.blank " + file + ":3:34: /title");
        }
    }

    @Test
    void a_line_that_is_too_long_is_reported_and_skipped() {
        PlanJson small = UNVALIDATED.withLimits(ReadLimits.standard().withMaxBytes(60));
        String longest = plan("x".repeat(60 - plan("").length()));
        String tooLong = plan("x".repeat(61 - plan("").length()));
        for (String end : List.of("\n", "\r\n")) {
            assertThat(findings(small.readLines(
                            bytes(String.join(end, longest, tooLong, plan("y".repeat(1_000_000)), plan("z"))))))
                    .containsExactly(
                            "1 " + "x".repeat(60 - plan("").length()),
                            "2 ERROR document.too-long 2:61:  limit=60",
                            "3 ERROR document.too-long 3:61:  limit=60",
                            "4 z");
        }
        assertThat(findings(small.readArray(bytes("[" + tooLong + ",\n " + longest + "]"))))
                .containsExactly(
                        "1 ERROR document.too-long 1:62: /0 limit=60", "2 " + "x".repeat(60 - plan("").length()));
    }

    @Test
    void a_line_that_is_not_utf_8_is_told_alone() throws IOException {
        byte[] latin1 = plan("a").replace("t\"}", "é\"}").getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(latin1);
        file.write(("\n" + plan("b")).getBytes(StandardCharsets.UTF_8));
        assertThat(findings(UNVALIDATED.readLines(new ByteArrayInputStream(file.toByteArray()))))
                .containsExactly("1 ERROR document.encoding 1:35:  found=0xE9", "2 b");
    }

    @Test
    void an_array_is_read_element_by_element_with_locations_in_the_file() {
        assertThat(array("\ufeff [ " + plan("a")
                        + ",\r\n  {\"format\": \"1.0\",\n \"id\": \"é]},{[\\\"\"},\n\"x\" , 7,nul," + plan("b")
                        + "]\n"))
                .containsExactly(
                        "1 a",
                        "2 ERROR document.property.missing 2:3: /1 property=title; ERROR document.value 3:8: /1/id"
                                + " expected=\"…\" (1–128: A-Z a-z 0-9 - . _ ~ :) found=\"é]},{[\"\"",
                        "3 ERROR document.type 4:1: /2 expected={…} found=\"x\"",
                        "4 ERROR document.type 4:7: /3 expected={…} found=7",
                        "5 ERROR document.truncated 4:12: /4",
                        "6 b");
        assertThat(array("[]")).isEmpty();
        assertThat(array(" [ \n ] ")).isEmpty();
    }

    @Test
    void problems_of_the_array_itself_are_reported_in_their_place() {
        assertThat(array("")).containsExactly("1 ERROR document.empty 1:1: ");
        assertThat(array("\n {}")).containsExactly("1 ERROR document.type 2:2:  expected=[…] found={…}");
        assertThat(array("é")).containsExactly("1 ERROR document.type 1:1:  expected=[…] found=0xC3");
        assertThat(array("[" + plan("a") + ",]")).containsExactly("1 a", "2 ERROR document.syntax 1:40:  found=“]”");
        assertThat(array("[," + plan("a") + "\n" + plan("b") + ",,"))
                .containsExactly(
                        "1 ERROR document.syntax 1:2:  found=“,”",
                        "1 a",
                        "2 ERROR document.syntax 2:1:  found={…}",
                        "2 b",
                        "3 ERROR document.syntax 2:39:  found=“,”",
                        "3 ERROR document.truncated 2:40: ");
        assertThat(array("[" + plan("a") + "] " + plan("b")))
                .containsExactly("1 a", "2 ERROR document.trailing 1:41:  found={…}");
        assertThat(array("[{\"format\":\"1.0\",\"id")).hasSize(2).allMatch(each -> each.contains("document.truncated"));
        assertThat(array("[{\"a\":]},}," + plan("b") + "]")).last().isEqualTo("4 b");
    }

    private static List<ActionPlan> plans(List<Long> seeds) {
        return seeds.stream().map(PlanGenerator::any).toList();
    }

    @Property(tries = 30)
    void what_is_written_is_read_back_in_order(@ForAll @Size(max = 10) List<Long> seeds) throws IOException {
        List<ActionPlan> plans = plans(seeds);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        UNVALIDATED.writeLines(plans.stream(), lines);
        ByteArrayOutputStream array = new ByteArrayOutputStream();
        UNVALIDATED.writeArray(plans.stream(), array);
        assertThat(lines.toString(StandardCharsets.UTF_8).lines()).hasSize(plans.size());
        for (Stream<StreamedPlan> read : List.of(
                UNVALIDATED.readLines(new ByteArrayInputStream(lines.toByteArray())),
                UNVALIDATED
                        .readLines(new ByteArrayInputStream(lines.toByteArray()))
                        .parallel(),
                UNVALIDATED.readArray(new ByteArrayInputStream(array.toByteArray())),
                UNVALIDATED
                        .readArray(new ByteArrayInputStream(array.toByteArray()))
                        .parallel())) {
            List<StreamedPlan> all = read.toList();
            assertThat(all).extracting(each -> each.checked().orElseThrow()).isEqualTo(plans);
            assertThat(all)
                    .extracting(StreamedPlan::number)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, plans.size()).boxed().toList());
        }
    }

    @Property(tries = 500)
    void any_bytes_give_a_finite_stream_with_findings(@ForAll byte[] bytes) {
        List<StreamedPlan> lines =
                UNVALIDATED.readLines(new ByteArrayInputStream(bytes)).toList();
        List<StreamedPlan> array =
                UNVALIDATED.readArray(new ByteArrayInputStream(bytes)).toList();
        assertThat(array).isNotEmpty();
        for (List<StreamedPlan> read : List.of(lines, array)) {
            assertThat(read).allMatch(each -> !each.checked().isValid());
            assertThat(read)
                    .allMatch(each -> each.checked().findings().stream()
                            .allMatch(finding -> finding.location().line().isPresent()));
        }
    }

    @Property(tries = 50)
    void a_damaged_array_gives_a_finite_stream_with_findings(@ForAll long seed, @ForAll int at, @ForAll byte damage)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        UNVALIDATED.writeArray(LongStream.of(seed, seed ^ 1, seed ^ 2).mapToObj(PlanGenerator::any), out);
        byte[] array = out.toByteArray();
        array[Math.floorMod(at, array.length)] = damage;
        assertThat(UNVALIDATED.readArray(new ByteArrayInputStream(array)))
                .isNotEmpty()
                .allMatch(each -> each.checked().value().isPresent()
                        || !each.checked().findings().isEmpty());
    }

    @Test
    @Tag("long")
    void parallel_streams_give_the_same_plans_from_several_threads() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        String brittany = JSON.compact()
                .writeString(JSON.read(Path.of("../examples/plans/bretagne-2017.json"))
                        .orElseThrow());
        for (int i = 0; i < 1000; i++) {
            file.write((i % 7 == 0 ? "{\"format\":\"1.0\",}" : brittany).getBytes(StandardCharsets.UTF_8));
            file.write('\n');
        }
        List<StreamedPlan> sequential =
                JSON.readLines(new ByteArrayInputStream(file.toByteArray())).toList();
        Set<String> threads = ConcurrentHashMap.newKeySet();
        List<StreamedPlan> parallel = JSON.readLines(new ByteArrayInputStream(file.toByteArray()))
                .parallel()
                .peek(each -> threads.add(Thread.currentThread().getName()))
                .toList();
        assertThat(parallel).isEqualTo(sequential).hasSize(1000);
        if (Runtime.getRuntime().availableProcessors() > 1) {
            assertThat(threads).hasSizeGreaterThan(1);
        }
        List<Long> inOrder = new ArrayList<>();
        JSON.readLines(new ByteArrayInputStream(file.toByteArray()))
                .parallel()
                .forEachOrdered(each -> inOrder.add(each.number()));
        assertThat(inOrder).isEqualTo(LongStream.rangeClosed(1, 1000).boxed().toList());
    }

    /** Each thread waits at its first plan for another one, which a machine under load may start late. */
    private static void meet(Set<String> threads, CountDownLatch second) {
        if (threads.add(Thread.currentThread().getName())) {
            second.countDown();
            try {
                second.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Long enough to be split several times, with all kinds of lines at the boundaries. */
    @Test
    void parts_of_a_file_read_in_parallel_are_the_lines_of_the_file(@TempDir Path directory) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        Random random = new Random(2017);
        while (file.size() < 3 << 20) {
            String line = switch (random.nextInt(8)) {
                case 0 -> "";
                case 1 -> "{\"format\":\"1.0\",}";
                case 2 -> " ".repeat(random.nextInt(200_000));
                case 3 -> "\uFEFF" + plan("marked");
                case 4 -> plan("windows") + "\r";
                default -> plan("p-" + random.nextInt(1000));
            };
            file.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        file.write(plan("last").getBytes(StandardCharsets.UTF_8));
        Path path = Files.write(directory.resolve("plans.ndjson"), file.toByteArray());

        List<StreamedPlan> sequential;
        List<StreamedPlan> parallel;
        List<StreamedPlan> streamed =
                JSON.readLines(new ByteArrayInputStream(file.toByteArray())).toList();
        try (Stream<StreamedPlan> lines = JSON.readLines(path)) {
            sequential = lines.toList();
        }
        Set<String> threads = ConcurrentHashMap.newKeySet();
        CountDownLatch second =
                new CountDownLatch(Math.min(2, Runtime.getRuntime().availableProcessors()));
        try (Stream<StreamedPlan> lines = JSON.readLines(path).parallel()) {
            parallel = lines.peek(each -> meet(threads, second)).toList();
        }

        assertThat(parallel).isEqualTo(sequential).hasSizeGreaterThan(50);
        assertThat(sequential).extracting(StreamedPlan::number).isEqualTo(numbers(streamed));
        assertThat(sequential)
                .extracting(each -> each.checked().value())
                .isEqualTo(streamed.stream().map(each -> each.checked().value()).toList());
        if (Runtime.getRuntime().availableProcessors() > 1) {
            assertThat(threads).hasSizeGreaterThan(1);
        }
    }

    private static List<Long> numbers(List<StreamedPlan> plans) {
        return plans.stream().map(StreamedPlan::number).toList();
    }

    @Test
    void a_file_without_line_feeds_is_one_line_for_every_thread(@TempDir Path directory) throws IOException {
        Path path = Files.writeString(directory.resolve("one.ndjson"), " ".repeat(3 << 20) + plan("only"));

        try (Stream<StreamedPlan> lines = JSON.readLines(path).parallel()) {
            assertThat(lines.map(StreamedPlan::number).toList()).containsExactly(1L);
        }
    }

    /** Endless lines, each with the position in the file. */
    private static final class Endless extends InputStream {

        private final byte[] line = (plan("p") + "\n").getBytes(StandardCharsets.UTF_8);
        private final AtomicLong read = new AtomicLong();

        @Override
        public int read() {
            return line[(int) (read.getAndIncrement() % line.length)];
        }

        @Override
        public int read(byte[] target, int from, int count) {
            int most = Math.min(count, line.length - (int) (read.get() % line.length));
            System.arraycopy(line, (int) (read.get() % line.length), target, from, most);
            read.addAndGet(most);
            return most;
        }
    }

    @Test
    void streams_are_lazy() {
        Endless endless = new Endless();
        assertThat(UNVALIDATED.readLines(endless).limit(10)).hasSize(10);
        assertThat(endless.read.get()).isLessThanOrEqualTo(1 << 16);
    }

    @Test
    void the_queue_for_other_threads_is_bounded() {
        Endless endless = new Endless();
        SliceSpliterator slices = new SliceSpliterator(new LineSlicer(endless, 1000));
        int batches = 0;
        while (slices.trySplit() != null) {
            batches++;
        }
        assertThat(batches).isBetween(2, 200);
        assertThat(endless.read.get()).isLessThan(40 << 20);
    }

    @Test
    void an_endless_line_needs_no_memory() {
        InputStream endless = new InputStream() {
            private long left = 200L << 20;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] target, int from, int count) {
                if (left <= 0) {
                    return -1;
                }
                Arrays.fill(target, from, from + count, (byte) 'x');
                left -= count;
                return count;
            }
        };
        PlanJson small = UNVALIDATED.withLimits(ReadLimits.standard().withMaxBytes(1000));
        assertThat(findings(small.readLines(endless))).containsExactly("1 ERROR document.too-long 1:1001:  limit=1000");
    }

    /** Fails after some bytes, and records whether it was closed. */
    private static final class Failing extends InputStream {

        private final InputStream good;
        private boolean closed;

        private Failing(String good) {
            this.good = bytes(good);
        }

        @Override
        public int read() throws IOException {
            int b = good.read();
            if (b < 0) {
                throw new IOException("the line was cut");
            }
            return b;
        }

        @Override
        public int read(byte[] target, int from, int count) throws IOException {
            int read = good.read(target, from, count);
            if (read < 0) {
                throw new IOException("the line was cut");
            }
            return read;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** Returns 0 from each second call, as streams of some libraries do until there is input. */
    private static final class Hesitant extends FilterInputStream {

        private boolean now;

        Hesitant(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            now = !now;
            return now ? 0 : super.read(target, offset, Math.min(length, 7));
        }
    }

    @Test
    @Timeout(20)
    void a_stream_that_returns_no_bytes_for_a_while_is_read_to_its_end() {
        String lines = "\ufeff" + plan("a") + "\n" + plan("b") + "\n";
        assertThat(findings(UNVALIDATED.readLines(new Hesitant(bytes(lines))))).hasSize(2);
        assertThat(findings(UNVALIDATED.readArray(new Hesitant(bytes("[" + plan("a") + "," + plan("b") + "]")))))
                .hasSize(2);
        assertThat(findings(UNVALIDATED.readLines(new Hesitant(bytes(""))))).isEmpty();
    }

    /** The first byte after each pause is read alone. */
    @Test
    @Timeout(20)
    void a_byte_that_is_zero_is_one_after_a_pause_as_well() {
        assertThat(findings(UNVALIDATED.readLines(new Hesitant(bytes("{\"abc\"}\n\0\n" + plan("b"))))))
                .containsExactly(
                        "1 ERROR document.syntax 1:7: /abc found=“}”",
                        "2 ERROR document.syntax 2:1:  found=“\\u0000”",
                        "3 b");
    }

    @Test
    void a_failing_stream_gives_an_exception_and_not_a_finding() {
        Failing failing = new Failing(plan("a") + "\n" + plan("b"));
        List<Long> read = new ArrayList<>();
        Stream<StreamedPlan> plans = UNVALIDATED.readLines(failing);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> plans.forEach(each -> read.add(each.number())))
                .withMessageContaining("the line was cut");
        assertThat(read).containsExactly(1L);
        assertThat(failing.closed).isFalse();
        plans.close();
        assertThat(failing.closed).isTrue();
        assertThatIOException().isThrownBy(() -> JSON.readLines(Path.of("none.ndjson")));
        assertThatIOException().isThrownBy(() -> JSON.readArray(Path.of("none.json")));
        assertThatIOException()
                .isThrownBy(() -> JSON.writeLines(Stream.of(PlanGenerator.any(1)), new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("full");
                    }
                }));
    }

    @Test
    void writing_stops_after_the_plans_that_precede_an_unwritable_one() throws IOException {
        ActionPlan good = PlanGenerator.any(1);
        ActionPlan bad = good.toBuilder()
                .extensions(Extensions.builder().put("title", "1").build())
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatIllegalArgumentException().isThrownBy(() -> JSON.writeLines(Stream.of(good, bad, good), out));
        assertThat(UNVALIDATED.readLines(new ByteArrayInputStream(out.toByteArray())))
                .extracting(each -> each.checked().orElseThrow())
                .containsExactly(good);
    }

    @Test
    void an_array_has_a_plan_on_each_line() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.writeArray(Stream.empty(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[]\n");
        out.reset();
        JSON.writeArray(
                IntStream.range(0, 2).mapToObj(i -> JSON.read(plan("p" + i)).orElseThrow()), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[\n" + plan("p0") + ",\n" + plan("p1") + "\n]\n");
    }
}
