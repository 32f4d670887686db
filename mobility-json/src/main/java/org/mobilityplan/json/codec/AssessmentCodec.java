package org.mobilityplan.json.codec;

import org.mobilityplan.model.Assessment;
import org.mobilityplan.model.AssessmentKind;
import org.mobilityplan.model.Participant;
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
            .optional("status", Values.object(Status.class))
            .list("parties", Values.object(Participant.class))
            .list("figures", Values.object(Quantity.class))
            .fact()
            .build();

    private AssessmentCodec() {}
}
