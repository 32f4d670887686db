package org.mobilityplan.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an output shows of a value: its words, then the details that the words do not contain.
 *
 * <p>A page writes it with links and explained acronyms, a table as plain text: « Rencontre régionale (18 octobre 2017, durée : 3
 * heures) ».
 *
 * @param label the label of a detail, such as « durée »; empty for none
 * @param head the words
 * @param details the details, each a phrase of its own
 */
public record Phrase(String label, List<Run> head, List<Phrase> details) implements Comparable<Phrase> {

    /** Where a run of words comes from. */
    public enum Kind {
        /** A word of the library, in the language of the output. */
        LABEL,
        /** Words of the plan. */
        WORDS,
        /** A name in the directory of the plan, which is where acronyms are explained. */
        NAME,
        /** Words of the plan that link to an address. */
        LINK,
        /** Words of the plan that link to an element of the page, such as {@code n-erea}. */
        ANCHOR
    }

    /**
     * Words of one kind.
     *
     * @param kind where they come from
     * @param text the words
     * @param target the address or anchor of a link; empty otherwise
     * @param synonyms other names for the same, any of which a text may contain instead
     */
    public record Run(Kind kind, String text, String target, List<String> synonyms) implements Comparable<Run> {

        static Run label(String text) {
            return new Run(Kind.LABEL, text, "", List.of());
        }

        static Run words(String text) {
            return new Run(Kind.WORDS, text, "", List.of());
        }

        @Override
        public int compareTo(Run other) {
            int first = text.compareTo(other.text);
            int second = first != 0 ? first : target.compareTo(other.target);
            int third = second != 0 ? second : kind.compareTo(other.kind);
            return third != 0 ? third : compare(synonyms, other.synonyms);
        }
    }

    static final Phrase NONE = new Phrase("", List.of(), List.of());

    public Phrase {
        head = List.copyOf(head);
        details = List.copyOf(details);
    }

    /** Phrases are elements of sets, which stay fast when hash codes are equal if their elements are comparable. */
    @Override
    public int compareTo(Phrase other) {
        int first = label.compareTo(other.label);
        int second = first != 0 ? first : compare(head, other.head);
        return second != 0 ? second : compare(details, other.details);
    }

