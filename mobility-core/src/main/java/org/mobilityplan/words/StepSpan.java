package org.mobilityplan.words;

import java.util.ArrayList;
import java.util.List;
import org.mobilityplan.model.Action;

/**
 * The part of an action's text that holds the text of one of its steps: a published cell often contains both.
 *
 * @param start where the text of the step begins
 * @param end where it ends
 */
public record StepSpan(int start, int end) {

    /** Longer texts are not searched for, so that a hostile text cannot make the search slow. */
    private static final int MAX_LENGTH = 10_000;

    /**
     * Finds the texts of the first steps, in order, up to the first one that the text does not contain.
     *
     * @param text the text of the action
     * @param steps its steps
     * @return the spans, none overlapping
     */
    public static List<StepSpan> find(String text, List<Action> steps) {
        List<StepSpan> found = new ArrayList<>();
        int from = 0;
        for (Action step : steps) {
            String words = step.getText().orElse("").strip();
            int start = words.isEmpty() || words.length() > MAX_LENGTH ? -1 : text.indexOf(words, from);
            if (start < 0) {
                return found;
            }
            from = start + words.length();
            found.add(new StepSpan(start, from));
        }
        return found;
    }
}
