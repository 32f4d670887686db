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

    private final List<Organisation> organisations;

    /** Names and aliases; they and the acronyms exclude most names before their keys are computed. */
    private final NameHashes names;

    private final NameHashes acronyms;
    private final boolean canShareNames;

    /** The organisations by name, alias and acronym, made when one may be found. */
    private @Nullable Map<NameKey, Set<OrganisationId>> byAnyName;

    /** The first organisation with each name, made when two may have one. */
    private @Nullable Map<NameKey, Organisation> firstByName;

    /** The first organisation with each acronym that several may have. */
    private @Nullable Map<NameKey, Organisation> firstByAcronym;

    private boolean sharesNames;

    /** Two rules ask for the candidates of each participant, one after the other. */
    private @Nullable Participant asked;

    private List<Organisation> candidates = List.of();

    private Directory(ActionPlan plan) {
        this.organisations = plan.getOrganisations();
        this.names = new NameHashes(organisations.size());
        this.acronyms = new NameHashes(organisations.size());
        for (Organisation each : organisations) {
            names.add(each.getName());
            for (String alias : each.getAliases()) {
                names.add(alias);
            }
            if (each.getAcronym().isPresent()) {
                acronyms.add(each.getAcronym().get());
            }
        }
        this.canShareNames = !names.areDifferent();
    }

    private Map<NameKey, Set<OrganisationId>> byAnyName() {
        Map<NameKey, Set<OrganisationId>> known = byAnyName;
        if (known == null) {
            known = new HashMap<>();
            for (Organisation each : organisations) {
                for (NameKey name : names(each)) {
                    add(name, each, known);
                }
                NameKey acronym = key(each.getAcronym().orElse(""));
                if (!acronym.isEmpty()) {
                    add(acronym, each, known);
                }
            }
            byAnyName = known;
        }
        return known;
    }

    private static void add(NameKey name, Organisation organisation, Map<NameKey, Set<OrganisationId>> byAnyName) {
        Set<OrganisationId> homonyms = byAnyName.putIfAbsent(name, Set.of(organisation.getId()));
        if (homonyms != null) {
            Set<OrganisationId> several = homonyms.size() == 1 ? new HashSet<>(homonyms) : homonyms;
            several.add(organisation.getId());
            byAnyName.put(name, several);
        }
    }

    /** The organisations that have a name, alias or acronym. */
    private Set<OrganisationId> homonyms(String name) {
        return names.canContain(name) || acronyms.canContain(name)
                ? byAnyName().getOrDefault(key(name), Set.of())
                : Set.of();
    }

    private Map<NameKey, Organisation> firstByName() {
        Map<NameKey, Organisation> known = firstByName;
        if (known == null) {
            known = new HashMap<>();
            for (Organisation each : organisations) {
                for (NameKey name : names(each)) {
                    sharesNames |= known.putIfAbsent(name, each) != null;
                }
            }
            firstByName = known;
        }
        return known;
    }

    private Map<NameKey, Organisation> firstByAcronym() {
        Map<NameKey, Organisation> known = firstByAcronym;
        if (known == null) {
            known = new HashMap<>();
            for (Organisation each : organisations) {
                String acronym = each.getAcronym().orElse("");
                if (acronyms.canRepeat(acronym)) {
                    known.putIfAbsent(key(acronym), each);
                }
            }
            firstByAcronym = known;
        }
        return known;
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
        return canShareNames && !firstByName().isEmpty() && sharesNames;
    }

    /** Whether another entry that can be the same organisation has one of its names, which another rule reports. */
    boolean hasNamesake(Organisation organisation, RuleContext context) {
        if (!sharesNames()) {
            return false;
        }
        for (NameKey name : names(organisation)) {
            Set<OrganisationId> homonyms = byAnyName().getOrDefault(name, Set.of());
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
        return Optional.ofNullable(firstByName().get(name));
    }

    /** The first organisation with an acronym, if several may have it. */
    Optional<Organisation> firstWithSharedAcronym(String acronym) {
        return acronyms.canRepeat(acronym)
                ? Optional.ofNullable(firstByAcronym().get(key(acronym)))
                : Optional.empty();
    }

    /** The only organisation with a name, alias or acronym; empty if there are several. */
    Optional<OrganisationId> resolve(String name) {
        Set<OrganisationId> candidates = homonyms(name);
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
        Set<OrganisationId> homonyms = homonyms(participant.getName().orElse(""));
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
    boolean isCrowded(String name) {
        return isCrowded(homonyms(name));
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
