package org.mobilityplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mobilityplan.testkit.generate.PlanGenerator;
import org.mobilityplan.testkit.generate.PlanSize;
import org.mobilityplan.testkit.reflection.ElementReflection;

class PlanIndexTest {

    private static final OrganisationId CRIJ = OrganisationId.of("crij");
    private static final OrganisationId JTM = OrganisationId.of("jtm");

    private static Coordination by(OrganisationId lead) {
        return Coordination.builder()
                .addCoordinators(
                        Participant.builder().organisation(lead).role(Role.LEAD).build())
                .build();
    }

    private static Action.Builder action(String id) {
        return Action.builder().id(ActionId.of(id)).title(id);
    }

    private static Chantier.Builder chantier(String id) {
        return Chantier.builder().id(ChantierId.of(id)).title(id);
    }

    private static final ActionPlan PLAN = ActionPlan.builder()
            .id(PlanId.of("p"))
            .title("p")
            .coordination(by(JTM))
            .addChantiers(chantier("a")
                    .coordination(by(CRIJ))
                    .addChantiers(chantier("a.1")
                            .addActions(
                                    action("1").addSteps(action("1.1").build()).build())
                            .build())
                    .addActions(
                            action("2").coordination(by(JTM)).build(),
                            action("3")
                                    .coordination(
                                            Coordination.builder().text(" ").build())
                                    .build())
                    .build())
            .addActions(action("4").build())
            .addOrganisations(
                    Organisation.builder().id(CRIJ).name("CRIJ Bretagne").build(),
                    Organisation.builder().id(JTM).name(" ").build())
            .build();

    @Test
    void actions_come_in_document_order() {
        assertThat(PLAN.index().getActions())
                .extracting(placed -> placed.getAction().getId().value())
                .containsExactly("1", "2", "3", "4");
        assertThat(PLAN.index().getActionsAndSteps())
                .extracting(placed -> placed.getAction().getId().value())
                .containsExactly("1", "1.1", "2", "3", "4");
        assertThat(PLAN.index().getChantiers()).extracting(Chantier::getTitle).containsExactly("a", "a.1");
    }

    @Test
    void coordination_is_inherited_from_the_nearest_level_that_gives_one() {
        EffectiveCoordination ofStep =
                PLAN.index().effectiveCoordination(ActionId.of("1.1")).orElseThrow();
        assertThat(ofStep.getLevel()).isEqualTo(CoordinationLevel.CHANTIER);
        assertThat(ofStep.isInherited()).isTrue();
        assertThat(ofStep.getChantier()).map(Chantier::getTitle).contains("a");
        assertThat(ofStep.getCoordination()).isEqualTo(by(CRIJ));

        EffectiveCoordination own =
                PLAN.index().effectiveCoordination(ActionId.of("2")).orElseThrow();
        assertThat(own.getLevel()).isEqualTo(CoordinationLevel.ACTION);
        assertThat(own.isInherited()).isFalse();
        assertThat(own.getAction()).map(Action::getTitle).contains("2");

        assertThat(PLAN.index().effectiveCoordination(ActionId.of("4")))
                .map(EffectiveCoordination::getLevel)
                .contains(CoordinationLevel.PLAN);
    }

    @Test
    void an_empty_cell_inherits() {
        assertThat(PLAN.index().effectiveCoordination(ActionId.of("3")))
                .map(EffectiveCoordination::getCoordination)
                .contains(by(CRIJ));
    }

    @Test
    void an_organisation_finds_what_it_leads() {
        assertThat(PLAN.index().coordinatedBy(CRIJ))
                .extracting(placed -> placed.getAction().getTitle())
                .containsExactly("1", "1.1", "3");
        assertThat(PLAN.index().coordinatedBy(JTM))
                .extracting(placed -> placed.getAction().getTitle())
                .containsExactly("2", "4");
        assertThat(PLAN.index().coordinatedBy(OrganisationId.of("nobody"))).isEmpty();
    }

    @Test
    void liaison_is_not_lead() {
        Coordination coordination = Coordination.builder()
                .addCoordinators(
                        Participant.builder().organisation(CRIJ).role(Role.LEAD).build(),
                        Participant.builder()
                                .organisation(JTM)
                                .role(Role.LIAISON)
                                .build())
                .build();
        ActionPlan plan = ActionPlan.builder()
                .id(PlanId.of("p"))
                .title("p")
                .addActions(action("1").coordination(coordination).build())
                .build();
        assertThat(plan.index().coordinatedBy(JTM)).isEmpty();
        assertThat(plan.index().coordinatedBy(CRIJ)).hasSize(1);
    }

