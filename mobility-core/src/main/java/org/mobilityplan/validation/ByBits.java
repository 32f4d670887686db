package org.mobilityplan.validation;

import org.jspecify.annotations.Nullable;

/**
 * What depends on a set of bits only, and is asked for again and again with few different sets: the last answers are remembered.
 * Any number of sets, as hostile input may have, needs no more memory. Threads may compute an answer more than once.
 *
 * @param <T> the answer, immutable
 */
abstract class ByBits<T> {

    /** A power of two. */
    private static final int REMEMBERED = 64;

    /** The places in which an answer may be; where all have others, it takes the first. */
    private static final int PLACES = 4;

    private static final int HASH_SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(REMEMBERED);

    /** Spreads bits evenly: 2 to the power of 64, divided by the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** By a hash of the bits, or in the next places; created when it is first needed. */
    private @Nullable Answer<T> @Nullable [] remembered;

    private record Answer<T>(long bits, T value) {}

    /** The answer for the bits. */
    final T of(long bits) {
        @Nullable Answer<T>[] answers = remembered();
        int first = (int) (bits * SPREAD >>> HASH_SHIFT);
        int free = first;
        for (int i = 0; i < PLACES; i++) {
            int place = (first + i) % REMEMBERED;
            Answer<T> known = answers[place];
            if (known == null) {
                free = place;
                break;
            }
            if (known.bits == bits) {
                return known.value;
            }
        }
        Answer<T> found = new Answer<>(bits, compute(bits));
        answers[free] = found;
        return found.value;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private @Nullable Answer<T>[] remembered() {
        @Nullable Answer<T>[] answers = remembered;
        if (answers == null) {
            answers = new Answer[REMEMBERED];
            remembered = answers;
        }
        return answers;
    }

    /** Computes the answer for the bits. */
    abstract T compute(long bits);
}
