package org.mobilityplan.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mobilityplan.compare.Change;
import org.mobilityplan.compare.Changed;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanItem;
import org.mobilityplan.words.Difference;
import org.mobilityplan.words.ElementValues;
import org.mobilityplan.words.PropertyNames;
import org.mobilityplan.words.ValueNames;

/**
 * Names elements by what they are and their title, label or name. Elements of one name are distinguished by what differs, at
 * last by their position.
 */
final class ElementNames {

    /** The most characters of a name. */
    private static final int LONG = 80;

    /** The most elements of one name that are distinguished by what differs. */
    private static final int MANY = 20;

    private final Map<String, String> messages;
    private final PropertyNames properties;
    private final ValueNames values;
    private final IdentityHashMap<List<?>, Map<String, List<Integer>>> positionsByList = new IdentityHashMap<>();
    private final IdentityHashMap<ActionPlan, Map<String, List<PlanElement>>> placedByPlan = new IdentityHashMap<>();

    ElementNames(Map<String, String> messages, PropertyNames properties, ValueNames values) {
        this.messages = messages;
        this.properties = properties;
        this.values = values;
    }

    /** The name of the property that a change is about. */
    String property(Change change) {
        PlanElement last = change.path().get(change.path().size() - 1);
        return plain(properties.of(ElementValues.of(last).type(), change.property()));
    }

    /** The place of a change. */
    String of(Change change) {
        PlanElement last = change.path().get(change.path().size() - 1);
        return of(change, ElementValues.of(last).without(change.property()));
    }

    /** The place of a change, whose last element is given as it was before. */
    String of(Change change, ElementValues last) {
        List<PlanElement> path = change.path();
        List<String> segments = change.pointer().segments();
        int root = 0;
        int segment = 0;
        List<String> holders = new ArrayList<>(List.of(""));
        List<Integer> positions = new ArrayList<>(List.of(0));
        for (int i = 1; i < path.size(); i++) {
            root = hasId(path.get(i)) ? i : root;
            String holder = segments.get(segment++);
            boolean isList = ElementValues.of(path.get(i - 1)).byProperty().get(holder) instanceof List<?>;
            holders.add(holder);
            positions.add(isList ? Integer.parseInt(segments.get(segment++)) : -1);
        }
        String name =
                root == path.size() - 1 ? root(path, root, last) : root(path, root, ElementValues.of(path.get(root)));
        for (int i = root + 1; i < path.size(); i++) {
            ElementValues element =
                    i == path.size() - 1 ? last : ElementValues.of(path.get(i)).without(holders.get(i + 1));
            String part = entry(
                    path.get(i - 1), holders.get(i), positions.get(i), element, !(path.get(i) instanceof Coordination));
            name = fill("place.part", Map.of("part", part, "whole", name));
        }
        return name;
    }

    /** The last element of a path, which has an id, with this id if asked for. */
    String of(List<PlanElement> path, boolean withId) {
        int position = path.size() - 1;
        PlanElement last = path.get(position);
        return withId && hasId(last)
                ? identified(label(path, position), ElementValues.of(last), List.of(last))
                : root(path, position, ElementValues.of(last));
    }

    String ofAction(PlanElement action) {
        return identified(label(List.of(action), 0), ElementValues.of(action), List.of());
    }

    /** The name of an entry of a list, without what kind it is. */
    String shortName(PlanElement element) {
        String name = values.name(ElementValues.of(element));
        return name.isBlank() ? values.of(element, "") : name;
    }

    boolean isSame(Object one, Object other) {
        return one instanceof PlanElement element && other instanceof PlanElement with
                ? shortName(element).equals(shortName(with))
                : one.equals(other);
    }

    /** What a changed value of a property is called, by its kind only if it has another name now. */
    String entry(Changed change, PlanElement before, boolean renamed) {
        List<String> segments = change.pointer().segments();
        String last = segments.get(segments.size() - 1);
        boolean isList = !last.equals(change.property());
        PlanElement holder = change.path().get(change.path().size() - 1);
        ElementValues old = ElementValues.of(before);
        ElementValues now = ElementValues.of((PlanElement) change.after());
        ElementValues common = old;
        for (String property : old.byProperty().keySet()) {
            boolean same =
                    old.byProperty().get(property).equals(now.byProperty().get(property));
            boolean named = values.name(old.without(property)).equals(values.name(old));
            common = same || !named ? common : common.without(property);
        }
        return entry(holder, change.property(), isList ? Integer.parseInt(last) : -1, common, !renamed);
    }

    private String entry(PlanElement parent, String holder, int position, ElementValues element, boolean named) {
        ElementValues container = ElementValues.of(parent);
        String label = plain(properties.of(container.type(), holder));
        String name = named ? values.name(element) : "";
        String more = "";
        if (position >= 0 && container.byProperty().get(holder) instanceof List<?> list) {
            more = distinction(element, list, position);
        }
        return name.isBlank() ? label + more : fill("element", Map.of("kind", label, "name", plain(name))) + more;
    }

