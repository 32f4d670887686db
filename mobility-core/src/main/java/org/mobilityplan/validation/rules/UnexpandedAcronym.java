package org.mobilityplan.validation.rules;

import java.util.Map;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** An organisation whose only name is an acronym. */
final class UnexpandedAcronym extends Rule<Organisation> {

    /** Longer names in capitals are ordinary names. */
    private static final int LONGEST = 12;

    UnexpandedAcronym() {
        super(RuleInfo.of("organisation.acronym.unexpanded", Severity.INFO, "acronym"), Organisation.class);
    }

    @Override
    public void check(Organisation organisation, RuleContext context) {
        String name = organisation.getName();
        if (!isAcronym(name)) {
            return;
        }
        for (String alias : organisation.getAliases()) {
            if (!isAcronym(alias)) {
                return;
            }
        }
        context.report(Pointer.ROOT.child("name"), Map.of("acronym", name));
    }

    /** Capitals, with digits, spaces, full stops and hyphens: MAPAR, FDMJC 22, C.R.I.J. */
    private static boolean isAcronym(String name) {
        int capitals = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (Character.isLetter(c)) {
                return false;
            }
        }
        return capitals >= 2 && name.length() <= LONGEST;
    }
}
