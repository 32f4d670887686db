/** Calls the accessors and builders of the model by method handles. */
@NullMarked
package org.mobilityplan.access;

import org.jspecify.annotations.NullMarked;
