package org.mobilityplan.validation.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.Folding;

/** The amounts of the funders do not add up to the total. */
final class WrongFundingSum extends Rule<PlanElement> {

    private static final Pattern PART = Pattern.compile(
            "(?:20\\d\\d )?(?:\\([^()]*\\) )?(?:(?:dont|part) )?(?:autres?|others?|auto-?financement|fonds propres|fonds social"
                    + "|supplements?)(?![a-z])[^:\\d]*[:\\d].*");

    WrongFundingSum() {
        super(RuleInfo.of("funding.sum", Severity.WARNING, "sum", "total", "subject"), PlanElement.class, "funding");
    }

    @Override
    public boolean appliesTo(Class<?> type) {
        return Siblings.areIn(type);
    }

    @Override
    public void check(PlanElement element, RuleContext context) {
        List<Funding> lines = FundingLines.of(element);
        if (lines.size() < 2) {
            return;
        }
        Map<String, List<Integer>> byKind = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String comparable = FundingLines.comparable(lines.get(i));
            List<Integer> kind = byKind.get(comparable);
            if (kind == null) {
                kind = new ArrayList<>();
                byKind.put(comparable, kind);
            }
            kind.add(i);
        }
        for (List<Integer> kind : byKind.values()) {
            compare(lines, kind, context);
        }
    }

    /** Compares only if one line is the total and every other line has a funder and one exact amount. */
    private static void compare(List<Funding> lines, List<Integer> kind, RuleContext context) {
        int total = -1;
        BigDecimal sum = BigDecimal.ZERO;
        for (int i : kind) {
            Optional<BigDecimal> amount = FundingLines.exactTotal(lines.get(i));
            boolean whole = lines.get(i).getFunder().isEmpty() && !isPart(lines.get(i));
            if (amount.isEmpty() || whole && total >= 0) {
                return;
            }
            total = whole ? i : total;
            sum = whole ? sum : sum.add(amount.get());
        }
        if (total < 0 || kind.size() < 2) {
            return;
        }
        BigDecimal given = FundingLines.exactTotal(lines.get(total)).orElseThrow();
        boolean isLess = sum.compareTo(given) < 0 && (kind.size() == 2 || areExamples(lines, kind));
        if (given.compareTo(sum) != 0 && !isLess) {
            context.report(
                    Pointer.ROOT.child("funding").child(total).child("amount"),
                    Map.of(
                            "subject",
                            Subject.around(context),
                            "sum",
                            sum.toPlainString(),
                            "total",
                            given.toPlainString()));
        }
    }

    /** Whether the words of a line without a funder say that others pay it, or the lead itself: « 2025 Autres : 15 ». */
    private static boolean isPart(Funding line) {
        return PART.matcher(Folding.fold(line.getText().orElse(""))).matches();
    }

    /** Whether words name only some funders of a total: « dont 30 000 € de la Région ». */
    private static boolean areExamples(List<Funding> lines, List<Integer> kind) {
        for (int i : kind) {
            String words = " " + Folding.fold(lines.get(i).getText().orElse("")) + " ";
            if (words.contains(" dont ")
                    || words.contains("notamment")
                    || words.contains("including")
                    || words.contains("of which")) {
                return true;
            }
        }
        return false;
    }
}
