package org.mobilityplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.publish.PublishedTable;
import org.mobilityplan.publish.TableText;
import org.mobilityplan.report.Checked;
import org.mobilityplan.table.TableImporter;

/** A table with the coordinators before the actions, read and published again: each word of the header is above its cells. */
class PublishedHeaderOrderTest {

    private static final Path FOLDER = Path.of("src/test/resources/published-header-order");

    private static Checked<ActionPlan> read(byte[] table) throws IOException {
        ActionPlan before = PlanJson.standard()
                .read(Files.readAllBytes(FOLDER.resolve("before.json")))
                .orElseThrow();
        return TableImporter.into(before).read(CsvFile.read(table, "", "").rows());
    }

    @Test
    void header_and_cells_are_in_one_order() throws IOException {
        ActionPlan plan = read(Files.readAllBytes(FOLDER.resolve("table.csv"))).orElseThrow();
        assertThat(PublishedTable.of(plan).rows())
                .containsExactly(
                        List.of("Axe", "Action", "Pilote"),
                        List.of("Axe 1. Informer", "Créer un guide", "CRIJ"),
                        List.of("", "Organiser un forum", "JTM"),
                        List.of("Axe 2. Former", "Former les référents", "CRIJ"));
    }

    @Test
    void the_published_table_gives_the_same_plan_and_the_same_table() throws IOException {
        ActionPlan plan = read(Files.readAllBytes(FOLDER.resolve("table.csv"))).orElseThrow();
        String published = TableText.csv(PublishedTable.of(plan).rows());
        ActionPlan again = read(published.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertThat(again.getChantiers()).isEqualTo(plan.getChantiers());
        assertThat(TableText.csv(PublishedTable.of(again).rows())).isEqualTo(published);
    }
}
