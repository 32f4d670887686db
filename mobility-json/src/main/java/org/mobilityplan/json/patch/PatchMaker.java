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
 * The JSON Patch (RFC 6902) that makes one document of a plan into another. It follows the tables of the codec: what has an id
 * is followed through its list, and what the tables do not know is replaced whole.
 */
public final class PatchMaker {

    /** A list in which more than so many entries come, go or move is replaced whole. */
    private static final int MAX_LIST_OPERATIONS = 1_000;

    private static final Map<String, ObjectCodec<?, ?>> TABLES = PlanCodecs.all().stream()
            .collect(Collectors.toMap(table -> table.type().getSimpleName(), table -> table));

    private final List<Tree> operations = new ArrayList<>();

    private PatchMaker() {}

    /** The operations in the order they are applied. */
    public static List<Tree> between(Tree before, Tree after) {
        PatchMaker maker = new PatchMaker();
        maker.value(before, after, Optional.of(PlanCodecs.plan()), false, Pointer.ROOT);
        return maker.operations;
    }

    private void operation(String name, Pointer path, Map<String, Tree> more) {
        Map<String, Tree> members = new LinkedHashMap<>();
        members.put("op", Tree.text(name));
        members.put("path", Tree.text(path.value()));
        members.putAll(more);
        operations.add(new Tree.Members(members));
    }

    private void add(Pointer path, Tree value) {
        operation("add", path, Map.of("value", value));
    }

    private void remove(Pointer path) {
        operation("remove", path, Map.of());
    }

    /**
     * A value that may have changed.
     *
     * @param table the table of the objects here, none where there are no objects of the model
     * @param many whether they stand in a list
     */
    private void value(Tree before, Tree after, Optional<ObjectCodec<?, ?>> table, boolean many, Pointer path) {
        if (before.toJson().equals(after.toJson())) {
            return;
        }
        if (!many && table.isPresent() && before instanceof Tree.Members old && after instanceof Tree.Members now) {
            members(old.byName(), now.byName(), table.get(), path);
        } else if (many && before instanceof Tree.Elements old && after instanceof Tree.Elements now) {
            elements(old.list(), now.list(), table, path);
        } else {
            operation("replace", path, Map.of("value", after));
        }
    }

    private void members(Map<String, Tree> before, Map<String, Tree> after, ObjectCodec<?, ?> table, Pointer path) {
        Map<String, ObjectCodec.Description> known =
                table.properties().stream().collect(Collectors.toMap(ObjectCodec.Description::name, each -> each));
        before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(name -> remove(path.child(name)));
        after.forEach((name, value) -> {
            Tree old = before.get(name);
            if (old == null) {
                add(path.child(name), value);
            } else {
                Optional<ObjectCodec.Description> property = Optional.ofNullable(known.get(name));
                Optional<ObjectCodec<?, ?>> below = property.flatMap(
                        each -> Optional.ofNullable(TABLES.get(each.form().name())));
                boolean many = property.filter(ObjectCodec.Description::many).isPresent();
                value(old, value, below, many, path.child(name));
            }
        });
    }

    private void elements(List<Tree> before, List<Tree> after, Optional<ObjectCodec<?, ?>> table, Pointer path) {
        List<String> oldIds = ids(before);
        List<String> newIds = ids(after);
        if (oldIds.isEmpty() || newIds.isEmpty()) {
            places(before, after, table, path);
            return;
        }
        List<Tree> made = follow(before, after, oldIds, newIds, path);
        for (int i = 0; i < made.size(); i++) {
            value(made.get(i), after.get(i), table, false, path.child(i));
        }
    }

    /** The ids of all elements, none where one has none or two have the same. */
    private static List<String> ids(List<Tree> elements) {
        List<String> ids = elements.stream()
                .map(each ->
                        each instanceof Tree.Members members ? members.byName().get("id") : null)
                .map(id -> id instanceof Tree.Scalar scalar ? scalar.json() : "")
                .toList();
        boolean unique = new HashSet<>(ids).size() == ids.size() && !ids.contains("");
        return unique ? ids : List.of();
    }

    /** Without ids: the same at the beginning, the same at the end, and in between place by place. */
    private void places(List<Tree> before, List<Tree> after, Optional<ObjectCodec<?, ?>> table, Pointer path) {
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
            operation("replace", path, Map.of("value", new Tree.Elements(after)));
            return;
        }
        for (int i = start; i < shorter - end; i++) {
            value(before.get(i), after.get(i), table, false, path.child(i));
        }
        for (int i = before.size() - end; i > shorter - end; i--) {
            remove(path.child(i - 1));
        }
        for (int i = shorter - end; i < after.size() - end; i++) {
            add(path.child(i), after.get(i));
        }
    }

    private static boolean same(Tree one, Tree other) {
        return one.toJson().equals(other.toJson());
    }

    /**
     * Takes out, moves and adds, so that the list has the new ids in their order.
     *
     * @return the elements it then has, which may have changed within
     */
    private List<Tree> follow(
            List<Tree> before, List<Tree> after, List<String> oldIds, List<String> newIds, Pointer path) {
        Set<String> kept = new HashSet<>(newIds);
        kept.retainAll(new HashSet<>(oldIds));
        Set<String> still = LongestRun.of(
                oldIds.stream().filter(kept::contains).toList(),
                newIds.stream().filter(kept::contains).toList());
        int changes = oldIds.size() + newIds.size() - kept.size() - still.size();
        if (changes > MAX_LIST_OPERATIONS) {
            operation("replace", path, Map.of("value", new Tree.Elements(after)));
            return after;
        }
        Map<String, Tree> old = new HashMap<>();
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
        List<Tree> made = new ArrayList<>();
        for (int i = 0; i < newIds.size(); i++) {
            String id = newIds.get(i);
            made.add(old.getOrDefault(id, after.get(i)));
            if (still.contains(id)) {
                continue;
            }
            // Behind the one before it, wherever that stands by now; what stands between will move away.
            int behind = i == 0 ? -1 : now.indexOf(newIds.get(i - 1));
            int from = now.indexOf(id);
            int to = from >= 0 && from < behind ? behind : behind + 1;
            if (from < 0) {
                add(path.child(to), after.get(i));
            } else if (from != to) {
                now.remove(from);
                operation(
                        "move",
                        path.child(to),
                        Map.of("from", Tree.text(path.child(from).value())));
            }
            if (from != to) {
                now.add(to, id);
            }
        }
        return made;
    }
}
