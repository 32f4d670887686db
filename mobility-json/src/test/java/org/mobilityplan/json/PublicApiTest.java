package org.mobilityplan.json;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mobilityplan.testing.PublicApi;
import org.mobilityplan.testkit.Conformance;
import org.mobilityplan.testkit.generate.PlanGenerator;

/** The public API changes only on purpose. */
class PublicApiTest {

    @Test
    void the_public_api_is_the_reviewed_one() throws IOException {
        PublicApi.assertIs(Path.of("src/main/java/module-info.java"), Path.of("public-api.txt"), PlanJson.class);
    }

    @Test
    void the_public_api_of_the_testkit_is_the_reviewed_one() throws IOException {
        PublicApi.assertIs(
                Path.of("src/testkit/java/module-info.java"),
                Path.of("public-api-testkit.txt"),
                Conformance.class,
                PlanGenerator.class);
    }
}
