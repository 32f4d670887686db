package org.mobilityplan.notation;

import java.util.HashMap;
import java.util.List;
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

    /** Each level with its words, folded. */
    private static final Map<String, PriorityLevel> LEVELS = levels(Map.of(
            PriorityLevel.HIGH,
            "eleve;elevee;haut;haute;fort;forte;urgent;urgente;prioritaire;maximal;maximale;majeur"
                    + ";majeure;critique;top;essentiel;essentielle;indispensable;imperatif;imperative;high;very high"
                    + ";highest;p 1;priorite 1;priorite n 1;1 re priorite;1 ere priorite;premiere priorite",
            PriorityLevel.MEDIUM,
            "moyen;moyenne;intermediaire;modere;moderee;normal;normale;medium;moderate",
            PriorityLevel.LOW,
            "bas;basse;faible;mineur;mineure;secondaire;moindre;non prioritaire;pas prioritaire"
                    + ";peu prioritaire;low;lowest"));

    /** « 1 - haute », « priorité haute », « P1 (haute) ». */
    private static final Pattern FIRST =
            Pattern.compile("^(?:p ?\\d (?=\\D)|\\d (?=\\D)|(?:priorite|niveau) (?:\\d )?(?=\\D)|tres )");

    /** « Haute (1) », « haute priorité ». */
    private static final Pattern LAST = Pattern.compile(" (?:p ?)?\\d$| priorite$");

    private PriorityNotation() {}

    private static Map<String, PriorityLevel> levels(Map<PriorityLevel, String> words) {
        Map<String, PriorityLevel> levels = new HashMap<>();
        words.forEach((level, all) -> List.of(all.split(";")).forEach(each -> levels.put(each, level)));
        return Map.copyOf(levels);
    }

    private static Optional<PriorityLevel> level(String word) {
        String key = NameKey.of(word).value();
        // « 1 - haute », « priorité haute », « très haute », « haute (1) »; « P1 » is itself a word.
        String bare = LAST.matcher(FIRST.matcher(key).replaceFirst("")).replaceFirst("");
        return Optional.ofNullable(LEVELS.get(key))
                .or(() -> Optional.ofNullable(LEVELS.get(bare)))
                .or(() -> Optional.ofNullable(LEVELS.get(FIRST.matcher(bare).replaceFirst(""))));
    }

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
        Optional<PriorityLevel> level = level(words);
        if (level.isPresent()) {
            return findings.with(Optional.of(
                    Priority.builder().level(level.get()).text(words).build()));
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
