package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mobilityplan.cells.Brackets;
import org.mobilityplan.cells.Bullet;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.report.Pointer;

/** Makes the actions of a row: one for each item of the list in its title cell. */
final class RowReader {

    private final TableContext table;
    private final TableFindings findings;

    RowReader(TableContext table) {
        this.table = table;
        this.findings = table.findings();
    }

    void read(TableRow row, PlanDraft parent) {
        String cell = row.read(TableColumn.TITLE);
        CellPlace place = row.placeOf(TableColumn.TITLE);
        List<Bullet> items = new ArrayList<>(Bullet.read(cell));
        if (items.isEmpty()) {
            items.add(new Bullet("", "", List.of()));
        }
        Pointer first = parent.nextAction();
        findings.report(Brackets.check(cell), first.child("text"), place);
        if (items.size() > 1) {
            findings.report(TableRules.ROW_SEVERAL_ACTIONS, first, place, Map.of("actions", "" + items.size()));
        }
        for (int i = 0; i < items.size(); i++) {
            Pointer pointer = parent.nextAction();
            findings.recordOrigin(pointer, place);
            Bullet item = items.get(i);
            Action.Builder started = startAction(item, items.size() == 1 ? cell : item.source(), pointer, place);
            ActionDraft action = new ActionDraft(table, row, pointer, started, i, items.size());
            row.cells().forEach(each -> each.column().reader().read(each, action));
            StatusCells.deduce(action);
            if (action.isFirstOfRow()) {
                KeptCells.read(action);
            }
            parent.add(action.build());
        }
    }

    /** An action with what its title says, and its steps. */
    private Action.Builder startAction(Bullet item, String text, Pointer pointer, CellPlace place) {
        Heading heading = Heading.read(item.text());
        String title = withoutPoint(heading.title().isEmpty() ? item.text() : heading.title());
        Action.Builder action = Action.builder()
                .id(ActionId.of(table.actionIds().of(title, "action")))
                .code(heading.code())
                .title(title)
                .text(text);
        for (int i = 0; i < item.children().size(); i++) {
            Bullet step = item.children().get(i);
            Pointer below = pointer.child("steps").child(i);
            action.addSteps(startAction(step, step.source(), below, place).build());
        }
        table.networks().read(item.text(), pointer.child("text"), place).ifPresent(action::addNetworks);
        if (GuidanceText.isPlaceholder(item.text())) {
            findings.report(TableRules.PLACEHOLDER, pointer.child("title"), place, Map.of("text", item.text()));
        }
        return action;
    }

    private static String withoutPoint(String title) {
        boolean sentence = title.endsWith(".")
                && !title.endsWith("..")
                && !NameKey.of(title).value().endsWith(" etc");
        return sentence ? title.substring(0, title.length() - 1) : title;
    }
}
