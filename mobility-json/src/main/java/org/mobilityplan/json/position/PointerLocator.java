package org.mobilityplan.json.position;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.json.utf8.EightBytes;
import org.mobilityplan.json.utf8.LongValues;
import org.mobilityplan.json.utf8.StringScanner;
import org.mobilityplan.report.Pointer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds the offsets of the targets of pointers in a second pass: a document without findings costs nothing. The first pass has
 * checked the JSON syntax, or found its first error, so this pass can skip values without parsing them.
 */
public final class PointerLocator {

    private static final JsonFactory NAMES = new JsonFactory();

    /** No array of a document that fits into memory has positions of more digits. */
    private static final int LONGEST_POSITION = 9;

    /** Names of more wanted children are looked up, those of fewer are compared with the bytes of each name. */
    private static final int FEW = 4;

    /** A tree of the wanted pointers, segment by segment. */
    private static final class Node {
        private final String segment;
        private final List<Node> children = new ArrayList<>(1);

        /** The children by their segments, if they are more than a few. */
        private Map<String, Node> bySegment = Map.of();

        private int offset = -1;

        Node(String segment) {
            this.segment = segment;
        }

        void add(Node child) {
            children.add(child);
            if (children.size() > FEW) {
                if (bySegment.isEmpty()) {
                    bySegment = new HashMap<>();
                    children.forEach(each -> bySegment.put(each.segment, each));
                }
                bySegment.put(child.segment, child);
            }
        }

        @Nullable
        Node child(String wanted) {
            if (children.size() > FEW) {
                return bySegment.get(wanted);
            }
            for (Node child : children) {
                if (child.segment.equals(wanted)) {
                    return child;
                }
            }
            return null;
        }

        /** The children that are elements of a list, in its order. */
        List<Node> elements() {
            List<Node> elements = new ArrayList<>(children.size());
            for (Node child : children) {
                if (child.position() >= 0) {
                    elements.add(child);
                }
            }
            elements.sort(Comparator.comparingInt(Node::position));
            return elements;
        }

        /** The position of an element in its list, -1 for a name. */
        int position() {
            boolean canonical = segment.length() == 1 || !segment.startsWith("0");
            if (segment.isEmpty() || segment.length() > LONGEST_POSITION || !canonical) {
                return -1;
            }
            for (int i = 0; i < segment.length(); i++) {
                if (segment.charAt(i) < '0' || segment.charAt(i) > '9') {
                    return -1;
                }
            }
            return Integer.parseInt(segment);
        }
    }

    private final Node root = new Node("");
    private final byte[] utf8;
    private final ByteBuffer text;
    private final LongValues longValues;
    private int at;

    /** The first of the long values that does not begin before here. */
    private int nextLong;

    /** The number of nodes that are not found yet; the pass ends after the last of them. */
    private int missing = 1;

    public PointerLocator(Collection<Pointer> wanted, byte[] utf8, LongValues longValues) {
        this.utf8 = utf8;
        this.text = EightBytes.in(utf8);
        this.longValues = longValues;
        for (Pointer pointer : wanted) {
            Node node = root;
            for (String segment : pointer.segments()) {
                Node known = node.child(segment);
                node = known == null ? add(node, segment) : known;
            }
        }
        skipSpaces();
        visit(root);
    }

    private Node add(Node node, String segment) {
        Node child = new Node(segment);
        node.add(child);
        missing++;
        return child;
    }

    /** Visits the value that begins here, no deeper than the pointers go, and moves to its end. */
    private void visit(@Nullable Node node) {
        if (node == null) {
            skipValue();
            return;
        }
        if (node.offset < 0 && at < utf8.length) {
            node.offset = at;
            missing--;
        }
        if (missing == 0) {
            return;
        }
        if (node.children.isEmpty()) {
            skipValue();
        } else if (is('{')) {
            visitObject(node);
        } else if (is('[')) {
            visitArray(node);
        } else {
            skipValue();
        }
    }

