/** Findings and changes as sentences for people, in French or English. */
@NullMarked
package org.mobilityplan.text;

import org.jspecify.annotations.NullMarked;
