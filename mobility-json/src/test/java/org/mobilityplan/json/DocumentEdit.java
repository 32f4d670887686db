package org.mobilityplan.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * One small edit of a JSON document.
 *
 * @param pointer the value that is edited
 * @param edit what is done to it
 * @param document the document after the edit
 */
record DocumentEdit(String pointer, String edit, String document) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern FIGURES = Pattern.compile("[0-9]+");

    /** All edits of a document, in its order. */
    static List<DocumentEdit> all(String document) {
        JsonNode root = MAPPER.readTree(document);
        List<DocumentEdit> edits = new ArrayList<>();
        collect(root, root, "", edits);
        return edits;
    }

    private static void collect(JsonNode root, JsonNode node, String pointer, List<DocumentEdit> edits) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                String place = pointer + "/" + name;
                for (Map.Entry<String, JsonNode> other : others(value).entrySet()) {
                    object.set(name, other.getValue());
                    edits.add(new DocumentEdit(place, other.getKey(), root.toString()));
                }
                object.set(name, value);
                ObjectNode whole = object.deepCopy();
                object.remove(name);
                edits.add(new DocumentEdit(place, "removed", root.toString()));
                object.removeAll();
                object.setAll(whole);
                collect(root, object.get(name), place, edits);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode value = array.get(i);
                String place = pointer + "/" + i;
                for (Map.Entry<String, JsonNode> other : others(value).entrySet()) {
                    array.set(i, other.getValue());
                    edits.add(new DocumentEdit(place, other.getKey(), root.toString()));
                }
                array.set(i, value);
                array.remove(i);
                edits.add(new DocumentEdit(place, "removed", root.toString()));
                array.insert(i, value);
                array.insert(i, value.deepCopy());
                edits.add(new DocumentEdit(place, "repeated", root.toString()));
                array.remove(i);
                if (i + 1 < array.size()) {
                    array.remove(i);
                    array.insert(i + 1, value);
                    edits.add(new DocumentEdit(place, "exchanged with the next", root.toString()));
                    array.remove(i + 1);
                    array.insert(i, value);
                }
                collect(root, value, place, edits);
            }
        }
    }

    /** The values that are tried instead of one, by what they are. */
    private static Map<String, JsonNode> others(JsonNode value) {
        Map<String, JsonNode> others = new LinkedHashMap<>();
        if (value instanceof ContainerNode) {
            return others;
        }
        if (value.isNumber()) {
            for (int step : new int[] {-1, 1}) {
                JsonNode other = DecimalNode.valueOf(value.decimalValue().add(BigDecimal.valueOf(step)));
                others.put(other.toString(), other);
            }
        } else if (value.isBoolean()) {
            others.put(String.valueOf(!value.booleanValue()), BooleanNode.valueOf(!value.booleanValue()));
        } else {
            for (String text : otherTexts(value.asString())) {
                others.put("«" + text.replace("\n", "\\n") + "»", StringNode.valueOf(text));
            }
        }
        return others;
    }

    private static Set<String> otherTexts(String text) {
        Set<String> texts = new TreeSet<>();
        List<MatchResult> figures = FIGURES.matcher(text).results().toList();
        for (MatchResult found : figures) {
            if (found.group().length() < 10) {
                for (int step : new int[] {-1, 1}) {
                    long changed = Math.max(0, Long.parseLong(found.group()) + step);
                    String padded =
                            String.format(Locale.ROOT, "%0" + found.group().length() + "d", changed);
                    texts.add(text.substring(0, found.start()) + padded + text.substring(found.end()));
                }
            }
        }
        texts.add(text.substring(0, text.offsetByCodePoints(text.length(), text.isEmpty() ? 0 : -1)));
        texts.add(text.toUpperCase(Locale.ROOT));
        texts.add(text + "s");
        texts.add(" " + text);
        Matcher word = Pattern.compile("\\s+\\S+$").matcher(text);
        if (word.find()) {
            texts.add(text.substring(0, word.start()));
        }
        Matcher first = Pattern.compile("^\\S+\\s+").matcher(text);
        if (first.find()) {
            texts.add(text.substring(first.end()));
        }
        texts.remove(text);
        return texts;
    }

    @Override
    public String toString() {
        return pointer + " " + edit;
    }
}
