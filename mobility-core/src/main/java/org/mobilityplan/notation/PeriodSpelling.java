package org.mobilityplan.notation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mobilityplan.spelling.CalendarWords;

/**
 * Rewrites the many spellings of a time, folded, to the few that {@link PeriodNotation} reads: « A.S. 25-26 » is « 2025-2026 »,
 * « T3-2025 » is « t3 2025 », « 2024 → 2026 » is « 2024 - 2026 ».
 */
final class PeriodSpelling {

    private static final String MONTHS = String.join("|", CalendarWords.FRENCH_MONTHS);

    /** Words that can be a part of the year. */
    private static final String PART = "(?:" + MONTHS
            + "|printemps|ete|automne|[tqs][1-4]|(?:1er|premier|2e|2eme|2nd|deuxieme|second|3e|3eme|troisieme|4e|4eme|quatrieme|dernier) (?:trimestre|semestre)"
            + "|debut|mi|fin|rentree)";

    private static final String YEAR = "(?:19|20)\\d\\d";

    private static final String MONTH = "(?:janv(?:ier)?|fevr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout"
            + "|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?)\\.?";

    /** A part of the work before its time: « Phase 2 : 2025-2026 ». */
    private static final String PHASE = "(?:phase|etape|tranche|lot|vague|volet|jalon|annee|edition) (?:n° ?)?"
            + "(?:[1-9]|pilote|test|preparatoire|operationnelle)(?!\\d)";

    /** What begins the work. */
    private static final String BEGINNING = "(?:demarrage|lancement|ouverture)(?: prevue?)?";

    /** What happens once at its time, and has no number of its own. */
    private static final String EVENT =
            "(?:(?:1re|1ere|premiere) edition|signature|publication|adoption|sessions?|seminaire|forum|journee|rencontres?)";

    private static final String DURATION = "\\d{1,3} (?:jours?|semaines?|mois|heures?|h|ans?|nuits?|sessions?)";

    /** The spellings; compiled for the first time that is not plain. */
    private static final class Rules {

        /** A spelling and what is read for it. */
        private record Rule(Pattern spelling, String plain) {}

