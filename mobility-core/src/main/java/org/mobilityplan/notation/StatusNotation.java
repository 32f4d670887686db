package org.mobilityplan.notation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Origin;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.report.Checked;
import org.mobilityplan.spelling.PlainText;

/**
 * Statuses as tables spell them: « A discuter », « en cours␠», « Bloqué », « Réalisées »; and those that other words let one
 * deduce: « Poursuite de … », « ACTIONS 2017 REALISEES ».
 */
public final class StatusNotation {

    private static final int MAX_CODE_LENGTH = 100;

    private static final Map<String, StatusCode> STATED = Map.ofEntries(
            Map.entry("a venir", StatusCode.TO_COME),
            Map.entry("prevu", StatusCode.TO_COME),
            Map.entry("non demarre", StatusCode.TO_COME),
            Map.entry("a faire", StatusCode.TO_COME),
            Map.entry("to come", StatusCode.TO_COME),
            Map.entry("a discuter", StatusCode.TO_DISCUSS),
            Map.entry("a debattre", StatusCode.TO_DISCUSS),
            Map.entry("to discuss", StatusCode.TO_DISCUSS),
            Map.entry("en cours", StatusCode.UNDER_WAY),
            Map.entry("demarre", StatusCode.UNDER_WAY),
            Map.entry("engage", StatusCode.UNDER_WAY),
            Map.entry("under way", StatusCode.UNDER_WAY),
            Map.entry("realise", StatusCode.DONE),
            Map.entry("termine", StatusCode.DONE),
            Map.entry("acheve", StatusCode.DONE),
            Map.entry("fait", StatusCode.DONE),
            Map.entry("done", StatusCode.DONE),
            Map.entry("en retard", StatusCode.LATE),
            Map.entry("late", StatusCode.LATE),
            Map.entry("en pause", StatusCode.PAUSED),
            Map.entry("suspendu", StatusCode.PAUSED),
            Map.entry("paused", StatusCode.PAUSED),
            Map.entry("bloque", StatusCode.BLOCKED),
            Map.entry("blocked", StatusCode.BLOCKED),
            Map.entry("abandonne", StatusCode.DROPPED),
            Map.entry("annule", StatusCode.DROPPED),
            Map.entry("dropped", StatusCode.DROPPED),
            Map.entry("reporte", StatusCode.POSTPONED),
            Map.entry("decale", StatusCode.POSTPONED),
            Map.entry("postponed", StatusCode.POSTPONED),
            Map.entry("cancelled", StatusCode.CANCELLED),
            Map.entry("en preparation", StatusCode.IN_PREPARATION),
            Map.entry("en cours d elaboration", StatusCode.IN_PREPARATION),
            Map.entry("in preparation", StatusCode.IN_PREPARATION),
            Map.entry("adopte", StatusCode.ADOPTED),
            Map.entry("vote", StatusCode.ADOPTED),
            Map.entry("adopted", StatusCode.ADOPTED),
            Map.entry("partiellement realise", StatusCode.PARTLY_DONE),
            Map.entry("partly done", StatusCode.PARTLY_DONE),
            Map.entry("non realise", StatusCode.NOT_DONE),
            Map.entry("not done", StatusCode.NOT_DONE),
            Map.entry("reconduit", StatusCode.CONTINUING),
            Map.entry("perennise", StatusCode.CONTINUING),
            Map.entry("continuing", StatusCode.CONTINUING));

    /** The words of a deduced status: at the beginning of a title, or anywhere in it. */
    private static final List<String> GOING_ON_FIRST = List.of("poursuite", "lancement", "continuation");

    private static final List<String> GOING_ON = List.of("a continuer", "a poursuivre", "poursuite des actions");

    private static final List<String> DONE = List.of("realise", "realisee", "realises", "realisees");

    private StatusNotation() {}

