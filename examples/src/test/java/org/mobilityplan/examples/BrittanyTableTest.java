package org.mobilityplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.page.HtmlPage;
import org.mobilityplan.publish.FlatTable;
import org.mobilityplan.publish.PublishedTable;
import org.mobilityplan.publish.TableText;

/** The plan of Brittany, written back as the table that was published. */
class BrittanyTableTest {

    private static final Path PUBLISHED = Path.of("tables/bretagne-2017.tsv");

    private static ActionPlan plan() throws IOException {
        return PlanJson.standard().read(Path.of("plans/bretagne-2017.json")).orElseThrow();
    }

    @Test
    void the_plan_yields_exactly_the_cells_of_the_published_table() throws IOException {
        List<List<String>> published;
        try (CsvReader<de.siegmar.fastcsv.reader.CsvRecord> reader =
                CsvReader.builder().fieldSeparator('\t').ofCsvRecord(PUBLISHED)) {
            published = reader.stream().map(row -> List.copyOf(row.getFields())).toList();
        }
        assertThat(published).hasSize(12);
        assertThat(PublishedTable.of(plan()).rows()).isEqualTo(published);
    }

    private static String golden(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources").resolve(name));
    }

    @Test
    void the_flat_table_and_the_table_in_markdown_equal_the_golden_files() throws IOException {
        assertThat(TableText.tsv(FlatTable.of(plan()).rows())).isEqualTo(golden("bretagne-2017.actions.tsv"));
        assertThat(TableText.markdown(PublishedTable.of(plan()).rows())).isEqualTo(golden("bretagne-2017.table.md"));
    }

    @Test
    void the_page_equals_the_golden_files_in_french_and_english() throws IOException {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(HtmlPage.in(locale).render(plan())).isEqualTo(golden("bretagne-2017." + locale + ".html"));
        }
    }

    @Test
    void written_as_tsv_it_is_the_published_file() throws IOException {
        assertThat(TableText.tsv(PublishedTable.of(plan()).rows()).strip())
                .isEqualTo(Files.readString(PUBLISHED).strip());
    }
}
