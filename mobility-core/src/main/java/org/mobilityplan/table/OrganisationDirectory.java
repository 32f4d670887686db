package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Territory;
import org.mobilityplan.model.TerritoryKind;

/**
 * A list of organisations that finds them by name, acronym and aliases.
 *
 * <pre>{@code
 * OrganisationDirectory directory = OrganisationDirectory.of(plan.getOrganisations());
 * List<Organisation> found = directory.candidates("F.D.M.F.R. 35", plan);
 * }</pre>
 *
 * <p>A name matches exactly or not at all, once case, accents, punctuation and spaces are removed and numbers are separated:
 * « FDMFR35 » is « FDMFR 35 », but not « FDMFR ». Of several with the
 * name, those of the plan's own territory are preferred; an acronym never means an organisation of another region.
 */
public final class OrganisationDirectory implements OrganisationResolver {

    private final Map<NameKey, Map<OrganisationId, Organisation>> byName = new HashMap<>();
    private final Map<NameKey, Map<OrganisationId, Organisation>> byAcronym = new HashMap<>();

    private OrganisationDirectory(Collection<Organisation> organisations) {
        for (Organisation organisation : organisations) {
            add(byName, organisation.getName(), organisation);
            organisation.getAliases().forEach(alias -> add(byName, alias, organisation));
            organisation.getAcronym().ifPresent(acronym -> add(byAcronym, acronym, organisation));
        }
    }

    private static void add(
            Map<NameKey, Map<OrganisationId, Organisation>> names, String name, Organisation organisation) {
        NameKey key = NameKey.of(name);
        if (!key.value().isEmpty()) {
            names.computeIfAbsent(key, none -> new LinkedHashMap<>()).putIfAbsent(organisation.getId(), organisation);
        }
    }

    /**
     * Creates a directory.
     *
     * @param organisations the organisations
     * @return the directory
     */
    public static OrganisationDirectory of(Collection<Organisation> organisations) {
        return new OrganisationDirectory(organisations);
    }

    boolean isEmpty() {
        return byName.isEmpty() && byAcronym.isEmpty();
    }

    @Override
    public List<Organisation> candidates(String name, ActionPlan plan) {
        Objects.requireNonNull(plan, "plan");
        NameKey key = NameKey.of(name);
        Map<OrganisationId, Organisation> found = new LinkedHashMap<>(byName.getOrDefault(key, Map.of()));
        for (Organisation organisation : byAcronym.getOrDefault(key, Map.of()).values()) {
            if (!isOfAnotherRegion(organisation, plan)) {
                found.putIfAbsent(organisation.getId(), organisation);
            }
        }
        if (found.size() < 2) {
            return List.copyOf(found.values());
        }
        List<Organisation> home = new ArrayList<>();
        for (Organisation organisation : found.values()) {
            if (isOfSameTerritory(organisation, plan)) {
                home.add(organisation);
            }
        }
        return home.isEmpty() ? List.copyOf(found.values()) : List.copyOf(home);
    }

    private static boolean isOfAnotherRegion(Organisation organisation, ActionPlan plan) {
        Optional<String> region = regionOf(organisation.getTerritory());
        Optional<String> home = regionOf(plan.getTerritory());
        return region.isPresent() && home.isPresent() && !region.equals(home);
    }

    private static Optional<String> regionOf(Optional<Territory> territory) {
        return territory
                .filter(each -> each.getKind().equals(TerritoryKind.REGION))
                .flatMap(each -> each.getCode().or(each::getName));
    }

    private static boolean isOfSameTerritory(Organisation organisation, ActionPlan plan) {
        return organisation
                .getTerritory()
                .filter(theirs -> plan.getTerritory()
                        .filter(ours -> ours.getKind().equals(theirs.getKind())
                                && key(ours).isPresent()
                                && key(ours).equals(key(theirs)))
                        .isPresent())
                .isPresent();
    }

    private static Optional<String> key(Territory territory) {
        return territory.getCode().or(territory::getName);
    }

    @Override
    public String toString() {
        return "OrganisationDirectory of " + byName.size() + " names and " + byAcronym.size() + " acronyms";
    }
}
