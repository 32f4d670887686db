/** Finds the line and column of a location in a document. */
@NullMarked
package org.mobilityplan.json.position;

import org.jspecify.annotations.NullMarked;
