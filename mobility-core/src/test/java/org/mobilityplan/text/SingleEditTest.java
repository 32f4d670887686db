package org.mobilityplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.mobilityplan.compare.Changed;
import org.mobilityplan.compare.PlanComparison;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.testing.AnyEdit;
import org.mobilityplan.testkit.generate.PlanGenerator;
import org.mobilityplan.testkit.generate.PlanSize;
import org.mobilityplan.words.ElementValues;

/** Any one edit of any plan gives sentences of its own, in both languages. */
class SingleEditTest {

    private static final int EDITS = 150;

    @Property(tries = 40)
    void different_edits_have_different_sentences(@ForAll long seed) {
        differ(PlanGenerator.any(seed), seed);
    }

    @Property(tries = 10)
    void different_edits_of_a_plan_with_every_property_have_different_sentences(@ForAll long seed) {
        differ(PlanGenerator.any(seed, PlanSize.FULL), seed);
    }

    private static void differ(ActionPlan before, long seed) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Map<String, ActionPlan> plans = new HashMap<>();
            Map<String, AnyEdit> edits = new HashMap<>();
            for (AnyEdit edit : some(before, seed)) {
                ActionPlan after = edit.apply(seed);
                String sentences = ChangeTexts.in(locale).render(PlanComparison.of(before, after));
                ActionPlan plan = plans.put(sentences, after);
                AnyEdit other = edits.put(sentences, edit);
                assertThat(plan == null || plan.equals(after))
                        .as("%s and %s have the same sentences: %s", edit, other, sentences)
                        .isTrue();
            }
        }
    }

    private static List<AnyEdit> some(ActionPlan plan, long seed) {
        List<AnyEdit> edits = AnyEdit.of(plan);
        edits.removeIf(edit -> isEmpty(edit.path().get(edit.path().size() - 1)));
        Collections.shuffle(edits, new Random(seed));
        return edits.subList(0, Math.min(EDITS, edits.size()));
    }

    /**
     * Whether nothing but codes is known of an element, or not who a participant is: then edits of several properties may give it the
     * same name.
     */
    private static boolean isEmpty(PlanElement element) {
        if (element instanceof Participant participant) {
            return participant.getOrganisation().isEmpty()
                    && participant.getNetwork().isEmpty()
                    && participant.getName().isEmpty();
        }
        return ElementValues.of(element).byProperty().values().stream()
                .noneMatch(
                        value -> value instanceof String || value instanceof PlanElement || value instanceof List<?>);
    }

    @Property(tries = 10)
    void an_edit_of_a_text_is_one_sentence_with_the_property_and_both_texts(@ForAll long seed) {
        ActionPlan before = PlanGenerator.any(seed, PlanSize.FULL);
        for (AnyEdit edit : some(before, seed)) {
            ActionPlan after = edit.apply(seed);
            PlanComparison comparison = PlanComparison.of(before, after);
            if (comparison.changes().size() == 1
                    && comparison.changes().get(0) instanceof Changed changed
                    && changed.before() instanceof String old
                    && changed.after() instanceof String now) {
                String sentence = ChangeTexts.in(Locale.FRENCH).render(comparison);
                assertThat(sentence.lines()).hasSize(1);
                assertThat(sentence)
                        .contains(", " + shown(old) + " devient " + shown(now) + ".")
                        .startsWith(sentence.substring(0, 1).toUpperCase(Locale.ROOT));
            }
        }
    }

    private static String shown(String text) {
        return text.isEmpty() ? "rien" : "«\u00a0" + VisibleText.of(text, 120) + "\u00a0»";
    }
}
