package org.mobilityplan.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.words.Labels;
import org.mobilityplan.words.Names;
import org.mobilityplan.words.Wording;

/** Writes words to a page: labels of the library, words of the plan in its language, and lists of facts. */
final class PageText {

    final Html html = new Html();
    final Labels labels;
    final Wording wording;
    final Names names;

    private final Set<String> anchors = new HashSet<>();

    /** An attribute, empty where the plan has the language of the page. */
    private final String languageOfPlan;

    PageText(ActionPlan plan, Labels labels) {
        this.labels = labels;
        this.wording = Wording.in(labels);
        this.names = new Names(plan);
        String tag = plan.getLanguage().filter(PageText::isLanguageTag).orElse("");
        this.languageOfPlan = tag.equals(labels.language()) ? "" : " lang=\"" + tag + "\"";
    }

    private static boolean isLanguageTag(String tag) {
        return tag.length() <= 35 && tag.chars().allMatch(c -> c == '-' || c < 128 && Character.isLetterOrDigit(c));
    }

    /** A label of the library; labels contain no HTML. */
    String label(String key) {
        return labels.of(key);
    }

    private Html inLanguageOfPlan(Runnable write) {
        html.raw(languageOfPlan.isEmpty() ? "" : "<span" + languageOfPlan + ">");
        write.run();
        return html.raw(languageOfPlan.isEmpty() ? "" : "</span>");
    }

    /** Words of the plan, in its language, with the acronyms explained. */
    Html words(String words) {
        return inLanguageOfPlan(() -> abbreviated(words));
    }

    /** A name in the directory of the plan, which is where acronyms are explained. */
    Html name(String name) {
        return inLanguageOfPlan(() -> html.text(name));
    }

    /** A paragraph of words, unless they are blank. */
    void paragraph(String words) {
        if (hasWords(words)) {
            html.raw("<p>");
            words(words).raw("</p>\n");
        }
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

    /** Words of the plan in brackets, after others. */
    void inBrackets(String words) {
        html.text(" (");
        words(words).raw(")");
    }

    /** Whether words are more than spaces. */
    static boolean hasWords(String words) {
        return !words.isBlank();
    }

    /** A name or title; the id of the element where it is blank. */
    static String orId(String name, Object id) {
        return hasWords(name) ? name : id.toString();
    }

    static <T> Optional<List<T>> nonEmpty(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    /** Adds a fact with words of the plan as its value. */
    void fact(List<Runnable> facts, String label, Optional<String> words) {
        words.filter(PageText::hasWords).ifPresent(each -> facts.add(() -> item(label, () -> words(each))));
    }

    /** Adds a fact with several values. */
    <T> void several(List<Runnable> facts, String label, List<T> values, Consumer<T> write) {
        if (!values.isEmpty()) {
            facts.add(() -> item(label, () -> {
                for (int i = 0; i < values.size(); i++) {
                    html.raw(i == 0 ? "" : label("separator"));
                    write.accept(values.get(i));
                }
            }));
        }
    }

    /** One fact of a list. */
    void item(String label, Runnable value) {
        html.raw("<div><dt>").raw(label(label)).raw(label("colon")).raw("</dt><dd>");
        value.run();
        html.raw("</dd></div>\n");
    }

    /** A list of the facts, if there are any. */
    void list(String styleClass, List<Runnable> items) {
        if (!items.isEmpty()) {
            html.raw("<dl class=\"" + styleClass + "\">\n");
            items.forEach(Runnable::run);
            html.raw("</dl>\n");
        }
    }

    /** An anchor by an id of the plan, whose form is safe; the first of two equal ids has it. */
    String anchor(String id) {
        return anchors.add(id) ? " id=\"" + id + "\"" : "";
    }
}
