package org.mobilityplan.json.codec;

import java.util.List;
import java.util.Map;

/**
 * What the values of one kind look like in JSON, for the description of the format.
 *
 * @param name the name of the form, such as {@code Date}, or that of the model's type
 * @param type the type of JSON Schema: string, number, integer, boolean or object
 * @param expected the form as messages show it next to a rejected value
 * @param keywords the keywords of JSON Schema in addition to the type; they may accept more than the reader does, never less
 * @param words the known words of an open list, none for other forms
 */
public record Form(String name, String type, String expected, Map<String, Object> keywords, List<String> words) {

    /** Neither begins nor ends with a space, and contains no control character. */
    private static final String WORD =
            "^[^\\u0000-\\u0020\\u007f-\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]"
                    + "([^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*"
                    + "[^\\u0000-\\u0020\\u007f-\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000])?$";

    static Form text(String name, String expected, Map<String, Object> keywords) {
        return new Form(name, "string", expected, keywords, List.of());
    }

    static Form word(String name, int maxLength, List<String> words) {
        Map<String, Object> keywords = Map.of("minLength", 1, "maxLength", maxLength, "pattern", WORD);
        return new Form(name, "string", "\"…\" (1–" + maxLength + ")", keywords, words);
    }

    static Form object(String name) {
        return new Form(name, "object", "{…}", Map.of(), List.of());
    }
}