        /** In the order in which they are applied. */
        static final List<Rule> ALL = Stream.of(
                        // An hour after a day.
                        rule(
                                "(?<=\\b" + YEAR
                                        + "|/\\d\\d),? (?:a )?(?:\\d{1,2} ?h ?(?:\\d\\d)?|\\d{1,2}:\\d\\d|midi|minuit)"
                                        + "(?: \\([^()\\d]*\\))?$",
                                ""),
                        rule(
                                "^(?:l')?(?:a\\.?/? ?s\\.?|annees? (?:scolaire|universitaire|academique)) (?:20)?(\\d\\d) ?[-/]"
                                        + " ?(?:20)?(\\d\\d)$",
                                "annee scolaire 20$1-20$2"),
                        rule("\\bannee (?:universitaire|academique) ", "annee scolaire "),
                        rule(
                                "\\brentree(?: scolaire| universitaire)?(?: d[eu']| en|,)? ?(?:mois de )?(septembre|janvier)\\b",
                                "$1"),
                        rule("\\brentree (?:scolaire|universitaire)\\b", "rentree"),
                        rule(
                                "(?<=\\b(?:1er|premier|2e|2eme|2nd|second|deuxieme) )sem\\.?(?= )|\\bsemestres\\b",
                                "semestre"),
                        rule("\\btrimestres\\b", "trimestre"),
                        rule("\\b([tqs][1-4])[-/](" + YEAR + ")", "$1 $2"),
                        rule("\\b([tqs][1-4])/(2\\d|3\\d)$", "$1 20$2"),
                        // Dates as spreadsheets show them: « 31-déc.-26 ».
                        rule("\\b(\\d{1,2})-(" + MONTH + ")-(?:20)?(\\d\\d)\\b", "$1 $2 20$3"),
                        rule("^(0[1-9]|1[0-2])-(" + YEAR + ")$", "$1/$2"),
                        // No day and no month is over 12: « 09/25 - 06/26 ».
                        rule(
                                "^(0?[1-9]|1[0-2])/(2\\d|3\\d) ?(?:-|–|a|au|→) ?(0?[1-9]|1[0-2])/(2\\d|3\\d)$",
                                "$1/20$2 - $3/20$4"),
                        rule("\\b(" + MONTH + ")[- '](2\\d|3\\d)(?= ?(?:-|–|→) | (?:a|au|et|jusqu'a) )", "$1 20$2"),
                        rule("^(" + YEAR + ")[-/ ]([tq][1-4])$", "$2 $1"),
                        // Two digits of a year after words for which they can be nothing else.
                        rule("\\b(" + PART + ")[- '](2\\d|3\\d)$", "$1 20$2"),
                        rule(
                                "\\b(?:premiere|1e?re|deuxieme|seconde|2e|2eme|derniere) (?:quinzaine|semaine|moitie) (?:de |du"
                                        + " mois de |d')",
                                ""),
                        rule("\\bweek-?end du ", "du "),
                        rule(
                                "\\b(?:dans le courant|au cours|dans le cours|courant|pendant|durant) (?:de |du )",
                                "courant "),
                        rule("\\b(?:dans le courant|pendant|durant) ", "courant "),
                        rule("courant (?:(?:de )?l'annee|la periode|le) ", "courant "),
                        rule("^pour ", ""),
                        rule("^(.+?),? au plus tard$", "d'ici $1"),
                        rule(
                                "^(?:au plus tard |avant (?=(?:la )?fin )|avant le (?=\\d{1,2}(?:er)?[ /.](?!tri|sem)))",
                                "d'ici "),
                        rule("^(?:a l'|a )?horizon ", "d'ici "),
                        rule("^d'ici +la fin (?:de l'annee |de |du mois de |d')?", "d'ici fin "),
                        // Arrows and dashes between the ends of a range; an arrow at one end leaves the other open.
                        rule("^(?:→|⇒|➔|=>|->|—>) ?", "d'ici "),
                        rule(" ?(?:→|⇒|➔|=>|->|—>)$", " et suivantes"),
                        rule(" ?(?:→|⇒|➔|=>|->|—>) ?|(?<=\\d) ?> ?(?=.)", " - "),
                        rule(
                                "((?:\\d{1,2}[/.])?\\d{1,2}[/.]\\d{2,4})-((?:\\d{1,2}[/.])?\\d{1,2}[/.]\\d{2,4})",
                                "$1 - $2"),
                        // « 13-14/10/2025 », « du 13/10 au 15/10/2025 »
                        rule("^(?:du )?(\\d{1,2}) ?(?:-|au) ?(\\d{1,2})/(\\d{1,2})/(\\d{2,4})$", "$1/$3/$4 - $2/$3/$4"),
                        rule(
                                "^(?:du )?(\\d{1,2}/\\d{1,2}) ?(?:-|au) ?(\\d{1,2}/\\d{1,2})/(\\d{2,4})$",
                                "$1/$3 - $2/$3"),
                        // « mai/juin 2025 » are two that follow each other, as after « et ».
                        rule(
                                "^([a-z]{3,9}\\.?|[tqs][1-4]|\\d{1,2})/(?=(?:[a-z]{3,9}\\.?|[tqs][1-4]|\\d{1,2} [a-z]{3,9}\\.?) "
                                        + YEAR + "$)",
                                "$1 et "),
                        rule(
                                "(?<=\\b20\\d\\d)-(?=(?:debut|fin|mi)\\b|[tqs][1-4] |\\p{L}{3,9}\\.? " + YEAR + ")",
                                " - "),
                        // « fin 2025 - début 2026 » in words.
                        rule("^debut ?: ?(.{1,40}?)(?:[,;]| -)? fin ?: ?(.{1,40})$", "$1 - $2"),
                        rule(
                                "^" + BEGINNING
                                        + " ?:? ?(.{4,30}?)(?:,| -)? (?:(?=fin )|(?:bilan|cloture|restitution) ?:? ?)(.{4,30})$",
                                "$1 - $2"),
                        rule("^(?:debut ?:|" + BEGINNING + " ?:?) ?", "a partir de "),
                        rule(
                                "^(?:fin ?:|(?:echeance|date limite) ?:?|(?:livraison|cloture)(?: prevue)? ?:?) ?(?=\\S)",
                                "d'ici "),
                        rule("^" + EVENT + "(?: prevue?s?)?,? ?(?::|le |en |au |du |pour )? ?(?=.{4,40}$)", ""),
                        rule("^(?:en cours|poursuite),? (?=jusqu')", ""),
                        rule("^(.+?),? au plus tot$", "a partir de $1"),
                        rule(
                                "^(?:(?:a |horizon )?(?:tres )?(?:court|moyen|long) terme|" + PHASE
                                        + "|en continu|permanente?"
                                        + "|annuel(?:le)?(?:ment)?|chaque annee|tous les ans|" + DURATION
                                        + "),? ?[:(-]? ?(?=(?:a partir d[eu]"
                                        + " |depuis |des |de |en |d'ici |jusqu'\\p{L}{1,2} |debut |mi-|fin |courant |annee )?(?:\\p{L}{3,9}\\.? )?"
                                        + YEAR + ")(.+?)\\)?$",
                                "$1"),
                        // What goes on without a known end.
                        rule(
                                "^(?:depuis )?(.{4,30}?)(?: et (?:annees suivantes|les? (?:annees? )?suivante?s?|suivante?s?|au[- ]dela|apres"
                                        + "|plus|\\+)| ?\\+| - aujourd'hui|,? puis (?:en continu|chaque annee|tous les ans|annuel(?:lement)?)| -"
                                        + " (?:en continu|permanent))$",
                                "a partir de $1"))
                .toList();

