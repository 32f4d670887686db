package org.mobilityplan.json.codec;

import org.mobilityplan.model.Assessment;
import org.mobilityplan.model.AssessmentKind;
import org.mobilityplan.model.Audience;
import org.mobilityplan.model.Link;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Priority;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Status;

/** The JSON of {@link Assessment}. */
final class AssessmentCodec {

    static final ObjectCodec<Assessment, Assessment.Builder> TABLE = ObjectCodec.of(
                    Assessment.class, Assessment.Builder.class)
            .required("kind", Values.openCode(AssessmentKind.class, AssessmentKind.known()))
            .optional("code", Values.CODE)
            .required("text", Values.TEXT)
            .optional("date", Values.DATE)
            .optional("period", Values.object(PlanPeriod.class))
            .optional("priority", Values.object(Priority.class))
            .optional("status", Values.object(Status.class))
            .list("audiences", Values.object(Audience.class))
            .list("parties", Values.object(Participant.class))
            .list("figures", Values.object(Quantity.class))
            .list("links", Values.object(Link.class))
            .fact()
            .build();

    private AssessmentCodec() {}
}
