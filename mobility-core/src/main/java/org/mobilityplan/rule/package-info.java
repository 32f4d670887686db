/** What a rule is, and what it may ask of the plan around it. */
@NullMarked
package org.mobilityplan.rule;

import org.jspecify.annotations.NullMarked;
