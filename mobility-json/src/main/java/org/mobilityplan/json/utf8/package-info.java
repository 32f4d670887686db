/** Reads and writes the bytes of documents. */
@NullMarked
package org.mobilityplan.json.utf8;

import org.jspecify.annotations.NullMarked;
