/** Writes a plan as an HTML page. */
@NullMarked
package org.mobilityplan.page;

import org.jspecify.annotations.NullMarked;
