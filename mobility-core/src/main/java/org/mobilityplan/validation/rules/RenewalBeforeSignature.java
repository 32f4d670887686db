package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A document that was renewed before it was signed. */
final class RenewalBeforeSignature extends Rule<Document> {

    RenewalBeforeSignature() {
        super(
                RuleInfo.of("document.renewal.early", Severity.WARNING, "renewal", "signature", "title"),
                Document.class,
                "period",
                "renewals");
    }

    @Override
    public void check(Document document, RuleContext context) {
        if (document.getPeriod().isEmpty()
                || document.getPeriod().get().getStart().isEmpty()) {
            return;
        }
        PartialDate signature = document.getPeriod().get().getStart().get();
        for (int i = 0; i < document.getRenewals().size(); i++) {
            PlanPeriod renewal = document.getRenewals().get(i);
            if (renewal.getStart().isPresent()
                    && renewal.getStart().get().lastDay().isBefore(signature.firstDay())) {
                context.report(
                        Pointer.ROOT.child("renewals").child(i),
                        Map.of(
                                "title", document.getTitle(),
                                "renewal", Span.text(renewal),
                                "signature", signature.toString()));
            }
        }
    }
}
