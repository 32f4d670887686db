/**
 * What was found in a plan, document or table: what a rule is called, the finding with severity, place and arguments as
 * data, and the report that gathers them.
 *
 * @serial exclude
 */
@NullMarked
@ValueStyle
package org.mobilityplan.report;

import org.jspecify.annotations.NullMarked;
import org.mobilityplan.access.ValueStyle;
