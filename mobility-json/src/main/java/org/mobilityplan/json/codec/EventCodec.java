package org.mobilityplan.json.codec;

import org.mobilityplan.model.Event;
import org.mobilityplan.model.EventKind;

/** The JSON of {@link Event}. */
final class EventCodec {

    static final ObjectCodec<Event, Event.Builder> TABLE = ObjectCodec.of(
                    Event.class, Event::builder, Event.Builder::build, Event.Builder::extensions)
            .required("title", Values.TEXT, Event::getTitle, Event.Builder::title)
            .optional(
                    "kind",
                    Values.openCode(EventKind.class, EventKind::of, EventKind.known()),
                    Event::getKind,
                    Event.Builder::kind)
            .optional("text", Values.TEXT, Event::getText, Event.Builder::text)
            .optional("description", Values.TEXT, Event::getDescription, Event.Builder::description)
            .optional("edition", Values.TEXT, Event::getEdition, Event.Builder::edition)
            .optional("count", Values.object(() -> QuantityCodec.TABLE), Event::getCount, Event.Builder::count)
            .optional("period", Values.object(() -> PlanPeriodCodec.TABLE), Event::getPeriod, Event.Builder::period)
            .optional("duration", Values.object(() -> QuantityCodec.TABLE), Event::getDuration, Event.Builder::duration)
            .list("places", Values.object(() -> TerritoryCodec.TABLE), Event::getPlaces, Event.Builder::addAllPlaces)
            .list(
                    "attendance",
                    Values.object(() -> QuantityCodec.TABLE),
                    Event::getAttendance,
                    Event.Builder::addAllAttendance)
            .list(
                    "participants",
                    Values.object(() -> ParticipantCodec.TABLE),
                    Event::getParticipants,
                    Event.Builder::addAllParticipants)
            .list("links", Values.object(() -> LinkCodec.TABLE), Event::getLinks, Event.Builder::addAllLinks)
            .build();

    private EventCodec() {}
}