    @Test
    void a_participant_has_a_name_or_at_least_an_id() {
        PlanIndex index = PLAN.index();
        assertThat(index.nameOf(
                        Participant.builder().organisation(CRIJ).role(Role.LEAD).build()))
                .isEqualTo("CRIJ Bretagne");
        assertThat(index.nameOf(
                        Participant.builder().organisation(JTM).role(Role.LEAD).build()))
                .isEqualTo("jtm");
        assertThat(index.nameOf(Participant.builder()
                        .network(NetworkId.of("n"))
                        .role(Role.MEMBER)
                        .build()))
                .isEqualTo("n");
        assertThat(index.nameOf(Participant.builder()
                        .name("les communes")
                        .role(Role.PARTNER)
                        .build()))
                .isEqualTo("les communes");
        assertThat(index.nameOf(Participant.builder().role(Role.PARTNER).build()))
                .isEmpty();
    }

    @Property(tries = 300)
    void everything_in_a_plan_is_found_by_its_id(@ForAll long seed) {
        ActionPlan plan = PlanGenerator.any(seed);
        PlanIndex index = plan.index();
        assertThat(index).isSameAs(plan.index());
        index.getChantiers()
                .forEach(each -> assertThat(index.chantier(each.getId())).isPresent());
        index.getActionsAndSteps()
                .forEach(each ->
                        assertThat(index.action(each.getAction().getId())).isPresent());
        plan.getOrganisations()
                .forEach(each -> assertThat(index.organisation(each.getId())).isPresent());
        plan.getNetworks()
                .forEach(each -> assertThat(index.network(each.getId())).isPresent());
        assertThat(index.getActionsAndSteps()).containsAll(index.getActions());
        index.getActionsAndSteps().forEach(placed -> {
            boolean own = placed.getAction()
                    .getCoordination()
                    .filter(Coordination::isGiven)
                    .isPresent();
            assertThat(placed.getEffectiveCoordination()
                            .filter(each -> !each.isInherited())
                            .isPresent())
                    .isEqualTo(own);
        });
    }

    /** Two editions put into one plan: what both have is shared, and nothing else. */
    @Property(tries = 300)
    void an_id_that_occurs_twice_is_shared(@ForAll long seed, @ForAll long other) throws ReflectiveOperationException {
        ActionPlan plan = PlanGenerator.any(seed);
        ActionPlan both = plan.toBuilder()
                .addAllChantiers(PlanGenerator.any(other).getChantiers())
                .addAllActions(plan.getActions())
                .build();
        PlanIndex index = both.index();
        Map<Object, Integer> times = new HashMap<>();
        index.getChantiers().forEach(each -> times.merge(each.getId(), 1, Integer::sum));
        index.getActionsAndSteps().forEach(each -> times.merge(each.getAction().getId(), 1, Integer::sum));
        List<DocumentId> documents = new ArrayList<>();
        collectDocuments(both, documents);
        documents.forEach(id -> times.merge(id, 1, Integer::sum));
        both.getOrganisations().forEach(each -> times.merge(each.getId(), 1, Integer::sum));
        both.getNetworks().forEach(each -> times.merge(each.getId(), 1, Integer::sum));
        times.forEach((id, count) ->
                assertThat(index.isShared(id)).as("%s, %d times", id, count).isEqualTo(count > 1));
    }

    /** Whatever element has it: a reference to a document of an event or a body is not a dangling one. */
    @Property(tries = 50)
    void every_document_with_an_id_is_found(@ForAll long seed) throws ReflectiveOperationException {
        ActionPlan plan = PlanGenerator.any(seed, PlanSize.FULL);
        List<DocumentId> ids = new ArrayList<>();
        collectDocuments(plan, ids);
        assertThat(ids)
                .isNotEmpty()
                .allSatisfy(id ->
                        assertThat(plan.index().document(id)).as(id.value()).isPresent());
    }

    private static void collectDocuments(Object value, List<DocumentId> ids) throws ReflectiveOperationException {
        if (value instanceof Document document) {
            document.getId().ifPresent(ids::add);
        }
        if (value instanceof PlanElement element) {
            for (Method accessor : ElementReflection.accessors(ElementReflection.type(element))) {
                collectDocuments(accessor.invoke(element), ids);
            }
        } else if (value instanceof Optional<?> optional && optional.isPresent()) {
            collectDocuments(optional.get(), ids);
        } else if (value instanceof List<?> list) {
            for (Object each : list) {
                collectDocuments(each, ids);
            }
        }
    }
}
