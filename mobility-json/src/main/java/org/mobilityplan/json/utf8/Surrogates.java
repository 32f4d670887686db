package org.mobilityplan.json.utf8;

/** Lone halves of surrogate pairs: JSON can escape them, UTF-8 cannot represent them. */
public final class Surrogates {

    private Surrogates() {}

    /** The index of the first lone surrogate at or after an index, or -1. */
    public static int firstLone(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (text.codePointAt(i) < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
