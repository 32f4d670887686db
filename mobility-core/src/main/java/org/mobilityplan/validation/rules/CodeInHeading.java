package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanItem;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A chantier or action whose published heading has another code: « AXE 2 ÉDUCATION » with 1. */
final class CodeInHeading extends Rule<PlanItem> {

    private static final int LONGEST = 300;

    CodeInHeading() {
        super(RuleInfo.of("heading.code.differs", Severity.WARNING, "code", "text"), PlanItem.class, "text", "code");
    }

    @Override
    public void check(PlanItem element, RuleContext context) {
        Optional<Code> code = element.getCode();
        if (code.isEmpty()) {
            return;
        }
        String own = code.get().comparisonKey();
        if ((isNumber(own) ? hasOtherNumber(element.getText().orElse(""), own) : isRoman(own))
                && differs(codeIn(element), own)) {
            context.report(
                    Pointer.ROOT.child("code"),
                    Map.of("code", code.get().value(), "text", element.getText().orElse("")));
        }
    }

    /** Whether the code of an element is a slip: its heading has another one, which the numbering expects here. */
    static boolean isSlip(PlanElement element, String expected) {
        return element instanceof PlanItem item && codeIn(item).equals(expected);
    }

    /** The comparison key of the code in the published heading; empty if it has none. */
    private static String codeIn(PlanItem element) {
        Optional<String> text = element.getText();
        if (text.isEmpty() || text.get().length() > LONGEST) {
            return "";
        }
        Heading heading = Heading.read(text.get());
        return heading.level().isPresent() && heading.code().isPresent()
                ? heading.code().get().comparisonKey()
                : "";
    }

    /** Whether a code read is another number in the same figures: « Action 2 » in chantier 1 has the code 1.2. */
    private static boolean differs(String read, String own) {
        return !read.equals(own) && (isNumber(own) ? isNumber(read) : isRoman(read));
    }

    /** Whether a text has other figures than those of a code, as few headings do. */
    private static boolean hasOtherNumber(String text, String own) {
        int at = 0;
        while (at < text.length()) {
            if (!Character.isDigit(text.charAt(at))) {
                at++;
            } else if (!text.startsWith(own, at) || isDigit(text, at + own.length())) {
                return true;
            } else {
                at += own.length();
            }
        }
        return false;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isRoman(String key) {
        for (int i = 0; i < key.length(); i++) {
            if ("IVX".indexOf(key.charAt(i)) < 0) {
                return false;
            }
        }
        return !key.isEmpty();
    }

    private static boolean isNumber(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) < '0' || key.charAt(i) > '9') {
                return false;
            }
        }
        return !key.isEmpty();
    }
}
