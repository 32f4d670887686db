package org.mobilityplan.validation.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.Territory;
import org.mobilityplan.rule.RuleContext;

/** The organisations of a plan by name, alias and acronym. */
final class Directory {

    private static final int MAX_HOMONYMS = 16;

    private final Map<NameKey, Organisation> firstByName = new HashMap<>();
    private final Map<NameKey, Organisation> firstByAcronym = new HashMap<>();
    private final Map<NameKey, Set<OrganisationId>> byAnyName = new HashMap<>();
    private boolean sharesNames;

    /** Two rules ask for the candidates of each participant, one after the other. */
    private @Nullable Participant asked;

    private List<Organisation> candidates = List.of();

    private Directory(ActionPlan plan) {
        for (Organisation each : plan.getOrganisations()) {
            for (NameKey name : names(each)) {
                sharesNames |= firstByName.putIfAbsent(name, each) != null;
                add(name, each);
            }
            NameKey acronym = key(each.getAcronym().orElse(""));
            if (!acronym.isEmpty()) {
                firstByAcronym.putIfAbsent(acronym, each);
                add(acronym, each);
            }
        }
    }

    private void add(NameKey name, Organisation organisation) {
        Set<OrganisationId> homonyms = byAnyName.putIfAbsent(name, Set.of(organisation.getId()));
        if (homonyms != null) {
            Set<OrganisationId> several = homonyms.size() == 1 ? new HashSet<>(homonyms) : homonyms;
            several.add(organisation.getId());
            byAnyName.put(name, several);
        }
    }

    /** The directory of the plan being validated. */
    static Directory of(RuleContext context) {
        return context.computeOnce(Directory.class, Directory::new);
    }

    /** The keys of the name and the aliases of an organisation. */
    static Set<NameKey> names(Organisation organisation) {
        if (organisation.getAliases().isEmpty()) {
            NameKey name = key(organisation.getName());
            return name.isEmpty() ? Set.of() : Set.of(name);
        }
        Set<NameKey> names = new LinkedHashSet<>();
        names.add(key(organisation.getName()));
        for (String alias : organisation.getAliases()) {
            names.add(key(alias));
        }
        names.remove(NameKey.of(""));
        return names;
    }

    /** The key that names are compared by; spaces do not matter either. */
    static NameKey key(String name) {
        return NameKey.joined(name);
    }

    /** Whether any two organisations have a name or alias in common. */
    boolean sharesNames() {
        return sharesNames;
    }

    /** Whether another entry that can be the same organisation has one of its names, which another rule reports. */
    boolean hasNamesake(Organisation organisation, RuleContext context) {
        if (!sharesNames) {
            return false;
        }
        for (NameKey name : names(organisation)) {
            Set<OrganisationId> homonyms = byAnyName.getOrDefault(name, Set.of());
            if (homonyms.size() > MAX_HOMONYMS) {
                return true;
            }
            for (OrganisationId id : homonyms) {
                if (mayBeOne(context.index().organisation(id).orElseThrow(), organisation)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The first organisation with a name or alias. */
    Optional<Organisation> firstNamed(NameKey name) {
        return Optional.ofNullable(firstByName.get(name));
    }

    /** The first organisation with an acronym. */
    Optional<Organisation> firstWithAcronym(NameKey acronym) {
        return Optional.ofNullable(firstByAcronym.get(acronym));
    }

    /** The only organisation with a name, alias or acronym; empty if there are several. */
    Optional<OrganisationId> resolve(String name) {
        Set<OrganisationId> candidates = byAnyName.getOrDefault(key(name), Set.of());
        return candidates.size() == 1 ? Optional.of(candidates.iterator().next()) : Optional.empty();
    }

    /** The organisations that a participant given by name can be: those with the name, unless they act in another territory. */
    List<Organisation> candidates(Participant participant, RuleContext context) {
        if (participant != asked) {
            asked = participant;
            candidates = findCandidates(participant, context);
        }
        return candidates;
    }

    private List<Organisation> findCandidates(Participant participant, RuleContext context) {
        NameKey name = key(participant.getName().orElse(""));
        Set<OrganisationId> homonyms = byAnyName.getOrDefault(name, Set.of());
        if (isCrowded(homonyms)) {
            return List.of();
        }
        List<Organisation> found = new ArrayList<>();
        for (OrganisationId id : homonyms) {
            Organisation organisation = context.index().organisation(id).orElseThrow();
            if (!isElsewhere(organisation, participant, context.plan())) {
                found.add(organisation);
            }
        }
        return found;
    }

    /** Whether a name is that of so many organisations that none of them is looked at. */
    boolean isCrowded(NameKey name) {
        return isCrowded(byAnyName.getOrDefault(name, Set.of()));
    }

    private static boolean isCrowded(Set<OrganisationId> homonyms) {
        return homonyms.size() > MAX_HOMONYMS;
    }

    /** An acronym or name denotes an organisation within a territory: the DRAAF of one region is not that of another. */
    private static boolean isElsewhere(Organisation organisation, Participant participant, ActionPlan plan) {
        Optional<Territory> own = organisation.getTerritory();
        Optional<Territory> meant =
                participant.getTerritory().isPresent() ? participant.getTerritory() : plan.getTerritory();
        return own.isPresent()
                && meant.isPresent()
                && own.get().getKind().equals(meant.get().getKind())
                && !place(own.get()).equals(place(meant.get()));
    }

    /** Whether two entries can be the same organisation: not if both have a territory and these differ. */
    static boolean mayBeOne(Organisation one, Organisation other) {
        if (one.getId().equals(other.getId())) {
            return false;
        }
        // Each region has its CRIJ.
        return one.getTerritory().isEmpty()
                || other.getTerritory().isEmpty()
                || place(one.getTerritory().get())
                        .equals(place(other.getTerritory().get()));
    }

    static String place(Territory territory) {
        String place = territory.getCode().isPresent()
                ? territory.getCode().get()
                : NameKey.of(territory.getName().orElse("")).value();
        return territory.getKind() + " " + place;
    }
}
