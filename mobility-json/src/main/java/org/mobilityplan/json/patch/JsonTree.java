package org.mobilityplan.json.patch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mobilityplan.spelling.Surrogates;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A JSON value as it is written: names in their order, numbers digit by digit. */
public sealed interface JsonTree {

    /** An object. */
    record Members(Map<String, JsonTree> byName) implements JsonTree {}

    /** An array. */
    record Elements(List<JsonTree> list) implements JsonTree {}

    /** A text, a number, true, false or null, by its JSON text. */
    record Scalar(String json) implements JsonTree {}

    Scalar NULL = new Scalar("null");

    /**
     * The value whose first token is the current one; as deep as the parser allows.
     *
     * @param duplicates receives each name that occurs again in its object; the last value counts
     * @param entries is called for each member of an object and each entry of an array, which all cost memory
     */
    static JsonTree read(JsonParser in, Consumer<String> duplicates, Runnable entries) {
        return switch (in.currentToken()) {
            case START_OBJECT -> {
                Map<String, JsonTree> members = new LinkedHashMap<>();
                while (in.nextToken() != JsonToken.END_OBJECT) {
                    entries.run();
                    String name = in.currentName();
                    if (members.containsKey(name)) {
                        duplicates.accept(name);
                    }
                    in.nextToken();
                    members.put(name, read(in, duplicates, entries));
                }
                yield new Members(members);
            }
            case START_ARRAY -> {
                List<JsonTree> elements = new ArrayList<>();
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    entries.run();
                    elements.add(read(in, duplicates, entries));
                }
                yield new Elements(elements);
            }
            case VALUE_STRING -> text(in.getString());
            default -> new Scalar(in.getString());
        };
    }

    /** The value whose first token is the current one, of a document that this library wrote. */
    static JsonTree read(JsonParser in) {
        return read(in, duplicate -> {}, () -> {});
    }

    /** A text. */
    static Scalar text(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2);
        quote(text, json);
        return new Scalar(json.toString());
    }

    /** The JSON text, on one line. */
    default String toJson() {
        StringBuilder json = new StringBuilder();
        write(this, json);
        return json.toString();
    }

    private static void write(JsonTree value, StringBuilder json) {
        if (value instanceof Members members) {
            String next = "{";
            for (Map.Entry<String, JsonTree> member : members.byName().entrySet()) {
                quote(member.getKey(), json.append(next));
                write(member.getValue(), json.append(':'));
                next = ",";
            }
            json.append(members.byName().isEmpty() ? "{}" : "}");
        } else if (value instanceof Elements elements) {
            String next = "[";
            for (JsonTree element : elements.list()) {
                write(element, json.append(next));
                next = ",";
            }
            json.append(elements.list().isEmpty() ? "[]" : "]");
        } else if (value instanceof Scalar scalar) {
            json.append(scalar.json());
        }
    }

    /** A JSON string with as few escapes as possible; half a surrogate pair, which UTF-8 cannot represent, is escaped. */
    static void quote(String text, StringBuilder json) {
        json.append('"');
        int lone = Surrogates.firstLone(text, 0);
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c != '"' && c != '\\' && i != lone) {
                continue;
            }
            json.append(text, from, i);
            from = i + 1;
            int escape = "\b\t\n\f\r\"\\".indexOf(c);
            if (escape >= 0) {
                json.append('\\').append("btnfr\"\\".charAt(escape));
            } else if (c < ' ') {
                json.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                json.append("\\u").append(Integer.toHexString(c));
                lone = Surrogates.firstLone(text, i + 1);
            }
        }
        json.append(text, from, text.length()).append('"');
    }
}
