package org.mobilityplan.validation.rules;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds elements whose parents lead back to them. */
final class Cycles {

    private Cycles() {}

    /** Tells of a cycle: where in the list its first element stands, and the ids along it. */
    interface Found {
        void found(int position, String path);
    }

    /** Each element is looked at once, each cycle is told once, at its element that stands first. */
    static <E, I> void forEach(List<E> elements, Function<E, I> id, Function<E, Optional<I>> parent, Found found) {
        Map<I, Integer> positionById = new HashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            positionById.putIfAbsent(id.apply(elements.get(i)), i);
        }
        boolean[] done = new boolean[elements.size()];
        for (int start = 0; start < elements.size(); start++) {
            Set<Integer> walked = new LinkedHashSet<>();
            Integer at = start;
            while (at != null && !done[at] && walked.add(at)) {
                at = parent.apply(elements.get(at)).map(positionById::get).orElse(null);
            }
            if (at != null && walked.contains(at)) {
                report(elements, id, List.copyOf(walked), at, found);
            }
            walked.forEach(position -> done[position] = true);
        }
    }

    private static <E, I> void report(
            List<E> elements, Function<E, I> id, List<Integer> walked, int entry, Found found) {
        List<Integer> cycle = walked.subList(walked.indexOf(entry), walked.size());
        StringBuilder path = new StringBuilder();
        cycle.forEach(position -> path.append(id.apply(elements.get(position))).append(" > "));
        path.append(id.apply(elements.get(cycle.get(0))));
        found.found(cycle.get(0), path.toString());
    }
}
