package org.mobilityplan.publish;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.CoordinationLevel;
import org.mobilityplan.model.Direction;
import org.mobilityplan.model.EffectiveCoordination;
import org.mobilityplan.model.LanguageCode;
import org.mobilityplan.model.Origin;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.Priority;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.Territory;
import org.mobilityplan.words.Describer;
import org.mobilityplan.words.Labels;

/** The columns of the flat table: its header, rows and schema are made from them. */
final class FlatColumns {

    /** Increase it, and its date below, when a column is added, removed or changed. */
    private static final String VERSION = "1.2.0";

    private static final String CREATED = "2026-11-24";
    private static final String LAST_MODIFIED = "2026-11-26";

    private static final String ID = "^[A-Za-z0-9][A-Za-z0-9._~:-]*$";
    private static final String DATE = "^\\d{4}(-(\\d{4}|\\d{2}(-\\d{2})?|Q[1-4]|spring|summer|autumn|winter))?$";

    private static final Labels FRENCH = Labels.FRENCH;

    static final List<Column> ALL = List.of(
            Column.text(
                            "plan_id",
                            "Identifiant de l'édition du plan.",
                            "bretagne-2017",
                            row -> row.plan().getId().value())
                    .required()
                    .pattern(ID),
            Column.text(
                    "plan_titre",
                    "Titre du plan.",
                    "Actions 2017 réalisées en Bretagne",
                    row -> row.plan().getTitle()),
            Column.text(
                    "plan_edition",
                    "Édition du plan, dans les mots de qui le publie.",
                    "2017",
                    row -> row.plan().getEdition().orElse("")),
            Column.text(
                    "plan_nature",
                    "Ce que le plan annonce ou rapporte : Programme, Bilan ou Stratégie ; un autre mot est repris tel"
                            + " quel.",
                    "Bilan",
                    row -> row.plan()
                            .getNature()
                            .map(nature -> FRENCH.of("nature", nature))
                            .orElse("")),
            Column.of(
                    "plan_debut",
                    "date",
                    "Premier jour de la période du plan.",
                    "2017-01-01",
                    row -> FlatRow.firstDay(row.plan().getPeriod().stream().toList())),
            Column.of(
                    "plan_fin",
                    "date",
                    "Dernier jour de la période du plan.",
                    "2017-12-31",
                    row -> FlatRow.lastDay(row.plan().getPeriod().stream().toList())),
            Column.text(
                    "plan_periode",
                    "Période du plan, dans les mots de la source, sinon 2017, 2018/2020, 2014/.. ou ../2027.",
                    "2017",
                    row -> row.words(row.plan().getPeriod().stream().toList(), Describer::isoPeriod).stream()
                            .findFirst()
                            .orElse("")),
            Column.text(
                    "plan_langue",
                    "Langue des textes du plan (BCP 47).",
                    "fr",
                    row -> row.plan().getLanguage().map(LanguageCode::value).orElse("")),
            Column.text(
                    "territoire_type",
                    "Type du territoire du plan, comme Région ou Département.",
                    "Région",
                    row -> territory(row.plan())
                            .map(territory -> FRENCH.of("territory", territory.getKind()))
                            .orElse("")),
            Column.text(
                    "territoire_code",
                    "Code du territoire du plan, celui de l'INSEE pour une région, un département ou une commune.",
                    "53",
                    row -> territory(row.plan()).flatMap(Territory::getCode).orElse("")),
            Column.text(
                    "territoire_nom",
                    "Nom du territoire du plan.",
                    "Bretagne",
                    row -> territory(row.plan()).flatMap(Territory::getName).orElse("")),
            Column.of(
                            "rang",
                            "integer",
                            "Rang de la ligne dans le plan, à partir de 1.",
                            "1",
                            row -> Integer.toString(row.rank()))
                    .required()
                    .atLeast(1),
            Column.text(
                            "type",
                            "« action » pour une action, « etape » pour une étape d'une action.",
                            "action",
                            row -> row.placed().isStep() ? "etape" : "action")
                    .required()
                    .oneOf("action", "etape"),
            Column.text(
                            "chantier_id",
                            "Identifiant du chantier le plus proche ; vide pour une action hors chantier.",
                            "chantier-0",
                            row -> row.chantier(chantier -> chantier.getId().value()))
                    .pattern(ID),
            Column.text(
                    "chantier_code",
                    "Code du chantier, tel qu'il est écrit.",
                    "0",
                    row -> row.chantier(
                            chantier -> chantier.getCode().map(Code::value).orElse(""))),
            Column.text(
                    "chantier_titre",
                    "Titre du chantier, sans niveau ni code.",
                    "Sens, valeurs et promotion de la mobilité internationale",
                    row -> row.chantier(chantier -> chantier.getTitle())),
            Column.list(
                    "chantier_chemin",
                    "Titres des chantiers emboîtés, du plus large au plus proche.",
                    "Sens, valeurs et promotion de la mobilité internationale",
                    FlatRow::path),
            Column.text(
                            "action_id",
                            "Identifiant de l'action ou de l'étape.",
                            "connaissance-mobilite-sortante",
                            row -> row.action().getId().value())
                    .required()
                    .pattern(ID),
            Column.text(
                            "action_parent_id",
                            "Pour une étape, identifiant de l'action ou de l'étape dont elle fait partie.",
                            "reseau-missions-locales",
                            row -> row.placed()
                                    .getParent()
                                    .map(parent -> parent.getAction().getId().value())
                                    .orElse(""))
                    .pattern(ID),
            Column.text(
                    "action_code",
                    "Code de l'action, tel qu'il est écrit.",
                    "1.1",
                    row -> row.action().getCode().map(Code::value).orElse("")),
            Column.text(
                    "action_titre",
                    "Titre de l'action.",
                    "Approfondissement des connaissances liées à la mobilité sortante en Bretagne",
                    row -> row.action().getTitle()),
            Column.text(
                    "action_texte",
                    "Texte de l'action, exactement comme il a été publié.",
                    "Approfondissement des connaissances liées à la mobilité sortante en Bretagne.",
                    row -> row.action().getText().orElse("")),
            Column.text(
                    "action_description",
                    "Ce qui est dit de plus de l'action.",
                    "Lancement d'une démarche de concertation sur la mobilité des publics en situation de handicap.",
                    row -> row.action().getDescription().orElse("")),
            Column.text(
                    "statut",
                    "Avancement de l'action : À venir, À discuter, En cours, Réalisé, En retard, En pause, Bloqué,"
                            + " Abandonné, Reporté, Partiellement réalisé, Non réalisé ou Reconduit ; un autre mot est"
                            + " repris tel quel.",
                    "Réalisé",
                    row -> row.action()
                            .getStatus()
                            .map(status -> FRENCH.of("status", status.getCode()))
                            .orElse("")),
            Column.text(
                    "statut_texte",
                    "Mots de la source pour l'avancement.",
                    "REALISEES",
                    row -> row.action().getStatus().flatMap(Status::getText).orElse("")),
            Column.text(
                            "statut_date",
                            "Date à laquelle l'avancement était vrai : jour, mois (2017-06), année (2017), année"
                                    + " scolaire (2016-2017), trimestre (2017-Q2) ou saison (2023-spring).",
                            "2017-12",
                            row -> row.action()
                                    .getStatus()
                                    .flatMap(Status::getDate)
                                    .map(PartialDate::toString)
                                    .orElse(""))
                    .pattern(DATE),
            Column.of(
                    "statut_deduit",
                    "boolean",
                    "Vrai quand l'avancement a été déduit d'autres mots et non déclaré.",
                    "true",
                    row -> row.action()
                            .getStatus()
                            .map(status -> Boolean.toString(status.getOrigin() == Origin.DEDUCED))
                            .orElse("")),
            Column.text(
                    "statut_motif",
                    "Motif d'un retard, d'un blocage, d'un abandon ou d'un report.",
                    "Convention non signée",
                    row -> row.action().getStatus().flatMap(Status::getReason).orElse("")),
            Column.text(
                    "priorite",
                    "Priorité de l'action : Élevée, Moyenne ou Basse ; un autre mot est repris tel quel.",
                    "Élevée",
                    row -> row.action()
                            .getPriority()
                            .map(priority -> FRENCH.of("priority", priority.getLevel()))
                            .orElse("")),
            Column.text(
                    "priorite_texte",
                    "Mots de la source pour la priorité.",
                    "Haute",
                    row -> row.action().getPriority().flatMap(Priority::getText).orElse("")),
            Column.text(
                            "sens",
                            "Sens de la mobilité : les jeunes partent, arrivent, ou les deux.",
                            "sortante",
                            row -> row.action()
                                    .getDirection()
                                    .map(FlatColumns::direction)
                                    .orElse(""))
                    .oneOf("sortante", "entrante", "sortante et entrante"),
            Column.of(
                    "debut_prevu",
                    "date",
                    "Premier jour de la période prévue ; vide quand un des débuts n'est pas connu.",
                    "2017-06-01",
                    row -> FlatRow.firstDay(row.action().getPlannedPeriods())),
            Column.of(
                    "fin_prevue",
                    "date",
                    "Dernier jour de la période prévue ; vide quand une des fins n'est pas connue.",
                    "2017-06-30",
                    row -> FlatRow.lastDay(row.action().getPlannedPeriods())),
            Column.list(
                    "periodes_prevues",
                    "Périodes prévues, dans les mots de la source, sinon 2017-06, 2018/2020, 2014/.. ou ../2027.",
                    "juin 2017",
                    row -> row.words(row.action().getPlannedPeriods(), Describer::isoPeriod)),
            Column.of(
                    "debut_reel",
                    "date",
                    "Premier jour de la période réelle ; vide quand un des débuts n'est pas connu.",
                    "2016-09-01",
                    row -> FlatRow.firstDay(row.action().getActualPeriods())),
            Column.of(
                    "fin_reelle",
                    "date",
                    "Dernier jour de la période réelle ; vide quand une des fins n'est pas connue.",
                    "2017-08-31",
                    row -> FlatRow.lastDay(row.action().getActualPeriods())),
            Column.list(
                    "periodes_reelles",
                    "Périodes réelles, écrites comme les périodes prévues.",
                    "2016-17",
                    row -> row.words(row.action().getActualPeriods(), Describer::isoPeriod)),
            Column.text(
                    "coordination_texte",
                    "Texte de la coordination qui vaut ici, exactement comme il a été publié.",
                    "CRIJ Articulation avec JTM et ARML",
                    row -> coordination(row)
                            .map(EffectiveCoordination::getCoordination)
                            .flatMap(Coordination::getText)
                            .orElse("")),
            Column.text(
                            "coordination_niveau",
                            "Où cette coordination est dite : sur le plan, un chantier, l'action ou l'étape.",
                            "action",
                            row -> coordination(row)
                                    .map(effective -> level(effective.getLevel()))
                                    .orElse(""))
                    .oneOf("plan", "chantier", "action", "etape"),
            Column.of(
                    "coordination_heritee",
                    "boolean",
                    "Vrai quand cette coordination est dite au-dessus et vaut ici par héritage.",
                    "false",
                    row -> coordination(row)
                            .map(effective -> Boolean.toString(effective.isInherited()))
                            .orElse("")),
            Column.text(
                    "coordination_detail",
                    "Coordination en vigueur, en toutes lettres : texte publié, noms, rôles, services, fonctions et"
                            + " remarques.",
                    "Rectorat (DAREIC, chef de file) et Région Bretagne",
                    FlatRow::coordination),
            Column.positioned(
                    "coordinateurs",
                    "Noms de ceux qui coordonnent ; plusieurs coordonnent ensemble.",
                    "Jeunes à Travers le Monde|Association Régionale des Missions Locales",
                    row -> row.names(row.coordinators(Role::isLeading))),
            Column.aligned(
                    "coordinateurs_ids",
                    "Identifiants des coordinateurs dans le plan.",
                    "jtm|arml",
                    row -> FlatRow.ids(row.coordinators(Role::isLeading)),
                    "coordinateurs"),
            Column.aligned(
                    "coordinateurs_services",
                    "Services qui coordonnent, au sein des coordinateurs.",
                    "DRAJES|DAREIC",
                    row -> row.coordinators(Role::isLeading).stream()
                            .map(each -> each.getService().orElse(""))
                            .toList(),
                    "coordinateurs"),
            Column.aligned(
                    "coordinateurs_identifiants",
                    "Identifiants officiels des coordinateurs, chacun après son répertoire et deux points, séparés par"
                            + " une espace.",
                    "siret:73282932000074",
                    row -> row.identifiers(row.coordinators(Role::isLeading)),
                    "coordinateurs"),
            Column.positioned(
                    "articulation",
                    "Noms de ceux avec qui la coordination se fait en articulation ou en lien.",
                    "Jeunes à Travers le Monde|Association Régionale des Missions Locales",
                    row -> row.names(row.coordinators(Role.LIAISON::equals))),
            Column.aligned(
                    "articulation_ids",
                    "Leurs identifiants dans le plan.",
                    "jtm|arml",
                    row -> FlatRow.ids(row.coordinators(Role.LIAISON::equals)),
                    "articulation"),
            Column.list(
                    "coordination_autres",
                    "Les autres participants à la coordination, chacun avec son rôle entre parenthèses.",
                    "Rectorat (partenaire)",
                    row -> row.words(
                            row.coordinators(role -> !role.isLeading() && !role.equals(Role.LIAISON)),
                            Describer::participant)),
            Column.positioned(
                    "partenaires",
                    "Noms des partenaires.",
                    "TV Rennes",
                    row -> row.names(row.action().getPartners())),
            Column.aligned(
                    "partenaires_ids",
                    "Identifiants des partenaires dans le plan.",
                    "tv-rennes",
                    row -> FlatRow.ids(row.action().getPartners()),
                    "partenaires"),
            Column.aligned(
                    "partenaires_detail",
                    "Partenaires en toutes lettres : rôles, services, fonctions, objets et remarques.",
                    "TV Rennes (diffusion des reportages)",
                    row -> row.words(
                            row.action().getPartners(), (words, partner) -> words.participant(partner, Role.PARTNER)),
                    "partenaires"),
            Column.list(
                    "reseaux",
                    "Noms des réseaux partenaires qui portent l'action.",
                    "Réseau régional des missions locales",
                    FlatRow::networks),
            Column.aligned(
                    "reseaux_ids",
                    "Identifiants de ces réseaux dans le plan.",
                    "missions-locales",
                    row -> row.action().getNetworks().stream()
                            .map(Object::toString)
                            .toList(),
                    "reseaux"),
            Column.list(
                    "publics",
                    "À qui l'action s'adresse : nombre, âges, statut et situation entre parenthèses.",
                    "publics en situation de handicap (18 à 30 ans)",
                    row -> row.words(row.action().getAudiences(), Describer::audience)),
            Column.list(
                    "destinations",
                    "Lieux et pays de destination, de provenance pour une mobilité entrante.",
                    "Brême (Allemagne)",
                    row -> row.words(row.action().getDestinations(), Describer::destination)),
            Column.list("destinations_pays", "Codes de ces pays (ISO 3166-1, deux lettres).", "DE", FlatRow::countries),
            Column.list(
                    "lieux",
                    "Territoires où l'action se passe.",
                    "bassin d'emploi de Rennes",
                    row -> row.action().getPlaces().stream()
                            .map(each -> each.getName()
                                    .filter(name -> !name.isBlank())
                                    .or(each::getCode)
                                    .orElseGet(() -> FRENCH.of("territory", each.getKind())))
                            .toList()),
            Column.aligned(
                    "lieux_codes",
                    "Types de ces territoires, chacun suivi de deux points et de son code s'il en a un.",
                    "region:53",
                    row -> FlatRow.codes(row.action().getPlaces()),
                    "lieux"),
            Column.list(
                    "programmes",
                    "Programmes et dispositifs utilisés.",
                    "Erasmus+ « Éducation formation »",
                    row -> row.words(row.action().getProgrammes(), Describer::programme)),
            Column.list(
                    "evenements",
                    "Rencontres, formations et autres événements : période, lieu, durée et participants entre"
                            + " parenthèses.",
                    "Rencontre régionale (juin 2017)",
                    row -> row.words(row.action().getEvents(), Describer::event)),
            Column.list(
                    "indicateurs",
                    "Ce qui est compté : libellé, valeurs, puis cible et valeur de départ entre parenthèses.",
                    "EREA identifiés : 87 EREA (cible : 104 EREA)",
                    row -> row.words(row.action().getIndicators(), Describer::indicator)),
            Column.list(
                    "productions",
                    "Ce que l'action produit : site, vidéo, guide, outil.",
                    "Newsletter",
                    row -> row.words(row.action().getDeliverables(), Describer::document)),
            Column.list(
                    "documents",
                    "Documents joints à l'action : fiche, convention, rapport.",
                    "Convention cadre (2015)",
                    row -> row.words(row.action().getDocuments(), Describer::document)),
            Column.list(
                    "financements",
                    "Financements, chacun après son financeur : montant, stade, base et part entre parenthèses.",
                    "Région : 12000 € (prévu, HT)",
                    row -> row.words(row.action().getFunding(), Describer::funding)),
            Column.list(
                    "appreciations",
                    "Appréciations portées sur l'action : météo, risques, obstacles.",
                    "Peu de candidats (risque)",
                    row -> row.words(row.action().getAssessments(), Describer::assessment)),
            Column.list(
                    "liens",
                    "Pages web et autres plans : titre, puis adresse et relation entre parenthèses.",
                    "Fiche 4 (https://www.example.org/fiche-4) (voir aussi)",
                    row -> row.words(row.action().getLinks(), Describer::link)),
            Column.list(
                    "themes",
                    "Thèmes de l'action.",
                    "volontariat",
                    row -> row.action().getTopics()),
            Column.list(
                    "durees",
                    "Durées de ce que l'action propose.",
                    "15 jours",
                    row -> row.words(row.action().getDurations(), Describer::quantity)),
            Column.text(
                    "note",
                    "Remarque sur l'action.",
                    "à confirmer",
                    row -> row.action().getNote().orElse("")),
            Column.list(
                    "sources",
                    "Documents d'où vient l'action, si le plan en a plusieurs, et passages qui la mentionnent.",
                    "Rapport 2017 (page 3)",
                    row -> row.describer().sources(row.action()).stream()
                            .map(each -> each.write(FRENCH))
                            .toList()),
            Column.list(
                    "suite_de",
                    "Actions d'une édition antérieure que celle-ci continue : identifiants du plan et de l'action,"
                            + " séparés par une barre oblique.",
                    "bretagne-2016/formation-erea",
                    row -> row.action().getContinues().stream()
                            .map(each -> each.getPlan()
                                            .map(PlanId::value)
                                            .orElse(row.plan().getId().value()) + "/" + each.getAction())
                            .toList()),
            Column.text(
                    "action_niveau",
                    "Mot du plan pour ses actions ou ses étapes.",
                    "Fiche action",
                    row -> row.action().getLevel().orElse("")),
            Column.list(
                    "effectifs_annonces",
                    "Effectifs annoncés, à côté de ce qui est listé.",
                    "3 sous-actions",
                    row -> row.words(row.action().getAnnouncedSizes(), Describer::size)),
            Column.list(
                    "listes_ouvertes",
                    "Listes que la source laisse ouvertes par « etc. », par le nom de leur propriété dans le format.",
                    "partners",
                    row -> row.action().getOpenLists()));

