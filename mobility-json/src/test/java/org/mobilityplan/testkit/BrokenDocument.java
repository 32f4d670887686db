package org.mobilityplan.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleId;

/** A document with one mistake, and the finding that the mistake must cause. */
public final class BrokenDocument {

    private final byte[] bytes;
    private final RuleId rule;
    private final Optional<Pointer> pointer;

    BrokenDocument(byte[] bytes, String rule, Optional<Pointer> pointer) {
        this.bytes = bytes;
        this.rule = RuleId.of(rule);
        this.pointer = pointer;
    }

    /** A mistake of structure or content. */
    BrokenDocument(String text, String rule, Pointer pointer) {
        this(text.getBytes(StandardCharsets.UTF_8), rule, Optional.of(pointer));
    }

    /** A mistake of syntax. */
    BrokenDocument(String text, String rule) {
        this(text.getBytes(StandardCharsets.UTF_8), rule, Optional.empty());
    }

    /**
     * The document.
     *
     * @return a copy of its bytes
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The rule of the finding.
     *
     * @return the id of the rule
     */
    public RuleId rule() {
        return rule;
    }

    /**
     * The place of the finding.
     *
     * @return a JSON Pointer; empty for mistakes of syntax
     */
    public Optional<Pointer> pointer() {
        return pointer;
    }

    /** The finding, for the messages of tests. */
    @Override
    public String toString() {
        return rule + pointer.map(place -> " at \"" + place + "\"").orElse("");
    }
}
