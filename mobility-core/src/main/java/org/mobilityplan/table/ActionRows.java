package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.cells.Bullet;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.spelling.PlainText;

/** Reads the rows below a header: actions, steps and continued actions into the plan, headings as chantiers; others are reported. */
final class ActionRows {

    private static final List<TableColumn> LEVELS = TableColumn.LEVELS;

    private static final String SUB_ACTION = "sous action";

    private final List<GridRow> rows;
    private final TableHeaders headers;
    private final TableContext table;
    private final TableFindings findings;
    private final OpenChantiers chantiers;
    private final MergedTexts merged;
    private final RowReader rowReader;
    private final SameAsAbove same = new SameAsAbove();

    /** The choices of each column that were reported as not ticked. */
    private final Set<String> boxes = new HashSet<>();

    /** The actions by their codes and titles, where a table below may name them. */
    private final NamedActions named = new NamedActions();

    /** Whether another table is below the first one, so that no action is finished before the end. */
    private boolean several;

    /** The last row with a title, of which the next one may repeat all but the funder. */
    private @Nullable TableRow lastRow;

    private @Nullable ActionDraft lastAction;
    private @Nullable PlanDraft lastParent;

    /** Whether there is a column of steps, whose rows may be about any action above. */
    private boolean steps;

    /** Whether the cells of the column of steps are lists, or part of sheets: their rows are about the actions. */
    private boolean stepLists;

    /** Whether the row that is being read is a step by its code. */
    private boolean stepByCode;

    ActionRows(
            List<GridRow> rows, TableHeaders headers, TableContext table, OpenChantiers chantiers, MergedTexts merged) {
        this.rows = rows;
        this.headers = headers;
        this.table = table;
        this.findings = table.findings();
        this.chantiers = chantiers;
        this.merged = merged;
        this.rowReader = new RowReader(table);
    }

    /**
     * Reads the rows below the first header, and those below others.
     *
     * @param ofFirstChantier the row right above the first header that has the lead of the chantier below it
     */
    void read(TableHeader first, Optional<GridRow> ofFirstChantier) {
        TableHeader header = first;
        steps = header.column(TableColumn.STEP).isPresent();
        stepLists = headers.isSheet() || areStepLists(header);
        boolean hints = true;
        boolean read = false;
        boolean other = false;
        int top = header.row() + header.height();
        NestedRows nested = nestedRows(headers.rowsBelow(header), header);
        BitSet notes = notesBelow(header);
        same.expect(headers.rowsBelow(header), header);
        several = IntStream.range(top, rows.size())
                .anyMatch(i -> !rows.get(i).isEmpty() && headers.later(i).isPresent());
        named.addTable(header);
        OptionalInt key = OptionalInt.empty();
        for (int i = top; i < rows.size(); i++) {
            GridRow row = rows.get(i);
            if (row.isEmpty()) {
                continue;
            }
            hints = hints && NoiseRows.isHints(row);
            boolean noise = hints || NoiseRows.isNoise(row, header) || notes.get(i);
            Optional<TableHeader> second = noise ? Optional.empty() : headers.later(i);
            Optional<TableHeader> below = second.isPresent() ? headers.laterWithRowBelow(i) : Optional.empty();
            OptionalInt names = below.isPresent()
                    ? named.columnIn(below.get(), headers.actionRows(below.get()))
                    : OptionalInt.empty();
            boolean actions = names.isEmpty()
                    && below.isPresent()
                    && below.get().column(TableColumn.TITLE).isPresent()
                    && !named.areUnknownCodes(below.get(), headers.actionRows(below.get()));
            if (names.isPresent() || actions) {
                header = actions ? headers.completedLater(below.get()) : headers.withFunders(below.get());
                top = i + header.height();
                i = top - 1;
                same.forget();
                boxes.clear();
                notes = notesBelow(header);
                other = false;
                key = names;
                if (actions) {
                    named.addTable(header);
                    chantiers.findMergedLevels(header, headers.rowsBelow(header));
                    same.expect(headers.rowsBelow(header), header);
                    nested = nestedRows(headers.rowsBelow(header), header);
                }
                headers.report(header);
                steps |= header.column(TableColumn.STEP).isPresent();
            } else if (second.isPresent()) {
                other = true;
                findings.report(
                        TableRules.SECOND,
                        row.firstFilledPlace(),
                        Map.of("headers", second.get().words()));
            } else if (notes.get(i) && ContactRows.isContact(row, headers.layout())) {
                findings.report(
                        TableRules.PERSON_LEFT_OUT, row.firstFilledPlace(), Map.of("header", ContactRows.label(row)));
            } else if (!noise
                    && headers.layout().namesLead(row)
                    && headers.isAboveHeader(i, header)
                    && !isCodedAction(row, header)) {
                readLabelsOf(row, header);
                chantiers.readLead(row, HeadingRows.withoutLabels(row, header), headers.layout());
            } else if (noise || other || !read && HeadingRows.isSectionName(row, rows, i, header)) {
                table.reportIgnored(row, other ? List.of() : header.columns(TableColumn.PERSON));
            } else if (key.isPresent()) {
                readOfNamedAction(row, header, key.getAsInt());
            } else if (nested.sectionAt(i - top).isPresent()) {
                chantiers.openSection(
                        new TableRow(row, header), nested.sectionAt(i - top).get());
            } else if (HeadingRows.isAboveLevels(rows, i, header, headers.layout())) {
                chantiers.openHeading(row, row.filled().get(0), false);
                reportAmounts(row, row.filled().subList(1, row.filled().size()));
            } else if (HeadingRows.isLabelWithAmounts(row, header)
                    && !HeadingRows.nextFilled(rows, i).isEmpty()) {
                readLabelsOf(row, header);
                reportAmounts(row, HeadingRows.withoutLabels(row, header));
            } else if (!readHeadingRow(rows, i, header)) {
                stepByCode = nested.isStep(i - top);
                TableRow cells = new TableRow(row, header);
                readBoxes(cells);
                same.fill(cells, table.names(), findings);
                EmptyMarks.clear(cells, table.names()::isKnown);
                readRow(cells, !read);
                same.remember(cells);
                if (!read) {
                    ofFirstChantier.ifPresent(lead -> chantiers.readLead(lead, lead.filled(), headers.layout()));
                }
                read = true;
            }
        }
        if (!read) {
            ofFirstChantier.ifPresent(table::reportIgnored);
        }
    }

