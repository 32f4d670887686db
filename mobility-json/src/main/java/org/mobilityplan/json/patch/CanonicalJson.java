package org.mobilityplan.json.patch;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import org.mobilityplan.json.utf8.TrustedJson;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/**
 * The canonical form of a JSON document by RFC 8785 (JCS): names sorted by their UTF-16 code units, no spaces, strings with as
 * few escapes as possible, numbers as ECMAScript writes them.
 *
 * <p>Copies the bytes of a document and sorts the members of each object where they are copied to. Only texts with escapes and
 * unusual numbers are decoded.
 */
public final class CanonicalJson {

    /** A whole number of up to this many digits is its own canonical form. */
    private static final int SURE_DIGITS = 15;

    /** The first byte in UTF-8 of the characters that follow the surrogates of UTF-16. */
    private static final int AFTER_SURROGATES = 0xEE;

    /** The first byte in UTF-8 of the characters that are two surrogates in UTF-16. */
    private static final int SURROGATES = 0xF0;

    private final byte[] in;
    private final boolean exact;
    private int at;
    private byte[] out;
    private int end;

    /** Where the members of the objects around the current place begin in the copied bytes. */
    private int[] begins = new int[64];

    private int members;

    private byte[] unsorted = new byte[1024];

    private final Comparator<Member> byName = (one, other) -> compareNames(one.begin(), other.begin());

    /** The copied bytes of a member: its name, its value and a comma. */
    private record Member(int begin, int end) {}

    private CanonicalJson(byte[] document, boolean exact) {
        this.in = document;
        this.exact = exact;
        this.out = new byte[document.length];
    }

    /**
     * The canonical form.
     *
     * @param document one JSON value, in UTF-8, that this library wrote or has read: it has no errors
     * @param exact whether to reject numbers that a double cannot represent, which RFC 8785 would round
     * @throws IllegalArgumentException if the document has no canonical form because of such a number
     */
    public static byte[] of(byte[] document, boolean exact) {
        CanonicalJson form = new CanonicalJson(document, exact);
        form.value();
        return Arrays.copyOf(form.out, form.end);
    }

    /** Reads a document that this library wrote. */
    public static JsonTree read(byte[] document) {
        try (JsonParser in = TrustedJson.FACTORY.createParser(ObjectReadContext.empty(), document)) {
            in.nextToken();
            return JsonTree.read(in);
        }
    }

    private void value() {
        switch (next()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> text();
            case 't', 'f', 'n' -> word();
            default -> number();
        }
    }

    /** The next byte that is not a space. */
    private byte next() {
        while (in[at] <= ' ' && in[at] >= 0) {
            at++;
        }
        return in[at];
    }

    private void object() {
        at++;
        append('{');
        int outer = members;
        boolean sorted = true;
        while (next() != '}') {
            at += in[at] == ',' ? 1 : 0;
            next();
            int begin = end;
            text();
            next();
            at++;
            append(':');
            sorted &= members == outer || compareNames(begins[members - 1], begin) < 0;
            addMember(begin);
            value();
            append(',');
        }
        at++;
        if (!sorted) {
            sort(outer);
        }
        close(members == outer, '}');
        members = outer;
    }

    private void array() {
        at++;
        append('[');
        int first = end;
        while (next() != ']') {
            at += in[at] == ',' ? 1 : 0;
            value();
            append(',');
        }
        at++;
        close(end == first, ']');
    }

    /** Replaces the last comma. */
    private void close(boolean empty, char bracket) {
        end -= empty ? 0 : 1;
        append(bracket);
    }

    private void addMember(int begin) {
        if (members == begins.length) {
            begins = Arrays.copyOf(begins, 2 * members);
        }
        begins[members++] = begin;
    }

    /** Sorts the members of the object whose first is at a position of the list. */
    private void sort(int from) {
        Member[] sorted = new Member[members - from];
        for (int i = 0; i < sorted.length; i++) {
            int next = from + i + 1;
            sorted[i] = new Member(begins[from + i], next < members ? begins[next] : end);
        }
        Arrays.sort(sorted, byName);
        int first = begins[from];
        if (unsorted.length < end - first) {
            unsorted = new byte[Math.max(end - first, 2 * unsorted.length)];
        }
        System.arraycopy(out, first, unsorted, 0, end - first);
        int to = first;
        for (Member member : sorted) {
            int length = member.end() - member.begin();
            System.arraycopy(unsorted, member.begin() - first, out, to, length);
            to += length;
        }
    }

