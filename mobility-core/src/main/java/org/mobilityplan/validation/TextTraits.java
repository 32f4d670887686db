package org.mobilityplan.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mobilityplan.rule.Rule;

/** Which of the characters that rules look for a text contains, found for all rules in one pass. */
final class TextTraits {

    private static final int TABLE_SIZE = 256;

    /** The sets of characters; the position of a set is its bit. Rules with more than 64 sets are called for all texts. */
    private final List<String> sets = new ArrayList<>();

    private final long[] byCharacter = new long[TABLE_SIZE];

    /** The sets with any character after those in the table. */
    private long others;

    TextTraits(Collection<? extends Rule<?>> rules) {
        for (Rule<?> rule : rules) {
            String set = rule.neededCharacters();
            if (!set.isEmpty() && !sets.contains(set) && sets.size() < Long.SIZE) {
                sets.add(set);
                set.chars().forEach(c -> add(c, bit(set)));
            }
        }
    }

    private void add(int character, long bit) {
        if (character < TABLE_SIZE) {
            byCharacter[character] |= bit;
        } else {
            others |= bit;
        }
    }

    /** The bit of a set of characters, 0 if none is needed. */
    long bit(String characters) {
        int position = sets.indexOf(characters);
        return position < 0 ? 0 : 1L << position;
    }

    /** The bits of the sets of which a text may contain a character. */
    long of(String text) {
        long bits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bits |= c < TABLE_SIZE ? byCharacter[c] : others;
        }
        return bits;
    }
}
