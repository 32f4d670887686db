package org.mobilityplan.json.codec;

import org.mobilityplan.model.Priority;
import org.mobilityplan.model.PriorityLevel;

/** The JSON of {@link Priority}. */
final class PriorityCodec {

    static final ObjectCodec<Priority, Priority.Builder> TABLE = ObjectCodec.of(Priority.class, Priority.Builder.class)
            .required("level", Values.openCode(PriorityLevel.class, PriorityLevel.known()))
            .optional("text", Values.TEXT)
            .fact()
            .build();

    private PriorityCodec() {}
}
