package org.mobilityplan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.Origin;
import org.mobilityplan.model.PlacedAction;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.Territory;
import org.mobilityplan.words.SourceText;
import org.mobilityplan.words.StepSpan;

/** The table of the actions of one plan or chantier, with their steps. */
final class ActionTable {

    private final PageText page;
    private final PageDetails details;
    private final Html html;
    private final boolean progress;

    ActionTable(ActionPlan plan, PageText page, PageDetails details) {
        this.page = page;
        this.details = details;
        this.html = page.html;
        this.progress = plan.index().getActionsAndSteps().stream()
                .map(PlacedAction::getAction)
                .anyMatch(ActionTable::hasProgress);
    }

    /** The roles are repeated because a phone shows the cells as blocks, which some browsers then no longer treat as a table. */
    void write(List<Action> actions, String caption, @Nullable InheritedCoordination above) {
        if (actions.isEmpty()) {
            return;
        }
        html.raw("<table role=\"table\">\n<caption>")
                .raw(page.label("table.caption"))
                .raw(page.label("colon"));
        page.words(caption).raw("</caption>\n<thead role=\"rowgroup\"><tr role=\"row\">");
        column("action");
        column("coordination");
        if (progress) {
            column("progress");
        }
        html.raw("</tr></thead>\n<tbody role=\"rowgroup\">\n");
        for (Action action : actions) {
            html.raw("<tr role=\"row\"" + page.anchor("a-" + action.getId())
                            + ">\n<th scope=\"row\" role=\"rowheader\"")
                    .attribute("abbr", name(action))
                    .raw(">");
            action(action);
            html.raw("</th>\n<td role=\"cell\"")
                    .attribute("data-label", page.label("table.coordination"))
                    .raw(">");
            effective(action, above);
            if (progress) {
                html.raw("</td>\n<td role=\"cell\"")
                        .attribute("data-label", page.label("table.progress"))
                        .raw(">");
                lines(progress(action, ""));
            }
            html.raw("</td>\n</tr>\n");
        }
        html.raw("</tbody>\n</table>\n");
    }

    private void column(String name) {
        html.raw("<th scope=\"col\" role=\"columnheader\" class=\"" + name + "\">")
                .raw(page.label("table." + name))
                .raw("</th>");
    }

    private void action(Action action) {
        String text = action.getText().filter(PageText::hasWords).orElse("");
        List<StepSpan> inText = StepSpan.find(text, action.getSteps());
        String code = action.getCode().map(Code::value).orElse("");
        html.raw("<p>");
        if (!code.isEmpty() && !text.contains(code)) {
            page.words(code).raw(". ");
        }
        String opening =
                inText.isEmpty() ? text : text.substring(0, inText.get(0).start());
        int title = opening.indexOf(name(action));
        if (title < 0) {
            html.raw("<strong>");
            page.words(name(action)).raw("</strong></p>\n");
            if (!text.isEmpty()) {
                html.raw("<p>");
                page.words(opening).raw("</p>\n");
            }
        } else {
            int end = title + name(action).length();
            // The sign that parts the title from the rest stays with it at the end of a line.
            end += opening.startsWith(" :", end) ? 2 : 0;
            page.words(withoutMark(opening.substring(0, title)));
            html.raw("<strong>");
            page.words(opening.substring(title, end)).raw("</strong>");
            page.words(opening.substring(end)).raw("</p>\n");
        }
        action.getDescription()
                .filter(words -> !SourceText.of(text).contains(words))
                .ifPresent(page::paragraph);
        steps(action, text, inText);
        facts(action, text);
    }

    /** The mark of a list is shown by the list. */
    private static String withoutMark(String words) {
        return words.strip().equals("-") ? "" : words;
    }

