package org.mobilityplan.notation;

import java.util.Set;
import java.util.regex.Pattern;
import org.mobilityplan.spelling.CalendarWords;

/**
 * Words for a time that recurs or goes on, without a year: « annuel », « 2 réunions par an (juin et décembre) », « chaque année en
 * octobre », « en continu », « sur toute la durée du plan ».
 */
final class Recurrence {

    private static final String UNIT = "(?:an|annee|mois|semaine|trimestre|semestre|jour|rentree)s?";

    private static final String COUNTED =
            "(?:[1-9]\\d?(?: (?:a|ou) \\d{1,2})?|une?|deux|trois|quatre|plusieurs)(?: \\p{L}{3,}){0,2}";

    /** How often, in the words of tables. */
    private static final Pattern EVERY =
            Pattern.compile("\\b(?:chaque " + UNIT + "|tou(?:te)?s les (?:[1-9]\\d? )?" + UNIT
                    + "|(?:" + COUNTED + " )?(?:par |/ ?)" + UNIT + "|" + COUNTED + " ?/ ?" + UNIT
                    + "|bi-?(?:mensuel|annuel|mestriel)(?:le)?s?|(?:bis?|pluri)?annuel(?:le)?(?:s|ment)?|mensuel(?:le)?(?:s|ment)?"
                    + "|(?:tri|se)mestriel(?:le)?(?:s|ment)?|hebdomadaire(?:s|ment)?|quotidien(?:ne)?(?:s|ment)?"
                    + "|biennale?s?|bimestriel(?:le)?s?|chaque(?= \\p{L})|tou(?:te)?s les(?= \\p{L}))\\b");

    /** What goes on. */
    private static final Pattern ALWAYS = Pattern.compile("(?:(?:action |de maniere )?(?:en )?continue?s?|en permanence"
            + "|permanent(?:e?s?)|recurrent(?:e?s?)|regulier|reguliere|regulierement|au fil de l'eau|au long cours|ongoing"
            + "|yearly|monthly|quarterly|toute l'annee(?: scolaire)?|tout au long de l'annee(?: scolaire)?"
            + "|pendant toute l'annee|tout le temps)");

    /** The whole time of what the table is about. */
    private static final Pattern WHOLE = Pattern.compile("(?:(?:en continu|en permanence|continu|permanent)[, ]*)?"
            + "(?:(?:sur|pendant|durant) )?(?:(?:toute )?(?:la )?duree(?: totale)? (?:du |de la |de l')|tout au long (?:du |de la"
            + " |de l')|toute? (?:le |la |l'))(?:plan|projet|programme|contrat|convention|action|mandat|feuille de"
            + " route|pacte|schema)(?: d'actions?)?");

    /** A word and « par an », whatever is counted. */
    private static final Pattern RHYTHM = Pattern.compile(".*(?:/| par )(?:an|mois|semaine|trimestre|semestre)");

    private static final int MAX_SPACES = 5;

    /** Two numbers that may be years. */
    private static final Pattern PAIR = Pattern.compile("\\d\\d ?[-/] ?\\d\\d");

    /** What may be next to it and gives no year. */
    private static final Set<String> NEXT_TO = Set.of(
            "le",
            "la",
            "les",
            "l",
            "en",
            "au",
            "aux",
            "du",
            "de",
            "des",
            "d",
            "a",
            "et",
            "ou",
            "ans",
            "debut",
            "fin",
            "mi",
            "milieu",
            "courant",
            "rentree",
            "scolaire",
            "scolaires",
            "vacances",
            "sauf",
            "hors",
            "mois",
            "semaine",
            "trimestre",
            "semestre",
            "1er",
            "1ere",
            "2e",
            "2eme",
            "3e",
            "4e",
            "dernier",
            "premier",
            "printemps",
            "ete",
            "automne",
            "hiver",
            "entre",
            "pendant",
            "durant",
            "annee",
            "soit",
            "jour");

    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\d]+");

    private Recurrence() {}

    /** Whether folded words say how something recurs, or that it goes on, and nothing else. */
    static boolean is(String folded) {
        boolean rhythm = RHYTHM.matcher(folded).matches()
                && folded.chars().filter(c -> c == ' ').count() <= MAX_SPACES;
        if (rhythm || ALWAYS.matcher(folded).matches() || WHOLE.matcher(folded).matches()) {
            return true;
        }
        String rest = EVERY.matcher(folded).replaceAll(" ");
        return !rest.equals(folded)
                && !PAIR.matcher(folded).find()
                && SEPARATOR.splitAsStream(rest).allMatch(word -> word.isEmpty() || isNextTo(word));
    }

    private static boolean isNextTo(String word) {
        boolean day = word.length() <= 2 && word.chars().allMatch(Character::isDigit);
        return day
                || NEXT_TO.contains(word)
                || CalendarWords.FRENCH_DAYS.contains(word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                || PeriodNotation.month(word) > 0;
    }
}
