package org.mobilityplan.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.testing.MarkedPlan;

/** The flat table shows the properties of each action in its row. */
class FlatTableMarkersTest {

    private static final String ADVICE = "write it in a column of FlatColumns, or name it in LEFT_OUT of"
            + " FlatTableMarkersTest with the reason; then run: mvn test -pl mobility-core -Dtest=FlatTable*"
            + " -Dpublished.write=true";

    /** Properties that the table does not show, each with the reason. */
    private static final Map<String, String> LEFT_OUT = MarkedPlan.leftOut("not shown yet", """
        ActionPlan.description
         AnnouncedSize.role Assessment.date Assessment.kind Assessment.text
        Audience.condition Audience.kind Audience.maximumAge Audience.minimumAge Audience.remoteness
        Audience.status  Chantier.description  Chantier.level Chantier.text
         Coordination.note Coordination.origin Coordination.source Coordination.text
        Destination.group Destination.place Document.description Document.id Document.kind Document.text
        Document.title Event.description Event.edition Event.kind Event.text Event.title Funding.basis
        Funding.currency Funding.fullTimePosts Funding.note Funding.share Funding.source Funding.stage
        Funding.taxIncluded Funding.text Indicator.label Indicator.note Link.action Link.plan Link.relation
        Link.title Link.url Organisation.acronym Organisation.aliases Organisation.description
        Organisation.id Organisation.identifiers Organisation.kind Organisation.name Organisation.parent
        Participant.function Participant.name Participant.network Participant.note Participant.organisation
        Participant.representing Participant.role Participant.scope Participant.service Participant.wording
        PartnerNetwork.acronym PartnerNetwork.description PartnerNetwork.id PartnerNetwork.kind
        PartnerNetwork.name PartnerNetwork.openList PartnerNetwork.parent PartnerNetwork.rhythm
        PartnerNetwork.text PlanElement.extensions PlanPeriod.end PlanPeriod.recurrence PlanPeriod.source
        PlanPeriod.start PlanPeriod.text PlanPeriod.tiedTo Priority.text Programme.branch Programme.code
        Quantity.outOf Quantity.qualifier Quantity.source Quantity.text Quantity.unit Quantity.upTo
        Quantity.value Status.origin Status.reason Status.source Suppression.reason Suppression.rule
        Territory.code Territory.kind Territory.name
        """);

    private static final Function<Object, List<String>> WORDS = MarkedPlan.words(PartialDate::toString);

    private static MarkedPlan.Output table(ActionPlan plan) {
        FlatTable table = FlatTable.of(plan);
        int id = table.header().indexOf("action_id");
        Map<String, String> rows = new HashMap<>();
        table.body().forEach(row -> rows.put(row.get(id), String.join("\n", row)));
        String all = String.join("\n", rows.values());
        return (owner, property) ->
                owner instanceof ActionId ? rows.getOrDefault(owner.toString(), "no row for " + owner) : all;
    }

    @Test
    void a_complete_plan_is_shown_completely() {
        MarkedPlan.of(0).assertShown(LEFT_OUT, ADVICE, WORDS, FlatTableMarkersTest::table);
    }

    @Property(tries = 100)
    void any_plan_is_shown_completely(@ForAll long seed) {
        MarkedPlan marked = MarkedPlan.of(seed);
        // A chantier without actions of its own has no row, and neither has a plan without actions.
        Assume.that(!marked.plan().index().getActions().isEmpty());
        Assume.that(marked.plan().index().getChantiers().stream()
                .noneMatch(chantier -> chantier.getActions().isEmpty()));
        marked.assertShown(LEFT_OUT, ADVICE, WORDS, FlatTableMarkersTest::table);
    }

    @Test
    void different_values_look_different() {
        MarkedPlan.assertChoicesShown(LEFT_OUT, ADVICE, FlatTableMarkersTest::table);
    }

    @Test
    void only_what_is_missing_is_listed_as_left_out() {
        MarkedPlan.assertAllMissing(LEFT_OUT, WORDS, FlatTableMarkersTest::table);
    }
}