        private static Rule rule(String spelling, String plain) {
            return new Rule(Pattern.compile(spelling), plain);
        }
    }

    /** The times that most people write, which no rule changes: « 2025 », « juin 2025 », « 12 juin 2025 », « 2025-2026 ». */
    private static final Pattern PLAIN =
            Pattern.compile("(?:(?:\\d{1,2} )?(?:" + MONTHS + ") )?" + YEAR + "|" + YEAR + "-" + YEAR);

    /** Two years of a duration of two are not a school year. */
    private static final Pattern TWO_YEARS = Pattern.compile("(?:2 ans ?[:(-]? ?)(" + YEAR + ") ?[-/] ?(" + YEAR
            + ")\\)?|(" + YEAR + ") ?[-/] ?(" + YEAR + ") ?\\(2 ans\\)");

    /** « Phase 2 : 2025-2026 »: neither are those of a part of the work. */
    private static final Pattern YEARS_OF_PHASE = Pattern.compile(
            "(?:" + PHASE + "|(?:court|moyen|long) terme),? ?[:(-]? ?(" + YEAR + ") ?[-–/] ?(" + YEAR + ")\\)?");

    /** « 2025 (T2) », « 2025 (automne) »: the part of the year is no remark. */
    private static final Pattern PART_IN_BRACKETS = Pattern.compile("(" + YEAR + ") ?\\((" + PART + ")\\)");

    /** A remark after a time, without a number but that of a duration: « (sauf vacances scolaires) », « (8 semaines) ». */
    private static final Pattern REMARK =
            Pattern.compile("(?<time>[^()]+) ?\\((?<remark>[^()\\d?]+|" + DURATION + ")\\)");

    /** January to December, as written. */
    private static final List<String> FRENCH = List.of(
            "janvier",
            "f[eé]vrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "ao[uû]t",
            "septembre",
            "octobre",
            "novembre",
            "d[eé]cembre");

    private static final List<String> GERMAN = List.of(
            "januar|jänner",
            "februar",
            "m[aä]rz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember");

    /** A month with the same one in another language: « juillet / Juli », « Juli / juillet ». */
    private static final Pattern TRANSLATED = Pattern.compile(
            IntStream.range(0, FRENCH.size())
                    .mapToObj(i -> translated(FRENCH.get(i), GERMAN.get(i) + "|" + CalendarWords.ENGLISH_MONTHS.get(i)))
                    .collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SLASH = Pattern.compile(" ?/ ?");

    /** Remarks after which a time may no longer be right. */
    private static final Pattern DOUBT = Pattern.compile(
            "report|annul|abandon|decal|differ|a confirmer|a preciser|a definir|suspend|au lieu|initial|ou ");

    private PeriodSpelling() {}

    /** One month in two languages, in any order; the French one is a group. */
    private static String translated(String french, String other) {
        return "\\b(?:" + french + " ?/ ?(?:" + other + ")|(?:" + other + ") ?/ ?" + french + ")\\b";
    }

    /** A text in which a month in two languages has no space within it, by which it could be two. */
    static String withTranslationsJoined(String text) {
        return text.indexOf('/') < 0
                ? text
                : TRANSLATED
                        .matcher(text)
                        .replaceAll(month -> SLASH.matcher(month.group()).replaceFirst("/"));
    }

    private static String withoutTranslations(String folded) {
        return TRANSLATED.matcher(folded).replaceAll(month -> {
            String[] words = SLASH.split(month.group(), 0);
            return CalendarWords.FRENCH_MONTHS.contains(words[0]) ? words[0] : words[1];
        });
    }

    /** The time in plain words, without a remark that changes nothing. */
    static String plain(String folded) {
        if (PLAIN.matcher(folded).matches()) {
            return folded;
        }
        String once = folded.indexOf('/') < 0 ? folded : withoutTranslations(folded);
        if (!once.equals(folded)) {
            return plain(once);
        }
        Matcher twoYears = TWO_YEARS.matcher(folded);
        if (twoYears.matches()) {
            return twoYears.replaceFirst("de $1$3 a $2$4");
        }
        Matcher phase = YEARS_OF_PHASE.matcher(folded);
        if (phase.matches()) {
            return phase.replaceFirst("de $1 a $2");
        }
        Matcher part = PART_IN_BRACKETS.matcher(folded);
        if (part.matches()) {
            return plain(part.group(2) + " " + part.group(1));
        }
        Matcher remark = REMARK.matcher(folded);
        boolean harmless = remark.matches() && !isDoubtful(remark.group("remark"));
        String words = (harmless ? remark.group("time").strip() : folded)
                .replace(", jusqu'", " jusqu'")
                .replace(" et jusqu'", " jusqu'");
        for (Rules.Rule rule : Rules.ALL) {
            words = rule.spelling.matcher(words).replaceAll(rule.plain);
        }
        return words;
    }

    /** Whether words next to a time may take it back. */
    static boolean isDoubtful(String folded) {
        return DOUBT.matcher(folded).find();
    }
}
