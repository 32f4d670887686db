package org.mobilityplan.table;

import static org.mobilityplan.table.CellReader.ofFilled;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a column of a table means, with the French headers by which published tables announce it and the reader of its cells. Those in
 * other languages have a list of their own.
 *
 * <p>The order of this list is the order in which the cells of a row are read.
 */
public final class TableColumn {

    /** The chantier: axe, orientation, thématique. */
    public static final TableColumn LEVEL_1 = structure(
            "level-1",
            "Chantier",
            "Chantiers",
            "Axe",
            "Axes",
            "Axe stratégique",
            "Orientation stratégique",
            "Orientation",
            "Orientations",
            "Thématique",
            "Thématiques",
            "Thème",
            "Volet",
            "Enjeu",
            "Priorités",
            "Enjeux",
            "Domaine",
            "Domaine d'action",
            "Domaine d'intervention",
            "Ambition",
            "Engagement",
            "Engagements",
            "Pilier",
            "Piliers",
            "Levier",
            "Finalité",
            "Finalités",
            "Cap",
            "Champ d'action",
            "Champ d'intervention",
            "Défi",
            "Défis",
            "Grand objectif",
            "Axe de travail",
            "Axe d'intervention",
            "Axe prioritaire",
            "Lot",
            "Lot de travail",
            "Lots",
            "Niveau 1",
            "Groupe de travail",
            "Priorité stratégique",
            "Priorité régionale",
            "Programme d'actions",
            "Chantier (niveau 1)",
            "Chantiers (niveau 1)");

    /** A chantier within a chantier: objectif stratégique, sous-axe. */
    public static final TableColumn LEVEL_2 = structure(
            "level-2",
            "Objectif",
            "Objectifs",
            "Objectif stratégique",
            "Sous-axe",
            "Objectif général",
            "Objectif strat.",
            "Obj. strat.",
            "Obj. stratégique",
            "But",
            "Buts",
            "Orientation opérationnelle",
            "Sous-objectif",
            "Sous-orientation",
            "Sous-domaine",
            "Sous-volet",
            "Sous-thème",
            "Niveau 2",
            "Chantier (niveau 2)",
            "Chantiers (niveau 2)");

    /** A chantier of the third level: objectif opérationnel, sous-sous-axe. */
    public static final TableColumn LEVEL_3 = structure(
            "level-3",
            "Objectif opérationnel",
            "Objectif opé.",
            "Obj. opé.",
            "Obj. opérationnel",
            "Objectif spécifique",
            "Sous-sous-axe",
            "Niveau 3",
            "Chantier (niveau 3)",
            "Chantiers (niveau 3)");

    /** A chantier of the fourth level. */
    public static final TableColumn LEVEL_4 =
            structure("level-4", "Sous-sous-sous-axe", "Niveau 4", "Chantier (niveau 4)", "Chantiers (niveau 4)");

    /** The title of the action, with its steps as a list. The one column that every table has. */
    public static final TableColumn TITLE = structure(
            "title",
            "Action",
            "Actions",
            "Fiche action",
            "Fiches action",
            "Titre",
            "Titre de l'action",
            "Intitulé",
            "Intitulé de l'action",
            "Titre de la fiche action",
            "Mesure",
            "Mesures",
            "Intitulé de la fiche action",
            "Nom de l'action",
            "Projet",
            "Projets",
            "Intitulé du projet",
            "Libellé",
            "Libellé de l'action",
            "Quoi",
            "Nom du projet",
            "Titre du projet",
            "Titre de la fiche",
            "Proposition d'action");

    /** The title of a step. The other cells of its row are about the step. */
    public static final TableColumn STEP = structure(
            "step",
            "Sous-action",
            "Sous-actions",
            "Titre de la sous-action",
            "Étape",
            "Étapes",
            "Tâche",
            "Tâches",
            "Activité",
            "Activités",
            "Opération",
            "Opérations");

    /** The code of the action. */
    public static final TableColumn CODE = new TableColumn(
            "code",
            ofFilled(TextCells::readCode),
            "Code",
            "Numéro",
            "N°",
            "No",
            "Num.",
            "Réf.",
            "N° d'ordre",
            "N° ordre",
            "N° d'action",
            "N° de l'action",
            "N° de fiche",
            "N° fiche action",
            "Code action",
            "Numéro de l'action",
            "Numérotation de l'action",
            "Référence",
            "Identifiant");

