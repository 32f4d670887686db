package org.mobilityplan.json.migration;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A value of a document as it stands there: every property, twice if it is there twice, every number with its digits, and
 * where in the text it began. A value that a migration makes has the place of what it was made from.
 */
sealed interface Tree {

    /** The byte at which it begins in the document that was read. */
    int offset();

    /** The value that a segment of a pointer leads to. */
    default Optional<Tree> child(String segment) {
        if (this instanceof Node node) {
            return node.get(segment);
        }
        if (this instanceof Items items && !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int index = segment.length() > 9 ? -1 : Integer.parseInt(segment);
            return index >= 0 && index < items.values().size()
                    ? Optional.of(items.values().get(index))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** A property of an object. */
    record Member(String name, int offset, Tree value) {}

    /** An object; a migration changes it in place. */
    record Node(int offset, List<Member> members) implements Tree {

        static Node at(int offset) {
            return new Node(offset, new ArrayList<>());
        }

        /** The first property of this name. */
        Optional<Tree> get(String name) {
            return members.stream()
                    .filter(member -> member.name().equals(name))
                    .map(Member::value)
                    .findFirst();
        }

        /** The text of a property, if it is one. */
        Optional<String> text(String name) {
            return get(name)
                    .filter(value -> value instanceof Leaf leaf && leaf.kind() == JsonToken.VALUE_STRING)
                    .map(value -> ((Leaf) value).text());
        }

        /** Does something with each object in a list of objects. */
        void forEach(String list, Consumer<Node> visitor) {
            get(list).ifPresent(value -> {
                if (value instanceof Items items) {
                    items.values().forEach(item -> {
                        if (item instanceof Node node) {
                            visitor.accept(node);
                        }
                    });
                }
            });
        }

        void rename(String from, String to) {
            members.replaceAll(
                    member -> member.name().equals(from) ? new Member(to, member.offset(), member.value()) : member);
        }

        /** Adds a property behind the others. */
        Node with(String name, Tree value) {
            members.add(new Member(name, value.offset(), value));
            return this;
        }

        /** Puts a property in the place of another one. */
        void replace(String old, String name, Tree value) {
            members.replaceAll(member -> member.name().equals(old) ? new Member(name, member.offset(), value) : member);
        }

        void remove(String name) {
            for (Iterator<Member> each = members.iterator(); each.hasNext(); ) {
                if (each.next().name().equals(name)) {
                    each.remove();
                }
            }
        }
    }

    /** An array. */
    record Items(int offset, List<Tree> values) implements Tree {}

    /** Anything else, in the words of the document; a text without quotation marks and escapes. */
    record Leaf(int offset, JsonToken kind, String text) implements Tree {

        static Leaf text(int offset, String text) {
            return new Leaf(offset, JsonToken.VALUE_STRING, text);
        }
    }

    /** Reads the value whose first token is the current one; as deep as the parser allows. */
    static Tree read(JsonParser parser) {
        int offset = offset(parser);
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Node node = Node.at(offset);
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                int nameOffset = offset(parser);
                parser.nextToken();
                node.members().add(new Member(name, nameOffset, read(parser)));
            }
            return node;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Tree> values = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                values.add(read(parser));
            }
            return new Items(offset, values);
        }
        return new Leaf(offset, token, parser.getString());
    }

    private static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getByteOffset();
    }
}
