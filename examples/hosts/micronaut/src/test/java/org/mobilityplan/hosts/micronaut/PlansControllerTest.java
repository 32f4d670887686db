package org.mobilityplan.hosts.micronaut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mobilityplan.hosts.check.HostCheck;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;

/** The application, started with its server. */
class PlansControllerTest {

    @Test
    void every_document_is_answered_as_the_library_reads_it() throws IOException, InterruptedException {
        try (EmbeddedServer server =
                ApplicationContext.run(EmbeddedServer.class, Map.of("micronaut.server.port", -1))) {
            HostCheck check = HostCheck.post(server.getURI().resolve("/plans"));
            assertThat(check.differences()).isEmpty();
            assertThat(check.invalid()).isGreaterThan(150);
            assertThat(check.valid()).isGreaterThan(150);
        }
    }

    @Test
    void the_validator_of_the_host_does_not_validate_a_plan() {
        ActionPlan plan = PlanJson.standard()
                .withoutValidation()
                .read("{\"format\": \"1.0\", \"id\": \"p\", \"title\": \"\"}")
                .orElseThrow();
        try (ApplicationContext context = ApplicationContext.run()) {
            Validator validator = context.getBean(Validator.class);
            assertThatThrownBy(() -> validator.validate(plan))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("introspection");
        }
    }
}
