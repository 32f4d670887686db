package org.mobilityplan.fuzz;

/** What must hold for any input. */
final class Expect {

    private Expect() {}

    static void that(boolean holds, String expectation) {
        if (!holds) {
            throw new AssertionError(expectation);
        }
    }

    /** No character but the line feed is a control character, which a terminal would obey. */
    static void noControls(String text) {
        that(
                text.chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)),
                "texts have no control characters: " + text);
    }
}
