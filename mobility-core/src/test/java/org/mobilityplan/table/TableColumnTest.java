package org.mobilityplan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;

class TableColumnTest {

    private static final ActionPlan BASE =
            ActionPlan.builder().id(PlanId.of("p")).title("P").build();

    static List<TableColumn> columns() {
        return TableColumn.all();
    }

    @Test
    void every_column_is_listed() throws IllegalAccessException {
        List<TableColumn> declared = new ArrayList<>();
        for (Field field : TableColumn.class.getDeclaredFields()) {
            if (field.getType() == TableColumn.class) {
                declared.add((TableColumn) field.get(null));
            }
        }
        assertThat(TableColumn.all())
                .as("add the column to TableColumn.ALL; see docs/new-column.md")
                .containsExactlyInAnyOrderElementsOf(declared)
                .doesNotHaveDuplicates();
        assertThat(TableColumn.all()).extracting(TableColumn::code).doesNotHaveDuplicates();
    }

    @Test
    void the_page_lists_every_column() throws IOException {
        String page = Files.readString(Path.of("../docs/table.md"));
        assertThat(TableColumn.all()).allSatisfy(column -> assertThat(page).contains("`" + column.code() + "`"));
    }

    @Test
    void no_header_announces_two_columns() {
        Map<NameKey, TableColumn> headers = new HashMap<>();
        for (TableColumn column : TableColumn.all()) {
            for (String header : column.headers()) {
                TableColumn other = headers.put(NameKey.of(header), column);
                assertThat(other)
                        .as("header « %s » of column %s; see docs/new-column.md", header, column)
                        .isIn(null, column);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("columns")
    void the_standard_layout_finds_a_column_by_each_of_its_headers(TableColumn column) {
        assertThat(column.headers())
                .isNotEmpty()
                .allSatisfy(header ->
                        assertThat(TableLayout.standard().columnOf(header)).contains(column));
        assertThat(TableColumn.of(column.code())).contains(column);
    }

    /** The table has nothing but the title and this column, so that no other reader can have read the cell. */
    @ParameterizedTest
    @MethodSource("columns")
    void every_column_has_a_reader(TableColumn column) {
        List<List<String>> rows = column == TableColumn.TITLE
                ? List.of(List.of("Action"), List.of("Informer"))
                : List.of(List.of("Action", column.headers().get(0)), List.of("Informer", "2027"));
        assertThat(unread(TableImporter.into(BASE).read(rows)))
                .as("column %s; see docs/new-column.md", column)
                .isEmpty();
    }

    @Test
    void a_filled_cell_of_a_column_without_a_reader_is_reported() {
        TableColumn colour = new TableColumn("colour", (cell, action) -> {}, "Couleur");
        TableLayout layout = TableLayout.standard().toBuilder()
                .column(colour, "Couleur")
                .leftOut("Ligne")
                .build();
        Checked<ActionPlan> read = TableImporter.into(BASE)
                .withLayout(layout)
                .read(List.of(
                        List.of("Axe", "Action", "Couleur", "Ligne"),
                        List.of("Axe 1. Informer", "", "mauve", "1"),
                        List.of("", "Accueillir", "", "2"),
                        List.of("", "Former", "vert\nclair", "3")));
        assertThat(unread(read))
                .containsExactly(
                        "ERROR table.cell.unread 2:3: /chantiers/0/actions/0 column=Couleur text=mauve",
                        "ERROR table.cell.unread 4:3: /chantiers/0/actions/2 column=Couleur text=vert clair");
    }

    private static List<String> unread(Checked<ActionPlan> read) {
        return read.findings().stream()
                .filter(finding -> finding.rule().equals(TableRules.CELL_UNREAD.id()))
                .map(Finding::toString)
                .toList();
    }

    @Test
    void a_subtotal_is_not_the_header_of_a_level() {
        assertThat(TableLayout.standard().columnOf("Sous-total axe 1")).isEmpty();
        assertThat(TableLayout.standard().columnOf("Sous-axe 1")).contains(TableColumn.LEVEL_2);
    }
}
