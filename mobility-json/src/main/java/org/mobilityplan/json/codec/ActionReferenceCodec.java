package org.mobilityplan.json.codec;

import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionReference;
import org.mobilityplan.model.PlanId;

/** The JSON of {@link ActionReference}. */
final class ActionReferenceCodec {

    static final ObjectCodec<ActionReference, ActionReference.Builder> TABLE = ObjectCodec.of(
                    ActionReference.class, ActionReference.Builder.class)
            .optional("plan", Values.id(PlanId.class))
            .required("action", Values.id(ActionId.class))
            .build();

    private ActionReferenceCodec() {}
}
