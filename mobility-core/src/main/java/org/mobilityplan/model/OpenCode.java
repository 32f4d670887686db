package org.mobilityplan.model;

import java.io.Serializable;

/**
 * A word out of a list that is open: a plan may use words that this version does not know. They are kept and written back
 * as they are, and a rule reports them as info.
 */
public sealed interface OpenCode extends Serializable
        permits Role,
                OrganisationKind,
                NetworkKind,
                StatusCode,
                PriorityLevel,
                EventKind,
                EventMode,
                DocumentKind,
                TerritoryKind,
                ProgrammeCode,
                FundingBasis,
                FundingStage,
                LinkRelation,
                AudienceKind,
                AssessmentKind,
                PlanNature,
                QuantityStatus,
                IdScheme {

    /** The longest code, in characters. */
    int MAX_LENGTH = 100;

    /**
     * The word on the wire.
     *
     * @return the word, such as {@code lead}
     */
    String code();

    /**
     * Whether this version knows the word.
     *
     * @return true for the constants of the type
     */
    boolean isKnown();
}
