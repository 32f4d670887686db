/** Reads a published table, given as rows of cells, into a plan. */
@NullMarked
@ValueStyle
package org.mobilityplan.table;

import org.jspecify.annotations.NullMarked;
import org.mobilityplan.access.ValueStyle;
