package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** One acronym for two organisations, of which one states no territory. */
final class AmbiguousAcronym extends Rule<Organisation> {

    AmbiguousAcronym() {
        super(
                RuleInfo.of("organisation.acronym.ambiguous", Severity.INFO, "acronym", "first"),
                Organisation.class,
                "acronym");
    }

    @Override
    public void check(Organisation organisation, RuleContext context) {
        if (organisation.getAcronym().isEmpty()) {
            return;
        }
        String acronym = organisation.getAcronym().get();
        Optional<Organisation> first = Directory.of(context).firstWithSharedAcronym(acronym);
        if (first.isPresent()
                && Directory.mayBeOne(first.get(), organisation)
                && !haveTerritories(first.get(), organisation)) {
            context.report(
                    Pointer.ROOT.child("acronym"),
                    Map.of("acronym", acronym, "first", first.get().getName()));
        }
    }

    /** Two organisations of one territory: « CRIJ Normandie-Caen » and « CRIJ Normandie-Rouen » differ in their names. */
    private static boolean haveTerritories(Organisation one, Organisation other) {
        return one.getTerritory().isPresent() && other.getTerritory().isPresent();
    }
}
