package org.mobilityplan.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final Map<String, String> LEFT_OUT = MarkedPlan.leftOut("not shown yet", """
        Action.code Action.description Action.direction Action.id Action.networks Action.text Action.title
        ActionPlan.description ActionPlan.edition ActionPlan.id ActionPlan.language ActionPlan.nature
        ActionPlan.title ActionReference.action ActionReference.plan AnnouncedSize.role Assessment.date
        Assessment.kind Assessment.text Audience.condition Audience.kind Audience.label Audience.maximumAge
        Audience.minimumAge Audience.remoteness Audience.status Chantier.code Chantier.description
        Chantier.id Chantier.level Chantier.title Coordination.note Coordination.origin Coordination.source
        Coordination.text Destination.country Destination.group Destination.place Destination.text
        Document.description Document.id Document.kind Document.text Document.title Event.description
        Event.edition Event.kind Event.text Event.title Funding.basis Funding.currency Funding.fullTimePosts
        Funding.note Funding.share Funding.source Funding.stage Funding.taxIncluded Funding.text
        Indicator.label Indicator.note Link.action Link.plan Link.relation Link.title Link.url
        Organisation.acronym Organisation.aliases Organisation.description Organisation.id
        Organisation.identifiers Organisation.kind Organisation.name Organisation.parent
        Participant.function Participant.name Participant.network Participant.note Participant.organisation
        Participant.representing Participant.role Participant.scope Participant.service Participant.wording
        PartnerNetwork.acronym PartnerNetwork.description PartnerNetwork.id PartnerNetwork.kind
        PartnerNetwork.name PartnerNetwork.openList PartnerNetwork.parent PartnerNetwork.rhythm
        PartnerNetwork.text PlanElement.extensions PlanPeriod.end PlanPeriod.recurrence PlanPeriod.source
        PlanPeriod.start PlanPeriod.text PlanPeriod.tiedTo Priority.level Priority.text Programme.branch
        Programme.code Programme.name Quantity.outOf Quantity.qualifier Quantity.source Quantity.text
        Quantity.unit Quantity.upTo Quantity.value Status.code Status.date Status.origin Status.reason
        Status.source Status.text Suppression.reason Suppression.rule Territory.code Territory.kind
        Territory.name
        """);

    private static final Function<Object, List<String>> WORDS = MarkedPlan.words(Wording.FRENCH::date);

    private static MarkedPlan.Output table(ActionPlan plan) {
        PublishedTable table = PublishedTable.of(plan);
        int actions = table.header().size() - 2;
        List<List<String>> rows =
                table.body().stream().filter(row -> !row.get(actions).isEmpty()).toList();
        Map<Object, String> byAction = new HashMap<>();
        List<PlacedAction> placed = plan.index().getActions();
        for (int i = 0; i < placed.size(); i++) {
            put(placed.get(i).getAction(), String.join("\n", rows.get(i)), byAction);
        }
        String all = TableText.csv(table.rows());
        return (owner, property) -> owner instanceof ActionId ? byAction.get(owner) : all;
    }

    private static void put(Action action, String row, Map<Object, String> byAction) {
        byAction.put(action.getId(), row);
        action.getSteps().forEach(step -> put(step, row, byAction));
    }

    @Test
    void a_complete_plan_is_shown_completely() {
        MarkedPlan.of(0).assertShown(LEFT_OUT, ADVICE, WORDS, PublishedTableMarkersTest::table);
    }

    @Property(tries = 100)
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
