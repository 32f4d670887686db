package org.mobilityplan.json.codec;

import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.FundingBasis;
import org.mobilityplan.model.FundingStage;

/** The JSON of {@link Funding}. */
final class FundingCodec {

    static final ObjectCodec<Funding, Funding.Builder> TABLE = ObjectCodec.of(
                    Funding.class, Funding::builder, Funding.Builder::build, Funding.Builder::extensions)
            .optional("text", Values.TEXT, Funding::getText, Funding.Builder::text)
            .optional("amount", Values.object(() -> QuantityCodec.TABLE), Funding::getAmount, Funding.Builder::amount)
            .optional(
                    "ceiling", Values.object(() -> QuantityCodec.TABLE), Funding::getCeiling, Funding.Builder::ceiling)
            .optional("currency", Values.CURRENCY, Funding::getCurrency, Funding.Builder::currency)
            .optional(
                    "basis",
                    Values.openCode(FundingBasis.class, FundingBasis::of, FundingBasis.known()),
                    Funding::getBasis,
                    Funding.Builder::basis)
            .optional(
                    "stage",
                    Values.openCode(FundingStage.class, FundingStage::of, FundingStage.known()),
                    Funding::getStage,
                    Funding.Builder::stage)
            .optional("taxIncluded", Values.FLAG, Funding::getTaxIncluded, Funding.Builder::taxIncluded)
            .optional(
                    "funder", Values.object(() -> ParticipantCodec.TABLE), Funding::getFunder, Funding.Builder::funder)
            .optional("share", Values.NUMBER, Funding::getShare, Funding.Builder::share)
            .optional("fullTimePosts", Values.NUMBER, Funding::getFullTimePosts, Funding.Builder::fullTimePosts)
            .optional("period", Values.object(() -> PlanPeriodCodec.TABLE), Funding::getPeriod, Funding.Builder::period)
            .optional("note", Values.TEXT, Funding::getNote, Funding.Builder::note)
            .optional(
                    "source", Values.id(DocumentId::of, DocumentId::value), Funding::getSource, Funding.Builder::source)
            .build();

    private FundingCodec() {}
}
