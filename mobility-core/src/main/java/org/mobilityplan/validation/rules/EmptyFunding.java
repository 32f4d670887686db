package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Funding;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A funding line that states nothing. */
final class EmptyFunding extends Rule<Funding> {

    EmptyFunding() {
        super(RuleInfo.of("funding.empty", Severity.WARNING, "subject"), Funding.class);
    }

    @Override
    public void check(Funding funding, RuleContext context) {
        boolean empty = funding.getText().orElse("").isBlank()
                && funding.getAmount().isEmpty()
                && funding.getCeiling().isEmpty()
                && funding.getFunder().isEmpty()
                && funding.getShare().isEmpty()
                && funding.getFullTimePosts().isEmpty()
                && funding.getNote().isEmpty();
        if (empty) {
            context.report(
                    Pointer.ROOT, Map.of("subject", Subject.of(context.parent().orElseThrow())));
        }
    }
}
