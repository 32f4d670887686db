package org.mobilityplan.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document, as a JSON Pointer (RFC 6901), such as {@code /chantiers/2/code}; the empty pointer is the document
 * itself.
 *
 * <pre>{@code
 * Pointer code = Pointer.of("/chantiers").child(2).child("code"); // /chantiers/2/code
 * }</pre>
 *
 * <p>Pointers sort segment by segment: numbers by their value, so that {@code /actions/2} sorts before {@code /actions/10}, and
 * before names.
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
     * @throws IllegalArgumentException if it is not a JSON Pointer
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
            segments.add(unescaped(value.substring(from, to)));
            from = to + 1;
        }
        return List.copyOf(segments);
    }

    @Override
    public int compareTo(Pointer other) {
        // The first differing segments decide; the preceding ones are equal in both texts.
        String mine = value;
        String theirs = other.value;
        int end = Math.min(mine.length(), theirs.length());
        int same = 0;
        while (same < end && mine.charAt(same) == theirs.charAt(same)) {
            same++;
        }
        int begin = mine.lastIndexOf('/', same - 1) + 1;
        int order = begin == 0 ? 0 : compareSegments(mine, theirs, begin, same);
        return order != 0 ? order : Integer.compare(mine.length(), theirs.length());
    }

    /** Compares the segments that begin at one position and have the same characters up to another. */
    private static int compareSegments(String mine, String theirs, int begin, int same) {
        int myEnd = endOfSegment(mine, same);
        int theirEnd = endOfSegment(theirs, same);
        boolean index = isIndex(mine, begin, myEnd);
        if (index != isIndex(theirs, begin, theirEnd)) {
            return index ? -1 : 1;
        }
        if (index && myEnd != theirEnd) {
            return Integer.compare(myEnd, theirEnd);
        }
        if (isEscaped(mine, begin, myEnd) || isEscaped(theirs, begin, theirEnd)) {
            return unescaped(mine.substring(begin, myEnd)).compareTo(unescaped(theirs.substring(begin, theirEnd)));
        }
        return same < myEnd && same < theirEnd
                ? Character.compare(mine.charAt(same), theirs.charAt(same))
                : Integer.compare(myEnd, theirEnd);
    }

    private static int endOfSegment(String pointer, int from) {
        int slash = pointer.indexOf('/', from);
        return slash < 0 ? pointer.length() : slash;
    }

    private static boolean isEscaped(String pointer, int begin, int end) {
        int tilde = pointer.indexOf('~', begin);
        return tilde >= 0 && tilde < end;
    }

    private static String unescaped(String segment) {
        return segment.indexOf('~') < 0 ? segment : segment.replace("~1", "/").replace("~0", "~");
    }

    private static boolean isIndex(String pointer, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (pointer.charAt(i) < '0' || pointer.charAt(i) > '9') {
                return false;
            }
        }
        return begin < end && (end - begin == 1 || pointer.charAt(begin) != '0');
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pointer that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
