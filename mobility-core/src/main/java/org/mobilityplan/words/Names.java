package org.mobilityplan.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Territory;
import org.mobilityplan.notation.QuantityNotation;

/** Names the participants of a plan, by acronym where only one has it, as published tables do. */
public final class Names {

    /** The roles that need no mention, since the context gives them. */
    private static final Set<Role> USUAL = Set.of(Role.LEAD, Role.LIAISON, Role.PARTNER);

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

    /** The name of a coordinator with the details of its part in brackets, in French. */
    public String described(Participant participant) {
        return described(participant, Labels.FRENCH);
    }

    public String described(Participant participant, Labels labels) {
        List<String> more = new ArrayList<>();
        if (!USUAL.contains(participant.getRole())) {
            more.add(participant.getWording().orElseGet(() -> labels.of("role", participant.getRole())));
        }
        return with(participant, more);
    }

    /** The name of a member of a network with the details of its part; its role is shown elsewhere. */
    public String member(Participant participant) {
        return with(participant, new ArrayList<>());
    }

    private String with(Participant participant, List<String> more) {
        participant.getService().ifPresent(more::add);
        participant.getFunction().ifPresent(more::add);
        participant.getScope().ifPresent(more::add);
        participant.getTerritory().flatMap(Territory::getName).ifPresent(more::add);
        participant.getCount().map(QuantityNotation::write).ifPresent(more::add);
        more.removeIf(String::isBlank);
        return more.isEmpty() ? of(participant) : of(participant) + " (" + String.join(", ", more) + ")";
    }
}
