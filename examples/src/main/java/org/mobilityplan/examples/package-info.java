/** Small programs that use the library as any application would. */
@NullMarked
package org.mobilityplan.examples;

import org.jspecify.annotations.NullMarked;
