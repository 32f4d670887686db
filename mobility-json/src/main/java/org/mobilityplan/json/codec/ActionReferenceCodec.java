package org.mobilityplan.json.codec;

import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionReference;
import org.mobilityplan.model.PlanId;

/** The JSON of {@link ActionReference}. */
final class ActionReferenceCodec {

    static final ObjectCodec<ActionReference, ActionReference.Builder> TABLE = ObjectCodec.of(
                    ActionReference.class,
                    ActionReference::builder,
                    ActionReference.Builder::build,
                    ActionReference.Builder::extensions)
            .optional(
                    "plan",
                    Values.id(PlanId::of, PlanId::value),
                    ActionReference::getPlan,
                    ActionReference.Builder::plan)
            .required(
                    "action",
                    Values.id(ActionId::of, ActionId::value),
                    ActionReference::getAction,
                    ActionReference.Builder::action)
            .build();

    private ActionReferenceCodec() {}
}
