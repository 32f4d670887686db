package org.mobilityplan.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One column of the flat table: what its schema says of it, and where its values come from.
 *
 * @param name the name, in the style of schema.data.gouv.fr
 * @param type a type of Table Schema
 * @param description what it holds, in French
 * @param example a value
 * @param constraints its constraints as members of a JSON object
 * @param value the value for a row, empty where there is none
 */
record Column(
        String name,
        String type,
        String description,
        String example,
        List<String> constraints,
        Function<FlatRow, String> value) {

    static Column of(String name, String type, String description, String example, Function<FlatRow, String> value) {
        return new Column(name, type, description, example, List.of(), value);
    }

    static Column text(String name, String description, String example, Function<FlatRow, String> value) {
        return of(name, "string", description, example, value);
    }

    static Column list(String name, String description, String example, Function<FlatRow, List<String>> values) {
        return text(
                name,
                description + " Plusieurs valeurs sont séparées par une barre verticale.",
                example,
                row -> joined(values.apply(row)));
    }

    /** The same, for a column that others are aligned with: an empty value keeps its position. */
    static Column positioned(String name, String description, String example, Function<FlatRow, List<String>> values) {
        Column list = list(name, description, example, values);
        return new Column(
                name, list.type, list.description, example, list.constraints, row -> aligned(values.apply(row)));
    }

    /** Values at the same positions as those of another column, empty where one has none. */
    static Column aligned(
            String name, String description, String example, Function<FlatRow, List<String>> values, String with) {
        return text(
                name,
                description + " Une valeur pour chacune de « " + with
                        + " », dans le même ordre, vide quand il n'y en a pas.",
                example,
                row -> aligned(values.apply(row)));
    }

    /** Values with their positions, empty where there is none. */
    private static String aligned(List<String> values) {
        return values.stream().allMatch(String::isBlank)
                ? ""
                : String.join("|", values.stream().map(Column::escaped).toList());
    }

    Column required() {
        return with("\"required\": true");
    }

    Column pattern(String pattern) {
        return with("\"pattern\": " + json(pattern));
    }

    Column oneOf(String... values) {
        List<String> quoted = new ArrayList<>();
        for (String each : values) {
            quoted.add(json(each));
        }
        return with("\"enum\": [" + String.join(", ", quoted) + "]");
    }

    Column atLeast(int minimum) {
        return with("\"minimum\": " + minimum);
    }

    private Column with(String constraint) {
        List<String> more = new ArrayList<>(constraints);
        more.add(constraint);
        return new Column(name, type, description, example, List.copyOf(more), value);
    }

    /** The column as an object of the schema. */
    String json() {
        StringBuilder text = new StringBuilder();
        text.append("    {\n      \"name\": ").append(json(name));
        text.append(",\n      \"type\": ").append(json(type));
        text.append(",\n      \"description\": ").append(json(description));
        text.append(",\n      \"example\": ").append(json(example));
        if (!constraints.isEmpty()) {
            text.append(",\n      \"constraints\": {\n        ")
                    .append(String.join(",\n        ", constraints))
                    .append("\n      }");
        }
        return text.append("\n    }").toString();
    }

    /** A string of JSON; the words of the schema have no control characters. */
    static String json(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Several values in one cell; a bar or a backslash in a value has a backslash before it, and blank values are left out. */
    static String joined(List<String> values) {
        StringBuilder cell = new StringBuilder();
        for (String value : values) {
            if (!value.isBlank()) {
                cell.append(cell.isEmpty() ? "" : "|");
                cell.append(escaped(value));
            }
        }
        return cell.toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("|", "\\|");
    }
}