    private FlatColumns() {}

    private static Optional<Territory> territory(ActionPlan plan) {
        return plan.getTerritory();
    }

    private static Optional<EffectiveCoordination> coordination(FlatRow row) {
        return row.placed().getEffectiveCoordination();
    }

    private static String direction(Direction direction) {
        return switch (direction) {
            case OUTGOING -> "sortante";
            case INCOMING -> "entrante";
            case BOTH -> "sortante et entrante";
        };
    }

    private static String level(CoordinationLevel level) {
        return level == CoordinationLevel.STEP ? "etape" : level.name().toLowerCase(Locale.ROOT);
    }

    static String schema() {
        return String.format(
                Locale.ROOT,
                """
                {
                  "$schema": "https://specs.frictionlessdata.io/schemas/table-schema.json",
                  "name": "actions-mobilite-jeunes",
                  "title": "Actions d'un plan pour la mobilité européenne et internationale des jeunes",
                  "description": "Une ligne pour chaque action et chaque étape d'un plan d'actions régional (COREMOB) pour la mobilité européenne et internationale des jeunes. Dans une cellule, plusieurs valeurs sont séparées par une barre verticale ; une barre verticale ou une barre oblique inverse qui fait partie d'une valeur est précédée d'une barre oblique inverse. Une cellule vide signifie que le plan ne le dit pas.",
                  "keywords": ["mobilité internationale", "jeunesse", "plan d'actions", "COREMOB"],
                  "countryCode": "FR",
                  "homepage": "https://mobilityplan.org",
                  "created": "%s",
                  "lastModified": "%s",
                  "version": "%s",
                  "contributors": [
                    {"title": "The mobility maintainers", "email": "maintainers@mobilityplan.org", "role": "author"}
                  ],
                  "fields": [
                %s
                  ],
                  "missingValues": [""],
                  "primaryKey": ["plan_id", "action_id"]
                }
                """,
                CREATED,
                LAST_MODIFIED,
                VERSION,
                String.join(",\n", ALL.stream().map(Column::json).toList()));
    }
}
