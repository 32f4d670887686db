package org.mobilityplan.validation.rules;

import java.util.List;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;

/** The list of all rules; a new rule is added here. */
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
                new CodeOutOfSequence("action.code.sequence", Action.class),
                new CodeOutOfSequence("chantier.code.sequence", Chantier.class),
                new ConflictingPeriods(),
                ConflictingValues.ofAttendance(),
                ConflictingValues.ofIndicator(),
                new ContinuesCycle(),
                new DateAsAmount(),
                DeepNesting.ofSteps(),
                DeepNesting.ofChantiers(),
                new DoneInFuture(),
                new DriftingDates(),
                new DuplicateId<>("action.id.duplicate", Action.class),
                new DuplicateId<>("chantier.id.duplicate", Chantier.class),
                new DuplicateId<>("document.id.duplicate", Document.class),
                new DuplicateId<>("network.id.duplicate", PartnerNetwork.class),
                new DuplicateId<>("organisation.id.duplicate", Organisation.class),
                new DuplicateNetworkMember(),
                DuplicateSibling.code("action.code.duplicate", Severity.WARNING, Action.class),
                DuplicateSibling.code("chantier.code.duplicate", Severity.ERROR, Chantier.class),
                DuplicateSibling.title("action.title.duplicate", Action.class),
                DuplicateSibling.title("chantier.title.duplicate", Chantier.class),
                new EmptyChantier(),
                new EmptyCoordination(),
                new EmptyPlan(),
                new ExceededTarget(),
                new ForeignCode<>("action.code.parent", Action.class),
                new ForeignCode<>("chantier.code.parent", Chantier.class),
                new HugeAmount(),
                new InvalidIdentifier(),
                new LineBreakInTitle(),
                new LongActionTitle(),
                new MismatchedIdentifiers(),
                new MissingCoordination(),
                new MissingUnit(),
                new MisspeltCode(),
                new MisspeltRegion(),
                new MisspeltScheme(),
                new PartExceedsWhole(),
                new NameInDirectory(),
                new NearDuplicateName(),
                new NegativeAmount(),
                new NegativeCount(),
                new OrganisationAsFunction(),
                new OverdueAction(),
                ParentCycle.ofNetworks(),
                ParentCycle.ofOrganisations(),
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
                new UnknownCurrency(),
                new UnknownLanguage(),
                new UnknownReference<>("reference.document.unknown", DocumentId.class),
                new UnknownReference<>("reference.network.unknown", NetworkId.class),
                new UnknownReference<>("reference.organisation.unknown", OrganisationId.class),
                new UnknownRegion(),
                new UnlistedCoordinator(),
                new UnnamedOrganisation(),
                new UnnamedParticipant(),
                new UnresolvedCoordination(),
                new UnusableUrl(),
                new UnusedEntry<>("network.unused", PartnerNetwork.class),
                new UnusedEntry<>("organisation.unused", Organisation.class),
                new UrlWithoutScheme(),
                new WrongFundingSum(),
                new WrongIndicatorSum(),
                new WrongRegionName());
    }
}
