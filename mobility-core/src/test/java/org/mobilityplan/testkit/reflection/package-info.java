/** The properties of the model's types by reflection; for this testkit and the tests of the library only. */
package org.mobilityplan.testkit.reflection;
