package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.structure.ModelProperty;
import org.mobilityplan.structure.ModelType;

/** The document that shows the whole format has every property of the model. */
class FullDocumentTest {

    private static final Path FULL = Path.of("src/test/resources/versions/1.0/full.json");

    @Test
    void the_full_document_has_every_property_of_the_model() throws IOException {
        ActionPlan plan = PlanJson.standard()
                .withoutValidation()
                .read(Files.readAllBytes(FULL))
                .orElseThrow();
        Set<String> missing = new TreeSet<>();
        ModelType.reachableFrom(ActionPlan.class)
                .forEach(type -> type.properties().forEach(property -> missing.add(name(type, property))));
        remove(plan, missing);
        assertThat(missing)
                .as(
                        "properties that no element of %s has: add one of each by hand, then run:"
                                + " mvn test -pl mobility-json -am -Dtest=FullDocumentTest,FormatVersionsTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false",
                        FULL)
                .isEmpty();
    }

    private static String name(ModelType type, ModelProperty property) {
        return type.type().getSimpleName() + "." + property.name();
    }

    private static void remove(PlanElement element, Set<String> missing) {
        ModelType type = ModelType.of(element);
        for (ModelProperty property : type.properties()) {
            Optional<Object> value = property.valueAt(element, 0);
            if (value.isPresent()) {
                missing.remove(name(type, property));
            }
            for (int i = 0; property.holdsElements() && value.isPresent(); i++) {
                remove((PlanElement) value.get(), missing);
                value = property.holder() == ModelProperty.Holder.LIST
                        ? property.valueAt(element, i + 1)
                        : Optional.empty();
            }
        }
    }
}
