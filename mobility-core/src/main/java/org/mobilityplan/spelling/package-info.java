/** Compares texts as people spell them: without case and accents, by distance, with their brackets. */
@NullMarked
package org.mobilityplan.spelling;

import org.jspecify.annotations.NullMarked;
