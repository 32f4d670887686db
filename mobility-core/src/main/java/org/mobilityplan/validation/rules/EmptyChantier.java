package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;
import org.mobilityplan.validation.RuleInfo;

/** A chantier with neither actions nor chantiers. */
final class EmptyChantier implements Rule<Chantier> {

    private static final RuleInfo INFO = RuleInfo.of("chantier.empty", Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<Chantier> target() {
        return Chantier.class;
    }

    @Override
    public void check(Chantier chantier, RuleContext context) {
        if (chantier.getActions().isEmpty() && chantier.getChantiers().isEmpty()) {
            context.report(Pointer.ROOT, Map.of());
        }
    }
}
