package org.mobilityplan.json.codec;

import org.mobilityplan.model.Origin;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.StatusCode;

/** The JSON of {@link Status}. */
final class StatusCodec {

    static final ObjectCodec<Status, Status.Builder> TABLE = ObjectCodec.of(Status.class, Status.Builder.class)
            .required("code", Values.openCode(StatusCode.class, StatusCode.known()))
            .optional("text", Values.TEXT)
            .optional("date", Values.DATE)
            .optional("reason", Values.TEXT)
            .optional("delay", Values.object(Quantity.class))
            .optional("progress", Values.object(Quantity.class))
            .list("history", Values.object(Status.class))
            .defaulted("origin", Values.word(Origin.class), Origin.STATED)
            .fact()
            .build();

    private StatusCodec() {}
}
