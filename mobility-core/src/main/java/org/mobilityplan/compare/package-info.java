/**
 * What changed between two editions of a plan, in the terms of the model. Things are the same when their ids are, or when
 * {@code continues} says so; never because they stand at the same place or look alike. Start at {@link
 * org.mobilityplan.compare.PlanComparison}.
 */
@NullMarked
package org.mobilityplan.compare;

import org.jspecify.annotations.NullMarked;
