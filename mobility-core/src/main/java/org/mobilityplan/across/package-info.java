/** Summarises plans, and validates many plans together: rules that only several plans can break, and a registry of organisations. */
@NullMarked
package org.mobilityplan.across;

import org.jspecify.annotations.NullMarked;
