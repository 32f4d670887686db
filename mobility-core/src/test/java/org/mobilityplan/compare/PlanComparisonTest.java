package org.mobilityplan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.ActionReference;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;
import org.mobilityplan.testkit.generate.PlanGenerator;

class PlanComparisonTest {

    private static Action action(String id) {
        return Action.builder().id(ActionId.of(id)).title("title of " + id).build();
    }

    private static Action continuing(String id, String plan, String... actions) {
        Action.Builder builder = action(id).toBuilder();
        for (String each : actions) {
            builder.addContinues(ActionReference.builder()
                    .plan(PlanId.of(plan))
                    .action(ActionId.of(each))
                    .build());
        }
        return builder.build();
    }

    private static Chantier chantier(String id, Action... actions) {
        return Chantier.builder()
                .id(ChantierId.of(id))
                .title("title of " + id)
                .addActions(actions)
                .build();
    }

    private static ActionPlan plan(String id, Chantier... chantiers) {
        return ActionPlan.builder()
                .id(PlanId.of(id))
                .title("t")
                .addChantiers(chantiers)
                .build();
    }

    private static String last(List<PlanElement> path) {
        PlanElement last = path.get(path.size() - 1);
        return last instanceof ActionPlan ? "plan" : name(last);
    }

    private static String name(Object value) {
        if (value instanceof Action action) {
            return action.getId().value();
        }
        if (value instanceof Chantier chantier) {
            return chantier.getId().value();
        }
        if (value instanceof Participant participant) {
            return participant.getOrganisation().map(OrganisationId::value).orElse("?") + ":"
                    + participant.getRole().code();
        }
        if (value instanceof Coordination) {
            return "coordination";
        }
        if (value instanceof Indicator indicator) {
            return indicator.getLabel();
        }
        if (value instanceof Quantity quantity) {
            return quantity.getValue().orElseThrow().toPlainString();
        }
        return value.toString();
    }

    private static String described(Change change) {
        String at = last(change.path()) + "." + change.property() + " ";
        if (change instanceof Added added) {
            return "+ " + at + name(added.value());
        }
        if (change instanceof Dropped dropped) {
            return "- " + at + name(dropped.value());
        }
        if (change instanceof Changed changed) {
            return "~ " + at + name(changed.before()) + " → " + name(changed.after());
        }
        if (change instanceof Moved moved) {
            return "> " + at + name(moved.value()) + " from " + last(moved.from());
        }
        if (change instanceof Regrouped regrouped) {
            return "= "
                    + regrouped.before().stream().map(PlanComparisonTest::name).toList() + " → "
                    + regrouped.after().stream().map(PlanComparisonTest::name).toList();
        }
        return "# " + at.strip();
    }

    private static List<String> changes(ActionPlan before, ActionPlan after) {
        return PlanComparison.of(before, after).changes().stream()
                .map(PlanComparisonTest::described)
                .toList();
    }

    @Test
    void chantiers_and_actions_are_added_and_dropped_with_all_that_is_in_them() {
        ActionPlan before = plan("p", chantier("c1", action("a"), action("b")), chantier("c2", action("c")));
        ActionPlan after = plan(
                "p",
                chantier(
                        "c1",
                        action("b"),
                        action("d").toBuilder().addSteps(action("s")).build()),
                chantier("c3", action("e")));
        assertThat(changes(before, after))
                .containsExactly(
                        "- plan.chantiers c2",
                        "- c2.actions c",
                        "- c1.actions a",
                        "+ c1.actions d",
                        "+ d.steps s",
                        "+ plan.chantiers c3",
                        "+ c3.actions e");
    }

    @Test
    void an_element_in_another_place_has_moved_even_out_of_a_dropped_one() {
        ActionPlan before = plan("p", chantier("c1", action("a")), chantier("c2", action("b"), action("c")));
        ActionPlan after = plan(
                "p",
                chantier(
                        "c1",
                        action("b").toBuilder()
                                .title("new")
                                .addSteps(action("a"))
                                .build()),
                chantier("c3", action("c")));
        assertThat(changes(before, after))
                .containsExactly(
                        "- plan.chantiers c2",
                        "> c1.actions b from c2",
                        "~ b.title title of b → new",
                        "> b.steps a from c1",
                        "+ plan.chantiers c3",
                        "> c3.actions c from c2");
    }

