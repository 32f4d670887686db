package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Action;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A title that names several actions, one after the other. */
final class SeveralActionsInTitle extends Rule<Action> {

    /** « accueil / départ » is one action; the titles of two actions have several words each. */
    private static final int SHORTEST = 12;

    SeveralActionsInTitle() {
        super(RuleInfo.of("action.title.several", Severity.INFO, "count", "subject"), Action.class);
    }

    @Override
    public void check(Action action, RuleContext context) {
        String title = action.getTitle();
        boolean separated = title.indexOf(';') >= 0 || title.indexOf('\n') >= 0 || title.indexOf('/') >= 0;
        int count = separated ? parts(title) : 1;
        if (count > 1) {
            context.report(
                    Pointer.ROOT.child("title"),
                    Map.of("count", Integer.toString(count), "subject", Subject.of(action)));
        }
    }

    /** Parts of some length, separated by a line break, a semicolon or a slash with spaces. */
    private static int parts(String title) {
        int count = 0;
        int letters = 0;
        for (int i = 0; i <= title.length(); i++) {
            boolean ends = i == title.length()
                    || title.charAt(i) == ';'
                    || title.charAt(i) == '\n'
                    || title.startsWith(" / ", i);
            if (ends) {
                count += letters > SHORTEST ? 1 : 0;
                letters = 0;
            } else if (Character.isLetter(title.charAt(i))) {
                letters++;
            }
        }
        return count;
    }
}
