package org.mobilityplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.EffectiveCoordination;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.Role;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.RuleId;

/** The published plan of Brittany, 2017: the golden file of the format, and the text that the demo prints of it. */
class BrittanyTest {

    private static final Path FILE = Path.of("plans/bretagne-2017.json");

    private static final Checked<ActionPlan> READ = read();

    private static Checked<ActionPlan> read() {
        try {
            return PlanJson.standard().read(FILE);
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private static final ActionPlan PLAN = READ.orElseThrow();

    @Test
    void it_is_written_back_byte_for_byte() throws IOException {
        assertThat(PlanJson.standard().writeString(PLAN)).isEqualTo(Files.readString(FILE));
    }

    @Test
    void its_findings_are_as_expected() {
        assertThat(READ.report().isValid()).isTrue();
        assertThat(READ.report().totals())
                .isEqualTo(Map.of(
                        RuleId.of("coordination.empty"), 1,
                        RuleId.of("link.url.scheme"), 2,
                        RuleId.of("network.coordination.missing"), 2,
                        RuleId.of("organisation.acronym.unexpanded"), 3,
                        RuleId.of("text.bracket.unclosed"), 1));
    }

    @Test
    void it_has_5_chantiers_numbered_from_0_and_11_actions() {
        assertThat(PLAN.getChantiers())
                .extracting(Chantier::getCode)
                .allMatch(code -> code.isPresent())
                .extracting(code -> code.map(Code::value).orElse(""))
                .containsExactly("0", "1", "2", "3", "4");
        assertThat(PLAN.index().getActions()).hasSize(11);
        assertThat(PLAN.index().getActionsAndSteps()).hasSize(11 + 5 + 2);
    }

    private static Coordination coordination(String action) {
        return PLAN.index()
                .effectiveCoordination(ActionId.of(action))
                .map(EffectiveCoordination::getCoordination)
                .orElseThrow();
    }

    private static List<String> coordinators(String action, Role role) {
        return coordination(action).getCoordinators().stream()
                .filter(each -> each.getRole().equals(role))
                .map(each -> each.getOrganisation().orElseThrow().value())
                .toList();
    }

    @Test
    void its_coordinator_cells_are_kept_and_read() {
        assertThat(coordination("presentation-site-spro").getText()).contains("CRIJ Articulation avec JTM et ARML");
        assertThat(coordinators("presentation-site-spro", Role.LEAD)).containsExactly("crij");
        assertThat(coordinators("presentation-site-spro", Role.LIAISON)).containsExactly("jtm", "arml");
        assertThat(coordinators("reseau-missions-locales", Role.LEAD)).containsExactly("jtm", "arml");
        assertThat(coordination("mobilite-entrante-volontaires").getText())
                .contains("État / Région Bretagne Fédération des MJC");
        assertThat(coordinators("mobilite-entrante-volontaires", Role.LEAD))
                .containsExactly("etat", "region-bretagne", "federation-mjc");
        assertThat(PLAN.index().effectiveCoordination(ActionId.of("site-en-route-pour-le-monde")))
                .isEmpty();
        assertThat(PLAN.index().coordinatedBy(OrganisationId.of("region-bretagne")))
                .extracting(placed -> placed.getAction().getId().value())
                .containsExactly(
                        "connaissance-mobilite-sortante",
                        "reseau-developpeurs-erasmus",
                        "mobilite-entrante-volontaires",
                        "accueils-lycees");
    }

    @Test
    void the_five_steps_of_the_missions_locales_inherit_their_coordination() {
        Action action = PLAN.index()
                .action(ActionId.of("reseau-missions-locales"))
                .orElseThrow()
                .getAction();
        assertThat(action.getSteps())
                .hasSize(5)
                .allSatisfy(step -> assertThat(PLAN.index().effectiveCoordination(step.getId()))
                        .hasValueSatisfying(effective -> {
                            assertThat(effective.isInherited()).isTrue();
                            assertThat(effective.getAction()).contains(action);
                        }));
    }

    @Test
    void the_network_of_the_sve_has_the_sizes_it_announces() {
        PartnerNetwork sve =
                PLAN.index().network(NetworkId.of("sve-strategique")).orElseThrow();
        assertThat(sve.getMembers().stream().filter(each -> each.getRole().equals(Role.COORDINATING)))
                .hasSize(7);
        assertThat(sve.getMembers().stream().filter(each -> each.getRole().equals(Role.ASSOCIATE)))
                .hasSize(3);
    }

    private static String show(int status, String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            assertThat(ShowPlan.run(arguments, out)).isEqualTo(status);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void it_is_printed_in_french_and_english() throws IOException {
        for (String language : List.of("fr", "en")) {
            String library = READ.report().header().orElseThrow().library();
            assertThat(show(0, FILE.toString(), language).replace("mobility " + library + ",", "mobility VERSION,"))
                    .isEqualTo(Files.readString(Path.of("src/test/resources/bretagne-2017." + language + ".txt")));
        }
    }

    @Test
    void an_invalid_plan_is_reported_with_line_and_column_and_exit_code_1(@TempDir Path folder) throws IOException {
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, Files.readString(FILE).replaceFirst("\"code\": \"1\"", "\"code\": \"« 0 »\""));
        assertThat(show(1, broken.toString(), "en")).contains("broken.json:61:15: error: The code “« 0 »” of ");
        Files.writeString(broken, "{\"format\": \"1.0\", \"id\": 7}");
        assertThat(show(1, broken.toString(), "fr"))
                .contains("broken.json:1:25: erreur")
                .contains("broken.json:1:1: ");
        assertThat(show(2, folder.resolve("none.json").toString())).contains("none.json");
        assertThat(show(2, folder.toString())).isNotBlank();
    }
}
