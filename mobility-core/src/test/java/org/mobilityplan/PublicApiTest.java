package org.mobilityplan;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.testing.PublicApi;

/** The public API changes only on purpose. */
class PublicApiTest {

    @Test
    void the_public_api_is_the_reviewed_one() throws IOException {
        PublicApi.assertIs(Path.of("src/main/java/module-info.java"), Path.of("public-api.txt"), ActionPlan.class);
    }
}
