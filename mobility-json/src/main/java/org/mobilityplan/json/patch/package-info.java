/** Compares and patches documents as trees: canonical form, JSON Patch, JSON Merge Patch. */
@NullMarked
package org.mobilityplan.json.patch;

import org.jspecify.annotations.NullMarked;
