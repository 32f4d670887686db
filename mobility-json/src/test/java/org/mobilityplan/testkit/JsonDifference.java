package org.mobilityplan.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Describes how a document differs from the expected one. */
final class JsonDifference {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** No more lines than anyone reads. */
    private static final int LINES = 20;

    private static final int LENGTH = 200;

    private final List<String> lines = new ArrayList<>();

    private JsonDifference() {}

    /** How bytes differ: at which places of the document, or in which line if the content is the same. */
    static Optional<String> ofBytes(byte[] expected, byte[] actual) {
        if (Arrays.equals(expected, actual)) {
            return Optional.empty();
        }
        Optional<String> content = ofContent(expected, actual);
        return content.isPresent() ? content : Optional.of(firstLine(expected, actual));
    }

    /** How the content of two documents differs; spaces, escapes and the order of properties make no difference. */
    static Optional<String> ofContent(byte[] expected, byte[] actual) {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(actual);
        } catch (JacksonException failure) {
            return Optional.of("not JSON: " + failure.getOriginalMessage() + "\n" + firstLine(expected, actual));
        }
        if (tree.isMissingNode()) {
            return Optional.of("nothing was written");
        }
        JsonDifference difference = new JsonDifference();
        difference.compare("", MAPPER.readTree(expected), tree);
        return difference.text();
    }

    /** What a document contains that the whole does not, or contains in another order. */
    static Optional<String> ofPart(byte[] whole, byte[] part) {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(part);
        } catch (JacksonException failure) {
            return Optional.of("not JSON: " + failure.getOriginalMessage());
        }
        JsonDifference difference = new JsonDifference();
        difference.comparePart("", MAPPER.readTree(whole), tree);
        return difference.text();
    }

    private Optional<String> text() {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        int more = lines.size() - LINES;
        String shown = String.join("\n", lines.subList(0, Math.min(LINES, lines.size())));
        return Optional.of(more > 0 ? shown + "\n… and " + more + " more" : shown);
    }

    private void compare(String pointer, JsonNode expected, JsonNode actual) {
        if (expected.isObject() && actual.isObject()) {
            expected.properties().forEach(property -> {
                String below = child(pointer, property.getKey());
                if (actual.has(property.getKey())) {
                    compare(below, property.getValue(), actual.get(property.getKey()));
                } else {
                    lines.add(below + ": missing, expected " + shortened(property.getValue()));
                }
            });
            actual.properties().stream()
                    .filter(property -> !expected.has(property.getKey()))
                    .forEach(property -> lines.add(child(pointer, property.getKey()) + ": not expected, found "
                            + shortened(property.getValue())));
        } else if (expected.isArray() && actual.isArray()) {
            for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
                if (i >= actual.size()) {
                    lines.add(pointer + "/" + i + ": missing, expected " + shortened(expected.get(i)));
                } else if (i >= expected.size()) {
                    lines.add(pointer + "/" + i + ": not expected, found " + shortened(actual.get(i)));
                } else {
                    compare(pointer + "/" + i, expected.get(i), actual.get(i));
                }
            }
        } else if (!expected.toString().equals(actual.toString())) {
            lines.add(pointer + ": expected " + shortened(expected) + ", found " + shortened(actual));
        }
    }

    private void comparePart(String pointer, JsonNode whole, JsonNode part) {
        if (whole.isObject() && part.isObject()) {
            part.properties().forEach(property -> {
                String below = child(pointer, property.getKey());
                if (whole.has(property.getKey())) {
                    comparePart(below, whole.get(property.getKey()), property.getValue());
                } else {
                    lines.add(below + ": not in the document that was read, found " + shortened(property.getValue()));
                }
            });
        } else if (whole.isArray() && part.isArray()) {
            int next = 0;
            for (int i = 0; i < part.size(); i++) {
                int found = next;
                while (found < whole.size() && !isPart(whole.get(found), part.get(i))) {
                    found++;
                }
                if (found == whole.size()) {
                    int described = lines.size();
                    if (whole.size() == part.size()) {
                        comparePart(pointer + "/" + i, whole.get(i), part.get(i));
                    }
                    if (lines.size() == described) {
                        lines.add(pointer + "/" + i + ": not in the document that was read, or earlier in it, found "
                                + shortened(part.get(i)));
                    }
                } else {
                    next = found + 1;
                }
            }
        } else if (!whole.toString().equals(part.toString())) {
            lines.add(pointer + ": expected " + shortened(whole) + ", found " + shortened(part));
        }
    }

    private static boolean isPart(JsonNode whole, JsonNode part) {
        JsonDifference difference = new JsonDifference();
        difference.comparePart("", whole, part);
        return difference.lines.isEmpty();
    }

    private static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static String shortened(JsonNode value) {
        return shortened(value.toString());
    }

    private static String shortened(String text) {
        return text.length() <= LENGTH ? text : text.substring(0, LENGTH) + "…";
    }

    private static String firstLine(byte[] expected, byte[] actual) {
        List<String> wanted = List.of(new String(expected, StandardCharsets.UTF_8).split("\n", -1));
        List<String> found = List.of(new String(actual, StandardCharsets.UTF_8).split("\n", -1));
        for (int i = 0; i < Math.max(wanted.size(), found.size()); i++) {
            String one = i < wanted.size() ? shown(wanted.get(i)) : "the end";
            String other = i < found.size() ? shown(found.get(i)) : "the end";
            if (!one.equals(other)) {
                return "line " + (i + 1) + ": expected " + one + "\n" + " ".repeat(9) + "but found " + other;
            }
        }
        return "other bytes for the same text, such as a byte order mark";
    }

    private static String shown(String line) {
        return "«" + shortened(line.replace("\r", "\\r").replace("\ufeff", "\\ufeff")) + "»";
    }
}
