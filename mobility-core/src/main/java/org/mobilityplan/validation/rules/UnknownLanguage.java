package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.LanguageCode;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A language tag whose language is not in ISO 639. */
final class UnknownLanguage extends Rule<LanguageCode> {

    UnknownLanguage() {
        super(RuleInfo.of("language.unknown", Severity.WARNING, "tag"), LanguageCode.class);
    }

    @Override
    public void check(LanguageCode language, RuleContext context) {
        if (!language.isKnown()) {
            context.report(Pointer.ROOT, Map.of("tag", language.value()));
        }
    }
}
