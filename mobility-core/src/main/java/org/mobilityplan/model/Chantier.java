package org.mobilityplan.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A workstream of an action plan, such as « CHANTIER 1 Lisibilité de l'information sur la mobilité »; other
 * regions use axe, objectif, orientation or thématique.
 *
 * <p>A chantier holds actions, further chantiers, or both. Its place among its siblings gives the order, not its
 * code.
 */
@Value.Immutable
public abstract class Chantier extends Fact {

    Chantier() {}

    /**
     * The id, unique in the plan.
     *
     * @return the id
     */
    public abstract ChantierId getId();

    /**
     * The word this plan uses for the level, such as « Chantier », « Axe » or « Objectif stratégique ».
     *
     * @return the name of the level
     */
    public abstract Optional<String> getLevel();

    /**
     * The code as typed: « 0 », « IV », « 7 - A », « 1.1 »; unique among its siblings.
     *
     * @return the code
     */
    public abstract Optional<Code> getCode();

    /**
     * The title without level and code, such as « Sens, valeurs et promotion de la mobilité internationale ».
     *
     * @return the title
     */
    @NotBlank(message = "{chantier.title.blank}")
    public abstract String getTitle();

    /**
     * The heading exactly as published, level and code included.
     *
     * @return the text, where the source is a published one
     */
    public abstract Optional<String> getText();

    /**
     * A longer description.
     *
     * @return the description
     */
    public abstract Optional<String> getDescription();

    /**
     * The coordination; where absent, that of the level above applies.
     *
     * @return the coordination given at this very place
     */
    public abstract Optional<@Valid Coordination> getCoordination();

    /**
     * The audiences of all its actions.
     *
     * @return the audiences, in document order
     */
    public abstract List<@Valid Audience> getAudiences();

    /**
     * Objectives, method and criteria of the chantier, and assessments of it.
     *
     * @return the assessments, in document order
     */
    public abstract List<@Valid Assessment> getAssessments();

    /**
     * The sizes that the source announces, such as « 12 actions ».
     *
     * @return the announced sizes, in document order
     */
    public abstract List<@Valid AnnouncedSize> getAnnouncedSizes();

    /**
     * Indicators of the chantier as a whole.
     *
     * @return the indicators, in document order
     */
    public abstract List<@Valid Indicator> getIndicators();

    /**
     * Funding lines of the chantier as a whole.
     *
     * @return the funding lines, in document order
     */
    public abstract List<@Valid Funding> getFunding();

    /**
     * The chantiers of the level below.
     *
     * @return the nested chantiers, in document order
     */
    public abstract List<@Valid Chantier> getChantiers();

    /**
     * The actions of this chantier.
     *
     * @return the actions, in document order
     */
    public abstract List<@Valid Action> getActions();

    /**
     * Documents attached to it, such as its sheet.
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

    /** The levels of chantiers that it is, which are limited where it is built. */
    @Value.Derived
    @Value.Auxiliary
    int levels() {
        return Nesting.levels("chantiers", getChantiers(), Chantier::levels);
    }

    @Override
    public final String toString() {
        return "Chantier " + getId() + getCode().map(code -> " [" + code + "]").orElse("") + " « " + getTitle() + " » ("
                + getChantiers().size() + " chantiers, " + getActions().size() + " actions)";
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

    /** Gathers the parts of a chantier; not for use by several threads at once. */
    public static final class Builder extends ImmutableChantier.Builder {
        Builder() {}
    }
}
