package org.mobilityplan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.DocumentId;
import org.mobilityplan.words.Describer;
import org.mobilityplan.words.Phrase;
import org.mobilityplan.words.SourceText;

/** Collects facts of one element, each a label with its values, and writes them as a list. */
final class FactList {

    /** Values that are longer together are written one per line. */
    private static final int MAX_LINE = 160;

    /** Longer lists are folded. */
    private static final int MAX_OPEN = 12;

    private final PageText page;
    private final Describer describer;
    private final SourceText said;
    private final List<Runnable> items = new ArrayList<>();

    /**
     * Starts without facts.
     *
     * @param said the text of the element; values that it contains completely are not repeated
     */
    FactList(PageText page, SourceText said) {
        this.page = page;
        this.describer = page.describer;
        this.said = said;
    }

    /** A fact with words of the plan. */
    FactList words(String key, Optional<String> words) {
        return phrase(key, Phrase.ofWords(words.orElse("")));
    }

    FactList phrase(String key, Phrase phrase) {
        return phrases(key, List.of(phrase));
    }

    /** A fact with several values: all of them, or none where the text of the element contains them all. */
    FactList phrases(String key, List<Phrase> all) {
        if (!all.stream().allMatch(each -> each.isIn(said))) {
            items.add(() -> page.item(page.label(key), () -> values(all)));
        }
        return this;
    }

    /** The participants of each role, labelled with the role. */
    FactList groups(List<Phrase> groups) {
        for (Phrase group : groups) {
            items.add(() -> page.item(group.label(), () -> page.phrase(group)));
        }
        return this;
    }

    /** Documents, each with an anchor by its id. */
    FactList documents(String key, List<Document> all) {
        List<Document> documents =
                all.stream().filter(each -> !describer.document(each).isEmpty()).toList();
        if (documents.stream().allMatch(each -> each.getId().isEmpty())) {
            return phrases(key, describer.all(documents, describer::document));
        }
        items.add(() -> page.item(page.label(key), () -> documents(documents)));
        return this;
    }

    private void documents(List<Document> documents) {
        page.html.raw("<ul class=\"values\">\n");
        for (Document document : documents) {
            String anchor = document.getId()
                    .map(DocumentId::value)
                    .map(id -> page.anchor("d-" + id))
                    .orElse("");
            page.html.raw("<li" + anchor + ">");
            page.block(describer.document(document));
            page.html.raw("</li>\n");
        }
        page.html.raw("</ul>\n");
    }

    /** A fact that is written by the caller. */
    FactList written(String key, Runnable value) {
        items.add(() -> page.item(page.label(key), value));
        return this;
    }

    /** What few readers look for, folded. */
    FactList folded(String key, List<Phrase> all) {
        if (!all.isEmpty()) {
            items.add(() -> page.item(page.label(key), () -> fold(all)));
        }
        return this;
    }

    private void values(List<Phrase> values) {
        int length = values.stream()
                .mapToInt(each -> each.write(describer.labels()).length())
                .sum();
        boolean nested = values.stream().anyMatch(page::isNested);
        if (values.size() > MAX_OPEN && length > MAX_LINE) {
            fold(values);
        } else if (nested || values.size() > 1 && length > MAX_LINE) {
            list(values);
        } else {
            for (int i = 0; i < values.size(); i++) {
                page.html.raw(i == 0 ? "" : page.label("separator"));
                page.phrase(values.get(i));
            }
        }
    }

    private void fold(List<Phrase> values) {
        String label = page.label(values.size() == 1 ? "details.one" : "details.more");
        page.html
                .raw("<details><summary>")
                .raw(label.replace("{n}", "" + values.size()))
                .raw("</summary>\n");
        list(values);
        page.html.raw("</details>\n");
    }

    private void list(List<Phrase> values) {
        if (values.size() == 1) {
            page.block(values.get(0));
            return;
        }
        page.html.raw("<ul class=\"values\">\n");
        for (Phrase each : values) {
            page.html.raw("<li>");
            page.block(each);
            page.html.raw("</li>\n");
        }
        page.html.raw("</ul>\n");
    }

    /** Writes the facts, if there are any. */
    void write(String styleClass) {
        if (!items.isEmpty()) {
            page.html.raw("<dl class=\"" + styleClass + "\">\n");
            items.forEach(Runnable::run);
            page.html.raw("</dl>\n");
        }
    }
}
