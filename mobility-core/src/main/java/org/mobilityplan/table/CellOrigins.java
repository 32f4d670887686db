package org.mobilityplan.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which cell each part of a plan comes from.
 *
 * <p>A property of an element is usually read from the row of its element, and from the same column for all of them. One bit
 * of the element is enough for it, since a large table has millions of cells.
 */
final class CellOrigins {

    private static final int MAX_PROPERTIES = Long.SIZE;

    private static final class Element {
        private final CellPlace place;
        private long properties;

        Element(CellPlace place) {
            this.place = place;
        }
    }

    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, Integer> bits = new HashMap<>();
    private final int[] columns = new int[MAX_PROPERTIES];

    /** Records where a part comes from, unless it is known. */
    void record(String pointer, CellPlace place) {
        if (of(pointer).isPresent()) {
            return;
        }
        int slash = pointer.lastIndexOf('/');
        @Nullable Element parent = slash < 0 ? null : elements.get(pointer.substring(0, slash));
        if (parent != null && parent.place.row() == place.row()) {
            int bit = bit(pointer.substring(slash + 1), place.column());
            if (bit >= 0) {
                parent.properties |= 1L << bit;
                return;
            }
        }
        elements.put(pointer, new Element(place));
    }

    /** The bit of a property that is read from a column; negative where there is none. */
    private int bit(String property, int column) {
        @Nullable Integer known = bits.get(property);
        if (known == null
                && bits.size() < MAX_PROPERTIES
                && !Character.isDigit(property.isEmpty() ? '0' : property.charAt(0))) {
            known = bits.size();
            columns[known] = column;
            bits.put(property, known);
        }
        return known != null && columns[known] == column ? known : -1;
    }

    /** The cell that a part comes from, if it was recorded for this very part. */
    Optional<CellPlace> of(String pointer) {
        @Nullable Element element = elements.get(pointer);
        if (element != null) {
            return Optional.of(element.place);
        }
        int slash = pointer.lastIndexOf('/');
        @Nullable Element parent = slash < 0 ? null : elements.get(pointer.substring(0, slash));
        if (parent == null) {
            return Optional.empty();
        }
        @Nullable Integer bit = bits.get(pointer.substring(slash + 1));
        return bit != null && (parent.properties & (1L << bit)) != 0
                ? Optional.of(new CellPlace(parent.place.row(), columns[bit]))
                : Optional.empty();
    }
}
