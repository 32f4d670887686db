package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Set;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A chantier of which nothing is known but its heading. */
final class EmptyChantier extends Rule<Chantier> {

    private static final Set<String> HEADING = Set.of("id", "level", "code", "title", "text", "source", "suppressions");

    EmptyChantier() {
        super(RuleInfo.of("chantier.empty", Severity.WARNING, "subject"), Chantier.class);
    }

    @Override
    public boolean canFindWith(String property) {
        return HEADING.contains(property);
    }

    @Override
    public void check(Chantier chantier, RuleContext context) {
        if (Elements.holdsOnly(chantier, HEADING) && !Drafts.isDraft(context.plan())) {
            context.report(Pointer.ROOT, Map.of("subject", Subject.around(context)));
        }
    }
}
