package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.Folding;

/** A plan whose title states other years than its period: « 2017-2022 » with 2018 to 2023. */
final class YearsInTitle extends Rule<ActionPlan> {

    private static final Pattern YEARS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d) ?(?:-|–|/|a|et) ?((?:19|20)\\d\\d)(?!\\d)");

    YearsInTitle() {
        super(RuleInfo.of("plan.title.years", Severity.WARNING, "period", "years"), ActionPlan.class, "period");
    }

    @Override
    public void check(ActionPlan plan, RuleContext context) {
        if (plan.getPeriod().isEmpty()
                || plan.getPeriod().get().getStart().isEmpty()
                || plan.getPeriod().get().getEnd().isEmpty()) {
            return;
        }
        String title = plan.getTitle();
        if (title.length() > 500) {
            return;
        }
        Matcher matcher = YEARS.matcher(Folding.fold(title).replace('\u00a0', ' '));
        if (!matcher.find()) {
            return;
        }
        PlanPeriod period = plan.getPeriod().get();
        int first = Integer.parseInt(matcher.group(1));
        int last = Integer.parseInt(matcher.group(2));
        int start = period.getStart().get().firstDay().getYear();
        int end = period.getEnd().get().lastDay().getYear();
        // A report on one year of a longer plan has the years of the plan in its title.
        boolean within = first <= start && end <= last && end - start < last - first;
        // « 2022-2027, prolongé d'un an ».
        boolean explained = period.getText().orElse("").contains(matcher.group(1) + "-" + matcher.group(2));
        if ((first != start || last != end) && !within && !explained && !matcher.find()) {
            context.report(
                    Pointer.ROOT.child("title"), Map.of("years", first + "-" + last, "period", Span.text(period)));
        }
    }
}
