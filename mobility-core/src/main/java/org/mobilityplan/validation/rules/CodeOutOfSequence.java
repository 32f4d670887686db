package org.mobilityplan.validation.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** Codes of siblings with a gap: 1, 2, 4. Other rules report duplicate codes, and a code that the heading contradicts. */
final class CodeOutOfSequence extends Rule<PlanElement> {

    private final Class<? extends PlanElement> type;

    CodeOutOfSequence(String rule, Class<? extends PlanElement> type) {
        super(RuleInfo.of(rule, Severity.INFO, "expected", "previous", "subject"), PlanElement.class);
        this.type = type;
    }

    @Override
    public boolean appliesTo(Class<?> parent) {
        return Siblings.areIn(parent);
    }

    @Override
    public List<String> neededProperties(Class<?> parent) {
        return List.of(Siblings.property(type, parent));
    }

    @Override
    public void check(PlanElement parent, RuleContext context) {
        if (!Siblings.areSeveral(type, parent)) {
            return;
        }
        Siblings<?> here = Siblings.of(type, parent);
        @Nullable Codes codes = null;
        String before = "";
        String previous = "";
        for (int i = 0; i < here.elements().size(); i++) {
            PlanElement element = here.elements().get(i);
            String key = Elements.codeKey(element);
            Optional<String> expected =
                    before.isEmpty() || key.isEmpty() ? Optional.empty() : Numbering.expectedAfter(before, key);
            boolean wrong = false;
            if (expected.isPresent() && !CodeInHeading.isSlip(element, expected.get())) {
                codes = codes == null ? Codes.of(here.elements()) : codes;
                wrong = Numbering.isForward(before, key)
                        ? codes.leaveOut(expected.get(), before, key, i)
                                && !CodeGap.isExplained(expected.get(), parent, here.elements(), i)
                        : isSlip(expected.get(), here.elements(), i);
            }
            if (wrong) {
                context.report(
                        here.at(i).child("code"),
                        Map.of(
                                "expected", padded(expected.get(), previous),
                                "previous", previous,
                                "subject", Subject.of(element)));
            }
            previous = Elements.codeText(element);
            before = wrong && !Numbering.isForward(before, key) ? expected.get() : key;
        }
    }

    /** Whether the numbers go back at one position only: 12, 3, 14. Otherwise they may be in an order of priority: 3, 1, 2. */
    private static boolean isSlip(String expected, List<? extends PlanElement> elements, int at) {
        String next = at + 1 < elements.size() ? Elements.codeKey(elements.get(at + 1)) : "";
        return !next.isEmpty()
                && Numbering.isForward(expected, next)
                && Numbering.expectedAfter(expected, next).isEmpty();
    }

    /** The codes of siblings: where each occurs first, and which occur twice. */
    private record Codes(Map<String, Integer> first, Set<String> twice) {

        static Codes of(List<? extends PlanElement> elements) {
            Codes codes = new Codes(new HashMap<>(), new HashSet<>());
            for (int i = 0; i < elements.size(); i++) {
                String key = Elements.codeKey(elements.get(i));
                if (codes.first.putIfAbsent(key, i) != null) {
                    codes.twice.add(key);
                }
            }
            return codes;
        }

        /**
         * Whether the expected code is left out at a position. It is not where the code or the one before it occurs twice, which
         * is another finding, or where the expected one comes earlier.
         */
        boolean leaveOut(String expected, String before, String key, int at) {
            return !twice.contains(key) && !twice.contains(before) && first.getOrDefault(expected, at) >= at;
        }
    }

    /** « 04 » after « 03 ». */
    private static String padded(String expected, String previous) {
        boolean padded = previous.startsWith("0") && previous.length() == expected.length() + 1;
        return padded ? "0" + expected : expected;
    }
}
