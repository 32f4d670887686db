package org.mobilityplan.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Audience;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.Link;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.NetworkKind;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.Origin;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlacedAction;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.Territory;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.notation.PlainText;

/** Writes the page of one plan. */
final class PageWriter {

    private static final String STYLE = resource("page.css");

    /** HTML has headings of six levels; the first is the title of the page. */
    private static final int DEEPEST_HEADING = 6;

    /** Longer words are not searched for what they say already. */
    private static final int MAX_SEARCHED = 20_000;

    private final ActionPlan plan;
    private final Labels labels;
    private final Wording wording;
    private final Names names;
    private final Html html = new Html();
    private final Set<String> anchors = new HashSet<>();
    private final String languageOfPlan;
    private final boolean progress;

    /** Who coordinates what is below, and where that is said. */
    private record Above(Coordination coordination, String place) {}

    PageWriter(ActionPlan plan, Labels labels) {
        this.plan = plan;
        this.labels = labels;
        this.wording = new Wording(labels);
        this.names = new Names(plan);
        String tag = plan.getLanguage().filter(PageWriter::isLanguageTag).orElse("");
        this.languageOfPlan = tag.equals(labels.language()) ? "" : " lang=\"" + tag + "\"";
        this.progress = plan.index().getActionsAndSteps().stream()
                .map(PlacedAction::getAction)
                .anyMatch(PageWriter::hasProgress);
    }

    private static String resource(String file) {
        try (InputStream bytes = Objects.requireNonNull(PageWriter.class.getResourceAsStream(file), file)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("a part of this library cannot be read: " + file, broken);
        }
    }

    private static boolean isLanguageTag(String tag) {
        return tag.length() <= 35 && tag.chars().allMatch(c -> c == '-' || c < 128 && Character.isLetterOrDigit(c));
    }

    private static boolean hasProgress(Action action) {
        return action.getStatus().isPresent()
                || !action.getPlannedPeriods().isEmpty()
                || !action.getActualPeriods().isEmpty();
    }

