package org.mobilityplan.json.codec;

import org.mobilityplan.model.AnnouncedSize;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;

/** The JSON of {@link AnnouncedSize}. */
final class AnnouncedSizeCodec {

    static final ObjectCodec<AnnouncedSize, AnnouncedSize.Builder> TABLE = ObjectCodec.of(
                    AnnouncedSize.class, AnnouncedSize.Builder.class)
            .optional("role", Values.openCode(Role.class, Role.known()))
            .required("quantity", Values.object(Quantity.class))
            .build();

    private AnnouncedSizeCodec() {}
}
