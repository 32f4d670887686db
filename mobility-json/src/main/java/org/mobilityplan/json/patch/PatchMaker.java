package org.mobilityplan.json.patch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mobilityplan.json.codec.ObjectCodec;
import org.mobilityplan.json.codec.PlanCodecs;
import org.mobilityplan.report.Pointer;

/**
 * Makes the JSON Patch (RFC 6902) from one document of a plan to another. It follows the codec tables: elements with an id are
 * matched by it, and unknown properties are replaced as a whole.
 */
public final class PatchMaker {

    /** A list with more than this many added, removed or moved elements is replaced as a whole. */
    private static final int MAX_LIST_OPERATIONS = 1_000;

    private static final Map<String, ObjectCodec<?, ?>> TABLES = PlanCodecs.all().stream()
            .collect(Collectors.toMap(table -> table.type().getSimpleName(), table -> table));

    private final List<JsonTree> operations = new ArrayList<>();

    private PatchMaker() {}

    /** The operations in the order they are applied. */
    public static List<JsonTree> between(JsonTree before, JsonTree after) {
        PatchMaker maker = new PatchMaker();
        maker.compare(before, after, Optional.of(PlanCodecs.plan()), false, Pointer.ROOT);
        return maker.operations;
    }

    private void operation(String name, Pointer path, Map<String, JsonTree> more) {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        members.put("op", JsonTree.text(name));
        members.put("path", JsonTree.text(path.value()));
        members.putAll(more);
        operations.add(new JsonTree.Members(members));
    }

    private void add(Pointer path, JsonTree value) {
        operation("add", path, Map.of("value", value));
    }

    private void remove(Pointer path) {
        operation("remove", path, Map.of());
    }

    /**
     * Compares a value.
     *
     * @param table the table of the objects at this path, none if they are not objects of the model
     * @param many whether they are elements of a list
     */
    private void compare(
            JsonTree before, JsonTree after, Optional<ObjectCodec<?, ?>> table, boolean many, Pointer path) {
        if (before.toJson().equals(after.toJson())) {
            return;
        }
        if (!many
                && table.isPresent()
                && before instanceof JsonTree.Members old
                && after instanceof JsonTree.Members now) {
            compareMembers(old.byName(), now.byName(), table.get(), path);
        } else if (many && before instanceof JsonTree.Elements old && after instanceof JsonTree.Elements now) {
            compareElements(old.list(), now.list(), table, path);
        } else {
            operation("replace", path, Map.of("value", after));
        }
    }

    private void compareMembers(
            Map<String, JsonTree> before, Map<String, JsonTree> after, ObjectCodec<?, ?> table, Pointer path) {
        Map<String, ObjectCodec.Description> known =
                table.properties().stream().collect(Collectors.toMap(ObjectCodec.Description::name, each -> each));
        before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(name -> remove(path.child(name)));
        after.forEach((name, value) -> {
            JsonTree old = before.get(name);
            if (old == null) {
                add(path.child(name), value);
            } else {
                Optional<ObjectCodec.Description> property = Optional.ofNullable(known.get(name));
                Optional<ObjectCodec<?, ?>> below = property.flatMap(
                        each -> Optional.ofNullable(TABLES.get(each.form().name())));
                boolean many = property.filter(ObjectCodec.Description::many).isPresent();
                compare(old, value, below, many, path.child(name));
            }
        });
    }

    private void compareElements(
            List<JsonTree> before, List<JsonTree> after, Optional<ObjectCodec<?, ?>> table, Pointer path) {
        List<String> oldIds = ids(before);
        List<String> newIds = ids(after);
        if (oldIds.isEmpty() || newIds.isEmpty()) {
            compareByPosition(before, after, table, path);
            return;
        }
        List<JsonTree> matched = follow(before, after, oldIds, newIds, path);
        for (int i = 0; i < matched.size(); i++) {
            compare(matched.get(i), after.get(i), table, false, path.child(i));
        }
    }

    /** The ids of all elements; empty if one has none or two share one. */
    private static List<String> ids(List<JsonTree> elements) {
        List<String> ids = elements.stream()
                .map(each -> each instanceof JsonTree.Members members
                        ? members.byName().get("id")
                        : null)
                .map(id -> id instanceof JsonTree.Scalar scalar ? scalar.json() : "")
                .toList();
        boolean unique = new HashSet<>(ids).size() == ids.size() && !ids.contains("");
        return unique ? ids : List.of();
    }

    /** Compares elements without ids by position, except for the equal ones at the beginning and at the end. */
    private void compareByPosition(
            List<JsonTree> before, List<JsonTree> after, Optional<ObjectCodec<?, ?>> table, Pointer path) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && same(before.get(start), after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && same(before.get(before.size() - 1 - end), after.get(after.size() - 1 - end))) {
            end++;
        }
        if (Math.abs(before.size() - after.size()) > MAX_LIST_OPERATIONS) {
            operation("replace", path, Map.of("value", new JsonTree.Elements(after)));
            return;
        }
        for (int i = start; i < shorter - end; i++) {
            compare(before.get(i), after.get(i), table, false, path.child(i));
        }
        for (int i = before.size() - end; i > shorter - end; i--) {
            remove(path.child(i - 1));
        }
        for (int i = shorter - end; i < after.size() - end; i++) {
            add(path.child(i), after.get(i));
        }
    }

    private static boolean same(JsonTree one, JsonTree other) {
        return one.toJson().equals(other.toJson());
    }

    /**
     * Removes, moves and adds elements so that the list has the new ids in their order.
     *
     * @return the resulting elements, whose content may still differ
     */
    private List<JsonTree> follow(
            List<JsonTree> before, List<JsonTree> after, List<String> oldIds, List<String> newIds, Pointer path) {
        Set<String> kept = new HashSet<>(newIds);
        kept.retainAll(new HashSet<>(oldIds));
        Set<String> still = LongestRun.of(
                oldIds.stream().filter(kept::contains).toList(),
                newIds.stream().filter(kept::contains).toList());
        int changes = oldIds.size() + newIds.size() - kept.size() - still.size();
        if (changes > MAX_LIST_OPERATIONS) {
            operation("replace", path, Map.of("value", new JsonTree.Elements(after)));
            return after;
        }
        Map<String, JsonTree> old = new HashMap<>();
        for (int i = 0; i < oldIds.size(); i++) {
            old.put(oldIds.get(i), before.get(i));
        }
        List<String> now = new ArrayList<>(oldIds);
        for (int i = now.size() - 1; i >= 0; i--) {
            if (!kept.contains(now.get(i))) {
                now.remove(i);
                remove(path.child(i));
            }
        }
        List<JsonTree> made = new ArrayList<>();
        for (int i = 0; i < newIds.size(); i++) {
            String id = newIds.get(i);
            made.add(old.getOrDefault(id, after.get(i)));
            if (still.contains(id)) {
                continue;
            }
            // After its predecessor, wherever that is now; the elements in between move later.
            int predecessor = i == 0 ? -1 : now.indexOf(newIds.get(i - 1));
            int from = now.indexOf(id);
            int to = from >= 0 && from < predecessor ? predecessor : predecessor + 1;
            if (from < 0) {
                add(path.child(to), after.get(i));
            } else if (from != to) {
                now.remove(from);
                operation(
                        "move",
                        path.child(to),
                        Map.of("from", JsonTree.text(path.child(from).value())));
            }
            if (from != to) {
                now.add(to, id);
            }
        }
        return made;
    }
}
