package org.mobilityplan.across;

import java.io.Serializable;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mobilityplan.model.ExternalId;
import org.mobilityplan.model.IdScheme;

/**
 * What is kept of an organisation in the directory of a plan. Texts that are absent are empty.
 *
 * @param id its id in the plan
 * @param name its name
 * @param acronym its acronym
 * @param aliases its other names
 * @param kind the code of its kind
 * @param territory the key of its own territory, see {@link Territories}
 * @param territoryName the name of this territory
 * @param identifiers its identifiers in registers
 * @param roles the roles that it has anywhere in the plan, sorted
 * @param place where it is
 * @serial exclude
 */
record OrganisationFact(
        String id,
        String name,
        String acronym,
        List<String> aliases,
        String kind,
        String territory,
        String territoryName,
        List<ExternalId> identifiers,
        List<String> roles,
        FactPlace place)
        implements Serializable {

    private static final int SIREN_LENGTH = 9;

    /** The same fact with line and column. */
    OrganisationFact at(FactPlace here) {
        return new OrganisationFact(
                id, name, acronym, aliases, kind, territory, territoryName, identifiers, roles, here);
    }

    /** The identifiers of the body itself: of a SIRET, which identifies an establishment, its SIREN. */
    SortedSet<ExternalId> bodyIdentifiers() {
        SortedSet<ExternalId> found = new TreeSet<>();
        for (ExternalId id : identifiers) {
            if (id.scheme().equals(IdScheme.SIRET) && id.value().length() > SIREN_LENGTH) {
                found.add(ExternalId.of(IdScheme.SIREN, id.value().substring(0, SIREN_LENGTH)));
            } else {
                found.add(id);
            }
        }
        return found;
    }
}
