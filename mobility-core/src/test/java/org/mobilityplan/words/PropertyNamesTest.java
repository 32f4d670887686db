package org.mobilityplan.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.structure.ModelType;

class PropertyNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void every_property_of_the_model_has_a_name_and_nothing_else_has(String language) throws IOException {
        Set<String> names = new TreeSet<>();
        Set<String> namesByType = new TreeSet<>();
        for (ModelType type : ModelType.reachableFrom(ActionPlan.class)) {
            type.properties().forEach(property -> {
                names.add(property.name());
                namesByType.add(type.type().getSimpleName() + "." + property.name());
            });
        }
        String file = "src/main/resources/org/mobilityplan/words/property-names_" + language + ".properties";
        List<String> keys = Files.readAllLines(Path.of(file), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(" = ")))
                .toList();
        assertThat(keys).as(file).isSorted().doesNotHaveDuplicates();
        assertThat(keys).as("name the property in sentences, in " + file).containsAll(names);
        names.addAll(namesByType);
        assertThat(names).as("no longer in the model, delete it in " + file).containsAll(keys);
    }
}
