package org.mobilityplan.hosts.boot4;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mobilityplan.hosts.check.HostCheck;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The application, started with its server and a PostgreSQL. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PlansApplicationTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start();
        properties.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
        properties.add("spring.datasource.username", () -> "postgres");
    }

    private HttpResponse<String> send(String method, String path, String type, String body, String language)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Language", language)
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String brittany() throws IOException {
        return Files.readString(Path.of("../../plans/bretagne-2017.json"));
    }

    @Test
    void every_document_is_answered_as_the_library_reads_it() throws IOException, InterruptedException {
        HostCheck check = HostCheck.post(URI.create("http://localhost:" + port + "/plans"));
        assertThat(check.differences()).isEmpty();
        assertThat(check.invalid()).isGreaterThan(150);
        assertThat(check.valid()).isGreaterThan(150);
    }

    @Test
    void a_plan_is_stored_found_by_organisation_and_patched() throws IOException, InterruptedException {
        ActionPlan plan = PlanJson.standard().read(brittany()).orElseThrow();
        assertThat(send("POST", "/plans", "application/json", brittany(), "fr").statusCode())
                .isEqualTo(200);
        assertThat(PlanJson.standard()
                        .read(send("GET", "/plans/" + plan.getId(), "", "", "fr")
                                .body())
                        .orElseThrow())
                .isEqualTo(plan);

        JsonNode found = JSON.readTree(
                send("GET", "/plans?organisation=crij", "", "", "fr").body());
        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("id").asString()).isEqualTo("bretagne-2017");
        assertThat(send("GET", "/plans?organisation=unknown", "", "", "fr").body())
                .isEqualTo("[]");

        HttpResponse<String> patched = send(
                "PATCH", "/plans/" + plan.getId(), "application/merge-patch+json", "{\"title\": \"Actions\"}", "fr");
        assertThat(PlanJson.standard().read(patched.body()).orElseThrow())
                .isEqualTo(plan.toBuilder().title("Actions").build());
        HttpResponse<String> refused =
                send("PATCH", "/plans/" + plan.getId(), "application/merge-patch+json", "{\"title\": 7}", "fr");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(refused.body())
                        .get("errors")
                        .get(0)
                        .get("pointer")
                        .asString())
                .isEqualTo("#/title");
        assertThat(send("GET", "/plans/none", "", "", "fr").statusCode()).isEqualTo(404);
    }

    @Test
    void every_document_inside_of_a_request_is_answered_so_too() throws IOException, InterruptedException {
        HostCheck check = HostCheck.postNested(URI.create("http://localhost:" + port + "/applications"));
        assertThat(check.differences()).isEmpty();
        assertThat(check.invalid()).isGreaterThan(150);
        assertThat(check.valid()).isGreaterThan(150);
    }

    @Test
    void a_plan_in_a_request_is_read_by_jackson_and_checked_by_the_annotation()
            throws IOException, InterruptedException {
        String valid = "{\"applicant\": \"crij\", \"plan\": " + brittany() + "}";
        assertThat(send("POST", "/applications", "application/json", valid, "fr")
                        .statusCode())
                .isEqualTo(200);

        String blank = "{\"plan\": {\"format\": \"1.0\", \"id\": \"p\", \"title\": \"\","
                + " \"actions\": [{\"id\": \"a\", \"title\": \"\"}]}}";
        HttpResponse<String> refused = send("POST", "/applications", "application/json", blank, "fr");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(JSON.readTree(refused.body()).get("errors").toString())
                .contains("\"field\":\"plan.actions[0].title\"")
                .contains("titre");
        assertThat(send("POST", "/applications", "application/json", blank, "en")
                        .body())
                .contains("title");

        String broken = "{\"plan\": {\"format\": \"1.0\", \"id\": \"p\", \"title\": 7}}";
        HttpResponse<String> unreadable = send("POST", "/applications", "application/json", broken, "en");
        assertThat(unreadable.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(unreadable.body())
                        .get("errors")
                        .get(0)
                        .get("pointer")
                        .asString())
                .isEqualTo("#/plan/title");
    }

    @Test
    void the_interface_is_described_by_the_schema_of_the_library() throws IOException, InterruptedException {
        JsonNode api = JSON.readTree(send("GET", "/v3/api-docs", "", "", "en").body());
        assertThat(api.at("/components/schemas/ActionPlan/$ref").asString()).isEqualTo("/plan.schema.json");
        assertThat(JSON.readTree(send("GET", "/plan.schema.json", "", "", "fr").body()))
                .isEqualTo(JSON.readTree(PlanJson.schema(java.util.Locale.FRENCH)));
    }
}
