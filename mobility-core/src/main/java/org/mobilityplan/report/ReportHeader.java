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
     * @return the version, that of this very library unless said otherwise
     */
    @Value.Default
    public String library() {
        return LibraryVersion.VALUE;
    }

    /**
     * The version of the catalogue of rules, such as {@code 1.0}.
     *
     * @return the version of the catalogue, absent where no rules were run
     */
    public abstract Optional<String> catalogue();

    /**
     * The name of the profile that said how grave each rule is, such as {@code published}.
     *
     * @return the name of the profile, absent where no rules were run
     */
    public abstract Optional<String> profile();

    /**
     * The version of the format of the document that was read, as the document says it, such as {@code 1.0}.
     *
     * @return the version of the format, absent where no document was read or it does not say
     */
    public abstract Optional<String> format();

    /**
     * Starts a new one from nothing.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy of this one.
     *
     * @return a builder that holds everything this one holds
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Gathers the parts of a header; not for use by several threads at once. */
    public static final class Builder extends ImmutableReportHeader.Builder {
        Builder() {}
    }
}