    /** A longer description of the action. */
    public static final TableColumn DESCRIPTION = new TableColumn(
            "description",
            ofFilled(TextCells::readDescription),
            "Description",
            "Descriptif",
            "Description de l'action",
            "Contenu",
            "Détail",
            "Déroulé",
            "Déroulement",
            "Modalités",
            "Modalités de mise en œuvre",
            "Présentation",
            "Présentation de l'action",
            "Résumé",
            "Texte descriptif",
            "Commentaire descriptif",
            "Précisions",
            "Descr.",
            "Comment faire",
            "De quoi s'agit-il",
            "En quoi consiste l'action",
            "En quoi ça consiste",
            "En quoi cela consiste");

    /** The coordinators: coordinateur, pilote, chef de file. */
    public static final TableColumn COORDINATION = new TableColumn(
            "coordination",
            CoordinationCells::readCoordination,
            "Coordinateur",
            "Coordinateurs",
            "Coordinateur(s)",
            "Coordination",
            "Coordonnateur",
            "Pilote",
            "Pilotes",
            "Pilote(s)",
            "Pilotage",
            "Chef de file",
            "Chefs de file",
            "Porteur",
            "Porteurs",
            "Porteur de l'action",
            "Animateur",
            "Structure pilote",
            "Structures pilotes",
            "Structure porteuse",
            "Responsable",
            "Maître d'ouvrage",
            "Maîtres d'ouvrage",
            "Maîtrise d'ouvrage",
            "Ministère pilote",
            "Ministère(s) pilote(s)",
            "Ministères pilotes",
            "Qui s'en occupe",
            "Qui fait quoi",
            "Qui fait",
            "Structure référente",
            "Organisme pilote",
            "Organisme porteur",
            "Opérateur",
            "Qui",
            "Qui pilote",
            "Resp.",
            "Coordinatrice",
            "Coordonnatrice",
            "Animatrice",
            "Porteuse",
            "MOA",
            "MO",
            "Responsabilité",
            "Porteur de projet",
            "Portage",
            "Coord.",
            "Qui porte",
            "Qui coordonne",
            "Qui est responsable");

    /** The service within the organisation that leads. Read after the coordinators. */
    public static final TableColumn SERVICE = new TableColumn(
            "service",
            ofFilled(CoordinationCells::readService),
            "Service",
            "Service pilote",
            "Direction ou service pilote",
            "Direction pilote",
            "Services pilotes",
            "Direction",
            "Direction / service");

    /** Those who lead together with the coordinators. Read after the services, which are those of the coordinators. */
    public static final TableColumn CO_COORDINATION = new TableColumn(
                    "co-coordination",
                    ofFilled(CoordinationCells::readCoCoordination),
                    "Co-pilote",
                    "Co-pilotes",
                    "Co-pilote(s)",
                    "Copilote",
                    "Copilotes",
                    "Co-pilotage",
                    "Copilotage",
                    "Co-porteur",
                    "Co-porteurs",
                    "Coporteur",
                    "Co-coordinateur",
                    "Co-animateur")
            .repeatable();

    /** Those who lead and those who take part, in one column. Read after the columns of those who lead. */
    public static final TableColumn PARTICIPANTS = new TableColumn(
            "participants",
            ofFilled(CoordinationCells::readParticipants),
            "Acteurs (pilotes et partenaires)",
            "Pilotes et partenaires",
            "Porteur et partenaires",
            "Acteurs",
            "Acteurs de l'action",
            "Parties prenantes");