    /**
     * Reads the cell of a status.
     *
     * @param text the status as written
     * @return the status with its words, and the findings; without a status for an empty cell. A word that is not known
     *     is its own code
     */
    public static Checked<Optional<Status>> read(String text) {
        Findings findings = new Findings();
        String words = PlainText.of(text);
        if (words.isEmpty()) {
            return findings.with(Optional.empty());
        }
        Optional<StatusCode> code = code(NameKey.of(words).value());
        if (code.isPresent()) {
            return findings.with(
                    Optional.of(Status.builder().code(code.get()).text(words).build()));
        }
        findings.report(NotationRules.STATUS_UNKNOWN, words);
        return findings.with(CodeWord.of(words, MAX_CODE_LENGTH)
                .map(word ->
                        Status.builder().code(StatusCode.of(word)).text(words).build()));
    }

    /** The same word in feminine and plural: « réalisées », « reportée ». */
    private static Optional<StatusCode> code(String key) {
        for (String ending : List.of("", "s", "e", "es")) {
            if (key.endsWith(ending)) {
                StatusCode code = STATED.get(key.substring(0, key.length() - ending.length()));
                if (code != null) {
                    return Optional.of(code);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Proposes a status from the title of an action or a remark on it. Never to be put over a stated status.
     *
     * @param text a title or remark, such as « Poursuite du label », « à continuer », « pour 2024 ? »
     * @return the status with the origin {@link Origin#DEDUCED} and the word it was deduced from, and the findings;
     *     without a status where nothing can be deduced
     */
    public static Checked<Optional<Status>> deduce(String text) {
        return deducedStatus(deduced(PlainText.of(text)));
    }

    /**
     * Proposes a status from the header above all actions. Never to be put over a stated status.
     *
     * @param header a header, such as « ACTIONS 2017 REALISEES »
     * @return the status with the origin {@link Origin#DEDUCED} and the word it was deduced from, and the findings;
     *     without a status where nothing can be deduced
     */
    public static Checked<Optional<Status>> deduceFromHeader(String header) {
        Objects.requireNonNull(header, "header");
        for (String word : PlainText.of(header).split(" ")) {
            if (DONE.contains(NameKey.of(word).value())) {
                return deducedStatus(Optional.of(deduced(StatusCode.DONE, trimmed(word))));
            }
        }
        return deducedStatus(Optional.empty());
    }

    private static Checked<Optional<Status>> deducedStatus(Optional<Status> status) {
        Findings findings = new Findings();
        status.ifPresent(found -> findings.report(
                NotationRules.STATUS_DEDUCED,
                Map.of("status", found.getCode().code(), "text", found.getText().orElse(""))));
        return findings.with(status);
    }

    private static Optional<Status> deduced(String text) {
        String key = NameKey.of(text).value();
        String first = text.split(" ", 2)[0];
        if (GOING_ON_FIRST.contains(NameKey.of(first).value())) {
            return Optional.of(deduced(StatusCode.UNDER_WAY, trimmed(first)));
        }
        for (String words : GOING_ON) {
            if ((" " + key + " ").contains(" " + words + " ")) {
                return Optional.of(deduced(StatusCode.UNDER_WAY, words));
            }
        }
        return text.endsWith("?") ? Optional.of(deduced(StatusCode.TO_DISCUSS, "?")) : Optional.empty();
    }

    private static String trimmed(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetter(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }

    private static Status deduced(StatusCode code, String words) {
        return Status.builder().code(code).text(words).origin(Origin.DEDUCED).build();
    }

    /**
     * Writes a status: its own words where it has any, else the French ones, such as « En cours »; an unknown code is its own
     * word.
     *
     * @param status the status
     * @return the words
     */
    public static String write(Status status) {
        return status.getText().orElseGet(() -> write(status.getCode()));
    }

    /**
     * Writes a status in French.
     *
     * @param code the status
     * @return such as « À venir »; an unknown code is its own word
     */
    public static String write(StatusCode code) {
        return switch (code.code()) {
            case "to-come" -> "À venir";
            case "to-discuss" -> "À discuter";
            case "under-way" -> "En cours";
            case "done" -> "Réalisé";
            case "late" -> "En retard";
            case "paused" -> "En pause";
            case "blocked" -> "Bloqué";
            case "dropped" -> "Abandonné";
            case "postponed" -> "Reporté";
            case "in-preparation" -> "En préparation";
            case "adopted" -> "Adopté";
            case "partly-done" -> "Partiellement réalisé";
            case "not-done" -> "Non réalisé";
            case "continuing" -> "Reconduit";
            default -> code.code();
        };
    }
}
