/**
 * Compares words and texts: ignoring case and accents, by edit distance; finds unclosed brackets and template texts; knows the words
 * for months, countries, bodies and qualifiers of figures.
 */
@NullMarked
package org.mobilityplan.spelling;

import org.jspecify.annotations.NullMarked;
