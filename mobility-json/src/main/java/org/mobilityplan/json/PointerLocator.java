package org.mobilityplan.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.report.Pointer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds where in a document the values stand that pointers point to, in a second pass over its tokens: a document without
 * findings pays nothing for it.
 */
final class PointerLocator {

    /** A tree of the wanted pointers, segment by segment. */
    private static final class Node {
        private final Map<String, Node> children = new HashMap<>();
        private long offset = -1;
    }

    private final Node root = new Node();

    /** How many of the nodes are not found yet: behind the last of them nothing is looked at. */
    private int missing = 1;

    PointerLocator(Collection<Pointer> wanted, JsonParser parser) {
        for (Pointer pointer : wanted) {
            Node node = root;
            for (String segment : pointer.segments()) {
                node = node.children.computeIfAbsent(segment, each -> missingNode());
            }
        }
        try (parser) {
            parser.nextToken();
            visit(root, parser);
        } catch (JacksonException broken) {
            // The first pass has told what is broken; what stands before it has been located.
        }
    }

    private Node missingNode() {
        missing++;
        return new Node();
    }

    /** As deep as the reading allowed, and no deeper than the pointers go. */
    private void visit(@Nullable Node node, JsonParser parser) {
        if (node == null) {
            parser.skipChildren();
            return;
        }
        if (node.offset < 0) {
            node.offset = parser.currentTokenLocation().getByteOffset();
            missing--;
        }
        if (missing == 0) {
            return;
        }
        if (node.children.isEmpty()) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (missing > 0 && parser.nextToken() == JsonToken.PROPERTY_NAME) {
                Node child = node.children.get(parser.currentName());
                parser.nextToken();
                visit(child, parser);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; missing > 0 && parser.nextToken() != JsonToken.END_ARRAY; i++) {
                visit(node.children.get(Integer.toString(i)), parser);
            }
        }
    }

    /** Where the value begins or, where the document does not have it, the nearest thing around it. */
    long offsetOf(Pointer pointer) {
        Node node = root;
        long offset = node.offset;
        for (String segment : pointer.segments()) {
            Node child = node.children.get(segment);
            if (child == null || child.offset < 0) {
                return Math.max(offset, 0);
            }
            node = child;
            offset = node.offset;
        }
        return Math.max(offset, 0);
    }
}
