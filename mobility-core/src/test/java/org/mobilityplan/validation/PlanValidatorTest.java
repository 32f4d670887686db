package org.mobilityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.testing.AnyPlan;

class PlanValidatorTest {

    private static final ActionPlan PLAN = ActionPlan.builder()
            .id(PlanId.of("p"))
            .title("")
            .addChantiers(Chantier.builder().id(ChantierId.of("c")).title("C").build())
            .addActions(Action.builder().id(ActionId.of("x")).title("").build())
            .build();

    private static List<String> found(PlanValidator validator) {
        return validator.validate(PLAN).getFindings().stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void constraints_and_rules_are_told_together() {
        assertThat(found(PlanValidator.standard()))
                .containsExactly(
                        "WARNING coordination.missing /actions/0",
                        "ERROR action.title.blank /actions/0/title",
                        "WARNING chantier.empty /chantiers/0",
                        "WARNING plan.title.blank /title");
    }

    @Test
    void a_profile_re_levels_rules_and_branches_and_switches_them_off() {
        Profile profile = Profile.published()
                .named("ours")
                .withSeverity(RuleId.of("coordination"), Severity.ERROR)
                .without(RuleId.of("plan"))
                .without(RuleId.of("chantier"))
                .withSeverity(RuleId.of("chantier.empty"), Severity.INFO);
        assertThat(found(PlanValidator.standard().withProfile(profile)))
                .containsExactly(
                        "ERROR coordination.missing /actions/0",
                        "ERROR action.title.blank /actions/0/title",
                        "INFO chantier.empty /chantiers/0");
        assertThat(profile.name()).isEqualTo("ours");
    }

    @Test
    void a_draft_is_told_gently_what_is_missing_and_its_errors_stay_errors() {
        assertThat(found(PlanValidator.standard().withProfile(Profile.draft())))
                .containsExactly(
                        "INFO coordination.missing /actions/0",
                        "ERROR action.title.blank /actions/0/title",
                        "INFO chantier.empty /chantiers/0",
                        "INFO plan.title.blank /title");
    }

    private static final class WithoutAudience extends Rule<Action> {

        private static final RuleInfo INFO = RuleInfo.of("own.audience.missing", Severity.WARNING, "id");

        private WithoutAudience() {
            super(INFO, Action.class);
        }

        @Override
        public void check(Action action, RuleContext context) {
            if (action.getAudiences().isEmpty()) {
                context.report(Pointer.ROOT, Map.of("id", action.getId().value()));
            }
        }
    }

    @Test
    void an_application_adds_its_own_rule() {
        PlanValidator ours = PlanValidator.standard().withRules(List.of(new WithoutAudience()));
        assertThat(found(ours))
                .contains("WARNING own.audience.missing /actions/0 id=x")
                .hasSize(5);
        assertThat(ours.catalogue().info(RuleId.of("own.audience.missing"))).contains(WithoutAudience.INFO);
        assertThatIllegalArgumentException().isThrownBy(() -> ours.withRules(List.of(new WithoutAudience())));
    }

    @Property(tries = 500)
    void any_plan_is_judged_without_an_exception_and_twice_alike(@ForAll long seed) {
        ActionPlan plan = AnyPlan.of(seed);
        assertThat(PlanValidator.standard().validate(plan))
                .isEqualTo(PlanValidator.standard()
                        .withProfile(Profile.published())
                        .validate(plan));
    }

    @Test
    void every_rule_that_is_written_is_in_the_catalogue() {
        assertThat(new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("org.mobilityplan.validation")
                                .stream()
                                .filter(type -> type.isAssignableTo(Rule.class) && !type.isEquivalentTo(Rule.class))
                                .map(JavaClass::getName))
                .containsExactlyInAnyOrderElementsOf(RuleCatalogue.standard().rules().stream()
                        .map(rule -> rule.getClass().getName())
                        .collect(Collectors.toSet()));
    }
}
