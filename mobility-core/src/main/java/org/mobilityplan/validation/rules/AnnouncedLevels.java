package org.mobilityplan.validation.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.AnnouncedSize;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.Qualifier;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/**
 * An announced number of actions, or of chantiers of one level, that differs from what the plan or chantier contains: « 3 axes »
 * with one. Words that are the level of none are something else and not compared.
 */
final class AnnouncedLevels extends Rule<PlanElement> {

    /** No level is one of these: name keys contain no signs. */
    private static final String ACTION = "*";

    private static final String STEP = "+";

    private static final String WITHOUT_LEVEL = "-";

    AnnouncedLevels() {
        super(
                RuleInfo.of("announced-size.differs", Severity.WARNING, "announced", "listed", "subject"),
                PlanElement.class);
    }

    @Override
    public boolean appliesTo(Class<?> type) {
        return type == ActionPlan.class || type == Chantier.class;
    }

    @Override
    public void check(PlanElement element, RuleContext context) {
        List<AnnouncedSize> sizes = element instanceof ActionPlan plan
                ? plan.getAnnouncedSizes()
                : element instanceof Chantier chantier ? chantier.getAnnouncedSizes() : List.of();
        for (int i = 0; i < sizes.size(); i++) {
            Quantity announced = sizes.get(i).getQuantity();
            if (sizes.get(i).getRole().isPresent() || !isExact(announced)) {
                continue;
            }
            String unit = singular(announced.getUnit().orElse(""));
            Contents contents = context.computeOnce(Contents.class, Contents::new);
            int ofLevel = contents.count(unit, element);
            boolean actions = unit.equals("action") && ofLevel == 0;
            int listed = actions ? contents.count(ACTION, element) : ofLevel;
            int withSteps = actions ? listed + contents.count(STEP, element) : listed;
            boolean uncertain = listed == 0 || !actions && contents.count(WITHOUT_LEVEL, element) > 0;
            if (!uncertain && !isNumber(announced, listed) && !isNumber(announced, withSteps)) {
                context.report(
                        Pointer.ROOT.child("announcedSizes").child(i),
                        Map.of(
                                "announced", Interval.text(announced),
                                "listed", Integer.toString(listed),
                                "subject", Subject.of(element)));
            }
        }
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

        private int next;

        Contents(ActionPlan plan) {
            addAll(plan.getChantiers(), plan.getActions(), ACTION);
            ranges.put("", new int[] {0, next});
        }

        private void addAll(List<Chantier> chantiers, List<Action> actions, String word) {
            for (Chantier chantier : chantiers) {
                add(
                        chantier.getLevel().isPresent()
                                ? singular(chantier.getLevel().get())
                                : WITHOUT_LEVEL);
                int first = next;
                addAll(chantier.getChantiers(), chantier.getActions(), ACTION);
                // Of two chantiers with one id, neither is compared.
                ranges.merge(chantier.getId().value(), new int[] {first, next}, (one, other) -> new int[2]);
            }
            for (Action action : actions) {
                add(word);
                if (!action.getSteps().isEmpty()) {
                    addAll(List.of(), action.getSteps(), STEP);
                }
            }
        }

        private void add(String word) {
            positions.computeIfAbsent(word, any -> new ArrayList<>()).add(next);
            next++;
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
