package org.mobilityplan.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds which entries of two lists are the same. */
final class Pairs {

    /** The position in the newer list of an entry that the older list has not. */
    static final int NONE = -1;

    private Pairs() {}

    /**
     * Pairs entries by keys: first those with an equal first key, of the rest those with an equal second key. Of several
     * entries with one key, the first is paired with the first.
     *
     * @return for each position of the newer list, the position in the older list, or {@link #NONE}
     */
    static int[] of(List<?> before, List<?> after, List<Function<Object, Optional<String>>> keys) {
        int[] pairs = new int[after.size()];
        Arrays.fill(pairs, NONE);
        List<Integer> olds = positions(before);
        List<Integer> nows = positions(after);
        for (Function<Object, Optional<String>> key : keys) {
            if (olds.isEmpty() || nows.isEmpty()) {
                break;
            }
            Map<String, Deque<Integer>> free = new HashMap<>();
            for (int old : olds) {
                key.apply(before.get(old))
                        .ifPresent(each -> free.computeIfAbsent(each, any -> new ArrayDeque<>())
                                .add(old));
            }
            if (free.isEmpty()) {
                continue;
            }
            boolean[] taken = new boolean[before.size()];
            for (int now : nows) {
                Deque<Integer> candidates =
                        key.apply(after.get(now)).map(free::get).orElse(null);
                if (candidates != null && !candidates.isEmpty()) {
                    pairs[now] = candidates.remove();
                    taken[pairs[now]] = true;
                }
            }
            olds.removeIf(old -> taken[old]);
            nows.removeIf(now -> pairs[now] != NONE);
        }
        return pairs;
    }

    private static List<Integer> positions(List<?> list) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            positions.add(i);
        }
        return positions;
    }
}
