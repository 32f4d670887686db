package org.mobilityplan.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organisation in the directory of a plan: the Région, a State service, an association, a school.
 *
 * <pre>{@code
 * Organisation crij = Organisation.builder()
 *         .id(OrganisationId.of("crij"))
 *         .name("Centre régional information jeunesse")
 *         .acronym("CRIJ")
 *         .kind(OrganisationKind.ASSOCIATION)
 *         .build();
 * }</pre>
 *
 * <p>An acronym without a known expansion, such as MAPAR, is the name of its organisation; its full name is not
 * invented.
 */
@Value.Immutable
public abstract class Organisation extends Fact {

    Organisation() {}

    /**
     * The id, unique in the plan; coordinations and networks refer to it.
     *
     * @return the id
     */
    public abstract OrganisationId getId();

    /**
     * The name as written, such as « Région Bretagne ».
     *
     * @return the name, blank only where an identifier is given
     */
    public abstract String getName();

    /**
     * The acronym, such as « CRIJ ».
     *
     * @return the acronym
     */
    public abstract Optional<String> getAcronym();

    /**
     * Other names it is written under, such as « laligue22 ».
     *
     * @return the other names, in document order
     */
    public abstract List<String> getAliases();

    /**
     * What kind of body it is.
     *
     * @return the kind
     */
    public abstract Optional<OrganisationKind> getKind();

    /**
     * The organisation it belongs to, such as the national federation of a regional one.
     *
     * @return the id of the parent
     */
    public abstract Optional<OrganisationId> getParent();

    /**
     * The time it exists, from its founding to its end.
     *
     * @return the period
     */
    public abstract Optional<@Valid PlanPeriod> getPeriod();

    /**
     * The territory it acts on.
     *
     * @return the territory
     */
    public abstract Optional<@Valid Territory> getTerritory();

    /**
     * Where its seat and offices are, each with its address where the source gives it.
     *
     * @return the seats, in document order
     */
    public abstract List<@Valid Territory> getSeats();

    /**
     * Its identifiers in public registers: SIREN, SIRET, RNA, UAI, OID, PIC, …
     *
     * @return the identifiers, in document order
     */
    public abstract List<ExternalId> getIdentifiers();

    /**
     * Its fields of work or sectors, in the words of the source: « enseignement agricole ».
     *
     * @return the topics, in document order
     */
    public abstract List<String> getTopics();

    /**
     * A longer description.
     *
     * @return the description
     */
    public abstract Optional<String> getDescription();

    /**
     * Figures that describe it: its staff, « 12 antennes ».
     *
     * @return the figures, in document order
     */
    public abstract List<@Valid Quantity> getFigures();

    /**
     * What the source states of it in words: its tasks, strengths, obligations.
     *
     * @return the assessments, in document order
     */
    public abstract List<@Valid Assessment> getAssessments();

    /**
     * Documents that belong to it: its accreditation, label, charter or rules.
     *
     * @return the documents, in document order
     */
    public abstract List<@Valid Document> getDocuments();

    /**
     * Web pages and other plans that belong to it.
     *
     * @return the links, in document order
     */
    public abstract List<@Valid Link> getLinks();

    /**
     * Known findings on this element that are suppressed, each with its reason.
     *
     * @return the suppressions, in document order
     */
    public abstract List<@Valid Suppression> getSuppressions();

    @Override
    public final String toString() {
        return "Organisation " + getId() + " « " + getName() + " »"
                + getAcronym().map(acronym -> " (" + acronym + ")").orElse("");
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

    /** Gathers the parts of an organisation; not for use by several threads at once. */
    public static final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}

        /**
         * The organisation it belongs to; its id is kept.
         *
         * @param organisation an organisation in the directory of the plan
         * @return this builder
         */
        public final Builder parent(Organisation organisation) {
            return parent(organisation.getId());
        }
    }
}
