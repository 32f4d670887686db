package org.mobilityplan.validation.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.AnnouncedSize;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanItem;
import org.mobilityplan.model.PlanLevel;
import org.mobilityplan.model.Qualifier;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/**
 * An announced number of actions, of steps, or of chantiers or actions of one level, that differs from what the plan, chantier or
 * action contains: « 3 axes » with one. Words that are the level of none are something else and not compared.
 */
final class AnnouncedLevels extends Rule<PlanElement> {

    /** No level is one of these: name keys contain no signs. */
    private static final String ACTION = "*";

    private static final String STEP = "+";

    private static final String WITHOUT_LEVEL = "-";

    /** Begins the levels of actions, which are counted apart from those of chantiers. */
    private static final String OF_ACTIONS = "@";

    /** Begins the first word of longer levels: « Axe transversal » is an « axe » too. */
    private static final String LONGER = ">";

    /** The words for any step, « étapes » and « sous-actions », as {@link #singular} gives them. */
    private static final Set<String> STEPS = Set.of("etape", "sou action");

    AnnouncedLevels() {
        super(
                RuleInfo.of("announced-size.differs", Severity.WARNING, "announced", "listed", "subject"),
                PlanElement.class,
                "announcedSizes");
    }

    @Override
    public boolean appliesTo(Class<?> type) {
        return type == ActionPlan.class || type == Chantier.class || type == Action.class;
    }

    @Override
    public void check(PlanElement element, RuleContext context) {
        List<AnnouncedSize> sizes = ((PlanLevel) element).getAnnouncedSizes();
        for (int i = 0; i < sizes.size(); i++) {
            Quantity announced = sizes.get(i).getQuantity();
            if (sizes.get(i).getRole().isPresent() || !isExact(announced)) {
                continue;
            }
            String unit = singular(announced.getUnit().orElse(""));
            if (element instanceof Action action) {
                checkSteps(action, unit, announced, i, context);
                continue;
            }
            Contents contents = context.computeOnce(Contents.class, Contents::new);
            unit = contents.levelOf(unit);
            int chantiers = contents.count(unit, element);
            boolean actions = unit.equals("action") && chantiers == 0;
            int listed = actions
                    ? contents.count(ACTION, element)
                    : chantiers == 0 ? contents.count(OF_ACTIONS + unit, element) : chantiers;
            int withSteps = actions ? listed + contents.count(STEP, element) : listed;
            String withoutLevel = chantiers == 0 ? OF_ACTIONS + WITHOUT_LEVEL : WITHOUT_LEVEL;
            boolean uncertain = listed == 0 || !actions && contents.count(withoutLevel, element) > 0;
            int withLonger = actions ? listed : listed + contents.count(LONGER + unit, element);
            if (!uncertain
                    && !isNumber(announced, listed)
                    && !isNumber(announced, withSteps)
                    && !isNumber(announced, withLonger)) {
                report(element, announced, i, withLonger, context);
            }
        }
    }

    /** Compares « 3 sous-actions » with the steps of an action, if its unit is the level of all of them or means any step. */
    private static void checkSteps(Action action, String unit, Quantity announced, int index, RuleContext context) {
        int listed = action.getSteps().size();
        for (Action step : action.getSteps()) {
            if (!STEPS.contains(unit) && !singular(step.getLevel().orElse("")).equals(unit)) {
                return;
            }
        }
        if (listed > 0 && !isNumber(announced, listed)) {
            report(action, announced, index, listed, context);
        }
    }

    private static void report(PlanElement element, Quantity announced, int index, int listed, RuleContext context) {
        context.report(
                Pointer.ROOT.child("announcedSizes").child(index),
                Map.of(
                        "announced", Interval.text(announced),
                        "listed", Integer.toString(listed),
                        "subject", Subject.of(element)));
    }

