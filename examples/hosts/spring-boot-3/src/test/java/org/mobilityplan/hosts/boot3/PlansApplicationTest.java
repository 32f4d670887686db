package org.mobilityplan.hosts.boot3;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mobilityplan.hosts.check.HostCheck;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The application, started with its server. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PlansApplicationTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    private int port;

    private HttpResponse<String> send(String method, String path, String type, String body)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header("Content-Type", type)
                                .header("Accept-Language", "fr")
                                .method(method, HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> apply(String body) throws IOException, InterruptedException {
        return send("POST", "/applications", "application/json", body);
    }

    @Test
    void a_plan_is_kept_and_patched() throws IOException, InterruptedException {
        String patch = "application/merge-patch+json";
        String own = "{\"format\":\"1.0\",\"id\":\"own\",\"title\":\"t\"}";
        assertThat(send("POST", "/plans", "application/json", own).statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(send("GET", "/plans/own", patch, "").body())).isEqualTo(JSON.readTree(own));
        assertThat(send("PATCH", "/plans/own", patch, "{\"title\":\"Actions\"}").body())
                .contains("\"Actions\"");
        HttpResponse<String> refused = send("PATCH", "/plans/own", patch, "{\"title\":7}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(refused.body()).at("/errors/0/pointer").asText())
                .isEqualTo("#/title");
        assertThat(send("GET", "/plans/none", patch, "").statusCode()).isEqualTo(404);
    }

    @Test
    void every_document_is_answered_as_the_library_reads_it() throws IOException, InterruptedException {
        HostCheck check = HostCheck.post(URI.create("http://localhost:" + port + "/plans"));
        assertThat(check.differences()).isEmpty();
        assertThat(check.invalid()).isGreaterThan(150);
        assertThat(check.valid()).isGreaterThan(150);
    }

    @Test
    void every_document_inside_of_a_request_is_answered_so_too() throws IOException, InterruptedException {
        HostCheck check = HostCheck.postNested(URI.create("http://localhost:" + port + "/applications"));
        assertThat(check.differences()).isEmpty();
        assertThat(check.invalid()).isGreaterThan(150);
        assertThat(check.valid()).isGreaterThan(150);
    }

    @Test
    void a_plan_in_a_request_is_read_by_the_bridge_and_checked_by_the_annotation()
            throws IOException, InterruptedException {
        String valid =
                "{\"applicant\":\"crij\",\"plan\":" + Files.readString(Path.of("../../plans/bretagne-2017.json")) + "}";
        HttpResponse<String> accepted = apply(valid);
        assertThat(accepted.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(accepted.body())).isEqualTo(JSON.readTree(valid));

        // More digits than a double holds.
        String exact = "{\"applicant\":\"crij\",\"plan\":{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"t\","
                + "\"funding\":[{\"amount\":{\"value\":12345678901234567890.25,\"unit\":\"EUR\"}}],\"x\":1.50}}";
        assertThat(apply(exact).body()).contains("12345678901234567890.25").contains("1.50");

        HttpResponse<String> refused = apply("{\"plan\": {\"format\": \"1.0\", \"id\": \"p\", \"title\": \"t\","
                + " \"actions\": [{\"id\": \"a\", \"title\": \"\"}]}}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(refused.body()).get("errors").toString())
                .contains("\"field\":\"plan.actions[0].title\"")
                .contains("titre");

        HttpResponse<String> unreadable = apply("{\"plan\": {\"format\": \"1.0\", \"id\": \"p\", \"title\": 7}}");
        assertThat(unreadable.statusCode()).isEqualTo(422);
        JsonNode error = JSON.readTree(unreadable.body()).get("errors").get(0);
        assertThat(error.get("pointer").asText()).isEqualTo("#/plan/title");
    }
}
