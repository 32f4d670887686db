package org.mobilityplan.validation.rules;

import java.util.Arrays;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.spelling.Folding;

/**
 * Hashes of the letters and digits of names. Names with one {@linkplain NameKey#joined key} have one hash, so that most names are
 * known to be different before their keys are computed.
 */
final class NameHashes {

    private static final long PRIME = 1_000_003;

    private long[] hashes;
    private int count;
    private boolean sorted;

    /** Whether there is a name with characters whose folding is not computed here. */
    private boolean incomplete;

    NameHashes(int expected) {
        this.hashes = new long[expected];
    }

    void add(String name) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count + 1);
        }
        long hash = hash(name);
        incomplete |= hash < 0;
        hashes[count++] = hash;
        sorted = false;
    }

    /** Whether no two names can have one key. */
    boolean areDifferent() {
        sort();
        for (int i = 1; i < count; i++) {
            if (hashes[i] == hashes[i - 1]) {
                return false;
            }
        }
        return !incomplete;
    }

    /** Whether a name can have the key of one of these. */
    boolean canContain(String name) {
        long hash = hash(name);
        return incomplete || hash < 0 || find(hash) >= 0;
    }

    /** Whether one of these can have the key of another one. */
    boolean canRepeat(String name) {
        long hash = hash(name);
        int found = find(hash);
        boolean repeated =
                found > 0 && hashes[found - 1] == hash || found >= 0 && found + 1 < count && hashes[found + 1] == hash;
        return incomplete || hash < 0 || repeated;
    }

    private int find(long hash) {
        sort();
        return Arrays.binarySearch(hashes, 0, count, hash);
    }

    private void sort() {
        if (!sorted) {
            Arrays.sort(hashes, 0, count);
            sorted = true;
        }
    }

    /** The hash of a name, negative if it has characters whose folding is not computed here. */
    private static long hash(String name) {
        long hash = 0;
        for (int i = 0; i < name.length(); i++) {
            char folded = Folding.fold(name.charAt(i));
            if (folded == 0) {
                return -1;
            }
            hash = Character.isLetterOrDigit(folded) ? PRIME * hash + folded : hash;
        }
        return hash & Long.MAX_VALUE;
    }
}
