package org.mobilityplan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.words.Describer;
import org.mobilityplan.words.Phrase;
import org.mobilityplan.words.SourceText;
import org.mobilityplan.words.StepSpan;

/** The table of the actions of one plan or chantier, with their steps. */
final class ActionTable {

    private final PageText page;
    private final Describer describer;
    private final ElementFacts facts;
    private final Html html;

    ActionTable(PageText page, ElementFacts facts) {
        this.page = page;
        this.describer = page.describer;
        this.facts = facts;
        this.html = page.html;
    }

    /** The roles are repeated because a phone shows the cells as blocks, which some browsers then no longer treat as a table. */
    void write(List<Action> actions, String caption, @Nullable InheritedCoordination above) {
        if (actions.isEmpty()) {
            return;
        }
        boolean progress =
                actions.stream().anyMatch(each -> !progressLines(each).isEmpty());
        html.raw("<table class=\"actions\" role=\"table\">\n<caption>")
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
                progress(action);
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
        SourceText said = SourceText.of(text);
        List<StepSpan> inText = StepSpan.find(text, action.getSteps());
        String opening =
                inText.isEmpty() ? text : text.substring(0, inText.get(0).start());
        html.raw("<p>");
        code(action, said);
        int title = action.getTitle().isBlank() ? -1 : opening.indexOf(name(action));
        if (title < 0 && hasTitle(action, said)) {
            html.raw("<strong>");
            page.words(name(action)).raw("</strong></p>\n");
            page.paragraph(withoutMark(opening));
        } else if (title < 0) {
            page.words(withoutMark(opening)).raw("</p>\n");
        } else {
            int end = title + name(action).length();
            // The colon that separates the title from the rest stays with it at the end of a line.
            end += opening.startsWith(" :", end) ? 2 : 0;
            page.words(withoutMark(opening.substring(0, title)));
            html.raw("<strong>");
            page.words(opening.substring(title, end)).raw("</strong>");
            page.words(opening.substring(end)).raw("</p>\n");
        }
        action.getDescription().filter(words -> !said.contains(words)).ifPresent(page::paragraph);
        facts.ofAction(action, said, false).write("details");
        steps(action, text, inText);
    }

    /** « Fiche Action 12. », each of the two unless the text has it. */
    private void code(Action action, SourceText said) {
        String level = action.getLevel()
                .filter(words -> PageText.hasWords(words) && !said.contains(words))
                .orElse("");
        String code = action.getCode()
                .map(Code::value)
                .filter(words -> !said.contains(words))
                .orElse("");
        if (!level.isEmpty() || !code.isEmpty()) {
            page.words((level + " " + code).strip()).raw(". ");
        }
    }

    /** Whether the title must be shown next to the text; an untitled draft without text is named by its id. */
    private static boolean hasTitle(Action action, SourceText said) {
        return said == SourceText.NONE || !action.getTitle().isBlank() && !said.contains(action.getTitle());
    }

    /** The marker of a list item is shown by the list. */
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
        SourceText said = SourceText.of(text);
        List<StepSpan> inText = StepSpan.find(text, step.getSteps());
        String opening =
                (inText.isEmpty() ? text : text.substring(0, inText.get(0).start())).strip();
        code(step, said);
        if (hasTitle(step, said)) {
            page.words(name(step));
            html.raw(opening.isEmpty() ? "" : "<br>");
        }
        page.words(opening.startsWith("- ") ? opening.substring(2) : opening);
        step.getDescription()
                .filter(each -> PageText.hasWords(each) && !said.contains(each))
                .ifPresent(description -> {
                    html.raw("<br>");
                    page.words(description);
                });
        facts.ofAction(step, said, true).write("details");
        steps(step, text, inText);
    }

    private void effective(Action action, @Nullable InheritedCoordination above) {
        Optional<Coordination> own = action.getCoordination();
        if (own.filter(Coordination::isGiven).isEmpty()) {
            if (above == null) {
                html.raw("<span class=\"none\">")
                        .raw(page.label("coordination.none"))
                        .raw("</span>");
            } else {
                page.phrase(describer.coordination(above.coordination()));
                html.raw("<br><span class=\"note\">")
                        .raw(page.label(above.place()))
                        .raw("</span>");
            }
        }
        own.map(describer::coordination).filter(phrase -> !phrase.isEmpty()).ifPresent(phrase -> {
            boolean given = own.get().isGiven();
            html.raw(given ? "" : "<br><span class=\"note\">");
            page.phrase(phrase);
            html.raw(given ? "" : "</span>");
        });
    }

    private void progress(Action action) {
        List<Runnable> lines = progressLines(action);
        for (int i = 0; i < lines.size(); i++) {
            html.raw(i == 0 ? "" : "<br>");
            lines.get(i).run();
        }
    }

    private List<Runnable> progressLines(Action action) {
        List<Runnable> lines = new ArrayList<>();
        action.getStatus().ifPresent(status -> lines.add(() -> status(describer.status(status))));
        describer
                .all(action.getPlannedPeriods(), describer::period)
                .forEach(each -> lines.add(() -> period("period.planned", each)));
        describer
                .all(action.getActualPeriods(), describer::period)
                .forEach(each -> lines.add(() -> period("period.actual", each)));
        return lines;
    }

    private void period(String key, Phrase period) {
        html.raw("<span class=\"label\">")
                .raw(page.label(key))
                .raw(page.label("colon"))
                .raw("</span>");
        page.phrase(period);
    }

    private void status(Phrase status) {
        html.raw("<span class=\"status\">");
        page.phrase(new Phrase("", status.head(), List.of()));
        html.raw("</span>");
        if (!status.details().isEmpty()) {
            html.raw(" <span class=\"note\">(");
            page.phrase(new Phrase("", List.of(), status.details()));
            html.raw(")</span>");
        }
    }

    private static String name(Action action) {
        return PageText.orId(action.getTitle(), action.getId());
    }
}