    private void steps(Action action, String text, List<StepSpan> inText) {
        if (action.getSteps().isEmpty()) {
            return;
        }
        html.raw("<ul class=\"steps\">\n");
        for (int i = 0; i < action.getSteps().size(); i++) {
            Action step = action.getSteps().get(i);
            html.raw("<li" + page.anchor("a-" + step.getId()) + ">");
            // What follows the words of a step, up to those of the next one, belongs to it.
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
        List<StepSpan> inText = StepSpan.find(text, step.getSteps());
        String words = PageText.hasWords(text) ? text.strip() : name(step);
        String opening = inText.isEmpty()
                ? words
                : text.substring(0, inText.get(0).start()).strip();
        page.words(opening.startsWith("- ") ? opening.substring(2) : opening);
        step.getDescription()
                .filter(each -> PageText.hasWords(each) && !SourceText.of(text).contains(each))
                .ifPresent(description -> {
                    html.raw("<br>");
                    page.words(description);
                });
        steps(step, text, inText);
        List<Runnable> facts = new ArrayList<>();
        step.getCoordination()
                .filter(own -> own.isGiven()
                        && !SourceText.of(text).contains(own.getText().orElse("")))
                .ifPresent(own -> facts.add(() -> page.item("table.coordination", () -> details.coordination(own))));
        List<Runnable> progress = progress(step, text);
        if (!progress.isEmpty()) {
            facts.add(() -> page.item("table.progress", () -> lines(progress)));
        }
        page.list("details", facts);
        facts(step, text);
    }

    private static List<PlanPeriod> missing(List<PlanPeriod> periods, String text) {
        return SourceText.of(text).missing(periods, PlanPeriod::getText);
    }

    private void effective(Action action, @Nullable InheritedCoordination above) {
        Optional<Coordination> own = action.getCoordination().filter(Coordination::isGiven);
        if (own.isPresent()) {
            details.coordination(own.get());
        } else if (above != null) {
            details.coordination(above.coordination());
            html.raw("<br><span class=\"note\">").raw(page.label(above.place())).raw("</span>");
        } else {
            html.raw("<span class=\"none\">")
                    .raw(page.label("coordination.none"))
                    .raw("</span>");
        }
    }

    /** Status and periods of an action, except those that its text contains. */
    private List<Runnable> progress(Action action, String text) {
        List<Runnable> lines = new ArrayList<>();
        action.getStatus().ifPresent(status -> lines.add(() -> status(status)));
        missing(action.getPlannedPeriods(), text).forEach(each -> lines.add(() -> period("period.planned", each)));
        missing(action.getActualPeriods(), text).forEach(each -> lines.add(() -> period("period.actual", each)));
        return lines;
    }

    private void lines(List<Runnable> lines) {
        for (int i = 0; i < lines.size(); i++) {
            html.raw(i == 0 ? "" : "<br>");
            lines.get(i).run();
        }
    }

    private void period(String label, PlanPeriod period) {
        html.raw("<span class=\"label\">")
                .raw(page.label(label))
                .raw(page.label("colon"))
                .raw("</span>");
        page.words(page.wording.period(period));
        period.getRecurrence()
                .filter(each ->
                        PageText.hasWords(each) && !page.wording.period(period).equals(each))
                .ifPresent(each -> {
                    html.text(", ");
                    page.words(each);
                });
    }

    private void status(Status status) {
        html.raw("<span class=\"status\">")
                .text(page.labels.of("status", status.getCode()))
                .raw("</span>");
        status.getText().filter(PageText::hasWords).ifPresent(text -> {
            html.raw(" <span class=\"note\">(")
                    .raw(status.getOrigin() == Origin.DEDUCED ? page.label("status.deduced") + " " : "");
            html.raw(page.label("quote.open"));
            page.words(text);
            html.raw(page.label("quote.close")).raw(")</span>");
        });
        status.getDate().ifPresent(date -> html.text(", " + page.wording.date(date)));
        status.getReason().filter(PageText::hasWords).ifPresent(reason -> {
            html.raw(page.label("colon"));
            page.words(reason);
        });
    }

    /** The properties of an action that its text does not contain. */
    private void facts(Action action, String text) {
        List<Runnable> facts = new ArrayList<>();
        action.getPriority()
                .ifPresent(priority -> facts.add(() -> page.item("detail.priority", () -> {
                    if (priority.getText().filter(PageText::hasWords).isPresent()) {
                        page.words(priority.getText().get());
                    } else {
                        html.text(page.labels.of("priority", priority.getLevel()));
                    }
                })));
        page.several(facts, "detail.networks", action.getNetworks(), details::network);
        page.several(
                facts,
                "detail.partners",
                SourceText.of(text).missing(action.getPartners(), each -> Optional.of(page.names.of(each))),
                each -> page.words(page.names.described(each, page.labels)));
        page.several(
                facts,
                "detail.audiences",
                SourceText.of(text).missing(action.getAudiences(), each -> Optional.of(each.getLabel())),
                details::audience);
        page.several(
                facts,
                "detail.destinations",
                SourceText.of(text)
                        .missing(
                                action.getDestinations(), each -> each.getText().or(each::getPlace)),
                each -> page.words(each.getText()
                        .or(each::getPlace)
                        .or(each::getGroup)
                        .or(() -> each.getCountry().map(Object::toString))
                        .orElse("")));
        page.several(
                facts,
                "detail.places",
                SourceText.of(text).missing(action.getPlaces(), Territory::getName),
                each -> page.words(PageDetails.name(each)));
        page.several(
                facts,
                "detail.programmes",
                SourceText.of(text).missing(action.getProgrammes(), each -> each.getName()),
                each -> page.words(each.getName()
                        .filter(PageText::hasWords)
                        .orElseGet(() -> page.labels.of("programme", each.getCode()))));
        page.several(
                facts,
                "detail.events",
                SourceText.of(text).missing(action.getEvents(), Event::getText),
                details::event);
        page.several(
                facts,
                "detail.deliverables",
                SourceText.of(text).missing(action.getDeliverables(), Document::getText),
                details::document);
        page.several(facts, "detail.documents", action.getDocuments(), details::document);
        page.several(facts, "detail.assessments", action.getAssessments(), each -> page.words(each.getText()));
        details.measures(action.getIndicators(), action.getFunding(), action.getLinks(), text, facts);
        page.list("details", facts);
    }

    private static boolean hasProgress(Action action) {
        return action.getStatus().isPresent()
                || !action.getPlannedPeriods().isEmpty()
                || !action.getActualPeriods().isEmpty();
    }

    private static String name(Action action) {
        return PageText.orId(action.getTitle(), action.getId());
    }
}
