/**
 * The written forms that plans use, and the values they mean: headings, coordination cells, school years and other
 * times, quantities in words, announced lists, bullets, statuses and priorities.
 *
 * <p>What is not understood stays text, and a finding reports it; nothing is invented. Findings of this package are at the
 * root: callers that know the location of the text move them there.
 *
 * @serial exclude
 */
@NullMarked
package org.mobilityplan.notation;

import org.jspecify.annotations.NullMarked;