    /** The person in charge. Persons are not part of the plan. */
    public static final TableColumn PERSON = new TableColumn(
                    "person",
                    ofFilled(TextCells::leaveOutPersons),
                    "Personne pilote",
                    "Personne référente",
                    "Référent",
                    "Contact",
                    "Contacts",
                    "Contact partenaire",
                    "Contacts partenaires",
                    "Contacts des partenaires",
                    "Coordonnées du partenaire",
                    "Coordonnées des partenaires",
                    "Élu référent",
                    "Élu·e référent·e",
                    "Élus référents",
                    "Élue référente",
                    "Élu",
                    "Référente",
                    "Référent·e",
                    "Référents",
                    "Personne ressource",
                    "Personnes référentes",
                    "Personnes pilotes",
                    "Pilote (personne)",
                    "Interlocuteur",
                    "Interlocutrice",
                    "Chargé de mission",
                    "Agent référent",
                    "Nom du référent",
                    "Courriel",
                    "Adresse électronique",
                    "E-mail",
                    "Mail",
                    "Téléphone",
                    "Tél.")
            .repeatable();

    /** The partners. */
    public static final TableColumn PARTNERS = new TableColumn(
                    "partners",
                    ofFilled(TextCells::readPartners),
                    "Partenaire",
                    "Partenaires",
                    "Partenaire(s)",
                    "Structures partenaires",
                    "Partenaires associés",
                    "Contributeur",
                    "Contributeurs",
                    "Partenaires techniques",
                    "Acteurs associés",
                    "Partenariats",
                    "Partenaires mobilisés",
                    "Partenaires à mobiliser",
                    "Partenaires potentiels",
                    "Partenaires pressentis",
                    "Partenaires institutionnels",
                    "Partenaire local",
                    "Partenaires locaux",
                    "Partenaire étranger",
                    "Partenaires étrangers",
                    "Partenaire d'accueil",
                    "Partenaires d'accueil",
                    "Structures impliquées",
                    "Structures associées",
                    "Acteurs impliqués",
                    "Ministères associés",
                    "Avec",
                    "Avec qui",
                    "Acteurs mobilisés",
                    "Acteurs à mobiliser",
                    "MOE",
                    "Acteurs concernés",
                    "Appui",
                    "Appuis",
                    "Structure d'accueil",
                    "Organisation d'accueil",
                    "Organisme d'accueil",
                    "Collectivités associées",
                    "Membres du groupe de travail",
                    "En lien avec",
                    "En partenariat avec",
                    "Parten.")
            .repeatable();

    /** The progress status. */
    public static final TableColumn STATUS = new TableColumn(
            "status",
            ofFilled(StatusCells::read),
            "Statut",
            "État",
            "État d'avancement",
            "Avancement",
            "Avct",
            "Avcmt",
            "Av.",
            "Statut de l'action",
            "État de réalisation",
            "Réalisation",
            "Niveau d'avancement",
            "Degré d'avancement",
            "Où en est-on",
            "% réalisé",
            "Taux de réalisation",
            "Point d'étape",
            "Point de situation",
            "Où en sommes-nous",
            "Niveau de réalisation",
            "Degré de réalisation");

    /** How much is done. It gives the status where no column has it in words, and is a note of the status otherwise. */
    public static final TableColumn PROGRESS = new TableColumn(
            "progress",
            ofFilled(StatusCells::readProgress),
            "Taux d'avancement",
            "Pourcentage d'avancement",
            "Pourcentage de réalisation",
            "Taux d'exécution");

    /** The priority. */
    public static final TableColumn PRIORITY = new TableColumn(
            "priority",
            ofFilled(TextCells::readPriority),
            "Priorité",
            "Niveau de priorité",
            "Degré de priorité",
            "Ordre de priorité",
            "Priorisation");

    /** The first day, or the month or year in which the action starts. */
    public static final TableColumn START = new TableColumn(
            "start",
            PeriodCells::readStart,
            "Début",
            "Date de début",
            "Démarrage",
            "Date de démarrage",
            "Lancement",
            "Date de lancement",
            "Date de départ",
            "Date prévisionnelle de début",
            "Date prévisionnelle de démarrage");

    /** The last day, or the month or year in which the action ends. */
    public static final TableColumn END = new TableColumn(
            "end",
            PeriodCells::readEnd,
            "Fin",
            "Date de fin",
            "Date d'achèvement",
            "Achèvement",
            "Date de clôture",
            "Date limite",
            "Date butoir",
            "Date de retour",
            "Date prévisionnelle de fin",
            "Date prévisionnelle d'achèvement");

