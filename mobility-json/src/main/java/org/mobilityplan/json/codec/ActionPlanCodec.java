package org.mobilityplan.json.codec;

import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.AnnouncedSize;
import org.mobilityplan.model.Assessment;
import org.mobilityplan.model.Audience;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Destination;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.Link;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.PlanNature;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Programme;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.Suppression;
import org.mobilityplan.model.Territory;

/** The JSON of {@link ActionPlan}. */
final class ActionPlanCodec {

    static final ObjectCodec<ActionPlan, ActionPlan.Builder> TABLE = ObjectCodec.of(
                    ActionPlan.class, ActionPlan.Builder.class)
            .format("format")
            .required("id", Values.id(PlanId.class))
            .required("title", Values.TEXT)
            .list("aliases", Values.TEXT)
            .optional("edition", Values.TEXT)
            .optional("nature", Values.openCode(PlanNature.class, PlanNature.known()))
            .optional("language", Values.LANGUAGE)
            .optional("licence", Values.TEXT)
            .optional("territory", Values.object(Territory.class))
            .list("places", Values.object(Territory.class))
            .optional("period", Values.object(PlanPeriod.class))
            .list("issuers", Values.object(Participant.class))
            .optional("description", Values.TEXT)
            .optional("status", Values.object(Status.class))
            .optional("coordination", Values.object(Coordination.class))
            .list("participants", Values.object(Participant.class))
            .list("topics", Values.TEXT)
            .list("languages", Values.LANGUAGE)
            .list("audiences", Values.object(Audience.class))
            .list("destinations", Values.object(Destination.class))
            .list("programmes", Values.object(Programme.class))
            .list("events", Values.object(Event.class))
            .list("assessments", Values.object(Assessment.class))
            .list("announcedSizes", Values.object(AnnouncedSize.class))
            .list("openLists", Values.TEXT)
            .list("indicators", Values.object(Indicator.class))
            .list("figures", Values.object(Quantity.class))
            .list("funding", Values.object(Funding.class))
            .list("chantiers", Values.object(Chantier.class))
            .list("actions", Values.object(Action.class))
            .list("organisations", Values.object(Organisation.class))
            .list("networks", Values.object(PartnerNetwork.class))
            .list("sources", Values.object(Document.class))
            .list("documents", Values.object(Document.class))
            .list("links", Values.object(Link.class))
            .list("suppressions", Values.object(Suppression.class))
            .fact()
            .build();

    private ActionPlanCodec() {}
}
