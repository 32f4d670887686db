package org.mobilityplan.table;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mobilityplan.cells.Bullet;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.spelling.Folding;
import org.mobilityplan.spelling.PlainText;

/**
 * The words of a cell that names an action: its title, and the description that may follow it: « **Ouvrir un guichet** » above « Un
 * accueil commun, deux jours par semaine. » A title in bold is sure; without bold, the first line is the title if it is not a
 * sentence, and the lines below are one or several. A column with such cells is read in one way: other second lines need no point.
 *
 * @param title the title with the list that may be below it, as written
 * @param description what follows the title; empty for none
 */
record TitleText(String title, String description) {

    /** A longer first line is not a title. */
    private static final int MAX_TITLE = 160;

    /** Fewer words after the title are a part of it. */
    private static final int MIN_SENTENCE = 6;

    /** Fewer words after a title in bold are a remark about it. */
    private static final int MIN_WORDS = 3;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** What may be between a title in bold and its description on one line. */
    private static final Pattern SEPARATOR = Pattern.compile("^[ \u00a0]*[:–—-]\\s+");

    /** A code, which a reader of files may have computed, and which is not in bold. */
    private static final Pattern CODE = Pattern.compile("\\s*(?:\\p{Lu}{0,3}[\\d.]+[ .:)–-]*)?");

    /** Words with which no title ends. */
    private static final Set<String> OPEN = Set.of(
            "le", "la", "les", "l", "un", "une", "de", "du", "des", "d", "et", "ou", "a", "au", "aux", "en", "pour",
            "par", "avec", "sur", "dans", "vers", "entre", "chez", "sous", "the", "of", "and", "for", "to", "in",
            "with", "der", "die", "das", "und", "fur", "mit", "von", "im", "zur", "zum");

    /** Whether the cells of a column that are divided are at least half of those with a line that may be a description. */
    static boolean areDivided(List<String> cells) {
        long divided = cells.stream()
                .filter(cell -> !read(cell, List.of(), false).description().isEmpty())
                .count();
        long others = cells.stream()
                .filter(cell -> !read(cell, List.of(), true).description().isEmpty())
                .count();
        return divided > 1 && 2 * divided >= others;
    }

    /**
     * Divides a cell; without a description its text is the title.
     *
     * @param divided whether other cells of the column are divided by their lines
     */
    static TitleText read(String cell, List<String> bold, boolean divided) {
        String text = cell.strip();
        // All in bold is no more than none.
        boolean plain =
                bold.isEmpty() || bold.size() == 1 && bold.get(0).strip().equals(text);
        int end = bold.size() == 1 && !plain
                ? endOfBold(text, bold.get(0).strip())
                : plain ? endOfLine(text, divided) : 0;
        if (end == 0) {
            return new TitleText(cell, "");
        }
        List<String> lines =
                SEPARATOR.matcher(text.substring(end)).replaceFirst("").lines().toList();
        int list = 0;
        while (list < lines.size() && !isItem(lines.get(list))) {
            list++;
        }
        String description = String.join("\n", lines.subList(0, list)).strip();
        String items = String.join("\n", lines.subList(list, lines.size()));
        return description.isEmpty()
                ? new TitleText(cell, "")
                : new TitleText((text.substring(0, end).strip() + "\n" + items).strip(), description);
    }

    private static boolean isItem(String line) {
        return !Bullet.read("x\n" + line).get(0).children().isEmpty();
    }

    /** Where the title in bold ends, if it is at the beginning and words follow on a line of their own, or after a colon or dash. */
    private static int endOfBold(String text, String bold) {
        int start = text.indexOf(bold);
        int end = start + bold.length();
        if (start < 0
                || bold.isEmpty()
                || !CODE.matcher(text.substring(0, start)).matches()) {
            return 0;
        }
        String rest = text.substring(end);
        String next = rest.strip();
        boolean apart = rest.startsWith("\n")
                || bold.endsWith(".")
                || bold.endsWith(":")
                || SEPARATOR.matcher(rest).find();
        boolean title = PlainText.of(bold).length() <= MAX_TITLE
                && !Heading.read(bold).title().isEmpty()
                && !endsOpen(bold);
        int words = words(next);
        boolean remark = next.startsWith("(") && next.endsWith(")");
        boolean enough = !remark && words >= (words(bold) > 1 ? MIN_WORDS : MIN_SENTENCE);
        return apart && title && enough && !Character.isLowerCase(next.codePointAt(0)) ? end : 0;
    }

    /** Where the first line ends, if a sentence is below it, or words in a column of divided cells. */
    private static int endOfLine(String text, boolean divided) {
        int end = text.indexOf('\n');
        String line = end < 0 ? "" : PlainText.of(text.substring(0, end));
        boolean title = !line.isEmpty()
                && line.length() <= MAX_TITLE
                && ".:;,–-".indexOf(line.charAt(line.length() - 1)) < 0
                && Character.isLetterOrDigit(line.codePointAt(0))
                && !Heading.read(line).title().isEmpty()
                && !endsOpen(line);
        if (!title) {
            return 0;
        }
        String below = text.substring(end).strip();
        boolean sentence = (below.endsWith(".") || below.endsWith("!")) && words(below) >= MIN_SENTENCE;
        boolean description =
                (Character.isUpperCase(below.codePointAt(0)) || divided && Character.isDigit(below.codePointAt(0)))
                        && (sentence || divided)
                        && Bullet.read(text).get(0).children().isEmpty();
        return description ? end : 0;
    }

    private static boolean endsOpen(String title) {
        String folded = Folding.fold(title).strip();
        int last = Math.max(folded.lastIndexOf(' '), Math.max(folded.lastIndexOf('\''), folded.lastIndexOf('’')));
        return OPEN.contains(folded.substring(last + 1));
    }

    private static int words(String text) {
        return text.isEmpty() ? 0 : SPACE.split(text.strip()).length;
    }
}
