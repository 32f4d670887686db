package org.mobilityplan.hosts.boot4;

import jakarta.persistence.AttributeConverter;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;

/** A stored plan was validated when it was stored. */
class PlanColumn implements AttributeConverter<ActionPlan, String> {

    private final PlanJson json = PlanJson.standard().withoutValidation().compact();

    @Override
    public String convertToDatabaseColumn(ActionPlan plan) {
        return json.writeString(plan);
    }

    @Override
    public ActionPlan convertToEntityAttribute(String document) {
        return json.read(document).orElseThrow();
    }
}
