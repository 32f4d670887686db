package org.mobilityplan.across;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.mobilityplan.model.ExternalId;

/** Divides organisations that have something in common, such as an acronym, into bodies by their names. */
final class Bodies {

    /** More names of one acronym or identifier are not compared, so that the work does not grow with the square of their number. */
    private static final int MAX_NAMES = 16;

    /** More names of one body are not compared. */
    private static final int MAX_ALIASES = 8;

    /** Occurrences under one name. */
    private static final class Group {
        private final List<Occurrence> occurrences = new ArrayList<>();
        private final List<BodyName> names = new ArrayList<>();
        private final Set<String> keys = new TreeSet<>();
        private final Set<ExternalId> identifiers = new TreeSet<>();

        private void add(Occurrence occurrence) {
            occurrences.add(occurrence);
            for (String name : BodyName.namesOf(occurrence.organisation())) {
                if (names.size() < MAX_ALIASES && keys.add(BodyName.keyOutsideBrackets(name))) {
                    names.add(BodyName.of(name));
                }
            }
            identifiers.addAll(occurrence.identifiers());
        }

        private boolean mayBe(Group other, Set<String> ignored) {
            for (BodyName name : names) {
                for (BodyName theirs : other.names) {
                    if (!name.isOneOf(ignored) && !theirs.isOneOf(ignored) && name.mayBe(theirs)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private Bodies() {}

    /**
     * The bodies, that with the most occurrences first; of several, that which occurs first.
     *
     * @param occurrences the organisations, in the order of the plans
     * @param ignored keys of names that say nothing, such as the acronym that all of them have; so does « CRIJ Bretagne » of one
     *     whose acronym is « CRIJ »
     * @param byIdentifiers whether organisations with a common identifier are one body
     */
    static List<List<Occurrence>> of(List<Occurrence> occurrences, Set<String> ignored, boolean byIdentifiers) {
        Map<String, Group> byName = new TreeMap<>();
        for (Occurrence occurrence : occurrences) {
            BodyName name = BodyName.of(occurrence.organisation().name());
            if (ignored.stream().anyMatch(name::isKnownBy)) {
                continue;
            }
            String key = BodyName.keyOutsideBrackets(occurrence.organisation().name());
            Group known = byName.get(key);
            if (known == null && !key.isEmpty() && !ignored.contains(key) && byName.size() < MAX_NAMES) {
                known = new Group();
                byName.put(key, known);
            }
            if (known != null) {
                known.add(occurrence);
            }
        }
        List<Group> bodies = new ArrayList<>();
        for (Group group : byName.values()) {
            Group joined = group;
            for (Group other : List.copyOf(bodies)) {
                boolean same = byIdentifiers && !Collections.disjoint(joined.identifiers, other.identifiers);
                if (same || joined.mayBe(other, ignored)) {
                    bodies.remove(other);
                    joined = join(other, joined);
                }
            }
            bodies.add(joined);
        }
        List<List<Occurrence>> found = new ArrayList<>();
        bodies.forEach(body -> found.add(body.occurrences));
        found.sort(Comparator.comparingInt((List<Occurrence> body) -> -body.size())
                .thenComparingInt(body -> body.get(0).number()));
        return found;
    }

    private static Group join(Group one, Group other) {
        Group joined = new Group();
        one.occurrences.forEach(joined::add);
        other.occurrences.forEach(joined::add);
        joined.occurrences.sort(Comparator.comparingInt(Occurrence::number));
        joined.names.clear();
        joined.names.addAll(one.names);
        joined.names.addAll(other.names);
        return joined;
    }

    /**
     * Gives the first occurrence of the first body with that of each other one, except of bodies that occur in one plan, whose own
     * rules report what is wrong.
     */
    static void compare(List<List<Occurrence>> bodies, BiConsumer<Occurrence, Occurrence> firstAndOther) {
        for (List<Occurrence> other : bodies.subList(Math.min(1, bodies.size()), bodies.size())) {
            if (!shareAPlan(bodies.get(0), other)) {
                firstAndOther.accept(bodies.get(0).get(0), other.get(0));
            }
        }
    }

    /** Whether two bodies occur in one plan. */
    static boolean shareAPlan(List<Occurrence> one, List<Occurrence> other) {
        Set<String> plans = new TreeSet<>();
        one.forEach(occurrence -> plans.add(occurrence.plan().id()));
        return other.stream()
                .anyMatch(occurrence -> plans.contains(occurrence.plan().id()));
    }
}
