package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Finding;
import org.mobilityplan.testkit.generate.PlanGenerator;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Properties that the format does not define. */
class UnknownPropertiesTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final PlanJson JSON = PlanJson.standard().withoutValidation();

    private static final String AMONG_KNOWN_ONES = """
        {
          "format": "1.0",
          "$schema": "https://mobilityplan.org/schema/plan-1.0.json",
          "id": "p",
          "x-a": 1250.00,
          "x-b": null,
          "title": "Plan",
          "territory": {
            "x-first": [
              1,
              {
                "deep": true
              }
            ],
            "kind": "region",
            "x-insee": "053",
            "name": "Bretagne",
            "x-last": "é"
          },
          "chantiers": [
            {
              "id": "c",
              "x-colour": "blue",
              "title": "Chantier",
              "actions": [
                {
                  "x-sheet": 7,
                  "id": "a",
                  "title": "Action",
                  "status": {
                    "code": "done",
                    "x-who": "moi",
                    "text": "fait"
                  }
                }
              ]
            }
          ],
          "x-end": {}
        }
        """;

    private static List<String> findings(PlanJson json, String document) {
        return json.read(document).findings().stream().map(Finding::toString).toList();
    }

    @Test
    void they_are_written_at_their_position_at_every_level() {
        ActionPlan plan = JSON.read(AMONG_KNOWN_ONES).orElseThrow();
        assertThat(JSON.writeString(plan)).isEqualTo(AMONG_KNOWN_ONES);
        assertThat(plan.getExtensions().names()).containsExactly("$schema", "x-a", "x-b", "x-end");
    }

    @Test
    void they_keep_their_position_when_the_plan_changes() {
        ActionPlan plan = JSON.read(AMONG_KNOWN_ONES).orElseThrow();
        ActionPlan changed =
                plan.toBuilder().edition("2017").chantiers(List.of()).build();
        assertThat(MAPPER.readTree(JSON.writeString(changed)).propertyNames())
                .containsExactly("format", "$schema", "id", "x-a", "x-b", "title", "edition", "territory", "x-end");
    }

    @Test
    void they_follow_the_same_known_property_when_the_known_ones_are_reordered() {
        String document = "{\"format\":\"1.0\",\"title\":\"t\",\"x-t\":1,\"id\":\"p\",\"x-i\":2,\"edition\":\"e\"}";
        assertThat(JSON.compact().writeString(JSON.read(document).orElseThrow()))
                .isEqualTo("{\"format\":\"1.0\",\"id\":\"p\",\"x-i\":2,\"title\":\"t\",\"x-t\":1,\"edition\":\"e\"}");
    }

    @Property(tries = 300)
    void one_is_written_wherever_it_is_inserted(@ForAll long seed, @ForAll int at) {
        ObjectNode good = (ObjectNode) MAPPER.readTree(JSON.writeString(PlanGenerator.any(seed)));
        ObjectNode with = MAPPER.createObjectNode();
        int place = 1 + Math.floorMod(at, good.size());
        int i = 0;
        for (String name : good.propertyNames()) {
            if (i++ == place) {
                with.put("x-new", 1);
            }
            with.set(name, good.get(name));
        }
        if (place == good.size()) {
            with.put("x-new", 1);
        }
        ActionPlan plan = JSON.read(MAPPER.writeValueAsString(with)).orElseThrow();
        JsonNode written = MAPPER.readTree(JSON.writeString(plan));
        assertThat(List.copyOf(written.propertyNames())).isEqualTo(List.copyOf(with.propertyNames()));
    }

    @Test
    void they_are_rejected_on_demand_each_with_its_location() {
        assertThat(findings(JSON.refusingUnknownProperties(), AMONG_KNOWN_ONES))
                .containsExactly(
                        "ERROR document.property.unknown 3:3: /$schema property=$schema",
                        "ERROR document.property.unknown 5:3: /x-a property=x-a",
                        "ERROR document.property.unknown 6:3: /x-b property=x-b",
                        "ERROR document.property.unknown 9:5: /territory/x-first property=x-first",
                        "ERROR document.property.unknown 16:5: /territory/x-insee property=x-insee",
                        "ERROR document.property.unknown 18:5: /territory/x-last property=x-last",
                        "ERROR document.property.unknown 23:7: /chantiers/0/x-colour property=x-colour",
                        "ERROR document.property.unknown 27:11: /chantiers/0/actions/0/x-sheet property=x-sheet",
                        "ERROR document.property.unknown 32:13: /chantiers/0/actions/0/status/x-who property=x-who",
                        "ERROR document.property.unknown 39:3: /x-end property=x-end");
    }

    @Test
    void they_are_ignored_on_demand_whatever_they_contain() {
        ActionPlan plan =
                JSON.ignoringUnknownProperties().read(AMONG_KNOWN_ONES).orElseThrow();
        assertThat(JSON.writeString(plan)).doesNotContain("x-").doesNotContain("$schema");
        assertThat(findings(
                        JSON.ignoringUnknownProperties(),
                        "{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"t\",\"x\":{\"a\":1,\"a\":\"\\ud800\"},\"x\":"
                                + "[".repeat(60) + "]".repeat(60) + "}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "titre, title",
        "Titel, title",
        "TERRITORY, territory",
        "organizations, organisations",
        "chantier, chantiers",
        "coordinations, coordination",
        "langage, language",
        "perido, period",
        "perdiods, period",
        "editions, edition"
    })
    void one_that_resembles_a_known_one_is_reported(String written, String meant) {
        String document = "{\"format\": \"1.0\", \"id\": \"p\", \"" + written + "\": 1}";
        assertThat(findings(JSON, document))
                .contains("WARNING document.property.near 1:"
                        + (document.indexOf(written) + written.length() + 4) + ": /" + written + " known=" + meant
                        + " property=" + written);
    }

    @Test
    void one_that_resembles_no_absent_property_is_not_reported() {
        for (String name :
                List.of("x", "i", "idx", "titles", "remarks", "x-title", "budget", "x-code", "", "é".repeat(500))) {
            assertThat(findings(JSON, "{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"t\",\"" + name + "\":1}"))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void a_property_that_only_other_objects_have_is_reported_and_kept() {
        String document = "{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"t\",\"parent\":\"q\","
                + "\"indicators\":[{\"label\":\"i\",\"unit\":\"%\"}]}";
        assertThat(findings(JSON, document))
                .containsExactly(
                        "INFO document.property.misplaced 1:47: /parent objects=Organisation, PartnerNetwork"
                                + " property=parent",
                        "INFO document.property.misplaced 1:85: /indicators/0/unit objects=Quantity property=unit");
        assertThat(JSON.compact().writeString(JSON.read(document).orElseThrow()))
                .contains("\"parent\":\"q\"");
    }

    @Test
    void at_most_three_objects_that_have_a_property_are_listed() {
        assertThat(findings(JSON, "{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"t\",\"plannedPeriods\":1}"))
                .singleElement()
                .asString()
                .contains("objects=Chantier, Action, Event property");
        assertThat(findings(
                        JSON,
                        "{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"t\",\"actions\":[{\"id\":\"a\",\"title\":\"b\","
                                + "\"territory\":1}]}"))
                .singleElement()
                .asString()
                .contains("objects=ActionPlan, Participant, Organisation, … property");
    }

    @Test
    void of_two_names_that_are_as_similar_the_first_is_meant() {
        String action =
                "{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"t\",\"actions\":[{\"id\":\"a\",\"title\":\"b\",%s}]}";
        assertThat(findings(JSON, action.formatted("\"node\":1")))
                .singleElement()
                .asString()
                .endsWith("known=code property=node");
        assertThat(findings(JSON, action.formatted("\"code\":\"1\",\"node\":1")))
                .singleElement()
                .asString()
                .endsWith("known=note property=node");
    }

    @Test
    void names_are_compared_with_those_of_their_own_object() {
        assertThat(findings(JSON, """
            {
              "format": "1.0", "id": "p", "title": "t",
              "actions": [
                {"id": "a", "title": "A", "stauts": {"code": "done"}},
                {"id": "b", "titel": "B"}
              ]
            }
            """))
                .containsExactly(
                        "WARNING document.property.near 4:41: /actions/0/stauts known=status property=stauts",
                        "ERROR document.property.missing 5:5: /actions/1 property=title",
                        "WARNING document.property.near 5:26: /actions/1/titel known=title property=titel");
    }

    @Test
    void findings_about_names_are_limited_and_do_not_prevent_reading() {
        StringBuilder document = new StringBuilder("{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"t\",\"actions\":[");
        for (int i = 0; i < 1500; i++) {
            document.append(i == 0 ? "" : ",").append("{\"id\":\"a" + i + "\",\"title\":\"A\",\"stauts\":1}");
        }
        var read = JSON.read(document.append("]}").toString());
        assertThat(read.orElseThrow().getActions()).hasSize(1500);
        assertThat(read.findings()).hasSize(1001);
        assertThat(read.findings().get(1000))
                .asString()
                .contains("INFO document.too-many-notices")
                .contains("limit=1000");
    }

    @Test
    void a_format_after_other_properties_is_reported_and_written_first() {
        String document = "{\"$schema\": \"s\", \"id\": \"p\", \"x\": 1, \"format\": \"1.0\", \"title\": \"t\"}";
        assertThat(findings(JSON, document)).containsExactly("INFO document.format.late 1:47: /format");
        assertThat(JSON.compact().writeString(JSON.read(document).orElseThrow()))
                .isEqualTo("{\"format\":\"1.0\",\"$schema\":\"s\",\"id\":\"p\",\"x\":1,\"title\":\"t\"}");
        assertThat(findings(JSON, "{\"id\": 7, \"stauts\": 1, \"format\": \"2.0\"}"))
                .containsExactly("ERROR document.format.unsupported 1:34: /format expected=1.0 … 1.x found=2.0");
    }
}
