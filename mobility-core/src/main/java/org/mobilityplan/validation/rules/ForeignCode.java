package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** A code such as 1.2 below an element with another code than 1. */
final class ForeignCode<E extends PlanElement> extends Rule<E> {

    private final Function<E, Optional<Code>> code;

    ForeignCode(String rule, Class<E> target, Function<E, Optional<Code>> code) {
        super(RuleInfo.of(rule, Severity.INFO, "code", "parent"), target);
        this.code = code;
    }

    @Override
    public void check(E element, RuleContext context) {
        Optional<Code> here = code.apply(element);
        Optional<Code> above = context.parent().flatMap(ForeignCode::codeOf);
        if (here.isPresent() && above.isPresent()) {
            String key = here.get().comparisonKey();
            int dot = key.lastIndexOf('.');
            String parent = above.get().comparisonKey();
            if (dot > 0
                    && isNumber(key.substring(0, dot))
                    && isNumber(parent)
                    && !key.substring(0, dot).equals(parent)) {
                context.report(
                        Pointer.ROOT.child("code"),
                        Map.of("code", here.get().value(), "parent", above.get().value()));
            }
        }
    }

    private static Optional<Code> codeOf(PlanElement element) {
        return element instanceof Chantier chantier
                ? chantier.getCode()
                : element instanceof Action action ? action.getCode() : Optional.empty();
    }

    private static boolean isNumber(String key) {
        return key.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    }
}
