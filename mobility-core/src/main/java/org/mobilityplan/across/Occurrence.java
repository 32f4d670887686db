package org.mobilityplan.across;

import java.util.SortedSet;
import org.mobilityplan.model.ExternalId;

/**
 * An organisation in the directory of one of the plans.
 *
 * @param number its position in the directories of all plans, in the order of the plans
 */
record Occurrence(int number, PlanFacts plan, OrganisationFact organisation) {

    /** The key of its territory, or of that of its plan. */
    String territory() {
        return organisation.territory().isEmpty() ? plan.territory() : organisation.territory();
    }

    String territoryName() {
        return organisation.territory().isEmpty() ? plan.territoryName() : organisation.territoryName();
    }

    /** The identifiers of the body, sorted. */
    SortedSet<ExternalId> identifiers() {
        return organisation.bodyIdentifiers();
    }
}
