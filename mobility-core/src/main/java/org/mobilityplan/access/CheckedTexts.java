package org.mobilityplan.access;

/**
 * Lets a reader that has checked every text of an element build the element without checking them again: the check would
 * read every text of the plan a second time.
 */
public final class CheckedTexts {

    private static final ThreadLocal<boolean[]> CHECKED = ThreadLocal.withInitial(() -> new boolean[1]);

    private CheckedTexts() {}

    /**
     * Builds an element whose texts are checked.
     *
     * @param <B> the builder
     * @param <T> the element
     * @param build the method that builds; it calls no code of an application
     * @param builder the builder
     * @return the element
     */
    public static <B, T> T build(MethodFunction<B, T> build, B builder) {
        boolean[] checked = CHECKED.get();
        checked[0] = true;
        try {
            return build.apply(builder);
        } finally {
            checked[0] = false;
        }
    }

    /**
     * Whether the element that is being built in this thread has checked texts.
     *
     * @return true within {@link #build}
     */
    public static boolean areChecked() {
        return CHECKED.get()[0];
    }
}
