package org.mobilityplan.words;

import java.util.Optional;

/**
 * A difference between two elements.
 *
 * @param label the names of the property and of those that contain it, empty for what the element is named by
 * @param before the text of the older value, if there is one
 * @param after the text of the newer value, if there is one
 */
public record Difference(String label, Optional<String> before, Optional<String> after) {}
