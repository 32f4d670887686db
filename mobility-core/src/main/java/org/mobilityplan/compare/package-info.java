/**
 * Compares two editions of a plan. Elements correspond by their ids or by {@code continues}, never by their positions or by
 * similarity. Start at {@link org.mobilityplan.compare.PlanComparison}.
 */
@NullMarked
package org.mobilityplan.compare;

import org.jspecify.annotations.NullMarked;
