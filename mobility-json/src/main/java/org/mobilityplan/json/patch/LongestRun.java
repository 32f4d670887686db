package org.mobilityplan.json.patch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The largest set of entries of a list that can keep their relative order while the others move. */
public final class LongestRun {

    private LongestRun() {}

    /**
     * The longest run of entries that have the same order in both lists.
     *
     * @param before different entries
     * @param after the same entries in another order
     */
    public static Set<String> of(List<String> before, List<String> after) {
        Map<String, Integer> places = new HashMap<>();
        before.forEach(each -> places.put(each, places.size()));
        // For each length the run that ends at the smallest position, found by binary search.
        List<Integer> ends = new ArrayList<>();
        Map<Integer, Integer> previous = new HashMap<>();
        for (String each : after) {
            int place = Objects.requireNonNull(places.get(each), "the same entries");
            int length = -(Collections.binarySearch(ends, place) + 1);
            if (length > 0) {
                previous.put(place, ends.get(length - 1));
            }
            if (length == ends.size()) {
                ends.add(place);
            } else {
                ends.set(length, place);
            }
        }
        Set<String> run = new HashSet<>();
        if (!ends.isEmpty()) {
            @Nullable Integer place = ends.get(ends.size() - 1);
            while (place != null) {
                run.add(before.get(place));
                place = previous.get(place);
            }
        }
        return run;
    }
}
