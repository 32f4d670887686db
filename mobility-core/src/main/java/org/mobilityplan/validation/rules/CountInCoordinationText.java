package org.mobilityplan.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.notation.QuantityNotation;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.Folding;

/** A coordination text that announces another number of leads than the plan lists: « 3 chefs de file » with four. */
final class CountInCoordinationText extends Rule<Coordination> {

    private static final Pattern ANNOUNCED =
            Pattern.compile("^(\\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (?:co-?)?(chefs? de"
                    + " file|pilotes|copilotes|coordinateurs|coordonnateurs|porteurs|coporteurs|animateurs)\\b.*");

    /** The first two letters of the numbers in words. */
    private static final List<String> HEADS = List.of("de", "tr", "qu", "ci", "si", "se", "hu", "ne", "di");

    CountInCoordinationText() {
        super(
                RuleInfo.of("coordination.text.count", Severity.WARNING, "announced", "listed", "subject"),
                Coordination.class,
                "text",
                "coordinators");
    }

    @Override
    public void check(Coordination coordination, RuleContext context) {
        String text = coordination.getText().orElse("").strip();
        int listed = mayAnnounce(text) ? coordination.leads().size() : 0;
        if (listed == 0 || text.indexOf(' ') < 0) {
            return;
        }
        String first = text.substring(0, Math.min(text.length(), 60));
        Matcher matcher =
                ANNOUNCED.matcher(Folding.fold(first).replace('\u00a0', ' ').replace('\n', ' '));
        if (!matcher.matches()) {
            return;
        }
        BigDecimal announced =
                QuantityNotation.read(matcher.group(1)).orElseThrow().getValue().orElse(null);
        if (announced != null && announced.compareTo(BigDecimal.valueOf(listed)) != 0) {
            context.report(
                    Pointer.ROOT.child("text"),
                    Map.of(
                            "announced", announced.toPlainString(),
                            "listed", Integer.toString(listed),
                            "subject", Subject.of(context.parent().orElseThrow())));
        }
    }

    /** Whether a text begins like a number, which most do not. */
    private static boolean mayAnnounce(String text) {
        if (text.length() < 2) {
            return false;
        }
        char first = Folding.fold(text.charAt(0));
        return first >= '0' && first <= '9' || isHead(first, Folding.fold(text.charAt(1)));
    }

    private static boolean isHead(char first, char second) {
        for (int i = 0; i < HEADS.size(); i++) {
            if (HEADS.get(i).charAt(0) == first && HEADS.get(i).charAt(1) == second) {
                return true;
            }
        }
        return false;
    }
}
