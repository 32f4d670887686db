package org.mobilityplan.cells;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mobilityplan.spelling.OpenBracket;
import org.mobilityplan.spelling.PlainText;

/**
 * One item of a cell that is written as a list, with the items below it.
 *
 * <p>A cell is a list where its lines begin with a dash or dot, or where it does so on one line: « Coordination du réseau : -
 * Deux regroupements - Une formation ». A line without a mark is the heading of the marked lines below it. Deeper indents and
 * other marks make deeper levels.
 *
 * @param text the words of the item on one line, without its mark
 * @param source the item as written, with its mark and with all items below it
 * @param children the items below it
 */
public record Bullet(String text, String source, List<Bullet> children) implements Serializable {

    private static final String MARKS = "-–—•*·▪●○◦‣⁃+";

    /** « 1. », « 1) », « 1.2 », « 1.2.a », « Action n° 1 : ». */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?<code>\\d{1,2}(?:\\.(?:\\d{1,2}|[a-z]))+)(?:\\s?[.):–-])?(?=\\s+[\\p{L}«])|\\d{1,3}[.)]"
                    + "|(?:sous-)?action (?:n° ?)?\\d{1,2} ?[:.–-])\\s",
            Pattern.CASE_INSENSITIVE);

    /** Deeper items are read as those of the deepest level. */
    private static final int MAX_DEPTH = 4;

    /**
     * Keeps the items below as they are.
     *
     * @param text the words of the item
     * @param source the item as written
     * @param children the items below it
     */
    public Bullet {
        children = List.copyOf(children);
    }

    /** One line or part of a line: its position, its indent, and its mark, 0 for none. */
    private record Line(int start, int end, int indent, char mark, int textStart) {
        Line marked(char sign) {
            return new Line(start, end, indent, sign, textStart);
        }
    }

    /** An item that is being read. */
    private static final class Item {
        final Line first;
        final int depth;
        final List<Item> children = new ArrayList<>();
        int textEnd;
        int end;

        Item(Line first, int depth) {
            this.first = first;
            this.depth = depth;
            this.textEnd = first.end;
            this.end = first.end;
        }

        boolean isHeading(String cell) {
            return PlainText.of(cell.substring(first.textStart, textEnd)).endsWith(":");
        }

        Bullet done(String cell) {
            String words = PlainText.of(cell.substring(first.textStart, textEnd));
            boolean heading = !children.isEmpty() && words.endsWith(":");
            return new Bullet(
                    heading ? words.substring(0, words.length() - 1).trim() : words,
                    trimmed(cell.substring(first.start, end)),
                    children.stream().map(child -> child.done(cell)).toList());
        }

        private static String trimmed(String words) {
            int start = 0;
            int end = words.length();
            while (start < end && PlainText.isSpace(words.charAt(start))) {
                start++;
            }
            while (end > start && PlainText.isSpace(words.charAt(end - 1))) {
                end--;
            }
            return words.substring(start, end);
        }
    }

    /**
     * Reads a cell as a list.
     *
     * @param cell the cell as written
     * @return its items of the first level: one for a cell that is not a list, none for an empty one
     */
    public static List<Bullet> read(String cell) {
        List<Item> top = new ArrayList<>();
        List<Item> open = new ArrayList<>();
        for (Line line : lines(cell)) {
            Item last = open.isEmpty() ? null : open.get(open.size() - 1);
            boolean newHeading = last != null
                    && last.first.mark != 0
                    && PlainText.of(cell.substring(line.textStart, line.end)).endsWith(":");
            if (line.mark == 0 && last != null && !newHeading) {
                // The line goes on from the one above.
                last.textEnd = line.end;
                open.forEach(item -> item.end = line.end);
                continue;
            }
            int depth = line.mark == 0 ? 0 : depth(cell, open, line);
            while (open.size() > depth) {
                open.remove(open.size() - 1);
            }
            Item item = new Item(line, open.size());
            (open.isEmpty() ? top : open.get(open.size() - 1).children).add(item);
            open.forEach(parent -> parent.end = line.end);
            open.add(item);
        }
        return top.stream().map(item -> item.done(cell)).toList();
    }

    /** The level of a marked line: below the heading, at the level of its like, or one deeper than the line above. */
    private static int depth(String cell, List<Item> open, Line line) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Item item = open.get(i);
            boolean alike = item.first.mark == line.mark && item.first.indent == line.indent;
            if (alike) {
                boolean below = i == open.size() - 1 && item.isHeading(cell) && item.children.isEmpty();
                return below ? Math.min(item.depth + 1, MAX_DEPTH - 1) : item.depth;
            }
        }
        int deepest = open.size();
        // A line further left than all that are open leaves those that are further right.
        while (deepest > 0
                && open.get(deepest - 1).first.mark != 0
                && open.get(deepest - 1).first.indent > line.indent) {
            deepest--;
        }
        return Math.min(deepest, MAX_DEPTH - 1);
    }

    private static List<Line> lines(String cell) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= cell.length(); i++) {
            boolean ends = i == cell.length() || "\n\r\u2028\u2029\u000B".indexOf(cell.charAt(i)) >= 0;
            if (ends) {
                if (!PlainText.of(cell.substring(start, i)).isEmpty()) {
                    parts(cell, start, i, lines);
                }
                start = i + 1;
            }
        }
        return numbered(cell, lines);
    }

    /** Two lines or more that begin with a number or a code are marked by it, which stays in the text. */
    private static List<Line> numbered(String cell, List<Line> lines) {
        List<Character> marks =
                lines.stream().map(line -> numberMark(cell, line)).toList();
        for (char mark : marks) {
            if (mark != 0 && marks.stream().filter(other -> other == mark).count() >= 2) {
                return IntStream.range(0, lines.size())
                        .mapToObj(i ->
                                marks.get(i) == 0 ? lines.get(i) : lines.get(i).marked(marks.get(i)))
                        .toList();
            }
        }
        return lines;
    }

    /** The number of figures and letters of the code that a line begins with, or « A » for « Action 1 : »; 0 for none. */
    private static char numberMark(String cell, Line line) {
        Matcher number = NUMBER.matcher(cell).region(line.textStart, line.end);
        if (line.mark != 0 || !number.lookingAt()) {
            return 0;
        }
        if (!Character.isDigit(cell.charAt(line.textStart))) {
            return 'A';
        }
        String code = number.group("code");
        return (char)
                ('1' + (code == null ? 0 : code.chars().filter(c -> c == '.').count()));
    }

    /** A line, cut before each mark within it where it is a list on one line. */
    private static void parts(String cell, int start, int end, List<Line> lines) {
        int first = start;
        while (PlainText.isSpace(cell.charAt(first))) {
            first++;
        }
        int indent = first - start;
        Line whole = line(cell, first, end, indent);
        // Within an item, another kind of dash is part of its words: « - Forum – Lille ».
        char item = whole.mark;
        boolean bracketsMatter = OpenBracket.first(cell.substring(start, end)) < 0;
        int from = first;
        int depth = 0;
        boolean children = false;
        for (int i = whole.textStart; i < end - 2; i++) {
            char c = cell.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            boolean mark = PlainText.isSpace(c)
                    && MARKS.indexOf(cell.charAt(i + 1)) >= 0
                    && PlainText.isSpace(cell.charAt(i + 2));
            if (!mark || bracketsMatter && depth > 0) {
                continue;
            }
            boolean heading = endsWithColon(cell, from, i);
            char sign = cell.charAt(i + 1);
            boolean begins = heading || sign == item && beginsItem(cell, i + 3, end) && sign != '+' || sign == '•';
            if (begins) {
                lines.add(line(cell, from, i, children ? indent + 1 : indent));
                children |= heading;
                item = sign;
                from = i + 1;
            }
        }
        lines.add(line(cell, from, end, children ? indent + 1 : indent));
    }

    private static boolean endsWithColon(String cell, int from, int to) {
        int end = to;
        while (end > from && PlainText.isSpace(cell.charAt(end - 1))) {
            end--;
        }
        return end > from && cell.charAt(end - 1) == ':';
    }

    /** An item begins with a capital, a figure or a quote; « Rennes - centre » goes on. */
    private static boolean beginsItem(String cell, int from, int end) {
        int at = from;
        while (at < end && PlainText.isSpace(cell.charAt(at))) {
            at++;
        }
        return at < end
                && (Character.isUpperCase(cell.charAt(at))
                        || Character.isDigit(cell.charAt(at))
                        || "«\"“".indexOf(cell.charAt(at)) >= 0);
    }

    private static Line line(String cell, int start, int end, int indent) {
        char c = cell.charAt(start);
        boolean mark =
                (MARKS.indexOf(c) >= 0 || c == 'o') && start + 1 < end && PlainText.isSpace(cell.charAt(start + 1));
        return new Line(start, end, indent, mark ? c : 0, mark ? start + 2 : start);
    }
}
