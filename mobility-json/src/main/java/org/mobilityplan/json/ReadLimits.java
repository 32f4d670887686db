package org.mobilityplan.json;

import java.io.Serializable;
import org.immutables.value.Value;

/**
 * How much of a document is read before it is rejected. Each limit that is exceeded is reported as a finding. Documents are
 * untrusted input, so there is always a limit.
 *
 * <pre>{@code
 * PlanJson json = PlanJson.standard().withLimits(ReadLimits.standard().withMaxBytes(1 << 20));
 * }</pre>
 */
@Value.Immutable
public abstract class ReadLimits implements Serializable {

    private static final int DEEPEST = 100;
    private static final int LONGEST_NUMBER = 1_000;
    private static final ReadLimits STANDARD = builder().build();

    ReadLimits() {}

    /**
     * The standard limits: 64 MiB, 500,000 elements, 100 levels, a million characters in a text, 1,000 in a number, 1,000
     * findings.
     *
     * @return the standard limits
     */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /**
     * Starts with the standard limits.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy of these limits.
     *
     * @return a builder that holds everything these limits hold
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * The maximum size of a document.
     *
     * @return the size in bytes; 64 MiB unless set
     */
    @Value.Default
    public int maxBytes() {
        return 64 << 20;
    }

    /**
     * The maximum number of elements, such as actions and periods, of other entries of lists and of unknown properties. Even an
     * empty element of three bytes costs a hundred bytes of memory. In a patch, every entry of a list and every property counts.
     *
     * @return the number in one document; 500,000 unless set
     */
    @Value.Default
    public int maxElements() {
        return 500_000;
    }

    /**
     * The maximum nesting depth of a document.
     *
     * @return the number of objects and arrays that may be nested; 100 unless set
     */
    @Value.Default
    public int maxDepth() {
        return DEEPEST;
    }

    /**
     * The maximum length of a text.
     *
     * @return the length in characters; a million unless set
     */
    @Value.Default
    public int maxStringLength() {
        return 1_000_000;
    }

    /**
     * The maximum length of a number.
     *
     * @return the length in characters; 1,000 unless set
     */
    @Value.Default
    public int maxNumberLength() {
        return LONGEST_NUMBER;
    }

    /**
     * The maximum number of structural findings.
     *
     * @return the number after which reading stops; 1,000 unless set
     */
    @Value.Default
    public int maxFindings() {
        return 1_000;
    }

    /**
     * Returns a copy with another maximum size.
     *
     * @param bytes the maximum size of a document in bytes
     * @return the limits
     * @throws IllegalArgumentException below 1
     */
    public final ReadLimits withMaxBytes(int bytes) {
        return toBuilder().maxBytes(bytes).build();
    }

    /**
     * Returns a copy with another maximum number of elements.
     *
     * @param elements the maximum number of elements and other entries of lists in one document
     * @return the limits
     * @throws IllegalArgumentException below 1
     */
    public final ReadLimits withMaxElements(int elements) {
        return toBuilder().maxElements(elements).build();
    }

    /**
     * Returns a copy with another maximum depth.
     *
     * @param levels the number of objects and arrays that may be nested
     * @return the limits
     * @throws IllegalArgumentException below 1, or above 100, the maximum depth of a plan
     */
    public final ReadLimits withMaxDepth(int levels) {
        return toBuilder().maxDepth(levels).build();
    }

    /**
     * Returns a copy with another maximum length of texts.
     *
     * @param characters the maximum length of a text in characters
     * @return the limits
     * @throws IllegalArgumentException below 1
     */
    public final ReadLimits withMaxStringLength(int characters) {
        return toBuilder().maxStringLength(characters).build();
    }

    /**
     * Returns a copy with another maximum length of numbers.
     *
     * @param characters the maximum length of a number in characters
     * @return the limits
     * @throws IllegalArgumentException below 1, or above 1,000, the maximum length of a number in a plan
     */
    public final ReadLimits withMaxNumberLength(int characters) {
        return toBuilder().maxNumberLength(characters).build();
    }

    /**
     * Returns a copy with another maximum number of structural findings, after which reading stops.
     *
     * @param findings the maximum number of findings
     * @return the limits
     * @throws IllegalArgumentException below 1
     */
    public final ReadLimits withMaxFindings(int findings) {
        return toBuilder().maxFindings(findings).build();
    }

    /** Rejects limits that let nothing through, or more than a plan can hold. */
    @Value.Check
    void check() {
        if (Math.min(maxBytes(), maxElements()) < 1
                || maxDepth() < 1
                || Math.min(maxStringLength(), maxNumberLength()) < 1
                || maxFindings() < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
        if (maxDepth() > DEEPEST) {
            throw new IllegalArgumentException("a plan is at most " + DEEPEST + " levels deep");
        }
        if (maxNumberLength() > LONGEST_NUMBER) {
            throw new IllegalArgumentException("a number has at most " + LONGEST_NUMBER + " characters");
        }
    }

    /** Gathers limits; not for use by several threads at once. */
    public static final class Builder extends ImmutableReadLimits.Builder {
        Builder() {}
    }
}
