package org.mobilityplan.json.codec;

import org.mobilityplan.model.Assessment;
import org.mobilityplan.model.AssessmentKind;

/** The JSON of {@link Assessment}. */
final class AssessmentCodec {

    static final ObjectCodec<Assessment, Assessment.Builder> TABLE = ObjectCodec.of(
                    Assessment.class, Assessment::builder, Assessment.Builder::build, Assessment.Builder::extensions)
            .required(
                    "kind",
                    Values.openCode(AssessmentKind.class, AssessmentKind::of, AssessmentKind.known()),
                    Assessment::getKind,
                    Assessment.Builder::kind)
            .required("text", Values.TEXT, Assessment::getText, Assessment.Builder::text)
            .optional("date", Values.DATE, Assessment::getDate, Assessment.Builder::date)
            .build();

    private AssessmentCodec() {}
}
