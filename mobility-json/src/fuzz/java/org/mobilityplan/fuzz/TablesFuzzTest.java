package org.mobilityplan.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.publish.FlatTable;
import org.mobilityplan.publish.PublishedTable;
import org.mobilityplan.publish.TableText;
import org.mobilityplan.report.Checked;
import org.mobilityplan.table.TableImporter;

/** Any cells as a table, parted by tabs: what is read can be written as JSON and as tables. */
class TablesFuzzTest {

    private static final ActionPlan BASE =
            ActionPlan.builder().id(PlanId.of("p")).title("t").build();

    @MethodSource("org.mobilityplan.fuzz.Seeds#tables")
    @FuzzTest
    void tables(byte[] cells) {
        List<List<String>> rows = new String(cells, StandardCharsets.UTF_8)
                .lines()
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
        Checked<ActionPlan> read = TableImporter.into(BASE).read(rows);
        if (read.value().isPresent()) {
            ActionPlan plan = read.value().get();
            PlanJson json = PlanJson.standard().withoutValidation();
            Expect.that(json.read(json.writeBytes(plan)).orElseThrow().equals(plan), "a written plan reads the same");
            TableText.spreadsheetCsv(FlatTable.of(plan).rows());
            TableText.markdown(PublishedTable.of(plan).rows());
        }
    }
}
