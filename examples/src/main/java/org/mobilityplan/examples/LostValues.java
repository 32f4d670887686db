package org.mobilityplan.examples;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What another format cannot hold of a plan: every value of the document of the plan whose property that format does not write.
 * Nothing is lost silently, not even a property that this program does not know.
 */
final class LostValues {

    /** The lists whose items are elements with properties of their own, and the name of such an element. */
    private static final Map<String, String> ELEMENTS = Map.of(
            "chantiers",
            "chantier",
            "actions",
            "action",
            "steps",
            "step",
            "organisations",
            "organisation",
            "networks",
            "network");

    /** How often a property is lost, and where first. */
    private record Loss(int count, String first) {}

    private final Set<String> written;
    private final Map<String, Loss> losses = new LinkedHashMap<>();

    private LostValues(Set<String> written) {
        this.written = written;
    }

    /**
     * Reports the values of a plan that a format does not write.
     *
     * @param plan the plan
     * @param written the properties that the format writes, such as {@code action.title} or
     *     {@code action.coordination.coordinators.organisation}; a property that holds others appears for all of them
     * @param notices receives one line for each property, in English and in French
     */
    static void report(ActionPlan plan, Set<String> written, BiConsumer<String, String> notices) {
        LostValues lost = new LostValues(written);
        lost.visit(JsonMapper.shared().readTree(PlanJson.standard().writeString(plan)), "plan", "");
        lost.losses.forEach((property, loss) -> notices.accept(
                property + ": " + loss.count + " not in the file, the first at " + loss.first,
                property + " : " + loss.count + " hors du fichier, à partir de " + loss.first));
    }

    private void visit(JsonNode node, String property, String pointer) {
        if (node.isObject()) {
            boolean element = ELEMENTS.containsValue(property) || property.equals("plan");
            node.properties().forEach(entry -> {
                String name = entry.getKey();
                boolean elements = element
                        && ELEMENTS.containsKey(name)
                        && entry.getValue().path(0).isObject();
                visit(
                        entry.getValue(),
                        elements ? ELEMENTS.getOrDefault(name, name) : property + "." + name,
                        pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                visit(node.get(i), property, pointer + "/" + i);
            }
        } else if (!isWritten(property)) {
            losses.merge(group(property), new Loss(1, pointer), (one, two) -> new Loss(one.count + 1, one.first));
        }
    }

    private boolean isWritten(String property) {
        return written.stream().anyMatch(each -> property.equals(each) || property.startsWith(each + "."));
    }

    /** The outermost property of which nothing is written. */
    private String group(String property) {
        String[] names = property.split("\\.", -1);
        StringBuilder group = new StringBuilder(names[0]);
        for (int i = 1; i < names.length; i++) {
            group.append('.').append(names[i]);
            if (!isPartlyWritten(group.toString(), written)) {
                break;
            }
        }
        return group.toString();
    }

    private static boolean isPartlyWritten(String group, Collection<String> written) {
        return written.stream().anyMatch(each -> each.startsWith(group + "."));
    }
}
