/** Compares words and texts: ignoring case and accents, by edit distance; finds unclosed brackets and template texts. */
@NullMarked
package org.mobilityplan.spelling;

import org.jspecify.annotations.NullMarked;
