package org.mobilityplan.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlacedAction;
import org.mobilityplan.testing.MarkedPlan;
import org.mobilityplan.words.Wording;

/** The published table shows headings, actions and coordinators, each in its row. */
class PublishedTableMarkersTest {

    private static final String ADVICE = "write it in PublishedTable, or name it in LEFT_OUT of"
            + " PublishedTableMarkersTest with the reason; then run: mvn test -pl mobility-core -Dtest=PublishedTable*";

    /** Properties that the table does not show, each with the reason. */
    private static final Map<String, String> LEFT_OUT = new TreeMap<>();

    static {
        LEFT_OUT.putAll(MarkedPlan.leftOut("the table has chantiers, actions and coordinators only", """
            ActionPlan.description ActionPlan.edition ActionPlan.funding ActionPlan.id ActionPlan.indicators
            ActionPlan.issuers ActionPlan.language ActionPlan.links ActionPlan.nature ActionPlan.networks
            ActionPlan.organisations ActionPlan.period ActionPlan.sources ActionPlan.suppressions
            ActionPlan.territory ActionPlan.title
            Chantier.description Chantier.funding Chantier.id Chantier.indicators Chantier.links
            Chantier.suppressions
            ActionPlan.announcedSizes ActionPlan.assessments ActionPlan.citations ActionPlan.events ActionPlan.note
            ActionPlan.participants ActionPlan.places ActionPlan.source
            Chantier.announcedSizes Chantier.assessments Chantier.audiences Chantier.citations Chantier.documents
            Chantier.note Chantier.source
            ActionPlan.documents ActionPlan.openLists ActionPlan.status
            Chantier.actualPeriods Chantier.events Chantier.openLists Chantier.partners Chantier.places
            Chantier.plannedPeriods Chantier.priority Chantier.programmes Chantier.status
            ActionPlan.aliases ActionPlan.audiences ActionPlan.destinations ActionPlan.figures ActionPlan.programmes
            ActionPlan.topics Chantier.aliases Chantier.destinations Chantier.figures Chantier.topics
            ActionPlan.languages ActionPlan.licence Chantier.languages Action.languages
            Action.aliases Action.announcedSizes Action.figures Action.openLists
            Action.citations Action.durations Action.note Action.source Action.topics
            Action.actualPeriods Action.assessments Action.audiences Action.continues Action.deliverables
            Action.destinations Action.direction Action.documents Action.events Action.funding Action.id
            Action.indicators Action.links Action.networks Action.partners Action.places Action.plannedPeriods
            Action.priority Action.programmes Action.status Action.suppressions
            """));
        LEFT_OUT.putAll(MarkedPlan.leftOut(
                "a note for readers of the plan",
                "Coordination.citations Coordination.note Coordination.source PlanElement.extensions"));
        LEFT_OUT.putAll(MarkedPlan.leftOut("a merged cell is empty", "Coordination.origin"));
    }

    private static final Function<Object, List<String>> WORDS = MarkedPlan.words(Wording.FRENCH);

    private static MarkedPlan.Output table(ActionPlan plan) {
        PublishedTable table = PublishedTable.of(plan);
        int actions = table.header().size() - 2;
        Map<Object, String> byAction = new HashMap<>();
        for (PlacedAction placed : plan.index().getActions()) {
            String title = placed.getAction().getTitle();
            table.body().stream()
                    .filter(row -> row.get(actions).contains(title))
                    .findFirst()
                    .ifPresent(row -> put(placed.getAction(), String.join("\n", row), byAction));
        }
        String all = TableText.csv(table.rows());
        return (owner, property) -> owner instanceof ActionId ? byAction.getOrDefault(owner, "") : all;
    }

    private static void put(Action action, String row, Map<Object, String> byAction) {
        byAction.put(action.getId(), row);
        action.getSteps().forEach(step -> put(step, row, byAction));
    }

    @Test
    void a_complete_plan_is_shown_completely() {
        MarkedPlan.of(0).assertShown(LEFT_OUT, ADVICE, WORDS, PublishedTableMarkersTest::table);
    }

    @Property(tries = 30)
    void any_plan_is_shown_completely(@ForAll long seed) {
        MarkedPlan.of(seed).assertShown(LEFT_OUT, ADVICE, WORDS, PublishedTableMarkersTest::table);
    }

    @Test
    void different_values_look_different() {
        MarkedPlan.assertChoicesShown(LEFT_OUT, ADVICE, PublishedTableMarkersTest::table);
    }

    @Test
    void only_what_is_missing_is_listed_as_left_out() {
        MarkedPlan.assertAllMissing(LEFT_OUT, WORDS, PublishedTableMarkersTest::table);
    }
}
