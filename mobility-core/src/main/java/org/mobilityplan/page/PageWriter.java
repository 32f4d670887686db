package org.mobilityplan.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.NetworkKind;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.Role;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.spelling.PlainText;
import org.mobilityplan.words.Labels;

/** Writes the page of one plan. */
final class PageWriter {

    private static final String STYLE = resource("page.css");

    /** HTML has headings of six levels; the first is the title of the page. */
    private static final int DEEPEST_HEADING = 6;

    private final ActionPlan plan;
    private final PageText page;
    private final PageDetails details;
    private final ActionTable actions;
    private final Html html;

    PageWriter(ActionPlan plan, Labels labels) {
        this.plan = plan;
        this.page = new PageText(plan, labels);
        this.details = new PageDetails(plan, page);
        this.actions = new ActionTable(plan, page, details);
        this.html = page.html;
    }

    private static String resource(String file) {
        try (InputStream bytes = Objects.requireNonNull(PageWriter.class.getResourceAsStream(file), file)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("a part of this library cannot be read: " + file, broken);
        }
    }

    String write() {
        html.raw("<!DOCTYPE html>\n<html lang=\"" + page.labels.language() + "\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';"
                + " img-src data:; base-uri 'none'; form-action 'none'\">\n");
        // Without an icon of its own a browser would ask the site for one.
        html.raw("<link rel=\"icon\" href=\"data:,\">\n<title>").text(title()).raw("</title>\n");
        html.raw("<style>\n" + STYLE + "</style>\n</head>\n<body>\n");
        html.raw("<a class=\"skip\" href=\"#actions\">")
                .raw(page.label("page.skip"))
                .raw("</a>\n");
        header();
        contents();
        html.raw("<main>\n<div id=\"actions\" tabindex=\"-1\">\n");
        InheritedCoordination ofPlan = InheritedCoordination.of(plan.getCoordination(), "coordination.plan", null);
        if (!plan.getActions().isEmpty()) {
            html.raw("<section>\n<h2>")
                    .raw(page.label(plan.getChantiers().isEmpty() ? "table.all" : "table.outside"))
                    .raw("</h2>\n");
            actions.write(plan.getActions(), title(), ofPlan);
            html.raw("</section>\n");
        }
        plan.getChantiers().forEach(chantier -> chantier(chantier, 2, ofPlan));
        html.raw("</div>\n");
        networks();
        organisations();
        sources();
        html.raw("</main>\n</body>\n</html>\n");
        return html.toString();
    }

    private String title() {
        return PageText.orId(plan.getTitle(), plan.getId());
    }

    private void header() {
        html.raw("<header>\n<h1>");
        page.words(title()).raw("</h1>\n");
        plan.getDescription().ifPresent(page::paragraph);
        List<Runnable> facts = new ArrayList<>();
        page.fact(facts, "fact.territory", plan.getTerritory().map(PageDetails::name));
        page.fact(facts, "fact.edition", plan.getEdition());
        page.fact(facts, "fact.period", plan.getPeriod().map(page.wording::period));
        plan.getNature()
                .ifPresent(nature ->
                        facts.add(() -> page.item("fact.nature", () -> html.text(page.labels.of("nature", nature)))));
        page.fact(
                facts,
                "fact.issuers",
                PageText.nonEmpty(plan.getIssuers())
                        .map(issuers -> page.wording.list(
                                issuers.stream().map(page.names::of).toList())));
        details.coordination(plan.getCoordination(), facts);
        details.measures(plan.getIndicators(), plan.getFunding(), plan.getLinks(), "", facts);
        page.list("facts", facts);
        html.raw("</header>\n");
    }

