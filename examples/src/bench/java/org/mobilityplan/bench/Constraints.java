package org.mobilityplan.bench;

import java.util.Set;
import java.util.TreeSet;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.validation.PlanValidator;
import org.mobilityplan.validation.Profile;

/** Our validator with only the constraints that are annotations of the model: what the other validators check too. */
final class Constraints {

    static final Set<String> IDS = new TreeSet<>(Set.of(
            "action.title.blank",
            "assessment.text.blank",
            "audience.age.range",
            "audience.label.blank",
            "chantier.title.blank",
            "document.title.blank",
            "event.title.blank",
            "funding.posts.negative",
            "funding.share.range",
            "indicator.label.blank",
            "network.name.blank",
            "suppression.reason.blank"));

    static final PlanValidator VALIDATOR = PlanValidator.standard().withProfile(profile());

    private Constraints() {}

    private static Profile profile() {
        Profile profile = Profile.published();
        for (RuleInfo rule : PlanValidator.standard().catalogue().infos()) {
            RuleId id = rule.id();
            profile = IDS.contains(id.value()) ? profile : profile.without(id);
        }
        return profile;
    }
}
