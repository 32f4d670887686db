package org.mobilityplan.validation.rules;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mobilityplan.model.OpenCode;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A word of an open list that this version does not know; it is kept. */
final class UnknownCode extends Rule<OpenCode> {

    /** Marks of an open list, which are not words. */
    private static final Set<String> AND_SO_ON = Set.of("etc", "etc.", "…", "...");

    UnknownCode() {
        super(RuleInfo.of("code.unknown", Severity.INFO, "code", "known", "list"), OpenCode.class);
    }

    @Override
    public void check(OpenCode code, RuleContext context) {
        if (code.isKnown() || isOpenList(code) || MisspeltCode.meant(code).isPresent()) {
            return;
        }
        context.report(
                Pointer.ROOT,
                Map.of(
                        "code", code.code(),
                        "list", MisspeltCode.list(code),
                        "known", String.join(", ", MisspeltCode.examples(code))));
    }

    static boolean isOpenList(OpenCode code) {
        return AND_SO_ON.contains(code.code().toLowerCase(Locale.ROOT));
    }
}
