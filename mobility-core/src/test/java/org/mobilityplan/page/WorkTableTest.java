package org.mobilityplan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.Role;

/** The table of who works with whom. */
class WorkTableTest {

    private static Participant who(String organisation, Role role) {
        return Participant.builder()
                .organisation(OrganisationId.of(organisation))
                .role(role)
                .build();
    }

    private static ActionPlan.Builder plan() {
        return ActionPlan.builder()
                .id(PlanId.of("p"))
                .title("Plan")
                .language("fr")
                .addOrganisations(organisation("crij"), organisation("jtm"), organisation("arml"), organisation("bij"))
                .addNetworks(network("n", "Réseau", "jtm", "arml"), network("m", "Collège", "arml"));
    }

    private static Organisation organisation(String id) {
        return Organisation.builder()
                .id(OrganisationId.of(id))
                .name(id.toUpperCase(Locale.ROOT))
                .build();
    }

    private static PartnerNetwork network(String id, String name, String... members) {
        PartnerNetwork.Builder network =
                PartnerNetwork.builder().id(NetworkId.of(id)).name(name);
        for (String member : members) {
            network.addMembers(who(member, Role.MEMBER));
        }
        return network.build();
    }

    private static Action action(String id, String lead) {
        return Action.builder()
                .id(ActionId.of(id))
                .title("Action " + id)
                .coordination(Coordination.builder()
                        .addCoordinators(who(lead, Role.LEAD))
                        .build())
                .build();
    }

    private static Document french(ActionPlan plan) {
        return Jsoup.parse(HtmlPage.in(Locale.FRENCH).render(plan));
    }

    private static List<List<String>> rows(Element table) {
        return table.select("tr").stream()
                .map(row -> row.children().stream()
                        .map(cell -> cell.text().replace('\u00a0', ' '))
                        .toList())
                .toList();
    }

    @Test
    void it_counts_who_leads_who_takes_part_and_through_which_network() {
        Action first = action("a", "crij").toBuilder()
                .addPartners(who("jtm", Role.PARTNER))
                .addNetworks(NetworkId.of("n"), NetworkId.of("m"))
                .build();
        ActionPlan plan = plan().addChantiers(Chantier.builder()
                        .id(ChantierId.of("c"))
                        .code(Code.of("I"))
                        .title("Informer")
                        .addActions(first, action("b", "crij"))
                        .build())
                .addActions(action("d", "jtm"))
                .build();
        Element table = french(plan).select("table.work").get(0);
        assertThat(rows(table))
                .containsExactly(
                        List.of("Organisation ou réseau", "I", "Hors chantier"),
                        List.of("R1 : Réseau", "P 1", ""),
                        List.of("R2 : Collège", "P 1", ""),
                        List.of("CRIJ", "C 2", ""),
                        List.of("JTM", "P 1", "C 1"),
                        List.of("ARML", "R1 1 R2 1", ""));
        assertThat(french(plan).select(".legend")).isEmpty();
        assertThat(table.select("th").eachAttr("scope")).containsOnly("col", "row");
    }

    @Test
    void chantiers_without_codes_have_numbers_that_a_legend_explains() {
        ActionPlan plan = plan().addChantiers(
                        Chantier.builder()
                                .id(ChantierId.of("c"))
                                .title("Informer")
                                .addActions(action("a", "crij"))
                                .build(),
                        Chantier.builder()
                                .id(ChantierId.of("d"))
                                .title("Former")
                                .code(Code.of("1"))
                                .addActions(action("b", "jtm"))
                                .build())
                .build();
        Document page = french(plan);
        assertThat(page.select("table.work thead th").eachText()).containsExactly("Organisation ou réseau", "1", "2");
        assertThat(page.select(".legend li").eachText()).containsExactly("1 : Informer", "2 : 1. Former");
    }

    @Test
    void columns_that_do_not_fit_on_paper_follow_in_another_table() {
        ActionPlan.Builder plan = plan();
        IntStream.rangeClosed(1, 13)
                .forEach(i -> plan.addChantiers(Chantier.builder()
                        .id(ChantierId.of("c" + i))
                        .code(Code.of("" + i))
                        .title("Chantier")
                        .addActions(action("a" + i, i == 13 ? "jtm" : "crij"))
                        .build()));
        Elements tables = french(plan.build()).select("table.work");
        assertThat(tables).hasSize(2);
        assertThat(rows(tables.get(0))).hasSize(2);
        assertThat(rows(tables.get(1))).containsExactly(List.of("Organisation ou réseau", "13"), List.of("JTM", "C 1"));
    }

    @Test
    void a_network_that_takes_part_itself_has_a_row_and_its_members_take_part_through_it() {
        Participant college = Participant.builder()
                .network(NetworkId.of("m"))
                .role(Role.PARTNER)
                .build();
        ActionPlan plan = plan().addActions(
                        action("a", "crij").toBuilder().addPartners(college).build())
                .build();
        assertThat(rows(french(plan).select("table.work").get(0)))
                .containsExactly(
                        List.of("Organisation ou réseau", "Actions"),
                        List.of("R2 : Collège", "P 1"),
                        List.of("CRIJ", "C 1"),
                        List.of("ARML", "R2 1"));
    }
}