    /** Compares the names at two positions of the copied bytes by their UTF-16 code units. */
    private int compareNames(int one, int other) {
        int i = 1;
        while (out[one + i] == out[other + i] && out[one + i] != '"' && out[one + i] != '\\') {
            i++;
        }
        int mine = out[one + i] & 0xFF;
        int theirs = out[other + i] & 0xFF;
        if (mine == '\\' || theirs == '\\') {
            return name(one).compareTo(name(other));
        }
        if (mine == '"' || theirs == '"') {
            return mine == theirs ? 0 : mine == '"' ? -1 : 1;
        }
        boolean surrogates = mine >= SURROGATES;
        return mine >= AFTER_SURROGATES && theirs >= AFTER_SURROGATES && surrogates != theirs >= SURROGATES
                ? (surrogates ? -1 : 1)
                : Integer.compare(mine, theirs);
    }

    /** The name at a position of the copied bytes, without escapes. */
    private String name(int begin) {
        return decoded(out, begin, endOfText(out, begin));
    }

    private void text() {
        int begin = at;
        int plain = begin + 1;
        while (in[plain] != '"' && in[plain] != '\\') {
            plain++;
        }
        at = endOfText(in, plain - 1);
        if (in[plain] == '\\') {
            append(JsonTree.text(decoded(in, begin, at)).toJson().getBytes(StandardCharsets.UTF_8));
        } else {
            append(in, begin, at);
        }
    }

    private static int endOfText(byte[] json, int begin) {
        int i = begin + 1;
        while (json[i] != '"') {
            i += json[i] == '\\' ? 2 : 1;
        }
        return i + 1;
    }

    private static String decoded(byte[] json, int begin, int end) {
        try (JsonParser text = TrustedJson.FACTORY.createParser(ObjectReadContext.empty(), json, begin, end - begin)) {
            text.nextToken();
            return text.getString();
        }
    }

    /** True, false or null. */
    private void word() {
        int begin = at;
        while (at < in.length && in[at] >= 'a' && in[at] <= 'z') {
            at++;
        }
        append(in, begin, at);
    }

    private void number() {
        int begin = at;
        boolean whole = true;
        while (at < in.length && isOfNumber(in[at])) {
            whole &= in[at] >= '0' && in[at] <= '9';
            at++;
        }
        if (whole && at - begin <= SURE_DIGITS) {
            append(in, begin, at);
        } else {
            String text = new String(in, begin, at - begin, StandardCharsets.US_ASCII);
            append(number(text, begin).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static boolean isOfNumber(byte b) {
        return b >= '0' && b <= '9' || b == '-' || b == '+' || b == '.' || b == 'e' || b == 'E';
    }

    private String number(String digits, int begin) {
        BigDecimal number = decimal(digits, begin);
        String text = EcmaScriptNumber.of(number);
        if (exact && number.compareTo(new BigDecimal(text)) != 0) {
            throw new IllegalArgumentException("the number " + digits + place(begin)
                    + " has more digits than a double holds, so that it has no canonical form (RFC 8785)");
        }
        return text;
    }

    private BigDecimal decimal(String digits, int begin) {
        try {
            BigDecimal number = new BigDecimal(digits);
            if (Double.isFinite(number.doubleValue())) {
                return number;
            }
        } catch (NumberFormatException exponentOutOfRange) {
            // Rejected below like any number that is too large.
        }
        throw new IllegalArgumentException("the number " + digits + place(begin)
                + " is larger than any double, so that it has no canonical form (RFC 8785)");
    }

    /** Where the value at a position of the document is, for a message. */
    private String place(int begin) {
        try (JsonParser document = TrustedJson.FACTORY.createParser(ObjectReadContext.empty(), in)) {
            do {
                document.nextToken();
            } while (document.currentTokenLocation().getByteOffset() < begin);
            String pointer = document.streamReadContext().pathAsPointer().toString();
            return pointer.isEmpty() ? "" : " at " + pointer;
        }
    }

    private void append(char ascii) {
        grow(1);
        out[end++] = (byte) ascii;
    }

    private void append(byte[] bytes) {
        append(bytes, 0, bytes.length);
    }

    private void append(byte[] bytes, int begin, int to) {
        grow(to - begin);
        System.arraycopy(bytes, begin, out, end, to - begin);
        end += to - begin;
    }

    private void grow(int more) {
        if (out.length - end < more) {
            out = Arrays.copyOf(out, Math.max(2 * out.length, end + more));
        }
    }
}
