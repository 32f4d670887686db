package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A code such as 1.2 or 1 - B below an element whose code is not 1. */
final class ForeignCode<E extends PlanElement> extends Rule<E> {

    ForeignCode(String rule, Class<E> target) {
        super(RuleInfo.of(rule, Severity.INFO, "code", "parent"), target);
    }

    @Override
    public void check(E element, RuleContext context) {
        String key = Elements.codeKey(element);
        int dot = Math.max(key.lastIndexOf('.'), key.lastIndexOf('-'));
        if (dot <= 0 || context.parent().isEmpty()) {
            return;
        }
        Optional<Code> above = Elements.code(context.parent().get());
        if (above.isPresent() && isForeign(key.substring(0, dot), above.get().comparisonKey())) {
            context.report(
                    Pointer.ROOT.child("code"),
                    Map.of(
                            "code", Elements.code(element).orElseThrow().value(),
                            "parent", above.get().value()));
        }
    }

    private static boolean isForeign(String beginning, String parent) {
        return !beginning.equals(parent) && isNumber(beginning) && isNumber(parent);
    }

    private static boolean isNumber(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c != '.' && c != '-' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }
}
