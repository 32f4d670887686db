package org.mobilityplan.hosts.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.PlanValidator;
import org.mobilityplan.validation.RuleCatalogue;

class PlainValidatorTest {

    private record Request(@Valid ActionPlan plan) {}

    @Test
    void the_default_factory_requires_an_expression_language() {
        assertThatThrownBy(Validation::buildDefaultValidatorFactory)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("HV000183");
    }

    @Test
    void every_error_example_has_as_many_violations_as_errors_and_every_good_one_has_none() {
        Validator validator = PlainValidator.create();
        PlanJson json = PlanJson.standard().withoutValidation();
        int examples = 0;
        for (RuleInfo rule : RuleCatalogue.standard().infos()) {
            if (rule.severity() != Severity.ERROR
                    || RuleCatalogue.standard().example(rule.id()).isEmpty()) {
                continue;
            }
            var example = RuleCatalogue.standard().example(rule.id()).orElseThrow();
            var bad = json.read(example.bad());
            if (bad.value().isEmpty()) {
                continue;
            }
            examples++;
            ActionPlan plan = bad.value().orElseThrow();
            List<String> expected = PlanValidator.standard().validate(plan).findings(Severity.ERROR).stream()
                    .map(finding -> "{" + finding.rule() + "}")
                    .sorted()
                    .toList();
            assertThat(validator.validate(new Request(plan)).stream()
                            .map(violation -> violation.getMessageTemplate())
                            .sorted(Comparator.naturalOrder())
                            .toList())
                    .as(rule.id().value())
                    .isEqualTo(expected);
            ActionPlan good = json.read(example.good()).value().orElseThrow();
            assertThat(validator.validate(new Request(good)))
                    .as(rule.id().value())
                    .isEmpty();
        }
        assertThat(examples).isGreaterThan(20);
    }
}
