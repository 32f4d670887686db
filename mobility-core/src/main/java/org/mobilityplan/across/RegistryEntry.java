package org.mobilityplan.across;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.Role;

/**
 * A body that occurs in the directory of one plan or of several.
 *
 * @param organisation the body, under the name that most plans write; its other names and acronyms are aliases. It has a
 *     territory if it acts in one only, and the properties {@code x-plans}, {@code x-roles} and {@code x-territories}
 * @param plans the plans in whose directory it is, sorted
 * @param roles the roles that it has in them, sorted
 * @param territories the names of its territories or, where it has none of its own, of those of its plans, sorted
 * @serial exclude
 */
public record RegistryEntry(Organisation organisation, List<PlanId> plans, List<Role> roles, List<String> territories)
        implements Serializable {

    /**
     * Copies the lists.
     *
     * @param organisation the body
     * @param plans the plans in whose directory it is
     * @param roles its roles in them
     * @param territories the names of its territories
     */
    public RegistryEntry {
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(plans, "plans");
        Objects.requireNonNull(roles, "roles");
        Objects.requireNonNull(territories, "territories");
        plans = List.copyOf(plans);
        roles = List.copyOf(roles);
        territories = List.copyOf(territories);
    }
}
