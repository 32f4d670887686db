/**
 * What several packages of this library share and nobody else needs: how its immutable types are generated, how their methods
 * are called by name, how texts are compared.
 */
@NullMarked
package org.mobilityplan.internal;

import org.jspecify.annotations.NullMarked;
