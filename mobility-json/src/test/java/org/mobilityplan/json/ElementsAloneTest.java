package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.json.codec.ObjectCodec;
import org.mobilityplan.json.codec.PlanCodecs;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Fact;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Report;
import org.mobilityplan.testkit.generate.PlanGenerator;
import org.mobilityplan.validation.PlanValidator;

/** Elements that are read and written without their plan. */
class ElementsAloneTest {

    private static final PlanJson JSON = PlanJson.standard();

    static List<Class<? extends PlanElement>> types() {
        return PlanCodecs.all().stream()
                .<Class<? extends PlanElement>>map(ObjectCodec::type)
                .toList();
    }

    private static <T extends PlanElement> void assertReadBack(Class<T> type, PlanElement element) throws IOException {
        PlanJson unvalidated = JSON.withoutValidation();
        byte[] document = unvalidated.writeBytes(element);
        assertThat(unvalidated.readElement(type, document).orElseThrow()).isEqualTo(element);
        String text = JSON.compact().writeString(element);
        assertThat(unvalidated.readElement(type, text).orElseThrow()).isEqualTo(element);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        JSON.write(element, stream);
        assertThat(stream.toByteArray()).isEqualTo(document);
        // No rule fails for want of a plan.
        assertThat(PlanValidator.standard().validateElement(element)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_type_is_written_and_read_back(Class<? extends PlanElement> type) throws IOException {
        for (long seed = 0; seed < 20; seed++) {
            assertReadBack(type, PlanGenerator.element(type, seed));
        }
    }

    private static List<String> findings(Report report, String prefix) {
        return report.findings().stream()
                .map(finding -> finding.rule() + " "
                        + finding.location().pointer().value().substring(prefix.length()) + " " + finding.arguments())
                .toList();
    }

    /** The findings of a plan that are within one of its elements. */
    private static List<String> within(ActionPlan plan, String pointer) {
        List<Finding> found = PlanValidator.standard().validate(plan).findings().stream()
                .filter(finding -> (finding.location().pointer().value() + "/").startsWith(pointer + "/"))
                .toList();
        return findings(Report.of(found), pointer);
    }

    @Test
    @Tag("long")
    void the_findings_are_among_those_that_the_element_has_within_its_plan() {
        int alone = 0;
        int within = 0;
        for (long seed = 0; seed < 60; seed++) {
            ActionPlan plan = PlanGenerator.any(seed);
            for (int i = 0; i < plan.getActions().size(); i++) {
                List<String> found = findings(
                        PlanValidator.standard()
                                .validateElement(plan.getActions().get(i)),
                        "");
                List<String> all = within(plan, "/actions/" + i);
                assertThat(all).as("seed %s", seed).containsAll(found);
                alone += found.size();
                within += all.size();
            }
        }
        assertThat(alone).isGreaterThan(within / 3);
    }

    @Test
    void brittany_s_chantiers_organisations_and_networks_have_no_errors_alone() throws IOException {
        ActionPlan brittany =
                JSON.read(Path.of("../examples/plans/bretagne-2017.json")).orElseThrow();
        for (Chantier chantier : brittany.getChantiers()) {
            assertAlone(Chantier.class, chantier);
        }
        for (Organisation organisation : brittany.getOrganisations()) {
            assertAlone(Organisation.class, organisation);
        }
        for (PartnerNetwork network : brittany.getNetworks()) {
            assertAlone(PartnerNetwork.class, network);
        }
    }

    private static <T extends PlanElement> void assertAlone(Class<T> type, T element) {
        Checked<T> read = JSON.readElement(type, JSON.writeBytes(element));
        assertThat(read.isValid()).isTrue();
        assertThat(read.orElseThrow()).isEqualTo(element);
    }

    @Test
    void problems_and_findings_have_their_line_and_place_in_the_element() {
        Checked<Action> broken = JSON.readElement(Action.class, """
            {
              "id": "a b",
              "titel": "Forum"
            }
            """);
        assertThat(broken.value()).isEmpty();
        assertThat(broken.findings())
                .extracting(finding -> finding.rule() + " " + finding.location())
                .contains("document.value 2:9: /id", "document.property.missing 1:1: ");
        Checked<Action> read = JSON.readElement(Action.class, """
            {
              "id": "a",
              "title": " ",
              "coordination": {"coordinators": [{"organisation": "nobody", "role": "lead"}]},
              "plannedPeriods": [{"start": "2018", "end": "2017"}],
              "steps": [{"id": "b", "title": "b"}, {"id": "b", "title": "c"}]
            }
            """);
        // Whether the organisation exists and whether ids are unique, only the plan knows.
        assertThat(read.findings())
                .extracting(finding -> finding.rule() + " "
                        + finding.location().line().orElse(0) + " "
                        + finding.location().pointer())
                .contains("action.title.blank 3 /title", "period.end-before-start 5 /plannedPeriods/0/end")
                .noneMatch(finding -> finding.startsWith("reference.") || finding.startsWith("action.id."));
    }

    @Test
    void a_suppression_of_the_element_applies_alone() {
        String action = "{\"id\":\"a\",\"title\":\"a\\nb\"%s}";
        String suppressions = ",\"suppressions\":[{\"rule\":\"text.line-break\",\"reason\":\"voulu\"}]";
        assertThat(JSON.readElement(Action.class, action.formatted("")).findings())
                .extracting(finding -> finding.rule().value())
                .contains("text.line-break");
        assertThat(JSON.readElement(Action.class, action.formatted(suppressions))
                        .findings())
                .extracting(finding -> finding.rule().value())
                .doesNotContain("text.line-break", "suppression.unused");
    }

    @Test
    void a_plan_is_read_as_a_plan_and_no_other_type_is_read() {
        byte[] plan = JSON.writeBytes(PlanGenerator.any(3));
        assertThat(JSON.readElement(ActionPlan.class, plan)).isEqualTo(JSON.read(plan));
        assertThat(JSON.readElement(ActionPlan.class, new String(plan, StandardCharsets.UTF_8)))
                .isEqualTo(JSON.read(plan));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.readElement(Fact.class, plan))
                .withMessageContaining("org.mobilityplan.model.Fact");
    }
}
