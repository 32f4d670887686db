package org.mobilityplan.across;

import java.io.Serializable;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;

/**
 * Where a fact is in its document.
 *
 * @param pointer the JSON Pointer of the element
 * @param line the line, or 0 if it is not known
 * @param column the column, or 0 if it is not known
 * @serial exclude
 */
record FactPlace(String pointer, int line, int column) implements Serializable {

    static FactPlace of(Pointer pointer) {
        return new FactPlace(pointer.value(), 0, 0);
    }

    static FactPlace of(Location location) {
        return new FactPlace(
                location.pointer().value(),
                location.line().orElse(0),
                location.column().orElse(0));
    }

    /** The location in a source, which is empty if it is not known. */
    Location in(String source) {
        Location.Builder location = Location.builder().pointer(Pointer.of(pointer));
        if (!source.isEmpty()) {
            location.source(source);
        }
        if (line > 0) {
            location.line(line).column(column);
        }
        return location.build();
    }
}
