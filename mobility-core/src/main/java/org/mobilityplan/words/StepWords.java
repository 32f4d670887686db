package org.mobilityplan.words;

import java.util.ArrayList;
import java.util.List;
import org.mobilityplan.model.Action;

/**
 * Where the published words of the steps occur within those of their action: a published cell often holds both.
 *
 * @param start where the words of the step begin
 * @param end where they end
 */
public record StepWords(int start, int end) {

    /** Longer words are not looked for, so that a hostile text cannot make the search slow. */
    private static final int MAX_LENGTH = 10_000;

    /**
     * The places of the first steps, in their order, up to the first whose words are not there.
     *
     * @param text the words of the action
     * @param steps its steps
     * @return the places, none overlapping
     */
    public static List<StepWords> in(String text, List<Action> steps) {
        List<StepWords> found = new ArrayList<>();
        int from = 0;
        for (Action step : steps) {
            String words = step.getText().orElse("").strip();
            int start = words.isEmpty() || words.length() > MAX_LENGTH ? -1 : text.indexOf(words, from);
            if (start < 0) {
                return found;
            }
            from = start + words.length();
            found.add(new StepWords(start, from));
        }
        return found;
    }
}
