package org.mobilityplan.notation;

import java.util.Optional;

/** Words of a cell that can be kept as a code of an open list. */
final class CodeWord {

    private CodeWord() {}

    /** The words themselves where they are short and on one line; absent where a code cannot hold them. */
    static Optional<String> of(String words, int maxLength) {
        boolean fits = !words.isEmpty()
                && words.length() <= maxLength
                && words.chars().noneMatch(c -> Character.getType(c) == Character.CONTROL);
        return fits ? Optional.of(words) : Optional.empty();
    }
}
