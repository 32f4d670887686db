package org.mobilityplan.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in a document by JSON Pointer (RFC 6901), such as {@code /chantiers/2/code}; the empty pointer is the document
 * itself.
 *
 * <p>Pointers sort segment by segment, numbers by their value: {@code /actions/2} stands before {@code /actions/10}.
 *
 * @param value the text of the pointer, empty or beginning with a slash
 */
public record Pointer(String value) implements Comparable<Pointer>, Serializable {

    /** The whole document. */
    public static final Pointer ROOT = new Pointer("");

    /**
     * Checks the form.
     *
     * @param value the text of the pointer
     * @throws IllegalArgumentException if it is neither empty nor begins with a slash, or has a tilde not followed by 0
     *     or 1
     */
    public Pointer {
        if (!value.isEmpty() && value.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON Pointer is empty or begins with a slash, not: " + value);
        }
        for (int i = value.indexOf('~'); i >= 0; i = value.indexOf('~', i + 1)) {
            if (i + 1 == value.length() || value.charAt(i + 1) != '0' && value.charAt(i + 1) != '1') {
                throw new IllegalArgumentException("in a JSON Pointer ~ is followed by 0 or 1, but not in: " + value);
            }
        }
    }

    /**
     * A pointer from its text.
     *
     * @param value the text, empty or beginning with a slash
     * @return the pointer
     * @throws IllegalArgumentException if it is no JSON Pointer
     */
    public static Pointer of(String value) {
        return value.isEmpty() ? ROOT : new Pointer(value);
    }

    /**
     * The place of a property below this one.
     *
     * @param property the name of the property, as it is
     * @return the pointer to it
     */
    public Pointer child(String property) {
        return new Pointer(value + '/' + property.replace("~", "~0").replace("/", "~1"));
    }

    /**
     * The place of an element of the array here.
     *
     * @param index the index, from 0
     * @return the pointer to it
     */
    public Pointer child(int index) {
        return new Pointer(value + '/' + index);
    }

    /**
     * The names and indexes it is made of, unescaped.
     *
     * @return the segments, none for the whole document
     */
    public List<String> segments() {
        List<String> segments = new ArrayList<>();
        for (int from = 1; from <= value.length(); ) {
            int slash = value.indexOf('/', from);
            int to = slash < 0 ? value.length() : slash;
            segments.add(value.substring(from, to).replace("~1", "/").replace("~0", "~"));
            from = to + 1;
        }
        return List.copyOf(segments);
    }

    @Override
    public int compareTo(Pointer other) {
        List<String> mine = segments();
        List<String> theirs = other.segments();
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            int order = compareSegments(mine.get(i), theirs.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(mine.size(), theirs.size());
    }

    private static int compareSegments(String a, String b) {
        boolean numbers = isIndex(a) && isIndex(b);
        return numbers && a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
    }

    private static boolean isIndex(String segment) {
        return !segment.isEmpty()
                && segment.chars().allMatch(c -> c >= '0' && c <= '9')
                && (segment.length() == 1 || segment.charAt(0) != '0');
    }

    @Override
    public String toString() {
        return value;
    }
}
