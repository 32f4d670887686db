package org.mobilityplan.json.patch;

import java.util.LinkedHashMap;
import java.util.Map;

/** JSON Merge Patch (RFC 7396): a document that looks like what it changes; null takes a property out, lists are replaced whole. */
public final class MergePatch {

    private MergePatch() {}

    public static Tree apply(Tree target, Tree patch) {
        if (!(patch instanceof Tree.Members changes)) {
            return patch;
        }
        Map<String, Tree> merged =
                new LinkedHashMap<>(target instanceof Tree.Members members ? members.byName() : Map.of());
        changes.byName().forEach((name, value) -> {
            if (value.equals(Tree.NULL)) {
                merged.remove(name);
            } else {
                merged.put(name, apply(merged.getOrDefault(name, Tree.NULL), value));
            }
        });
        return new Tree.Members(merged);
    }
}
