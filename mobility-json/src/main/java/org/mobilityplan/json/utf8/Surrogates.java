package org.mobilityplan.json.utf8;

/** Halves of surrogate pairs without their other half: JSON can escape them, UTF-8 cannot carry them. */
public final class Surrogates {

    private Surrogates() {}

    /** Where the first lone surrogate stands at or after a place, or -1. */
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
