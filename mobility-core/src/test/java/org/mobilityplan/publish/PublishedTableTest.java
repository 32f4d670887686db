package org.mobilityplan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.DocumentKind;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Origin;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.PlanNature;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.testkit.generate.PlanGenerator;

class PublishedTableTest {

    private static ActionPlan.Builder plan() {
        return ActionPlan.builder().id(PlanId.of("p")).title("Plan");
    }

    private static Chantier.Builder chantier(String id) {
        return Chantier.builder().id(ChantierId.of(id)).title("Titre " + id);
    }

    private static Action.Builder action(String id) {
        return Action.builder().id(ActionId.of(id)).title("Action " + id);
    }

    private static Coordination cell(String text) {
        return Coordination.builder().text(text).build();
    }

    private static Participant who(String organisation, Role role) {
        return Participant.builder()
                .organisation(OrganisationId.of(organisation))
                .role(role)
                .build();
    }

    private static Organisation organisation(String id, String name, String acronym) {
        return Organisation.builder()
                .id(OrganisationId.of(id))
                .name(name)
                .acronym(acronym)
                .build();
    }

    @Test
    void a_heading_appears_once_and_actions_come_before_the_chantiers_below() {
        ActionPlan plan = plan().addActions(action("0").build())
                .addChantiers(
                        chantier("1")
                                .level("Axe")
                                .code(Code.of("I"))
                                .addChantiers(chantier("1.1")
                                        .code(Code.of("1.1"))
                                        .addActions(
                                                action("b").build(), action("c").build())
                                        .build())
                                .addActions(action("a").build())
                                .build(),
                        chantier("2")
                                .addChantiers(chantier("2.1")
                                        .addActions(action("d").build())
                                        .build())
                                .build(),
                        chantier("3").build())
                .build();
        PublishedTable table = PublishedTable.of(plan);
        // One of the two chantiers has no word for its level, so the header has none.
        assertThat(table.header()).containsExactly("CHANTIERS", "CHANTIERS (niveau 2)", "ACTIONS", "COORDINATEUR");
        assertThat(table.body())
                .containsExactly(
                        List.of("", "", "Action 0", ""),
                        List.of("Axe I. Titre 1", "", "Action a", ""),
                        List.of("", "1.1. Titre 1.1", "Action b", ""),
                        List.of("", "", "Action c", ""),
                        List.of("Titre 2", "Titre 2.1", "Action d", ""),
                        List.of("Titre 3", "", "", ""));
    }

    @Test
    void a_word_for_all_chantiers_of_a_level_is_in_the_header_and_others_in_the_headings() {
        ActionPlan plan = plan().addChantiers(
                        chantier("1").level("Région").build(),
                        chantier("2").level("Région").code(Code.of("2")).build())
                .build();
        PublishedTable table = PublishedTable.of(plan);
        assertThat(table.header()).containsExactly("Région (niveau 1)", "ACTIONS", "COORDINATEUR");
        assertThat(table.body()).containsExactly(List.of("Titre 1", "", ""), List.of("Région 2. Titre 2", "", ""));
        PublishedTable mixed = PublishedTable.of(plan.toBuilder()
                .addChantiers(chantier("3").level("Axe").build())
                .build());
        assertThat(mixed.header()).containsExactly("CHANTIERS", "ACTIONS", "COORDINATEUR");
        assertThat(mixed.body())
                .containsExactly(
                        List.of("Région. Titre 1", "", ""),
                        List.of("Région 2. Titre 2", "", ""),
                        List.of("Axe. Titre 3", "", ""));
    }

    @Test
    void a_flat_plan_has_no_column_of_chantiers() {
        PublishedTable table = PublishedTable.of(plan().nature(PlanNature.PROGRAMME)
                .period(PlanPeriod.of(PartialDate.ofSchoolYear(2023)))
                .addActions(action("a").build())
                .build());
        assertThat(table.rows())
                .containsExactly(List.of("ACTIONS 2023-2024 PRÉVUES", "COORDINATEUR"), List.of("Action a", ""));
    }

