package org.mobilityplan.json.codec;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.report.RuleInfo;

/** Reads the unknown properties of one object, and reports names that resemble known ones. */
final class ExtensionReader {

    /** At most this many names are compared with known ones. */
    private static final int MAX_COMPARED = 100;

    private final ReadContext in;
    private final Set<String> names = new LinkedHashSet<>();
    private final Extensions.Builder kept = Extensions.builder();

    /** For each name that is kept, the known property that it follows. */
    private final Map<String, String> predecessors = new HashMap<>();

    ExtensionReader(ReadContext in) {
        this.in = in;
    }

    /** Reads the property whose name is the current token; it follows the named property, or is the first if the name is empty. */
    void read(String predecessor) {
        in.countElement();
        String name = in.parser().currentName();
        if (!in.checkStorableName()) {
            in.skipValue();
            return;
        }
        switch (in.unknownProperties()) {
            case KEEP -> {
                if (!names.add(name)) {
                    in.reportDuplicate(name);
                    in.skipValue();
                } else if (keep(name)) {
                    predecessors.put(name, predecessor);
                }
            }
            case REFUSE -> {
                names.add(name);
                in.report(DocumentProblems.PROPERTY_UNKNOWN, Map.of("property", ReadContext.cut(name)));
                in.skipValue();
            }
            case IGNORE -> {
                names.add(name);
                in.skipValue();
            }
        }
    }

    private boolean keep(String name) {
        boolean structure = in.parser().nextToken().isStructStart();
        long begin = structure ? in.offset() : -1;
        Optional<String> json = JsonCopy.toText(in);
        if (json.isEmpty()) {
            return false;
        }
        try {
            kept.put(name, json.get());
            return true;
        } catch (IllegalArgumentException refused) {
            String expected = "Unicode, 32 levels, 1000 digits";
            if (structure) {
                in.reportInvalidStructure(expected, begin);
            } else {
                in.reportInvalid(expected);
            }
            return false;
        }
    }

    /**
     * Reports names that were probably meant for the format: one that resembles an absent property, a typing error, or one that only
     * other objects have.
     */
    void reportMeant(List<String> absent) {
        names.stream().limit(MAX_COMPARED).forEach(name -> {
            Optional<String> known = SimilarName.of(name, absent);
            if (known.isPresent()) {
                report(name, DocumentProblems.PROPERTY_NEAR, "known", known.get());
            } else {
                KnownNames.objectsWith(name)
                        .ifPresent(objects -> report(name, DocumentProblems.PROPERTY_MISPLACED, "objects", objects));
            }
        });
    }

    private void report(String name, RuleInfo rule, String argument, String value) {
        in.report(in.pointer().child(name), rule, Map.of(argument, value, "property", ReadContext.cut(name)));
    }

    /** The properties that are kept. A property that follows the last known one needs no position of its own. */
    Extensions kept(String last) {
        predecessors.forEach((name, predecessor) -> {
            if (!predecessor.equals(last)) {
                kept.writeAfter(name, predecessor);
            }
        });
        return kept.build();
    }
}
