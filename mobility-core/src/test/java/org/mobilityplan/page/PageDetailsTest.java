package org.mobilityplan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Audience;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.NetworkKind;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Priority;
import org.mobilityplan.model.PriorityLevel;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;

/** What the page says once, what it leaves out, and from which length on it folds or divides. */
class PageDetailsTest {

    private static ActionPlan.Builder plan() {
        return ActionPlan.builder().id(PlanId.of("p")).title("Plan").language("fr");
    }

    private static Action.Builder action() {
        return Action.builder().id(ActionId.of("a")).title("Former");
    }

    private static Document page(ActionPlan.Builder plan) {
        return Jsoup.parse(HtmlPage.in(Locale.FRENCH).render(plan.build()));
    }

    private static Element cell(Action.Builder action, int column) {
        return page(plan().addActions(action.build())).select("tbody tr").get(0).child(column);
    }

    /** The facts of a list, as « label : value ». */
    private static List<String> facts(Element element) {
        return element.select("dl > div").eachText();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "12, 12. Former des relais, '12. Former des relais'",
                "13, 12. Former des relais, 'Action 13. 12. Former des relais'",
                "12, Action 12 : Former, 'Action 12 : Former'",
                "12, Former, 'Action 12. Former'"
            })
    void level_and_code_are_not_repeated_where_the_text_has_them(String code, String text, String expected) {
        String level = expected.startsWith("Action") ? "Action" : " ";
        assertThat(cell(action().level(level).code(Code.of(code)).text(text), 0).text())
                .isEqualTo(expected);
    }

    @Test
    void a_title_with_which_the_text_begins_is_marked_there_with_its_colon() {
        Element cell = cell(action().text("Former : des relais").description("des relais"), 0);
        assertThat(cell.select("strong").text()).isEqualTo("Former :");
        assertThat(cell.text()).isEqualTo("Former : des relais");
        assertThat(cell(action().text("Former des relais"), 0).select("strong").text())
                .isEqualTo("Former");
        assertThat(cell(action().text("Former des relais").description("Dans les lycées"), 0)
                        .select("p")
                        .eachText())
                .containsExactly("Former des relais", "Dans les lycées");
    }

    @Test
    void steps_have_their_own_steps_and_repeat_nothing() {
        Action inner = Action.builder().id(ActionId.of("i")).title("Réserver").build();
        Action step = Action.builder()
                .id(ActionId.of("s"))
                .title("Organiser un forum")
                .text("Organiser un forum à Brest")
                .description("un forum")
                .addSteps(inner)
                .build();
        Element cell = cell(action().addSteps(step), 0);
        assertThat(cell.select("li").eachText()).containsExactly("Organiser un forum à Brest Réserver", "Réserver");
        assertThat(cell.select("li li").eachText()).containsExactly("Réserver");
        Action described = step.toBuilder().description("dans une salle").build();
        assertThat(cell(action().addSteps(described), 0).select("li").get(0).text())
                .isEqualTo("Organiser un forum à Brest dans une salle Réserver");
    }

    @Test
    void an_empty_coordination_adds_nothing_to_the_one_from_above() {
        ActionPlan.Builder plan = plan().coordination(
                        Coordination.builder().text("CRIJ").build())
                .addActions(
                        action().coordination(Coordination.builder().text("").build())
                                .build());
        Element cell = page(plan).select("tbody tr").get(0).child(1);
        assertThat(cell.text()).isEqualTo("CRIJ coordination du plan");
        assertThat(cell.select(".note")).hasSize(1);
    }

    @Test
    void a_chantier_has_its_priority_partners_and_audiences() {
        Chantier chantier = Chantier.builder()
                .id(ChantierId.of("c"))
                .title("Informer")
                .description("Dans les lycées")
                .priority(Priority.builder().level(PriorityLevel.HIGH).build())
                .addPartners(
                        Participant.builder().name("JTM").role(Role.PARTNER).build())
                .addAudiences(Audience.builder().label("lycéens").build())
                .build();
        Document page = page(plan().description("Pour tous").addChantiers(chantier));
        assertThat(facts(page))
                .contains("Partenaires : JTM", "Publics : lycéens")
                .anyMatch(fact -> fact.startsWith("Priorité : "));
        assertThat(page.select("header p, section > p:not(.none)").eachText())
                .containsExactly("Pour tous", "Dans les lycées");
    }

    private static List<String> words(int count, int length) {
        List<String> words = new ArrayList<>();
        int left = length;
        for (int i = count; i > 0; i--) {
            int size = left / i;
            words.add(Character.toString('a' + i).repeat(size));
            left -= size;
        }
        return words;
    }

    @ParameterizedTest
    @CsvSource({
        "13, 161, folded",
        "13, 160, line",
        "12, 161, list",
        "12, 160, line",
        "2, 161, list",
        "2, 160, line",
        "1, 161, line"
    })
    void long_lists_have_a_line_for_each_value_and_longer_ones_are_folded(int count, int length, String shown) {
        Document page = page(plan().addAllTopics(words(count, length)));
        assertThat(facts(page)).hasSize(1);
        assertThat(page.select("details > summary").eachText())
                .isEqualTo(shown.equals("folded") ? List.of("13 éléments") : List.of());
        assertThat(page.select("dd li")).hasSize(shown.equals("line") ? 0 : count);
        assertThat(page.select("dd").text()).contains(words(count, length));
    }

    @ParameterizedTest
    @CsvSource({"49, 0", "50, 1"})
    void labelled_details_of_more_than_60_characters_are_a_list_below(int length, int lists) {
        String party = "P".repeat(length);
        Document page = page(plan().addSources(org.mobilityplan.model.Document.builder()
                .title("Convention")
                .addParties(
                        Participant.builder().name(party).role(Role.PARTNER).build(),
                        Participant.builder().name(" ").role(Role.PARTNER).build())
                .build()));
        assertThat(page.select("main li").text()).contains("Convention", "partenaires", party);
        assertThat(page.select("main li dl")).hasSize(lists);
    }

    @Test
    void documents_without_content_are_left_out() {
        var empty = org.mobilityplan.model.Document.builder().title("").build();
        var named = org.mobilityplan.model.Document.builder()
                .title("")
                .id(DocumentId.of("bilan"))
                .build();
        Document page = page(plan().addSources(empty, named).addDocuments(empty, named));
        assertThat(page.select("li").eachText()).containsExactly("bilan", "bilan");
        assertThat(page(plan().addSources(empty)).select("li")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x202A, 0x202E, 0x2066, 0x2069, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x80})
    void characters_that_html_forbids_or_that_turn_the_text_are_replaced(int c) {
        String html = HtmlPage.in(Locale.FRENCH)
                .render(plan().description("a" + Character.toString(c) + "b").build());
        assertThat(html).contains("a\uFFFDb");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x2065, 0x206A, 0xFDCF, 0xFDF0, 0x202F, 0xFFFD, 0x1FFFD, 0xA0})
    void characters_next_to_them_are_kept(int c) {
        String html = HtmlPage.in(Locale.FRENCH)
                .render(plan().description("a" + Character.toString(c) + "b").build());
        assertThat(html).contains("a" + Character.toString(c) + "b");
    }

    @Test
    void a_line_break_and_a_space_at_the_end_are_written() {
        Map.of(
                        "a\rb", "a<br>b",
                        "a\r\nb", "a<br>b",
                        "a\r", "a<br>",
                        "a\n\rb", "a<br><br>b",
                        "a : ", "<span class=\"nb\">a :</span> ")
                .forEach((words, expected) -> assertThat(HtmlPage.in(Locale.FRENCH)
                                .render(plan().description(words).build()))
                        .contains("<p>" + expected + "</p>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"« Oh! » | « O!! »", "«  x | ''", "a  : b | ''"})
    void only_single_spaces_of_punctuation_are_kept_together(String words, String kept) {
        String spans = String.join(
                "!", page(plan().description(words)).select("header p span.nb").eachText());
        assertThat(spans).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"35, true", "36, false"})
    void a_tag_of_a_language_has_35_characters(int length, boolean shown) {
        String tag = "a".repeat(length);
        assertThat(page(plan().language(tag)).select("h1 span").attr("lang")).isEqualTo(shown ? tag : "");
    }

    @Test
    void acronyms_are_explained_at_the_end_of_a_text_and_single_letters_are_not() {
        ActionPlan.Builder plan = plan().addOrganisations(
                        Organisation.builder()
                                .id(OrganisationId.of("crij"))
                                .name("Centre régional")
                                .acronym("CR")
                                .build(),
                        Organisation.builder()
                                .id(OrganisationId.of("a"))
                                .name("Association")
                                .acronym("A")
                                .build())
                .description("A partir de 2017 avec le CR");
        assertThat(page(plan).select("header abbr").eachText()).containsExactly("CR");
    }

    private static Quantity figure(int value) {
        return Quantity.of(value);
    }

    private static Document indicator(Indicator.Builder indicator) {
        return page(plan().addIndicators(indicator.label("Jeunes").build()));
    }

    @Test
    void two_figures_of_one_kind_need_a_table_and_one_of_each_does_not() {
        List<Indicator.Builder> several = List.of(
                Indicator.builder().addBaseline(figure(1), figure(2)),
                Indicator.builder().addTarget(figure(1), figure(2)),
                Indicator.builder().addActual(figure(1), figure(2)));
        assertThat(several)
                .allSatisfy(each -> assertThat(indicator(each).select("table.figures td"))
                        .singleElement()
                        .satisfies(cell -> assertThat(cell.text()).isEqualTo("1 2")));
        assertThat(indicator(Indicator.builder()
                                .addBaseline(figure(1))
                                .addTarget(figure(2))
                                .addActual(figure(3)))
                        .select("table"))
                .isEmpty();
    }

    @Test
    void a_figure_to_come_has_the_row_of_its_period() {
        PlanPeriod in2021 = PlanPeriod.of(PartialDate.ofYear(2021));
        Quantity toCome = Quantity.builder().period(in2021).build();
        Document page = indicator(Indicator.builder().addTarget(toCome).addActual(figure(2)));
        assertThat(page.select("table.figures tbody tr")).hasSize(2);
        assertThat(page.select("table.figures tbody").text()).contains("2021");
    }

    @Test
    void figures_and_periods_without_content_have_no_row_and_no_column() {
        Quantity nothing = Quantity.builder().build();
        Quantity someTime =
                figure(1).toBuilder().period(PlanPeriod.builder().build()).build();
        Document page = indicator(Indicator.builder().addTarget(nothing).addActual(someTime, figure(2)));
        assertThat(page.select("table.figures thead th").eachText()).containsExactly("Indicateur", "Réalisé");
        assertThat(page.select("table.figures tbody tr")).hasSize(1);
        assertThat(page(plan().addIndicators(Indicator.builder().label(" ").build()))
                        .select("dl"))
                .isEmpty();
    }

    @Test
    void the_contents_have_each_section_that_is_there() {
        PartnerNetwork college = PartnerNetwork.builder()
                .id(NetworkId.of("college"))
                .name("Collège des jeunes (CDJ)")
                .acronym("CDJ")
                .kind(NetworkKind.BOARD)
                .parent(NetworkId.of("n"))
                .build();
        PartnerNetwork network = PartnerNetwork.builder()
                .id(NetworkId.of("n"))
                .name("Réseau")
                .acronym("RJ")
                .kind(NetworkKind.NETWORK)
                .build();
        Document page = page(plan().addNetworks(network, college)
                .addOrganisations(Organisation.builder()
                        .id(OrganisationId.of("o"))
                        .name("JTM")
                        .build())
                .addActions(action().coordination(Coordination.builder()
                                .addCoordinators(
                                        Participant.builder()
                                                .organisation(OrganisationId.of("o"))
                                                .role(Role.LEAD)
                                                .build(),
                                        Participant.builder()
                                                .network(NetworkId.of("n"))
                                                .role(Role.LEAD)
                                                .build())
                                .build())
                        .build()));
        assertThat(page.select("nav a").eachText())
                .containsExactly("Qui travaille avec qui", "Réseaux partenaires", "Organisations citées");
        assertThat(page.select(".network h3").eachText()).containsExactly("Réseau (RJ)", "Collège des jeunes (CDJ)");
        assertThat(page.select(".network").stream().map(PageDetailsTest::facts))
                .containsExactly(
                        List.of("Comprend : Collège des jeunes (CDJ)"),
                        List.of("Forme : Bureau", "Fait partie de : Réseau"));
    }

    @ParameterizedTest
    @CsvSource({"250, 250, true", "251, 250, false"})
    void a_plan_of_more_than_500_organisations_and_networks_has_no_table_of_them(
            int organisations, int networks, boolean shown) {
        ActionPlan.Builder plan = plan();
        IntStream.range(0, organisations)
                .forEach(i -> plan.addOrganisations(Organisation.builder()
                        .id(OrganisationId.of("o" + i))
                        .name("O" + i)
                        .build()));
        IntStream.range(0, networks)
                .forEach(i -> plan.addNetworks(PartnerNetwork.builder()
                        .id(NetworkId.of("n" + i))
                        .name("N" + i)
                        .build()));
        Coordination coordination = Coordination.builder()
                .addCoordinators(
                        Participant.builder()
                                .organisation(OrganisationId.of("o1"))
                                .role(Role.LEAD)
                                .build(),
                        Participant.builder()
                                .network(NetworkId.of("n1"))
                                .role(Role.LEAD)
                                .build())
                .build();
        plan.addActions(action().coordination(Optional.of(coordination)).build());
        assertThat(page(plan).select("table.work").isEmpty()).isEqualTo(!shown);
    }
}