    @Test
    void a_chantier_with_a_coordination_has_a_row_of_its_own_and_so_has_the_plan() {
        ActionPlan plan = plan().coordination(cell("COREMOB"))
                .addChantiers(chantier("1")
                        .coordination(cell("CRIJ"))
                        .addActions(action("a").build())
                        .build())
                .build();
        assertThat(PublishedTable.of(plan).body())
                .containsExactly(
                        List.of("", "", "COREMOB"), List.of("Titre 1", "", "CRIJ"), List.of("", "Action a", ""));
    }

    @Test
    void published_text_is_kept_and_steps_in_it_are_not_repeated() {
        Action step = action("s").text("- premier pas").build();
        Action later = action("t").title("second pas").build();
        Action action = action("a")
                .title("Faire")
                .text("Faire :\n- premier pas")
                .description("Plus de mots")
                .addSteps(step)
                .coordination(cell("  CRIJ / \n ARML "))
                .build();
        assertThat(PublishedTable.of(plan().addActions(
                                        action,
                                        action.toBuilder().addSteps(later).build())
                                .build())
                        .body())
                .containsExactly(
                        List.of("Faire :\n- premier pas\nPlus de mots", "  CRIJ / \n ARML "),
                        List.of("Faire :\n- premier pas\nPlus de mots\n- second pas", "  CRIJ / \n ARML "));
    }

    @Test
    void a_cell_without_published_words_is_made_of_code_title_description_and_steps() {
        Action step = action("s")
                .addSteps(action("ss").build())
                .coordination(cell("JTM"))
                .build();
        Action action = action("a")
                .code(Code.of("7 - A"))
                .description("Deux lignes\nde plus.")
                .addSteps(step, action("t").build())
                .build();
        assertThat(PublishedTable.of(plan().addActions(action).build()).body())
                .containsExactly(List.of(
                        "7 - A. Action a\n"
                                + "Deux lignes\n"
                                + "de plus.\n"
                                + "- Action s\n"
                                + "  - Action ss (coordination : JTM)\n"
                                + "- Action t",
                        ""));
    }

    @Test
    void steps_of_an_action_that_is_an_item_of_a_list_are_set_in() {
        Action action = action("a")
                .title("Former")
                .text("- Former")
                .addSteps(action("s").addSteps(action("ss").build()).build())
                .build();
        assertThat(PublishedTable.of(plan().addActions(action).build()).body())
                .containsExactly(List.of("- Former\n  - Action s\n    - Action ss", ""));
    }

    @Test
    void coordinators_are_written_as_co_leads_and_those_in_liaison() {
        ActionPlan.Builder plan = plan().addOrganisations(
                        organisation("crij", "Centre régional d'information jeunesse", "CRIJ"),
                        organisation("jtm", "Jeunes à Travers le Monde", "JTM"),
                        organisation("bij-1", "BIJ de Brest", "BIJ"),
                        organisation("bij-2", "BIJ de Lorient", "BIJ"));
        Coordination.Builder coordination = Coordination.builder()
                .addCoordinators(who("crij", Role.LEAD), who("bij-1", Role.LEAD), who("bij-2", Role.LEAD))
                .addCoordinators(
                        who("jtm", Role.LIAISON),
                        Participant.builder().name("lycées").role(Role.LIAISON).build());
        assertThat(PublishedTable.of(plan.addActions(action("a")
                                        .coordination(coordination.build())
                                        .build())
                                .build())
                        .body())
                .containsExactly(
                        List.of("Action a", "CRIJ, BIJ de Brest et BIJ de Lorient en articulation avec JTM et lycées"));
    }

    @Test
    void an_empty_cell_and_a_merged_one_are_left_empty() {
        Coordination merged =
                Coordination.builder().text("CRIJ").origin(Origin.CARRIED_DOWN).build();
        assertThat(PublishedTable.of(plan().coordination(merged)
                                .addActions(
                                        action("a").coordination(cell("CRIJ")).build(),
                                        action("b").coordination(merged).build(),
                                        action("c").coordination(cell("")).build())
                                .build())
                        .body())
                .containsExactly(List.of("Action a", "CRIJ"), List.of("Action b", ""), List.of("Action c", ""));
    }

