package org.mobilityplan.json.codec;

import org.mobilityplan.model.Audience;
import org.mobilityplan.model.Destination;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.FundingBasis;
import org.mobilityplan.model.FundingStage;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Programme;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Status;

/** The JSON of {@link Funding}. */
final class FundingCodec {

    static final ObjectCodec<Funding, Funding.Builder> TABLE = ObjectCodec.of(Funding.class, Funding.Builder.class)
            .optional("text", Values.TEXT)
            .optional("purpose", Values.TEXT)
            .optional("budgetLine", Values.TEXT)
            .list("programmes", Values.object(Programme.class))
            .optional("amount", Values.object(Quantity.class))
            .optional("ceiling", Values.object(Quantity.class))
            .optional("currency", Values.CURRENCY)
            .optional("basis", Values.openCode(FundingBasis.class, FundingBasis.known()))
            .list("audiences", Values.object(Audience.class))
            .list("destinations", Values.object(Destination.class))
            .optional("stage", Values.openCode(FundingStage.class, FundingStage.known()))
            .optional("status", Values.object(Status.class))
            .optional("taxIncluded", Values.FLAG)
            .optional("funder", Values.object(Participant.class))
            .list("parties", Values.object(Participant.class))
            .optional("share", Values.NUMBER)
            .optional("fullTimePosts", Values.NUMBER)
            .optional("period", Values.object(PlanPeriod.class))
            .optional("duration", Values.object(Quantity.class))
            .fact()
            .build();

    private FundingCodec() {}
}