    @Test
    void positions_in_a_list_do_not_identify_elements() {
        ActionPlan before = plan("p", chantier("c1", action("a"), action("b"), action("c")));
        assertThat(changes(before, plan("p", chantier("c1", action("x"), action("b"), action("c")))))
                .containsExactly("- c1.actions a", "+ c1.actions x");
        assertThat(changes(before, plan("p", chantier("c1", action("c"), action("a"), action("b")))))
                .containsExactly("# c1.actions");
    }

    @Test
    void an_action_corresponds_to_the_action_that_it_continues() {
        ActionPlan before = plan("p16", chantier("c1", action("a"), action("b"), action("x")));
        ActionPlan after =
                plan("p17", chantier("c1", continuing("n", "p16", "a"), action("b"), continuing("y", "p15", "x")));
        assertThat(changes(before, after))
                .containsExactly(
                        "~ plan.id p16 → p17",
                        "- c1.actions x",
                        "~ n.id a → n",
                        "~ n.title title of a → title of n",
                        "+ c1.actions y");
        assertThat(changes(after, before))
                .containsExactly(
                        "~ plan.id p17 → p16",
                        "- c1.actions y",
                        "~ a.id n → a",
                        "~ a.title title of n → title of a",
                        "+ c1.actions x");
    }

    @Test
    void splits_and_mergers_are_reported_once() {
        ActionPlan before = plan("p16", chantier("c1", action("a"), action("b"), action("c"), action("d")));
        ActionPlan after = plan(
                "p17",
                chantier(
                        "c1",
                        continuing("a", "p16", "a").toBuilder().title("half").build(),
                        continuing("a2", "p16", "a")),
                chantier("c2", continuing("bc", "p16", "b", "c"), action("d")));
        assertThat(changes(before, after))
                .containsExactly(
                        "~ plan.id p16 → p17",
                        "= [a] → [a, a2]",
                        "~ a.title title of a → half",
                        "+ plan.chantiers c2",
                        "= [b, c] → [bc]",
                        "> c2.actions d from c1");
    }

    @Test
    void actions_in_two_states_of_one_edition_correspond_by_their_ids() {
        ActionPlan before = plan("p", chantier("c1", action("a"), continuing("b", "p", "a")));
        assertThat(changes(before, before)).isEmpty();
    }

    private static Participant participant(String organisation, Role role) {
        return Participant.builder()
                .organisation(OrganisationId.of(organisation))
                .role(role)
                .build();
    }

    private static ActionPlan coordinated(Participant... coordinators) {
        return plan(
                "p",
                chantier(
                        "c1",
                        action("a").toBuilder()
                                .coordination(Coordination.builder()
                                        .addCoordinators(coordinators)
                                        .build())
                                .build()));
    }

    @Test
    void a_coordinator_may_change_its_role() {
        ActionPlan before = coordinated(participant("crij", Role.LEAD), participant("jtm", Role.LEAD));
        assertThat(changes(before, coordinated(participant("jtm", Role.LIAISON), participant("arml", Role.LEAD))))
                .containsExactly(
                        "- coordination.coordinators crij:lead",
                        "+ coordination.coordinators arml:lead",
                        "~ jtm:liaison.role lead → liaison");
        assertThat(changes(before, plan("p", chantier("c1", action("a")))))
                .containsExactly("- a.coordination coordination");
    }

    private static ActionPlan counted(long value, String label) {
        return plan("p").toBuilder()
                .addIndicators(Indicator.builder()
                        .label(label)
                        .addActual(Quantity.of(value, "jours"))
                        .build())
                .build();
    }

    @Test
    void indicators_correspond_by_their_labels() {
        assertThat(changes(counted(15, "jours"), counted(20, "jours"))).containsExactly("~ jours.actual 15 → 20");
        assertThat(changes(counted(15, "jours"), counted(15, "journées")))
                .containsExactly("- plan.indicators jours", "+ plan.indicators journées");
    }

