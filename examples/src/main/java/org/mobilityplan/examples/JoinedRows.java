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

    private final List<List<TableCell>> rows = new ArrayList<>();
    private final List<Optional<Place>> places = new ArrayList<>();
    private final Set<String> tables = new HashSet<>();

    /** Adds a row that no table has, such as a heading above it. */
    void add(List<TableCell> cells) {
        rows.add(cells);
        places.add(Optional.empty());
    }

    /** Adds a row of a table. */
    void add(List<TableCell> cells, String table, int row, int added) {
        rows.add(cells);
        places.add(Optional.of(new Place(table, row, added)));
        tables.add(table);
    }

    void addAll(JoinedRows others) {
        rows.addAll(others.rows);
        places.addAll(others.places);
        tables.addAll(others.tables);
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
        places.get(line).ifPresent(place -> {
            located.line(place.row + 1);
            found.column().ifPresent(column -> located.column(Math.max(1, column - place.added)));
            if (tables.size() > 1) {
                located.source(found.source().orElse("") + "!" + place.table);
            }
        });
        return located.build();
    }
}
