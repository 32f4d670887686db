package org.mobilityplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.validation.PlanValidator;

class ReportDataTest {

    private static final Report REPORT = PlanValidator.standard()
            .validate(ActionPlan.builder()
                    .id(PlanId.of("p"))
                    .title("P")
                    .addActions(Action.builder().id(ActionId.of("a")).title(" ").build())
                    .build());

    @Test
    void a_report_is_plain_data_with_sentences_of_one_language() {
        Map<String, Object> data = ReportData.of(REPORT, FindingTexts.in(Locale.FRENCH));
        assertThat(data.keySet()).containsExactly("header", "language", "valid", "totals", "findings");
        assertThat(data).containsEntry("language", "fr").containsEntry("valid", false);
        assertThat(data.get("totals"))
                .isEqualTo(Map.of(
                        "error",
                        1,
                        "warning",
                        1,
                        "info",
                        0,
                        "omitted",
                        0,
                        "suppressed",
                        0,
                        "byRule",
                        Map.of("action.title.blank", 1, "coordination.missing", 1)));
        assertThat((List<?>) data.get("findings"))
                .isEqualTo(List.of(
                        Map.of(
                                "severity",
                                "warning",
                                "rule",
                                "coordination.missing",
                                "pointer",
                                "/actions/0",
                                "arguments",
                                Map.of("subject", "a"),
                                "message",
                                "Personne ne coordonne «\u00a0a\u00a0», à aucun niveau\u00a0; nommez un coordinateur."),
                        Map.of(
                                "severity",
                                "error",
                                "rule",
                                "action.title.blank",
                                "pointer",
                                "/actions/0/title",
                                "arguments",
                                Map.of(),
                                "message",
                                "L’action n’a pas de titre\u00a0; dites en quelques mots ce qui est fait.")));
    }

    @Test
    void problem_details_have_errors_and_no_warnings() {
        assertThat(ReportData.problem(REPORT, FindingTexts.in(Locale.ENGLISH)))
                .isEqualTo(Map.of(
                        "type",
                        "https://mobilityplan.org/problems/invalid-plan",
                        "title",
                        "The plan is not valid.",
                        "status",
                        422,
                        "detail",
                        "Not valid (errors: 1, warnings: 1, info: 0).",
                        "errors",
                        List.of(Map.of(
                                "detail", "The action has no title; say in a few words what is done.",
                                "pointer", "#/actions/0/title",
                                "rule", "action.title.blank",
                                "arguments", Map.of())),
                        "omitted",
                        0));
    }

    @Test
    void an_added_language_falls_back_to_english() {
        FindingTexts breton = FindingTexts.of(
                Locale.forLanguageTag("br"),
                Map.of("action.title.blank", "N’eus titl ebet.", "severity.error", "fazi"));
        assertThat(breton.render(REPORT))
                .contains("/actions/0/title: fazi: N’eus titl ebet. [action.title.blank]\n")
                .contains("warning: Nobody coordinates “a”");
        assertThat(ReportData.of(REPORT, breton)).containsEntry("language", "br");
        assertThat(breton.keys()).isEqualTo(FindingTexts.in(Locale.FRENCH).keys());
        assertThat(breton.reason(RuleId.of("action.title.blank")))
                .isEqualTo(FindingTexts.in(Locale.ENGLISH).reason(RuleId.of("action.title.blank")))
                .isPresent();
    }

    @Test
    void a_report_for_a_terminal_counts_omitted_and_suppressed_findings() {
        ActionPlan.Builder plan = ActionPlan.builder().id(PlanId.of("p")).title("P");
        for (int i = 0; i < 5; i++) {
            plan.addActions(Action.builder()
                    .id(ActionId.of("x" + i))
                    .title("Forum n° " + i)
                    .coordination(Coordination.builder().text("").build())
                    .build());
        }
        Report report = PlanValidator.standard().withMaxFindingsPerRule(2).validate(plan.build());
        assertThat(FindingTexts.in(Locale.FRENCH).render(report).lines())
                .hasSize(5)
                .startsWith("mobility " + report.header().orElseThrow().library() + ", règles 1.0, profil published")
                .endsWith(
                        "Constats comptés sans être listés\u00a0: 3.",
                        "Valide (erreurs\u00a0: 0, avertissements\u00a0: 5, informations\u00a0: 0).");
    }
}