    private void contents() {
        if (plan.getChantiers().size() + plan.getNetworks().size() < 2) {
            return;
        }
        html.raw("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">")
                .raw(page.label("page.contents"))
                .raw("</h2>\n<ul>\n");
        for (Chantier chantier : plan.getChantiers()) {
            html.raw("<li><a href=\"#c-" + chantier.getId() + "\">");
            page.words(heading(chantier)).raw("</a></li>\n");
        }
        contents("networks", !plan.getNetworks().isEmpty());
        contents("organisations", !plan.getOrganisations().isEmpty());
        contents("sources", !plan.getSources().isEmpty());
        html.raw("</ul>\n</nav>\n");
    }

    private void contents(String section, boolean there) {
        if (there) {
            html.raw("<li><a href=\"#" + section + "\">")
                    .raw(page.label(section + ".title"))
                    .raw("</a></li>\n");
        }
    }

    private static String heading(Chantier chantier) {
        return chantier.getText()
                .filter(PageText::hasWords)
                .map(PlainText::of)
                .orElseGet(() -> Heading.write(
                        chantier.getLevel().orElse(""),
                        chantier.getCode().map(Code::value).orElse(""),
                        PageText.orId(chantier.getTitle(), chantier.getId())));
    }

    private void chantier(Chantier chantier, int level, @Nullable InheritedCoordination inherited) {
        String mark = "h" + Math.min(level, DEEPEST_HEADING);
        html.raw("<section>\n<" + mark + page.anchor("c-" + chantier.getId()) + ">");
        page.words(heading(chantier)).raw("</" + mark + ">\n");
        chantier.getDescription().ifPresent(page::paragraph);
        List<Runnable> facts = new ArrayList<>();
        details.coordination(chantier.getCoordination(), facts);
        details.measures(chantier.getIndicators(), chantier.getFunding(), chantier.getLinks(), "", facts);
        page.list("facts", facts);
        if (chantier.getActions().isEmpty() && chantier.getChantiers().isEmpty()) {
            html.raw("<p class=\"none\">").raw(page.label("table.empty")).raw("</p>\n");
        }
        InheritedCoordination above =
                InheritedCoordination.of(chantier.getCoordination(), "coordination.chantier", inherited);
        actions.write(chantier.getActions(), heading(chantier), above);
        chantier.getChantiers().forEach(nested -> chantier(nested, level + 1, above));
        html.raw("</section>\n");
    }

    private void networks() {
        if (plan.getNetworks().isEmpty()) {
            return;
        }
        html.raw("<section>\n<h2 id=\"networks\">")
                .raw(page.label("networks.title"))
                .raw("</h2>\n");
        for (PartnerNetwork network : plan.getNetworks()) {
            html.raw("<section class=\"network\">\n<h3" + page.anchor("n-" + network.getId()) + ">");
            page.words(PageText.orId(network.getName(), network.getId()));
            network.getAcronym().filter(PageText::hasWords).ifPresent(page::inBrackets);
            html.raw("</h3>\n");
            network.getDescription().ifPresent(page::paragraph);
            network(network);
            html.raw("</section>\n");
        }
        html.raw("</section>\n");
    }

    private void network(PartnerNetwork network) {
        List<Runnable> facts = new ArrayList<>();
        network.getKind()
                .filter(kind -> !kind.equals(NetworkKind.NETWORK))
                .ifPresent(kind ->
                        facts.add(() -> page.item("network.kind", () -> html.text(page.labels.of("network", kind)))));
        page.fact(facts, "fact.territory", network.getTerritory().map(PageDetails::name));
        details.coordination(network.getCoordination(), facts);
        page.fact(facts, "network.rhythm", network.getRhythm());
        page.several(
                facts,
                "network.sizes",
                network.getAnnouncedSizes(),
                size -> page.words(page.wording.quantity(size.getQuantity())));
        Map<Role, List<Participant>> byRole = new LinkedHashMap<>();
        network.getMembers()
                .forEach(member -> byRole.computeIfAbsent(member.getRole(), role -> new ArrayList<>())
                        .add(member));
        byRole.forEach((role, members) -> facts.add(() -> {
            html.raw("<div><dt>")
                    .text(page.labels.of("members", role))
                    .raw(page.label("colon"))
                    .raw("</dt><dd>");
            page.words(page.wording.list(
                            members.stream().map(page.names::member).toList()))
                    .raw("</dd></div>\n");
        }));
        if (network.isOpenList()) {
            facts.add(() -> page.item("network.members", () -> html.raw(page.label("network.open"))));
        }
        page.several(facts, "network.meetings", network.getMeetings(), details::event);
        page.several(facts, "detail.links", network.getLinks(), details::link);
        page.list("facts", facts);
    }

    private void organisations() {
        if (plan.getOrganisations().isEmpty()) {
            return;
        }
        html.raw("<section>\n<h2 id=\"organisations\">")
                .raw(page.label("organisations.title"))
                .raw("</h2>\n<ul class=\"organisations\">\n");
        for (Organisation organisation : plan.getOrganisations()) {
            String name = PageText.orId(organisation.getName(), organisation.getId());
            html.raw("<li" + page.anchor("o-" + organisation.getId()) + ">");
            Optional<String> acronym =
                    organisation.getAcronym().filter(each -> PageText.hasWords(each) && !name.contains(each));
            acronym.ifPresent(each -> {
                html.raw("<strong>");
                page.name(each).raw("</strong>").raw(page.label("colon"));
            });
            page.name(name);
            organisation
                    .getTerritory()
                    .map(PageDetails::name)
                    .filter(place -> PageText.hasWords(place) && !name.contains(place))
                    .ifPresent(page::inBrackets);
            details.links(organisation.getLinks());
            html.raw("</li>\n");
        }
        html.raw("</ul>\n</section>\n");
    }

    private void sources() {
        if (plan.getSources().isEmpty()) {
            return;
        }
        html.raw("<section>\n<h2 id=\"sources\">")
                .raw(page.label("sources.title"))
                .raw("</h2>\n<ul>\n");
        for (Document source : plan.getSources()) {
            html.raw("<li>");
            details.document(source);
            source.getDescription().filter(PageText::hasWords).ifPresent(description -> {
                html.raw(page.label("colon"));
                page.words(description);
            });
            html.raw("</li>\n");
        }
        html.raw("</ul>\n</section>\n");
    }
}
