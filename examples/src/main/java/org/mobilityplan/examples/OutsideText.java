package org.mobilityplan.examples;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mobilityplan.table.TableCell;
import org.mobilityplan.table.TableColumn;
import org.mobilityplan.table.TableLayout;

/**
 * The paragraphs of a document or page that are not in a table, which the report quotes, as they may date the plan or name its lead.
 * What follows « Contact : » is not repeated.
 */
final class OutsideText {

    private static final int MAX_SHOWN = 60;

    /** A longer paragraph is of the document rather than of the plan, and is named by its beginning. */
    private static final int MAX_START = 400;

    /** One word of a menu or a caption: « Accueil », « Sigles : ». */
    private static final Pattern WORD = Pattern.compile("- ?\\p{L}+|\\p{L}+[  ]?:?");

    /** Where the value of a label ends within a line. */
    private static final Pattern NEXT_PART = Pattern.compile("[;|]|[  ][–—-][  ]");

    private static final Pattern BETWEEN_PARTS = Pattern.compile("[;|.,(]|[  ][–—-][  ]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    /** An address or a telephone number. */
    private static final Pattern CONTACT = Pattern.compile("\\w@\\w|(?<!\\d)0[1-9](?:[ .-]?\\d\\d){4}(?!\\d)");

    /** The rows at the top that may be the header of a table. */
    private static final int MAX_HEADER = 5;

    /** The words of a larger table are found in the table. */
    private static final int MAX_QUOTED = 2_000;

    private static final int MAX_FIRST = 80;

    private final Set<String> paragraphs = new LinkedHashSet<>();

    void add(String paragraph) {
        String line = BLANKS.matcher(paragraph).replaceAll(" ").strip();
        if (line.chars().anyMatch(Character::isLetterOrDigit)
                && !WORD.matcher(line).matches()) {
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
        String words = withoutPersons(line);
        int space = words.length() > MAX_START ? words.lastIndexOf(' ', MAX_START) : words.length();
        int cut = space > 0 ? space : MAX_START;
        return cut < words.length() ? words.substring(0, cut).strip() + " …" : words;
    }

    /** The line without what follows labels of persons, up to the next part: « Contact : … – MAJ le 30/09/2025 ». */
    private static String withoutPersons(String line) {
        StringBuilder words = new StringBuilder();
        int from = 0;
        for (int colon = line.indexOf(':'); colon >= 0; colon = line.indexOf(':', Math.max(colon + 1, from))) {
            if (isPerson(label(line.substring(from, colon)))) {
                words.append(line, from, colon + 1).append(" …");
                Matcher next = NEXT_PART.matcher(line);
                from = next.find(colon + 1) ? next.start() : line.length();
            }
        }
        return words.append(line.substring(from)).toString();
    }

    /** The words right before a colon. */
    private static String label(String before) {
        Matcher part = BETWEEN_PARTS.matcher(before);
        int start = 0;
        while (part.find()) {
            start = part.end();
        }
        return before.substring(start).strip();
    }

    private static boolean isPerson(String label) {
        return TableLayout.standard()
                .columnOf(label)
                .filter(TableColumn.PERSON::equals)
                .isPresent();
    }

    /**
     * The rows of a table that is not read: all of a small one without persons, as a cover or the dates of meetings; of others the
     * first one.
     */
    static String quoted(List<List<TableCell>> rows) {
        List<List<String>> filled = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> BLANKS.matcher(cell.text()).replaceAll(" ").strip())
                        .filter(text -> !text.isEmpty())
                        .toList())
                .filter(row -> !row.isEmpty())
                .toList();
        List<String> lines = filled.stream().map(OutsideText::line).toList();
        long contacts = filled.stream()
                .flatMap(List::stream)
                .filter(text -> CONTACT.matcher(text).find())
                .count();
        boolean persons = contacts > 1
                || filled.stream()
                        .limit(MAX_HEADER)
                        .anyMatch(row -> row.size() > 2 && row.stream().anyMatch(OutsideText::isPerson));
        boolean small = lines.size() <= MAX_SHOWN
                && lines.stream().mapToInt(String::length).sum() <= MAX_QUOTED;
        if (small && !persons) {
            return String.join(" ; ", lines);
        }
        String first = lines.isEmpty() ? "" : lines.get(0);
        return first.length() > MAX_FIRST ? first.substring(0, MAX_FIRST) + "…" : first;
    }

    private static String line(List<String> cells) {
        boolean person = isPerson(cells.get(0).replaceFirst("[  ]?:$", ""));
        return person && cells.size() > 1
                ? cells.get(0) + " | …"
                : cells.stream()
                        .map(cell -> CONTACT.matcher(cell).find() ? "…" : withoutPersons(cell))
                        .collect(Collectors.joining(" | "));
    }
}
