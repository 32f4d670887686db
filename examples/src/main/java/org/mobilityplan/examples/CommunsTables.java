package org.mobilityplan.examples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.IdScheme;
import org.mobilityplan.model.PlacedAction;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.model.Territory;
import org.mobilityplan.model.TerritoryKind;

/**
 * A plan as the tables {@code plans-transition} and {@code fiches-action} of the schema of <i>Les Communs</i>, version 0.2.0. They
 * have no place for chantiers, coordination, partners, dates and money of actions; everything that is lost is reported. Persons and
 * contacts are never written.
 *
 * @param plans the table of plans, with its header
 * @param actions the table of actions, with its header
 */
record CommunsTables(List<List<String>> plans, List<List<String>> actions) {

    private static final List<String> PLAN_COLUMNS = List.of(
            "id",
            "nom",
            "type",
            "description",
            "periodeDebut",
            "periodeFin",
            "collectiviteResponsableSiren",
            "territoireCommunes");

    private static final List<String> ACTION_COLUMNS = List.of(
            "id",
            "nom",
            "description",
            "objectifs",
            "statut",
            "competencesM57",
            "leviersSgpe",
            "planTransitionIds",
            "collectiviteResponsableSiren",
            "territoireCommunes",
            "classificationThematiques");

    private static final Map<StatusCode, String> STATUSES = Map.of(
            StatusCode.TO_COME, "À venir",
            StatusCode.TO_DISCUSS, "À venir",
            StatusCode.UNDER_WAY, "En cours",
            StatusCode.DONE, "Terminé",
            StatusCode.LATE, "En retard",
            StatusCode.PAUSED, "En pause",
            StatusCode.BLOCKED, "Bloqué",
            StatusCode.DROPPED, "Abandonné");

    private static final String TYPE = "Plan de mobilité internationale des jeunes";
    private static final int SIREN = 9;

    private static final Set<String> WRITTEN = Set.of(
            "plan.format",
            "plan.id",
            "plan.title",
            "plan.language",
            "plan.description",
            "plan.period.start",
            "plan.period.end",
            "plan.places.code",
            "plan.places.kind",
            "plan.issuers.organisation",
            "chantier.code",
            "chantier.title",
            "action.id",
            "action.code",
            "action.title",
            "action.description",
            "action.status.code",
            "action.places.code",
            "action.places.kind",
            "action.x-Objectifs",
            "step.title");

    /**
     * Makes the tables of a plan.
     *
     * @param plan the plan
     * @param notices receives what the tables do not hold, in English and in French
     */
    static CommunsTables of(ActionPlan plan, BiConsumer<String, String> notices) {
        String planId = uuid(plan.getId().value());
        List<List<String>> plans = new ArrayList<>(List.of(PLAN_COLUMNS));
        String siren = siren(plan);
        plans.add(List.of(
                planId,
                plan.getTitle(),
                TYPE,
                plan.getDescription().orElse(""),
                plan.getPeriod()
                        .flatMap(PlanPeriod::getStart)
                        .map(date -> date.firstDay().toString())
                        .orElse(""),
                plan.getPeriod()
                        .flatMap(PlanPeriod::getEnd)
                        .map(date -> date.lastDay().toString())
                        .orElse(""),
                siren,
                communes(plan.getPlaces(), notices)));
        List<List<String>> actions = new ArrayList<>(List.of(ACTION_COLUMNS));
        for (PlacedAction placed : plan.index().getActions()) {
            Action action = placed.getAction();
            String status = action.getStatus()
                    .map(each -> STATUSES.getOrDefault(each.getCode(), ""))
                    .orElse("");
            boolean exact = action.getStatus()
                    .map(each -> !status.isEmpty() && !each.getCode().equals(StatusCode.TO_DISCUSS))
                    .orElse(true);
            if (!exact) {
                String code = action.getStatus().get().getCode().code();
                notices.accept(
                        "« " + action.getTitle() + " »: no word for the status " + code,
                        "« " + action.getTitle() + " » : aucun mot pour le statut " + code);
            }
            actions.add(List.of(
                    uuid(plan.getId().value() + "#" + action.getId().value()),
                    action.getCode().map(code -> code + ". ").orElse("") + action.getTitle(),
                    description(placed),
                    action.getExtensions().text("x-Objectifs").orElse(""),
                    status,
                    "",
                    "",
                    "[\"" + planId + "\"]",
                    siren,
                    communes(action.getPlaces(), notices),
                    ""));
        }
        if (plan.getIssuers().size() > 1) {
            notices.accept(
                    "collectiviteResponsableSiren is empty: the plan has several issuers.",
                    "collectiviteResponsableSiren est vide : le plan a plusieurs émetteurs.");
        }
        for (Chantier chantier : plan.index().getChantiers()) {
            if (chantier.getActions().isEmpty() && chantier.getChantiers().isEmpty()) {
                notices.accept(
                        "A chantier without actions has no row: " + chantier.getTitle(),
                        "Un chantier sans action n’a pas de ligne : " + chantier.getTitle());
            }
        }
        if (plan.getTerritory().isPresent() && plan.getPlaces().isEmpty()) {
            notices.accept(
                    "territoireCommunes is empty: a region is not a list of communes.",
                    "territoireCommunes est vide : une région n’est pas une liste de communes.");
        }
        LostValues.report(plan, WRITTEN, notices);
        return new CommunsTables(plans, actions);
    }

