package org.mobilityplan.json.codec;

import org.mobilityplan.model.Assessment;
import org.mobilityplan.model.AssessmentKind;

/** The JSON of {@link Assessment}. */
final class AssessmentCodec {

    static final ObjectCodec<Assessment, Assessment.Builder> TABLE = ObjectCodec.of(
                    Assessment.class, Assessment.Builder.class)
            .required("kind", Values.openCode(AssessmentKind.class, AssessmentKind.known()))
            .optional("code", Values.CODE)
            .required("text", Values.TEXT)
            .optional("date", Values.DATE)
            .fact()
            .build();

    private AssessmentCodec() {}
}
