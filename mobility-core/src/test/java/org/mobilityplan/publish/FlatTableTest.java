package org.mobilityplan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.ExternalId;
import org.mobilityplan.model.IdScheme;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.testing.Published;
import org.mobilityplan.testkit.generate.PlanGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FlatTableTest {

    private static final JsonNode SCHEMA = JsonMapper.builder().build().readTree(FlatTable.schema());

    private static List<JsonNode> fields() {
        return SCHEMA.get("fields").valueStream().toList();
    }

    private static String cell(FlatTable table, int row, String column) {
        return table.body().get(row).get(table.header().indexOf(column));
    }

    /** Validates a value as Table Schema does, for the types and constraints that this schema uses. */
    private static boolean fits(JsonNode field, String value) {
        JsonNode constraints = field.path("constraints");
        if (value.isEmpty()) {
            return !constraints.path("required").asBoolean(false);
        }
        boolean ofType = switch (field.get("type").asString()) {
            case "string" -> true;
            case "integer" -> value.matches("[0-9]+");
            case "boolean" -> value.equals("true") || value.equals("false");
            case "date" -> LocalDate.parse(value).toString().equals(value);
            default -> false;
        };
        boolean listed = !constraints.has("enum")
                || constraints
                        .get("enum")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList()
                        .contains(value);
        boolean matches = !constraints.has("pattern")
                || Pattern.matches(constraints.get("pattern").asString(), value);
        boolean enough = !constraints.has("minimum")
                || Integer.parseInt(value) >= constraints.get("minimum").asInt();
        return ofType && listed && matches && enough;
    }

    @Property(tries = 300)
    void any_plan_gives_one_row_for_each_action_and_step_that_fits_the_schema(@ForAll long seed) {
        ActionPlan plan = PlanGenerator.any(seed);
        FlatTable table = FlatTable.of(plan);
        assertThat(table.header())
                .isEqualTo(fields().stream()
                        .map(field -> field.get("name").asString())
                        .toList());
        assertThat(table.body()).hasSameSizeAs(plan.index().getActionsAndSteps());
        for (List<String> row : table.body()) {
            assertThat(row).hasSameSizeAs(fields());
            for (int i = 0; i < row.size(); i++) {
                assertThat(fits(fields().get(i), row.get(i)))
                        .as("%s in %s", row.get(i), fields().get(i))
                        .isTrue();
            }
        }
    }

    @Provide
    Arbitrary<List<String>> values() {
        return Arbitraries.strings()
                .withChars("a|\\ ")
                .ofMaxLength(4)
                .filter(value -> !value.isBlank())
                .list()
                .ofMaxSize(4);
    }

    @Property
    void a_list_in_a_cell_is_read_back(@ForAll("values") List<String> values) {
        List<String> read = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        String cell = Column.joined(values);
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) == '|') {
                read.add(value.toString());
                value.setLength(0);
            } else {
                i += cell.charAt(i) == '\\' ? 1 : 0;
                value.append(cell.charAt(i));
            }
        }
        if (!cell.isEmpty()) {
            read.add(value.toString());
        }
        assertThat(read).isEqualTo(values);
    }

    @Test
    void the_schema_is_the_one_in_the_jar_and_on_the_page() throws IOException {
        Published.assertIs(
                Path.of("src/main/resources/org/mobilityplan/publish/actions.schema.json"), FlatTable.schema());
        Published.assertIs(Path.of("../docs/actions.schema.json"), FlatTable.schema());
    }

    @Test
    void the_schema_is_a_table_schema_as_schema_data_gouv_fr_asks_for_it() {
        assertThat(SCHEMA.propertyNames())
                .containsExactly(
                        "$schema",
                        "name",
                        "title",
                        "description",
                        "keywords",
                        "countryCode",
                        "homepage",
                        "created",
                        "lastModified",
                        "version",
                        "contributors",
                        "fields",
                        "missingValues",
                        "primaryKey");
        assertThat(SCHEMA.get("name").asString()).matches("[a-z0-9-]+");
        assertThat(SCHEMA.get("version").asString()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(LocalDate.parse(SCHEMA.get("lastModified").asString()))
                .isAfterOrEqualTo(SCHEMA.get("created").asString());
        List<String> names =
                fields().stream().map(field -> field.get("name").asString()).toList();
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+(_[a-z]+)*"));
        assertThat(names)
                .containsAll(SCHEMA.get("primaryKey")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
        assertThat(fields()).allSatisfy(field -> {
            assertThat(field.propertyNames())
                    .containsAnyElementsOf(List.of("name"))
                    .isSubsetOf("name", "type", "description", "example", "constraints");
            assertThat(field.get("description").asString()).endsWith(".");
            assertThat(fits(field, field.get("example").asString()))
                    .as("example of " + field)
                    .isTrue();
        });
    }

    @Test
    void a_step_has_the_coordination_of_its_action_marked_as_inherited() {
        Organisation crij = Organisation.builder()
                .id(OrganisationId.of("crij"))
                .name("CRIJ | Bretagne")
                .addIdentifiers(ExternalId.of(IdScheme.SIRET, "73282932000074"))
                .build();
        Action step = Action.builder().id(ActionId.of("s")).title("Étape").build();
        Action action = Action.builder()
                .id(ActionId.of("a"))
                .title("Action")
                .status(Status.builder()
                        .code(StatusCode.DONE)
                        .date(PartialDate.ofSchoolYear(2016))
                        .build())
                .addPlannedPeriods(
                        PlanPeriod.of(PartialDate.ofSchoolYear(2016)),
                        PlanPeriod.between(PartialDate.ofYear(2018), PartialDate.ofYear(2020)),
                        PlanPeriod.ofText("dès que possible"))
                .addActualPeriods(PlanPeriod.since(PartialDate.ofYear(2014)))
                .coordination(Coordination.builder()
                        .addCoordinators(
                                Participant.builder()
                                        .organisation(crij.getId())
                                        .role(Role.LEAD)
                                        .build(),
                                Participant.builder()
                                        .name("JTM")
                                        .role(Role.LIAISON)
                                        .build())
                        .build())
                .addSteps(step)
                .build();
        FlatTable table = FlatTable.of(ActionPlan.builder()
                .id(PlanId.of("p"))
                .title("Plan")
                .addChantiers(Chantier.builder()
                        .id(ChantierId.of("c"))
                        .code(Code.of("7 - A"))
                        .title("Large")
                        .addChantiers(Chantier.builder()
                                .id(ChantierId.of("cc"))
                                .title("Proche")
                                .addActions(action)
                                .build())
                        .build())
                .addOrganisations(crij)
                .build());
        assertThat(cell(table, 0, "type")).isEqualTo("action");
        assertThat(cell(table, 1, "type")).isEqualTo("etape");
        assertThat(cell(table, 1, "rang")).isEqualTo("2");
        assertThat(cell(table, 1, "action_parent_id")).isEqualTo("a");
        assertThat(cell(table, 1, "coordination_niveau")).isEqualTo("action");
        assertThat(cell(table, 0, "coordination_heritee")).isEqualTo("false");
        assertThat(cell(table, 1, "coordination_heritee")).isEqualTo("true");
        assertThat(cell(table, 1, "coordinateurs")).isEqualTo("CRIJ \\| Bretagne");
        assertThat(cell(table, 1, "coordinateurs_identifiants")).isEqualTo("siret:73282932000074");
        assertThat(cell(table, 1, "articulation")).isEqualTo("JTM");
        assertThat(cell(table, 1, "chantier_chemin")).isEqualTo("Large|Proche");
        assertThat(cell(table, 1, "chantier_code")).isEmpty();
        assertThat(cell(table, 0, "debut_prevu")).isEqualTo("2016-09-01");
        assertThat(cell(table, 0, "fin_prevue")).isEqualTo("2020-12-31");
        assertThat(cell(table, 0, "periodes_prevues")).isEqualTo("2016-2017|2018/2020|dès que possible");
        assertThat(cell(table, 0, "debut_reel")).isEqualTo("2014-01-01");
        assertThat(cell(table, 0, "fin_reelle")).isEmpty();
        assertThat(cell(table, 0, "periodes_reelles")).isEqualTo("2014/..");
        assertThat(cell(table, 0, "statut")).isEqualTo("Réalisé");
        assertThat(cell(table, 0, "statut_deduit")).isEqualTo("false");
    }
}
