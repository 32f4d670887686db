package org.mobilityplan.json.codec;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.Extensions;

/** The unknown properties of one object while it is read: what is kept of them, and what is told. */
final class ExtensionReader {

    /** Of so many it is asked whether they are near to known ones. */
    private static final int MAX_COMPARED = 100;

    private final Reading in;
    private final Set<String> names = new LinkedHashSet<>();
    private final Extensions.Builder kept = Extensions.builder();

    /** Behind which known property each of those kept stands. */
    private final Map<String, String> places = new HashMap<>();

    ExtensionReader(Reading in) {
        this.in = in;
    }

    /** Reads the property at whose name the parser stands, behind the known property of a name, or before all of them. */
    void read(String behind) {
        String name = in.parser().currentName();
        switch (in.unknownProperties()) {
            case KEEP -> {
                if (!names.add(name)) {
                    in.duplicate(name);
                } else if (keep(name)) {
                    places.put(name, behind);
                }
            }
            case REFUSE -> {
                names.add(name);
                in.problem(DocumentProblems.PROPERTY_UNKNOWN, Map.of("property", Reading.cut(name)));
                in.skipValue();
            }
            case IGNORE -> {
                names.add(name);
                in.skipValue();
            }
        }
    }

    private boolean keep(String name) {
        boolean whole = in.parser().nextToken().isStructStart();
        long begin = whole ? in.offset() : -1;
        Optional<String> json = JsonCopy.toText(in);
        if (json.isEmpty()) {
            return false;
        }
        try {
            kept.put(name, json.get());
            return true;
        } catch (IllegalArgumentException refused) {
            String expected = "Unicode, 32 levels, 1000 digits";
            if (whole) {
                in.refuseWhole(expected, begin);
            } else {
                in.refuse(expected);
            }
            return false;
        }
    }

    /** A name that is nearly that of a property which is absent may be a typing error. */
    void tellNear(List<String> absent) {
        names.stream()
                .limit(MAX_COMPARED)
                .forEach(name -> NearName.to(name, absent)
                        .ifPresent(known -> in.notice(
                                in.pointer().child(name),
                                DocumentProblems.PROPERTY_NEAR,
                                Map.of("known", known, "property", Reading.cut(name)))));
    }

    /** What is kept. What stands behind the last known property needs no place of its own. */
    Extensions kept(String last) {
        places.forEach((name, behind) -> {
            if (!behind.equals(last)) {
                kept.writeBehind(name, behind);
            }
        });
        return kept.build();
    }
}
