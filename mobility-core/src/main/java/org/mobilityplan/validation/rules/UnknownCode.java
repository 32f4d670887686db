package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.OpenCode;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A word of an open list that this version does not know; it is kept. */
final class UnknownCode extends Rule<OpenCode> {

    UnknownCode() {
        super(RuleInfo.of("code.unknown", Severity.INFO, "code", "known", "list"), OpenCode.class);
    }

    @Override
    public boolean canFindInKnownWords() {
        return false;
    }

    @Override
    public void check(OpenCode code, RuleContext context) {
        if (!OpenLists.isUnknown(code)) {
            return;
        }
        context.report(
                Pointer.ROOT,
                Map.of(
                        "code", code.code(),
                        "list", OpenLists.name(code),
                        "known", String.join(", ", MisspeltCode.examples(code))));
    }
}
