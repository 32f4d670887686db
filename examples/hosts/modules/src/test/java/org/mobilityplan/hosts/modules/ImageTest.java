package org.mobilityplan.hosts.modules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** A run-time image with the application, the library, what it requires, and no other module. */
class ImageTest {

    @TempDir
    private static Path directory;

    private static Path image;

    @BeforeAll
    static void link() {
        image = directory.resolve("image");
        String modulePath = Stream.of(
                        ReadPlan.class,
                        PlanJson.class,
                        ActionPlan.class,
                        JsonMapper.class,
                        JsonParser.class,
                        JsonProperty.class,
                        Valid.class)
                .map(ImageTest::jar)
                .collect(Collectors.joining(File.pathSeparator));
        int exit = ToolProvider.findFirst("jlink")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--module-path",
                        modulePath,
                        "--add-modules",
                        "org.mobilityplan.hosts.modules",
                        "--output",
                        image.toString());
        assertThat(exit).isZero();
    }

    private static String jar(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int run(Path output, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(image.resolve("bin/java").toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(directory.resolve("errors").toFile())
                .start()
                .waitFor();
    }

    @Test
    void the_image_reads_a_plan() throws IOException, InterruptedException {
        Path plan = Path.of("../../plans/bretagne-2017.json");
        Path output = directory.resolve("plan");
        assertThat(run(output, "-m", "org.mobilityplan.hosts.modules/" + ReadPlan.class.getName(), plan.toString()))
                .as(Files.readString(directory.resolve("errors")))
                .isZero();
        assertThat(PlanJson.standard().read(output).orElseThrow())
                .isEqualTo(PlanJson.standard().read(plan).orElseThrow());
    }

    @Test
    void the_image_contains_only_modules_that_are_required() throws IOException, InterruptedException {
        Path output = directory.resolve("modules");
        run(output, "--list-modules");
        assertThat(Files.readAllLines(output).stream()
                        .map(line -> line.replaceFirst("@.*", ""))
                        .filter(name -> !name.startsWith("java.")))
                .containsExactlyInAnyOrder(
                        "com.fasterxml.jackson.annotation",
                        "jakarta.validation",
                        "org.mobilityplan.core",
                        "org.mobilityplan.hosts.modules",
                        "org.mobilityplan.json",
                        "tools.jackson.core",
                        "tools.jackson.databind");
    }
}
