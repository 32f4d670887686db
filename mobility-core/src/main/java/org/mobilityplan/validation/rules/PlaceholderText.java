package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.TemplateText;

/** Text of a template that was never replaced. */
final class PlaceholderText extends Rule<String> {

    private static final int LONGEST = 120;

    private static final Set<String> PROPERTIES = Set.of("title", "name", "label", "description", "text");

    PlaceholderText() {
        super(RuleInfo.of("text.placeholder", Severity.WARNING, "subject", "text"), String.class);
    }

    @Override
    public boolean appliesToProperty(String name) {
        return PROPERTIES.contains(name);
    }

    @Override
    public void check(String text, RuleContext context) {
        if (isTemplate(text) && !Drafts.isDraft(context.plan())) {
            context.report(Pointer.ROOT, Map.of("subject", subject(text, context), "text", text));
        }
    }

    /** The innermost element around a text that has another name. */
    private static String subject(String text, RuleContext context) {
        String own = Subject.around(context);
        if (!own.equals(text.strip())) {
            return own;
        }
        List<PlanElement> ancestors = context.ancestors();
        for (int i = ancestors.size() - 1; i >= 0; i--) {
            String name = Subject.of(ancestors.get(i));
            if (!name.isEmpty() && !name.equals(own)) {
                return name;
            }
        }
        return context.plan().getId().value();
    }

    /** Whether a text is that of a template. */
    static boolean isTemplate(String text) {
        return text.length() <= LONGEST
                && TemplateText.canMatch(text)
                && TemplateText.matches(NameKey.of(text).value());
    }
}