    private String distinction(ElementValues element, List<?> list, int position) {
        String name = values.name(element);
        List<Integer> same = positions(list).getOrDefault(name, List.of()).stream()
                .filter(other -> other != position)
                .limit(MANY)
                .toList();
        List<Difference> chosen = new ArrayList<>();
        if (!same.isEmpty() && same.size() < MANY) {
            List<Integer> alike = same;
            for (Difference fact : values.facts(element)) {
                List<Integer> left = alike.stream()
                        .filter(other -> hasFact((PlanElement) list.get(other), fact))
                        .toList();
                if (left.size() < alike.size()) {
                    chosen.add(fact);
                    alike = left;
                }
            }
            same = alike;
        } else if (same.isEmpty() && name.isBlank()) {
            values.facts(element).stream().limit(1).forEach(chosen::add);
        }
        List<String> written = new ArrayList<>();
        chosen.forEach(fact -> written.add(fact(fact.label(), fact.after().orElse(""))));
        if (!same.isEmpty()) {
            written.add(number(position));
        }
        return written.isEmpty() ? "" : " (" + String.join(", ", written) + ")";
    }

    private boolean hasFact(PlanElement element, Difference fact) {
        return values.facts(ElementValues.of(element)).contains(fact);
    }

    private String fact(String label, String text) {
        return fill("element", Map.of("kind", plain(label), "name", plain(text)));
    }

    /** The positions of the entries of a list by their names. */
    private Map<String, List<Integer>> positions(List<?> list) {
        return positionsByList.computeIfAbsent(list, any -> {
            Map<String, List<Integer>> positions = new HashMap<>();
            for (int i = 0; i < list.size(); i++) {
                String name = values.name(ElementValues.of((PlanElement) list.get(i)));
                positions.computeIfAbsent(name, key -> new ArrayList<>()).add(i);
            }
            return positions;
        });
    }

    private static boolean hasId(PlanElement element) {
        return element instanceof Chantier
                || element instanceof Action
                || element instanceof Organisation
                || element instanceof PartnerNetwork;
    }

    private String root(List<PlanElement> path, int position, ElementValues element) {
        PlanElement now = path.get(position);
        if (now instanceof ActionPlan) {
            return messages.getOrDefault("place.plan", "");
        }
        List<PlanElement> named =
                placed((ActionPlan) path.get(0)).getOrDefault(key(now, values.name(element)), List.of());
        List<PlanElement> same =
                named.stream().filter(other -> other != now).limit(MANY).toList();
        String name = identified(label(path, position), element, same);
        boolean isAmbiguous =
                same.stream().anyMatch(other -> id(ElementValues.of(other)).equals(id(element)));
        return isAmbiguous ? name + " (" + number(indexOf(named, now)) + ")" : name;
    }

    private static Object id(ElementValues element) {
        return element.byProperty().getOrDefault("id", "");
    }

    private static int indexOf(List<PlanElement> elements, PlanElement element) {
        int index = 0;
        while (index < elements.size() && elements.get(index) != element) {
            index++;
        }
        return index;
    }

    /** « n° 1 » for the first of several. */
    private String number(int index) {
        return fill("element.number", Map.of("number", Integer.toString(index + 1)));
    }

    private String identified(String label, ElementValues element, List<PlanElement> same) {
        String name = values.name(element);
        String more = "";
        if (name.isBlank() || !same.isEmpty()) {
            Optional<Object> code = Optional.ofNullable(element.byProperty().get("code"))
                    .filter(each -> same.stream()
                            .noneMatch(other -> each.equals(
                                    ElementValues.of(other).byProperty().get("code"))));
            more = " ("
                    + fact(
                            properties.of(element.type(), code.isPresent() ? "code" : "id"),
                            code.orElseGet(() -> id(element)).toString())
                    + ")";
        }
        return name.isBlank() ? label + more : fill("element", Map.of("kind", label, "name", plain(name))) + more;
    }

    /** What an element is: an action, a step, a chantier, or the word of the plan for its level. */
    private String label(List<PlanElement> path, int position) {
        PlanElement element = path.get(position);
        String level = element instanceof PlanItem item ? item.getLevel().orElse("") : "";
        if (!level.isBlank()) {
            return plain(level);
        }
        if (element instanceof Action) {
            boolean isStep = position > 0 && path.get(position - 1) instanceof Action;
            return isStep ? properties.of(Action.class, "steps") : properties.of(ActionPlan.class, "actions");
        }
        return properties.of(
                ActionPlan.class,
                element instanceof Chantier
                        ? "chantiers"
                        : element instanceof Organisation ? "organisations" : "networks");
    }

    /** The elements of a plan that have an id, by type and name. */
    private Map<String, List<PlanElement>> placed(ActionPlan plan) {
        return placedByPlan.computeIfAbsent(plan, any -> {
            List<PlanElement> all = new ArrayList<>(plan.getOrganisations());
            all.addAll(plan.getNetworks());
            plan.getChantiers().forEach(chantier -> collect(chantier, all));
            plan.getActions().forEach(action -> collect(action, all));
            return all.stream().collect(Collectors.groupingBy(each -> key(each, values.name(ElementValues.of(each)))));
        });
    }

    private static void collect(PlanElement element, List<PlanElement> into) {
        into.add(element);
        if (element instanceof Chantier chantier) {
            chantier.getChantiers().forEach(each -> collect(each, into));
            chantier.getActions().forEach(each -> collect(each, into));
        } else if (element instanceof Action action) {
            action.getSteps().forEach(each -> collect(each, into));
        }
    }

    private static String key(PlanElement element, String name) {
        return ElementValues.of(element).type().getSimpleName() + " " + name;
    }

    private String fill(String key, Map<String, String> arguments) {
        return FindingTexts.fill(messages.getOrDefault(key, key), arguments, UnaryOperator.identity());
    }

    private static String plain(String text) {
        return VisibleText.of(text, LONG);
    }
}