    /**
     * Whether cells of the column of steps are lists; without marks they are only where each action has one row, as a step of a row of
     * its own may have several lines.
     */
    private boolean areStepLists(TableHeader header) {
        List<GridRow> below = rows.subList(header.row() + header.height(), rows.size());
        OptionalInt title = header.column(TableColumn.TITLE);
        for (int column : header.columns(TableColumn.STEP)) {
            List<GridRow> filled =
                    below.stream().filter(row -> row.isFilled(column)).toList();
            if (filled.stream().anyMatch(row -> Bullet.read(row.text(column)).size() > 1)) {
                return true;
            }
            List<String> titles = filled.stream()
                    .map(row -> title.isPresent() ? row.plain(title.getAsInt()) : "")
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .toList();
            boolean lists = filled.stream()
                    .anyMatch(row -> StepItems.read(row.text(column)).size() > 1);
            // Where other actions have a row without a step, one with a step is about its action as well.
            boolean others = title.isPresent() && haveOtherTitles(below, header, column, title.getAsInt());
            if (titles.size() == filled.size() && (lists || others)) {
                return true;
            }
        }
        return false;
    }

    /** Whether rows without a step have titles that no other row has. */
    private static boolean haveOtherTitles(List<GridRow> below, TableHeader header, int step, int title) {
        List<GridRow> titled = TableHeaders.actionsIn(below, header).stream()
                .filter(row -> row.isFilled(title))
                .toList();
        return titled.stream().anyMatch(row -> !row.isFilled(step))
                && titled.stream().map(row -> row.plain(title)).distinct().count() == titled.size();
    }

    /** Reads a row of a table below the actions that names one of them: its cells are about that action. */
    private void readOfNamedAction(GridRow row, TableHeader header, int key) {
        TableRow cells = new TableRow(row, header);
        readBoxes(cells);
        same.fill(cells, table.names(), findings);
        EmptyMarks.clear(cells, table.names()::isKnown);
        Optional<NamedActions.Named> action = named.of(row, key);
        if (action.isEmpty()) {
            table.reportIgnored(row);
            return;
        }
        action.get().clearNames(cells, header);
        findings.report(
                TableRules.ROW_SAME_ACTION,
                action.get().draft().pointer(),
                row.firstFilledPlace(),
                Map.of("title", action.get().draft().title()));
        rowReader.readContinuation(cells, action.get().draft());
        reportUnread(cells, action.get().draft().pointer());
        same.remember(cells);
    }

