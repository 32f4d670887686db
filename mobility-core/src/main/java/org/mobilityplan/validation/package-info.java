/**
 * Validates plans: the validator, its catalogue of rules, and the profiles that change the severity of rules.
 *
 * <p>Start at {@link org.mobilityplan.validation.PlanValidator}.
 */
@NullMarked
@ValueStyle
package org.mobilityplan.validation;

import org.jspecify.annotations.NullMarked;
import org.mobilityplan.access.ValueStyle;
