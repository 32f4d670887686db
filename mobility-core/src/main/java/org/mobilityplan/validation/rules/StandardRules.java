package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Optional;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlanIndex;
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
                new DuplicateActionTitle(),
                new DuplicateChantierCode(),
                new DuplicateId<>("action.id.duplicate", Action.class, action -> Optional.of(action.getId())),
                new DuplicateId<>("chantier.id.duplicate", Chantier.class, chantier -> Optional.of(chantier.getId())),
                new DuplicateId<>("document.id.duplicate", Document.class, document -> document.getId()),
                new DuplicateId<>(
                        "network.id.duplicate", PartnerNetwork.class, network -> Optional.of(network.getId())),
                new DuplicateId<>(
                        "organisation.id.duplicate",
                        Organisation.class,
                        organisation -> Optional.of(organisation.getId())),
                new DuplicateNetworkMember(),
                new EmptyChantier(),
                new EmptyCoordination(),
                new InvalidIdentifier(),
                new LongActionTitle(),
                new MissingCoordination(),
                new ParentCycle<>(
                        "network.cycle",
                        "networks",
                        ActionPlan::getNetworks,
                        PartnerNetwork::getId,
                        PartnerNetwork::getParent),
                new ParentCycle<>(
                        "organisation.cycle",
                        "organisations",
                        ActionPlan::getOrganisations,
                        Organisation::getId,
                        Organisation::getParent),
                new RegionOutOfPeriod(),
                new ReversedAges(),
                new ReversedPeriod(),
                new ReversedQuantity(),
                new UnknownActionReference(),
                new UnknownCode(),
                new UnknownCountry(),
                new UnknownReference<>("reference.document.unknown", DocumentId.class, PlanIndex::document),
                new UnknownReference<>("reference.network.unknown", NetworkId.class, PlanIndex::network),
                new UnknownReference<>("reference.organisation.unknown", OrganisationId.class, PlanIndex::organisation),
                new UnknownRegion(),
                new UnnamedOrganisation(),
                new UnnamedParticipant(),
                new WrongIndicatorSum());
    }
}
