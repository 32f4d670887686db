package org.mobilityplan.json.codec;

import org.mobilityplan.model.Audience;
import org.mobilityplan.model.Destination;
import org.mobilityplan.model.Priority;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Status;

/** The JSON of {@link Destination}. */
final class DestinationCodec {

    static final ObjectCodec<Destination, Destination.Builder> TABLE = ObjectCodec.of(
                    Destination.class, Destination.Builder.class)
            .optional("country", Values.COUNTRY)
            .optional("place", Values.TEXT)
            .optional("group", Values.TEXT)
            .optional("text", Values.TEXT)
            .optional("priority", Values.object(Priority.class))
            .optional("status", Values.object(Status.class))
            .list("terms", Values.object(Quantity.class))
            .optional("language", Values.LANGUAGE)
            .list("audiences", Values.object(Audience.class))
            .fact()
            .build();

    private DestinationCodec() {}
}