    /** The period in one cell: calendrier, échéance. */
    public static final TableColumn PERIOD = new TableColumn(
            "period",
            PeriodCells::readPeriod,
            "Calendrier",
            "Période",
            "Échéance",
            "Échéancier",
            "Date d'échéance",
            "Date",
            "Dates",
            "Année",
            "Calendrier prévisionnel",
            "Calendrier de réalisation",
            "Échéance prévisionnelle",
            "Période de réalisation",
            "Temporalité",
            "Planning",
            "Quand",
            "Pour quand",
            "D'ici quand",
            "Terme",
            "Horizon",
            "Délai",
            "Calend.",
            "Éch.");

    /** The budget. */
    public static final TableColumn BUDGET = new TableColumn(
                    "budget",
                    ofFilled(FundingCells::readBudget),
                    "Budget",
                    "Budget prévisionnel",
                    "Budget prévisionnel total € HT",
                    "Coût",
                    "Montant",
                    "Budget prévisionnel total",
                    "Budget total",
                    "Budget (€)",
                    "Budget HT",
                    "Budget TTC",
                    "Coût (€)",
                    "Coût total",
                    "Coût prévisionnel",
                    "Coût prévisionnel TTC",
                    "Coût prévisionnel HT",
                    "Budget prévisionnel TTC",
                    "Budget prévisionnel HT",
                    "Enveloppe",
                    "Enveloppe budgétaire",
                    "Enveloppe prévisionnelle",
                    "Combien",
                    "Montant (€)",
                    "Montant € HT",
                    "Montant € TTC",
                    "Montant HT",
                    "Montant TTC",
                    "Montant prévisionnel",
                    "Coût HT",
                    "Coût TTC",
                    "Coût estimatif",
                    "Coût estimé",
                    "Budget annuel",
                    "Coût annuel",
                    "Montant annuel",
                    "Budget par an",
                    "Coût par an",
                    "Montant par an",
                    "Coût par jeune",
                    "Coût par personne",
                    "Coût par participant",
                    "Montant par jeune",
                    "Montant par personne",
                    "Dépenses",
                    "Dépenses prévisionnelles",
                    "Budgets de fonctionnement",
                    "Budgets d'investissement",
                    "Budg.",
                    "Crédits",
                    "Budget voté",
                    "Budget engagé",
                    "Montant voté",
                    "Montant engagé",
                    "Montant alloué",
                    "Crédits votés",
                    "Crédits engagés",
                    "Enveloppe allouée")
            .repeatable();

    /** A funder. The amount, if any, is in the column to its right. */
    public static final TableColumn FUNDER = new TableColumn(
                    "funder",
                    ofFilled(FundingCells::readFunder),
                    "Financeur",
                    "Financeurs",
                    "Qui paie",
                    "Qui finance",
                    "Financé par",
                    "Financeur principal",
                    "Financeurs principaux",
                    "Cofinanceur",
                    "Autres financeurs",
                    "Co-financeur",
                    "Partenaires financiers",
                    "Partenaire financier")
            .repeatable();

    /** The amount of the funder to its left. */
    public static final TableColumn FUNDER_AMOUNT = new TableColumn(
                    "funder-amount",
                    ofFilled(FundingCells::readFunderAmount),
                    "Montant du financeur",
                    "Part du financeur")
            .repeatable();

    /** The year of the money of a row: one row for each funder and year. */
    public static final TableColumn FUNDING_YEAR = new TableColumn(
            "funding-year",
            ofFilled(FundingCells::readYear),
            "Année du financement",
            "Année budgétaire",
            "Exercice budgétaire");

    /** Words about the funding. */
    public static final TableColumn FUNDING = new TableColumn(
                    "funding",
                    ofFilled(FundingCells::readFundingText),
                    "Financements",
                    "Financement",
                    "Moyens / financements",
                    "Moyens et financements",
                    "Sources de financement",
                    "Combien ? Qui paie",
                    "Plan de financement",
                    "Plan de financement annuel",
                    "Recettes",
                    "Recettes prévisionnelles",
                    "Moyens financiers",
                    "Ressources financières",
                    "Coût et financement",
                    "Budget et financement",
                    "Modalités de financement",
                    "Cofinancement",
                    "Subvention",
                    "Subvention demandée",
                    "Subvention sollicitée",
                    "Subvention obtenue",
                    "Subvention acquise",
                    "Subvention accordée",
                    "Subvention votée")
            .repeatable();

