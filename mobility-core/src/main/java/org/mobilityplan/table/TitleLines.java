package org.mobilityplan.table;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.mobilityplan.spelling.Folding;

/**
 * Decides which of the lines below the title of a table is part of it: the name of a plan below that of a body, or what a plan is about.
 * A question, a version or the name of a service below the title of a plan is not.
 */
final class TitleLines {

    /** A line that names a plan. */
    private static final Pattern PLAN =
            Pattern.compile("\\b(?:plans?|programmes?|programmation|strategies?|feuilles? de"
                    + " route|schemas?|contrats?|conventions?|agenda|chartes?|pactes?|projet (?:de"
                    + " territoire|educatif|regional|academique|social)|politiques?|suivi|bilan|work"
                    + " ?plan|strategy|roadmap)(?![a-z])");

    /** The words of a line that names the kind of a plan, and not what it is about: « Plan d'actions régional 2025-2027 ». */
    private static final Set<String> KIND = Set.of(
            "plan",
            "programme",
            "strategie",
            "feuille",
            "route",
            "schema",
            "contrat",
            "convention",
            "action",
            "actions",
            "d",
            "de",
            "des",
            "du",
            "annuel",
            "pluriannuel",
            "regional",
            "regionale",
            "departemental",
            "territorial",
            "territoriale",
            "globale",
            "local",
            "climat",
            "air",
            "energie",
            "sante",
            "ville",
            "educatif",
            "social",
            "projet",
            "territoire",
            "operationnel");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z]+");

    /** A question, a version or a date. */
    private static final Pattern VERSION =
            Pattern.compile(".*\\?|(?:version|v ?\\d|maj|mis(?:e)? a jour|etat|situation|au \\d|en"
                    + " date|date|valide|adopte|approuve|arrete|comite"
                    + " de|copil|cotech|reunion|seance|redige|etabli|elabore|derniere|montants?|as"
                    + " of|last|updated?|draft)(?![a-z]).*");

    private static final Pattern VERSION_WITHIN =
            Pattern.compile("\\b(?:maj|mis(?:e)? a jour|version|valide[es]?)(?![a-z])");

    /** A line about the table below it. */
    private static final Pattern TABLE =
            Pattern.compile("(?:tableau|synthese|extrait|avancement|document|annexe|comite)(?![a-z]).*");

    /** The label of the title. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:(?:titre|intitule|nom|title|name|titel) ?(?:du |of the |des )?)?(?:plan|programme|document|projet"
                    + "|project|titre|intitule|title|titel)(?: title| name)? ?:?");

    private static final int MAX_LENGTH = 400;

    private TitleLines() {}

    /** Which of the lines below the first one is part of the title. */
    static OptionalInt second(String first, List<String> below) {
        String above = folded(first);
        boolean named = PLAN.matcher(above).find();
        for (int i = 0; i < below.size() && !named; i++) {
            String line = folded(below.get(i));
            if (PLAN.matcher(line).find() && !VERSION.matcher(line).matches()) {
                return OptionalInt.of(i);
            }
        }
        String next = below.isEmpty() ? "?" : folded(below.get(0));
        boolean about = !VERSION.matcher(next).matches()
                && !VERSION_WITHIN.matcher(next).find()
                && !TABLE.matcher(next).matches();
        boolean kind = named && isKindOnly(above) && !PLAN.matcher(next).find();
        return about && (!named || kind || isContinued(below.get(0))) ? OptionalInt.of(0) : OptionalInt.empty();
    }

    /** Whether a text is the label of the title of the plan, which is next to it: « Titre : », « PLAN ». */
    static boolean isLabel(String text) {
        return LABEL.matcher(folded(text)).matches();
    }

    /** Whether a text is a name of a plan of two words or more, and neither a label nor a version. */
    static boolean namesPlan(String text) {
        String line = folded(text);
        return PLAN.matcher(line).find()
                && line.indexOf(' ') > 0
                && line.indexOf(':') < 0
                && !VERSION.matcher(line).matches();
    }

    /** Whether a text is a version or a date of the table. */
    static boolean isVersion(String text) {
        return VERSION.matcher(folded(text)).matches();
    }

    /** The title of two lines. */
    static String joined(String first, String second) {
        return isContinued(second) ? first + " " + second : first + " – " + second;
    }

    private static boolean isKindOnly(String line) {
        return BETWEEN_WORDS.splitAsStream(line).allMatch(word -> word.isEmpty() || KIND.contains(word));
    }

    private static String folded(String line) {
        return Folding.fold(line.length() > MAX_LENGTH ? line.substring(0, MAX_LENGTH) : line);
    }

    /** Whether a line goes on in the middle of a sentence. */
    private static boolean isContinued(String line) {
        return Character.isLowerCase(line.codePointAt(0));
    }
}
