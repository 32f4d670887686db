/** Defines what a validation rule is and the context it runs in. */
@NullMarked
package org.mobilityplan.rule;

import org.jspecify.annotations.NullMarked;
