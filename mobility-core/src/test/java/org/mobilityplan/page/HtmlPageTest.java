package org.mobilityplan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Link;
import org.mobilityplan.model.LinkRelation;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlacedAction;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.testkit.generate.PlanGenerator;

class HtmlPageTest {

    /** The elements a page consists of: any other would come from the plan. */
    private static final Set<String> ELEMENTS = Set.of(
            "a", "abbr", "body", "br", "caption", "dd", "details", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5",
            "h6", "head", "header", "html", "li", "link", "main", "meta", "nav", "p", "section", "span", "strong",
            "style", "summary", "table", "tbody", "td", "th", "thead", "title", "tr", "ul");

    private static final Set<String> ATTRIBUTES = Set.of(
            "abbr",
            "aria-labelledby",
            "charset",
            "class",
            "content",
            "data-label",
            "href",
            "http-equiv",
            "id",
            "lang",
            "name",
            "rel",
            "role",
            "rowspan",
            "scope",
            "tabindex",
            "title");

    private static ActionPlan.Builder plan() {
        return ActionPlan.builder().id(PlanId.of("p")).title("Plan").language("fr");
    }

    private static Action.Builder action(String id) {
        return Action.builder().id(ActionId.of(id)).title("Action " + id);
    }

    private static Document french(ActionPlan plan) {
        return Jsoup.parse(HtmlPage.in(Locale.FRENCH).render(plan));
    }

    private static Document english(ActionPlan plan) {
        return Jsoup.parse(HtmlPage.in(Locale.ENGLISH).render(plan));
    }

    private static String cell(Document page, int row, int cell) {
        return page.select("tbody tr").get(row).child(cell).text();
    }