    /** The networks, committees and groups that carry the action. */
    public static final TableColumn NETWORKS = new TableColumn(
            "networks",
            ofFilled(ListCells::readNetworks),
            "Instances de gouvernance",
            "Instance de gouvernance",
            "Gouvernance",
            "Réseau",
            "Réseaux");

    /** The audiences: publics, bénéficiaires. */
    public static final TableColumn AUDIENCES = new TableColumn(
            "audiences",
            ofFilled(ListCells::readAudiences),
            "Public",
            "Publics",
            "Public cible",
            "Publics cibles",
            "Public visé",
            "Publics visés",
            "Bénéficiaires",
            "Participants",
            "Public bénéficiaire",
            "Publics bénéficiaires",
            "Public destinataire",
            "Destinataires",
            "Profil des participants",
            "Profil des bénéficiaires",
            "Tranche d'âge",
            "Pour qui",
            "Cible",
            "Cibles",
            "Jeunes concernés",
            "Jeunes visés",
            "Jeunes ciblés",
            "Élèves concernés");

    /** The destinations. */
    public static final TableColumn DESTINATIONS = new TableColumn(
            "destinations",
            ofFilled(ListCells::readDestinations),
            "Destination",
            "Destinations",
            "Pays",
            "Pays de destination",
            "Pays d'accueil",
            "Pays concernés",
            "Pays partenaires",
            "Pays cibles",
            "Lieu de mobilité",
            "Pays visés");

    /** The programmes. */
    public static final TableColumn PROGRAMMES = new TableColumn(
            "programmes",
            ofFilled(ListCells::readProgrammes),
            "Programme",
            "Programmes",
            "Dispositif",
            "Dispositifs",
            "Programme européen",
            "Dispositifs mobilisés");

    /** Where the action takes place. */
    public static final TableColumn TERRITORIES = new TableColumn(
            "territories",
            ofFilled(ListCells::readTerritories),
            "Territoire",
            "Territoires",
            "Territoire concerné",
            "Territoires concernés",
            "Territoire d'intervention",
            "Où",
            "Lieu",
            "Lieux",
            "Périmètre",
            "Localisation",
            "Échelle",
            "Échelle territoriale",
            "Échelon territorial",
            "Zone d'intervention",
            "Zone géographique",
            "Zones géographiques",
            "Zone concernée",
            "Aire géographique",
            "Périmètre géographique",
            "Secteur géographique",
            "Départements concernés",
            "Communes concernées",
            "Territoires visés",
            "Territoires ciblés",
            "Communes visées",
            "Quartier",
            "Quartiers");

