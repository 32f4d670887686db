package org.mobilityplan.publish;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlacedAction;
import org.mobilityplan.words.Describer;
import org.mobilityplan.words.Labels;

/**
 * A plan as open data: one row for each action and step, always the same columns, and a schema that says what they hold.
 *
 * <pre>{@code
 * Files.writeString(folder.resolve("actions.csv"), TableText.csv(FlatTable.of(plan).rows()));
 * Files.writeString(folder.resolve("actions.schema.json"), FlatTable.schema());
 * }</pre>
 *
 * <p>The columns have French names in the style of schema.data.gouv.fr. Dates are days of ISO 8601; a month or school year gives
 * its first or last day, and its words are in a column of their own. Several values in one cell are separated by {@code |};
 * in a value a backslash precedes {@code |} and a backslash. What the plan does not say is an empty cell.
 */
public final class FlatTable {

    private final List<List<String>> body;

    private FlatTable(List<List<String>> body) {
        this.body = body;
    }

    /**
     * The flat table of a plan. Rows of several plans may share one header: each names its plan.
     *
     * @param plan the plan
     * @return its table
     */
    public static FlatTable of(ActionPlan plan) {
        List<PlacedAction> actions = plan.index().getActionsAndSteps();
        Describer describer = new Describer(plan, Labels.FRENCH);
        List<List<String>> body = new ArrayList<>(actions.size());
        for (PlacedAction placed : actions) {
            FlatRow row = new FlatRow(plan, placed, body.size() + 1, describer);
            body.add(FlatColumns.ALL.stream()
                    .map(column -> column.value().apply(row))
                    .toList());
        }
        return new FlatTable(Collections.unmodifiableList(body));
    }

    /**
     * The table of any number of plans, below one header. Memory holds one plan at a time.
     *
     * <pre>{@code
     * try (Writer out = Files.newBufferedWriter(folder.resolve("actions.csv"))) {
     *     TableText.writeCsv(FlatTable.rows(plans), out);
     * }
     * }</pre>
     *
     * @param plans the plans, consumed in their order
     * @return the header, and the rows of each plan
     */
    public static Stream<List<String>> rows(Stream<ActionPlan> plans) {
        Objects.requireNonNull(plans, "plans");
        return Stream.concat(Stream.of(names()), plans.flatMap(plan -> of(plan).body().stream()));
    }

    private static List<String> names() {
        return FlatColumns.ALL.stream().map(Column::name).toList();
    }

    /**
     * The names of the columns, the same for every plan.
     *
     * @return the names
     */
    public List<String> header() {
        return names();
    }

    /**
     * The rows below the header.
     *
     * @return one row for each action, followed by those of its steps
     */
    public List<List<String>> body() {
        return body;
    }

    /**
     * The whole table, as {@link TableText} writes it.
     *
     * @return the header and the rows below it
     */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>(body.size() + 1);
        rows.add(header());
        rows.addAll(body);
        return Collections.unmodifiableList(rows);
    }

    /**
     * What the columns hold, as a Table Schema (Frictionless Data) with the properties that schema.data.gouv.fr asks for.
     *
     * @return the schema as JSON
     */
    public static String schema() {
        return FlatColumns.schema();
    }

    @Override
    public String toString() {
        return "FlatTable (" + body.size() + " rows)";
    }
}
