package org.mobilityplan.json.patch;

import java.util.LinkedHashMap;
import java.util.Map;

/** JSON Merge Patch (RFC 7396): a document with the changed properties; null removes a property, lists are replaced as a whole. */
public final class MergePatch {

    private MergePatch() {}

    public static JsonTree apply(JsonTree target, JsonTree patch) {
        if (!(patch instanceof JsonTree.Members changes)) {
            return patch;
        }
        Map<String, JsonTree> merged =
                new LinkedHashMap<>(target instanceof JsonTree.Members members ? members.byName() : Map.of());
        changes.byName().forEach((name, value) -> {
            if (value.equals(JsonTree.NULL)) {
                merged.remove(name);
            } else {
                merged.put(name, apply(merged.getOrDefault(name, JsonTree.NULL), value));
            }
        });
        return new JsonTree.Members(merged);
    }
}
