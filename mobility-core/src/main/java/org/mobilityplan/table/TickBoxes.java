package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.spelling.PlainText;

/**
 * The choices of a form: « ☒ Lycéens ☐ Étudiants ».
 *
 * @param ticked the choices that are made, one per line
 * @param unticked the other choices
 */
record TickBoxes(String ticked, List<String> unticked) {

    private static final int MAX_LENGTH = 2000;

    private static final Pattern BOX = Pattern.compile("(?<on>[☒☑✅⊠🗹🗷]|(?<!\\S)\\[ ?[xX✓✔] ?\\](?!\\S))"
            + "|(?<off>[☐⬜▢❏❑◻]|(?<!\\S)\\[ {1,3}\\](?!\\S))|(?<filled>[■●✓✔]|(?<!\\S)\\([xX]\\)(?!\\S))"
            + "|(?<empty>[□○◯]|(?<!\\S)\\( {1,3}\\)(?!\\S))|(?<cross>[✗✘❌])");

    /** Circles that are filled in part are symbols of a legend: « ◐ En cours ». */
    private static final Pattern LEGEND = Pattern.compile("[◐◑◒◓◔◕]");

    private static final Pattern TICK = Pattern.compile("[✓✔✅]");

    /** Reads the choices of a cell; empty where it has no boxes, or nothing next to them. */
    static Optional<TickBoxes> read(String cell) {
        if (cell.length() > MAX_LENGTH
                || !BOX.matcher(cell).find()
                || LEGEND.matcher(cell).find()) {
            return Optional.empty();
        }
        List<Boolean> marks = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        boolean sure = false;
        // A cross is a choice, except next to a tick.
        boolean ticks = TICK.matcher(cell).find();
        boolean open = ticks && cell.chars().anyMatch(c -> c == '✗' || c == '✘');
        boolean circles = true;
        int end = 0;
        Matcher box = BOX.matcher(cell);
        while (box.find()) {
            texts.add(label(cell.substring(end, box.start())));
            end = box.end();
            marks.add(box.group("on") != null || box.group("filled") != null || box.group("cross") != null && !ticks);
            circles &= box.group().equals("○") || box.group().equals("◯");
            sure |= box.group("on") != null || box.group("off") != null;
            open |= box.group("off") != null || box.group("empty") != null;
        }
        texts.add(label(cell.substring(end)));
        // ■ and ✓ alone may be marks of a list; empty circles alone are one, or a symbol of a legend: « ○ À venir ».
        if (!sure && !open || circles) {
            return Optional.empty();
        }
        // « Public : ☒ Lycéens ☐ Étudiants » has a label of its own before the boxes.
        boolean after = !texts.get(texts.size() - 1).isEmpty();
        List<String> labels = after ? texts.subList(1, texts.size()) : texts.subList(0, texts.size() - 1);
        String heading = texts.get(0);
        boolean complete =
                labels.stream().allMatch(TickBoxes::isLabel) && (!after || heading.isEmpty() || heading.endsWith(":"));
        if (!complete) {
            return Optional.empty();
        }
        return Optional.of(new TickBoxes(String.join("\n", of(labels, marks, true)), of(labels, marks, false)));
    }

    private static boolean isLabel(String words) {
        return words.chars().anyMatch(Character::isLetterOrDigit);
    }

    private static String label(String text) {
        String words = PlainText.of(text);
        boolean separated = words.endsWith(";") || words.endsWith(",") || words.endsWith("/");
        return separated ? words.substring(0, words.length() - 1).strip() : words;
    }

    private static List<String> of(List<String> labels, List<Boolean> marks, boolean wanted) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            if (marks.get(i) == wanted) {
                chosen.add(labels.get(i));
            }
        }
        return chosen;
    }
}
