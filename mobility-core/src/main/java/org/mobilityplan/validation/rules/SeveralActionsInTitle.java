package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.regex.Pattern;
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

    private static final String OPENING = "«“„";

    private static final String CLOSING = "»”";

    private static final Pattern FRENCH = Pattern.compile(
            "(?<!\\p{L})(?:d['’]|l['’]|(?:de|du|des|la|le|les|un|une|et|à|au|aux|pour|sur|dans|avec)(?!\\p{L}))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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

    /** Parts of some length, separated by a line break, a semicolon or a slash with spaces, outside quotation marks. */
    private static int parts(String title) {
        int count = 0;
        int begin = 0;
        int quotes = 0;
        boolean slash = false;
        for (int i = 0; i <= title.length(); i++) {
            char next = i < title.length() ? title.charAt(i) : ';';
            quotes += OPENING.indexOf(next) >= 0 ? 1 : CLOSING.indexOf(next) >= 0 ? -1 : 0;
            boolean isSlash = title.startsWith(" / ", i);
            if (i == title.length() || quotes <= 0 && (next == ';' || next == '\n' || isSlash)) {
                slash |= isSlash;
                count += isAction(title.substring(begin, i), slash) ? 1 : 0;
                begin = i + 1;
            }
        }
        return count;
    }

    /** Next to a slash may be the same title in another language, so only French words are a title of their own. */
    private static boolean isAction(String part, boolean slash) {
        return part.chars().filter(Character::isLetter).count() > SHORTEST
                && (!slash || FRENCH.matcher(part).find());
    }
}
