package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.cells.Bullet;
import org.mobilityplan.spelling.PlainText;

/**
 * Divides a cell of steps: a list, one step per line, « cadrage ; test ; bilan », « 1) cadrage 2) test », « cadrage, puis test »,
 * « cadrage → test ». A line that begins in lower case goes on from the one above it.
 */
final class StepItems {

    private static final Pattern SEMICOLON = Pattern.compile(";");

    private static final Pattern ARROW = Pattern.compile(" ?(?:→|➔|➜|=>|->) ?");

    private static final Pattern THEN = Pattern.compile("[,;] ?puis (?=\\p{L})");

    private static final Pattern NUMBER = Pattern.compile("(?<![^\\s;,])(\\d{1,2})(?:[)]|[.°](?=\\s)) ?(?=\\p{L})");

    /** A longer cell without marks is prose. */
    private static final int MAX_LENGTH = 4_000;

    private StepItems() {}

    /** The steps of a cell; one for a cell that is not divided, none for an empty one. */
    static List<Bullet> read(String cell) {
        List<Bullet> items = Bullet.read(cell);
        if (items.size() != 1 || !items.get(0).children().isEmpty() || cell.length() > MAX_LENGTH) {
            return items;
        }
        List<String> parts = numbered(cell);
        parts = parts.size() > 1 ? parts : lines(cell);
        parts = parts.size() > 1 ? parts : split(cell, SEMICOLON);
        parts = parts.size() > 1 ? parts : split(cell, ARROW);
        parts = parts.size() > 1 ? parts : split(cell, THEN);
        return parts.size() > 1
                ? parts.stream()
                        .map(part -> new Bullet(PlainText.of(part), part, List.of()))
                        .toList()
                : items;
    }

    /** « 1) cadrage 2) test 3) bilan »: numbers in their order, from the first words on. */
    private static List<String> numbered(String cell) {
        List<Integer> starts = new ArrayList<>();
        Matcher number = NUMBER.matcher(cell);
        while (number.find()) {
            if (Integer.parseInt(number.group(1)) == starts.size() + 1) {
                starts.add(number.start());
            }
        }
        List<String> parts = new ArrayList<>();
        if (starts.size() > 1 && cell.substring(0, starts.get(0)).isBlank()) {
            for (int i = 0; i < starts.size(); i++) {
                int end = i + 1 < starts.size() ? starts.get(i + 1) : cell.length();
                parts.add(withoutMark(cell.substring(starts.get(i), end)));
            }
        }
        return parts;
    }

    private static List<String> lines(String cell) {
        List<String> parts = new ArrayList<>();
        for (String line :
                cell.lines().map(String::strip).filter(text -> !text.isEmpty()).toList()) {
            String above = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
            boolean ended = above.endsWith(";") || above.endsWith(".");
            boolean begins = Character.isUpperCase(line.codePointAt(0)) || Character.isDigit(line.codePointAt(0));
            boolean open = above.endsWith(",") || above.endsWith(":") || above.endsWith("-");
            if (above.isEmpty() || ended || begins && !open && isClosed(above)) {
                parts.add(line);
            } else {
                parts.set(parts.size() - 1, above + "\n" + line);
            }
        }
        return parts.stream().map(StepItems::withoutMark).toList();
    }

    /** The parts between separators that are not in brackets, if each has words. */
    private static List<String> split(String cell, Pattern separator) {
        List<String> parts = new ArrayList<>();
        Matcher next = separator.matcher(cell);
        int from = 0;
        while (next.find()) {
            String part = cell.substring(from, next.start());
            if (isClosed(part)) {
                parts.add(part);
                from = next.end();
            }
        }
        parts.add(cell.substring(from));
        List<String> words = parts.stream()
                .map(StepItems::withoutMark)
                .filter(part -> !part.isEmpty())
                .toList();
        boolean all = words.stream().allMatch(part -> part.codePoints().anyMatch(Character::isLetter));
        return all ? words : List.of(cell);
    }

    private static boolean isClosed(String part) {
        return part.chars().filter(c -> c == '(').count()
                <= part.chars().filter(c -> c == ')').count();
    }

    private static String withoutMark(String part) {
        String words = part.strip();
        return words.endsWith(";") || words.endsWith(",")
                ? words.substring(0, words.length() - 1).strip()
                : words;
    }
}
