package org.mobilityplan.json.codec;

import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Origin;
import org.mobilityplan.model.Participant;

/** The JSON of {@link Coordination}. */
final class CoordinationCodec {

    static final ObjectCodec<Coordination, Coordination.Builder> TABLE = ObjectCodec.of(
                    Coordination.class, Coordination.Builder.class)
            .optional("text", Values.TEXT)
            .defaulted("origin", Values.word(Origin.class), Origin.STATED)
            .list("coordinators", Values.object(Participant.class))
            .fact()
            .build();

    private CoordinationCodec() {}
}
