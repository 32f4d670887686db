package org.mobilityplan.json;

import java.time.LocalDate;
import java.util.List;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.validation.PlanValidator;
import org.mobilityplan.validation.Profile;
import org.mobilityplan.validation.RuleCatalogue;

/**
 * One rule with all others disabled. A test of one rule then runs the code of no other, which makes mutation testing of the rules
 * possible: a changed rule is tested by its own tests only.
 */
final class RuleAlone {

    static final LocalDate REFERENCE_DATE = LocalDate.of(2026, 1, 1);

    private final RuleId id;
    private final PlanValidator validator;

    private RuleAlone(RuleId id, Profile profile) {
        this.id = id;
        this.validator = PlanValidator.standard().withProfile(profile).withReferenceDate(REFERENCE_DATE);
    }

    static RuleAlone of(RuleInfo rule) {
        // What a suppression suppresses is a finding of another rule.
        boolean needsOthers = rule.id().value().startsWith("suppression.");
        Profile profile = Profile.published();
        if (!needsOthers) {
            for (RuleInfo other : RuleCatalogue.standard().infos()) {
                profile = profile.without(firstWord(other.id()));
            }
            profile = profile.withSeverity(rule.id(), rule.severity());
        }
        return new RuleAlone(rule.id(), profile);
    }

    /** Disabled whole, so that few entries of the profile are looked up for each rule. */
    private static String firstWord(RuleId id) {
        return id.value().substring(0, id.value().indexOf('.'));
    }

    List<Finding> findings(ActionPlan plan) {
        return validator.validate(plan).findings().stream()
                .filter(finding -> finding.rule().equals(id))
                .toList();
    }
}
