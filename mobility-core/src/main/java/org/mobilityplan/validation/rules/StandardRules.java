package org.mobilityplan.validation.rules;

import java.util.List;
import org.mobilityplan.validation.Rule;

/** The list of all rules; a new rule is entered here. */
public final class StandardRules {

    private StandardRules() {}

    /**
     * All rules of this library.
     *
     * @return the rules
     */
    public static List<Rule<?>> all() {
        return List.of(
                new AmbiguousParticipant(),
                new AnnouncedNetworkSize(),
                new BlankPlanTitle(),
                new DeepAction(),
                new DeepChantier(),
                new DuplicateActionCode(),
                new DuplicateActionId(),
                new DuplicateActionTitle(),
                new DuplicateChantierCode(),
                new DuplicateChantierId(),
                new DuplicateDocumentId(),
                new DuplicateNetworkId(),
                new DuplicateNetworkMember(),
                new DuplicateOrganisationId(),
                new EmptyCoordination(),
                new EmptyChantier(),
                new InvalidIdentifier(),
                new LongActionTitle(),
                new MissingCoordination(),
                new NetworkCycle(),
                new OrganisationCycle(),
                new RegionOutOfPeriod(),
                new ReversedAges(),
                new ReversedPeriod(),
                new ReversedQuantity(),
                new UnknownActionReference(),
                new UnknownCode(),
                new UnknownCountry(),
                new UnknownDocumentReference(),
                new UnknownNetworkReference(),
                new UnknownOrganisationReference(),
                new UnknownRegion(),
                new UnnamedOrganisation(),
                new UnnamedParticipant(),
                new WrongIndicatorSum());
    }
}
