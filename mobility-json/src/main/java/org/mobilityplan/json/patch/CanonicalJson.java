package org.mobilityplan.json.patch;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mobilityplan.json.utf8.TrustedJson;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * The canonical form of a JSON document by RFC 8785 (JCS): names sorted by their UTF-16 code units, no spaces, strings with as
 * few escapes as possible, numbers as ECMAScript writes them.
 */
public final class CanonicalJson {

    private final JsonParser in;
    private final boolean exact;

    private CanonicalJson(JsonParser in, boolean exact) {
        this.in = in;
        this.exact = exact;
    }

    /**
     * The canonical form.
     *
     * @param document one JSON value, in UTF-8
     * @param exact whether to reject numbers that a double cannot represent, which RFC 8785 would round
     * @throws IllegalArgumentException if the document has no canonical form because of such a number
     */
    public static byte[] of(byte[] document, boolean exact) {
        try (JsonParser in = TrustedJson.FACTORY.createParser(ObjectReadContext.empty(), document)) {
            in.nextToken();
            return new CanonicalJson(in, exact).value().toJson().getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Reads a document that this library wrote. */
    public static JsonTree read(byte[] document) {
        try (JsonParser in = TrustedJson.FACTORY.createParser(ObjectReadContext.empty(), document)) {
            in.nextToken();
            return JsonTree.read(in);
        }
    }

    private JsonTree value() {
        return switch (in.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> JsonTree.text(in.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonTree.Scalar(number(in.getString()));
            default -> new JsonTree.Scalar(in.getString());
        };
    }

    private JsonTree object() {
        SortedMap<String, JsonTree> members = new TreeMap<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            in.nextToken();
            members.put(name, value());
        }
        return new JsonTree.Members(members);
    }

    private JsonTree array() {
        List<JsonTree> elements = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value());
        }
        return new JsonTree.Elements(elements);
    }

    private String number(String digits) {
        BigDecimal number = decimal(digits);
        String text = EcmaScriptNumber.of(number);
        if (exact && number.compareTo(new BigDecimal(text)) != 0) {
            throw new IllegalArgumentException("the number " + digits + place()
                    + " has more digits than a double holds, so that it has no canonical form (RFC 8785)");
        }
        return text;
    }

    private BigDecimal decimal(String digits) {
        try {
            BigDecimal number = new BigDecimal(digits);
            if (Double.isFinite(number.doubleValue())) {
                return number;
            }
        } catch (NumberFormatException exponentOutOfRange) {
            // Rejected below like any number that is too large.
        }
        throw new IllegalArgumentException("the number " + digits + place()
                + " is larger than any double, so that it has no canonical form (RFC 8785)");
    }

    private String place() {
        String pointer = in.streamReadContext().pathAsPointer().toString();
        return pointer.isEmpty() ? "" : " at " + pointer;
    }
}
