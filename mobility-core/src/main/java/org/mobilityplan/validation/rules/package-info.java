/** The rules themselves, one class each: what two or more facts of a plan must not say together. */
@NullMarked
package org.mobilityplan.validation.rules;

import org.jspecify.annotations.NullMarked;
