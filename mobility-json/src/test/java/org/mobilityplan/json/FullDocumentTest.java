package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.testing.UnusedProperties;

/** The document that shows the whole format has every property of the model. */
class FullDocumentTest {

    private static final Path FULL = Path.of("src/test/resources/versions/1.0/full.json");

    @Test
    void the_full_document_has_every_property_of_the_model() throws IOException {
        ActionPlan plan = PlanJson.standard()
                .withoutValidation()
                .read(Files.readAllBytes(FULL))
                .orElseThrow();
        assertThat(UnusedProperties.of(plan))
                .as(
                        "properties that no element of %s has: add one of each by hand, then run:"
                                + " mvn test -pl mobility-json -am -Dtest=FullDocumentTest,FormatVersionsTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false",
                        FULL)
                .isEmpty();
    }
}
