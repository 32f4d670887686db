package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A chantier of which nothing is known but its heading. */
final class EmptyChantier extends Rule<Chantier> {

    EmptyChantier() {
        super(RuleInfo.of("chantier.empty", Severity.WARNING, "subject"), Chantier.class);
    }

    @Override
    public void check(Chantier chantier, RuleContext context) {
        if (chantier.getActions().isEmpty()
                && chantier.getChantiers().isEmpty()
                && holdsNothing(chantier)
                && !Drafts.isDraft(context.plan())) {
            context.report(Pointer.ROOT, Map.of("subject", Subject.around(context)));
        }
    }

    /** Whether a chantier has a heading only. */
    private static boolean holdsNothing(Chantier chantier) {
        Chantier heading = Chantier.builder()
                .id(chantier.getId())
                .level(chantier.getLevel())
                .code(chantier.getCode())
                .title(chantier.getTitle())
                .text(chantier.getText())
                .source(chantier.getSource())
                .suppressions(chantier.getSuppressions())
                .extensions(chantier.getExtensions())
                .build();
        return chantier.equals(heading);
    }
}
