/**
 * The written forms that plans use, and the values they stand for: headings, coordination cells, school years and other
 * times, quantities in words, announced lists, bullets, statuses and priorities.
 *
 * <p>What is not understood stays text, and a finding tells it; nothing is invented. Findings of this package stand at the
 * root: whoever knows the place of the text moves them there.
 *
 * @serial exclude
 */
@NullMarked
package org.mobilityplan.notation;

import org.jspecify.annotations.NullMarked;
