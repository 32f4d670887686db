package org.mobilityplan.testing;

import java.util.ArrayList;
import java.util.List;

/** Different texts with one hash code, as somebody makes them who wants a hash map to become a list. */
public final class Colliding {

    private static final int BLOCKS = 16;

    private Colliding() {}

    /** Texts of letters and digits, such as ids. */
    public static List<String> ids(int count) {
        return of(count, "an", "c0");
    }

    /** Texts of letters only, which stay different and keep one hash code in lower and upper case, and as keys of names. */
    public static List<String> words(int count) {
        return of(count, "ая", "ба");
    }

    /** As many texts of the same form whose hash codes differ. */
    public static List<String> not(List<String> colliding) {
        return colliding.stream()
                .map(each -> each.replace("c0", "bo").replace("ба", "бу"))
                .toList();
    }

    private static List<String> of(int count, String one, String other) {
        if (count > 1 << BLOCKS) {
            throw new IllegalArgumentException("no more than " + (1 << BLOCKS));
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int bit = 0; bit < BLOCKS; bit++) {
                text.append((i >> bit & 1) == 0 ? one : other);
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