    /** Words without a property of their own; kept as properties {@code x-} and the header. */
    public static final TableColumn REMARKS = new TableColumn(
                    "remarks",
                    ofFilled(KeptCells::readRemark),
                    "Remarques",
                    "Commentaire",
                    "Objectifs de l'action",
                    "Objectif de l'action",
                    "Moyens humains et techniques",
                    "Moyens",
                    "Moyens humains et financiers",
                    "Avec quels moyens",
                    "Commentaires / points de blocage",
                    "Points de blocage",
                    "Moyens à mobiliser",
                    "Moyens mobilisés",
                    "Moyens nécessaires",
                    "Ressources",
                    "Ressources nécessaires",
                    "Moyens / budget",
                    "Objectifs poursuivis",
                    "Objectifs du projet",
                    "Objectif du projet",
                    "Objectifs visés",
                    "Enjeux et objectifs",
                    "Plus-value attendue",
                    "Contexte et enjeux",
                    "Éléments de contexte",
                    "Besoins",
                    "Diagnostic",
                    "Problématique",
                    "Résultats",
                    "Effets attendus",
                    "Impact attendu",
                    "Impacts attendus",
                    "Productions",
                    "Jalons",
                    "Étapes clés",
                    "Prochaines étapes",
                    "Suites à donner",
                    "Documents de référence",
                    "Lien avec d'autres actions",
                    "Lien avec fiche(s)",
                    "Lien avec d'autres fiches",
                    "Lien avec les autres fiches",
                    "Lien avec la fiche",
                    "Fiche liée",
                    "Fiches liées",
                    "Fiche(s) liée(s)",
                    "Articulation avec d'autres actions",
                    "Temps forts",
                    "Risques",
                    "Freins et leviers",
                    "Participation citoyenne",
                    "Résultats attendus",
                    "Observations",
                    "Commentaires",
                    "Notes",
                    "Notes de suivi",
                    "Notes complémentaires",
                    "Actions liées",
                    "Mesures liées",
                    "Fiches des plans liées",
                    "Documents et liens",
                    "Étapes de la fiche action",
                    "Action en amélioration continue",
                    "L'action se répète tous les ans",
                    "Thématique principale",
                    "Sous-thématique",
                    "Sous-thématiques",
                    "Tags",
                    "Tags de suivi",
                    "Confidentialité de l'action",
                    "Temps de mise en œuvre",
                    "Participation citoyenne - type",
                    "Participation citoyenne - détail",
                    "Mesures des référentiels",
                    "Documents",
                    "Liens",
                    "Suivi",
                    "Bilan",
                    "Freins",
                    "Leviers",
                    "Contexte",
                    "Constat",
                    "Constats",
                    "Constat / contexte",
                    "Difficultés",
                    "Difficultés rencontrées",
                    "Points de vigilance",
                    "Points forts",
                    "Points faibles",
                    "Points à améliorer",
                    "Perspectives",
                    "Livrable",
                    "Livrables",
                    "Météo",
                    "Justification",
                    "Date de création",
                    "Date de dernière modification",
                    "Obs.",
                    "Rq.",
                    "Pourquoi",
                    "Pour quoi faire",
                    "Livrable attendu",
                    "Livrables attendus",
                    "Ressources humaines",
                    "Ressources mobilisables",
                    "Moyens humains",
                    "Moyens RH",
                    "RH",
                    "ETP",
                    "ETP mobilisés",
                    "Temps agent",
                    "ODD",
                    "Prochaine échéance",
                    "Prochain jalon",
                    "Type d'action",
                    "Nature de l'action",
                    "Catégorie",
                    "Modalités d'évaluation",
                    "Modalités de suivi",
                    "Conditions de réussite",
                    "Facteurs clés de réussite",
                    "Arbitrages",
                    "Décisions",
                    "Relevé de décisions",
                    "Alertes",
                    "Points d'attention",
                    "Blocages",
                    "À faire",
                    "Reste à faire",
                    "Actions à venir",
                    "Actions correctives",
                    "Mise à jour",
                    "Date de mise à jour",
                    "Dernière mise à jour",
                    "Date de validation",
                    "Date de rédaction")
            .repeatable();

    /** Indicators, one figure per line. */
    public static final TableColumn INDICATORS = new TableColumn(
                    "indicators",
                    ofFilled(IndicatorCells::read),
                    "Indicateur",
                    "Indicateurs",
                    "Ce qu'on veut atteindre",
                    "Ce que nous voulons atteindre",
                    "Indicateurs de suivi",
                    "Indicateurs de résultat",
                    "Indicateurs d'évaluation",
                    "Indicateurs de réussite",
                    "Indicateurs et cibles",
                    "Critère de réussite",
                    "Critères de réussite",
                    "Critères d'évaluation",
                    "Comment saura-t-on que c'est réussi",
                    "Bilan quantitatif",
                    "Indicateurs liés",
                    "Chiffres",
                    "Chiffres clés",
                    "Quantités",
                    "Comment mesurer",
                    "Indic.")
            .repeatable();

    /** The unit of the indicator to its left. */
    public static final TableColumn INDICATOR_UNIT = new TableColumn(
                    "indicator-unit",
                    ofFilled(IndicatorCells::readPart),
                    "Unité",
                    "Unité de mesure",
                    "Unité de l'indicateur")
            .repeatable();

    /** Where the indicator to its left starts from. */
    public static final TableColumn INDICATOR_BASELINE = new TableColumn(
                    "indicator-baseline",
                    ofFilled(IndicatorCells::readPart),
                    "Valeur initiale",
                    "Valeur de départ",
                    "Valeur de référence",
                    "Situation initiale",
                    "Situation de départ")
            .repeatable();

