package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.cells.Brackets;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.notation.IndicatorNotation;
import org.mobilityplan.notation.QuantityNotation;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.spelling.PlainText;

/** Reads indicators: with their figures in one cell, or with unit, baseline, target and actual figure in cells of their own. */
final class IndicatorCells {

    private IndicatorCells() {}

    /** Reads indicators; their figures are in the columns to the right, up to the next indicator, where those are filled. */
    static void read(RowCell cell, ActionDraft action) {
        Pointer pointer = action.pointerTo("indicators", cell);
        List<RowCell> parts = partsOf(cell, action.row());
        if (parts.isEmpty()) {
            action.builder()
                    .addAllIndicators(action.table()
                            .findings()
                            .valueOf(
                                    action.table().isReport()
                                            ? IndicatorNotation.readActuals(cell.text())
                                            : IndicatorNotation.readTargets(cell.text()),
                                    pointer,
                                    cell.place()));
            return;
        }
        List<String> labels = lines(cell, parts);
        action.table().findings().report(Brackets.check(cell.text()), pointer, cell.place());
        List<RowCell> paired = new ArrayList<>();
        @Nullable RowCell unit = null;
        for (RowCell part : parts) {
            boolean second = unit != null && part.column().equals(TableColumn.INDICATOR_UNIT);
            boolean pairs = labels.size() == 1
                    || lines(part, labels.size()).size() == labels.size()
                    || part.column().equals(TableColumn.INDICATOR_UNIT)
                            && lines(part.text()).size() == 1;
            if (pairs && !second) {
                paired.add(part);
                unit = part.column().equals(TableColumn.INDICATOR_UNIT) ? part : unit;
            } else {
                reportUnpaired(part, action, pointer);
            }
        }
        boolean used = false;
        for (int i = 0; i < labels.size(); i++) {
            Indicator read = indicator(labels, i, paired, unit, action, pointer);
            used |= hasUnit(read, unit);
            action.builder().addIndicators(read);
        }
        if (unit != null && !used) {
            reportUnpaired(unit, action, pointer);
        }
    }

    /** Whether a figure of an indicator has a unit of the cell. */
    private static boolean hasUnit(Indicator indicator, @Nullable RowCell unit) {
        return unit != null
                && Stream.of(indicator.getBaseline(), indicator.getTarget(), indicator.getActual())
                        .flatMap(List::stream)
                        .flatMap(quantity -> quantity.getUnit().stream())
                        .anyMatch(lines(unit.text())::contains);
    }

    /** Reads a figure that no indicator is next to: the header is its label. */
    static void readPart(RowCell cell, ActionDraft action) {
        Optional<RowCell> label = labelOf(cell, action.row());
        if (label.isPresent() && !label.get().isEmpty()) {
            return;
        }
        Pointer pointer = action.pointerTo("indicators", cell);
        if (label.isPresent() || cell.column().equals(TableColumn.INDICATOR_UNIT)) {
            reportUnpaired(cell, action, pointer);
        } else {
            action.builder()
                    .addIndicators(
                            indicator(List.of(PlainText.of(cell.header())), 0, List.of(cell), null, action, pointer));
        }
    }

    private static void reportUnpaired(RowCell cell, ActionDraft action, Pointer pointer) {
        Map<String, String> arguments = Map.of("column", cell.header(), "text", cell.plainText());
        action.table().findings().report(TableRules.INDICATOR_UNPAIRED, pointer, cell.place(), arguments);
    }

    /** The filled cells of an indicator: those of the columns to its right. */
    private static List<RowCell> partsOf(RowCell cell, TableRow row) {
        List<RowCell> parts = new ArrayList<>();
        for (RowCell other : row.cells()) {
            boolean part = TableColumn.INDICATOR_PARTS.contains(other.column()) && !other.isEmpty();
            if (part
                    && labelOf(other, row)
                            .filter(label -> label.index() == cell.index())
                            .isPresent()) {
                parts.add(other);
            }
        }
        return parts;
    }

