package org.mobilityplan.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mobilityplan.compare.Change;
import org.mobilityplan.compare.PlanComparison;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.words.Labels;
import org.mobilityplan.words.PropertyNames;
import org.mobilityplan.words.ValueNames;

/**
 * Describes the changes between two editions of a plan in sentences of one language. The language of the machine does not matter.
 *
 * <pre>{@code
 * System.out.print(ChangeTexts.in(Locale.FRENCH).render(PlanComparison.of(edition2016, edition2017)));
 * }</pre>
 *
 * <p>Text of the plans is quoted as it is: it is never read as a template, it is shortened where it is long, and line breaks and
 * control characters are replaced.
 */
public final class ChangeTexts {

    private static final ChangeTexts ENGLISH = new ChangeTexts("ChangeMessages.properties", Labels.ENGLISH);
    private static final ChangeTexts FRENCH = new ChangeTexts("ChangeMessages_fr.properties", Labels.FRENCH);

    private final Map<String, String> messages;
    private final Labels labels;

    private ChangeTexts(String file, Labels labels) {
        this.messages = FindingTexts.load(file);
        this.labels = labels;
    }

    /**
     * The texts in a language.
     *
     * @param locale French for any French locale; any other locale gives English
     * @return the texts
     */
    public static ChangeTexts in(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? FRENCH : ENGLISH;
    }

    /**
     * All changes, one per line.
     *
     * @param comparison what changed
     * @return the lines, each ended by a line feed; one line if nothing changed
     */
    public String render(PlanComparison comparison) {
        if (comparison.isEmpty()) {
            return messages.getOrDefault("change.none", "") + "\n";
        }
        ChangeSentences sentences = sentences(List.of(comparison.after(), comparison.before()), comparison.changes());
        StringBuilder lines = new StringBuilder();
        for (Change change : comparison.changes()) {
            lines.append(sentences.write(change)).append('\n');
        }
        return lines.toString();
    }

    /**
     * One change as a sentence. References to organisations, networks and documents have the names that the edition of the
     * change gives them. To write all changes of a comparison, {@link #render(PlanComparison)} is faster.
     *
     * @param change the change
     * @return the sentence
     */
    public String render(Change change) {
        return sentences(List.of((ActionPlan) change.path().get(0)), List.of(change))
                .write(change);
    }

    private ChangeSentences sentences(List<ActionPlan> plans, List<Change> changes) {
        ValueNames values = new ValueNames(plans, labels);
        PropertyNames properties = PropertyNames.in(labels);
        return new ChangeSentences(messages, values, new ElementNames(messages, properties, values), changes);
    }
}
