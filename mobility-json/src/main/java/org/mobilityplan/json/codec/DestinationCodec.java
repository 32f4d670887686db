package org.mobilityplan.json.codec;

import org.mobilityplan.model.Destination;

/** The JSON of {@link Destination}. */
final class DestinationCodec {

    static final ObjectCodec<Destination, Destination.Builder> TABLE = ObjectCodec.of(
                    Destination.class,
                    Destination::builder,
                    Destination.Builder::build,
                    Destination.Builder::extensions)
            .optional("country", Values.COUNTRY, Destination::getCountry, Destination.Builder::country)
            .optional("place", Values.TEXT, Destination::getPlace, Destination.Builder::place)
            .optional("group", Values.TEXT, Destination::getGroup, Destination.Builder::group)
            .optional("text", Values.TEXT, Destination::getText, Destination.Builder::text)
            .build();

    private DestinationCodec() {}
}
