/**
 * Judging a plan: the validator, its rules and their catalogue, and the profiles that change how grave a rule is.
 *
 * <p>Start at {@link org.mobilityplan.validation.PlanValidator}.
 */
@NullMarked
package org.mobilityplan.validation;

import org.jspecify.annotations.NullMarked;
