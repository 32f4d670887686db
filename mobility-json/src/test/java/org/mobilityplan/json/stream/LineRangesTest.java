package org.mobilityplan.json.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The parts of a file, however often it is split, have its lines, each once and with its number. */
class LineRangesTest {

    private static final int LEAST = 1 << 18;

    private record Shape(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static String lines(int count, int length, String end) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i).append("x".repeat(length - 1)).append(end);
        }
        return text.toString();
    }

    static List<Shape> shapes() {
        return List.of(
                new Shape("short lines", lines(30_000, 30, "\n")),
                new Shape("short lines, none at the end", lines(30_000, 30, "\n") + "last"),
                new Shape("short lines of Windows", lines(30_000, 30, "\r\n")),
                new Shape("empty lines between others", lines(20_000, 40, "\n\n\n")),
                new Shape("lines of a third of a part", lines(12, LEAST / 3, "\n")),
                new Shape("lines of more than a part", lines(6, LEAST + 5, "\n")),
                new Shape("a long line at the beginning", lines(1, 3 * LEAST, "\n") + lines(100, 20, "\n")),
                new Shape("a long line at the end", lines(100, 20, "\n") + lines(1, 3 * LEAST, "\n")),
                new Shape(
                        "a long line in the middle",
                        lines(9_000, 30, "\n") + lines(1, 3 * LEAST, "\n") + lines(9_000, 30, "\n")),
                new Shape("one line", lines(1, 4 * LEAST, "")));
    }

    /** The parts into which threads split a file. */
    private static List<Spliterator<Slice>> split(Spliterator<Slice> part) {
        List<Spliterator<Slice>> parts = new ArrayList<>();
        for (Spliterator<Slice> first = part.trySplit(); first != null; first = part.trySplit()) {
            assertThat(first.estimateSize()).isPositive();
            parts.addAll(split(first));
        }
        parts.add(part);
        return parts;
    }

    private static List<String> read(Spliterator<Slice> part) {
        List<String> lines = new ArrayList<>();
        part.forEachRemaining(
                line -> lines.add(line.number() + " " + new String(line.bytes(), StandardCharsets.UTF_8)));
        return lines;
    }

    private static List<String> expected(String text) {
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n")) {
            number++;
            if (!line.isBlank()) {
                lines.add(number + " " + line.stripTrailing());
            }
        }
        return lines;
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void each_line_is_in_one_part_with_its_number(Shape shape, @TempDir Path folder) throws IOException {
        Path path = Files.writeString(folder.resolve("lines"), shape.text());
        try (FileChannel file = FileChannel.open(path)) {
            List<Spliterator<Slice>> parts = split(LineRanges.of(file, 10 * LEAST));
            assertThat(parts.stream().mapToLong(Spliterator::estimateSize).sum())
                    .isEqualTo(Files.size(path));
            assertThat(parts.stream().flatMap(part -> read(part).stream()).toList())
                    .isEqualTo(expected(shape.text()));
        }
    }

    private static int parts(Path folder, int size) throws IOException {
        Path path = Files.writeString(folder.resolve("file" + size), "fifteen letters\n".repeat(size / 16));
        try (FileChannel file = FileChannel.open(path)) {
            return split(LineRanges.of(file, 100)).size();
        }
    }

    @Test
    void a_file_is_split_if_both_halves_are_worth_a_thread(@TempDir Path folder) throws IOException {
        assertThat(parts(folder, 2 * LEAST - 16)).isEqualTo(1);
        assertThat(parts(folder, 2 * LEAST)).isEqualTo(2);
        assertThat(parts(folder, 5 * LEAST)).isEqualTo(4);
    }

    @Test
    void what_is_being_read_is_not_split(@TempDir Path folder) throws IOException {
        Path path = Files.writeString(folder.resolve("lines"), lines(60_000, 15, "\n"));
        try (FileChannel file = FileChannel.open(path)) {
            LineRanges all = LineRanges.of(file, 100);
            assertThat(all.hasCharacteristics(Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE))
                    .isTrue();
            List<Long> first = new ArrayList<>();
            assertThat(all.tryAdvance(line -> first.add(line.number()))).isTrue();
            assertThat(all.trySplit()).isNull();
            assertThat(Stream.concat(first.stream(), read(all).stream())).hasSize(60_000);
        }
    }
}
