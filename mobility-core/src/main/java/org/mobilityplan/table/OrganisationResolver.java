package org.mobilityplan.table;

import java.util.List;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Organisation;

/**
 * Finds the organisations that a name in a table may mean: the directory of a plan, or the registry of an application.
 *
 * <pre>{@code
 * Checked<ActionPlan> read = TableImporter.into(plan)
 *         .withOrganisations((name, into) -> registry.search(name))
 *         .read(rows);
 * }</pre>
 *
 * <p>A name with one candidate is resolved. Several candidates are reported, and none of them is chosen.
 */
@FunctionalInterface
public interface OrganisationResolver {

    /**
     * Finds the organisations that a name may mean.
     *
     * @param name the name as written, of at most 200 characters, such as « CRIJ »
     * @param plan the plan as it is known before the table is read; its territory distinguishes the CRIJ of one region from that
     *     of another
     * @return the candidates, empty if the name is not known
     */
    List<Organisation> candidates(String name, ActionPlan plan);
}
