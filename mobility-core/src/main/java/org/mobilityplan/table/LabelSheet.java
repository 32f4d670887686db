package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.spelling.PlainText;

/**
 * A sheet of labels and values, such as a « fiche action »: read as a table with one row per action. A label is to the left of
 * its value, also twice in a row, or alone above it.
 */
final class LabelSheet {

    private static final int MIN_LABELS = 3;

    /** Words of headings that begin a sheet: « Fiche action n° 3 : Ouvrir un guichet ». */
    private static final Set<String> SHEETS = Set.of("fiche", "fiche action", "action", "mesure", "fiche mesure");

    private final TableLayout layout;
    private final List<Line> lines = new ArrayList<>();
    private final Set<TableColumn> labels = new HashSet<>();

    /** A label with its value, either of which may be missing, and the row where it begins. */
    private record Line(GridRow row, String label, int labelAt, TableCell value, CellPlace valueAt) {

        boolean isFilled() {
            return !PlainText.of(value.text()).isEmpty();
        }
    }

    private LabelSheet(TableLayout layout) {
        this.layout = layout;
    }

    /** The sheet as rows below a header; absent if the rows do not look like one. */
    static Optional<List<GridRow>> transpose(List<GridRow> rows, TableLayout layout) {
        LabelSheet sheet = new LabelSheet(layout);
        for (int i = 0; i < rows.size(); i++) {
            int read = sheet.read(rows, i);
            if (read == 0) {
                return Optional.empty();
            }
            i += read - 1;
        }
        boolean titled = sheet.labels.contains(TableColumn.TITLE)
                || sheet.lines.stream()
                        .anyMatch(line -> sheetHeading(line)
                                .filter(heading -> !heading.title().isEmpty())
                                .isPresent());
        return sheet.labels.size() >= MIN_LABELS && titled ? Optional.of(sheet.table()) : Optional.empty();
    }

    private boolean isLabel(String text) {
        return layout.columnOf(withoutColon(text)).isPresent();
    }

    private static String withoutColon(String text) {
        String label = PlainText.of(text);
        return label.endsWith(":") ? label.substring(0, label.length() - 1).strip() : label;
    }

    /** Reads the lines of a row, and returns how many rows were read; 0 where the table is not a sheet. */
    private int read(List<GridRow> rows, int index) {
        GridRow row = rows.get(index);
        List<Integer> filled = row.filled();
        if (filled.isEmpty()) {
            return 1;
        }
        int first = filled.get(0);
        if (filled.size() == 1 && first == 0) {
            @Nullable Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            boolean below = last != null && last.isFilled() && last.valueAt.column() == 0;
            if (below && isValueAbove(row)) {
                lines.add(new Line(row, "", 0, row.cell(0), row.place(0)));
                return 1;
            }
            boolean above = isLabel(row.text(0)) && index + 1 < rows.size() && isValueAbove(rows.get(index + 1));
            GridRow value = above ? rows.get(index + 1) : row;
            if (above) {
                labels.add(layout.columnOf(withoutColon(row.text(0))).orElseThrow());
            }
            lines.add(new Line(
                    row,
                    withoutColon(row.text(0)),
                    0,
                    above ? value.cell(0) : TableCell.EMPTY,
                    value.place(above ? 0 : 1)));
            return above ? 2 : 1;
        }
        if (filled.size() == 1) {
            lines.add(new Line(row, "", first, row.cell(first), row.place(first)));
            return 1;
        }
        boolean all = filled.stream().allMatch(i -> isLabel(row.text(i)));
        boolean pairs = filled.size() == 2 || isLabel(row.text(first));
        if (all || !pairs) {
            return 0;
        }
        for (int n = 0; n < filled.size(); n++) {
            int label = filled.get(n);
            boolean valued = n + 1 < filled.size() && !(n > 0 && isLabel(row.text(filled.get(n + 1))));
            if (n > 0 && !isLabel(row.text(label))) {
                return 0;
            }
            int at = valued ? filled.get(n + 1) : label + 1;
            lines.add(new Line(
                    row, withoutColon(row.text(label)), label, valued ? row.cell(at) : TableCell.EMPTY, row.place(at)));
            if (valued) {
                layout.columnOf(withoutColon(row.text(label))).ifPresent(labels::add);
                n++;
            }
        }
        return 1;
    }

