package org.mobilityplan.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.LanguageCode;
import org.mobilityplan.words.Describer;
import org.mobilityplan.words.Labels;
import org.mobilityplan.words.Phrase;

/** Writes words to a page: labels of the library, words of the plan in its language, and lists of facts. */
final class PageText {

    /** Longer details with labels do not fit in brackets. */
    private static final int MAX_BRACKETS = 60;

    final Html html = new Html();
    final Describer describer;

    private final Labels labels;

    private final Set<String> anchors = new HashSet<>();

    /** An attribute, empty where the plan has the language of the page. */
    private final String languageOfPlan;

    PageText(ActionPlan plan, Labels labels) {
        this.labels = labels;
        this.describer = new Describer(plan, labels);
        String tag = plan.getLanguage()
                .map(LanguageCode::value)
                .filter(PageText::isLanguageTag)
                .orElse("");
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
                Optional<String> meaning = describer.names().meaning(word);
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

    /** A phrase on one line, its details in brackets. */
    void phrase(Phrase phrase) {
        phrase.flat(labels).forEach(this::run);
    }

    /** A phrase of which the details that have a label become a list below it, unless they are short. */
    void block(Phrase phrase) {
        List<Phrase> labelled = labelledDetails(phrase);
        if (!isNested(phrase)) {
            phrase(phrase);
            return;
        }
        List<Phrase> others =
                phrase.details().stream().filter(each -> each.label().isEmpty()).toList();
        phrase(new Phrase("", phrase.head(), others));
        html.raw("<dl class=\"details\">\n");
        labelled.forEach(each -> item(each.label(), () -> phrase(each)));
        html.raw("</dl>\n");
    }

    /** Whether a phrase has so many labelled details that they need lines of their own. */
    boolean isNested(Phrase phrase) {
        int length = labelledDetails(phrase).stream()
                .mapToInt(each -> each.label().length() + each.write(labels).length())
                .sum();
        return length > MAX_BRACKETS;
    }

    private static List<Phrase> labelledDetails(Phrase phrase) {
        return phrase.details().stream().filter(each -> !each.label().isEmpty()).toList();
    }

    private void run(Phrase.Run run) {
        switch (run.kind()) {
            case LABEL -> html.text(run.text());
            case WORDS -> words(run.text());
            case NAME -> name(run.text());
            case ANCHOR -> {
                html.raw("<a").attribute("href", "#" + run.target()).raw(">");
                words(run.text()).raw("</a>");
            }
            case LINK -> link(run.text(), run.target());
        }
    }

    /** A title that links to its address where that is one of the web; otherwise the address is shown. */
    private void link(String title, String url) {
        Optional<String> address = Html.webAddress(url);
        if (address.isPresent()) {
            html.raw("<a").attribute("href", address.get()).raw(">");
            words(title).raw("</a>");
        } else {
            words(title);
            if (!title.equals(url)) {
                inBrackets(url);
            }
        }
    }

    /** One fact of a list. */
    void item(String label, Runnable value) {
        html.raw("<div><dt>").text(label).raw(label("colon")).raw("</dt><dd>");
        value.run();
        html.raw("</dd></div>\n");
    }

    /** An anchor by an id of the plan, whose form is safe; the first of two equal ids has it. */
    String anchor(String id) {
        return anchors.add(id) ? " id=\"" + id + "\"" : "";
    }
}
