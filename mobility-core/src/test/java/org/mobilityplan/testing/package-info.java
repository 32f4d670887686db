/** Generated plans and published files, for the tests of all modules. */
package org.mobilityplan.testing;
