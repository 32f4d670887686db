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
import org.mobilityplan.report.Severity;
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
                new AmbiguousAcronym(),
                new AmbiguousParticipant(),
                new AnnouncedNetworkSize(),
                new BlankPlanTitle(),
                new BracketedDescription(),
                new CodeOutOfSequence<>("action.code.sequence", Siblings::actions, Action::getCode),
                new CodeOutOfSequence<>("chantier.code.sequence", Siblings::chantiers, Chantier::getCode),
                new ConflictingPeriods(),
                ConflictingValues.ofAttendance(),
                ConflictingValues.ofIndicator(),
                new ContinuesCycle(),
                new DateAsAmount(),
                new DeepAction(),
                new DeepChantier(),
                new DoneInFuture(),
                new DriftingDates(),
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
                DuplicateSibling.code("action.code.duplicate", Severity.WARNING, Siblings::actions, Action::getCode),
                DuplicateSibling.code(
                        "chantier.code.duplicate", Severity.ERROR, Siblings::chantiers, Chantier::getCode),
                DuplicateSibling.title("action.title.duplicate", Siblings::actions, Action::getTitle),
                DuplicateSibling.title("chantier.title.duplicate", Siblings::chantiers, Chantier::getTitle),
                new EmptyChantier(),
                new EmptyCoordination(),
                new EmptyPlan(),
                new ExceededTarget(),
                new ForeignCode<>("action.code.parent", Action.class, Action::getCode),
                new ForeignCode<>("chantier.code.parent", Chantier.class, Chantier::getCode),
                new HugeAmount(),
                new InvalidIdentifier(),
                new LineBreakInTitle(),
                new LongActionTitle(),
                new MismatchedIdentifiers(),
                new MissingCoordination(),
                new MissingUnit(),
                new MisspeltCode(),
                new MisspeltRegion(),
                new MoreThanWhole(),
                new NameInDirectory(),
                new NearDuplicateName(),
                new NegativeAmount(),
                new NegativeCount(),
                new OrganisationAsFunction(),
                new OverdueAction(),
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
                new PercentageOverHundred(),
                PeriodOutOfPlan.far(),
                PeriodOutOfPlan.near(),
                new PersonalData(),
                new PlaceholderText(),
                new PlanAsCoordinator(),
                new ProgrammeOutOfTime(),
                new RegionOutOfPeriod(),
                new ReversedAges(),
                new ReversedPeriod(),
                new ReversedQuantity(),
                new SelfReference(),
                new SeveralActionsInTitle(),
                SharedIdentifier.twice(),
                SharedIdentifier.underTwoNames(),
                new SharesOverHundred(),
                new SkippedLevel(),
                new SurroundingSpaces(),
                new UnclosedBracket(),
                new UncoordinatedNetwork(),
                new UndatedDoneAction(),
                new UnexpandedAcronym(),
                new UnknownActionReference(),
                new UnknownCode(),
                new UnknownCountry(),
                new UnknownLanguage(),
                new UnknownReference<>("reference.document.unknown", DocumentId.class, PlanIndex::document),
                new UnknownReference<>("reference.network.unknown", NetworkId.class, PlanIndex::network),
                new UnknownReference<>("reference.organisation.unknown", OrganisationId.class, PlanIndex::organisation),
                new UnknownRegion(),
                new UnlistedCoordinator(),
                new UnnamedOrganisation(),
                new UnnamedParticipant(),
                new UnreadCoordination(),
                new UnusableUrl(),
                new UnusedEntry<>(
                        "network.unused", PartnerNetwork.class, PartnerNetwork::getId, PartnerNetwork::getName),
                new UnusedEntry<>(
                        "organisation.unused", Organisation.class, Organisation::getId, Organisation::getName),
                new UrlWithoutScheme(),
                new WrongFundingSum(),
                new WrongIndicatorSum(),
                new WrongRegionName());
    }
}
