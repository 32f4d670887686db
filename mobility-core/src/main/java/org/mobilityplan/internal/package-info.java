/** How this library generates its immutable types; for its own build only, not exported. */
@NullMarked
package org.mobilityplan.internal;

import org.jspecify.annotations.NullMarked;
