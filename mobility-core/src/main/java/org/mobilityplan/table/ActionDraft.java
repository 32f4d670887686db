package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;

/** An action that is being read from the cells of its row. */
final class ActionDraft {

    private final TableContext table;
    private final TableRow row;
    private final Pointer pointer;
    private final Action.Builder action;
    private final int index;
    private final int count;
    private final String title;
    private final List<ActionDraft> steps = new ArrayList<>();
    private int listedSteps;
    private final List<PlanPeriod> periods = new ArrayList<>();
    private final List<Funding> funding = new ArrayList<>();
    private final Extensions.Builder extensions = Extensions.builder();
    private Optional<Coordination> coordination = Optional.empty();
    private Optional<PlanPeriod> start = Optional.empty();
    private Optional<PlanPeriod> end = Optional.empty();

    /**
     * Starts an action.
     *
     * @param index the position of the action in its row, from 0
     * @param count how many actions the row has
     */
    ActionDraft(
            TableContext table,
            TableRow row,
            Pointer pointer,
            Action.Builder action,
            String title,
            int index,
            int count) {
        this.table = table;
        this.row = row;
        this.pointer = pointer;
        this.action = action;
        this.index = index;
        this.title = title;
        this.count = count;
    }

    TableContext table() {
        return table;
    }

    TableRow row() {
        return row;
    }

    Pointer pointer() {
        return pointer;
    }

    /** The builder, for the properties that one cell gives. */
    Action.Builder builder() {
        return action;
    }

    int index() {
        return index;
    }

    int count() {
        return count;
    }

    boolean isFirstOfRow() {
        return index == 0;
    }

    Optional<Coordination> coordination() {
        return coordination;
    }

    void setCoordination(Coordination read) {
        coordination = Optional.of(read);
    }

    String title() {
        return title;
    }

    /** How many steps its title lists. */
    void setListedSteps(int number) {
        listedSteps = number;
    }

    /** The pointer to the step that is added next. */
    Pointer nextStep() {
        return pointer.child("steps").child(listedSteps + steps.size());
    }

    void addStep(ActionDraft step) {
        steps.add(step);
    }

    void addFunding(Funding line) {
        funding.add(line);
    }

    int fundingCount() {
        return funding.size();
    }

    /** Keeps words as a property of the region's own. */
    void addExtension(String name, String text) {
        extensions.putText(name, text);
    }

    boolean hasExtension(String name) {
        return extensions.contains(name);
    }

    void addPeriod(PlanPeriod read) {
        periods.add(read);
    }

    void setStart(PlanPeriod read) {
        start = Optional.of(read);
    }

    void setEnd(PlanPeriod read) {
        end = Optional.of(read);
    }

    /** Whether a cell of its own gives the start or the end. */
    boolean hasStartOrEnd() {
        return start.isPresent() || end.isPresent();
    }

    /** The pointer to a property, which is recorded as coming from the cell. */
    Pointer pointerTo(String property, RowCell cell) {
        Pointer child = pointer.child(property);
        table.findings().recordOrigin(child, cell.place());
        return child;
    }

    /** Reports a cell whose text a property cannot hold. */
    void reportNotHeld(RowCell cell) {
        report(TableRules.TEXT_NOT_HELD, cell, Map.of("column", cell.header(), "text", cell.plainText()));
    }

    private void report(RuleInfo rule, RowCell cell, Map<String, String> arguments) {
        table.findings().report(rule, pointer, cell.place(), arguments);
    }

    Action build() {
        steps.forEach(step -> action.addSteps(step.build()));
        coordination.ifPresent(action::coordination);
        action.addAllFunding(funding).extensions(extensions.build());
        if (hasStartOrEnd()) {
            periods.add(0, PeriodCells.join(start, end));
        }
        List<PlanPeriod> sourced = periods.stream()
                .map(period -> period.toBuilder().source(table.source()).build())
                .toList();
        return (table.isReport() ? action.addAllActualPeriods(sourced) : action.addAllPlannedPeriods(sourced)).build();
    }
}
