package org.mobilityplan.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.testing.MarkedPlan;
import org.mobilityplan.words.Wording;

/** The flat table shows the properties of each action in its row. */
class FlatTableMarkersTest {

    private static final String ADVICE = "write it in a column of FlatColumns, or name it in LEFT_OUT of"
            + " FlatTableMarkersTest with the reason; then run: mvn test -pl mobility-core -Dtest=FlatTable*"
            + " -Dpublished.write=true";

    /** Properties that the table does not show, each with the reason. */
    private static final Map<String, String> LEFT_OUT = new TreeMap<>();

    static {
        LEFT_OUT.putAll(MarkedPlan.leftOut("the table has one row per action", """
            ActionPlan.description ActionPlan.funding ActionPlan.indicators ActionPlan.issuers ActionPlan.links
            ActionPlan.networks ActionPlan.organisations ActionPlan.sources ActionPlan.suppressions
            Chantier.description Chantier.funding Chantier.indicators Chantier.level Chantier.links
            Chantier.suppressions Chantier.text
            ActionPlan.announcedSizes ActionPlan.assessments ActionPlan.citations ActionPlan.events ActionPlan.note
            ActionPlan.participants ActionPlan.places ActionPlan.source
            Chantier.announcedSizes Chantier.assessments Chantier.audiences Chantier.citations Chantier.documents
            Chantier.note Chantier.source
            ActionPlan.documents ActionPlan.openLists ActionPlan.status
            Chantier.actualPeriods Chantier.events Chantier.openLists Chantier.partners Chantier.places
            Chantier.plannedPeriods Chantier.priority Chantier.programmes Chantier.status
            ActionPlan.aliases ActionPlan.audiences ActionPlan.destinations ActionPlan.figures ActionPlan.programmes
            ActionPlan.topics Chantier.aliases Chantier.destinations Chantier.figures Chantier.topics
            ActionPlan.languages ActionPlan.licence Chantier.languages
            """));
        LEFT_OUT.putAll(MarkedPlan.leftOut("open data has fixed columns", "PlanElement.extensions"));
        LEFT_OUT.putAll(MarkedPlan.leftOut("for the authors of the plan", "Action.suppressions"));
        LEFT_OUT.putAll(MarkedPlan.leftOut(
                "shown where an action inherits it", "ActionPlan.coordination Chantier.coordination"));
        LEFT_OUT.putAll(MarkedPlan.leftOut("other facts refer to documents by their title", "Document.id"));
        LEFT_OUT.putAll(MarkedPlan.leftOut("the table shows only whether a status is deduced", "Status.origin"));
        LEFT_OUT.putAll(MarkedPlan.leftOut(
                "the table has no column for it",
                "Action.aliases Action.figures Action.languages Status.delay Status.history Status.progress"
                        + " Status.source"));
        LEFT_OUT.putAll(MarkedPlan.leftOut("the table has no column for notes and sources of single values", """
            Priority.citations Priority.note Priority.source Status.citations Status.note
            Territory.citations Territory.note Territory.source
            """));
        LEFT_OUT.putAll(MarkedPlan.leftOut("the columns of places have their names and codes", """
            Territory.address Territory.period Territory.priority
            """));
    }

    private static final Function<Object, List<String>> WORDS = MarkedPlan.words(Wording.FRENCH);

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static MarkedPlan.Output table(ActionPlan plan) {
        FlatTable table = FlatTable.of(plan);
        int id = table.header().indexOf("action_id");
        Map<String, String> rows = new HashMap<>();
        table.body().forEach(row -> rows.put(row.get(id), withDatesInWords(String.join("\n", row))));
        String all = String.join("\n", rows.values());
        return (owner, property) ->
                owner instanceof ActionId ? rows.getOrDefault(owner.toString(), "no row for " + owner) : all;
    }

    /** Some columns have dates as data, others in words; the markers are looked for in words. */
    private static String withDatesInWords(String row) {
        return DATE.matcher(row)
                .replaceAll(date -> date.group() + " "
                        + Wording.FRENCH.date(PartialDate.parse(date.group()).orElseThrow()));
    }

    @Test
    void a_complete_plan_is_shown_completely() {
        MarkedPlan.of(0).assertShown(LEFT_OUT, ADVICE, WORDS, FlatTableMarkersTest::table);
    }

    @Property(tries = 30)
    void any_plan_is_shown_completely(@ForAll long seed) {
        MarkedPlan marked = LongStream.iterate(seed, each -> each + 1)
                .mapToObj(MarkedPlan::of)
                .filter(each -> hasRows(each.plan()))
                .findFirst()
                .orElseThrow();
        marked.assertShown(LEFT_OUT, ADVICE, WORDS, FlatTableMarkersTest::table);
    }

    /** Whether each chantier has a row: one without actions of its own has none, and neither has a plan without actions. */
    private static boolean hasRows(ActionPlan plan) {
        return !plan.index().getActions().isEmpty()
                && plan.index().getChantiers().stream()
                        .noneMatch(chantier -> chantier.getActions().isEmpty());
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
