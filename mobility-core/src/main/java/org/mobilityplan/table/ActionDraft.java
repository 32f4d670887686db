package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Status;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;

/** An action that is being read from the cells of its row. */
final class ActionDraft {

    private final TableContext table;
    private TableRow row;
    private final Pointer pointer;
    private final Action.Builder action;
    private int index;
    private int count;
    private boolean continued;
    private final String title;
    private final List<ActionDraft> steps = new ArrayList<>();
    private int listedSteps;
    private final List<PlanPeriod> periods = new ArrayList<>();
    private final List<Funding> funding = new ArrayList<>();
    private final Map<String, String> extensions = new LinkedHashMap<>();
    private final Map<String, Integer> extensionColumns = new HashMap<>();
    private final Set<TableColumn> filled = new HashSet<>();
    private final List<String> descriptions = new ArrayList<>();
    private Optional<Coordination> coordination = Optional.empty();
    private Optional<Status> status = Optional.empty();
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

    /** Goes on with another row, which is about the same action. */
    void continueIn(TableRow next) {
        row = next;
        index = 0;
        count = 1;
        continued = true;
    }

    /** Whether the row that is being read is not the first one of the action. */
    boolean isContinued() {
        return continued;
    }

    /** Records that a cell of a column is read; false if there was one before. */
    boolean addFilled(TableColumn column) {
        return filled.add(column);
    }

    boolean isFilled(TableColumn column) {
        return filled.contains(column);
    }

    void addDescription(String text) {
        descriptions.add(text);
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

    Optional<Status> status() {
        return status;
    }

    void setStatus(Status read) {
        status = Optional.of(read);
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

    boolean hasFunding(Predicate<Funding> lines) {
        return funding.stream().anyMatch(lines);
    }

    int fundingCount() {
        return funding.size();
    }

    /** Keeps words as a property of the region's own. */
    void addExtension(String name, String text) {
        extensions.merge(name, text, (above, below) -> above + "\n" + below);
    }

    /** A name for the property of a column, other than those of columns with the same header. */
    String extensionName(String wanted, int column) {
        Integer owner = extensionColumns.putIfAbsent(wanted, column);
        return owner == null || owner == column ? wanted : wanted + "-" + (column + 1);
    }

    void addPeriod(PlanPeriod read) {
        periods.add(read);
    }

    int periodCount() {
        return periods.size();
    }

    /** The pointer to a period: an actual one in a report, otherwise a planned one. */
    Pointer periodPointer(int position) {
        return pointer.child(table.isReport() ? "actualPeriods" : "plannedPeriods")
                .child(position);
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
        report(
                TableRules.TEXT_NOT_HELD,
                cell,
                Map.of("column", cell.header(), "text", table.names().maskPersons(cell.plainText())));
    }

    private void report(RuleInfo rule, RowCell cell, Map<String, String> arguments) {
        table.findings().report(rule, pointer, cell.place(), arguments);
    }

    Action build() {
        steps.forEach(step -> action.addSteps(step.build()));
        coordination.ifPresent(action::coordination);
        status.ifPresent(action::status);
        Extensions.Builder own = Extensions.builder();
        extensions.forEach(own::putText);
        action.addAllFunding(funding).extensions(own.build());
        if (!descriptions.isEmpty()) {
            action.description(String.join("\n", descriptions));
        }
        if (hasStartOrEnd()) {
            periods.add(0, PeriodCells.join(start, end));
        }
        List<PlanPeriod> sourced = periods.stream()
                .map(period -> period.toBuilder().source(table.source()).build())
                .toList();
        Action built =
                (table.isReport() ? action.addAllActualPeriods(sourced) : action.addAllPlannedPeriods(sourced)).build();
        List<Participant> partners = NameReader.withoutDoubles(built.getPartners());
        List<NetworkId> networks = built.getNetworks().stream().distinct().toList();
        return built.toBuilder().partners(partners).networks(networks).build();
    }
}
