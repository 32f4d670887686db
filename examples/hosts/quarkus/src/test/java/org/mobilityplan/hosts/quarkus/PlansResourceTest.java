package org.mobilityplan.hosts.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mobilityplan.hosts.check.HostCheck;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.PlanValidator;

/** The application, started with its server. */
@QuarkusTest
class PlansResourceTest {

    @TestHTTPResource("plans")
    URI plans;

    @TestHTTPResource("violations")
    URI violations;

    @Test
    void every_document_is_answered_as_the_library_reads_it() throws IOException, InterruptedException {
        HostCheck check = HostCheck.post(plans);
        assertThat(check.differences()).isEmpty();
        assertThat(check.invalid()).isGreaterThan(150);
        assertThat(check.valid()).isGreaterThan(150);
    }

    @Test
    void the_validator_of_the_host_finds_every_error() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        int errors = 0;
        for (byte[] document : HostCheck.documents().values()) {
            Checked<ActionPlan> read = PlanJson.standard().withoutValidation().read(document);
            if (read.value().isEmpty()) {
                continue;
            }
            String expected = PlanValidator.standard().validate(read.orElseThrow()).findings(Severity.ERROR).stream()
                    .map(finding -> "{" + finding.rule() + "}")
                    .sorted()
                    .collect(Collectors.joining("\n"));
            errors += expected.isEmpty() ? 0 : 1;
            String answered = client.send(
                            HttpRequest.newBuilder(violations)
                                    .POST(HttpRequest.BodyPublishers.ofByteArray(document))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            assertThat(answered).isEqualTo(expected);
        }
        assertThat(errors).isGreaterThan(20);
    }
}
