package org.mobilityplan.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The names of all properties of the format, with the objects that have them; loaded at the first unknown name. */
final class KnownNames {

    /** More objects are not listed. */
    private static final int MAX_OBJECTS = 3;

    private static final Map<String, List<String>> OBJECTS = new TreeMap<>();

    static {
        for (ObjectCodec<?, ?> table : PlanCodecs.all()) {
            for (String name : table.names()) {
                OBJECTS.computeIfAbsent(name, none -> new ArrayList<>())
                        .add(table.type().getSimpleName());
            }
        }
    }

    private KnownNames() {}

    /** The first objects that have a property of a name, separated by commas; absent for a name that is not of the format. */
    static Optional<String> objectsWith(String name) {
        List<String> objects = OBJECTS.getOrDefault(name, List.of());
        String first = String.join(", ", objects.subList(0, Math.min(objects.size(), MAX_OBJECTS)));
        return objects.isEmpty() ? Optional.empty() : Optional.of(objects.size() > MAX_OBJECTS ? first + ", …" : first);
    }
}
