package org.mobilityplan.json.migration;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.mobilityplan.report.Pointer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** A migrated document, which knows for each of its values where in the original it comes from. */
public final class Migrated {

    /** Escapes let halves of surrogate pairs pass; a migration may put an object or two around what was as deep as is read. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(200).build())
            .build();

    private final Tree root;
    private final ByteArrayOutputStream text = new ByteArrayOutputStream(1 << 14);

    /** For each token the byte behind its end, and the byte where it began in the original. */
    private int[] ends = new int[1 << 10];

    private int[] origins = new int[1 << 10];
    private int tokens;

    private Migrated(Tree root) {
        this.root = root;
    }

    static Migrated of(Tree root) {
        Migrated migrated = new Migrated(root);
        try (JsonGenerator out =
                FACTORY.createGenerator(ObjectWriteContext.empty(), migrated.text, JsonEncoding.UTF8)) {
            migrated.write(root, out);
        }
        return migrated;
    }

    /** The document in UTF-8. */
    public byte[] document() {
        return text.toByteArray();
    }

    private void write(Tree tree, JsonGenerator out) {
        if (tree instanceof Tree.Node node) {
            out.writeStartObject();
            wrote(node.offset(), out);
            for (Tree.Member member : node.members()) {
                out.writeName(member.name());
                wrote(member.offset(), out);
                write(member.value(), out);
            }
            out.writeEndObject();
        } else if (tree instanceof Tree.Items items) {
            out.writeStartArray();
            wrote(items.offset(), out);
            for (Tree value : items.values()) {
                write(value, out);
            }
            out.writeEndArray();
        } else if (tree instanceof Tree.Leaf leaf) {
            switch (leaf.kind()) {
                case VALUE_STRING -> out.writeString(leaf.text());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(leaf.text());
                default -> out.writeRawValue(leaf.text());
            }
            wrote(leaf.offset(), out);
        }
    }

    private void wrote(int origin, JsonGenerator out) {
        out.flush();
        if (tokens == ends.length) {
            ends = Arrays.copyOf(ends, 2 * tokens);
            origins = Arrays.copyOf(origins, 2 * tokens);
        }
        ends[tokens] = text.size();
        origins[tokens++] = origin;
    }

    /** Where in the original a token began that begins here in this document. */
    public long originOf(long offset) {
        int found = Arrays.binarySearch(ends, 0, tokens, (int) offset);
        // The first token that ends behind the offset.
        int token = found >= 0 ? found + 1 : -found - 1;
        return token < tokens ? origins[token] : origins[tokens - 1];
    }

    /** Where in the original the value began that a pointer points to here; or the nearest thing around it. */
    public long originOf(Pointer pointer) {
        Tree at = root;
        for (String segment : pointer.segments()) {
            Optional<Tree> next = at.child(segment);
            if (next.isEmpty()) {
                return at.offset();
            }
            at = next.get();
        }
        return at.offset();
    }
}
