package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mobilityplan.cells.Brackets;
import org.mobilityplan.cells.Bullet;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.spelling.PlainText;

/** Makes the actions of a row: one for each item of the list in its title cell. */
final class RowReader {

    /** Columns of which an action has one value; a second one is not read, which a finding reports. */
    private static final Set<TableColumn> SINGLE = Set.of(
            TableColumn.CODE,
            TableColumn.STATUS,
            TableColumn.PROGRESS,
            TableColumn.PRIORITY,
            TableColumn.START,
            TableColumn.END,
            TableColumn.SERVICE);

    private static final List<TableColumn> BODIES = List.of(
            TableColumn.COORDINATION, TableColumn.CO_COORDINATION, TableColumn.PARTICIPANTS, TableColumn.PARTNERS);

    private static final Pattern NAMES = Pattern.compile("[\\n,;/]| et ");

    private final TableContext table;
    private final TableFindings findings;

    RowReader(TableContext table) {
        this.table = table;
        this.findings = table.findings();
    }

    /** Reads the actions of a row, and returns the last of them. */
    ActionDraft read(TableRow row, PlanDraft parent) {
        String cell = row.read(TableColumn.TITLE);
        CellPlace place = row.placeOf(TableColumn.TITLE);
        TitleText divided = TitleText.read(
                cell,
                row.has(TableColumn.TITLE) ? row.bold(row.columnOf(TableColumn.TITLE)) : List.of(),
                table.areTitlesDivided());
        List<Bullet> items = new ArrayList<>(Bullet.read(divided.title()));
        if (items.isEmpty()) {
            items.add(new Bullet("", "", List.of()));
        }
        Pointer first = parent.nextAction();
        findings.report(Brackets.check(cell), first.child("text"), place);
        if (items.size() > 1) {
            findings.report(TableRules.ROW_SEVERAL_ACTIONS, first, place, Map.of("actions", "" + items.size()));
        }
        List<ActionDraft> actions = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Bullet item = items.get(i);
            String text = items.size() == 1 ? cell : item.source();
            ActionDraft action = draft(row, parent.nextAction(), item, text, i, items.size(), place);
            if (!divided.description().isEmpty()) {
                findings.recordOrigin(action.pointer().child("description"), place);
                action.addDescription(divided.description());
            }
            readCells(row, action);
            parent.add(action);
            actions.add(action);
        }
        return actions.get(actions.size() - 1);
    }

    /** Makes an action of the title only, for rows that name it and are about its steps. */
    ActionDraft readTitle(TableRow row, PlanDraft parent) {
        String cell = row.read(TableColumn.TITLE);
        Bullet item = new Bullet(PlainText.of(cell), cell, List.of());
        ActionDraft action = draft(row, parent.nextAction(), item, cell, 0, 1, row.placeOf(TableColumn.TITLE));
        parent.add(action);
        return action;
    }

    /**
     * Reads a row that is about a step.
     *
     * @param column the column of its title
     */
    void readStep(TableRow row, TableColumn column, ActionDraft action) {
        row.read(TableColumn.TITLE);
        String cell = row.read(column);
        Bullet item = new Bullet(PlainText.of(cell), cell, List.of());
        ActionDraft step = draft(row, action.nextStep(), item, cell, 0, 1, row.placeOf(column));
        readCells(row, step);
        action.addStep(step);
    }

    /** Reads a further row that is about an action. */
    void readContinuation(TableRow row, ActionDraft action) {
        action.continueIn(row);
        for (RowCell cell : row.cells()) {
            boolean own = !cell.isEmpty() && !cell.isMergedAbove() && !cell.isCarried();
            if (own && (action.addFilled(cell.column()) || !SINGLE.contains(cell.column()))) {
                cell.column().reader().read(cell, action);
            }
        }
        KeptCells.read(action);
    }

    /** Whether a row has a second value for a property of which an action has one. */
    boolean isOfAnother(TableRow row, ActionDraft action) {
        return row.cells().stream()
                .anyMatch(cell -> !cell.isEmpty() && SINGLE.contains(cell.column()) && action.isFilled(cell.column()));
    }

    /** Reads the steps of an action from one cell, one step for each item of its list. */
    void readSteps(TableRow row, ActionDraft action) {
        CellPlace place = row.placeOf(TableColumn.STEP);
        for (Bullet item : StepItems.read(row.read(TableColumn.STEP))) {
            ActionDraft step = draft(row, action.nextStep(), item, item.source(), 0, 1, place);
            readStepText(step.builder(), step.title(), row, step.pointer(), place);
            action.addStep(step);
        }
    }

    private ActionDraft draft(
            TableRow row, Pointer pointer, Bullet item, String text, int index, int count, CellPlace place) {
        findings.recordOrigin(pointer, place);
        boolean step = row.has(TableColumn.STEP) && place.equals(row.placeOf(TableColumn.STEP));
        TableColumn column = step ? TableColumn.STEP : TableColumn.TITLE;
        Action.Builder started = startAction(row, column, item, text, pointer, place);
        ActionDraft action = new ActionDraft(table, row, pointer, started, item.text(), index, count);
        action.setListedSteps(item.children().size());
        return action;
    }

    private void readCells(TableRow row, ActionDraft action) {
        for (RowCell cell : row.cells()) {
            if (!cell.isEmpty()) {
                action.addFilled(cell.column());
            }
            cell.column().reader().read(cell, action);
        }
        StatusCells.deduce(action);
        if (action.isFirstOfRow()) {
            KeptCells.read(action);
        }
    }

    /** An action with what its title says, and its steps. */
    private Action.Builder startAction(
            TableRow row, TableColumn column, Bullet item, String text, Pointer pointer, CellPlace place) {
        Heading heading = Heading.read(table.heading(column, item.text()));
        String words =
                withoutPoint(table.footnotes().without(heading.title().isEmpty() ? item.text() : heading.title()));
        String title = words.equals(text) ? text : words;
        Action.Builder action = Action.builder()
                .id(ActionId.of(table.actionIds().of(title, "action")))
                .level(heading.level())
                .code(heading.code())
                .title(title)
                .text(text);
        for (int i = 0; i < item.children().size(); i++) {
            Bullet step = item.children().get(i);
            Pointer below = pointer.child("steps").child(i);
            Action.Builder started = startAction(row, column, step, step.source(), below, place);
            readStepText(started, step.text(), row, below, place);
            action.addSteps(started.build());
        }
        table.networks().read(item.text(), pointer.child("text"), place).ifPresent(action::addNetworks);
        if (GuidanceText.isPlaceholder(item.text())) {
            findings.report(TableRules.PLACEHOLDER, pointer.child("title"), place, Map.of("text", item.text()));
        }
        return action;
    }

    /** Reads what the words of a step say after its title. */
    private void readStepText(Action.Builder step, String words, TableRow row, Pointer pointer, CellPlace place) {
        StepText read = StepText.read(words, name -> isNamed(name, row), table);
        if (!read.title().equals(words)) {
            Heading heading = Heading.read(read.title());
            step.title(withoutPoint(heading.title().isEmpty() ? read.title() : heading.title()));
        }
        read.status()
                .map(status -> status.toBuilder().source(table.source()).build())
                .ifPresent(step::status);
        read.period()
                .map(period -> period.toBuilder().source(table.source()).build())
                .ifPresent(table.isReport() ? step::addActualPeriods : step::addPlannedPeriods);
        if (!read.lead().isEmpty()) {
            step.coordination(CoordinationCells.read(read.lead(), table, pointer.child("coordination"), place));
        }
    }

    /** Whether a name is in the directory, or among the leads and partners of the action. */
    private boolean isNamed(String name, TableRow row) {
        return table.names().isKnown(name)
                || BODIES.stream()
                        .filter(row::has)
                        .flatMap(column -> NAMES.splitAsStream(row.peek(column)))
                        .anyMatch(each -> NameKey.of(each).equals(NameKey.of(name)));
    }

    private static String withoutPoint(String title) {
        boolean sentence = title.endsWith(".")
                && !title.endsWith("..")
                && !NameKey.of(title).value().endsWith(" etc");
        return sentence ? title.substring(0, title.length() - 1) : title;
    }
}
