package org.mobilityplan.json.codec;

import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.OrganisationKind;

/** The JSON of {@link Organisation}. */
final class OrganisationCodec {

    static final ObjectCodec<Organisation, Organisation.Builder> TABLE = ObjectCodec.of(
                    Organisation.class,
                    Organisation::builder,
                    Organisation.Builder::build,
                    Organisation.Builder::extensions)
            .required(
                    "id",
                    Values.id(OrganisationId::of, OrganisationId::value),
                    Organisation::getId,
                    Organisation.Builder::id)
            .required("name", Values.TEXT, Organisation::getName, Organisation.Builder::name)
            .optional("acronym", Values.TEXT, Organisation::getAcronym, Organisation.Builder::acronym)
            .list("aliases", Values.TEXT, Organisation::getAliases, Organisation.Builder::addAllAliases)
            .optional(
                    "kind",
                    Values.openCode(OrganisationKind.class, OrganisationKind::of, OrganisationKind.known()),
                    Organisation::getKind,
                    Organisation.Builder::kind)
            .optional(
                    "parent",
                    Values.id(OrganisationId::of, OrganisationId::value),
                    Organisation::getParent,
                    Organisation.Builder::parent)
            .optional(
                    "territory",
                    Values.object(() -> TerritoryCodec.TABLE),
                    Organisation::getTerritory,
                    Organisation.Builder::territory)
            .list(
                    "identifiers",
                    Values.EXTERNAL_ID,
                    Organisation::getIdentifiers,
                    Organisation.Builder::addAllIdentifiers)
            .optional("description", Values.TEXT, Organisation::getDescription, Organisation.Builder::description)
            .list(
                    "links",
                    Values.object(() -> LinkCodec.TABLE),
                    Organisation::getLinks,
                    Organisation.Builder::addAllLinks)
            .list(
                    "suppressions",
                    Values.object(() -> SuppressionCodec.TABLE),
                    Organisation::getSuppressions,
                    Organisation.Builder::addAllSuppressions)
            .build();

    private OrganisationCodec() {}
}
