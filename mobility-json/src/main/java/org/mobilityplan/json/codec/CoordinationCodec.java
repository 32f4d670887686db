package org.mobilityplan.json.codec;

import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.Origin;

/** The JSON of {@link Coordination}. */
final class CoordinationCodec {

    static final ObjectCodec<Coordination, Coordination.Builder> TABLE = ObjectCodec.of(
                    Coordination.class,
                    Coordination::builder,
                    Coordination.Builder::build,
                    Coordination.Builder::extensions)
            .optional("text", Values.TEXT, Coordination::getText, Coordination.Builder::text)
            .defaulted(
                    "origin",
                    Values.word(Origin.values(), Origin::code),
                    Origin.STATED,
                    Coordination::getOrigin,
                    Coordination.Builder::origin)
            .list(
                    "coordinators",
                    Values.object(() -> ParticipantCodec.TABLE),
                    Coordination::getCoordinators,
                    Coordination.Builder::addAllCoordinators)
            .optional("note", Values.TEXT, Coordination::getNote, Coordination.Builder::note)
            .optional(
                    "source",
                    Values.id(DocumentId::of, DocumentId::value),
                    Coordination::getSource,
                    Coordination.Builder::source)
            .build();

    private CoordinationCodec() {}
}
