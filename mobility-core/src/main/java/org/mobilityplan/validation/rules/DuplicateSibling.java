package org.mobilityplan.validation.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.Folding;

/** Two siblings with the same code or title. */
final class DuplicateSibling extends Rule<PlanElement> {

    private static final long PRIME = 1_000_003;

    private final String property;
    private final Class<? extends PlanElement> type;

    private DuplicateSibling(String rule, Severity severity, String property, Class<? extends PlanElement> type) {
        super(
                property.equals("code")
                        ? RuleInfo.of(rule, severity, "code", "first", "title")
                        : RuleInfo.of(rule, severity, "first", "title"),
                PlanElement.class);
        this.property = property;
        this.type = type;
    }

    /** Codes are compared without quotes and spaces. */
    static DuplicateSibling code(String rule, Severity severity, Class<? extends PlanElement> type) {
        return new DuplicateSibling(rule, severity, "code", type);
    }

    /** Titles are compared without case, accents, spaces and punctuation. */
    static DuplicateSibling title(String rule, Class<? extends PlanElement> type) {
        return new DuplicateSibling(rule, Severity.WARNING, "title", type);
    }

    @Override
    public boolean appliesTo(Class<?> parent) {
        return Siblings.areIn(parent);
    }

    @Override
    public void check(PlanElement parent, RuleContext context) {
        Siblings<?> here = Siblings.of(type, parent);
        if (here.elements().size() < 2 || !isCode() && areDifferent(here.elements())) {
            return;
        }
        Map<String, Integer> firstByKey = new HashMap<>();
        for (int i = 0; i < here.elements().size(); i++) {
            PlanElement element = here.elements().get(i);
            String key = key(element);
            Integer first = key.isEmpty() ? null : firstByKey.putIfAbsent(key, i);
            if (first != null) {
                context.report(
                        here.at(i).child(property),
                        arguments(element, Subject.of(here.elements().get(first))));
            }
        }
    }

    /** Whether no two titles can have one key, by hashes of their letters: excludes nearly all plans quickly. */
    private static boolean areDifferent(List<? extends PlanElement> elements) {
        long[] hashes = new long[elements.size()];
        for (int i = 0; i < hashes.length; i++) {
            String title = Elements.title(elements.get(i));
            for (int at = 0; at < title.length(); at++) {
                char folded = Folding.fold(title.charAt(at));
                if (folded == 0) {
                    return false;
                }
                hashes[i] = Character.isLetterOrDigit(folded) ? PRIME * hashes[i] + folded : hashes[i];
            }
        }
        Arrays.sort(hashes);
        for (int i = 1; i < hashes.length; i++) {
            if (hashes[i] == hashes[i - 1]) {
                return false;
            }
        }
        return true;
    }

    private Map<String, String> arguments(PlanElement element, String first) {
        return isCode()
                ? Map.of("code", Elements.codeText(element), "title", Elements.title(element), "first", first)
                : Map.of("title", Elements.title(element), "first", first);
    }

    private String key(PlanElement element) {
        return isCode()
                ? Elements.codeKey(element)
                : NameKey.joined(Elements.title(element)).value();
    }

    private boolean isCode() {
        return property.equals("code");
    }
}
