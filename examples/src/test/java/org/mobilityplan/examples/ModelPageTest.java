package org.mobilityplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.validation.PlanValidator;
import tools.jackson.databind.json.JsonMapper;

/** The page on the model: each example in JSON is read as the type that its row names, and every property of it is known. */
class ModelPageTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    static List<String> rows() throws IOException {
        return Files.readAllLines(Path.of("../docs/model.md")).stream()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void an_example_is_of_the_type_its_row_names(String row) throws ClassNotFoundException {
        String[] cells = row.split("\\|");
        String example = cells[5].strip().replaceAll("^`|`$", "");
        boolean read = false;
        for (String name : cells[3].split("`")) {
            if (!name.matches("[A-Z]\\w+")) {
                continue;
            }
            Class<?> type = Class.forName("org.mobilityplan.model." + name);
            if (PlanElement.class.isAssignableFrom(type) && !read) {
                read = true;
                Object value = MAPPER.readValue(example, type);
                assertThat(MAPPER.readTree(MAPPER.writeValueAsString(value))).isEqualTo(MAPPER.readTree(example));
                assertThat(((PlanElement) value).getExtensions().isEmpty()).isTrue();
            }
        }
        assertThat(read).as("a type with an example in " + row).isTrue();
    }

    @Test
    void every_concept_has_its_row() throws IOException {
        assertThat(rows()).hasSize(64);
    }

    @Test
    void the_plan_of_two_sources_is_the_one_that_is_compiled_and_valid() throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/mobilityplan/examples/TwoSources.java"));
        String snippet = source.split("// MODEL\n")[1].stripTrailing().indent(-8);
        assertThat(Files.readString(Path.of("../docs/model.md"))).contains("```java\n" + snippet + "```\n");
        ActionPlan plan = TwoSources.plan();
        assertThat(PlanValidator.standard().validate(plan).isValid()).isTrue();
        assertThat(PlanJson.standard()
                        .read(PlanJson.standard().writeString(plan))
                        .orElseThrow())
                .isEqualTo(plan);
        Quantity first =
                plan.getActions().get(0).getIndicators().get(0).getActual().get(0);
        assertThat(first.citedDocuments()).containsExactly(DocumentId.of("rapport-2018"));
    }
}
