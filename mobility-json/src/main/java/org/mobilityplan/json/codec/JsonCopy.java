package org.mobilityplan.json.codec;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.json.utf8.TrustedJson;
import org.mobilityplan.json.utf8.Utf8Generator;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.databind.util.TokenBuffer;

/** Copies values of unknown properties token by token, so that numbers keep their digits and nulls are kept. */
final class JsonCopy {

    private JsonCopy() {}

    /** Rejects a name that could not be read back. */
    static void checkName(String name) {
        boolean tooLong = name.length() > PlanCodecs.MAX_NAME_LENGTH / 3
                && name.getBytes(StandardCharsets.UTF_8).length > PlanCodecs.MAX_NAME_LENGTH;
        if (tooLong) {
            throw new IllegalArgumentException("the name of a property in an extension has more than "
                    + PlanCodecs.MAX_NAME_LENGTH + " bytes: " + ReadContext.cut(name));
        }
    }

    /** The value whose first token is the current one, as compact JSON; empty if a problem was reported instead. */
    static Optional<String> toText(ReadContext in) {
        int before = in.problems().size();
        StringWriter text = new StringWriter();
        try (JsonGenerator out = TrustedJson.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            copy(in.parser(), out, new Names() {
                @Override
                public void accept(String name, boolean duplicate) {
                    in.countElement();
                    if (duplicate) {
                        in.report(DocumentProblems.PROPERTY_DUPLICATE, Map.of("property", ReadContext.cut(name)));
                    } else {
                        in.checkStorableName();
                    }
                }

                @Override
                public void acceptText() {
                    in.checkStorable();
                }
            });
        }
        return in.problems().size() > before ? Optional.empty() : Optional.of(text.toString());
    }

    /** Writes a value that was kept as JSON text. */
    static void write(String json, JsonGenerator out) {
        try (JsonParser in = TrustedJson.FACTORY.createParser(ObjectReadContext.empty(), json)) {
            in.nextToken();
            copy(in, out, (name, duplicate) -> checkName(name));
        }
    }

    private interface Names {
        void accept(String name, boolean duplicate);

        default void acceptText() {}
    }

    private static void copy(JsonParser in, JsonGenerator out, Names all) {
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
                    all.accept(in.currentName(), !names.getFirst().add(in.currentName()));
                    out.writeName(in.currentName());
                }
                case VALUE_STRING -> {
                    writeString(in.getString(), out);
                    all.acceptText();
                }
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> writeNumber(in.getString(), out);
                case VALUE_TRUE -> out.writeBoolean(true);
                case VALUE_FALSE -> out.writeBoolean(false);
                // A host's tree may hold values that have no JSON text.
                default -> out.writeNull();
            }
            if (depth == 0) {
                return;
            }
            token = in.nextToken();
        }
    }

    /** Whether numbers can be written digit by digit; trees and binary formats have typed numbers only. */
    static boolean writesDigits(JsonGenerator out) {
        return out.streamWriteOutputTarget() != null && out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
    }

    private static void writeNumber(String number, JsonGenerator out) {
        if (writesDigits(out) || out instanceof TokenBuffer) {
            out.writeNumber(number);
        } else if (number.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9')) {
            out.writeNumber(new BigInteger(number));
        } else {
            out.writeNumber(new BigDecimal(number));
        }
    }

    static void writeString(String text, JsonGenerator out) {
        if (!(out instanceof Utf8Generator ours && ours.writePlain(text))) {
            out.writeString(text);
        }
    }
}
