/** Describes the properties of each type of the model, for validation and comparison. */
@NullMarked
package org.mobilityplan.structure;

import org.jspecify.annotations.NullMarked;
