package org.mobilityplan.notation;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Priority;
import org.mobilityplan.model.PriorityLevel;
import org.mobilityplan.report.Checked;
import org.mobilityplan.spelling.PlainText;

/** Priorities as tables spell them: « Élevé », « eleve », « Haut », « Moyenne », « faible ». */
public final class PriorityNotation {

    private static final int MAX_CODE_LENGTH = 100;

    private static final Map<String, PriorityLevel> LEVELS = Map.ofEntries(
            Map.entry("eleve", PriorityLevel.HIGH),
            Map.entry("elevee", PriorityLevel.HIGH),
            Map.entry("haut", PriorityLevel.HIGH),
            Map.entry("haute", PriorityLevel.HIGH),
            Map.entry("fort", PriorityLevel.HIGH),
            Map.entry("forte", PriorityLevel.HIGH),
            Map.entry("high", PriorityLevel.HIGH),
            Map.entry("moyen", PriorityLevel.MEDIUM),
            Map.entry("moyenne", PriorityLevel.MEDIUM),
            Map.entry("medium", PriorityLevel.MEDIUM),
            Map.entry("bas", PriorityLevel.LOW),
            Map.entry("basse", PriorityLevel.LOW),
            Map.entry("faible", PriorityLevel.LOW),
            Map.entry("low", PriorityLevel.LOW));

    private static final Pattern FIRST = Pattern.compile("^(?:\\d (?=\\D)|(?:priorite|niveau) )");

    private PriorityNotation() {}

    /**
     * Reads the cell of a priority.
     *
     * @param text the priority as written
     * @return the priority with its words, and the findings; without a priority for an empty cell. A word that is not
     *     known is its own level
     */
    public static Checked<Optional<Priority>> read(String text) {
        Findings findings = new Findings();
        String words = PlainText.of(text);
        if (words.isEmpty()) {
            return findings.with(Optional.empty());
        }
        String key = NameKey.of(words).value();
        // « 1 - haute », « priorité haute »
        PriorityLevel level = LEVELS.get(FIRST.matcher(key).replaceFirst(""));
        if (level != null) {
            return findings.with(
                    Optional.of(Priority.builder().level(level).text(words).build()));
        }
        findings.report(NotationRules.PRIORITY_UNKNOWN, words);
        return findings.with(CodeWord.of(words, MAX_CODE_LENGTH)
                .map(word -> Priority.builder()
                        .level(PriorityLevel.of(word))
                        .text(words)
                        .build()));
    }

    /**
     * Writes a priority: its own words where it has any, else the French ones, such as « Élevé »; an unknown level is its own
     * word.
     *
     * @param priority the priority
     * @return the words
     */
    public static String write(Priority priority) {
        return priority.getText().orElseGet(() -> switch (priority.getLevel().code()) {
            case "high" -> "Élevé";
            case "medium" -> "Moyen";
            case "low" -> "Bas";
            default -> priority.getLevel().code();
        });
    }
}
