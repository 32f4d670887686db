package org.mobilityplan.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Destination;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.ExternalId;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlacedAction;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Programme;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Territory;
import org.mobilityplan.words.IsoPeriod;
import org.mobilityplan.words.Labels;
import org.mobilityplan.words.Wording;

/**
 * One action or step, as the columns of the flat table read it.
 *
 * @param plan the plan
 * @param placed the action or step
 * @param rank its place in the plan, from 1
 */
record FlatRow(ActionPlan plan, PlacedAction placed, int rank) {

    private static final Labels FRENCH = Labels.FRENCH;

    Action action() {
        return placed.getAction();
    }

    /** A property of the nearest chantier. */
    String chantier(Function<Chantier, String> property) {
        List<Chantier> path = placed.getChantiers();
        return path.isEmpty() ? "" : property.apply(path.get(path.size() - 1));
    }

    /** The coordinators of a role, by the coordination in force here. */
    List<Participant> coordinators(boolean leads) {
        return placed.getEffectiveCoordination().stream()
                .flatMap(effective -> effective.getCoordination().getCoordinators().stream())
                .filter(each -> each.getRole().isLeading() == leads)
                .toList();
    }

    List<String> names(List<Participant> participants) {
        return participants.stream().map(plan.index()::nameOf).toList();
    }

    List<String> ids(List<Participant> participants) {
        return participants.stream()
                .flatMap(each -> each
                        .getOrganisation()
                        .map(OrganisationId::value)
                        .or(() -> each.getNetwork().map(NetworkId::value))
                        .stream())
                .toList();
    }

    List<String> identifiers(List<Participant> participants) {
        return participants.stream()
                .flatMap(each -> each.getOrganisation().flatMap(plan.index()::organisation).stream())
                .map(Organisation::getIdentifiers)
                .flatMap(List::stream)
                .map(ExternalId::toString)
                .toList();
    }

    List<String> networks() {
        return action().getNetworks().stream()
                .map(id -> plan.index().network(id).map(PartnerNetwork::getName).orElse(id.value()))
                .toList();
    }

    List<String> destinations() {
        return action().getDestinations().stream()
                .map(each -> each.getText()
                        .or(each::getPlace)
                        .or(each::getGroup)
                        .or(() -> each.getCountry().map(Object::toString))
                        .orElse(""))
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

    static List<String> names(Stream<Territory> territories) {
        return territories
                .map(each -> each.getName().or(each::getCode).orElse(""))
                .toList();
    }

    static List<String> codes(Stream<Territory> territories) {
        return territories
                .flatMap(each ->
                        each
                                .getCode()
                                .filter(code -> !code.isBlank())
                                .map(code -> each.getKind() + ":" + code)
                                .stream())
                .toList();
    }

    static String programme(Programme programme) {
        return programme
                .getName()
                .filter(name -> !name.isBlank())
                .orElseGet(() -> FRENCH.of("programme", programme.getCode()));
    }

    /** « Rencontre régionale (juin 2017) ». */
    static String event(Event event) {
        String period = event.getPeriod().map(IsoPeriod::write).orElse("");
        return event.getTitle() + (period.isBlank() ? "" : " (" + period + ")");
    }

    /** « EREA identifiés : 87 EREA (cible : 104 EREA) ». */
    static String indicator(Indicator indicator) {
        String actual = quantities(indicator.getActual());
        String target = quantities(indicator.getTarget());
        return indicator.getLabel()
                + (actual.isEmpty() ? "" : " : " + actual)
                + (target.isEmpty() ? "" : " (cible : " + target + ")");
    }

    private static String quantities(List<Quantity> quantities) {
        return String.join(
                " / ",
                quantities.stream()
                        .map(Wording.FRENCH::quantity)
                        .filter(words -> !words.isBlank())
                        .toList());
    }

    String funding(Funding funding) {
        String money = funding.getText()
                .filter(words -> !words.isBlank())
                .or(() -> funding.getAmount().map(amount -> Wording.FRENCH.money(amount, funding.getCurrency())))
                .orElse("");
        String funder = funding.getFunder().map(plan.index()::nameOf).orElse("");
        return money.isBlank() || funder.isBlank() ? money + funder : funder + " : " + money;
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
