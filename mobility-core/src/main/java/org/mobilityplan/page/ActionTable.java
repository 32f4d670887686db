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
import org.mobilityplan.words.StepWords;

/** The table of the actions that stand together in a plan or chantier, with their steps. */
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

    /** The roles are said once more because a phone shows the cells as blocks, which some browsers then take for no table. */
    void table(List<Action> actions, String caption, @Nullable InheritedCoordination above) {
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
        String text = action.getText().filter(PageText::says).orElse("");
        List<StepWords> inText = StepWords.in(text, action.getSteps());
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
        action.getDescription().filter(words -> !SaidWords.say(text, words)).ifPresent(page::paragraph);
        steps(action, text, inText);
        facts(action, text);
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
            html.raw("<li" + page.anchor("a-" + step.getId()) + ">");
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
        String words = PageText.says(text) ? text.strip() : name(step);
        String opening = inText.isEmpty()
                ? words
                : text.substring(0, inText.get(0).start()).strip();
        page.words(opening.startsWith("- ") ? opening.substring(2) : opening);
        step.getDescription()
                .filter(each -> PageText.says(each) && !SaidWords.say(text, each))
                .ifPresent(description -> {
                    html.raw("<br>");
                    page.words(description);
                });
        steps(step, text, inText);
        List<Runnable> facts = new ArrayList<>();
        step.getCoordination()
                .filter(own ->
                        own.isGiven() && !SaidWords.say(text, own.getText().orElse("")))
                .ifPresent(own -> facts.add(() -> page.item("table.coordination", () -> details.coordination(own))));
        List<Runnable> progress = progress(step, text);
        if (!progress.isEmpty()) {
            facts.add(() -> page.item("table.progress", () -> lines(progress)));
        }
        page.list("details", facts);
        facts(step, text);
    }

    private static List<PlanPeriod> unsaid(List<PlanPeriod> periods, String text) {
        return SaidWords.unsaid(periods, text, PlanPeriod::getText);
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

    /** What is to be told of how far an action is, as far as the words do not say it. */
    private List<Runnable> progress(Action action, String said) {
        List<Runnable> lines = new ArrayList<>();
        action.getStatus().ifPresent(status -> lines.add(() -> status(status)));
        unsaid(action.getPlannedPeriods(), said).forEach(each -> lines.add(() -> period("period.planned", each)));
        unsaid(action.getActualPeriods(), said).forEach(each -> lines.add(() -> period("period.actual", each)));
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
                        PageText.says(each) && !page.wording.period(period).equals(each))
                .ifPresent(each -> {
                    html.text(", ");
                    page.words(each);
                });
    }

    private void status(Status status) {
        html.raw("<span class=\"status\">")
                .text(page.labels.of("status", status.getCode()))
                .raw("</span>");
        status.getText().filter(PageText::says).ifPresent(text -> {
            html.raw(" <span class=\"note\">(")
                    .raw(status.getOrigin() == Origin.DEDUCED ? page.label("status.deduced") + " " : "");
            html.raw(page.label("quote.open"));
            page.words(text);
            html.raw(page.label("quote.close")).raw(")</span>");
        });
        status.getDate().ifPresent(date -> html.text(", " + page.wording.unit(date)));
        status.getReason().filter(PageText::says).ifPresent(reason -> {
            html.raw(page.label("colon"));
            page.words(reason);
        });
    }

    /** What is known of an action beyond its words. */
    private void facts(Action action, String text) {
        List<Runnable> facts = new ArrayList<>();
        action.getPriority()
                .ifPresent(priority -> facts.add(() -> page.item("detail.priority", () -> {
                    if (priority.getText().filter(PageText::says).isPresent()) {
                        page.words(priority.getText().get());
                    } else {
                        html.text(page.labels.of("priority", priority.getLevel()));
                    }
                })));
        page.several(facts, "detail.networks", action.getNetworks(), details::network);
        page.several(
                facts,
                "detail.partners",
                SaidWords.unsaid(action.getPartners(), text, each -> Optional.of(page.names.of(each))),
                each -> page.words(page.names.described(each, page.labels)));
        page.several(
                facts,
                "detail.audiences",
                SaidWords.unsaid(action.getAudiences(), text, each -> Optional.of(each.getLabel())),
                details::audience);
        page.several(
                facts,
                "detail.destinations",
                SaidWords.unsaid(
                        action.getDestinations(), text, each -> each.getText().or(each::getPlace)),
                each -> page.words(each.getText()
                        .or(each::getPlace)
                        .or(each::getGroup)
                        .or(() -> each.getCountry().map(Object::toString))
                        .orElse("")));
        page.several(
                facts,
                "detail.places",
                SaidWords.unsaid(action.getPlaces(), text, Territory::getName),
                each -> page.words(PageDetails.name(each)));
        page.several(
                facts,
                "detail.programmes",
                SaidWords.unsaid(action.getProgrammes(), text, each -> each.getName()),
                each -> page.words(each.getName()
                        .filter(PageText::says)
                        .orElseGet(() -> page.labels.of("programme", each.getCode()))));
        page.several(
                facts, "detail.events", SaidWords.unsaid(action.getEvents(), text, Event::getText), details::event);
        page.several(
                facts,
                "detail.deliverables",
                SaidWords.unsaid(action.getDeliverables(), text, Document::getText),
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
