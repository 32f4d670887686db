/**
 * What a regional action plan is: the immutable types, their ids and codes, and the lookups on them.
 *
 * <p>Start at {@link org.mobilityplan.model.ActionPlan}. Every type is closed, immutable, safe for threads and
 * serializable; nothing returns null, what may be absent is an {@link java.util.Optional}.
 *
 * @serial exclude
 */
@NullMarked
@ValueStyle
package org.mobilityplan.model;

import org.jspecify.annotations.NullMarked;
import org.mobilityplan.access.ValueStyle;
