package org.mobilityplan.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds which entries of two lists are the same. */
final class Pairs {

    private Pairs() {}

    /**
     * Pairs entries by keys: first those with an equal first key, of the rest those with an equal second key. Of several
     * entries with one key, the first is paired with the first.
     *
     * @return for the positions of the newer list, those of the older list; each position at most once
     */
    static <V> Map<Integer, Integer> of(
            List<? extends V> before, List<? extends V> after, List<Function<V, String>> keys) {
        Map<Integer, Integer> pairs = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Function<V, String> key : keys) {
            Map<String, List<Integer>> free = new HashMap<>();
            for (int i = 0; i < before.size(); i++) {
                if (!taken.contains(i)) {
                    free.computeIfAbsent(key.apply(before.get(i)), any -> new ArrayList<>())
                            .add(i);
                }
            }
            Map<String, Integer> next = new HashMap<>();
            for (int j = 0; j < after.size() && !free.isEmpty(); j++) {
                if (!pairs.containsKey(j)) {
                    String name = key.apply(after.get(j));
                    List<Integer> candidates = free.getOrDefault(name, List.of());
                    int position = next.getOrDefault(name, 0);
                    if (position < candidates.size()) {
                        pairs.put(j, candidates.get(position));
                        taken.add(candidates.get(position));
                        next.put(name, position + 1);
                    }
                }
            }
        }
        return pairs;
    }
}
