package org.mobilityplan.across;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mobilityplan.model.ExternalId;
import org.mobilityplan.model.IdScheme;
import org.mobilityplan.model.OrganisationKind;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;

/** One identifier for bodies whose names have nothing in common, in different plans. */
final class IdentifierWithTwoNames extends CrossPlanRule {

    IdentifierWithTwoNames() {
        super(RuleInfo.of(
                "plans.organisation.identifier-two-names",
                Severity.WARNING,
                "first",
                "identifier",
                "name",
                "otherPlan",
                "planId"));
    }

    @Override
    void check(Corpus corpus, Findings findings) {
        Map<String, List<Occurrence>> byIdentifier =
                corpus.organisationsBy(each -> each.organisation().identifiers().stream()
                        .filter(id -> identifiesOneBody(id, each))
                        .map(ExternalId::toString)
                        .toList());
        byIdentifier.forEach((identifier, occurrences) -> Bodies.compare(
                Bodies.of(occurrences, Set.of(), false),
                (first, here) -> findings.report(
                        here.plan(),
                        here.organisation().place(),
                        Map.of(
                                "identifier", identifier,
                                "name", here.organisation().name(),
                                "first", first.organisation().name(),
                                "otherPlan", first.plan().id()))));
    }

    /** The services of the State share its legal unit. */
    private static boolean identifiesOneBody(ExternalId id, Occurrence occurrence) {
        String kind = occurrence.organisation().kind();
        boolean ofState =
                kind.equals(OrganisationKind.STATE_SERVICE.code()) || kind.equals(OrganisationKind.MINISTRY.code());
        return !(ofState && id.scheme().equals(IdScheme.SIREN));
    }
}
