package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanLevel;
import org.mobilityplan.spelling.Folding;

/** Words next to a gap in the numbering that explain it: « La fiche 3 a été abandonnée ». */
final class CodeGap {

    private static final int LONGEST = 2_000;

    /** Beginnings of words that say what became of a number. */
    private static final List<String> FATES = List.of(
            "abandon",
            "absorb",
            "annul",
            "cancel",
            "dropped",
            "fondu",
            "fusion",
            "integr",
            "merged",
            "n'existe",
            "non retenu",
            "pas repris",
            "regroup",
            "remov",
            "report",
            "reserv",
            "retir",
            "supprim",
            "transfer",
            "vacant",
            "withdrawn");

    private CodeGap() {}

    /** Whether the text around a gap names the missing code and what became of it, or speaks of the numbering. */
    static boolean isExplained(String missing, PlanElement parent, List<? extends PlanElement> siblings, int at) {
        return Stream.of(parent, siblings.get(at - 1), siblings.get(at)).anyMatch(each -> explains(each, missing));
    }

    private static boolean explains(PlanElement element, String missing) {
        if (!(element instanceof PlanLevel level)) {
            return false;
        }
        return Stream.of(level.getDescription(), level.getNote())
                .flatMap(Optional::stream)
                .filter(words -> words.length() <= LONGEST)
                .map(words -> Folding.fold(words).replace('’', '\''))
                .anyMatch(words -> words.contains("numerot")
                        || words.contains("numbering")
                        || names(words, Folding.fold(missing)) && FATES.stream().anyMatch(words::contains));
    }

    /** Whether a code occurs as a word of its own. */
    private static boolean names(String words, String code) {
        for (int at = words.indexOf(code); at >= 0; at = words.indexOf(code, at + 1)) {
            if (!isPart(words, at - 1) && !isPart(words, at + code.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(String words, int at) {
        return at >= 0 && at < words.length() && Character.isLetterOrDigit(words.charAt(at));
    }
}
