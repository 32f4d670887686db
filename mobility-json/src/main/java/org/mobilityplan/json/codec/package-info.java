/** The codec tables: each property of each type, with its JSON name, how it is read and how it is written. */
@NullMarked
package org.mobilityplan.json.codec;

import org.jspecify.annotations.NullMarked;
