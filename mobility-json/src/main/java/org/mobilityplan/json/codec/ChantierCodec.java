package org.mobilityplan.json.codec;

import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.ChantierId;

/** The JSON of {@link Chantier}. */
final class ChantierCodec {

    static final ObjectCodec<Chantier, Chantier.Builder> TABLE = ObjectCodec.of(
                    Chantier.class, Chantier::builder, Chantier.Builder::build, Chantier.Builder::extensions)
            .required("id", Values.id(ChantierId::of, ChantierId::value), Chantier::getId, Chantier.Builder::id)
            .optional("level", Values.TEXT, Chantier::getLevel, Chantier.Builder::level)
            .optional("code", Values.CODE, Chantier::getCode, Chantier.Builder::code)
            .required("title", Values.TEXT, Chantier::getTitle, Chantier.Builder::title)
            .optional("text", Values.TEXT, Chantier::getText, Chantier.Builder::text)
            .optional("description", Values.TEXT, Chantier::getDescription, Chantier.Builder::description)
            .optional(
                    "coordination",
                    Values.object(() -> CoordinationCodec.TABLE),
                    Chantier::getCoordination,
                    Chantier.Builder::coordination)
            .list(
                    "indicators",
                    Values.object(() -> IndicatorCodec.TABLE),
                    Chantier::getIndicators,
                    Chantier.Builder::addAllIndicators)
            .list(
                    "funding",
                    Values.object(() -> FundingCodec.TABLE),
                    Chantier::getFunding,
                    Chantier.Builder::addAllFunding)
            .list(
                    "chantiers",
                    Values.object(() -> ChantierCodec.TABLE),
                    Chantier::getChantiers,
                    Chantier.Builder::addAllChantiers)
            .list(
                    "actions",
                    Values.object(() -> ActionCodec.TABLE),
                    Chantier::getActions,
                    Chantier.Builder::addAllActions)
            .list("links", Values.object(() -> LinkCodec.TABLE), Chantier::getLinks, Chantier.Builder::addAllLinks)
            .list(
                    "suppressions",
                    Values.object(() -> SuppressionCodec.TABLE),
                    Chantier::getSuppressions,
                    Chantier.Builder::addAllSuppressions)
            .build();

    private ChantierCodec() {}
}
