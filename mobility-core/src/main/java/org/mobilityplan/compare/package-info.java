/**
 * Compares two editions of a plan. Elements correspond by their ids, by {@code continues} or by what identifies them to a
 * reader, never by their positions. Start at {@link org.mobilityplan.compare.PlanComparison}.
 */
@NullMarked
package org.mobilityplan.compare;

import org.jspecify.annotations.NullMarked;
