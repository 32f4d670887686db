package org.mobilityplan.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mobilityplan.compare.Added;
import org.mobilityplan.compare.Change;
import org.mobilityplan.compare.Changed;
import org.mobilityplan.compare.Dropped;
import org.mobilityplan.compare.Moved;
import org.mobilityplan.compare.Regrouped;
import org.mobilityplan.compare.Reordered;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.words.Difference;
import org.mobilityplan.words.ElementValues;
import org.mobilityplan.words.ValueNames;

/** Writes the changes between two editions as sentences. */
final class ChangeSentences {

    /** The most characters of a value that is added or dropped. */
    private static final int LONG = 400;

    /** The most characters of a value that has become another one. */
    private static final int SHORT = 120;

    /** The most entries of a list that are named. */
    private static final int MANY = 12;

    private final Map<String, String> messages;
    private final ValueNames values;
    private final ElementNames names;

    /** The texts of dropped elements and of added elements, each by its start: all that is shown of it. */
    private final Map<String, String> dropped = new HashMap<>();

    private final Map<String, String> added = new HashMap<>();

    ChangeSentences(Map<String, String> messages, ValueNames values, ElementNames names, List<Change> changes) {
        this.messages = messages;
        this.values = values;
        this.names = names;
        for (Change change : changes) {
            if (change instanceof Added each && each.value() instanceof PlanElement) {
                collect(each.value(), each.property(), added);
            } else if (change instanceof Dropped each && each.value() instanceof PlanElement) {
                collect(each.value(), each.property(), dropped);
            }
        }
    }

    private void collect(Object value, String property, Map<String, String> byStart) {
        String text = values.of(value, property);
        byStart.putIfAbsent(VisibleText.of(text, LONG), text);
    }

    String write(Change change) {
        String sentence = sentence(change);
        int first = sentence.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + sentence.substring(Character.charCount(first));
    }

    private String sentence(Change change) {
        if (change instanceof Added each) {
            return fill(
                    "change.added",
                    "place",
                    place(change, Optional.empty()),
                    "property",
                    property(change),
                    "value",
                    described(each.value(), change.property(), dropped));
        }
        if (change instanceof Dropped each) {
            return fill(
                    "change.dropped",
                    "place",
                    place(change, Optional.of(each.value())),
                    "property",
                    property(change),
                    "value",
                    described(each.value(), change.property(), added));
        }
        if (change instanceof Changed changed) {
            return changed(changed);
        }
        if (change instanceof Moved moved) {
            String from = names.of(moved.from(), false);
            String to = names.of(moved.path(), false);
            boolean alike = from.equals(to);
            return fill(
                    "change.moved",
                    "value",
                    names.of(append(moved.path(), moved.value()), false),
                    "from",
                    alike ? names.of(moved.from(), true) : from,
                    "place",
                    alike ? names.of(moved.path(), true) : to);
        }
        if (change instanceof Regrouped regrouped) {
            boolean split = regrouped.before().size() == 1;
            String key = split ? "change.split" : regrouped.after().size() == 1 ? "change.merged" : "change.regrouped";
            return fill(key, "before", list(regrouped.before()), "after", list(regrouped.after()));
        }
        return reordered((Reordered) change);
    }

    /** An entry that has moved ahead or back among the others, or all entries whose positions differ. */
    private String reordered(Reordered change) {
        List<?> old = change.before();
        List<?> now = change.after();
        int from = 0;
        int to = now.size();
        while (from < to && names.isSame(old.get(from), now.get(from))) {
            from++;
        }
        while (to > from && names.isSame(old.get(to - 1), now.get(to - 1))) {
            to--;
        }
        String place = names.of(change);
        if (to - from > 1 && isShifted(old, from, now, from + 1, to - from - 1)) {
            return fill(
                    "change.ahead",
                    "place",
                    place,
                    "property",
                    property(change),
                    "value",
                    entry(now.get(from)),
                    "next",
                    entry(now.get(from + 1)));
        }
        if (to - from > 1 && isShifted(old, from + 1, now, from, to - from - 1)) {
            return fill(
                    "change.back",
                    "place",
                    place,
                    "property",
                    property(change),
                    "value",
                    entry(now.get(to - 1)),
                    "previous",
                    entry(now.get(to - 2)));
        }
        return fill(
                "change.reordered",
                "place",
                place,
                "property",
                property(change),
                "before",
                entries(old.subList(from, to)),
                "after",
                entries(now.subList(from, to)));
    }

