package org.mobilityplan.json;

import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;

/**
 * One plan of many in a file, and everything that was found in it.
 *
 * @param number its line in a file of lines, or its place in an array; from 1
 * @param checked the plan and its report; no plan where it cannot be understood whole
 */
public record StreamedPlan(long number, Checked<ActionPlan> checked) {}
