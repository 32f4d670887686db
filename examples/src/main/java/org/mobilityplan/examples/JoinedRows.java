package org.mobilityplan.examples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.report.Location;
import org.mobilityplan.table.TableCell;

/** Rows of several tables below each other, which know the table and the row that they are from. */
final class JoinedRows {

    /**
     * Where a row is from.
     *
     * @param table the name of the sheet, or the number of the table
     * @param row its row in the table, from 0
     * @param added the number of columns that were added to its left
     */
    private record Place(String table, int row, int added) {}

    /**
     * Where the cells of another table at the end of a row are from.
     *
     * @param start the first of them, from 0
     * @param table the name of the sheet, or the number of the table
     * @param row their row in the table, from 0
     * @param columns their columns in the table, from 0
     */
    private record Part(int start, String table, int row, List<Integer> columns) {}

    private final List<List<TableCell>> rows = new ArrayList<>();
    private final List<Optional<Place>> places = new ArrayList<>();
    private final List<List<Part>> parts = new ArrayList<>();
    private final Set<String> tables = new HashSet<>();

    /** Adds a row that no table has, such as a heading above it. */
    void add(List<TableCell> cells) {
        rows.add(cells);
        places.add(Optional.empty());
        parts.add(List.of());
    }

    /** Adds a row of a table. */
    void add(List<TableCell> cells, String table, int row, int added) {
        rows.add(cells);
        places.add(Optional.of(new Place(table, row, added)));
        parts.add(List.of());
        tables.add(table);
    }

    void addAll(JoinedRows others) {
        rows.addAll(others.rows);
        places.addAll(others.places);
        parts.addAll(others.parts);
        tables.addAll(others.tables);
    }

    /** Adds cells of another table to the right of a row, from a column on. */
    void complete(int row, int start, List<TableCell> cells, String table, int tableRow, List<Integer> columns) {
        List<TableCell> all = new ArrayList<>(rows.get(row));
        all.addAll(Collections.nCopies(start - all.size(), TableCell.EMPTY));
        all.addAll(cells);
        rows.set(row, all);
        List<Part> both = new ArrayList<>(parts.get(row));
        both.add(new Part(start, table, tableRow, columns));
        parts.set(row, both);
        tables.add(table);
    }

    /** Adds a row without cells of its own as the nth below another one, unless it is there; merged cells around it go on. */
    void continueTo(int row, int nth, int width) {
        int added = row + nth;
        if (nth == 0 || added < rows.size() && places.get(added).equals(places.get(row))) {
            return;
        }
        List<TableCell> next = added < rows.size() ? rows.get(added) : List.of();
        rows.add(
                added,
                next.stream()
                        .limit(width)
                        .map(cell -> cell.mergedAbove() ? TableCell.MERGED_ABOVE : TableCell.EMPTY)
                        .toList());
        places.add(added, places.get(row));
        parts.add(added, List.of());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<List<TableCell>> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** The place of a finding in its table instead of that in all rows; the source names the table if there are several. */
    Location located(Location found) {
        int line = found.line().orElse(0) - 1;
        if (line < 0 || line >= places.size()) {
            return found;
        }
        Location.Builder located = Location.builder().source(found.source()).pointer(found.pointer());
        int column = found.column().orElse(0) - 1;
        Optional<Part> part = parts.get(line).stream()
                .filter(each -> column >= each.start && column < each.start + each.columns.size())
                .findFirst();
        part.ifPresent(each -> located.line(each.row + 1).column(each.columns.get(column - each.start) + 1));
        Optional<Place> place = places.get(line).filter(each -> part.isEmpty());
        place.ifPresent(each -> {
            located.line(each.row + 1);
            found.column().ifPresent(number -> located.column(Math.max(1, number - each.added)));
        });
        if (tables.size() > 1) {
            part.map(Part::table)
                    .or(() -> place.map(Place::table))
                    .ifPresent(table -> located.source(found.source().orElse("") + "!" + table));
        }
        return located.build();
    }
}
