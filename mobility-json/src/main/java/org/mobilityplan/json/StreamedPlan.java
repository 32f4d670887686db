package org.mobilityplan.json;

import java.util.Objects;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;

/**
 * One plan of a file of many, with its findings.
 *
 * @param number its line in a file of lines, or its position in an array; from 1
 * @param checked the plan and its report; no plan if it could not be read completely
 */
public record StreamedPlan(long number, Checked<ActionPlan> checked) {

    /**
     * Takes both.
     *
     * @param number its line in a file of lines, or its position in an array; from 1
     * @param checked the plan and its report; no plan if it could not be read completely
     */
    public StreamedPlan {
        Objects.requireNonNull(checked, "checked");
    }
}
