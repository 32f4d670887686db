/** How this library generates its immutable types, and calls their methods by name; for its own use only. */
@NullMarked
package org.mobilityplan.internal;

import org.jspecify.annotations.NullMarked;
