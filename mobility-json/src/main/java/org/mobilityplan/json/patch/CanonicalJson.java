package org.mobilityplan.json.patch;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mobilityplan.json.utf8.Surrogates;
import org.mobilityplan.json.utf8.Unlimited;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * The one form of a JSON document that RFC 8785 (JCS) defines: names sorted by their UTF-16 code units, no spaces, strings
 * with no more escapes than they need, numbers as ECMAScript writes them.
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
     * @param exact whether to refuse numbers that a double does not tell from others, which RFC 8785 would round
     * @throws IllegalArgumentException if the document has no such form: half a surrogate pair, or such a number
     */
    public static byte[] of(byte[] document, boolean exact) {
        try (JsonParser in = Unlimited.FACTORY.createParser(ObjectReadContext.empty(), document)) {
            in.nextToken();
            return new CanonicalJson(in, exact).value().toJson().getBytes(StandardCharsets.UTF_8);
        }
    }

    /** A document that this library wrote. */
    public static Tree tree(byte[] document) {
        try (JsonParser in = Unlimited.FACTORY.createParser(ObjectReadContext.empty(), document)) {
            in.nextToken();
            return Tree.read(in, name -> {});
        }
    }

    private Tree value() {
        return switch (in.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> Tree.text(whole(in.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Tree.Scalar(number(in.getString()));
            default -> new Tree.Scalar(in.getString());
        };
    }

    private Tree object() {
        SortedMap<String, Tree> members = new TreeMap<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = whole(in.currentName());
            in.nextToken();
            members.put(name, value());
        }
        return new Tree.Members(members);
    }

    private Tree array() {
        List<Tree> elements = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value());
        }
        return new Tree.Elements(elements);
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
            // Refused below, as any number that is too large.
        }
        throw new IllegalArgumentException("the number " + digits + place()
                + " is larger than any double, so that it has no canonical form (RFC 8785)");
    }

    private String whole(String text) {
        if (Surrogates.firstLone(text, 0) >= 0) {
            throw new IllegalArgumentException(
                    "a text" + place() + " has half a surrogate pair, so that it has no canonical form (RFC 8785)");
        }
        return text;
    }

    private String place() {
        String pointer = in.streamReadContext().pathAsPointer().toString();
        return pointer.isEmpty() ? "" : " at " + pointer;
    }
}
