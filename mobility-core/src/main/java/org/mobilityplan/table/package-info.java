/** Rows of a published table and the plan they stand for, each made from the other. */
@NullMarked
package org.mobilityplan.table;

import org.jspecify.annotations.NullMarked;
