package org.mobilityplan.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;

/** Names the participants of a plan, by acronym where only one has it, as published tables do. */
public final class Names {

    private final ActionPlan plan;
    private final Map<String, Integer> acronyms = new HashMap<>();

    private final Map<String, String> meanings = new HashMap<>();

    public Names(ActionPlan plan) {
        this.plan = plan;
        Stream.concat(
                        plan.getOrganisations().stream().map(Organisation::getAcronym),
                        plan.getNetworks().stream().map(PartnerNetwork::getAcronym))
                .flatMap(Optional::stream)
                .forEach(acronym -> acronyms.merge(key(acronym), 1, Integer::sum));
        plan.getOrganisations().forEach(each -> addMeaning(each.getAcronym(), each.getName()));
        plan.getNetworks().forEach(each -> addMeaning(each.getAcronym(), each.getName()));
    }

    private void addMeaning(Optional<String> acronym, String name) {
        acronym.map(String::strip)
                .filter(each -> isUnique(each) && !name.isBlank() && !name.equals(each))
                .ifPresent(each -> meanings.put(each, name));
    }

    private static String key(String acronym) {
        return acronym.strip().toUpperCase(Locale.ROOT);
    }

    /** Whether an acronym means one organisation or network of the plan only. */
    public boolean isUnique(String acronym) {
        return !acronym.isBlank() && acronyms.getOrDefault(key(acronym), 0) == 1;
    }

    /** The name of a participant, without the details of its part. */
    public String of(Participant participant) {
        return participant
                .getOrganisation()
                .flatMap(plan.index()::organisation)
                .flatMap(Organisation::getAcronym)
                .or(() ->
                        participant.getNetwork().flatMap(plan.index()::network).flatMap(PartnerNetwork::getAcronym))
                .filter(this::isUnique)
                .orElseGet(() -> plan.index().nameOf(participant));
    }

    /** The name that an acronym abbreviates, if it abbreviates only one. */
    public Optional<String> meaning(String acronym) {
        return Optional.ofNullable(meanings.get(acronym));
    }
}
