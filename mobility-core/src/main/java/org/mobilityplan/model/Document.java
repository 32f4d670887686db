package org.mobilityplan.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document, or something else that was made: a sheet, report, agreement, diagnosis, site, video, guide, tool or
 * platform.
 *
 * <pre>{@code
 * Document.builder()
 *         .id(DocumentId.of("rapport-2017"))
 *         .kind(DocumentKind.REPORT)
 *         .title("Rapport d'activité 2017")
 *         .build();
 * }</pre>
 *
 * <p>As a source it is what a fact comes from; as a deliverable it is what an action makes.
 */
@Value.Immutable
public abstract class Document extends Fact {

    Document() {}

    /**
     * The id, unique in the plan; facts name their source by it.
     *
     * @return the id
     */
    public abstract Optional<DocumentId> getId();

    /**
     * The title.
     *
     * @return the title
     */
    @NotBlank(message = "{document.title.blank}")
    public abstract String getTitle();

    /**
     * What it is.
     *
     * @return the kind
     */
    public abstract Optional<DocumentKind> getKind();

    /**
     * Its number or reference, such as that of an accreditation or agreement.
     *
     * @return the number
     */
    public abstract Optional<String> getNumber();

    /**
     * Its edition, version or form: « version 2 », « mise à jour 2025 », « papier et PDF ».
     *
     * @return the edition
     */
    public abstract Optional<String> getEdition();

    /**
     * The words of the source for it, exactly as published.
     *
     * @return the text, where the source is a published one
     */
    public abstract Optional<String> getText();

    /**
     * What it contains or is for; for a diagnosis, its result.
     *
     * @return the description
     */
    public abstract Optional<String> getDescription();

    /**
     * Whom it is for: a guide « à destination des enseignants ».
     *
     * @return the audiences, in document order
     */
    public abstract List<@Valid Audience> getAudiences();

    /**
     * Whether it is in force, expired, in negotiation, granted, with the date and the words of the source.
     *
     * @return the status
     */
    public abstract Optional<@Valid Status> getStatus();

    /**
     * The languages it is in, each as a BCP 47 tag: {@code fr}, {@code fr-simple} for an edition that is easy to read (« FALC »).
     *
     * @return the languages, in document order
     */
    public abstract List<LanguageCode> getLanguages();

    /**
     * Its licence, or the rights that are reserved: « Licence Ouverte 2.0 », « droits réservés ».
     *
     * @return the licence
     */
    public abstract Optional<String> getLicence();

    /**
     * How many, with the unit: « 3 vidéos », « 24 pages ».
     *
     * @return the count
     */
    public abstract Optional<@Valid Quantity> getCount();

    /**
     * Figures that describe it: replies to a survey, « 11 indicateurs » of an agreement, its period of notice.
     *
     * @return the figures, in document order
     */
    public abstract List<@Valid Quantity> getFigures();

    /**
     * When it was made, signed or published, where its period is another time: a diagnosis of 2023 on the year 2020, an agreement signed
     * in December that holds from January.
     *
     * @return the date
     */
    public abstract Optional<PartialDate> getDate();

    /**
     * Its date; for a diagnosis the year it looks at, for an agreement its signature and end, for a call its opening and closing.
     *
     * @return the period
     */
    public abstract Optional<@Valid PlanPeriod> getPeriod();

    /**
     * The renewals of an agreement.
     *
     * @return the renewals, in document order
     */
    public abstract List<@Valid PlanPeriod> getRenewals();

    /**
     * Who made it, or who signed it.
     *
     * @return the parties, in document order
     */
    public abstract List<@Valid Participant> getParties();

    /**
     * Web pages and other plans that belong to it.
     *
     * @return the links, in document order
     */
    public abstract List<@Valid Link> getLinks();

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

    /** Gathers the parts of a document; not for use by several threads at once. */
    public static final class Builder extends ImmutableDocument.Builder {
        Builder() {}
    }
}
