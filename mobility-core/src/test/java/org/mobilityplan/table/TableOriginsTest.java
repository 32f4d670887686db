package org.mobilityplan.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.Severity;
import org.mobilityplan.testing.Published;
import org.mobilityplan.testing.TableCase;

/** What a rule finds in a text of the plan is reported for the cell that the text was read from. */
class TableOriginsTest {

    private static final RuleId RULE = RuleId.of("test.text");

    /** The values that are words of a cell, and not of the library. */
    private static final Set<String> TEXTS = Set.of("text", "title", "description", "label", "name", "note");

    private static Report findingOfEachText(ActionPlan plan) {
        List<Finding> findings = new ArrayList<>();
        Leaves.of(plan).forEach((pointer, value) -> {
            String property = pointer.substring(pointer.lastIndexOf('/') + 1);
            if (pointer.matches("/(chantiers|actions|networks)/.*")
                    && (TEXTS.contains(property) || property.startsWith("x-"))) {
                findings.add(Finding.builder()
                        .rule(RULE)
                        .severity(Severity.INFO)
                        .location(Location.of(Pointer.of(pointer.replace("/extensions/", "/"))))
                        .arguments(Map.of("text", value.replace("\\u000a", " ").replace("\n", "\\n")))
                        .build());
            }
        });
        return Report.of(findings);
    }

    private static Set<String> words(String text) {
        return new HashSet<>(
                List.of(NameKey.of(text.replace("\\n", " ")).value().split(" ")));
    }

    private static String cell(TableCase table, Location place) {
        if (place.line().isEmpty()) {
            return "none";
        }
        List<String> row = table.rows().get(place.line().orElseThrow() - 1);
        int column = place.column().orElseThrow() - 1;
        return column < row.size() ? row.get(column) : "";
    }

    /** What is listed comes from several cells, a header, or the cell of an indicator that its figures follow. */
    @Test
    void a_finding_on_a_text_has_the_place_of_its_cell_unless_it_is_listed() throws IOException {
        StringBuilder others = new StringBuilder();
        for (Path folder : TableCasesTest.cases()) {
            TableCase table = TableCase.of(folder);
            Report report = TableImporter.into(table.base())
                    .withLayout(table.layout())
                    .checkedBy(TableOriginsTest::findingOfEachText)
                    .read(table.rows())
                    .report();
            for (Finding finding : report.findings()) {
                String text = finding.arguments().getOrDefault("text", "");
                String cell = cell(table, finding.location());
                if (finding.rule().equals(RULE) && !words(cell).containsAll(words(text))) {
                    others.append(folder.getFileName() + " " + finding.location() + ": « " + text + " », cell « "
                            + cell.replace("\n", "\\n") + " »\n");
                }
            }
        }
        Published.assertIs(Path.of("src/test/resources/table-origins.txt"), others.toString());
    }
}
