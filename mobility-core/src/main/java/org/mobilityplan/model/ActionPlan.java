package org.mobilityplan.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A regional action plan for the international mobility of young people, as a COREMOB publishes it: its chantiers,
 * their actions, and the directory of organisations and networks that these refer to.
 *
 * <p>A plan may be grouped in chantiers, nested to three levels, or flat, with its actions directly on it. It may
 * be a programme of what is planned or a report (« bilan ») of what was done.
 *
 * <pre>{@code
 * ActionPlan plan = ActionPlan.builder()
 *         .id(PlanId.of("bretagne-2017"))
 *         .title("Plan d'actions 2017")
 *         .addChantiers(chantier)
 *         .build();
 * }</pre>
 */
@Value.Immutable
@ConsistentPlan
public abstract class ActionPlan extends PlanLevel {

    ActionPlan() {}

    /**
     * The id of this edition of the plan, such as {@code bretagne-2017}.
     *
     * @return the id
     */
    public abstract PlanId getId();

    /**
     * The title of the plan; blank in a draft, which a rule reports.
     *
     * @return the title
     */
    @Override
    public abstract String getTitle();

    /**
     * The edition in the words of its publisher, such as « 2017 » or « 2e édition ».
     *
     * @return the edition
     */
    public abstract Optional<String> getEdition();

    /**
     * Whether it announces or reports, such as {@link PlanNature#REPORT} for « ACTIONS 2017 REALISEES ».
     *
     * @return the nature of the plan
     */
    public abstract Optional<PlanNature> getNature();

    /**
     * The language of its texts, as a BCP 47 tag such as {@code fr}.
     *
     * @return the language tag
     */
    public abstract Optional<LanguageCode> getLanguage();

    /**
     * Its licence, or the rights that are reserved: « Licence Ouverte 2.0 », « droits réservés ».
     *
     * @return the licence
     */
    public abstract Optional<String> getLicence();

    /**
     * The territory it is made for, such as the region Bretagne, INSEE code 53.
     *
     * @return the territory
     */
    public abstract Optional<@Valid Territory> getTerritory();

    /**
     * The time it covers, such as the year 2017.
     *
     * @return the period
     */
    public abstract Optional<@Valid PlanPeriod> getPeriod();

    /**
     * The bodies that publish it, such as the COREMOB of the region.
     *
     * @return the issuing bodies, in document order
     */
    public abstract List<@Valid Participant> getIssuers();

    /**
     * The bodies that take part in the plan as a whole: the committee that governs it, partners, contributors. A network that governs
     * the plan is a participant of role {@link Role#GOVERNING}.
     *
     * @return the participants, in document order
     */
    public abstract List<@Valid Participant> getParticipants();

    /**
     * The chantiers, in their order; none in a flat plan.
     *
     * @return the chantiers of the first level
     */
    public abstract List<@Valid Chantier> getChantiers();

    /**
     * The actions directly on the plan: all of them in a flat plan.
     *
     * @return the actions outside any chantier
     */
    public abstract List<@Valid Action> getActions();

    /**
     * The directory of the organisations that the plan names.
     *
     * @return the organisations, in document order
     */
    public abstract List<@Valid Organisation> getOrganisations();

    /**
     * The partner networks, committees, colleges and working groups.
     *
     * @return the networks, in document order
     */
    public abstract List<@Valid PartnerNetwork> getNetworks();

    /**
     * The documents that the facts of the plan come from.
     *
     * @return the sources, in document order
     */
    public abstract List<@Valid Document> getSources();

    /**
     * The lookups on this plan: by id, all actions in order, who coordinates what. Computed at the first call, then kept.
     *
     * @return the index of this plan
     */
    @Value.Lazy
    public PlanIndex index() {
        return PlanIndex.of(this);
    }

    @Override
    public final String toString() {
        return "ActionPlan " + getId() + " « " + getTitle() + " » ("
                + getChantiers().size() + " chantiers, " + getActions().size() + " actions of its own)";
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

    /** Gathers the parts of an action plan; not for use by several threads at once. */
    public static final class Builder extends ImmutableActionPlan.Builder {
        Builder() {}

        /**
         * The language, by its tag.
         *
         * @param tag a BCP 47 tag such as {@code fr}
         * @return this builder
         * @throws IllegalArgumentException if it is not in the form of a word
         */
        public final Builder language(String tag) {
            Objects.requireNonNull(tag, "tag");
            return language(LanguageCode.of(tag));
        }
    }
}
