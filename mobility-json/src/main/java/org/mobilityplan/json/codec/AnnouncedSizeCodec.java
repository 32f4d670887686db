package org.mobilityplan.json.codec;

import org.mobilityplan.model.AnnouncedSize;
import org.mobilityplan.model.Role;

/** The JSON of {@link AnnouncedSize}. */
final class AnnouncedSizeCodec {

    static final ObjectCodec<AnnouncedSize, AnnouncedSize.Builder> TABLE = ObjectCodec.of(
                    AnnouncedSize.class,
                    AnnouncedSize::builder,
                    AnnouncedSize.Builder::build,
                    AnnouncedSize.Builder::extensions)
            .optional(
                    "role",
                    Values.openCode(Role.class, Role::of, Role.known()),
                    AnnouncedSize::getRole,
                    AnnouncedSize.Builder::role)
            .required(
                    "quantity",
                    Values.object(() -> QuantityCodec.TABLE),
                    AnnouncedSize::getQuantity,
                    AnnouncedSize.Builder::quantity)
            .build();

    private AnnouncedSizeCodec() {}
}
