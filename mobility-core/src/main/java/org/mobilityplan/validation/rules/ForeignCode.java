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

/** A code such as 1.2 or 1 - B below an element whose code is not 1, or does not begin with 1: 8 - B below 7 - A. */
final class ForeignCode<E extends PlanElement> extends Rule<E> {

    ForeignCode(String rule, Class<E> target) {
        super(RuleInfo.of(rule, Severity.INFO, "parent", "subject"), target, "code");
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
                            "subject",
                            Subject.around(context),
                            "parent",
                            above.get().value()));
        }
    }

    private static boolean isForeign(String beginning, String parent) {
        return !beginning.equals(parent)
                && isNumber(beginning)
                && (isNumber(parent)
                        || isNumber(first(parent)) && !first(beginning).equals(first(parent)));
    }

    /** The first part of a code: 7 of 7 - A. */
    private static String first(String key) {
        int end = 0;
        while (end < key.length() && key.charAt(end) != '.' && key.charAt(end) != '-') {
            end++;
        }
        return key.substring(0, end);
    }

    private static boolean isNumber(String key) {
        if (key.isEmpty()) {
            return false;
        }
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c != '.' && c != '-' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }
}
