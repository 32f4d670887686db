package org.mobilityplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.structure.ModelType;
import org.mobilityplan.testkit.generate.PlanGenerator;

/** What rules need only avoids calls of them: they find the same when they are called for every element and text. */
class NeededPropertiesTest {

    private static final String COPY = "copy.";

    /** A rule under another id, without what it needs. */
    private static final class CalledAlways<N> extends Rule<N> {

        private final Rule<N> rule;

        CalledAlways(Rule<N> rule) {
            super(
                    RuleInfo.of(
                            COPY + rule.info().id(),
                            rule.info().severity(),
                            rule.info().arguments().toArray(new String[0])),
                    rule.target());
            this.rule = rule;
        }

        @Override
        public void check(N subject, RuleContext context) {
            rule.check(subject, context);
        }

        @Override
        public boolean appliesTo(Class<?> type) {
            return rule.appliesTo(type);
        }

        @Override
        public boolean appliesToProperty(String name) {
            return rule.appliesToProperty(name);
        }

        @Override
        public boolean appliesToExtensions() {
            return rule.appliesToExtensions();
        }

        @Override
        public boolean runsLast() {
            return rule.runsLast();
        }
    }

    private static final List<Rule<?>> NEEDING = RuleCatalogue.standard().rules().stream()
            .filter(rule -> !rule.neededCharacters().isEmpty()
                    || !rule.canFindInKnownWords()
                    || !needing(rule).isEmpty())
            .toList();

    private static final List<Rule<?>> EXCLUDING = RuleCatalogue.standard().rules().stream()
            .filter(NeededPropertiesTest::excludesAny)
            .toList();

    private static final List<Rule<?>> CALLED_SELDOM =
            Stream.concat(NEEDING.stream(), EXCLUDING.stream()).distinct().toList();

    private static final PlanValidator BOTH = PlanValidator.standard()
            .withProfile(Profile.published().refusingSuppressions())
            .withRules(CALLED_SELDOM.stream().map(CalledAlways::new).toList());

    /** The types of whose elements a rule needs properties. */
    private static List<ModelType> needing(Rule<?> rule) {
        return ModelType.reachableFrom(ActionPlan.class).stream()
                .filter(type -> rule.target().isAssignableFrom(type.type()) && rule.appliesTo(type.type()))
                .filter(type -> !rule.neededProperties(type.type()).isEmpty())
                .toList();
    }

    private static boolean excludesAny(Rule<?> rule) {
        return ModelType.reachableFrom(ActionPlan.class).stream()
                .filter(type -> rule.target().isAssignableFrom(type.type()))
                .flatMap(type -> type.properties().stream())
                .anyMatch(property -> !rule.canFindWith(property.name()));
    }

    @Property(tries = 300)
    void rules_find_the_same_when_they_are_always_called(@ForAll long seed) {
        ActionPlan plan = PlanGenerator.any(seed);
        Set<String> ids = new TreeSet<>();
        CALLED_SELDOM.forEach(rule -> ids.add(rule.info().id().value()));
        List<String> found = new ArrayList<>();
        List<String> always = new ArrayList<>();
        for (Finding finding : BOTH.validate(plan).findings()) {
            String id = finding.rule().value();
            String line = " " + finding.location().pointer().value() + " " + finding.arguments();
            if (id.startsWith(COPY)) {
                always.add(id.substring(COPY.length()) + line);
            } else if (ids.contains(id)) {
                found.add(id + line);
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(always);
    }

    @Test
    void a_rule_on_what_is_missing_excludes_properties() {
        assertThat(EXCLUDING).extracting(rule -> rule.info().id().value()).contains("chantier.empty");
    }

    @Test
    void some_type_has_all_that_a_rule_needs() {
        for (Rule<?> rule : NEEDING) {
            boolean onElements = PlanElement.class.isAssignableFrom(rule.target());
            List<ModelType> needing = needing(rule);
            assertThat(needing.isEmpty()).as("%s", rule.info().id()).isEqualTo(!onElements);
            if (onElements) {
                assertThat(needing)
                        .as("%s", rule.info().id())
                        .anyMatch(type ->
                                type.bits(rule.neededProperties(type.type())).isPresent());
            }
        }
    }
}
