package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Set;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A line break in a title, name or label. */
final class LineBreakInTitle extends Rule<String> {

    private static final Set<String> PROPERTIES =
            Set.of("title", "name", "label", "level", "acronym", "aliases", "edition", "branch");

    private static final String BREAKS = "\n\r\u2028\u2029";

    LineBreakInTitle() {
        super(RuleInfo.of("text.line-break", Severity.INFO), String.class);
    }

    @Override
    public boolean appliesToProperty(String name) {
        return PROPERTIES.contains(name);
    }

    @Override
    public String neededCharacters() {
        return BREAKS;
    }

    @Override
    public void check(String text, RuleContext context) {
        if (text.strip().chars().anyMatch(c -> BREAKS.indexOf(c) >= 0)) {
            context.report(Pointer.ROOT, Map.of());
        }
    }
}
