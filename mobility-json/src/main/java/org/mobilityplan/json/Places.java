package org.mobilityplan.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;

/** Where in a document things stand, found in a second look at it. */
final class Places {

    private final @Nullable PointerLocator locator;
    private final SourcePositions positions;
    private final Optional<String> source;

    /** Looks for what pointers point to, and for offsets. */
    Places(Set<Pointer> pointers, List<Long> offsets, byte[] utf8, Optional<String> source) {
        this.source = source;
        this.locator = pointers.isEmpty() ? null : new PointerLocator(pointers, utf8);
        SortedSet<Long> wanted = new TreeSet<>(offsets);
        for (Pointer pointer : pointers) {
            wanted.add(offsetOf(pointer));
        }
        this.positions = SourcePositions.of(utf8, wanted);
    }

    private long offsetOf(Pointer pointer) {
        return locator == null ? 0 : locator.offsetOf(pointer);
    }

    /** The place of one of the pointers. */
    Location location(Pointer pointer) {
        return location(pointer, offsetOf(pointer));
    }

    /** The place of one of the offsets, which belongs to a pointer. */
    Location location(Pointer pointer, long offset) {
        return positions.location(pointer, offset, source);
    }
}
