package org.mobilityplan.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place in a document that states a fact, such as « p. 6 » of the report of 2017.
 *
 * <pre>{@code
 * Citation.of(DocumentId.of("rapport-2017"), "p. 6")
 * }</pre>
 */
@Value.Immutable
public abstract class Citation extends PlanElement {

    Citation() {}

    /**
     * The document, among the sources of the plan.
     *
     * @return the id of the document
     */
    public abstract DocumentId getDocument();

    /**
     * The place in the document, such as « p. 6 », « fiche 12 » or « colonne Pilote ».
     *
     * @return the place
     */
    public abstract Optional<String> getPlace();

    /**
     * The words of this document, where they differ from those of the fact: another title, alias or wording.
     *
     * @return the text
     */
    public abstract Optional<String> getText();

    /**
     * A place in a document.
     *
     * @param document the id of the document
     * @param place the place, such as « p. 6 »
     * @return the citation
     */
    public static Citation of(DocumentId document, String place) {
        return builder().document(document).place(place).build();
    }

    /**
     * Starts a new one from nothing.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy of this one: set what differs, then build.
     *
     * @return a builder that holds everything this one holds
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Gathers the parts of a citation; not for use by several threads at once. */
    public static final class Builder extends ImmutableCitation.Builder {
        Builder() {}
    }
}