    private boolean isShifted(List<?> old, int inOld, List<?> now, int inNow, int length) {
        for (int i = 0; i < length; i++) {
            if (!names.isSame(old.get(inOld + i), now.get(inNow + i))) {
                return false;
            }
        }
        return true;
    }

    private String entry(Object entry) {
        return quoted(entry instanceof PlanElement element ? names.shortName(element) : values.of(entry, ""), SHORT);
    }

    private String entries(List<?> entries) {
        List<String> each = new ArrayList<>();
        entries.stream().limit(MANY).forEach(entry -> each.add(entry(entry)));
        return String.join(", ", each) + (entries.size() > MANY ? ", …" : "");
    }

    /** A value; next to one that looks the same, with its id, or the part of it that differs. */
    private String described(Object value, String property, Map<String, String> others) {
        String text = values.of(value, property);
        String other = value instanceof PlanElement ? others.get(VisibleText.of(text, LONG)) : null;
        if (other == null) {
            return quoted(text, LONG);
        }
        return quoted(
                text.equals(other)
                        ? values.withId((PlanElement) value, property)
                        : VisibleText.nearDifference(text, other, LONG),
                LONG);
    }

    private String changed(Changed change) {
        if (change.before() instanceof PlanElement before && change.after() instanceof PlanElement after) {
            List<Difference> differences = values.differences(before, after);
            boolean renamed =
                    differences.isEmpty() || differences.get(0).label().isEmpty();
            String entry = names.entry(change, before, renamed);
            String place = place(change, Optional.of(before));
            List<String> written = new ArrayList<>();
            for (Difference difference : differences) {
                written.add(difference(
                        difference.label().isEmpty() ? entry : difference.label(),
                        difference.before(),
                        difference.after()));
            }
            return fill(
                    "change.changed",
                    "place",
                    renamed ? place : part(place, entry),
                    "changes",
                    String.join(message("list.separator"), written));
        }
        return fill(
                "change.changed",
                "place",
                place(change, Optional.of(change.before())),
                "changes",
                difference(
                        property(change),
                        Optional.of(values.of(change.before(), change.property())),
                        Optional.of(values.of(change.after(), change.property()))));
    }

    private String difference(String label, Optional<String> before, Optional<String> after) {
        String old = before.orElse("");
        String now = after.orElse("");
        return fill(
                "difference",
                "property",
                label,
                "before",
                quoted(VisibleText.nearDifference(old, now, SHORT), SHORT),
                "after",
                quoted(VisibleText.nearDifference(now, old, SHORT), SHORT));
    }

    /** The place of the property that differs, named as it was before the change. */
    private String place(Change change, Optional<Object> before) {
        List<PlanElement> path = change.path();
        ElementValues last = ElementValues.of(path.get(path.size() - 1));
        boolean isList = last.byProperty().get(change.property()) instanceof List<?>;
        ElementValues old = isList || before.isEmpty()
                ? last.without(change.property())
                : last.with(change.property(), before.get());
        return names.of(change, old);
    }

    private String part(String whole, String part) {
        return fill("place.part", "part", part, "whole", whole);
    }

    private String property(Change change) {
        return names.property(change);
    }

    private String list(List<? extends PlanElement> elements) {
        List<String> each = elements.stream().limit(MANY).map(names::ofAction).toList();
        if (elements.size() > MANY) {
            return fill(
                    "list.more", "list", String.join(", ", each), "count", Integer.toString(elements.size() - MANY));
        }
        int last = each.size() - 1;
        return last < 1
                ? String.join("", each)
                : String.join(", ", each.subList(0, last)) + message("list.and") + each.get(last);
    }

    private String quoted(String text, int limit) {
        if (text.isEmpty()) {
            return message("value.nothing");
        }
        return FindingTexts.fill(
                message("value"), Map.of("text", VisibleText.of(text, limit)), UnaryOperator.identity());
    }

    private String message(String key) {
        return messages.getOrDefault(key, key);
    }

    private String fill(String key, String... namesAndValues) {
        Map<String, String> arguments = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return FindingTexts.fill(message(key), arguments, UnaryOperator.identity());
    }

    private static List<PlanElement> append(List<PlanElement> path, PlanElement element) {
        List<PlanElement> appended = new ArrayList<>(path);
        appended.add(element);
        return appended;
    }
}
