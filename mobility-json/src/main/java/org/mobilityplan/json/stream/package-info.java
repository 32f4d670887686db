/** Cuts files of many plans into one piece per plan. */
@NullMarked
package org.mobilityplan.json.stream;

import org.jspecify.annotations.NullMarked;
