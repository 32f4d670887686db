/**
 * Reading and writing action plans as JSON.
 *
 * <p>Start at {@link org.mobilityplan.json.PlanJson}; hosts with a Jackson mapper of their own find {@link
 * org.mobilityplan.json.PlanJsonModule} by service.
 */
@NullMarked
@ValueStyle
package org.mobilityplan.json;

import org.jspecify.annotations.NullMarked;
import org.mobilityplan.access.ValueStyle;
