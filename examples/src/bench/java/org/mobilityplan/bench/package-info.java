/** Measures this library against its peers: the same documents, the same values, one run. Built in the profile bench only. */
package org.mobilityplan.bench;
