/** The properties of the model's types by reflection; for this testkit and the tests of the library only. */
@NullMarked
package org.mobilityplan.testkit.reflection;

import org.jspecify.annotations.NullMarked;
