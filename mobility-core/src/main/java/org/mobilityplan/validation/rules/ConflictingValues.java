package org.mobilityplan.validation.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.Qualifier;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** Two values for one fact that cannot both be right. */
final class ConflictingValues<E extends PlanElement> extends Rule<E> {

    private final List<String> properties;

    private ConflictingValues(String rule, Class<E> target, List<String> properties) {
        super(RuleInfo.of(rule, Severity.INFO, "firstValue", "secondValue", "subject"), target);
        this.properties = properties;
    }

    /** Conflicting values of an indicator. */
    static ConflictingValues<Indicator> ofIndicator() {
        return new ConflictingValues<>(
                "indicator.values.conflict", Indicator.class, List.of("baseline", "target", "actual"));
    }

    /** Conflicting attendance of an event. */
    static ConflictingValues<Event> ofAttendance() {
        return new ConflictingValues<>("event.attendance.conflict", Event.class, List.of("attendance"));
    }

    @Override
    public void check(E element, RuleContext context) {
        boolean exact = element instanceof Event;
        for (int i = 0; i < properties.size(); i++) {
            String property = properties.get(i);
            compare(exact, property, Elements.values(element, property), context);
        }
    }

    /** The fact that a value is about: its period, which is one word, its unit, and whether it is final. */
    private static String fact(Quantity quantity) {
        return JointKey.of(
                Span.key(quantity.getPeriod()), quantity.getUnit(), quantity.getLabel(), quantity.getStatus());
    }

    /**
     * Whether two values can both be right: they are kept with the source of each, which for one may be that of the plan. The number that a report rounds, « plus de 190 », may be 190 elsewhere; of those who
     * came to one event, one source does not count 40 and more than 40.
     */
    private static boolean agree(Quantity first, Quantity second, boolean exact) {
        boolean oneSource = first.getSource().equals(second.getSource());
        if (!oneSource) {
            return true;
        }
        Interval one = Interval.of(first).orElseThrow();
        Interval other = Interval.of(second).orElseThrow();
        return one.overlaps(other) && !(exact && oneSource && (excludes(first, second) || excludes(second, first)));
    }

    private static boolean excludes(Quantity open, Quantity exact) {
        boolean excluding = open.getQualifier() == Qualifier.MORE_THAN || open.getQualifier() == Qualifier.LESS_THAN;
        return excluding
                && exact.getQualifier() == Qualifier.EXACT
                && exact.getUpTo().isEmpty()
                && open.getValue().orElseThrow().compareTo(exact.getValue().orElseThrow()) == 0;
    }

    /** Compares each value with the first of the same unit and period. */
    private static void compare(boolean exact, String property, List<Quantity> quantities, RuleContext context) {
        if (quantities.size() < 2) {
            return;
        }
        Map<String, Quantity> firstByFact = new HashMap<>();
        for (int i = 0; i < quantities.size(); i++) {
            Quantity second = quantities.get(i);
            Optional<Interval> meant = Interval.of(second);
            if (meant.isEmpty()) {
                continue;
            }
            Quantity first = firstByFact.putIfAbsent(fact(second), second);
            if (first != null && !agree(first, second, exact)) {
                context.report(
                        Pointer.ROOT.child(property).child(i),
                        Map.of(
                                "firstValue", Interval.text(first),
                                "secondValue", Interval.text(second),
                                "subject", Subject.around(context)));
            }
        }
    }
}
