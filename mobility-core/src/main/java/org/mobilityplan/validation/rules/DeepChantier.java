package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** Chantiers nested deeper than any published plan has them. */
final class DeepChantier extends Rule<Chantier> {

    /** Published plans have none to three levels. */
    private static final int LIMIT = 3;

    DeepChantier() {
        super(RuleInfo.of("chantier.depth", Severity.WARNING, "depth", "limit"), Chantier.class);
    }

    @Override
    public void check(Chantier chantier, RuleContext context) {
        long depth = 1
                + context.ancestors().stream()
                        .filter(Chantier.class::isInstance)
                        .count();
        if (depth == LIMIT + 1) {
            context.report(Pointer.ROOT, Map.of("depth", Long.toString(depth), "limit", Integer.toString(LIMIT)));
        }
    }
}
