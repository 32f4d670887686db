package org.mobilityplan.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.mobilityplan.table.TableColumn;
import org.mobilityplan.table.TableLayout;

/**
 * The paragraphs of a document or page that are not in a table, which the report names by their first words. What follows « Contact
 * : » is not repeated.
 */
final class OutsideText {

    /** Shorter ones are captions. */
    private static final int MIN_LENGTH = 20;

    private static final int MAX_SHOWN = 20;
    private static final int MAX_START = 40;

    private final List<String> paragraphs = new ArrayList<>();

    void add(String paragraph) {
        String line = paragraph.replaceAll("[\\s\\u00a0]+", " ").strip();
        if (line.length() >= MIN_LENGTH && line.chars().anyMatch(Character::isLetterOrDigit)) {
            paragraphs.add(line);
        }
    }

    /** Whether there is none so far. */
    boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** Reports the paragraphs, if there are any. */
    void report(BiConsumer<String, String> notices) {
        if (paragraphs.isEmpty()) {
            return;
        }
        String starts =
                paragraphs.stream().limit(MAX_SHOWN).map(OutsideText::start).collect(Collectors.joining(" | "));
        String more = paragraphs.size() > MAX_SHOWN ? " | …" : "";
        notices.accept(
                "Paragraphs outside of tables are not read (" + paragraphs.size() + "): " + starts + more,
                "Paragraphes hors des tableaux, non lus (" + paragraphs.size() + ") : " + starts + more);
    }

    private static String start(String line) {
        int colon = line.indexOf(':');
        boolean person = colon > 0
                && TableLayout.standard()
                        .columnOf(line.substring(0, colon))
                        .filter(TableColumn.PERSON::equals)
                        .isPresent();
        int end = person ? colon + 1 : line.length() > MAX_START ? line.lastIndexOf(' ', MAX_START) : line.length();
        int cut = end > 0 ? end : MAX_START;
        return cut < line.length() ? line.substring(0, cut).strip() + " …" : line;
    }
}
