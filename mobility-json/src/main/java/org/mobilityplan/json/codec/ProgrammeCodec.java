package org.mobilityplan.json.codec;

import org.mobilityplan.model.Programme;
import org.mobilityplan.model.ProgrammeCode;

/** The JSON of {@link Programme}. */
final class ProgrammeCodec {

    static final ObjectCodec<Programme, Programme.Builder> TABLE = ObjectCodec.of(
                    Programme.class, Programme.Builder.class)
            .defaulted("code", Values.openCode(ProgrammeCode.class, ProgrammeCode.known()), ProgrammeCode.OTHER)
            .optional("name", Values.TEXT)
            .optional("branch", Values.TEXT)
            .fact()
            .build();

    private ProgrammeCodec() {}
}
