/** Writes a plan as tables: the one that committees publish, and open data. */
@NullMarked
package org.mobilityplan.publish;

import org.jspecify.annotations.NullMarked;
