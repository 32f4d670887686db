package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A chantier with neither actions nor chantiers. */
final class EmptyChantier extends Rule<Chantier> {

    EmptyChantier() {
        super(RuleInfo.of("chantier.empty", Severity.WARNING, "subject"), Chantier.class);
    }

    @Override
    public void check(Chantier chantier, RuleContext context) {
        if (chantier.getActions().isEmpty() && chantier.getChantiers().isEmpty()) {
            context.report(Pointer.ROOT, Map.of("subject", Subject.around(context)));
        }
    }
}
