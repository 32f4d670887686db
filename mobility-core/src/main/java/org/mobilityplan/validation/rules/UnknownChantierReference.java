package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.Link;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A link to a chantier that this plan does not have. */
final class UnknownChantierReference extends Rule<Link> {

    UnknownChantierReference() {
        super(RuleInfo.of("reference.chantier.unknown", Severity.ERROR, "id"), Link.class, "chantier");
    }

    @Override
    public void check(Link link, RuleContext context) {
        Optional<ChantierId> chantier = link.getChantier();
        if (chantier.isEmpty()) {
            return;
        }
        boolean here = link.getPlan().isEmpty()
                || link.getPlan().get().equals(context.plan().getId());
        if (here && context.index().chantier(chantier.get()).isEmpty()) {
            context.report(
                    Pointer.ROOT.child("chantier"), Map.of("id", chantier.get().value()));
        }
    }
}