    /** Takes the choices that are made for the cells of a form; each other choice of a column is reported once. */
    private void readBoxes(TableRow row) {
        for (RowCell cell : row.cells()) {
            Optional<TickBoxes> read = TickBoxes.read(row.peek(cell.index()));
            if (read.isEmpty()) {
                continue;
            }
            row.replace(cell.index(), read.get().ticked());
            if (read.get().ticked().isEmpty()) {
                row.clear(cell.index());
            }
            List<String> unticked = read.get().unticked().stream()
                    .filter(choice -> boxes.add(cell.index() + "\n" + choice))
                    .toList();
            if (!unticked.isEmpty()) {
                findings.report(
                        TableRules.BOXES_UNTICKED,
                        cell.place(),
                        Map.of("column", cell.header(), "text", String.join(", ", unticked)));
            }
        }
    }

    /** Whether a row has a title and a code of its own. */
    private static boolean isCodedAction(GridRow row, TableHeader header) {
        OptionalInt code = header.column(TableColumn.CODE);
        OptionalInt title = header.column(TableColumn.TITLE);
        return code.isPresent()
                && title.isPresent()
                && row.isFilled(code.getAsInt())
                && row.isFilled(title.getAsInt())
                && TableHeaders.CODE.matcher(row.plain(code.getAsInt())).matches();
    }

    private BitSet notesBelow(TableHeader header) {
        int top = header.row() + header.height();
        return NotesBelow.in(rows, top, headers.endOfTable(header), header, headers.layout());
    }

    /** The chantiers and steps among rows, by their codes; where codes nest and are neither, this is reported. */
    private NestedRows nestedRows(List<GridRow> rows, TableHeader header) {
        NestedRows nested = NestedRows.of(
                rows, header, row -> NoiseRows.isNoise(row, header), row -> HeadingRows.isHeadingRow(row, header));
        if (!nested.unclear().isEmpty()) {
            findings.report(
                    TableRules.CODES_NESTED,
                    header.place(0),
                    Map.of(
                            "outer",
                            nested.unclear().get(0),
                            "inner",
                            nested.unclear().get(1)));
        }
        return nested;
    }

    /** Opens the chantier of a row that is a heading. */
    private boolean readHeadingRow(List<GridRow> rows, int index, TableHeader header) {
        GridRow row = rows.get(index);
        if (!HeadingRows.isHeadingRow(row, header)) {
            return false;
        }
        List<Integer> filled = HeadingRows.withoutLabels(row, header);
        if (filled.size() < row.filled().size()) {
            readLabelsOf(row, header);
        }
        chantiers.openHeading(
                row, filled.get(0), chantiers.isBelowLevels(row, HeadingRows.nextFilled(rows, index), header));
        reportAmounts(row, filled.subList(1, filled.size()));
        return true;
    }

    private void readLabelsOf(GridRow row, TableHeader header) {
        TableRow labels = new TableRow(row, header);
        EmptyMarks.clear(labels, table.names()::isKnown);
        chantiers.readLabels(labels);
    }

    /** Reports the sums next to a heading, which are those of its actions. */
    private void reportAmounts(GridRow row, List<Integer> columns) {
        columns.forEach(i -> findings.report(TableRules.ROW_IGNORED, row.place(i), Map.of("text", row.plain(i))));
    }

    private void readRow(TableRow row, boolean first) {
        boolean labelled = chantiers.readLabels(row);
        PlanDraft parent = chantiers.parent();
        Pointer pointer = parent.pointer();
        boolean untitled = !row.isFilled(TableColumn.TITLE);
        List<TableColumn> leads = new ArrayList<>(LEVELS);
        leads.add(TableColumn.COORDINATION);
        if (untitled && row.isFilledOnlyIn(LEVELS)) {
            return;
        }
        boolean error = findings.isError(row.placeOf(TableColumn.TITLE));
        if (untitled && !error && (labelled || first) && !parent.hasCoordination() && row.isFilledOnlyIn(leads)) {
            readCoordinationOf(parent, row);
        } else {
            if (isContinuation(row, labelled, error, parent)) {
                merged.fill(row);
                readContinuation(row, parent);
                return;
            }
            if (!labelled && pointer.equals(Pointer.ROOT) && hasLevels(row)) {
                findings.report(
                        TableRules.LEVEL_MISSING, parent.nextAction(), row.placeOf(TableColumn.TITLE), Map.of());
            }
            pointer = parent.nextAction();
            merged.fill(row);
            TableRow above = lastRow;
            if (above != null
                    && lastAction != null
                    && lastParent == parent
                    && !stepByCode
                    && FunderRows.areOfOneAction(above, row)) {
                readFurtherFunder(row, above);
                return;
            }
            readActionOrStep(row, parent);
            lastRow = row;
        }
        reportUnread(row, pointer);
    }

