package org.mobilityplan.model;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.spelling.Folding;

/**
 * What two spellings of one name have in common: the name without case, accents, punctuation and repeated spaces,
 * and with numbers set apart. « FDMFR35 », « FDMFR 35 » and « fdmfr-35 » have one key; « FDMJC 22 » and « FDMJC 35 » have
 * two, and so have « Fédération des MJC » and « FDMJC 22 ».
 *
 * @param value lower-case words of letters, and numbers, with one space between; empty for a name of punctuation only
 */
public record NameKey(String value) implements Comparable<NameKey>, Serializable {

    private static final byte OTHER = 0;
    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;

    /** Those of the characters that names are mostly made of, once they are folded; later ones are signs such as €. */
    private static final byte[] KINDS = new byte[256];

    static {
        for (int c = 0; c < KINDS.length; c++) {
            KINDS[c] = kind(c);
        }
    }

    /**
     * Takes a key as it is; {@link #of} makes one.
     *
     * @param value lower-case words of letters, and numbers, with one space between; empty for a name of punctuation only
     */
    public NameKey {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The key of a name.
     *
     * @param name the name as written
     * @return its key
     */
    public static NameKey of(String name) {
        String simple = simple(name, true);
        return new NameKey(simple == null ? general(Folding.fold(name)) : simple);
    }

    /**
     * The key of a name in one word.
     *
     * @param name the name as written
     * @return its key, {@link #joined}
     */
    public static NameKey joined(String name) {
        String simple = simple(name, false);
        return simple == null ? of(name).joined() : new NameKey(simple);
    }

    /** The key of a name that folds character by character; null for other ones. */
    private static @Nullable String simple(String name, boolean spaced) {
        int length = name.length();
        if (isKey(name)) {
            return name;
        }
        byte[] key = new byte[length];
        int end = 0;
        byte before = OTHER;
        boolean gap = false;
        for (int i = 0; i < length; i++) {
            char folded = Folding.fold(name.charAt(i));
            if (folded == 0) {
                return null;
            }
            byte kind = folded < KINDS.length ? KINDS[folded] : OTHER;
            if (kind == OTHER) {
                gap |= parts(folded, before);
                continue;
            }
            if (spaced && end > 0 && (gap || kind != before)) {
                key = withRoom(key, end, length - i);
                key[end++] = ' ';
            }
            // Letters and digits that fold character by character are Latin.
            key[end++] = (byte) folded;
            before = kind;
            gap = false;
        }
        return new String(key, 0, end, StandardCharsets.ISO_8859_1);
    }

    /** A space between a letter and a digit makes a key longer than its name; few have one. */
    private static byte[] withRoom(byte[] key, int end, int left) {
        return end + left < key.length ? key : Arrays.copyOf(key, 2 * key.length);
    }

    /** Whether a name is its own key, as most words of a text are: small letters without accents. */
    private static boolean isKey(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < 'a' || name.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static String general(String folded) {
        StringBuilder key = new StringBuilder(folded.length());
        byte before = OTHER;
        boolean gap = false;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            byte kind = kind(c);
            if (kind == OTHER) {
                gap |= parts(c, before);
                continue;
            }
            if (!key.isEmpty() && (gap || kind != before)) {
                key.append(' ');
            }
            key.appendCodePoint(c);
            before = kind;
            gap = false;
        }
        return key.toString();
    }

    private static byte kind(int c) {
        return Character.isDigit(c) ? DIGIT : Character.isLetter(c) ? LETTER : OTHER;
    }

    /** The points of C.R.I.J. join; all other punctuation parts. */
    private static boolean parts(int punctuation, byte before) {
        return punctuation != '.' || before == DIGIT;
    }

    /**
     * The key without its spaces, where « interculturel » and « inter-culturel » are to be the same.
     *
     * @return the letters and digits in one word
     */
    public NameKey joined() {
        return value.indexOf(' ') < 0 ? this : new NameKey(value.replace(" ", ""));
    }

    /**
     * Whether nothing is left to compare.
     *
     * @return true for a name without letters and digits
     */
    public boolean isEmpty() {
        return value.isEmpty();
    }

    @Override
    public int compareTo(NameKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NameKey that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
