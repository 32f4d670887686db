package org.mobilityplan.across;

import java.io.Serializable;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;

/**
 * Where a fact is in its document. Line and column are 0 if they are not known.
 *
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
