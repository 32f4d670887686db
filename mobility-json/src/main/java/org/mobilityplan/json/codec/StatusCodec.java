package org.mobilityplan.json.codec;

import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.Origin;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.StatusCode;

/** The JSON of {@link Status}. */
final class StatusCodec {

    static final ObjectCodec<Status, Status.Builder> TABLE = ObjectCodec.of(
                    Status.class, Status::builder, Status.Builder::build, Status.Builder::extensions)
            .required(
                    "code",
                    Values.openCode(StatusCode.class, StatusCode::of, StatusCode.known()),
                    Status::getCode,
                    Status.Builder::code)
            .optional("text", Values.TEXT, Status::getText, Status.Builder::text)
            .optional("date", Values.DATE, Status::getDate, Status.Builder::date)
            .optional("reason", Values.TEXT, Status::getReason, Status.Builder::reason)
            .defaulted(
                    "origin",
                    Values.word(Origin.values(), Origin::code),
                    Origin.STATED,
                    Status::getOrigin,
                    Status.Builder::origin)
            .optional("source", Values.id(DocumentId::of, DocumentId::value), Status::getSource, Status.Builder::source)
            .build();

    private StatusCodec() {}
}
