package org.mobilityplan.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.spelling.Folding;

/**
 * What words and a value count: « deux semaines » and 14 days, « douze tandems » and 24 young people are other numbers of the same
 * thing.
 */
final class Units {

    /** Groups of people or things, of which a value may count the members. */
    private static final Set<String> GROUPS = Set.of(
            "binome",
            "bus",
            "car",
            "classe",
            "cohorte",
            "couple",
            "duo",
            "equipage",
            "equipe",
            "groupe",
            "lot",
            "moitie",
            "page",
            "promotion",
            "quatuor",
            "serie",
            "session",
            "tandem",
            "trio",
            "vague",
            "class",
            "group",
            "team");

    /** Words that no unit begins with. */
    private static final Set<String> SMALL =
            Set.of("de", "d", "des", "du", "par", "sur", "a", "au", "en", "of", "in", "per", "out", "the");

    private Units() {}

    /** Whether a quantity that was read counts what another one counts. Words without a unit count what the value does. */
    static boolean areSame(Quantity read, Quantity quantity) {
        List<String> words = words(read.getUnit().orElse(""));
        List<String> own = words(quantity.getUnit().orElse(""));
        if (read.getOutOf().isPresent()
                && (own.contains("%") || quantity.getOutOf().isEmpty())) {
            return false;
        }
        if (words.isEmpty()) {
            return true;
        }
        String first = words.get(0);
        if (SMALL.contains(first)) {
            return false;
        }
        if (own.isEmpty()) {
            boolean isShare = first.equals("%") || first.equals("‰");
            return !GROUPS.contains(first) && !(isShare && quantity.getOutOf().isPresent());
        }
        return own.contains(first) && (own.get(0).equals(first) || !GROUPS.contains(first));
    }

    /** Folded words without an ending for the plural. */
    private static List<String> words(String unit) {
        List<String> words = new ArrayList<>();
        for (String word : Folding.fold(unit).split("[ \u00a0'’-]+")) {
            boolean plural = word.length() > 3 && (word.endsWith("s") || word.endsWith("x"));
            if (!word.isEmpty()) {
                words.add(plural ? word.substring(0, word.length() - 1) : word);
            }
        }
        return words;
    }
}
