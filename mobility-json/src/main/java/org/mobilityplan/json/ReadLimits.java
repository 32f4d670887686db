package org.mobilityplan.json;

/**
 * How much of a document is read before it is refused; each limit that is met is told as a finding. A document is hostile
 * until it is read, so there is always a limit.
 */
public final class ReadLimits {

    private static final ReadLimits STANDARD = new ReadLimits(64 << 20, 100, 1_000_000, 1_000, 1_000);

    private final int maxBytes;
    private final int maxDepth;
    private final int maxStringLength;
    private final int maxNumberLength;
    private final int maxFindings;

    private ReadLimits(int maxBytes, int maxDepth, int maxStringLength, int maxNumberLength, int maxFindings) {
        if (maxBytes < 1 || maxDepth < 1 || maxStringLength < 1 || maxNumberLength < 1 || maxFindings < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
        this.maxBytes = maxBytes;
        this.maxDepth = maxDepth;
        this.maxStringLength = maxStringLength;
        this.maxNumberLength = maxNumberLength;
        this.maxFindings = maxFindings;
    }

    /**
     * The usual limits: 64 MiB, 100 levels, a million characters in a text, 1,000 in a number, 1,000 findings.
     *
     * @return the standard limits
     */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /**
     * These limits with another length of document.
     *
     * @param bytes the longest document, in bytes
     * @return the limits
     * @throws IllegalArgumentException below 1
     */
    public ReadLimits withMaxBytes(int bytes) {
        return new ReadLimits(bytes, maxDepth, maxStringLength, maxNumberLength, maxFindings);
    }

    /**
     * These limits with another depth.
     *
     * @param levels how many objects and arrays may stand in each other
     * @return the limits
     * @throws IllegalArgumentException below 1, or above 100, as deep as a plan is held and written
     */
    public ReadLimits withMaxDepth(int levels) {
        if (levels > STANDARD.maxDepth) {
            throw new IllegalArgumentException("a plan is at most " + STANDARD.maxDepth + " levels deep");
        }
        return new ReadLimits(maxBytes, levels, maxStringLength, maxNumberLength, maxFindings);
    }

    /**
     * These limits with another length of texts.
     *
     * @param characters the longest text, in characters
     * @return the limits
     * @throws IllegalArgumentException below 1
     */
    public ReadLimits withMaxStringLength(int characters) {
        return new ReadLimits(maxBytes, maxDepth, characters, maxNumberLength, maxFindings);
    }

    /**
     * These limits with another length of numbers.
     *
     * @param characters the longest number, in characters
     * @return the limits
     * @throws IllegalArgumentException below 1, or above 1,000, as long as a number is held
     */
    public ReadLimits withMaxNumberLength(int characters) {
        if (characters > STANDARD.maxNumberLength) {
            throw new IllegalArgumentException("a number has at most " + STANDARD.maxNumberLength + " characters");
        }
        return new ReadLimits(maxBytes, maxDepth, maxStringLength, characters, maxFindings);
    }

    /**
     * These limits with another number of structural findings, after which reading stops.
     *
     * @param findings the most findings
     * @return the limits
     * @throws IllegalArgumentException below 1
     */
    public ReadLimits withMaxFindings(int findings) {
        return new ReadLimits(maxBytes, maxDepth, maxStringLength, maxNumberLength, findings);
    }

    /**
     * The longest document.
     *
     * @return its length in bytes
     */
    public int maxBytes() {
        return maxBytes;
    }

    /**
     * The deepest document.
     *
     * @return how many objects and arrays may stand in each other
     */
    public int maxDepth() {
        return maxDepth;
    }

    /**
     * The longest text.
     *
     * @return its length in characters
     */
    public int maxStringLength() {
        return maxStringLength;
    }

    /**
     * The longest number.
     *
     * @return its length in characters
     */
    public int maxNumberLength() {
        return maxNumberLength;
    }

    /**
     * The most findings of structure.
     *
     * @return the number after which reading stops
     */
    public int maxFindings() {
        return maxFindings;
    }

    @Override
    public String toString() {
        return maxBytes + " bytes, " + maxDepth + " levels, " + maxStringLength + " characters, numbers of "
                + maxNumberLength + ", " + maxFindings + " findings";
    }
}