    String write() {
        html.raw("<!DOCTYPE html>\n<html lang=\"" + labels.language() + "\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';"
                + " img-src data:; base-uri 'none'; form-action 'none'\">\n");
        // Without an icon of its own a browser would ask the site for one.
        html.raw("<link rel=\"icon\" href=\"data:,\">\n<title>").text(title()).raw("</title>\n");
        html.raw("<style>\n" + STYLE + "</style>\n</head>\n<body>\n");
        html.raw("<a class=\"skip\" href=\"#actions\">").raw(label("page.skip")).raw("</a>\n");
        header();
        contents();
        html.raw("<main>\n<div id=\"actions\" tabindex=\"-1\">\n");
        Above ofPlan = above(plan.getCoordination(), "coordination.plan", null);
        if (!plan.getActions().isEmpty()) {
            html.raw("<section>\n<h2>")
                    .raw(label(plan.getChantiers().isEmpty() ? "table.all" : "table.outside"))
                    .raw("</h2>\n");
            table(plan.getActions(), title(), ofPlan);
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
        return plan.getTitle().isBlank() ? plan.getId().value() : plan.getTitle();
    }

    /** A word of ours; the words of the page have no marks of HTML in them. */
    private String label(String key) {
        return labels.of(key);
    }

    /** Words of the plan, in its language, with the acronyms explained. */
    private Html words(String words) {
        html.raw(languageOfPlan.isEmpty() ? "" : "<span" + languageOfPlan + ">");
        abbreviated(words);
        return html.raw(languageOfPlan.isEmpty() ? "" : "</span>");
    }

    private void abbreviated(String words) {
        int written = 0;
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i < words.length() && Character.isLetterOrDigit(words.charAt(i))) {
                continue;
            }
            if (i - start > 1) {
                String word = words.substring(start, i);
                Optional<String> meaning = names.meaning(word);
                if (meaning.isPresent()) {
                    html.text(words.substring(written, start));
                    html.raw("<abbr")
                            .attribute("title", meaning.get())
                            .raw(">")
                            .text(word)
                            .raw("</abbr>");
                    written = i;
                }
            }
            start = i + 1;
        }
        html.text(words.substring(written));
    }

    private void header() {
        html.raw("<header>\n<h1>");
        words(title()).raw("</h1>\n");
        plan.getDescription().filter(PageWriter::says).ifPresent(description -> {
            html.raw("<p>");
            words(description).raw("</p>\n");
        });
        List<Runnable> facts = new ArrayList<>();
        fact(facts, "fact.territory", plan.getTerritory().map(PageWriter::name));
        fact(facts, "fact.edition", plan.getEdition());
        fact(facts, "fact.period", plan.getPeriod().map(wording::period));
        plan.getNature()
                .ifPresent(nature ->
                        facts.add(() -> item("fact.nature", () -> html.text(labels.of("nature", nature)))));
        fact(
                facts,
                "fact.issuers",
                nonEmpty(plan.getIssuers())
                        .map(issuers ->
                                wording.list(issuers.stream().map(names::of).toList())));
        plan.getCoordination()
                .filter(Coordination::isGiven)
                .ifPresent(given -> facts.add(() -> item("table.coordination", () -> coordination(given))));
        details(plan.getIndicators(), plan.getFunding(), plan.getLinks(), "", facts);
        list("facts", facts);
        html.raw("</header>\n");
    }

    private static <T> Optional<List<T>> nonEmpty(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    private static boolean says(String words) {
        return !words.isBlank();
    }

    private void fact(List<Runnable> facts, String label, Optional<String> words) {
        words.filter(PageWriter::says).ifPresent(each -> facts.add(() -> item(label, () -> words(each))));
    }

    private void list(String styleClass, List<Runnable> items) {
        if (!items.isEmpty()) {
            html.raw("<dl class=\"" + styleClass + "\">\n");
            items.forEach(Runnable::run);
            html.raw("</dl>\n");
        }
    }

    private void item(String label, Runnable value) {
        html.raw("<div><dt>").raw(label(label)).raw(label("colon")).raw("</dt><dd>");
        value.run();
        html.raw("</dd></div>\n");
    }

    private void contents() {
        if (plan.getChantiers().size() + plan.getNetworks().size() < 2) {
            return;
        }
        html.raw("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">")
                .raw(label("page.contents"))
                .raw("</h2>\n<ul>\n");
        for (Chantier chantier : plan.getChantiers()) {
            html.raw("<li><a href=\"#c-" + chantier.getId() + "\">");
            words(heading(chantier)).raw("</a></li>\n");
        }
        contents("networks", !plan.getNetworks().isEmpty());
        contents("organisations", !plan.getOrganisations().isEmpty());
        contents("sources", !plan.getSources().isEmpty());
        html.raw("</ul>\n</nav>\n");
    }

    private void contents(String section, boolean there) {
        if (there) {
            html.raw("<li><a href=\"#" + section + "\">")
                    .raw(label(section + ".title"))
                    .raw("</a></li>\n");
        }
    }

    /** An anchor by an id of the plan, whose form is safe; the first of two equal ids has it. */
    private String anchor(String id) {
        return anchors.add(id) ? " id=\"" + id + "\"" : "";
    }

    private static String heading(Chantier chantier) {
        return chantier.getText()
                .filter(PageWriter::says)
                .map(PlainText::of)
                .orElseGet(() -> Heading.write(
                        chantier.getLevel().orElse(""),
                        chantier.getCode().map(Code::value).orElse(""),
                        says(chantier.getTitle())
                                ? chantier.getTitle()
                                : chantier.getId().value()));
    }

    private static @Nullable Above above(Optional<Coordination> own, String place, @Nullable Above inherited) {
        return own.filter(Coordination::isGiven)
                .map(given -> new Above(given, place))
                .orElse(inherited);
    }

    private void chantier(Chantier chantier, int level, @Nullable Above inherited) {
        String mark = "h" + Math.min(level, DEEPEST_HEADING);
        html.raw("<section>\n<" + mark + anchor("c-" + chantier.getId()) + ">");
        words(heading(chantier)).raw("</" + mark + ">\n");
        chantier.getDescription().filter(PageWriter::says).ifPresent(description -> {
            html.raw("<p>");
            words(description).raw("</p>\n");
        });
        List<Runnable> facts = new ArrayList<>();
        chantier.getCoordination()
                .filter(Coordination::isGiven)
                .ifPresent(given -> facts.add(() -> item("table.coordination", () -> coordination(given))));
        details(chantier.getIndicators(), chantier.getFunding(), chantier.getLinks(), "", facts);
        list("facts", facts);
        if (chantier.getActions().isEmpty() && chantier.getChantiers().isEmpty()) {
            html.raw("<p class=\"none\">").raw(label("table.empty")).raw("</p>\n");
        }
        Above above = above(chantier.getCoordination(), "coordination.chantier", inherited);
        table(chantier.getActions(), heading(chantier), above);
        chantier.getChantiers().forEach(nested -> chantier(nested, level + 1, above));
        html.raw("</section>\n");
    }

    /** The roles are said once more because a phone shows the cells as blocks, which some browsers then take for no table. */
    private void table(List<Action> actions, String caption, @Nullable Above above) {
        if (actions.isEmpty()) {
            return;
        }
        html.raw("<table role=\"table\">\n<caption>")
                .raw(label("table.caption"))
                .raw(label("colon"));
        words(caption).raw("</caption>\n<thead role=\"rowgroup\"><tr role=\"row\">");
        column("action");
        column("coordination");
        if (progress) {
            column("progress");
        }
        html.raw("</tr></thead>\n<tbody role=\"rowgroup\">\n");
        for (Action action : actions) {
            html.raw("<tr role=\"row\"" + anchor("a-" + action.getId()) + ">\n<th scope=\"row\" role=\"rowheader\"")
                    .attribute("abbr", name(action))
                    .raw(">");
            action(action);
            html.raw("</th>\n<td role=\"cell\"")
                    .attribute("data-label", label("table.coordination"))
                    .raw(">");
            effective(action, above);
            if (progress) {
                html.raw("</td>\n<td role=\"cell\"")
                        .attribute("data-label", label("table.progress"))
                        .raw(">");
                progress(action, "");
            }
            html.raw("</td>\n</tr>\n");
        }
        html.raw("</tbody>\n</table>\n");
    }

    private void column(String name) {
        html.raw("<th scope=\"col\" role=\"columnheader\" class=\"" + name + "\">")
                .raw(label("table." + name))
                .raw("</th>");
    }

    private static String name(Action action) {
        return says(action.getTitle()) ? action.getTitle() : action.getId().value();
    }

    private void action(Action action) {
        String text = action.getText().filter(PageWriter::says).orElse("");
        List<StepWords> inText = StepWords.in(text, action.getSteps());
        String code = action.getCode().map(Code::value).orElse("");
        html.raw("<p>");
        if (!code.isEmpty() && !text.contains(code)) {
            words(code).raw(". ");
        }
        String opening =
                inText.isEmpty() ? text : text.substring(0, inText.get(0).start());
        int title = opening.indexOf(name(action));
        if (title < 0) {
            html.raw("<strong>");
            words(name(action)).raw("</strong></p>\n");
            if (!text.isEmpty()) {
                html.raw("<p>");
                words(opening).raw("</p>\n");
            }
        } else {
            int end = title + name(action).length();
            // The sign that parts the title from the rest stays with it at the end of a line.
            end += opening.startsWith(" :", end) ? 2 : 0;
            words(withoutMark(opening.substring(0, title)));
            html.raw("<strong>");
            words(opening.substring(title, end)).raw("</strong>");
            words(opening.substring(end)).raw("</p>\n");
        }
        action.getDescription()
                .filter(words -> says(words) && !isSaid(text, words))
                .ifPresent(description -> {
                    html.raw("<p>");
                    words(description).raw("</p>\n");
                });
        steps(action, text, inText);
        details(action, text);
    }

    /** The mark of a list is shown by the list. */
    private static String withoutMark(String words) {
        return words.strip().equals("-") ? "" : words;
    }

    private void steps(Action action, String text, List<StepWords> inText) {
        if (action.getSteps().isEmpty()) {
            return;
        }
        html.raw("<ul class=\"steps\">\n");
        for (int i = 0; i < action.getSteps().size(); i++) {
            Action step = action.getSteps().get(i);
            html.raw("<li" + anchor("a-" + step.getId()) + ">");
            // What stands behind the words of a step, up to the next one, belongs to it.
            int end = i + 1 < inText.size() ? inText.get(i + 1).start() : text.length();
            step(
                    step,
                    i < inText.size()
                            ? text.substring(inText.get(i).start(), end)
                            : step.getText().orElse(""));
            html.raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    private void step(Action step, String text) {
        List<StepWords> inText = StepWords.in(text, step.getSteps());
        String words = says(text) ? text.strip() : name(step);
        String opening = inText.isEmpty()
                ? words
                : text.substring(0, inText.get(0).start()).strip();
        words(opening.startsWith("- ") ? opening.substring(2) : opening);
        step.getDescription().filter(each -> says(each) && !isSaid(text, each)).ifPresent(description -> {
            html.raw("<br>");
            words(description);
        });
        steps(step, text, inText);
        List<Runnable> facts = new ArrayList<>();
        step.getCoordination()
                .filter(own -> own.isGiven() && !isSaid(text, own.getText().orElse("")))
                .ifPresent(own -> facts.add(() -> item("table.coordination", () -> coordination(own))));
        if (hasProgress(step)) {
            boolean toTell = step.getStatus().isPresent()
                    || periods(step)
                            .anyMatch(period -> !isSaid(text, period.getText().orElse("")));
            if (toTell) {
                facts.add(() -> item("table.progress", () -> progress(step, text)));
            }
        }
        list("details", facts);
        details(step, text);
    }

    private static Stream<PlanPeriod> periods(Action action) {
        return Stream.concat(action.getPlannedPeriods().stream(), action.getActualPeriods().stream());
    }

    /** Whether the words of the plan say it already, so that it need not be said again. */
    private static boolean isSaid(String text, String words) {
        return says(words) && text.length() <= MAX_SEARCHED && plain(text).contains(plain(words));
    }

    private static String plain(String words) {
        String line = PlainText.of(words).toLowerCase(Locale.ROOT);
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    private void effective(Action action, @Nullable Above above) {
        Optional<Coordination> own = action.getCoordination().filter(Coordination::isGiven);
        if (own.isPresent()) {
            coordination(own.get());
        } else if (above != null) {
            coordination(above.coordination);
            html.raw("<br><span class=\"note\">").raw(label(above.place)).raw("</span>");
        } else {
            html.raw("<span class=\"none\">").raw(label("coordination.none")).raw("</span>");
        }
    }

    /** The words of the cell; where there are none, the names of those who coordinate. */
    private void coordination(Coordination coordination) {
        Optional<String> text = coordination.getText().filter(PageWriter::says);
        if (text.isPresent()) {
            words(text.get());
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
                together.add(names.described(participants.get(i), labels));
            }
            html.text(before).raw(opening).raw(opening.isEmpty() ? "" : " ");
            words(wording.list(together));
            before = ", ";
        }
    }

    private String opening(Role role) {
        return role.equals(Role.LIAISON)
                ? label("coordination.liaison")
                : role.equals(Role.PARTNER) ? label("coordination.partner") : "";
    }

    private void progress(Action action, String said) {
        List<Runnable> lines = new ArrayList<>();
        action.getStatus().ifPresent(status -> lines.add(() -> status(status)));
        action.getPlannedPeriods().forEach(period -> lines.add(() -> period("period.planned", period)));
        action.getActualPeriods().stream()
                .filter(period -> !isSaid(said, period.getText().orElse("")))
                .forEach(period -> lines.add(() -> period("period.actual", period)));
        for (int i = 0; i < lines.size(); i++) {
            html.raw(i == 0 ? "" : "<br>");
            lines.get(i).run();
        }
    }

    private void period(String label, PlanPeriod period) {
        html.raw("<span class=\"label\">").raw(label(label)).raw(label("colon")).raw("</span>");
        words(wording.period(period));
        period.getRecurrence()
                .filter(each -> says(each) && !wording.period(period).equals(each))
                .ifPresent(each -> {
                    html.text(", ");
                    words(each);
                });
    }

    private void status(Status status) {
        html.raw("<span class=\"status\">")
                .text(labels.of("status", status.getCode()))
                .raw("</span>");
        status.getText().filter(PageWriter::says).ifPresent(text -> {
            html.raw(" <span class=\"note\">(")
                    .raw(status.getOrigin() == Origin.DEDUCED ? label("status.deduced") + " " : "");
            html.raw(label("quote.open"));
            words(text);
            html.raw(label("quote.close")).raw(")</span>");
        });
        status.getDate().ifPresent(date -> html.text(", " + wording.unit(date)));
        status.getReason().filter(PageWriter::says).ifPresent(reason -> {
            html.raw(label("colon"));
            words(reason);
        });
    }

    /** What is known of an action beyond its words. */
    private void details(Action action, String text) {
        List<Runnable> facts = new ArrayList<>();
        action.getPriority()
                .ifPresent(priority -> facts.add(() -> item("detail.priority", () -> {
                    if (priority.getText().filter(PageWriter::says).isPresent()) {
                        words(priority.getText().get());
                    } else {
                        html.text(labels.of("priority", priority.getLevel()));
                    }
                })));
        several(facts, "detail.networks", action.getNetworks(), this::network);
        several(
                facts,
                "detail.partners",
                unsaid(action.getPartners(), text, each -> Optional.of(names.of(each))),
                each -> words(names.described(each, labels)));
        several(
                facts,
                "detail.audiences",
                unsaid(action.getAudiences(), text, each -> Optional.of(each.getLabel())),
                this::audience);
        several(
                facts,
                "detail.destinations",
                unsaid(action.getDestinations(), text, each -> each.getText().or(each::getPlace)),
                each -> words(each.getText()
                        .or(each::getPlace)
                        .or(each::getGroup)
                        .or(() -> each.getCountry().map(Object::toString))
                        .orElse("")));
        several(
                facts,
                "detail.places",
                unsaid(action.getPlaces(), text, Territory::getName),
                each -> words(name(each)));
        several(
                facts,
                "detail.programmes",
                unsaid(action.getProgrammes(), text, each -> each.getName()),
                each -> words(each.getName()
                        .filter(PageWriter::says)
                        .orElseGet(() -> labels.of("programme", each.getCode()))));
        several(facts, "detail.events", unsaid(action.getEvents(), text, Event::getText), this::event);
        several(
                facts,
                "detail.deliverables",
                unsaid(action.getDeliverables(), text, Document::getText),
                this::document);
        several(facts, "detail.documents", action.getDocuments(), this::document);
        several(facts, "detail.assessments", action.getAssessments(), each -> words(each.getText()));
        details(action.getIndicators(), action.getFunding(), action.getLinks(), text, facts);
        list("details", facts);
    }

    private void details(
            List<Indicator> indicators, List<Funding> funding, List<Link> links, String text, List<Runnable> facts) {
        List<Indicator> unsaid = indicators.stream()
                .filter(each -> !each.getActual().stream()
                                .allMatch(quantity ->
                                        isSaid(text, quantity.getText().orElse("")))
                        || !each.getTarget().isEmpty()
                        || each.getActual().isEmpty())
                .toList();
        several(facts, "detail.indicators", unsaid, this::indicator);
        several(facts, "detail.funding", funding, this::funding);
        several(facts, "detail.links", unsaid(links, text, Link::getUrl), this::link);
    }

    private static <T> List<T> unsaid(List<T> all, String text, Function<T, Optional<String>> words) {
        return all.stream()
                .filter(each -> !isSaid(text, words.apply(each).orElse("")))
                .toList();
    }

    private <T> void several(List<Runnable> facts, String label, List<T> values, Consumer<T> write) {
        if (!values.isEmpty()) {
            facts.add(() -> item(label, () -> {
                for (int i = 0; i < values.size(); i++) {
                    html.raw(i == 0 ? "" : label("separator"));
                    write.accept(values.get(i));
                }
            }));
        }
    }

    private void network(NetworkId id) {
        Optional<PartnerNetwork> network = plan.index().network(id);
        html.raw(network.isPresent() ? "<a href=\"#n-" + id + "\">" : "");
        words(network.map(PartnerNetwork::getName).filter(PageWriter::says).orElse(id.value()));
        html.raw(network.isPresent() ? "</a>" : "");
    }

    private void audience(Audience audience) {
        words(audience.getLabel());
        audience.getCount().map(wording::quantity).filter(PageWriter::says).ifPresent(this::inBrackets);
    }

    private void event(Event event) {
        words(event.getTitle());
        event.getPeriod().map(wording::period).filter(PageWriter::says).ifPresent(this::inBrackets);
        event.getLinks().forEach(each -> {
            html.text(" ");
            link(each);
        });
    }

    private void document(Document document) {
        words(document.getTitle());
        document.getPeriod().map(wording::period).filter(PageWriter::says).ifPresent(this::inBrackets);
        nonEmpty(document.getRenewals()).ifPresent(renewals -> {
            html.text(" (" + label("document.renewals") + label("colon"));
            words(wording.list(renewals.stream().map(wording::period).toList())).raw(")");
        });
        nonEmpty(document.getParties())
                .map(parties -> wording.list(parties.stream().map(names::of).toList()))
                .ifPresent(this::inBrackets);
        document.getLinks().forEach(each -> {
            html.text(" ");
            link(each);
        });
    }

    private void inBrackets(String words) {
        html.text(" (");
        words(words).raw(")");
    }

    private void indicator(Indicator indicator) {
        words(indicator.getLabel());
        quantities(": ", indicator.getActual());
        quantities("indicator.target", indicator.getTarget());
        quantities("indicator.baseline", indicator.getBaseline());
    }

    private void quantities(String label, List<Quantity> quantities) {
        List<String> told = quantities.stream()
                .map(wording::quantity)
                .filter(PageWriter::says)
                .toList();
        if (!told.isEmpty()) {
            html.raw(label.equals(": ") ? label("colon") : ", " + label(label) + label("colon"));
            words(String.join(" / ", told));
        }
    }

    private void funding(Funding funding) {
        funding.getFunder()
                .map(names::of)
                .filter(PageWriter::says)
                .ifPresent(funder -> words(funder).raw(label("colon")));
        Optional<String> text = funding.getText().filter(PageWriter::says);
        if (text.isPresent()) {
            words(text.get());
        } else {
            funding.getAmount().ifPresent(amount -> {
                words(wording.quantity(amount));
                funding.getCurrency()
                        .ifPresent(currency -> html.text("\u00a0"
                                + (currency.getCurrencyCode().equals("EUR") ? "€" : currency.getCurrencyCode())));
            });
        }
        funding.getBasis().ifPresent(basis -> html.text(" (" + labels.of("basis", basis) + ")"));
        funding.getShare().ifPresent(share -> html.text(" (" + share.toPlainString() + "\u00a0%)"));
        funding.getPeriod().map(wording::period).filter(PageWriter::says).ifPresent(this::inBrackets);
    }

    private void link(Link link) {
        String url = link.getUrl().orElse("");
        String title = link.getTitle().filter(PageWriter::says).orElse(url);
        Optional<String> address = Html.webAddress(url);
        if (address.isPresent()) {
            html.raw("<a").attribute("href", address.get()).raw(">");
            words(title).raw("</a>");
        } else {
            words(title);
            if (!url.isBlank() && !title.equals(url)) {
                inBrackets(url);
            }
        }
        link.getPlan().ifPresent(id -> inBrackets(id.value()));
    }

    private static String name(Territory territory) {
        return territory
                .getName()
                .filter(PageWriter::says)
                .or(territory::getCode)
                .orElse("");
    }

    private void networks() {
        if (plan.getNetworks().isEmpty()) {
            return;
        }
        html.raw("<section>\n<h2 id=\"networks\">").raw(label("networks.title")).raw("</h2>\n");
        for (PartnerNetwork network : plan.getNetworks()) {
            html.raw("<section class=\"network\">\n<h3" + anchor("n-" + network.getId()) + ">");
            words(says(network.getName()) ? network.getName() : network.getId().value());
            network.getAcronym().filter(PageWriter::says).ifPresent(this::inBrackets);
            html.raw("</h3>\n");
            network.getDescription().filter(PageWriter::says).ifPresent(description -> {
                html.raw("<p>");
                words(description).raw("</p>\n");
            });
            network(network);
            html.raw("</section>\n");
        }
        html.raw("</section>\n");
    }

    private void network(PartnerNetwork network) {
        List<Runnable> facts = new ArrayList<>();
        network.getKind()
                .filter(kind -> !kind.equals(NetworkKind.NETWORK))
                .ifPresent(kind -> facts.add(() -> item("network.kind", () -> html.text(labels.of("network", kind)))));
        fact(facts, "fact.territory", network.getTerritory().map(PageWriter::name));
        network.getCoordination()
                .filter(Coordination::isGiven)
                .ifPresent(given -> facts.add(() -> item("table.coordination", () -> coordination(given))));
        fact(facts, "network.rhythm", network.getRhythm());
        several(
                facts,
                "network.sizes",
                network.getAnnouncedSizes(),
                size -> words(wording.quantity(size.getQuantity())));
        Map<Role, List<Participant>> byRole = new LinkedHashMap<>();
        network.getMembers()
                .forEach(member -> byRole.computeIfAbsent(member.getRole(), role -> new ArrayList<>())
                        .add(member));
        byRole.forEach((role, members) -> facts.add(() -> {
            html.raw("<div><dt>")
                    .text(labels.of("members", role))
                    .raw(label("colon"))
                    .raw("</dt><dd>");
            words(wording.list(members.stream().map(names::member).toList())).raw("</dd></div>\n");
        }));
        if (network.isOpenList()) {
            facts.add(() -> item("network.members", () -> html.raw(label("network.open"))));
        }
        several(facts, "network.meetings", network.getMeetings(), this::event);
        several(facts, "detail.links", network.getLinks(), this::link);
        list("facts", facts);
    }

    private void organisations() {
        if (plan.getOrganisations().isEmpty()) {
            return;
        }
        html.raw("<section>\n<h2 id=\"organisations\">")
                .raw(label("organisations.title"))
                .raw("</h2>\n<ul class=\"organisations\">\n");
        for (Organisation organisation : plan.getOrganisations()) {
            String name = says(organisation.getName())
                    ? organisation.getName()
                    : organisation.getId().value();
            html.raw("<li" + anchor("o-" + organisation.getId()) + ">");
            Optional<String> acronym = organisation.getAcronym().filter(each -> says(each) && !name.contains(each));
            acronym.ifPresent(each -> {
                html.raw("<strong>").raw(languageOfPlan.isEmpty() ? "" : "<span" + languageOfPlan + ">");
                html.text(each)
                        .raw(languageOfPlan.isEmpty() ? "" : "</span>")
                        .raw("</strong>")
                        .raw(label("colon"));
            });
            html.raw(languageOfPlan.isEmpty() ? "" : "<span" + languageOfPlan + ">")
                    .text(name);
            html.raw(languageOfPlan.isEmpty() ? "" : "</span>");
            organisation
                    .getTerritory()
                    .map(PageWriter::name)
                    .filter(place -> says(place) && !name.contains(place))
                    .ifPresent(this::inBrackets);
            organisation.getLinks().forEach(each -> {
                html.text(" ");
                link(each);
            });
            html.raw("</li>\n");
        }
        html.raw("</ul>\n</section>\n");
    }

    private void sources() {
        if (plan.getSources().isEmpty()) {
            return;
        }
        html.raw("<section>\n<h2 id=\"sources\">").raw(label("sources.title")).raw("</h2>\n<ul>\n");
        for (Document source : plan.getSources()) {
            html.raw("<li>");
            document(source);
            source.getDescription().filter(PageWriter::says).ifPresent(description -> {
                html.raw(label("colon"));
                words(description);
            });
            html.raw("</li>\n");
        }
        html.raw("</ul>\n</section>\n");
    }
}
