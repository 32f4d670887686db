/**
 * Results of validation: descriptions of rules, findings as data (rule, severity, location, arguments), and reports.
 *
 * @serial exclude
 */
@NullMarked
@ValueStyle
package org.mobilityplan.report;

import org.jspecify.annotations.NullMarked;
import org.mobilityplan.access.ValueStyle;
