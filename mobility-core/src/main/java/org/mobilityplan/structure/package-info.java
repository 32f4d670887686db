/** Describes which properties each type of the model has: the one place where validation and comparison look them up. */
@NullMarked
package org.mobilityplan.structure;

import org.jspecify.annotations.NullMarked;
