package org.mobilityplan.across;

import java.io.Serializable;
import java.util.Objects;

/**
 * A word of an open list that this version does not know, with how often plans use it: a candidate for the next version.
 *
 * @param list the name of the list, such as {@code role}
 * @param word the word
 * @param count how often it is used
 * @param plans the number of plans that use it
 * @serial exclude
 */
public record UnknownWord(String list, String word, int count, int plans) implements Serializable {

    /**
     * Takes all of them.
     *
     * @param list the name of the list
     * @param word the word
     * @param count how often it is used
     * @param plans the number of plans that use it
     */
    public UnknownWord {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(word, "word");
    }
}
