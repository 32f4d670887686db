package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Territory;

/** What a table calls the participants of a plan: by their acronym where only one has it, as published tables do. */
final class Names {

    private final ActionPlan plan;
    private final Map<String, Integer> acronyms = new HashMap<>();

    Names(ActionPlan plan) {
        this.plan = plan;
        Stream.concat(
                        plan.getOrganisations().stream().map(Organisation::getAcronym),
                        plan.getNetworks().stream().map(PartnerNetwork::getAcronym))
                .flatMap(Optional::stream)
                .forEach(acronym -> acronyms.merge(key(acronym), 1, Integer::sum));
    }

    private static String key(String acronym) {
        return acronym.strip().toUpperCase(Locale.ROOT);
    }

    /** Whether an acronym means one organisation or network of the plan only. */
    boolean isUnique(String acronym) {
        return !acronym.isBlank() && acronyms.getOrDefault(key(acronym), 0) == 1;
    }

    /** The name of a participant, without what it takes part for. */
    String of(Participant participant) {
        return participant
                .getOrganisation()
                .flatMap(plan.index()::organisation)
                .flatMap(Organisation::getAcronym)
                .or(() ->
                        participant.getNetwork().flatMap(plan.index()::network).flatMap(PartnerNetwork::getAcronym))
                .filter(this::isUnique)
                .orElseGet(() -> plan.index().nameOf(participant));
    }

    /** « JTM et ARML », « CRIJ Articulation avec JTM et ARML »; empty where nobody is named. */
    String list(List<Participant> participants) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < participants.size(); ) {
            String opening = opening(participants.get(i));
            List<String> names = new ArrayList<>();
            for (; i < participants.size() && opening(participants.get(i)).equals(opening); i++) {
                names.add(described(participants.get(i)));
            }
            words.append(words.isEmpty() ? "" : opening.isEmpty() ? ", " : " ");
            words.append(opening).append(opening.isEmpty() ? "" : " ").append(joined(names));
        }
        return words.toString();
    }

    private static String joined(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? names.get(0) : String.join(", ", names.subList(0, last)) + " et " + names.get(last);
    }

    private static String opening(Participant participant) {
        if (participant.getRole().equals(Role.LIAISON)) {
            return wording(participant).orElse("Articulation avec");
        }
        return participant.getRole().equals(Role.PARTNER) ? wording(participant).orElse("en partenariat avec") : "";
    }

    private static Optional<String> wording(Participant participant) {
        return participant.getWording().filter(words -> !words.isBlank());
    }

    private String described(Participant participant) {
        List<String> more = new ArrayList<>();
        if (opening(participant).isEmpty() && !participant.getRole().equals(Role.LEAD)) {
            more.add(wording(participant).orElse(participant.getRole().code()));
        }
        participant.getService().ifPresent(more::add);
        participant.getFunction().ifPresent(more::add);
        participant.getScope().ifPresent(more::add);
        participant.getTerritory().flatMap(Territory::getName).ifPresent(more::add);
        participant.getCount().flatMap(Quantity::getText).ifPresent(more::add);
        more.removeIf(String::isBlank);
        return more.isEmpty() ? of(participant) : of(participant) + " (" + String.join(", ", more) + ")";
    }
}
