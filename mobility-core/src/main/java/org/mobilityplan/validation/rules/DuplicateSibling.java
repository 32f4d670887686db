package org.mobilityplan.validation.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** Two siblings with the same code or title. */
final class DuplicateSibling extends Rule<PlanElement> {

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
    public List<String> neededProperties(Class<?> parent) {
        return List.of(Siblings.property(type, parent));
    }

    @Override
    public void check(PlanElement parent, RuleContext context) {
        if (!Siblings.areSeveral(type, parent)) {
            return;
        }
        Siblings<?> here = Siblings.of(type, parent);
        if (!isCode() && areDifferent(here.elements())) {
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

    /** Whether no two titles can have one key: excludes nearly all plans quickly. */
    private static boolean areDifferent(List<? extends PlanElement> elements) {
        NameHashes titles = new NameHashes(elements.size());
        for (PlanElement element : elements) {
            titles.add(Elements.title(element));
        }
        return titles.areDifferent();
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
