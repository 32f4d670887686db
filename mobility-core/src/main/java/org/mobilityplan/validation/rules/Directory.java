package org.mobilityplan.validation.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Territory;
import org.mobilityplan.validation.RuleContext;

/** The organisations and networks of a plan by the names that they go under. */
final class Directory {

    private final Map<NameKey, Organisation> firstByName = new HashMap<>();
    private final Map<NameKey, Organisation> firstByAcronym = new HashMap<>();
    private final Map<NameKey, Set<OrganisationId>> byAnyName = new HashMap<>();
    private final Map<OrganisationId, Organisation> byId = new HashMap<>();

    private Directory(ActionPlan plan) {
        for (Organisation each : plan.getOrganisations()) {
            byId.putIfAbsent(each.getId(), each);
            names(each).forEach(name -> {
                firstByName.putIfAbsent(name, each);
                byAnyName.computeIfAbsent(name, key -> new HashSet<>()).add(each.getId());
            });
            each.getAcronym().map(Directory::key).filter(key -> !key.isEmpty()).ifPresent(acronym -> {
                firstByAcronym.putIfAbsent(acronym, each);
                byAnyName.computeIfAbsent(acronym, key -> new HashSet<>()).add(each.getId());
            });
        }
    }

    /** That of the plan that is checked. */
    static Directory of(RuleContext context) {
        return context.once(Directory.class, Directory::new);
    }

    /** The keys of the name and the aliases of an organisation. */
    static Set<NameKey> names(Organisation organisation) {
        Set<NameKey> names = new LinkedHashSet<>();
        names.add(key(organisation.getName()));
        organisation.getAliases().forEach(alias -> names.add(key(alias)));
        names.removeIf(NameKey::isEmpty);
        return names;
    }

    /** What names are compared by here: also where the words of one are written in one. */
    static NameKey key(String name) {
        return NameKey.of(name).joined();
    }

    /** The first organisation with a name or alias. */
    Optional<Organisation> firstNamed(NameKey name) {
        return Optional.ofNullable(firstByName.get(name));
    }

    /** The first organisation with an acronym. */
    Optional<Organisation> firstWithAcronym(NameKey acronym) {
        return Optional.ofNullable(firstByAcronym.get(acronym));
    }

    /** The one organisation that goes under a name, alias or acronym; none where several do. */
    Optional<Organisation> resolve(String name) {
        Set<OrganisationId> candidates = byAnyName.getOrDefault(key(name), Set.of());
        return candidates.size() == 1
                ? Optional.ofNullable(byId.get(candidates.iterator().next()))
                : Optional.empty();
    }

    /** Whether both say where they act, and it is not the same place: the CRIJ of two regions. */
    static boolean inOtherTerritories(Organisation one, Organisation other) {
        Optional<String> here = one.getTerritory().map(Directory::place);
        Optional<String> there = other.getTerritory().map(Directory::place);
        return here.isPresent() && there.isPresent() && !here.equals(there);
    }

    private static String place(Territory territory) {
        return territory.getKind() + " "
                + territory
                        .getCode()
                        .orElseGet(
                                () -> NameKey.of(territory.getName().orElse("")).value());
    }
}