    private static <T extends Comparable<T>> int compare(List<T> some, List<T> others) {
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            int each = some.get(i).compareTo(others.get(i));
            if (each != 0) {
                return each;
            }
        }
        return Integer.compare(some.size(), others.size());
    }

    static Phrase ofLabel(String text) {
        return new Phrase("", List.of(Run.label(text)), List.of());
    }

    public static Phrase ofWords(String text) {
        return text.isBlank() ? NONE : new Phrase("", List.of(Run.words(text)), List.of());
    }

    public boolean isEmpty() {
        return head.isEmpty() && details.isEmpty();
    }

    Phrase labelled(String newLabel) {
        return new Phrase(newLabel, head, details);
    }

    /** Whether a text contains all of it, so that it need not be shown next to the text. */
    public boolean isIn(SourceText text) {
        return head.stream().allMatch(run -> isIn(run, text))
                && details.stream().allMatch(detail -> detail.isIn(text));
    }

    private static boolean isIn(Run run, SourceText text) {
        boolean punctuation = run.text()
                .chars()
                .noneMatch(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.CURRENCY_SYMBOL);
        return punctuation
                || text.contains(run.text())
                || run.synonyms().stream().anyMatch(text::contains);
    }

    /** As plain text: the words, and the details in brackets. */
    public String write(Labels labels) {
        StringBuilder written = new StringBuilder();
        for (Run run : head) {
            written.append(run.text());
            if (run.kind() == Kind.LINK && !run.text().equals(run.target())) {
                written.append(" (").append(run.target()).append(')');
            }
        }
        if (!details.isEmpty()) {
            written.append(head.isEmpty() ? "" : " (");
            for (int i = 0; i < details.size(); i++) {
                Phrase detail = details.get(i);
                written.append(i == 0 ? "" : ", ")
                        .append(detail.label)
                        .append(detail.label.isEmpty() ? "" : labels.of("colon"))
                        .append(detail.write(labels));
            }
            written.append(head.isEmpty() ? "" : ")");
        }
        return written.toString();
    }

    /** Collects the words and details of one value. */
    static final class Builder {

        private final Labels labels;
        private final List<Run> head = new ArrayList<>();
        private final List<Phrase> details = new ArrayList<>();
        private SourceText said = SourceText.NONE;

        Builder(Labels labels) {
            this.labels = labels;
        }

        /** The words of the value; details that they contain are left out. */
        Builder head(String text) {
            return head(Run.words(text));
        }

        Builder head(Run run) {
            return head(List.of(run));
        }

        Builder head(List<Run> runs) {
            List<String> words = new ArrayList<>();
            for (Run run : runs) {
                boolean shown = run.kind() == Kind.LABEL
                        ? !run.text().isEmpty()
                        : !run.text().isBlank();
                if (shown) {
                    head.add(run);
                    words.add(run.text());
                    words.addAll(run.synonyms());
                }
            }
            said = said.and(words);
            return this;
        }

        /** A title with the published text: the text alone where it contains the title, otherwise both. */
        Builder title(String title, Optional<String> text) {
            return title(Run.words(title), text);
        }

        Builder title(Run title, Optional<String> text) {
            String words = text.filter(each -> !each.isBlank()).orElse("");
            if (words.isEmpty() || !SourceText.of(words).contains(title.text())) {
                head(title);
                return head.isEmpty() ? head(words) : quoted(words);
            }
            return head(new Run(title.kind(), words, title.target(), title.synonyms()));
        }

        /** Words in quotes. */
        Builder quoted(String text) {
            if (!text.isBlank() && !said.contains(text)) {
                details.add(new Phrase(
                        "",
                        List.of(
                                Run.label(labels.of("quote.open")),
                                Run.words(text),
                                Run.label(labels.of("quote.close"))),
                        List.of()));
                said = said.and(text);
            }
            return this;
        }

        Builder detail(Phrase detail) {
            if (!detail.isEmpty() && !detail.isIn(said)) {
                details.add(detail);
            }
            return this;
        }

        Builder detail(String key, Phrase detail) {
            return detail(detail.labelled(labels.of(key)));
        }

        Builder detail(Optional<String> words) {
            return detail(ofWords(words.orElse("")));
        }

        Builder detail(String key, Optional<String> words) {
            return detail(key, ofWords(words.orElse("")));
        }

        Builder label(String text) {
            return detail(ofLabel(text));
        }

        Builder all(List<Phrase> more) {
            more.forEach(this::detail);
            return this;
        }

        /** Several values under one label, separated by semicolons. */
        Builder all(String key, List<Phrase> values) {
            return detail(key, join(values));
        }

        Phrase join(List<Phrase> values) {
            List<Phrase> given =
                    values.stream().filter(each -> !each.isEmpty()).distinct().toList();
            if (given.size() < 2) {
                return given.isEmpty() ? NONE : given.get(0);
            }
            List<Run> runs = new ArrayList<>();
            for (Phrase each : given) {
                if (!runs.isEmpty()) {
                    runs.add(Run.label(labels.of("separator")));
                }
                runs.addAll(each.flat(labels));
            }
            return new Phrase("", runs, List.of());
        }

        /** Shows the details that follow even where the words contain them. */
        Builder forgetting() {
            said = SourceText.NONE;
            return this;
        }

        SourceText said() {
            return said;
        }

        Phrase build() {
            return new Phrase("", head, details);
        }
    }

    /** All of it as one row of runs, details in brackets. */
    public List<Run> flat(Labels labels) {
        List<Run> runs = new ArrayList<>(head);
        boolean brackets = !head.isEmpty() && !details.isEmpty();
        if (brackets) {
            runs.add(Run.label(" ("));
        }
        @Nullable Phrase before = null;
        for (Phrase detail : details) {
            if (before != null) {
                runs.add(Run.label(", "));
            }
            if (!detail.label.isEmpty()) {
                runs.add(Run.label(detail.label + labels.of("colon")));
            }
            runs.addAll(detail.flat(labels));
            before = detail;
        }
        if (brackets) {
            runs.add(Run.label(")"));
        }
        return runs;
    }
}
