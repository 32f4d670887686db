package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.spelling.PlainText;

/** A sheet of two columns, labels and values, such as a « fiche action »: read as a table with one row per action. */
final class LabelSheet {

    private static final int MIN_LABELS = 3;

    private LabelSheet() {}

    /** The sheet as rows below a header; absent if the rows do not look like one. */
    static Optional<List<GridRow>> transpose(List<GridRow> rows, TableLayout layout) {
        Map<TableColumn, Integer> labels = new HashMap<>();
        for (GridRow row : rows) {
            if (row.filled().stream().anyMatch(i -> i > 1)) {
                return Optional.empty();
            }
            boolean both = row.isFilled(0) && layout.columnOf(row.text(0)).isPresent() && row.isFilled(1);
            if (both && layout.columnOf(row.text(1)).isPresent()) {
                return Optional.empty();
            }
            if (both) {
                labels.merge(layout.columnOf(row.text(0)).orElseThrow(), 1, Integer::sum);
            }
        }
        return labels.size() >= MIN_LABELS && labels.containsKey(TableColumn.TITLE)
                ? Optional.of(transpose(rows))
                : Optional.empty();
    }

    private static List<GridRow> transpose(List<GridRow> rows) {
        List<GridRow> above = new ArrayList<>();
        Map<String, CellPlace> header = new LinkedHashMap<>();
        List<Map<String, TableCell>> records = new ArrayList<>();
        List<Map<String, CellPlace>> places = new ArrayList<>();
        String last = "";
        for (GridRow row : rows) {
            String label = PlainText.of(row.text(0));
            if (row.isEmpty()) {
                continue;
            }
            boolean heading = records.isEmpty() || Heading.read(label).code().isPresent();
            if (!label.isEmpty() && !row.isFilled(1) && heading) {
                above.add(row);
                continue;
            }
            boolean next = records.isEmpty() || records.get(records.size() - 1).containsKey(label);
            if (!label.isEmpty() && next) {
                records.add(new HashMap<>());
                places.add(new HashMap<>());
            }
            Map<String, TableCell> record = records.isEmpty() ? Map.of() : records.get(records.size() - 1);
            if (label.isEmpty() && last.isEmpty()) {
                above.add(row);
            } else if (label.isEmpty()) {
                String text = record.getOrDefault(last, TableCell.EMPTY).text() + "\n" + row.text(1);
                record.put(last, TableCell.of(text));
            } else {
                header.putIfAbsent(label, row.place(0));
                record.put(label, row.cell(1));
                places.get(places.size() - 1).put(label, row.place(1));
                last = label;
            }
        }
        List<GridRow> table = new ArrayList<>(above);
        table.add(GridRow.of(header.keySet().stream().map(TableCell::of).toList(), List.copyOf(header.values())));
        for (int i = 0; i < records.size(); i++) {
            List<TableCell> cells = new ArrayList<>();
            List<CellPlace> at = new ArrayList<>();
            for (Map.Entry<String, CellPlace> column : header.entrySet()) {
                cells.add(records.get(i).getOrDefault(column.getKey(), TableCell.EMPTY));
                at.add(places.get(i).getOrDefault(column.getKey(), column.getValue()));
            }
            table.add(GridRow.of(cells, at));
        }
        return table;
    }
}
