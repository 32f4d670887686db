package org.mobilityplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadManyPlansTest {

    @Test
    void every_line_is_counted_in_one_thread_and_in_several_and_the_file_is_deleted(@TempDir Path folder)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            ReadManyPlans.run(Path.of("plans/bretagne-2017.json"), 1, folder, out);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("read and validated")))
                .hasSize(4)
                .allMatch(line ->
                        line.endsWith("1000 plans, 999 valid, 10989 actions, 999 of them without a coordinator"));
        assertThat(folder).isEmptyDirectory();
    }
}
