package org.mobilityplan.json.codec;

import org.mobilityplan.model.Priority;
import org.mobilityplan.model.PriorityLevel;

/** The JSON of {@link Priority}. */
final class PriorityCodec {

    static final ObjectCodec<Priority, Priority.Builder> TABLE = ObjectCodec.of(
                    Priority.class, Priority::builder, Priority.Builder::build, Priority.Builder::extensions)
            .required(
                    "level",
                    Values.openCode(PriorityLevel.class, PriorityLevel::of, PriorityLevel.known()),
                    Priority::getLevel,
                    Priority.Builder::level)
            .optional("text", Values.TEXT, Priority::getText, Priority.Builder::text)
            .build();

    private PriorityCodec() {}
}