    private static boolean isExact(Quantity announced) {
        return announced.getValue().isPresent()
                && announced.getUpTo().isEmpty()
                && announced.getOutOf().isEmpty()
                && announced.getQualifier() == Qualifier.EXACT
                && announced.getPeriod().isEmpty()
                && announced.getLabel().isEmpty()
                && announced.getUnit().isPresent();
    }

    private static boolean isNumber(Quantity announced, int number) {
        return announced.getValue().orElseThrow().compareTo(BigDecimal.valueOf(number)) == 0;
    }

    /** The key of a level or unit, without the ending of the plural: « Objectifs opérationnels ». */
    private static String singular(String words) {
        StringBuilder key = new StringBuilder();
        for (String word : NameKey.of(words).value().split(" ")) {
            boolean plural = word.length() > 1 && (word.endsWith("s") || word.endsWith("x"));
            key.append(key.isEmpty() ? "" : " ").append(plural ? word.substring(0, word.length() - 1) : word);
        }
        return key.toString();
    }

    /** The chantiers and actions of a plan in their order, by level, so that those within an element can be counted. */
    private static final class Contents {

        /** The positions of the elements of a level, ascending. */
        private final Map<String, List<Integer>> positions = new HashMap<>();

        /** Where the elements of each chantier begin and end, by its id; those of the plan have an empty one. */
        private final Map<String, int[]> ranges = new HashMap<>();

        /** The levels of several words by their first: « Fiche action » by « fiche ». */
        private final Map<String, Set<String>> longer = new HashMap<>();

        private int next;

        Contents(ActionPlan plan) {
            addAll(plan.getChantiers(), plan.getActions(), ACTION);
            ranges.put("", new int[] {0, next});
        }

        private void addAll(List<Chantier> chantiers, List<Action> actions, String word) {
            for (Chantier chantier : chantiers) {
                add(level(chantier));
                addLonger(level(chantier), next - 1);
                int first = next;
                addAll(chantier.getChantiers(), chantier.getActions(), ACTION);
                // Of two chantiers with one id, neither is compared.
                ranges.merge(chantier.getId().value(), new int[] {first, next}, (one, other) -> new int[2]);
            }
            for (Action action : actions) {
                positions
                        .computeIfAbsent(OF_ACTIONS + level(action), any -> new ArrayList<>())
                        .add(next);
                addLonger(level(action), next);
                add(word);
                if (!action.getSteps().isEmpty()) {
                    addAll(List.of(), action.getSteps(), STEP);
                }
            }
        }

        private static String level(PlanItem item) {
            return item.getLevel().isPresent() ? singular(item.getLevel().get()) : WITHOUT_LEVEL;
        }

        private void add(String word) {
            positions.computeIfAbsent(word, any -> new ArrayList<>()).add(next);
            next++;
        }

        private void addLonger(String level, int position) {
            int space = level.indexOf(' ');
            if (space > 0) {
                longer.computeIfAbsent(level.substring(0, space), any -> new HashSet<>())
                        .add(level);
                positions
                        .computeIfAbsent(LONGER + level.substring(0, space), any -> new ArrayList<>())
                        .add(position);
            }
        }

        /** The level that a unit means: « fiches » are those of « Fiche action », if no other level begins with the word. */
        String levelOf(String unit) {
            Set<String> levels = longer.getOrDefault(unit, Set.of());
            boolean isLevel = positions.containsKey(unit) || positions.containsKey(OF_ACTIONS + unit);
            return isLevel || levels.size() != 1 || unit.equals("action")
                    ? unit
                    : levels.iterator().next();
        }

        int count(String word, PlanElement element) {
            List<Integer> all = positions.getOrDefault(word, List.of());
            String id = element instanceof Chantier chantier ? chantier.getId().value() : "";
            int[] range = ranges.getOrDefault(id, new int[2]);
            return firstFrom(all, range[1]) - firstFrom(all, range[0]);
        }

        private static int firstFrom(List<Integer> positions, int position) {
            int found = Collections.binarySearch(positions, position);
            return found >= 0 ? found : -found - 1;
        }
    }
}
