package org.mobilityplan.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.words.Labels;
import org.mobilityplan.words.Phrase;

/** Writes the page of one plan. */
final class PageWriter {

    private static final String STYLE = resource("page.css");

    /** HTML has headings of six levels; the first is the title of the page. */
    private static final int DEEPEST_HEADING = 6;

    private final ActionPlan plan;
    private final PageText page;
    private final ElementFacts facts;
    private final ActionTable actions;
    private final WorkTable work;
    private final ReferencedElements directory;
    private final Html html;

    PageWriter(ActionPlan plan, Labels labels) {
        this.plan = plan;
        this.page = new PageText(plan, labels);
        this.facts = new ElementFacts(plan, page);
        this.actions = new ActionTable(page, facts);
        this.work = new WorkTable(plan, page);
        this.directory = new ReferencedElements(plan, page, facts);
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
        html.raw("<!DOCTYPE html>\n<html lang=\"" + page.describer.labels().language()
                + "\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';"
                + " img-src data:; base-uri 'none'; form-action 'none'\">\n");
        // Without an icon of its own a browser would ask the site for one.
        html.raw("<link rel=\"icon\" href=\"data:,\">\n<title>").plain(title()).raw("</title>\n");
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
        work.write();
        directory.write();
        html.raw("</main>\n</body>\n</html>\n");
        return html.toString();
    }

    private String title() {
        return PageText.orId(plan.getTitle(), plan.getId());
    }

    private void header() {
        html.raw("<header" + page.anchor("p-" + plan.getId()) + ">\n<h1>");
        page.words(title()).raw("</h1>\n");
        plan.getDescription().ifPresent(page::paragraph);
        facts.ofPlan().write("facts");
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
            page.phrase(page.describer.heading(chantier));
            html.raw("</a></li>\n");
        }
        contents("work", !work.isEmpty());
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

    private void chantier(Chantier chantier, int level, @Nullable InheritedCoordination inherited) {
        String mark = "h" + Math.min(level, DEEPEST_HEADING);
        Phrase heading = page.describer.heading(chantier);
        html.raw("<section" + page.anchor("c-" + chantier.getId()) + ">\n<" + mark + ">");
        page.phrase(heading);
        html.raw("</" + mark + ">\n");
        chantier.getDescription().ifPresent(page::paragraph);
        facts.ofChantier(chantier).write("facts");
        if (chantier.getActions().isEmpty() && chantier.getChantiers().isEmpty()) {
            html.raw("<p class=\"none\">").raw(page.label("table.empty")).raw("</p>\n");
        }
        InheritedCoordination above =
                InheritedCoordination.of(chantier.getCoordination(), "coordination.chantier", inherited);
        actions.write(chantier.getActions(), heading.write(page.describer.labels()), above);
        chantier.getChantiers().forEach(nested -> chantier(nested, level + 1, above));
        html.raw("</section>\n");
    }
}