    /** The cell of the indicator that a figure is about: the nearest one to the left. */
    private static Optional<RowCell> labelOf(RowCell part, TableRow row) {
        return row.cells().stream()
                .filter(other -> other.column().equals(TableColumn.INDICATORS) && other.index() < part.index())
                .reduce((first, last) -> last);
    }

    private static Indicator indicator(
            List<String> labels,
            int index,
            List<RowCell> parts,
            @Nullable RowCell unitCell,
            ActionDraft action,
            Pointer pointer) {
        Indicator.Builder indicator = Indicator.builder().label(labels.get(index));
        List<String> units = unitCell == null ? List.of("") : lines(unitCell.text());
        String unit = units.size() == labels.size() ? units.get(index) : units.size() == 1 ? units.get(0) : "";
        for (RowCell part : parts) {
            if (part.column().equals(TableColumn.INDICATOR_UNIT)) {
                continue;
            }
            List<String> figures = lines(part, labels.size());
            for (String figure : labels.size() == 1 ? figures : List.of(figures.get(index))) {
                Quantity read = quantity(figure, part, action, pointer);
                boolean takes = !unit.isEmpty()
                        && read.getValue().isPresent()
                        && read.getUnit().isEmpty();
                Quantity quantity = takes ? read.toBuilder().unit(unit).build() : read;
                if (part.column().equals(TableColumn.INDICATOR_BASELINE)) {
                    indicator.addBaseline(quantity);
                } else if (part.column().equals(TableColumn.INDICATOR_ACTUAL)) {
                    indicator.addActual(quantity);
                } else {
                    indicator.addTarget(quantity);
                }
            }
        }
        return indicator.build();
    }

    private static Quantity quantity(String figure, RowCell cell, ActionDraft action, Pointer pointer) {
        Quantity read = QuantityNotation.read(figure).orElseThrow();
        AmountText around = AmountText.of(figure, "");
        boolean qualified = read.getValue().isEmpty()
                && !around.negative()
                && around.basis().isEmpty()
                && around.taxIncluded().isEmpty()
                && around.stage().isEmpty();
        if (qualified) {
            // « env. 180 ».
            Quantity bare = QuantityNotation.read(around.amount()).orElseThrow();
            read = bare.getValue().isPresent() ? bare.toBuilder().text(figure).build() : read;
        }
        if (read.getValue().isEmpty()) {
            read = action.table().findings().valueOf(QuantityNotation.read(figure), pointer, cell.place());
        }
        return action.row()
                .timeIn(cell.index())
                .map(read.toBuilder()::period)
                .map(Quantity.Builder::build)
                .orElse(read);
    }

    /** The indicators of a cell: its lines, or the parts between semicolons where a figure has as many. */
    private static List<String> lines(RowCell cell, List<RowCell> parts) {
        List<String> lines = lines(cell.text());
        List<String> items = lines(cell.text().replace(';', '\n'));
        boolean pairs = lines.size() == 1
                && items.size() > 1
                && parts.stream()
                        .filter(part -> !part.column().equals(TableColumn.INDICATOR_UNIT))
                        .anyMatch(part -> lines(part, items.size()).size() == items.size());
        return pairs ? items : lines;
    }

    /** The figures of a cell: its lines, or the parts between semicolons where there are as many as wanted. */
    private static List<String> lines(RowCell cell, int wanted) {
        List<String> lines = lines(cell.text());
        List<String> items = lines(cell.text().replace(';', '\n'));
        return lines.size() != wanted && items.size() == wanted ? items : lines;
    }

    /** The lines of a cell without the marks of a list. */
    private static List<String> lines(String text) {
        return text.lines()
                .map(PlainText::of)
                .map(line -> Set.of("- ", "• ").contains(line.substring(0, Math.min(2, line.length())))
                        ? line.substring(2)
                        : line)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
