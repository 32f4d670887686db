package org.mobilityplan.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mobilityplan.model.ExternalId;
import org.mobilityplan.model.IdScheme;
import org.mobilityplan.model.OrganisationKind;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;

/** One name in one territory with two identifiers of one register, in different plans. Two SIRET of one SIREN are one body. */
final class NameWithTwoIdentifiers extends CrossPlanRule {

    /** Registers that give a body one identifier. A school can have several UAI. */
    private static final List<IdScheme> SCHEMES = List.of(IdScheme.SIREN, IdScheme.RNA, IdScheme.OID, IdScheme.PIC);

    NameWithTwoIdentifiers() {
        super(RuleInfo.of(
                "plans.organisation.name-two-identifiers",
                Severity.WARNING,
                "first",
                "identifier",
                "name",
                "otherPlan",
                "planId"));
    }

    @Override
    void check(Corpus corpus, Findings findings) {
        corpus.organisationsBy(NameWithTwoIdentifiers::key).values().forEach(occurrences -> {
            for (IdScheme scheme : SCHEMES) {
                if (check(occurrences, scheme, findings)) {
                    return;
                }
            }
        });
    }

    /** Schools of one name, such as that of Victor Hugo, are distinguished by their commune only. */
    private static List<String> key(Occurrence occurrence) {
        OrganisationFact organisation = occurrence.organisation();
        boolean homonym = organisation.kind().equals(OrganisationKind.SCHOOL.code())
                && organisation.territory().isEmpty();
        String name = BodyName.keyOutsideBrackets(organisation.name());
        return homonym
                        || name.isEmpty()
                        || occurrence.territory().isEmpty()
                        || organisation.identifiers().isEmpty()
                ? List.of()
                : List.of(occurrence.territory() + "\n" + name);
    }

    private static boolean check(List<Occurrence> occurrences, IdScheme scheme, Findings findings) {
        Map<ExternalId, List<Occurrence>> byIdentifier = new TreeMap<>();
        for (Occurrence occurrence : occurrences) {
            Set<ExternalId> own = occurrence.identifiers();
            for (ExternalId id : own) {
                if (id.scheme().equals(scheme) && id.isValid()) {
                    byIdentifier.computeIfAbsent(id, none -> new ArrayList<>()).add(occurrence);
                }
            }
        }
        List<ExternalId> ids = new ArrayList<>(byIdentifier.keySet());
        ids.sort(Comparator.comparingInt((ExternalId id) ->
                        -byIdentifier.getOrDefault(id, List.of()).size())
                .thenComparingInt(
                        id -> byIdentifier.getOrDefault(id, List.of()).get(0).number()));
        boolean found = false;
        for (ExternalId id : ids.subList(Math.min(1, ids.size()), ids.size())) {
            List<Occurrence> most = byIdentifier.getOrDefault(ids.get(0), List.of());
            List<Occurrence> other = byIdentifier.getOrDefault(id, List.of());
            if (!Bodies.shareAPlan(most, other)) {
                found = true;
                findings.report(
                        other.get(0).plan(),
                        other.get(0).organisation().place(),
                        Map.of(
                                "name", other.get(0).organisation().name(),
                                "identifier", id.toString(),
                                "first", ids.get(0).toString(),
                                "otherPlan", most.get(0).plan().id()));
            }
        }
        return found;
    }
}
