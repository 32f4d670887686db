package org.mobilityplan.table;

import java.util.List;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Organisation;

/**
 * Who is meant by a name in a table: the directory of a plan, or the registry of an application.
 *
 * <p>It answers with all that the name may mean. One is taken; several are told, and none of them is guessed.
 */
@FunctionalInterface
public interface OrganisationResolver {

    /**
     * The organisations that a name may mean.
     *
     * @param name the name as written, of at most 200 characters, such as « CRIJ »
     * @param plan the plan that is read, as far as it is known: its territory tells the CRIJ of one region from that of another
     * @return the organisations, none where the name is not known
     */
    List<Organisation> candidates(String name, ActionPlan plan);
}
