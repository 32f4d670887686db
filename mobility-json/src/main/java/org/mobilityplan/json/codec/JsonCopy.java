package org.mobilityplan.json.codec;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Copies values that are not understood, token by token, so that numbers keep their digits and nulls stay. */
final class JsonCopy {

    /** Without limits of its own: what is copied has been read within limits, or is no input. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonCopy() {}

    /** The value whose first token is the current one, as compact JSON; empty where a problem was told instead. */
    static Optional<String> toText(Reading in) {
        int before = in.problems().size();
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            copy(in.parser(), out, name -> in.problem(DocumentProblems.PROPERTY_DUPLICATE, Map.of("property", name)));
        }
        return in.problems().size() > before ? Optional.empty() : Optional.of(text.toString());
    }

    /** Writes a value that was kept as JSON text. */
    static void write(String json, JsonGenerator out) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            in.nextToken();
            copy(in, out, name -> {});
        }
    }

    private interface Duplicates {
        void found(String name);
    }

    private static void copy(JsonParser in, JsonGenerator out, Duplicates duplicates) {
        Deque<Set<String>> names = new ArrayDeque<>();
        int depth = 0;
        JsonToken token = in.currentToken();
        while (true) {
            switch (token) {
                case START_OBJECT -> {
                    depth++;
                    names.push(new HashSet<>());
                    out.writeStartObject();
                }
                case START_ARRAY -> {
                    depth++;
                    out.writeStartArray();
                }
                case END_OBJECT -> {
                    depth--;
                    names.pop();
                    out.writeEndObject();
                }
                case END_ARRAY -> {
                    depth--;
                    out.writeEndArray();
                }
                case PROPERTY_NAME -> {
                    if (!names.getFirst().add(in.currentName())) {
                        duplicates.found(in.currentName());
                    }
                    out.writeName(in.currentName());
                }
                case VALUE_STRING -> writeString(in.getString(), out);
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(in.getString());
                case VALUE_TRUE -> out.writeBoolean(true);
                case VALUE_FALSE -> out.writeBoolean(false);
                // What a host's tree may hold beside JSON has no JSON text.
                default -> out.writeNull();
            }
            if (depth == 0) {
                return;
            }
            token = in.nextToken();
        }
    }

    /** Writes a string; half of a surrogate pair, which UTF-8 cannot carry, is written as its escape. */
    static void writeString(String text, JsonGenerator out) {
        int lone = Surrogates.firstLone(text, 0);
        if (lone < 0 || out.streamWriteOutputTarget() == null) {
            out.writeString(text);
        } else {
            out.writeRawValue(escaped(text));
        }
    }

    private static String escaped(String text) {
        StringBuilder json = new StringBuilder(text.length() + 16).append('"');
        int lone = Surrogates.firstLone(text, 0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == lone) {
                json.append("\\u").append(Integer.toHexString(c));
                lone = Surrogates.firstLone(text, i + 1);
            } else if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
