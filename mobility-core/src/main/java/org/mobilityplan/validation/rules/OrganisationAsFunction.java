package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Participant;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** An organisation given as the function of a person. */
final class OrganisationAsFunction extends Rule<Participant> {

    OrganisationAsFunction() {
        super(
                RuleInfo.of("participant.function.organisation", Severity.INFO, "id", "name"),
                Participant.class,
                "function");
    }

    @Override
    public void check(Participant participant, RuleContext context) {
        if (participant.getFunction().isPresent()) {
            String function = participant.getFunction().get();
            Optional<OrganisationId> known = Directory.of(context).resolve(function);
            if (known.isPresent()) {
                context.report(
                        Pointer.ROOT.child("function"),
                        Map.of("name", function, "id", known.get().value()));
            }
        }
    }
}
