/** Plans made up at random, for the tests of all modules. */
package org.mobilityplan.testing;