    @Test
    void the_header_has_the_words_of_the_published_one_in_the_order_of_the_cells() {
        ActionPlan flat = plan().addSources(published("Axes\tPilote\tStatut\tFiche action"))
                .build();
        assertThat(PublishedTable.of(flat).header()).containsExactly("Fiche action", "Pilote");
        ActionPlan grouped =
                flat.toBuilder().addChantiers(chantier("1").build()).build();
        assertThat(PublishedTable.of(grouped).header()).containsExactly("Axes", "Fiche action", "Pilote");
        ActionPlan other = grouped.toBuilder()
                .sources(List.of(published("Axes\tFiche action\tStatut")))
                .build();
        assertThat(PublishedTable.of(other).header()).containsExactly("CHANTIERS", "ACTIONS", "COORDINATEUR");
    }

    private static Document published(String header) {
        return Document.builder()
                .title("Tableau")
                .kind(DocumentKind.TABLE)
                .text(header)
                .build();
    }

    @Test
    void actions_are_called_done_only_where_every_one_is() {
        Status done = Status.builder().code(StatusCode.DONE).build();
        Status late = Status.builder().code(StatusCode.LATE).build();
        ActionPlan plan = plan().nature(PlanNature.REPORT)
                .period(PlanPeriod.of(PartialDate.ofYear(2017)))
                .addSources(published("ACTIONS RÉALISÉES\tCOORDINATEUR"))
                .addActions(action("a").status(done).build())
                .build();
        assertThat(PublishedTable.of(plan).header()).containsExactly("ACTIONS RÉALISÉES", "COORDINATEUR");
        ActionPlan mixed =
                plan.toBuilder().addActions(action("b").status(late).build()).build();
        assertThat(PublishedTable.of(mixed).header()).containsExactly("ACTIONS 2017", "COORDINATEUR");
        ActionPlan programme = mixed.toBuilder().nature(PlanNature.PROGRAMME).build();
        assertThat(PublishedTable.of(programme).header()).containsExactly("ACTIONS 2017", "COORDINATEUR");
    }

    @Test
    void a_coordinator_that_the_text_does_not_name_is_written_next_to_it() {
        Coordination coordination = Coordination.builder()
                .text("coordonne ce chantier en partenariat avec")
                .addCoordinators(who("jtm", Role.LEAD))
                .build();
        ActionPlan plan = plan().addOrganisations(organisation("jtm", "Jeunes à Travers le Monde", "JTM"))
                .addActions(action("a").coordination(coordination).build())
                .build();
        assertThat(PublishedTable.of(plan).body())
                .containsExactly(List.of("Action a", "coordonne ce chantier en partenariat avec (JTM)"));
    }

    @Test
    void an_untitled_draft_is_named_by_its_id() {
        assertThat(PublishedTable.of(plan().addChantiers(chantier("c")
                                        .title(" ")
                                        .addActions(action("a").title("").build())
                                        .build())
                                .build())
                        .body())
                .containsExactly(List.of("c", "a", ""));
    }

    @Test
    void the_rows_cannot_be_changed() {
        PublishedTable table =
                PublishedTable.of(plan().addActions(action("a").build()).build());
        for (List<?> list :
                List.of(table.header(), table.body(), table.rows(), table.body().get(0))) {
            assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Property(tries = 300)
    void any_plan_has_a_table_with_as_many_cells_in_each_row(@ForAll long seed) {
        ActionPlan plan = PlanGenerator.any(seed);
        PublishedTable table = PublishedTable.of(plan);
        assertThat(table.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.header()));
        int actions = table.header().size() - 2;
        List<String> cells = new ArrayList<>();
        table.body().forEach(row -> cells.add(row.get(actions)));
        plan.index()
                .getActions()
                .forEach(placed -> placed.getAction()
                        .getText()
                        .filter(text -> !text.isBlank())
                        .ifPresent(text -> assertThat(cells).anyMatch(cell -> cell.startsWith(text))));
        assertThat(cells.stream().filter(cell -> !cell.isEmpty()))
                .hasSameSizeAs(plan.index().getActions());
    }
}
