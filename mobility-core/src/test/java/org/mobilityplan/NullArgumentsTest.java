package org.mobilityplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.Region;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.table.TableImporter;
import org.mobilityplan.testing.NullCalls;
import org.mobilityplan.validation.PlanValidator;

class NullArgumentsTest {

    private static final ActionPlan PLAN =
            ActionPlan.builder().id(PlanId.of("p")).title("").build();

    private static final Finding FINDING =
            PlanValidator.standard().validate(PLAN).findings().get(0);

    /** Called by the library only. */
    private static final Rule<PlanElement> RULE =
            new Rule<>(RuleInfo.of("example.rule", Severity.INFO), PlanElement.class) {
                @Override
                public void check(PlanElement subject, RuleContext context) {
                    throw new NullPointerException("subject, context");
                }
            };

    @Test
    void null_is_rejected_with_the_name_of_the_parameter() {
        assumeThat(NullCalls.areNamesCompiled()).isTrue();
        NullCalls calls = NullCalls.on(
                ActionPlan.class,
                Map.of(
                        ActionPlan.class,
                        PLAN,
                        Finding.class,
                        FINDING,
                        LocalDate.class,
                        LocalDate.of(2017, 1, 1),
                        Region.class,
                        Region.all().get(0),
                        Rule.class,
                        RULE,
                        TableImporter.class,
                        TableImporter.into(PLAN)));
        assertThat(calls.withoutSample()).isEmpty();
        assertThat(calls.unnamed()).isEmpty();
        assertThat(calls.calls()).isGreaterThan(1_000);
    }
}