    private void visitObject(Node object) {
        next();
        while (missing > 0 && is('"')) {
            int begin = at + 1;
            skipString();
            Node child = child(object, begin, at - 1);
            skipSpaces();
            if (!is(':')) {
                return;
            }
            next();
            visit(child);
            skipSpaces();
            if (is(',')) {
                next();
            }
        }
        at++;
    }

    private void visitArray(Node array) {
        next();
        List<Node> wanted = array.elements();
        int next = 0;
        for (int i = 0; missing > 0 && at < utf8.length && !is(']'); i++) {
            int begin = at;
            if (next < wanted.size() && wanted.get(next).position() == i) {
                visit(wanted.get(next));
                next++;
            } else {
                skipValue();
            }
            skipSpaces();
            if (is(',')) {
                next();
            } else if (at == begin) {
                // A syntax error.
                return;
            }
        }
        at++;
    }

    /** The wanted child with the name between two offsets. */
    private @Nullable Node child(Node object, int from, int to) {
        if (object.children.size() > FEW) {
            return object.child(name(from, to));
        }
        for (Node each : object.children) {
            if (isName(each.segment, from, to)) {
                return each;
            }
        }
        return null;
    }

    private boolean isName(String name, int from, int to) {
        for (int i = from; i < to; i++) {
            if (utf8[i] == '\\' || utf8[i] < 0) {
                return name.equals(name(from, to));
            }
            if (i - from >= name.length() || utf8[i] != name.charAt(i - from)) {
                return false;
            }
        }
        return to - from == name.length();
    }

    private String name(int from, int to) {
        for (int i = from; i < to; i++) {
            if (utf8[i] == '\\') {
                return unescaped(from, to);
            }
        }
        return new String(utf8, from, Math.max(to - from, 0), StandardCharsets.UTF_8);
    }

    private String unescaped(int from, int to) {
        try (JsonParser parser = NAMES.createParser(ObjectReadContext.empty(), utf8, from - 1, to - from + 2)) {
            parser.nextToken();
            return parser.getString();
        } catch (JacksonException broken) {
            return "";
        }
    }

    private boolean is(char c) {
        return at < utf8.length && utf8[at] == c;
    }

    private void next() {
        at++;
        skipSpaces();
    }

    private void skipSpaces() {
        while (at < utf8.length && utf8[at] >= 0 && utf8[at] <= ' ') {
            at++;
        }
    }

    private void skipValue() {
        if (is('"')) {
            skipString();
            return;
        }
        if (skipLongValue()) {
            return;
        }
        int depth = 0;
        while (at < utf8.length) {
            byte b = utf8[at];
            if (b == '"') {
                skipString();
                continue;
            }
            boolean closes = b == '}' || b == ']';
            if (depth == 0 && (closes || b == ',')) {
                return;
            }
            at++;
            depth += closes ? -1 : b == '{' || b == '[' ? 1 : 0;
            if (closes && depth == 0) {
                return;
            }
        }
    }

    /** Moves past a value whose end is known. */
    private boolean skipLongValue() {
        nextLong = longValues.from(nextLong, at);
        int end = longValues.endOf(nextLong, at);
        boolean known = end > at;
        at = end;
        return known;
    }

    /** Moves from the opening quotation mark of a string past its closing one. */
    private void skipString() {
        int i = StringScanner.end(text, at + 1, utf8.length);
        while (i < utf8.length && utf8[i] != '"') {
            i = StringScanner.end(text, utf8[i] == '\\' ? i + 2 : i + 1, utf8.length);
        }
        at = Math.min(i + 1, utf8.length);
    }

    /** The offset of the value or, if the document does not contain it, of the nearest enclosing value. */
    public long offsetOf(Pointer pointer) {
        Node node = root;
        int offset = node.offset;
        for (String segment : pointer.segments()) {
            Node child = node.child(segment);
            if (child == null || child.offset < 0) {
                break;
            }
            node = child;
            offset = node.offset;
        }
        return Math.max(offset, 0);
    }
}