    private static ActionPlan extended(String... namesAndJson) {
        Extensions.Builder extensions = Extensions.builder();
        for (int i = 0; i < namesAndJson.length; i += 2) {
            extensions.put(namesAndJson[i], namesAndJson[i + 1]);
        }
        return plan("p").toBuilder().extensions(extensions.build()).build();
    }

    @Test
    void unknown_properties_are_compared_by_name() {
        assertThat(changes(
                        extended("x-a", "1", "x-b", "1.0", "x-c", "{}"),
                        extended("x-c", "{}", "x-b", "1.00", "x-d", "[]")))
                .containsExactly("- plan.x-a 1", "~ plan.x-b 1.0 → 1.00", "+ plan.x-d []");
    }

    @Test
    void steps_of_an_action_that_was_split_are_dropped_once() {
        Action withStep = action("a").toBuilder().addSteps(action("s")).build();
        ActionPlan before = plan("p16", chantier("c1", withStep));
        assertThat(changes(
                        before, plan("p17", chantier("c1", continuing("b", "p16", "a"), continuing("d", "p16", "a")))))
                .containsExactly("~ plan.id p16 → p17", "= [a] → [b, d]", "- a.steps s");
        assertThat(changes(
                        before,
                        plan(
                                "p17",
                                chantier(
                                        "c1",
                                        continuing("a", "p16", "a").toBuilder()
                                                .title("title of a")
                                                .build(),
                                        continuing("d", "p16", "a")))))
                .containsExactly("~ plan.id p16 → p17", "= [a] → [a, d]", "- a.steps s");
    }

    @Test
    void actions_of_chantiers_in_chantiers_are_compared() {
        Chantier outer = chantier("c1").toBuilder().addChantiers(chantier("c2")).build();
        Chantier filled = chantier("c1").toBuilder()
                .addChantiers(chantier("c2", action("a")))
                .build();
        assertThat(changes(plan("p", outer), plan("p", filled))).containsExactly("+ c2.actions a");
    }

    @Test
    void values_of_the_plan_come_first_and_its_directory_last() {
        ActionPlan after = plan("p", chantier("c1", action("a"))).toBuilder()
                .title("new")
                .addActions(action("b"))
                .addOrganisations(Organisation.builder()
                        .id(OrganisationId.of("o"))
                        .name("n")
                        .build())
                .addIndicators(Indicator.builder().label("jours").build())
                .coordination(Coordination.builder().text("CRIJ").build())
                .build();
        assertThat(PlanComparison.of(plan("p"), after).changes())
                .extracting(Change::property)
                .containsExactly(
                        "title", "coordination", "indicators", "chantiers", "actions", "actions", "organisations");
    }

    private static ActionPlan funded(Participant funder) {
        return plan("p").toBuilder()
                .addFunding(Funding.builder().text("CPER").funder(funder).build())
                .build();
    }

    @Test
    void a_single_element_is_replaced_or_edited() {
        ActionPlan before = funded(participant("crij", Role.LEAD));
        assertThat(changes(before, funded(participant("jtm", Role.LEAD))))
                .singleElement()
                .asString()
                .endsWith(".funder crij:lead → jtm:lead");
        assertThat(changes(before, funded(participant("crij", Role.PARTNER))))
                .containsExactly("~ crij:partner.role lead → partner");
    }

    @Test
    void unknown_properties_of_elements_are_compared() {
        Indicator jours = Indicator.builder().label("jours").build();
        Indicator extended = jours.toBuilder()
                .extensions(Extensions.builder().put("x-a", "1").build())
                .build();
        assertThat(changes(
                        plan("p").toBuilder().addIndicators(jours).build(),
                        plan("p").toBuilder().addIndicators(extended).build()))
                .containsExactly("+ jours.x-a 1");
    }

    @Test
    void changes_are_selected_by_their_kind() {
        PlanComparison comparison = PlanComparison.of(plan("p", chantier("c1")), plan("p", chantier("c2")));
        assertThat(comparison.changes(Added.class))
                .extracting(PlanComparisonTest::described)
                .containsExactly("+ plan.chantiers c2");
        assertThat(comparison.changes(Moved.class)).isEmpty();
    }