    @Property(tries = 200)
    void any_plan_gives_a_page_with_markup_of_the_library_only(@ForAll long seed) {
        ActionPlan plan = PlanGenerator.any(seed);
        for (HtmlPage pages : List.of(HtmlPage.in(Locale.FRENCH), HtmlPage.in(Locale.ENGLISH))) {
            String html = pages.render(plan);
            Parser parser = Parser.htmlParser().setTrackErrors(10);
            Document page = Jsoup.parse(html, parser);
            ParseErrorList errors = parser.getErrors();
            assertThat(errors).isEmpty();
            assertThat(html).isEqualTo(pages.render(plan)).doesNotContain("\u0000", "\u202e");
            assertThat(html.codePoints().filter(c -> Character.getType(c) == Character.SURROGATE))
                    .isEmpty();
            Set<String> ids = new HashSet<>();
            for (Element element : page.getAllElements()) {
                assertThat(element.tagName()).isIn(element == page ? Set.of("#root") : ELEMENTS);
                for (Attribute attribute : element.attributes()) {
                    assertThat(attribute.getKey()).isIn(ATTRIBUTES);
                }
                assertThat(element.id().isEmpty() || ids.add(element.id())).isTrue();
            }
            for (Element link : page.select("a")) {
                String address = link.attr("href");
                assertThat(
                                address.startsWith("#")
                                        ? ids.contains(address.substring(1))
                                        : address.matches("https?://.*"))
                        .as(address)
                        .isTrue();
            }
            List<String> actions = new ArrayList<>();
            for (PlacedAction placed : plan.index().getActions()) {
                actions.add(placed.getAction().getId().value());
            }
            assertThat(page.select("table.actions > tbody > tr")).hasSameSizeAs(actions);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</style><script>x</script>",
                "\" onmouseover=\"x",
                "<!-- ",
                "&lt;b&gt;",
                "</title>",
                "]]>",
                "<img src=x onerror=x>"
            })
    void words_of_a_plan_are_shown_as_they_are_and_never_read_as_html(String words) {
        ActionPlan plan = plan().title(words)
                .addActions(action("a")
                        .title(words)
                        .text(words + " fin")
                        .coordination(Coordination.builder().text(words).build())
                        .build())
                .build();
        for (Document page : List.of(french(plan), english(plan))) {
            assertThat(page.title()).isEqualTo(words.strip());
            assertThat(page.select("h1").text()).isEqualTo(words.strip());
            assertThat(cell(page, 0, 0)).isEqualTo(words.strip() + " fin");
            assertThat(cell(page, 0, 1)).isEqualTo(words.strip());
            assertThat(page.select("script, img")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.org/a?b=c&d=é, https://www.example.org/a?b=c&d=%C3%A9",
        "HTTP://example.org, HTTP://example.org",
        "javascript:alert(1),",
        "data:text/html;base64,",
        "www.example.org,",
        "//example.org,",
        "file:///etc/passwd,",
        "https:,",
        "ht tp://x,"
    })
    void only_addresses_of_the_web_become_links(String url, String href) {
        Link link = Link.builder().relation(LinkRelation.WEBSITE).url(url).build();
        Document page =
                french(plan().addActions(action("a").addLinks(link).build()).build());
        assertThat(page.select("tbody a").eachAttr("href")).isEqualTo(href == null ? List.of() : List.of(href));
        assertThat(cell(page, 0, 0)).contains(url);
    }

    @Test
    void the_page_asks_for_nothing_and_runs_nothing() {
        Document page = french(plan().build());
        assertThat(page.select("script, img, iframe, object, form, base, video, audio, svg"))
                .isEmpty();
        assertThat(page.select("link").eachAttr("href")).containsExactly("data:,");
        assertThat(page.select("style").html()).doesNotContain("url(", "@import", "</");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none';");
    }

    @Test
    void words_of_the_plan_are_marked_with_its_language_where_the_page_has_another() {
        ActionPlan plan = plan().addActions(action("a").build()).build();
        assertThat(french(plan).select("html").attr("lang")).isEqualTo("fr");
        assertThat(french(plan).select("body [lang]")).isEmpty();
        assertThat(english(plan).select("html").attr("lang")).isEqualTo("en");
        assertThat(english(plan).select("h1 > span[lang=fr]").text()).isEqualTo("Plan");
        assertThat(english(plan).select("tbody th strong > span[lang=fr]").text())
                .isEqualTo("Action a");
        ActionPlan unknown = plan.toBuilder().language("x\" y").build();
        assertThat(french(unknown).select("h1 > span").attr("lang")).isEmpty();
        assertThat(french(unknown).select("h1 > span[lang]")).hasSize(1);
    }

    @Test
    void an_inherited_coordination_is_shown_with_its_level() {
        Organisation crij = Organisation.builder()
                .id(OrganisationId.of("crij"))
                .name("Centre régional d'information jeunesse")
                .acronym("CRIJ")
                .build();
        Coordination structured = Coordination.builder()
                .addCoordinators(
                        Participant.builder()
                                .organisation(crij.getId())
                                .role(Role.LEAD)
                                .build(),
                        Participant.builder().name("JTM").role(Role.LEAD).build(),
                        Participant.builder().name("ARML").role(Role.LIAISON).build())
                .build();
        ActionPlan plan = plan().addOrganisations(crij)
                .addActions(action("0").build())
                .addChantiers(Chantier.builder()
                        .id(ChantierId.of("c"))
                        .title("Chantier")
                        .coordination(structured)
                        .addActions(
                                action("a").build(),
                                action("b")
                                        .coordination(Coordination.builder()
                                                .text("le CRIJ, seul")
                                                .build())
                                        .build())
                        .build())
                .build();
        Document page = french(plan);
        assertThat(cell(page, 0, 1)).isEqualTo("Non indiquée");
        assertThat(cell(page, 1, 1)).isEqualTo("CRIJ et JTM, en articulation avec ARML coordination du chantier");
        assertThat(cell(page, 2, 1)).isEqualTo("le CRIJ, seul");
        assertThat(page.select("tbody abbr").eachAttr("title")).containsOnly(crij.getName());
        assertThat(cell(english(plan), 1, 1))
                .isEqualTo("CRIJ and JTM, in liaison with ARML coordination of the chantier");
        assertThat(page.select("dd").get(0).text()).isEqualTo("CRIJ et JTM, en articulation avec ARML");
    }

    @Test
    void an_acronym_of_two_organisations_is_not_explained() {
        Organisation.Builder brest = Organisation.builder().acronym("BIJ").id(OrganisationId.of("b"));
        ActionPlan plan = plan().addOrganisations(
                        brest.name("Brest").build(),
                        brest.id(OrganisationId.of("l")).name("Lorient").build())
                .addActions(action("a").text("Action a avec le BIJ").build())
                .build();
        assertThat(french(plan).select("tbody abbr")).isEmpty();
    }

    @Test
    void periods_and_status_are_written_in_words() {
        ActionPlan plan = plan().addActions(action("a")
                        .status(Status.builder()
                                .code(StatusCode.UNDER_WAY)
                                .date(PartialDate.parse("2017-06").orElseThrow())
                                .build())
                        .addPlannedPeriods(PlanPeriod.between(
                                PartialDate.parse("2017-06").orElseThrow(),
                                PartialDate.parse("2023-spring").orElseThrow()))
                        .addActualPeriods(PlanPeriod.since(PartialDate.ofSchoolYear(2016)))
                        .build())
                .build();
        assertThat(cell(french(plan), 0, 2))
                .isEqualTo("En cours (juin 2017) Prévision : de juin 2017 au printemps 2023"
                        + " Réalisation : depuis 2016-2017");
        assertThat(cell(english(plan), 0, 2))
                .isEqualTo("Under way (June 2017) Planned: June 2017 to spring 2023"
                        + " Took place: since school year 2016–2017");
        assertThat(french(plan().addActions(action("a").build()).build()).select("thead th"))
                .hasSize(2);
    }

    @Test
    void an_agreement_is_shown_with_its_parties_and_renewals() {
        ActionPlan plan = plan().addSources(org.mobilityplan.model.Document.builder()
                        .title("Accord-cadre")
                        .period(PlanPeriod.of(PartialDate.ofYear(2015)))
                        .addRenewals(PlanPeriod.of(PartialDate.ofYear(2018)), PlanPeriod.of(PartialDate.ofYear(2021)))
                        .addParties(
                                Participant.builder()
                                        .name("Région Bretagne")
                                        .role(Role.PARTNER)
                                        .build(),
                                Participant.builder()
                                        .name("TV <Rennes>")
                                        .role(Role.PARTNER)
                                        .build())
                        .build())
                .build();
        assertThat(french(plan).select("main li").eachText())
                .containsExactly("Accord-cadre (2015) renouvellement : 2018 ; 2021 partenaires : Région Bretagne et TV"
                        + " <Rennes>");
        assertThat(english(plan).select("main li").eachText())
                .containsExactly("Accord-cadre (2015, renewed: 2018; 2021, partners: Région Bretagne and TV <Rennes>)");
    }

    @Test
    void published_words_are_shown_once_with_the_steps_in_them_as_a_list() {
        Action action = action("a")
                .title("Coordination")
                .text("- Coordination : - un pas - un autre (JTM)")
                .addSteps(
                        action("s").title("un pas").text("- un pas").build(),
                        action("t").title("un autre").text("- un autre").build(),
                        action("u").title("un dernier").build())
                .build();
        Document page = french(plan().addActions(action).build());
        assertThat(page.select("tbody th > p").text()).isEqualTo("Coordination :");
        assertThat(page.select("tbody li").eachText()).containsExactly("un pas", "un autre (JTM)", "un dernier");
    }

    @Test
    void periods_in_the_text_of_a_step_are_not_repeated() {
        PlanPeriod said = PlanPeriod.builder().text("printemps 2018").build();
        PlanPeriod unsaid = PlanPeriod.builder().text("automne 2018").build();
        Action.Builder step = action("s").title("un pas").text("- un pas, printemps 2018");
        ActionPlan plan = plan().addActions(
                        action("a")
                                .addSteps(step.addPlannedPeriods(said)
                                        .addActualPeriods(said)
                                        .build())
                                .build(),
                        action("b")
                                .addSteps(step.actualPeriods(List.of(unsaid)).build())
                                .build())
                .build();
        assertThat(french(plan).select("tbody li").eachText())
                .containsExactly("un pas, printemps 2018", "un pas, printemps 2018 Réalisation : automne 2018");
    }

    @Test
    void the_spaces_of_french_punctuation_do_not_break_and_the_words_stay_as_they_are() {
        String words = "Le « 0 » : est-ce tout ? « Oui, non » ; a : b 12:30 ! :";
        Document page =
                french(plan().addActions(action("a").title(words).build()).build());
        assertThat(page.select("tbody strong").text()).isEqualTo(words);
        assertThat(page.select("tbody strong span.nb").eachText())
                .containsExactly("« 0 » :", "t ?", "« O", "n » ;", "a :", "0 ! :");
    }

    @Test
    void it_has_what_screen_readers_need() {
        ActionPlan plan = plan().addChantiers(Chantier.builder()
                        .id(ChantierId.of("c"))
                        .level("Axe")
                        .code(Code.of("I"))
                        .title("Informer")
                        .addActions(action("a").build())
                        .addChantiers(Chantier.builder()
                                .id(ChantierId.of("d"))
                                .title("Plus près")
                                .build())
                        .build())
                .addNetworks(PartnerNetwork.builder()
                        .id(NetworkId.of("n"))
                        .name("Réseau")
                        .build())
                .build();
        Document page = french(plan);
        assertThat(page.select(".skip").attr("href")).isEqualTo("#actions");
        assertThat(page.getElementById("actions")).isNotNull();
        assertThat(page.select("h1, h2, h3").eachText())
                .containsExactly("Plan", "Sommaire", "Axe I. Informer", "Plus près", "Réseaux partenaires", "Réseau");
        assertThat(page.select("section section > h3").eachText()).containsExactly("Plus près", "Réseau");
        assertThat(page.select("table > caption").text()).isEqualTo("Actions et coordination : Axe I. Informer");
        assertThat(page.select("thead th").eachAttr("scope")).containsOnly("col");
        assertThat(page.select("tbody th").eachAttr("scope")).containsOnly("row");
        for (Element link : page.select("a[href^=#]")) {
            assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
        }
        assertThat(page.select("p.none").text()).isEqualTo("Aucune action.");
    }
}
