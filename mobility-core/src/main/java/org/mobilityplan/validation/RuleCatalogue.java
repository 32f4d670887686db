package org.mobilityplan.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.validation.rules.StandardRules;

/** All rules that plans are checked against: the constraints on single properties and the rules on several. */
public final class RuleCatalogue {

    /** The version of the catalogue: another one whenever a rule comes, goes or changes what it finds. */
    public static final String VERSION = "1.0";

    private static final RuleCatalogue STANDARD = new RuleCatalogue(
            Stream.concat(StandardRules.all().stream(), Stream.of(new SuppressedError(), new UnusedSuppression()))
                    .toList());

    private final List<Rule<?>> rules;
    private final Map<RuleId, RuleInfo> infoById = new TreeMap<>();

    private RuleCatalogue(List<Rule<?>> rules) {
        this.rules = List.copyOf(rules);
        ModelType.reachableFrom(ActionPlan.class)
                .forEach(type -> type.properties().stream()
                        .flatMap(property -> property.constraints().stream())
                        .forEach(constraint -> infoById.put(constraint.info().id(), constraint.info())));
        Set<RuleId> ids = new HashSet<>(infoById.keySet());
        for (Rule<?> rule : rules) {
            if (!ids.add(rule.info().id())) {
                throw new IllegalArgumentException(
                        "two rules are called " + rule.info().id());
            }
            infoById.put(rule.info().id(), rule.info());
        }
    }

    /**
     * The rules of this library.
     *
     * @return the standard catalogue
     */
    public static RuleCatalogue standard() {
        return STANDARD;
    }

    /**
     * A catalogue with an application's own rules beside these.
     *
     * @param more the application's rules
     * @return the catalogue of all of them
     * @throws IllegalArgumentException if two rules have the same id
     */
    public RuleCatalogue with(Collection<? extends Rule<?>> more) {
        List<Rule<?>> all = new ArrayList<>(rules);
        all.addAll(more);
        return new RuleCatalogue(all);
    }

    /**
     * What all rules and constraints are called and how grave they are.
     *
     * @return the descriptions, sorted by id
     */
    public Collection<RuleInfo> infos() {
        return Collections.unmodifiableCollection(infoById.values());
    }

    /**
     * The description of one rule or constraint.
     *
     * @param id its id
     * @return the description, if the catalogue has it
     */
    public Optional<RuleInfo> info(RuleId id) {
        return Optional.ofNullable(infoById.get(id));
    }

    /**
     * A bad and a good example of one rule of this library.
     *
     * @param id its id
     * @return the two documents, absent for a rule of an application
     */
    public Optional<RuleExample> example(RuleId id) {
        return RuleExample.of(id);
    }

    /** The rules on several properties. */
    List<Rule<?>> rules() {
        return rules;
    }
}