    /** Whether a row without a title of its own is about the action above it, as below a merged cell. */
    private boolean isContinuation(TableRow row, boolean labelled, boolean error, PlanDraft parent) {
        boolean untitled = !row.isFilled(TableColumn.TITLE) && !error && !labelled;
        if (!untitled || lastAction == null || lastParent != parent || !stepLists && row.isFilled(TableColumn.STEP)) {
            return false;
        }
        return row.isMergedAbove(TableColumn.TITLE) || !rowReader.isOfAnother(row, lastAction);
    }

    private void readContinuation(TableRow row, PlanDraft parent) {
        ActionDraft action = Objects.requireNonNull(lastAction);
        findings.report(
                TableRules.ROW_CONTINUED, action.pointer(), row.firstFilledPlace(), Map.of("title", action.title()));
        rowReader.readContinuation(row, action);
        rowReader.readSteps(row, action);
        reportUnread(row, action.pointer());
    }

    /** Reads a row that repeats the one above it but for the funder and the amount, which are a further line of funding. */
    private void readFurtherFunder(TableRow row, TableRow above) {
        ActionDraft action = Objects.requireNonNull(lastAction);
        findings.report(
                TableRules.ROW_SAME_ACTION,
                action.pointer(),
                row.placeOf(TableColumn.TITLE),
                Map.of("title", action.title()));
        for (RowCell cell : FunderRows.repeated(row, above)) {
            if (FundingCells.isStage(cell.index(), row)) {
                continue;
            }
            if (MergedTexts.isCounted(cell.column())) {
                merged.reportCountedOnce(cell, row.peek(cell.index()));
            }
            row.clear(cell.index());
        }
        row.keptColumns().stream()
                .filter(column -> row.peek(column).equals(above.peek(column)))
                .forEach(row::clear);
        rowReader.readContinuation(row, action);
        reportUnread(row, action.pointer());
    }

    /** A row with the title of a step belongs to the action that it names, or to the last action if it names none. */
    private void readActionOrStep(TableRow row, PlanDraft parent) {
        if (stepByCode && lastAction != null && lastParent == parent) {
            rowReader.readStep(row, TableColumn.TITLE, lastAction);
            return;
        }
        if (!row.isFilled(TableColumn.STEP) && isStepOfLast(row, parent)) {
            rowReader.readStep(row, TableColumn.TITLE, Objects.requireNonNull(lastAction));
            return;
        }
        if (stepLists || !row.isFilled(TableColumn.STEP)) {
            if (lastParent != null && !steps && !several) {
                lastParent.closeActions();
            }
            lastAction = rowReader.read(row, parent);
            lastParent = parent;
            if (several) {
                named.add(lastAction, row, parent);
            }
            rowReader.readSteps(row, lastAction);
            return;
        }
        @Nullable ActionDraft known = parent.action(row.peek(TableColumn.TITLE));
        boolean same = !row.isFilled(TableColumn.TITLE) && lastParent == parent;
        ActionDraft action =
                known != null ? known : same && lastAction != null ? lastAction : rowReader.readTitle(row, parent);
        lastAction = action;
        lastParent = parent;
        rowReader.readStep(row, TableColumn.STEP, action);
    }

    /** Whether a title is that of a step of the action above: « Sous-action 2.a.1 » below « Action 2.a ». */
    private boolean isStepOfLast(TableRow row, PlanDraft parent) {
        Heading heading = Heading.read(row.peek(TableColumn.TITLE));
        boolean step = heading.level()
                .filter(word -> SUB_ACTION.equals(NameKey.of(word).value()))
                .isPresent();
        if (!step || lastAction == null || lastParent != parent) {
            return false;
        }
        String code = heading.code().map(Object::toString).orElse("");
        String above =
                Heading.read(lastAction.title()).code().map(Object::toString).orElse("");
        return above.isEmpty() || code.startsWith(above);
    }

    /** Reports the filled cells that nobody read. */
    private void reportUnread(TableRow row, Pointer pointer) {
        for (int column : row.unread()) {
            findings.report(
                    TableRules.CELL_UNREAD,
                    pointer,
                    row.placeOf(column),
                    Map.of(
                            "column",
                            row.headerOf(column),
                            "text",
                            table.names().maskPersons(PlainText.of(row.read(column)))));
        }
    }

    private static boolean hasLevels(TableRow row) {
        return LEVELS.stream().anyMatch(row::has);
    }

    private void readCoordinationOf(PlanDraft parent, TableRow row) {
        chantiers.setCoordination(
                parent,
                row.read(TableColumn.COORDINATION),
                row.headerOf(TableColumn.COORDINATION),
                row.placeOf(TableColumn.COORDINATION));
    }
}
