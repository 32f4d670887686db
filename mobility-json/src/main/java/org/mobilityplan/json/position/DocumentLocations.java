package org.mobilityplan.json.position;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mobilityplan.json.utf8.LongValues;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;

/** The locations of pointers and offsets in a document, found in a second pass. */
public final class DocumentLocations {

    private final Map<Pointer, Long> offsets = new HashMap<>();
    private final SourcePositions positions;
    private final Optional<String> source;

    /**
     * Finds the targets of pointers, and offsets.
     *
     * @param longValues where values of the document are that can be skipped
     */
    public DocumentLocations(
            Set<Pointer> pointers, List<Long> offsets, byte[] utf8, LongValues longValues, Optional<String> source) {
        this.source = source;
        PointerLocator locator = new PointerLocator(pointers, utf8, longValues);
        for (Pointer pointer : pointers) {
            this.offsets.put(pointer, locator.offsetOf(pointer));
        }
        SortedSet<Long> wanted = new TreeSet<>(offsets);
        wanted.addAll(this.offsets.values());
        this.positions = SourcePositions.of(utf8, wanted);
    }

    /** The location of one of the pointers. */
    public Location location(Pointer pointer) {
        return location(pointer, Objects.requireNonNull(offsets.get(pointer), "a wanted pointer"));
    }

    /** The location of one of the offsets, which belongs to a pointer. */
    public Location location(Pointer pointer, long offset) {
        return positions.location(pointer, offset, source);
    }
}
