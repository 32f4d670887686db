package org.mobilityplan.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How much of a plan a person has made, and how much came from its table: every value of the finished plan is counted once, as
 * given before the table was read, read from the table, read differently, or added afterwards.
 */
final class ValueOrigins {

    /** The parts of a plan whose values are counted separately. */
    private static final Set<String> PARTS = Set.of("chantiers", "actions", "steps", "networks");

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, String> before;
    private final Map<String, String> found;
    private final Map<String, String> finished;

    private ValueOrigins(Map<String, String> before, Map<String, String> found, Map<String, String> finished) {
        this.before = before;
        this.found = found;
        this.finished = finished;
    }

    /** The origin of a value of the finished plan. */
    enum Origin {
        GIVEN,
        FOUND,
        OTHERWISE,
        ADDED
    }

    static ValueOrigins of(ActionPlan before, ActionPlan found, ActionPlan finished) {
        return new ValueOrigins(leaves(before), leaves(found), leaves(finished));
    }

    /** The values by path; an element of a list is named by its own words if it has any. */
    private static Map<String, String> leaves(ActionPlan plan) {
        Map<String, String> leaves = new LinkedHashMap<>();
        collect("", JSON.readTree(PlanJson.standard().writeString(plan)), leaves);
        return leaves;
    }

    private static void collect(String place, JsonNode node, Map<String, String> leaves) {
        if (node.isObject()) {
            node.properties()
                    .forEach(property -> collect(place + "/" + property.getKey(), property.getValue(), leaves));
        } else if (node.isArray()) {
            Map<String, Integer> met = new TreeMap<>();
            for (JsonNode element : node) {
                String key = key(element);
                int times = met.merge(key, 1, Integer::sum);
                collect(place + "/" + key + (times > 1 ? "#" + times : ""), element, leaves);
            }
        } else {
            leaves.put(place, node.toString());
        }
    }

    /** Chantiers, actions and networks are identified by their words, participants by their organisation. */
    private static String key(JsonNode element) {
        for (String property : List.of("text", "organisation", "network", "role", "label", "title", "id")) {
            JsonNode value = element.get(property);
            if (value != null) {
                return "[" + value.asString() + "]";
            }
        }
        return element.isValueNode() ? "[" + element.asString() + "]" : "[]";
    }

    private Origin originOf(String place) {
        String value = finished.get(place);
        if (value != null && value.equals(before.get(place))) {
            return Origin.GIVEN;
        }
        String read = found.get(place);
        return read == null ? Origin.ADDED : read.equals(value) ? Origin.FOUND : Origin.OTHERWISE;
    }

    /** The number of values of the finished plan with an origin. */
    int count(Origin origin) {
        return (int) finished.keySet().stream()
                .filter(place -> originOf(place) == origin)
                .count();
    }

    int total() {
        return finished.size();
    }

    /** The number of values by the property they belong to: {@code actions.events}, {@code actions.title}. */
    Map<String, Integer> countByProperty(Origin origin) {
        Map<String, Integer> counts = new TreeMap<>();
        finished.keySet().stream()
                .filter(place -> originOf(place) == origin)
                .forEach(place -> counts.merge(property(place), 1, Integer::sum));
        return counts;
    }

    /** The property that a path belongs to, of the innermost chantier, action, step or network, or of the plan. */
    private static String property(String place) {
        String owner = "plan";
        String property = "";
        int depth = 0;
        StringBuilder name = new StringBuilder();
        for (int i = 0; i <= place.length(); i++) {
            char c = i == place.length() ? '/' : place.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c != '/' || depth > 0) {
                name.append(c);
                continue;
            }
            String segment = name.toString();
            name.setLength(0);
            boolean reference = segment.equals("networks") && !owner.equals("plan");
            if (!reference && PARTS.contains(segment)) {
                owner = segment;
                property = "";
            } else if (property.isEmpty() && !segment.startsWith("[")) {
                property = segment;
            }
        }
        return property.isEmpty() ? owner : owner + "." + property;
    }
}