    /** Whether a row is the value of the label above it: words that are not a label, over the whole width. */
    private boolean isValueAbove(GridRow row) {
        return row.filled().equals(List.of(0))
                && !isLabel(row.text(0))
                && sheetHeading(row.text(0)).isEmpty();
    }

    private static Optional<Heading> sheetHeading(Line line) {
        return line.isFilled() ? Optional.empty() : sheetHeading(line.label);
    }

    /** The heading of a sheet, which has a code and mostly a title. */
    private static Optional<Heading> sheetHeading(String text) {
        Heading heading = Heading.read(text);
        String word = NameKey.of(heading.level().orElse("")).value();
        return Optional.of(heading)
                .filter(read -> SHEETS.contains(word) && read.code().isPresent());
    }

    /** The cells of one sheet, and where they are. */
    private static final class Sheet {
        final Map<String, TableCell> cells = new HashMap<>();
        final Map<String, CellPlace> places = new HashMap<>();

        void put(String label, TableCell cell, CellPlace place) {
            cells.put(label, cell);
            places.put(label, place);
        }
    }

    private List<GridRow> table() {
        List<GridRow> above = new ArrayList<>();
        Map<String, CellPlace> header = new LinkedHashMap<>();
        List<Sheet> records = new ArrayList<>();
        String last = "";
        for (Line line : lines) {
            Optional<Heading> sheet = sheetHeading(line);
            if (sheet.isPresent()) {
                Sheet record = new Sheet();
                records.add(record);
                CellPlace place = line.row.place(0);
                header.putIfAbsent("N°", place);
                if (!sheet.get().title().isEmpty()) {
                    header.putIfAbsent("Titre", place);
                    record.put("Titre", TableCell.of(sheet.get().title()), place);
                }
                record.put(
                        "N°", TableCell.of(sheet.get().code().map(Code::value).orElse("")), place);
                last = "";
                continue;
            }
            boolean heading =
                    records.isEmpty() || Heading.read(line.label).code().isPresent();
            if (!line.label.isEmpty() && !line.isFilled() && heading) {
                above.add(line.row);
                continue;
            }
            boolean next =
                    records.isEmpty() || records.get(records.size() - 1).cells.containsKey(line.label);
            if (!line.label.isEmpty() && next) {
                records.add(new Sheet());
            }
            Sheet record = records.isEmpty() ? new Sheet() : records.get(records.size() - 1);
            if (line.label.isEmpty() && last.isEmpty()) {
                above.add(line.row);
            } else if (line.label.isEmpty()) {
                String text = record.cells.getOrDefault(last, TableCell.EMPTY).text() + "\n" + line.value.text();
                record.cells.put(last, TableCell.of(text));
            } else {
                header.putIfAbsent(line.label, line.row.place(line.labelAt));
                record.put(line.label, line.value, line.valueAt);
                last = line.label;
            }
        }
        List<GridRow> table = new ArrayList<>(above);
        table.add(GridRow.of(header.keySet().stream().map(TableCell::of).toList(), List.copyOf(header.values())));
        for (Sheet record : records) {
            List<TableCell> cells = new ArrayList<>();
            List<CellPlace> at = new ArrayList<>();
            for (Map.Entry<String, CellPlace> column : header.entrySet()) {
                cells.add(record.cells.getOrDefault(column.getKey(), TableCell.EMPTY));
                at.add(record.places.getOrDefault(column.getKey(), column.getValue()));
            }
            table.add(GridRow.of(cells, at));
        }
        return table;
    }
}
