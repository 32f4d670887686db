/** The rules, one class each. */
@NullMarked
package org.mobilityplan.validation.rules;

import org.jspecify.annotations.NullMarked;
