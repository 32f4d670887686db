package org.mobilityplan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Audience;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.Link;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Territory;
import org.mobilityplan.words.SourceText;

/** Writes the properties of a plan, chantier, action or network. */
final class PageDetails {

    private final ActionPlan plan;
    private final PageText page;
    private final Html html;

    PageDetails(ActionPlan plan, PageText page) {
        this.plan = plan;
        this.page = page;
        this.html = page.html;
    }

    /** Adds who coordinates to the facts of an element. */
    void coordination(Optional<Coordination> coordination, List<Runnable> facts) {
        coordination
                .filter(Coordination::isGiven)
                .ifPresent(given -> facts.add(() -> page.item("table.coordination", () -> coordination(given))));
    }

    /** The text of the cell; the names of the coordinators where it has none. */
    void coordination(Coordination coordination) {
        Optional<String> text = coordination.getText().filter(PageText::hasWords);
        if (text.isPresent()) {
            page.words(text.get());
        } else {
            coordinators(coordination.getCoordinators());
        }
    }

    private void coordinators(List<Participant> participants) {
        String before = "";
        for (int i = 0; i < participants.size(); ) {
            String opening = opening(participants.get(i).getRole());
            List<String> together = new ArrayList<>();
            for (;
                    i < participants.size()
                            && opening(participants.get(i).getRole()).equals(opening);
                    i++) {
                together.add(page.names.described(participants.get(i), page.labels));
            }
            html.text(before).raw(opening).raw(opening.isEmpty() ? "" : " ");
            page.words(page.wording.list(together));
            before = ", ";
        }
    }

    private String opening(Role role) {
        return role.equals(Role.LIAISON)
                ? page.label("coordination.liaison")
                : role.equals(Role.PARTNER) ? page.label("coordination.partner") : "";
    }

    /** Indicators, funding and links, except those that the text contains. */
    void measures(
            List<Indicator> indicators, List<Funding> funding, List<Link> links, String text, List<Runnable> facts) {
        List<Indicator> missing = indicators.stream()
                .filter(each -> !each.getActual().stream()
                                .allMatch(quantity -> SourceText.of(text)
                                        .contains(quantity.getText().orElse("")))
                        || !each.getTarget().isEmpty()
                        || each.getActual().isEmpty())
                .toList();
        page.several(facts, "detail.indicators", missing, this::indicator);
        page.several(facts, "detail.funding", funding, this::funding);
        page.several(facts, "detail.links", SourceText.of(text).missing(links, Link::getUrl), this::link);
    }

    void network(NetworkId id) {
        Optional<PartnerNetwork> network = plan.index().network(id);
        html.raw(network.isPresent() ? "<a href=\"#n-" + id + "\">" : "");
        page.words(
                network.map(PartnerNetwork::getName).filter(PageText::hasWords).orElse(id.value()));
        html.raw(network.isPresent() ? "</a>" : "");
    }

    void audience(Audience audience) {
        page.words(audience.getLabel());
        audience.getCount()
                .map(page.wording::quantity)
                .filter(PageText::hasWords)
                .ifPresent(page::inBrackets);
    }

    void event(Event event) {
        page.words(event.getTitle());
        event.getPeriod().map(page.wording::period).filter(PageText::hasWords).ifPresent(page::inBrackets);
        links(event.getLinks());
    }

    void document(Document document) {
        page.words(document.getTitle());
        document.getPeriod()
                .map(page.wording::period)
                .filter(PageText::hasWords)
                .ifPresent(page::inBrackets);
        PageText.nonEmpty(document.getRenewals()).ifPresent(renewals -> {
            html.text(" (" + page.label("document.renewals") + page.label("colon"));
            page.words(page.wording.list(
                            renewals.stream().map(page.wording::period).toList()))
                    .raw(")");
        });
        PageText.nonEmpty(document.getParties())
                .map(parties ->
                        page.wording.list(parties.stream().map(page.names::of).toList()))
                .ifPresent(page::inBrackets);
        links(document.getLinks());
    }

    private void indicator(Indicator indicator) {
        page.words(indicator.getLabel());
        quantities(": ", indicator.getActual());
        quantities("indicator.target", indicator.getTarget());
        quantities("indicator.baseline", indicator.getBaseline());
    }

    private void quantities(String label, List<Quantity> quantities) {
        List<String> shown = quantities.stream()
                .map(page.wording::quantity)
                .filter(PageText::hasWords)
                .toList();
        if (!shown.isEmpty()) {
            html.raw(label.equals(": ") ? page.label("colon") : ", " + page.label(label) + page.label("colon"));
            page.words(String.join(" / ", shown));
        }
    }

    private void funding(Funding funding) {
        funding.getFunder()
                .map(page.names::of)
                .filter(PageText::hasWords)
                .ifPresent(funder -> page.words(funder).raw(page.label("colon")));
        Optional<String> text = funding.getText().filter(PageText::hasWords);
        if (text.isPresent()) {
            page.words(text.get());
        } else {
            funding.getAmount().ifPresent(amount -> page.words(page.wording.money(amount, funding.getCurrency())));
        }
        funding.getBasis().ifPresent(basis -> html.text(" (" + page.labels.of("basis", basis) + ")"));
        funding.getShare().ifPresent(share -> html.text(" (" + share.toPlainString() + "\u00a0%)"));
        funding.getPeriod().map(page.wording::period).filter(PageText::hasWords).ifPresent(page::inBrackets);
    }

    void links(List<Link> links) {
        links.forEach(each -> {
            html.text(" ");
            link(each);
        });
    }

    void link(Link link) {
        String url = link.getUrl().orElse("");
        String title = link.getTitle().filter(PageText::hasWords).orElse(url);
        Optional<String> address = Html.webAddress(url);
        if (address.isPresent()) {
            html.raw("<a").attribute("href", address.get()).raw(">");
            page.words(title).raw("</a>");
        } else {
            page.words(title);
            if (!url.isBlank() && !title.equals(url)) {
                page.inBrackets(url);
            }
        }
        link.getPlan().ifPresent(id -> page.inBrackets(id.value()));
    }

    static String name(Territory territory) {
        return territory
                .getName()
                .filter(PageText::hasWords)
                .or(territory::getCode)
                .orElse("");
    }
}
