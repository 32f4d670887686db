package org.mobilityplan.report;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Location of a finding: always a JSON Pointer; also line and column if the plan was read from text.
 *
 * <p>Locations are ordered by source; within one source by line and column if both have them, otherwise by pointer.
 */
@Value.Immutable
public abstract class Location implements Comparable<Location>, Serializable {

    Location() {}

    /**
     * The file or other source that was read.
     *
     * @return the name of the source, as given by the caller
     */
    public abstract Optional<String> source();

    /**
     * The place in the document.
     *
     * @return the pointer
     */
    public abstract Pointer pointer();

    /**
     * The line in the text.
     *
     * @return the line, from 1
     */
    public abstract OptionalInt line();

    /**
     * The column in the line, counted in Unicode code points.
     *
     * @return the column, from 1
     */
    public abstract OptionalInt column();

    /**
     * A location in a plan that was not read from text.
     *
     * @param pointer the place
     * @return the location
     */
    public static Location of(Pointer pointer) {
        return builder().pointer(pointer).build();
    }

    @Override
    public final int compareTo(Location other) {
        int bySource = source().orElse("").compareTo(other.source().orElse(""));
        if (bySource != 0) {
            return bySource;
        }
        if (line().isPresent() && other.line().isPresent()) {
            int byLine = Integer.compare(line().getAsInt(), other.line().getAsInt());
            int byColumn = byLine != 0
                    ? byLine
                    : Integer.compare(column().orElse(0), other.column().orElse(0));
            if (byColumn != 0) {
                return byColumn;
            }
        } else if (line().isPresent() != other.line().isPresent()) {
            return line().isPresent() ? -1 : 1;
        }
        return pointer().compareTo(other.pointer());
    }

    /**
     * The location in the form that editors recognise, {@code plan.json:12:9: /chantiers/2/code}; unknown parts are omitted.
     */
    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder();
        source().ifPresent(source -> text.append(source).append(':'));
        line().ifPresent(line -> text.append(line).append(':'));
        column().ifPresent(column -> text.append(column).append(':'));
        return (text.isEmpty() ? text : text.append(' ')).append(pointer()).toString();
    }

    /**
     * Creates an empty builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Creates a builder with the properties of this one.
     *
     * @return the builder
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a location; not thread-safe. */
    public static final class Builder extends ImmutableLocation.Builder {
        Builder() {}
    }
}
