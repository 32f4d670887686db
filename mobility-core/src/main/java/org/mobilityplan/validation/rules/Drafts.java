package org.mobilityplan.validation.rules;

import java.util.Set;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.StatusCode;

/** Plans that call themselves unfinished: nobody is asked for what is still to be written. */
final class Drafts {

    private static final Set<StatusCode> UNFINISHED = Set.of(StatusCode.IN_PREPARATION, StatusCode.TO_DISCUSS);

    private Drafts() {}

    static boolean isDraft(ActionPlan plan) {
        return plan.getStatus().isPresent()
                && UNFINISHED.contains(plan.getStatus().get().getCode());
    }
}