    @Test
    void comparisons_of_equal_editions_are_equal() {
        ActionPlan one = plan("p", chantier("c1"));
        ActionPlan two = plan("p", chantier("c2"));
        PlanComparison comparison = PlanComparison.of(one, two);
        assertThat(comparison)
                .isEqualTo(PlanComparison.of(plan("p", chantier("c1")), two))
                .hasSameHashCodeAs(PlanComparison.of(one, two))
                .isNotEqualTo(PlanComparison.of(two, two))
                .isNotEqualTo(PlanComparison.of(one, one))
                .isNotEqualTo(one);
        assertThat(comparison.hashCode())
                .isNotEqualTo(PlanComparison.of(two, one).hashCode());
        assertThat(comparison.toString()).endsWith(": 2 changes");
        assertThat(comparison.before()).isSameAs(one);
        assertThat(comparison.after()).isSameAs(two);
    }

    @Property(tries = 100)
    void a_plan_does_not_differ_from_itself(@ForAll long seed) {
        assertThat(PlanComparison.of(PlanGenerator.any(seed), PlanGenerator.any(seed))
                        .isEmpty())
                .isTrue();
    }

    /** The same plan with something in it exchanged, moved, dropped or twice. */
    private static ActionPlan mutated(ActionPlan plan, Random random) {
        List<Chantier> chantiers = new ArrayList<>(plan.getChantiers());
        List<Action> actions = new ArrayList<>(plan.getActions());
        Collections.shuffle(chantiers, random);
        for (int i = 0; i < chantiers.size(); i++) {
            Chantier.Builder changed = chantiers.get(i).toBuilder();
            List<Action> own = new ArrayList<>(chantiers.get(i).getActions());
            if (!own.isEmpty() && random.nextBoolean()) {
                actions.add(own.remove(random.nextInt(own.size())));
            }
            own.replaceAll(each -> random.nextInt(3) > 0
                    ? each
                    : PlanGenerator.element(Action.class, random.nextLong()).toBuilder()
                            .id(each.getId())
                            .build());
            chantiers.set(i, changed.actions(own).build());
        }
        return plan.toBuilder()
                .id(random.nextBoolean() ? plan.getId() : PlanId.of("x" + random.nextInt(12)))
                .chantiers(chantiers)
                .actions(actions)
                .build();
    }

    @Property(tries = 100)
    void without_a_change_two_plans_are_equal(@ForAll long seed, @ForAll boolean related) {
        ActionPlan before = PlanGenerator.any(seed);
        ActionPlan after = related ? mutated(before, new Random(seed)) : PlanGenerator.any(seed + 1);
        assertThat(PlanComparison.of(before, after).isEmpty()).isEqualTo(before.equals(after));
    }

    @Property(tries = 100)
    void the_other_direction_exchanges_what_was_added_and_what_was_dropped(@ForAll long seed, @ForAll boolean related) {
        ActionPlan before = PlanGenerator.any(seed);
        ActionPlan after = related ? mutated(before, new Random(seed)) : PlanGenerator.any(seed + 1);
        PlanComparison there = PlanComparison.of(before, after);
        PlanComparison back = PlanComparison.of(after, before);
        assertThat(back.changes(Dropped.class))
                .extracting(Dropped::path, Dropped::property, Dropped::value)
                .containsExactlyInAnyOrderElementsOf(there.changes(Added.class).stream()
                        .map(each -> org.assertj.core.groups.Tuple.tuple(each.path(), each.property(), each.value()))
                        .toList());
        assertThat(back.changes(Changed.class)).hasSameSizeAs(there.changes(Changed.class));
        assertThat(back.changes(Moved.class)).hasSameSizeAs(there.changes(Moved.class));
        assertThat(back.changes(Regrouped.class)).hasSameSizeAs(there.changes(Regrouped.class));
        assertThat(back.changes(Reordered.class)).hasSameSizeAs(there.changes(Reordered.class));
    }
}
