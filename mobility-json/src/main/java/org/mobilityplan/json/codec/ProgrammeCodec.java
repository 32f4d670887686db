package org.mobilityplan.json.codec;

import org.mobilityplan.model.Programme;
import org.mobilityplan.model.ProgrammeCode;

/** The JSON of {@link Programme}. */
final class ProgrammeCodec {

    static final ObjectCodec<Programme, Programme.Builder> TABLE = ObjectCodec.of(
                    Programme.class, Programme::builder, Programme.Builder::build, Programme.Builder::extensions)
            .required(
                    "code",
                    Values.openCode(ProgrammeCode.class, ProgrammeCode::of, ProgrammeCode.known()),
                    Programme::getCode,
                    Programme.Builder::code)
            .optional("name", Values.TEXT, Programme::getName, Programme.Builder::name)
            .optional("branch", Values.TEXT, Programme::getBranch, Programme.Builder::branch)
            .build();

    private ProgrammeCodec() {}
}
