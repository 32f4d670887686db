package org.example;

import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.InvalidPlanException;

/** The plans of a system that keeps all of a plan. */
record PartnerPlan(ActionPlan plan) {

    static PartnerPlan parse(byte[] document) {
        Checked<ActionPlan> read = PlanJson.standard().read(document);
        return new PartnerPlan(read.value().orElseThrow(() -> new InvalidPlanException(read.report())));
    }

    byte[] toJson() {
        return PlanJson.standard().writeBytes(plan);
    }
}
