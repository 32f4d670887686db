package org.mobilityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.Action;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** Each method that derives a validator or profile changes one option and keeps all others. */
class OptionsTest {

    private static final RuleId RULE = RuleId.of("code.unknown");

    private static final class OwnRule extends Rule<Action> {

        OwnRule(String id) {
            super(RuleInfo.of(id, Severity.WARNING), Action.class);
        }

        @Override
        public void check(Action action, RuleContext context) {}
    }

    /** By the option that each method changes. */
    private static final Map<String, UnaryOperator<PlanValidator>> OF_VALIDATOR = Map.of(
            "catalogue", validator -> validator.withRules(List.of(new OwnRule("own.second"))),
            "profile", validator -> validator.withProfile(Profile.draft()),
            "referenceDate", validator -> validator.withReferenceDate(LocalDate.of(2027, 1, 1)),
            "maxFindingsPerRule", validator -> validator.withMaxFindingsPerRule(2));

    private static final Map<String, List<UnaryOperator<Profile>>> OF_PROFILE = Map.of(
            "name", List.of(profile -> profile.named("other")),
            "severities",
                    List.of(profile -> profile.without(RULE), profile -> profile.withSeverity(RULE, Severity.ERROR)),
            "allowsSuppressions", List.of(Profile::refusingSuppressions));

    @Test
    void each_method_of_a_validator_changes_one_option() throws ReflectiveOperationException {
        PlanValidator changed = PlanValidator.standard()
                .withRules(List.of(new OwnRule("own.first")))
                .withProfile(Profile.strict())
                .withReferenceDate(LocalDate.of(2026, 1, 1))
                .withMaxFindingsPerRule(1);
        for (PlanValidator validator : List.of(PlanValidator.standard(), PlanValidator.forHosts(), changed)) {
            for (Map.Entry<String, UnaryOperator<PlanValidator>> each : OF_VALIDATOR.entrySet()) {
                assertThat(differences(
                                ValidationOptions.class,
                                validator.options(),
                                each.getValue().apply(validator).options()))
                        .containsExactly(each.getKey());
            }
        }
        assertThat(options(ValidationOptions.class)).hasSize(OF_VALIDATOR.size() + 1);
        assertThat(differences(
                        ValidationOptions.class,
                        PlanValidator.standard().options(),
                        PlanValidator.forHosts().options()))
                .containsExactly("onlyRulesOfSeverityError");
    }

    @Test
    void each_method_of_a_profile_changes_one_option() throws ReflectiveOperationException {
        for (Profile profile : List.of(Profile.published(), Profile.draft(), Profile.strict())) {
            for (Map.Entry<String, List<UnaryOperator<Profile>>> each : OF_PROFILE.entrySet()) {
                for (UnaryOperator<Profile> method : each.getValue()) {
                    assertThat(differences(Profile.class, profile, method.apply(profile)))
                            .containsExactly(each.getKey());
                }
            }
        }
        assertThat(options(Profile.class)).hasSize(OF_PROFILE.size() + 1);
        assertThat(differences(
                        Profile.class, Profile.published(), Profile.strict().named("published")))
                .containsExactly("raisesSeverities");
    }

    private static Set<String> differences(Class<?> type, Object one, Object other)
            throws ReflectiveOperationException {
        Set<String> differences = new TreeSet<>();
        for (Map.Entry<String, Method> option : options(type).entrySet()) {
            if (!option.getValue().invoke(one).equals(option.getValue().invoke(other))) {
                differences.add(option.getKey());
            }
        }
        return differences;
    }

    /** The accessors of a generated type: those that the generated class overrides. */
    private static Map<String, Method> options(Class<?> type) {
        Map<String, Method> options = new LinkedHashMap<>();
        for (Method method : type.getDeclaredMethods()) {
            boolean overridable = (method.getModifiers() & (Modifier.STATIC | Modifier.FINAL | Modifier.PRIVATE)) == 0;
            if (overridable && method.getParameterCount() == 0 && method.getReturnType() != void.class) {
                options.put(method.getName(), method);
            }
        }
        return options;
    }
}
