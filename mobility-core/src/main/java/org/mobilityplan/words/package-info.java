/** Names the values of a plan in French or English. */
@NullMarked
package org.mobilityplan.words;

import org.jspecify.annotations.NullMarked;
