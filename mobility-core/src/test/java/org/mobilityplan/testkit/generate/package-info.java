/**
 * Plans from a seed, for tests: {@link org.mobilityplan.testkit.generate.PlanGenerator} makes them, {@link
 * org.mobilityplan.testkit.generate.PlanShrinker} finds the part of one that makes a test fail.
 */
@NullMarked
package org.mobilityplan.testkit.generate;

import org.jspecify.annotations.NullMarked;