    /** What the indicator to its left aims at. */
    public static final TableColumn INDICATOR_TARGET = new TableColumn(
                    "indicator-target",
                    ofFilled(IndicatorCells::readPart),
                    "Valeur cible",
                    "Valeur visée",
                    "Valeur attendue",
                    "Cible de l'indicateur",
                    "Objectif chiffré",
                    "Objectif quantitatif")
            .repeatable();

    /** What the indicator to its left reached. */
    public static final TableColumn INDICATOR_ACTUAL = new TableColumn(
                    "indicator-actual",
                    ofFilled(IndicatorCells::readPart),
                    "Valeur atteinte",
                    "Valeur actuelle",
                    "Valeur constatée",
                    "Résultat obtenu",
                    "Résultat atteint")
            .repeatable();

    /** The columns that complete an indicator to their left. */
    static final List<TableColumn> INDICATOR_PARTS =
            List.of(INDICATOR_UNIT, INDICATOR_BASELINE, INDICATOR_TARGET, INDICATOR_ACTUAL);

    /** The columns of chantiers, the highest level first. */
    static final List<TableColumn> LEVELS = List.of(LEVEL_1, LEVEL_2, LEVEL_3, LEVEL_4);

    private static final List<TableColumn> ALL = List.of(
            LEVEL_1,
            LEVEL_2,
            LEVEL_3,
            LEVEL_4,
            TITLE,
            STEP,
            CODE,
            DESCRIPTION,
            NETWORKS,
            COORDINATION,
            SERVICE,
            CO_COORDINATION,
            PARTICIPANTS,
            PERSON,
            PARTNERS,
            STATUS,
            PROGRESS,
            PRIORITY,
            START,
            END,
            PERIOD,
            BUDGET,
            FUNDER,
            FUNDER_AMOUNT,
            FUNDING,
            FUNDING_YEAR,
            AUDIENCES,
            DESTINATIONS,
            PROGRAMMES,
            TERRITORIES,
            INDICATORS,
            INDICATOR_UNIT,
            INDICATOR_BASELINE,
            INDICATOR_TARGET,
            INDICATOR_ACTUAL,
            REMARKS);

    private final String code;
    private final CellReader reader;
    private final List<String> headers;
    private final boolean repeatable;

    TableColumn(String code, CellReader reader, String... headers) {
        this(
                code,
                reader,
                Stream.concat(Stream.of(headers), OtherLanguages.of(code).stream())
                        .toList(),
                false);
    }

    private TableColumn(String code, CellReader reader, List<String> headers, boolean repeatable) {
        this.code = code;
        this.reader = reader;
        this.headers = headers;
        this.repeatable = repeatable;
    }

    /** The same column, of which a table may have several. */
    private TableColumn repeatable() {
        return new TableColumn(code, reader, headers, true);
    }

    /** A column that says where a row belongs: its cells are read before the action exists. */
    private static TableColumn structure(String code, String... headers) {
        return new TableColumn(code, (cell, action) -> {}, headers);
    }

    /**
     * The columns that can be read.
     *
     * @return the columns, in the order in which the cells of a row are read
     */
    public static List<TableColumn> all() {
        return ALL;
    }

    /**
     * Finds a column by its code, as a file with the layout of a table would name it.
     *
     * @param code the code, such as {@code level-1}
     * @return the column
     */
    public static Optional<TableColumn> of(String code) {
        Objects.requireNonNull(code, "code");
        return ALL.stream().filter(column -> column.code.equals(code)).findFirst();
    }

    /**
     * The code of the column, which never changes.
     *
     * @return the code, such as {@code level-1}
     */
    public String code() {
        return code;
    }

    /** The word of the field for the column: its first header, or the number of the level. */
    String label() {
        return code.startsWith("level-") ? "niveau " + code.substring(6) : headers.get(0);
    }

    /** The headers by which the standard layout finds the column. */
    List<String> headers() {
        return headers;
    }

    boolean isRepeatable() {
        return repeatable;
    }

    CellReader reader() {
        return reader;
    }

    @Override
    public String toString() {
        return code;
    }
}
