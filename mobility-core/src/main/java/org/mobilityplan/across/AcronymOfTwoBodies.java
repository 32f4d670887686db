package org.mobilityplan.across;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;

/** One acronym for two bodies within one territory, in different plans. */
final class AcronymOfTwoBodies extends CrossPlanRule {

    AcronymOfTwoBodies() {
        super(RuleInfo.of(
                "plans.organisation.acronym-ambiguous",
                Severity.INFO,
                "acronym",
                "first",
                "name",
                "otherPlan",
                "planId",
                "territory"));
    }

    private static String acronym(Occurrence occurrence) {
        return NameKey.joined(occurrence.organisation().acronym()).value();
    }

    @Override
    void check(Corpus corpus, Findings findings) {
        corpus.organisationsBy(AcronymOfTwoBodies::key).values().forEach(occurrences -> {
            Set<String> acronym = Set.of(acronym(occurrences.get(0)));
            List<List<Occurrence>> bodies = Bodies.of(occurrences, acronym, true);
            Bodies.compare(
                    bodies,
                    (first, here) -> findings.report(
                            here.plan(),
                            here.organisation().place(),
                            Map.of(
                                    "acronym", here.organisation().acronym(),
                                    "name", here.organisation().name(),
                                    "first", first.organisation().name(),
                                    "otherPlan", first.plan().id(),
                                    "territory", here.territoryName())));
        });
    }

    private static List<String> key(Occurrence occurrence) {
        String acronym = acronym(occurrence);
        return acronym.isEmpty() || occurrence.territory().isEmpty()
                ? List.of()
                : List.of(occurrence.territory() + "\n" + acronym);
    }
}
