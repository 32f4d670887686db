package org.mobilityplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishPlanTest {

    private static final String PLAN = "plans/bretagne-2017.json";

    @TempDir
    private Path folder;

    private static String publish(int status, String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            assertThat(PublishPlan.run(arguments, out)).isEqualTo(status);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void every_form_is_written_and_its_file_printed() throws IOException {
        Path target = folder.resolve("new").resolve("folder");
        assertThat(publish(0, PLAN, target.toString()).lines().filter(line -> line.startsWith(target.toString())))
                .hasSize(11);
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "plan.csv",
                            "plan.tsv",
                            "plan.md",
                            "plan-tableur.csv",
                            "plan.fr.html",
                            "plan.en.html",
                            "actions.csv",
                            "actions.schema.json",
                            "territoires-en-transitions.xlsx",
                            "plans-transition.csv",
                            "fiches-action.csv");
        }
        assertThat(Files.readString(target.resolve("plan.tsv")).strip())
                .isEqualTo(Files.readString(Path.of("tables/bretagne-2017.tsv")).strip());
        assertThat(Files.readString(target.resolve("plan.fr.html")))
                .isEqualTo(Files.readString(Path.of("src/test/resources/bretagne-2017.fr.html")));
    }

    @Test
    void a_plan_with_errors_is_reported_and_not_published() throws IOException {
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, "{\"format\": \"1.0\", \"id\": 7}");
        Path target = folder.resolve("target");
        assertThat(publish(1, broken.toString(), target.toString())).contains("broken.json:1:25: erreur");
        assertThat(target).doesNotExist();
    }

    @Test
    void a_missing_file_and_wrong_arguments_are_reported() {
        assertThat(publish(2, folder.resolve("none.json").toString(), folder.toString()))
                .contains("none.json");
        assertThat(publish(2)).contains("PublishPlan PLAN FOLDER");
    }
}
