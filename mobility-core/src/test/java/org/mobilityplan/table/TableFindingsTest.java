package org.mobilityplan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.ReportHeader;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.Severity;

/** What the rules find in the plan of a table is reported for its cells, unless it was said of the cell. */
class TableFindingsTest {

    private static final ActionPlan BASE =
            ActionPlan.builder().id(PlanId.of("p")).title("Plan").build();

    private static Finding finding(String rule, Severity severity, String pointer) {
        return Finding.builder()
                .rule(RuleId.of(rule))
                .severity(severity)
                .location(Location.of(Pointer.of(pointer)))
                .arguments(Map.of("text", "t"))
                .build();
    }

    private static Report report(List<List<String>> rows, Function<ActionPlan, Report> rules) {
        return TableImporter.into(BASE).checkedBy(rules).read(rows).report();
    }

    /** The findings of rules, with their cells. */
    private static List<String> ofRules(Report report) {
        return report.findings().stream()
                .map(Finding::toString)
                .filter(text -> text.contains("text=t"))
                .toList();
    }

    private static final List<List<String>> STATUS = List.of(
            List.of("Action", "Statut", "Pilote"),
            List.of("Informer", "Zébré", "CRIJ"),
            List.of("Former", "En cours", ""));

    private static final List<List<String>> PRIORITY =
            List.of(List.of("Action", "Priorité", "Pilote"), List.of("Informer", "2", "CRIJ"));

    private static final String PLACE = "/actions/0/status/code";

    @Test
    void what_was_said_of_a_cell_is_not_said_again() {
        Report alone = report(STATUS, plan -> Report.empty());
        assertThat(alone.findings()).extracting(each -> each.rule().value()).contains("notation.status.unknown");
        assertThat(ofRules(report(
                        STATUS, plan -> Report.of(List.of(finding("code.unknown", Severity.WARNING, PLACE))))))
                .isEmpty();
        assertThat(ofRules(report(
                        PRIORITY,
                        plan -> Report.of(
                                List.of(finding("code.unknown", Severity.WARNING, "/actions/0/priority/level"))))))
                .isEmpty();
        assertThat(ofRules(report(STATUS, plan -> Report.of(List.of(finding("code.unknown", Severity.ERROR, PLACE))))))
                .containsExactly("ERROR code.unknown 2:2: " + PLACE + " text=t");
        assertThat(ofRules(report(
                        STATUS,
                        plan -> Report.of(List.of(
                                finding("code.unknown", Severity.WARNING, PLACE),
                                finding("code.other", Severity.WARNING, PLACE),
                                finding("code.unknown", Severity.WARNING, "/actions/1/status/code"),
                                finding("code.unknown", Severity.WARNING, "/coordination"),
                                finding("coordination.missing", Severity.WARNING, "/actions/1"))))))
                .containsExactlyInAnyOrder(
                        "WARNING code.other 2:2: " + PLACE + " text=t",
                        "WARNING code.unknown 3:2: /actions/1/status/code text=t",
                        "WARNING code.unknown /coordination text=t",
                        "WARNING coordination.missing 3:1: /actions/1 text=t");
    }

    @Test
    void the_rest_of_the_report_of_the_rules_is_kept() {
        ReportHeader header = ReportHeader.builder().format("1.0").build();
        for (String rule : List.of("code.unknown", "code.other")) {
            Report rules = Report.builder()
                    .header(header)
                    .add(finding(rule, Severity.WARNING, PLACE))
                    .addSuppressed()
                    .addSuppressed()
                    .build();
            Report report = report(STATUS, plan -> rules);
            assertThat(report.header()).contains(header);
            assertThat(report.suppressed()).isEqualTo(2);
        }
        Report omitting = Report.builder()
                .maxPerRule(1)
                .add(finding("code.unknown", Severity.WARNING, PLACE))
                .add(finding("code.unknown", Severity.WARNING, PLACE))
                .build();
        assertThat(report(STATUS, plan -> omitting).omitted()).isEqualTo(1);
    }

    /** Its marks are kept as they are, so that no action has coordinators. */
    @Test
    void actions_of_a_matrix_of_roles_do_not_lack_coordinators() {
        List<List<String>> matrix = List.of(
                List.of("Action", "CRIJ", "ARML", "JTM"),
                List.of("Informer", "C", "P", "P"),
                List.of("Former", "P", "C", ""),
                List.of("Accueillir", "P", "", "C"));
        Function<ActionPlan, Report> rules =
                plan -> Report.of(List.of(finding("coordination.missing", Severity.WARNING, "/actions/0")));
        Report report = report(matrix, rules);
        assertThat(report.findings()).extracting(each -> each.rule()).contains(TableRules.MATRIX.id());
        assertThat(ofRules(report)).isEmpty();
    }

    @Test
    void cells_are_ordered_by_row_and_then_by_column() {
        assertThat(new CellPlace(1, 2)).isEqualByComparingTo(new CellPlace(1, 2));
        assertThat(new CellPlace(1, 9)).isLessThan(new CellPlace(2, 0));
        assertThat(new CellPlace(1, 2)).isGreaterThan(new CellPlace(1, 1));
    }
}
