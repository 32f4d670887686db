package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;
import org.mobilityplan.validation.RuleInfo;

/** Two chantiers of one plan have the same id: a reference to it could mean either. */
final class DuplicateChantierId implements Rule<Chantier> {

    private static final RuleInfo INFO = RuleInfo.of("chantier.id.duplicate", Severity.ERROR, "id", "other");

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
        context.metBefore(chantier.getId())
                .ifPresent(other -> context.report(
                        Pointer.ROOT.child("id"), Map.of("id", chantier.getId().value(), "other", other.value())));
    }
}
