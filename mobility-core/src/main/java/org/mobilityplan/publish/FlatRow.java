package org.mobilityplan.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Destination;
import org.mobilityplan.model.EffectiveCoordination;
import org.mobilityplan.model.ExternalId;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlacedAction;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Territory;
import org.mobilityplan.words.Describer;
import org.mobilityplan.words.Phrase;

/**
 * One action or step, as the columns of the flat table read it.
 *
 * @param plan the plan
 * @param placed the action or step
 * @param rank its place in the plan, from 1
 * @param describer writes values in French
 */
record FlatRow(ActionPlan plan, PlacedAction placed, int rank, Describer describer) {

    Action action() {
        return placed.getAction();
    }

    /** A property of the nearest chantier. */
    String chantier(Function<Chantier, String> property) {
        List<Chantier> path = placed.getChantiers();
        return path.isEmpty() ? "" : property.apply(path.get(path.size() - 1));
    }

    /** The coordinators of some roles, by the coordination in force here. */
    List<Participant> coordinators(Predicate<Role> roles) {
        return placed.getEffectiveCoordination().stream()
                .flatMap(effective -> effective.getCoordination().getCoordinators().stream())
                .filter(each -> roles.test(each.getRole()))
                .toList();
    }

    /** Names, each at the position of its participant. */
    List<String> names(List<Participant> participants) {
        return participants.stream().map(plan.index()::nameOf).toList();
    }

    static List<String> ids(List<Participant> participants) {
        return participants.stream()
                .map(each -> each.getOrganisation()
                        .map(OrganisationId::value)
                        .or(() -> each.getNetwork().map(NetworkId::value))
                        .orElse(""))
                .toList();
    }

    /** The identifiers of each participant, separated by spaces. */
    List<String> identifiers(List<Participant> participants) {
        return participants.stream()
                .map(each -> each
                        .getOrganisation()
                        .flatMap(plan.index()::organisation)
                        .map(Organisation::getIdentifiers)
                        .orElse(List.of())
                        .stream()
                        .map(ExternalId::toString)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** Values in words, with all that the plan says of them. */
    <T> List<String> words(List<T> values, BiFunction<Describer, T, Phrase> describe) {
        return values.stream()
                .map(each -> describe.apply(describer, each).write(describer.labels()))
                .toList();
    }

    /** The coordination in force, then what a coordination given here without names says. */
    String coordination() {
        Optional<Coordination> own = action().getCoordination().filter(given -> !given.isGiven());
        return Stream.concat(
                        placed.getEffectiveCoordination().map(EffectiveCoordination::getCoordination).stream(),
                        own.stream())
                .map(each -> describer.coordination(each).write(describer.labels()))
                .filter(words -> !words.isBlank())
                .distinct()
                .collect(Collectors.joining(describer.labels().of("separator")));
    }

    List<String> networks() {
        return action().getNetworks().stream()
                .map(id -> plan.index().network(id).map(PartnerNetwork::getName).orElse(id.value()))
                .toList();
    }

    List<String> countries() {
        return action().getDestinations().stream()
                .map(Destination::getCountry)
                .flatMap(Optional::stream)
                .map(Object::toString)
                .distinct()
                .toList();
    }

    /** « region:53 »; the kind alone where the territory has no code. */
    static List<String> codes(List<Territory> territories) {
        return territories.stream()
                .map(each -> each.getKind()
                        + each.getCode()
                                .filter(code -> !code.isBlank())
                                .map(code -> ":" + code)
                                .orElse(""))
                .toList();
    }

    /** The first day of the period that begins first; empty where one of them has no beginning. */
    static String firstDay(List<PlanPeriod> periods) {
        List<PlanPeriod> dated = dated(periods);
        boolean open = dated.stream().anyMatch(each -> each.getStart().isEmpty());
        return open
                ? ""
                : dated.stream()
                        .flatMap(each -> each.getStart().stream())
                        .map(PartialDate::firstDay)
                        .min(LocalDate::compareTo)
                        .map(LocalDate::toString)
                        .orElse("");
    }

    /** The last day of the period that ends last; empty where one of them has no end. */
    static String lastDay(List<PlanPeriod> periods) {
        List<PlanPeriod> dated = dated(periods);
        boolean open = dated.stream().anyMatch(each -> each.getEnd().isEmpty());
        return open
                ? ""
                : dated.stream()
                        .flatMap(each -> each.getEnd().stream())
                        .map(PartialDate::lastDay)
                        .max(LocalDate::compareTo)
                        .map(LocalDate::toString)
                        .orElse("");
    }

    private static List<PlanPeriod> dated(List<PlanPeriod> periods) {
        return periods.stream()
                .filter(each -> each.getStart().isPresent() || each.getEnd().isPresent())
                .toList();
    }

    List<String> path() {
        List<String> titles = new ArrayList<>();
        placed.getChantiers().forEach(each -> titles.add(each.getTitle()));
        return titles;
    }
}
