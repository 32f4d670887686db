package org.mobilityplan.across;

import java.io.Serializable;

/**
 * A word of an open list that this version does not know, with how often plans use it: a candidate for the next version.
 *
 * @param list the name of the list, such as {@code role}
 * @param word the word
 * @param count how often it is used
 * @param plans the number of plans that use it
 */
public record UnknownWord(String list, String word, int count, int plans) implements Serializable {}
