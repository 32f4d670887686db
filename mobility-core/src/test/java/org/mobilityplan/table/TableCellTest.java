package org.mobilityplan.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mobilityplan.table.TableCell.EMPTY;
import static org.mobilityplan.table.TableCell.MERGED_ABOVE;
import static org.mobilityplan.table.TableCell.MERGED_LEFT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Origin;
import org.mobilityplan.model.PlanId;

class TableCellTest {

    private static ActionPlan read(List<List<TableCell>> rows) {
        return TableImporter.into(
                        ActionPlan.builder().id(PlanId.of("p")).title("P").build())
                .readCells(rows)
                .orElseThrow();
    }

    private static List<TableCell> row(Object... cells) {
        List<TableCell> row = new ArrayList<>();
        Arrays.stream(cells)
                .forEach(cell -> row.add(cell instanceof TableCell merged ? merged : TableCell.of((String) cell)));
        return row;
    }

    @Test
    void a_merged_cell_repeats_the_one_above_it_and_an_empty_cell_is_empty() {
        ActionPlan plan = read(List.of(
                row("Action", "Pilote", "Statut"),
                row("a", "CRIJ", "En cours"),
                row("b", MERGED_ABOVE, EMPTY),
                row("c", MERGED_ABOVE, MERGED_ABOVE),
                row("d", EMPTY, "Réalisé")));
        assertThat(plan.getActions())
                .extracting(action ->
                        action.getCoordination().orElseThrow().getText().orElseThrow())
                .containsExactly("CRIJ", "CRIJ", "CRIJ", "");
        assertThat(plan.getActions())
                .extracting(action -> action.getCoordination().orElseThrow().getOrigin())
                .containsExactly(Origin.STATED, Origin.CARRIED_DOWN, Origin.CARRIED_DOWN, Origin.STATED);
        assertThat(plan.getActions())
                .extracting(action -> action.getStatus().isPresent())
                .containsExactly(true, false, false, true);
    }

    @Test
    void a_merged_cell_of_a_kept_column_is_kept_for_each_of_its_actions() {
        List<List<TableCell>> rows = List.of(
                row("Action", "Pilote", "Vivier"),
                row("a", "CRIJ", "lycées"),
                row("b", "JTM", MERGED_ABOVE),
                row("c", "JTM", EMPTY));
        ActionPlan plan = TableImporter.into(
                        ActionPlan.builder().id(PlanId.of("p")).title("P").build())
                .withLayout(TableLayout.standard().toBuilder().kept("Vivier").build())
                .readCells(rows)
                .orElseThrow();
        assertThat(plan.getActions())
                .extracting(action -> action.getExtensions().text("x-Vivier").orElse("none"))
                .containsExactly("lycées", "lycées", "none");
    }

    @Test
    void an_action_is_outside_the_chantier_above_it_unless_their_cells_are_merged() {
        ActionPlan plan = read(List.of(
                row("Axe", "Objectif", "Action"),
                row("Axe 1. Informer", "Objectif 1.1. Dire", "a"),
                row(MERGED_ABOVE, MERGED_ABOVE, "b"),
                row(MERGED_ABOVE, EMPTY, "c"),
                row(EMPTY, EMPTY, "d")));
        assertThat(plan.getChantiers().get(0).getChantiers().get(0).getActions())
                .extracting(Action::getTitle)
                .containsExactly("a", "b");
        assertThat(plan.getChantiers().get(0).getActions())
                .extracting(Action::getTitle)
                .containsExactly("c");
        assertThat(plan.getActions()).extracting(Action::getTitle).containsExactly("d");
    }

    @Test
    void rows_of_cells_and_rows_of_texts_give_the_same_plan() {
        List<List<String>> rows = List.of(
                List.of("Axe", "Action", "Pilote"), List.of("Axe 1. Informer", "a", "CRIJ"), List.of("", "b", ""));
        TableImporter importer = TableImporter.into(
                ActionPlan.builder().id(PlanId.of("p")).title("P").build());
        assertThat(importer.readCells(rows.stream()
                        .map(row -> row.stream().map(TableCell::of).toList())
                        .toList()))
                .isEqualTo(importer.read(rows));
    }

    @Test
    void a_covered_cell_has_no_text() {
        assertThat(MERGED_LEFT.text()).isEmpty();
        assertThatThrownBy(() -> new TableCell("x", true, false)).isInstanceOf(IllegalArgumentException.class);
    }
}
