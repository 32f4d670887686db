/** How the cells of a table are divided: lists with marks, brackets, announced groups of organisations. */
@NullMarked
package org.mobilityplan.cells;

import org.jspecify.annotations.NullMarked;
