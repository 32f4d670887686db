package org.mobilityplan.compare;

import java.util.List;
import org.mobilityplan.model.PlanElement;

/**
 * A list whose entries that both editions have stand in another order.
 *
 * @param path the element of the newer edition that has the list, and all it stands in
 * @param property the list
 */
public record Reordered(List<PlanElement> path, String property) implements Change {

    /**
     * Keeps copies of the lists.
     *
     * @param path the element of the newer edition that has the list, and all it stands in
     * @param property the list
     */
    public Reordered {
        path = List.copyOf(path);
    }
}
