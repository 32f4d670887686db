package org.mobilityplan.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mobilityplan.table.TableLayout;

/**
 * The paragraphs above the first table of a document or page that have no style of headings: its title, by its words and its look, and
 * facts of the plan such as « Période : 2026-2028 ».
 */
final class DocumentOpening {

    /** A longer paragraph is no title. */
    static final int MAX_TITLE = 160;

    /** Text from this size in points is large. */
    private static final double LARGE = 14;

    /** A line about the document, which may be as large as its title. */
    private static final Pattern DATED = Pattern.compile(
            "(?:version|v ?\\d|maj|mis(?:e)? [àa] jour|valid|adopt|approuv|date|le \\d|du \\d|[ée]tat|projet du|document)\\b?.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A label with a date, an address or a name: « Contact : … ». */
    private static final Pattern LABEL = Pattern.compile(":.*[0-9@]|^(?:\\S+ )?\\S+ ?: ?\\p{Lu}\\S* \\p{Lu}");

    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d ?[-–—/à] ?(?:19|20)\\d\\d");

    private record Line(String text, boolean apart, double size) {

        boolean isTitle() {
            return text.length() <= MAX_TITLE
                    && text.chars().anyMatch(Character::isLetter)
                    && !text.matches("(?s).*[.:;\n]")
                    && !LABEL.matcher(text).find()
                    && !TableBlock.isFactOfPlan(text, TableLayout.standard())
                    && !DATED.matcher(text).matches();
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final List<String> facts = new ArrayList<>();
    private int headings = -1;

    /**
     * Adds a paragraph above the first table and the first chantier; each of its lines may be a fact.
     *
     * @param apart whether it is in bold, centred, or of a style for titles
     * @param size its size in points; 0 for that of the text
     */
    void add(String text, boolean apart, double size) {
        text.lines()
                .map(String::strip)
                .filter(line -> line.chars().anyMatch(Character::isLetterOrDigit))
                .forEach(line -> lines.add(new Line(line, apart || size >= LARGE, size)));
    }

    /** Ends the paragraphs that may be the title, as a heading follows. */
    void addHeading() {
        headings = headings < 0 ? lines.size() : headings;
    }

    /** Whether a text may be the name of a plan. */
    static boolean isNameOfPlan(String text) {
        return TableBlock.namesPlan(text) && text.indexOf(' ') > 0 && new Line(text, true, 0).isTitle();
    }

    /**
     * Ends the paragraphs above the first table: sets the title, to which the name of the plan right below it is added, and adds the
     * paragraphs that are neither the title nor facts to those outside of tables.
     */
    void close(DocumentHeadings above, OutsideText outside) {
        addHeading();
        String heading = above.title();
        boolean titled = !heading.isEmpty() || above.list().stream().anyMatch(TableBlock::namesPlan);
        boolean plan = !heading.isEmpty()
                && !TableBlock.namesPlan(heading)
                && headings < lines.size()
                && isNameOfPlan(lines.get(headings).text);
        String titleOfHeading = plan ? heading + " – " + lines.remove(headings).text : heading;
        int first = titled ? headings : firstOfTitle();
        int last = first;
        while (last < headings && last < first + 2 && isTitleAt(last, first)) {
            last++;
        }
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text;
            if (i >= first && i < last) {
                boolean goesOn = Character.isLowerCase(text.codePointAt(0))
                        || YEARS.matcher(text).matches();
                title.append(title.isEmpty() ? "" : goesOn ? " " : " – ").append(text);
            } else if (TableBlock.isFactOfPlan(text, TableLayout.standard())) {
                facts.add(text);
            } else {
                outside.add(text);
            }
        }
        lines.clear();
        headings = 0;
        above.setTitle(title.isEmpty() ? titleOfHeading : title.toString());
    }

    /** The first line of the title: the first that names a plan, or the name of a body above it; else one that is larger than all others. */
    private int firstOfTitle() {
        for (int i = 0; i < headings; i++) {
            Line line = lines.get(i);
            if ((line.apart || i == 0) && isNameOfPlan(line.text)) {
                return i > 0 && lines.get(i - 1).apart && lines.get(i - 1).isTitle() ? i - 1 : i;
            }
        }
        double largest = lines.stream().mapToDouble(Line::size).max().orElse(0);
        for (int i = 0; i < headings && largest >= LARGE; i++) {
            if (lines.get(i).size == largest
                    && lines.get(i).isTitle()
                    && lines.get(i).text.indexOf(' ') > 0) {
                return i;
            }
        }
        return headings;
    }

    /** Whether a line is the first of the title, or the second: the plan below a body, its years, or the rest of a sentence. */
    private boolean isTitleAt(int at, int first) {
        Line line = lines.get(at);
        Line above = lines.get(first);
        boolean goesOn = YEARS.matcher(line.text).matches() || Character.isLowerCase(line.text.codePointAt(0));
        return at == first
                || line.apart && (goesOn || line.isTitle() && !isNameOfPlan(above.text) && isNameOfPlan(line.text))
                || line.size >= LARGE && line.size == above.size && line.isTitle() && !isNameOfPlan(above.text);
    }

    /** The facts of the plan, each with its label; known when the opening is closed. */
    List<String> facts() {
        return List.copyOf(facts);
    }
}
