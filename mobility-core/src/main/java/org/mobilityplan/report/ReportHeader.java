package org.mobilityplan.report;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** What a report was made with, so that two reports on one plan that differ can be explained. */
@Value.Immutable
public abstract class ReportHeader implements Serializable {

    ReportHeader() {}

    /**
     * The version of the library, such as {@code 1.0.0}.
     *
     * @return the version, by default that of this library
     */
    @Value.Default
    public String library() {
        return LibraryVersion.VALUE;
    }

    /**
     * The version of the catalogue of rules, such as {@code 1.0}.
     *
     * @return the version of the catalogue, absent if no rules were run
     */
    public abstract Optional<String> catalogue();

    /**
     * The name of the profile that determined the severities, such as {@code published}.
     *
     * @return the name of the profile, absent if no rules were run
     */
    public abstract Optional<String> profile();

    /**
     * The format version that the document declares, such as {@code 1.0}.
     *
     * @return the version of the format, absent if no document was read or it declares none
     */
    public abstract Optional<String> format();

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

    /** Builds a header; not thread-safe. */
    public static final class Builder extends ImmutableReportHeader.Builder {
        Builder() {}
    }
}
