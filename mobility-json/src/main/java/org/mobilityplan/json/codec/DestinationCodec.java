package org.mobilityplan.json.codec;

import org.mobilityplan.model.Destination;

/** The JSON of {@link Destination}. */
final class DestinationCodec {

    static final ObjectCodec<Destination, Destination.Builder> TABLE = ObjectCodec.of(
                    Destination.class, Destination.Builder.class)
            .optional("country", Values.COUNTRY)
            .optional("place", Values.TEXT)
            .optional("group", Values.TEXT)
            .optional("text", Values.TEXT)
            .build();

    private DestinationCodec() {}
}
