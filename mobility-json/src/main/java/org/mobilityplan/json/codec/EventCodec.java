package org.mobilityplan.json.codec;

import org.mobilityplan.model.Assessment;
import org.mobilityplan.model.Audience;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.EventKind;
import org.mobilityplan.model.EventMode;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.Link;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.Territory;

/** The JSON of {@link Event}. */
final class EventCodec {

    static final ObjectCodec<Event, Event.Builder> TABLE = ObjectCodec.of(Event.class, Event.Builder.class)
            .required("title", Values.TEXT)
            .optional("kind", Values.openCode(EventKind.class, EventKind.known()))
            .optional("text", Values.TEXT)
            .optional("description", Values.TEXT)
            .optional("edition", Values.TEXT)
            .optional("count", Values.object(Quantity.class))
            .optional("status", Values.object(Status.class))
            .list("plannedPeriods", Values.object(PlanPeriod.class))
            .optional("period", Values.object(PlanPeriod.class))
            .optional("hours", Values.TEXT)
            .optional("duration", Values.object(Quantity.class))
            .optional("mode", Values.openCode(EventMode.class, EventMode.known()))
            .list("languages", Values.LANGUAGE)
            .list("places", Values.object(Territory.class))
            .list("audiences", Values.object(Audience.class))
            .list("attendance", Values.object(Quantity.class))
            .list("figures", Values.object(Quantity.class))
            .list("funding", Values.object(Funding.class))
            .list("participants", Values.object(Participant.class))
            .list("openLists", Values.TEXT)
            .list("parts", Values.object(Event.class))
            .list("assessments", Values.object(Assessment.class))
            .list("documents", Values.object(Document.class))
            .list("links", Values.object(Link.class))
            .fact()
            .build();

    private EventCodec() {}
}