    /** The same id for the same plan or action, each time. */
    private static String uuid(String id) {
        return UUID.nameUUIDFromBytes(("https://mobilityplan.org/" + id).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The SIREN of the only issuer. */
    private static String siren(ActionPlan plan) {
        if (plan.getIssuers().size() != 1) {
            return "";
        }
        return plan.getIssuers().get(0).getOrganisation().stream()
                .flatMap(id -> plan.index().organisation(id).stream())
                .flatMap(organisation -> organisation.getIdentifiers().stream())
                .filter(id -> id.scheme().equals(IdScheme.SIREN) || id.scheme().equals(IdScheme.SIRET))
                .map(id -> id.value().replace(" ", ""))
                .filter(value -> value.matches("[0-9]{9}|[0-9]{14}"))
                .map(value -> value.substring(0, SIREN))
                .findFirst()
                .orElse("");
    }

    /** The codes of communes; the schema refuses those of Corsica, which have a letter. */
    private static String communes(List<Territory> places, BiConsumer<String, String> notices) {
        places.stream()
                .filter(place -> !place.getKind().equals(TerritoryKind.COMMUNE))
                .map(place -> place.getName().or(place::getCode).orElse(""))
                .forEach(name -> notices.accept("not a commune: " + name, "ce n’est pas une commune : " + name));
        List<String> codes = places.stream()
                .filter(place -> place.getKind().equals(TerritoryKind.COMMUNE))
                .flatMap(place -> place.getCode().stream())
                .toList();
        codes.stream()
                .filter(code -> !code.matches("[0-9]{5}"))
                .forEach(code -> notices.accept(
                        "the schema refuses the commune " + code, "le schéma refuse la commune " + code));
        String list = codes.stream()
                .filter(code -> code.matches("[0-9]{5}"))
                .map(code -> '"' + code + '"')
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? "" : "[" + list + "]";
    }

    /** The headings of the chantiers, the description, and the titles of the steps. */
    private static String description(PlacedAction placed) {
        String chantiers = placed.getChantiers().stream()
                .map(chantier -> chantier.getCode().map(code -> code + ". ").orElse("") + chantier.getTitle())
                .collect(Collectors.joining(" > "));
        String steps = steps(placed.getAction(), "");
        return Stream.of(chantiers, placed.getAction().getDescription().orElse(""), steps)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String steps(Action action, String indent) {
        return action.getSteps().stream()
                .map(step -> indent + "- " + step.getTitle() + (step.getSteps().isEmpty() ? "" : "\n")
                        + steps(step, indent + "  "))
                .collect(Collectors.joining("\n"));
    }
}
