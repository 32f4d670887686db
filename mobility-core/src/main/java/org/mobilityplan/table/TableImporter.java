package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Report;

/**
 * Reads a published table into a plan: rows of cells, as any reader of CSV, spreadsheets or HTML supplies them.
 *
 * <pre>{@code
 * Checked<ActionPlan> read = TableImporter.into(ActionPlan.builder()
 *                 .id(PlanId.of("bretagne-2017"))
 *                 .title("Actions 2017 réalisées en Bretagne")
 *                 .addAllOrganisations(directory)
 *                 .build())
 *         .checkedBy(PlanValidator.standard()::validate)
 *         .read(rows);
 * }</pre>
 *
 * <p>Every finding names its row (as line) and its cell in the row (as column), both from 1, and its place in the plan. What
 * cannot be understood is kept as text, and reported. An importer is immutable and safe for use by several threads.
 */
public final class TableImporter {

    private final ImportOptions options;

    private TableImporter(ImportOptions options) {
        this.options = options;
    }

    /**
     * Creates an importer for a plan whose chantiers and actions are in a table.
     *
     * @param base what is known of the plan without its table: its id, and usually its title, territory, period and the
     *     organisations that the table may name. If it has exactly one source, this is the source of everything that is read
     * @return the importer, with the standard layout, and the organisations of the plan as its directory
     * @throws IllegalArgumentException if the plan has chantiers or actions
     */
    public static TableImporter into(ActionPlan base) {
        if (!base.getChantiers().isEmpty() || !base.getActions().isEmpty()) {
            throw new IllegalArgumentException("the chantiers and actions of the plan come from the table");
        }
        return new TableImporter(ImportOptions.builder().base(base).build());
    }

    /**
     * Returns the importer with another layout.
     *
     * @param layout the headers of the columns
     * @return the importer
     */
    public TableImporter withLayout(TableLayout layout) {
        return new TableImporter(options.toBuilder().layout(layout).build());
    }

    /**
     * Returns the importer with another directory. Organisations that the table names are added to the plan.
     *
     * @param organisations finds the organisations that have a name
     * @return the importer
     */
    public TableImporter withOrganisations(OrganisationResolver organisations) {
        return new TableImporter(
                options.toBuilder().organisations(organisations).build());
    }

    /**
     * Returns the importer with other limits.
     *
     * @param limits how large a table may be
     * @return the importer
     */
    public TableImporter withLimits(TableLimits limits) {
        return new TableImporter(options.toBuilder().limits(limits).build());
    }

    /**
     * Returns the importer with the name of the file, which every finding then has as its source.
     *
     * @param sourceName the name of the file of the table
     * @return the importer
     */
    public TableImporter withSourceName(String sourceName) {
        return new TableImporter(options.toBuilder().sourceName(sourceName).build());
    }

    /**
     * Returns the importer with the names of other tables of the file that are not read, although they may be parts of the plan. Each
     * is an error.
     *
     * @param unread the names, such as those of sheets
     * @return the importer
     */
    public TableImporter withUnread(List<String> unread) {
        return new TableImporter(options.toBuilder().unread(unread).build());
    }

    /**
     * Returns the importer with what is worth knowing of the file, such as paragraphs outside of its table. Each is a warning.
     *
     * @param notices a sentence for each
     * @return the importer
     */
    public TableImporter withNotices(List<String> notices) {
        return new TableImporter(options.toBuilder().notices(notices).build());
    }

    /**
     * Returns the importer with rules. What they find in the plan is reported for the row and cell that it comes from.
     *
     * @param validation validates the plan, such as {@code PlanValidator.standard()::validate}
     * @return the importer
     */
    public TableImporter checkedBy(Function<ActionPlan, Report> validation) {
        return new TableImporter(options.toBuilder().validation(validation).build());
    }

    /**
     * Reads a table.
     *
     * @param rows the rows from the top, each with its cells from the left; rows may differ in length, and a cell that is
     *     null is empty. Line breaks in cells are kept
     * @return the plan and the findings; no plan if there is no header, or if the table exceeds the limits
     */
    public Checked<ActionPlan> read(List<? extends List<? extends @Nullable String>> rows) {
        List<List<TableCell>> cells = new ArrayList<>(rows.size());
        for (List<? extends @Nullable String> row : rows) {
            List<TableCell> copy = new ArrayList<>(row.size());
            row.forEach(text -> copy.add(text == null ? TableCell.EMPTY : TableCell.of(text)));
            cells.add(copy);
        }
        return readCells(cells);
    }

    /**
     * Reads a table whose reader knows which cells are merged. A merged cell then has one value, which each of its rows
     * repeats, while an empty cell is empty; plain rows cannot distinguish the two.
     *
     * @param rows the rows from the top, each with its cells from the left; rows may differ in length, and a cell that is
     *     null is empty
     * @return the plan and the findings; no plan if there is no header, or if the table exceeds the limits
     */
    public Checked<ActionPlan> readCells(List<? extends List<? extends @Nullable TableCell>> rows) {
        Objects.requireNonNull(rows, "rows");
        return new TableReading(options).read(rows);
    }

    ImportOptions options() {
        return options;
    }

    @Override
    public String toString() {
        return "TableImporter into " + options.base().getId() + ", " + options.layout() + ", " + options.limits();
    }
}
