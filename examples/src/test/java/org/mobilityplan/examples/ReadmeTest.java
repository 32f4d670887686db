package org.mobilityplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The code of the README is the code that is compiled here. */
class ReadmeTest {

    @Test
    void the_example_of_the_readme_is_the_one_that_runs() throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/mobilityplan/examples/BuildPlan.java"));
        String snippet = source.split("// README\n")[1].stripTrailing().indent(-8);
        assertThat(Files.readString(Path.of("../README.md"))).contains("```java\n" + snippet + "```\n");
    }
}
