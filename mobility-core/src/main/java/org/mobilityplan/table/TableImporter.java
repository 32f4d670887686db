package org.mobilityplan.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Report;

/**
 * Reads a published table: rows of cells, as any reader of CSV, Excel or HTML gives them, into a plan.
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
 * <p>Every finding names its row (as line) and its cell in the row (as column), both from 1, and the place in the plan. What is
 * not understood stays text, and is told. An importer is immutable and may be used by several threads.
 */
public final class TableImporter {

    private final ActionPlan base;
    private final TableLayout layout;
    private final OrganisationResolver resolver;
    private final TableLimits limits;
    private final Function<ActionPlan, Report> check;
    private final @Nullable String source;

    private TableImporter(
            ActionPlan base,
            TableLayout layout,
            OrganisationResolver resolver,
            TableLimits limits,
            Function<ActionPlan, Report> check,
            @Nullable String source) {
        this.base = base;
        this.layout = layout;
        this.resolver = resolver;
        this.limits = limits;
        this.check = check;
        this.source = source;
    }

    /**
     * An importer for a plan of which the table says the chantiers and actions.
     *
     * @param base what is known of the plan beside its table: its id, and as a rule its title, territory, period and the
     *     organisations that the table may name. A source that stands alone becomes the source of what is read
     * @return the importer, with the standard layout, and the organisations of the plan as its directory
     * @throws IllegalArgumentException if the plan has chantiers or actions
     */
    public static TableImporter into(ActionPlan base) {
        if (!base.getChantiers().isEmpty() || !base.getActions().isEmpty()) {
            throw new IllegalArgumentException("the chantiers and actions of the plan come from the table");
        }
        return new TableImporter(
                base,
                TableLayout.standard(),
                OrganisationDirectory.of(base.getOrganisations()),
                TableLimits.standard(),
                plan -> Report.empty(),
                null);
    }

    /**
     * The same with another layout.
     *
     * @param other the words of the headers
     * @return the importer
     */
    public TableImporter withLayout(TableLayout other) {
        return new TableImporter(base, Objects.requireNonNull(other, "other"), resolver, limits, check, source);
    }

    /**
     * The same with another directory. Organisations that the table names are added to the plan.
     *
     * @param other who is meant by a name
     * @return the importer
     */
    public TableImporter withOrganisations(OrganisationResolver other) {
        return new TableImporter(base, layout, Objects.requireNonNull(other, "other"), limits, check, source);
    }

    /**
     * The same with other limits.
     *
     * @param other how large a table may be
     * @return the importer
     */
    public TableImporter withLimits(TableLimits other) {
        return new TableImporter(base, layout, resolver, Objects.requireNonNull(other, "other"), check, source);
    }

    /**
     * The same with the name of the file, which findings then name.
     *
     * @param name the name of the table's file
     * @return the importer
     */
    public TableImporter withSourceName(String name) {
        return new TableImporter(base, layout, resolver, limits, check, Objects.requireNonNull(name, "name"));
    }

    /**
     * The same with rules: what they find in the plan is told in the row and cell that it comes from.
     *
     * @param validation judges the plan, such as {@code PlanValidator.standard()::validate}
     * @return the importer
     */
    public TableImporter checkedBy(Function<ActionPlan, Report> validation) {
        return new TableImporter(
                base, layout, resolver, limits, Objects.requireNonNull(validation, "validation"), source);
    }

    /**
     * Reads a table.
     *
     * @param rows the rows from the top, each with its cells from the left; rows may differ in length, and a cell that is
     *     null is empty. Line breaks in cells are kept
     * @return the plan and what is told of it; no plan where no header can be found, or the table is larger than the limits
     */
    public Checked<ActionPlan> read(List<? extends List<? extends @Nullable String>> rows) {
        return new TableReading(base, layout, resolver, limits, Optional.ofNullable(source)).read(rows, check);
    }

    @Override
    public String toString() {
        return "TableImporter into " + base.getId() + ", " + layout + ", " + limits;
    }
}
