package org.mobilityplan.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.words.Phrase;
import org.mobilityplan.words.SourceText;

/** Writes what actions refer to: networks, organisations, sources. */
final class ReferencedElements {

    private final ActionPlan plan;
    private final PageText page;
    private final ElementFacts facts;
    private final Html html;

    ReferencedElements(ActionPlan plan, PageText page, ElementFacts facts) {
        this.plan = plan;
        this.page = page;
        this.facts = facts;
        this.html = page.html;
    }

    void write() {
        networks();
        organisations();
        sources();
    }

    private void open(String section) {
        html.raw("<section>\n<h2 id=\"" + section + "\">")
                .raw(page.label(section + ".title"))
                .raw("</h2>\n");
    }

    private void networks() {
        if (plan.getNetworks().isEmpty()) {
            return;
        }
        open("networks");
        Map<NetworkId, List<PartnerNetwork>> parts = new HashMap<>();
        plan.getNetworks()
                .forEach(each -> each.getParent()
                        .ifPresent(parent -> parts.computeIfAbsent(parent, none -> new ArrayList<>())
                                .add(each)));
        for (PartnerNetwork network : plan.getNetworks()) {
            String name = PageText.orId(network.getName(), network.getId());
            html.raw("<section class=\"network\"" + page.anchor("n-" + network.getId()) + ">\n<h3>");
            page.words(name);
            network.getAcronym()
                    .filter(each ->
                            PageText.hasWords(each) && !SourceText.of(name).contains(each))
                    .ifPresent(page::inBrackets);
            html.raw("</h3>\n");
            network.getDescription().ifPresent(page::paragraph);
            facts.ofNetwork(network, parts.getOrDefault(network.getId(), List.of()))
                    .write("facts");
            html.raw("</section>\n");
        }
        html.raw("</section>\n");
    }

    private void organisations() {
        if (plan.getOrganisations().isEmpty()) {
            return;
        }
        open("organisations");
        html.raw("<ul class=\"organisations\">\n");
        for (Organisation organisation : plan.getOrganisations()) {
            SourceText name = SourceText.of(organisation.getName());
            Optional<String> acronym =
                    organisation.getAcronym().filter(each -> PageText.hasWords(each) && !name.contains(each));
            html.raw("<li" + page.anchor("o-" + organisation.getId()) + ">");
            acronym.ifPresent(each -> {
                html.raw("<strong>");
                page.name(each).raw("</strong>").raw(page.label("colon"));
            });
            page.block(page.describer.organisation(organisation));
            html.raw("</li>\n");
        }
        html.raw("</ul>\n</section>\n");
    }

    private void sources() {
        if (plan.getSources().isEmpty()) {
            return;
        }
        open("sources");
        html.raw("<ul>\n");
        for (Document source : plan.getSources()) {
            String anchor = source.getId()
                    .map(DocumentId::value)
                    .map(id -> page.anchor("d-" + id))
                    .orElse("");
            Phrase described = page.describer.document(source);
            if (described.isEmpty()) {
                continue;
            }
            html.raw("<li" + anchor + ">");
            page.block(described);
            html.raw("</li>\n");
        }
        html.raw("</ul>\n</section>\n");
    }
}
