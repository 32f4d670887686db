/** Documents of older versions of the format, made into documents of this one, each value with the place it came from. */
@NullMarked
package org.mobilityplan.json.migration;

import org.jspecify.annotations.NullMarked;
