package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Set;
import org.mobilityplan.model.NameKey;
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
        super(RuleInfo.of("text.placeholder", Severity.WARNING, "text"), String.class);
    }

    @Override
    public boolean appliesToProperty(String name) {
        return PROPERTIES.contains(name);
    }

    @Override
    public void check(String text, RuleContext context) {
        if (isTemplate(text)) {
            context.report(Pointer.ROOT, Map.of("text", text));
        }
    }

    /** Whether a text is that of a template. */
    static boolean isTemplate(String text) {
        return text.length() <= LONGEST
                && TemplateText.canMatch(text)
                && TemplateText.matches(NameKey.of(text).value());
    }
}
