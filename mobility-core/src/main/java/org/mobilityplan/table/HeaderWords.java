package org.mobilityplan.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.spelling.CalendarWords;

/** The words of a header in the forms in which they are compared with those of known columns, from the most to the least exact. */
final class HeaderWords {

    /** A longer text is a cell: nothing is taken out of it. */
    static final int MAX_LENGTH = 120;

    /** A year, which a column may have as its whole header. */
    static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** Words that change nothing. */
    private static final Set<String> FILLING = Set.of(
            "l",
            "d",
            "le",
            "la",
            "les",
            "de",
            "du",
            "des",
            "der",
            "un",
            "une",
            "ou",
            "dont",
            "et",
            "n",
            "no",
            "realise",
            "realisee",
            "realises",
            "realisees",
            "prevu",
            "prevue",
            "prevus",
            "prevues",
            "menees",
            "menee",
            "mener",
            "conduire",
            "realiser",
            "s",
            "e",
            "es",
            "a",
            "x",
            "xx",
            "xxx",
            "en",
            "euro",
            "euros",
            "eur",
            "k",
            "m",
            "keur",
            "milliers",
            "millions",
            "ttc",
            "ht",
            "total");

    /** What a row is about. */
    private static final Set<String> OBJECTS =
            Set.of("projet", "projets", "action", "actions", "fiche", "mesure", "operation", "massnahme", "massnahmen");

    private static final Pattern NUMBER_OF_ACTION = Pattern.compile(
            "(?:fiche )?(?:action|fiche|mesure|projet|massnahme)"
                    + " (?:n|no|nr|numero|code)|(?:n|no|nr|num|numero|code|ref|reference|identifiant)"
                    + " (?:de |d |la |l |der )*(?:fiche |sous )*(?:action|fiche|fa|mesure|projet|operation|massnahme)s?");

    /** Words after those that name a column, which change nothing: how sure it is, or which of several it is. Singular. */
    private static final Set<String> QUALIFIERS = Set.of(
            "previsionnel",
            "prev",
            "previ",
            "previsionnelle",
            "provisoire",
            "indicatif",
            "indicative",
            "estime",
            "estimee",
            "estimatif",
            "estimative",
            "estim",
            "envisage",
            "envisagee",
            "propose",
            "proposee",
            "retenu",
            "retenue",
            "programme",
            "programmee",
            "pressenti",
            "pressentie",
            "potentiel",
            "potentielle",
            "possible",
            "identifie",
            "identifiee",
            "principal",
            "principale",
            "direct",
            "final",
            "global",
            "globale",
            "operationnel",
            "operationnelle",
            "technique",
            "local",
            "locale",
            "territorial",
            "territoriale",
            "regional",
            "regionale",
            "national",
            "nationale",
            "international",
            "internationale",
            "europeen",
            "europeenne",
            "public",
            "prive",
            "associatif",
            "associe",
            "associee",
            "associer",
            "concerne",
            "concernee",
            "mobilise",
            "mobilisee",
            "mobiliser",
            "mobilisable",
            "implique",
            "impliquee",
            "engage",
            "engagee",
            "planned",
            "expected",
            "geplant",
            "geplante",
            "voraussichtlich",
            "voraussichtliche");

    /** « Mesures associées » are other actions than that of the row. */
    private static final Pattern OF_OTHERS = Pattern.compile("autre .*|.* (?:associe|concerne|implique)e?");

    /** What the whole row is about may also be what is done with it: « Date de réalisation », « Calendrier de mise en œuvre ». */
    private static final List<String> COMPLEMENTS =
            List.of(" mise oeuvre", " mises oeuvre", " realisation", " execution");

    /** Words before those that name a column, which change nothing. Singular. */
    private static final Set<String> BEFORE = Set.of(
            "liste", "nom", "principal", "principaux", "principale", "autre", "rappel", "rattachement", "proposition");

    /** The endings of inclusive writing: « Porteur·se·s », « Référent(e)s », « Chef·fe », « Coordinateur/trice ». */
    private static final Pattern INCLUSIVE =
            Pattern.compile("(?<=\\p{L}{2})[.·•⋅‧∙(/-](?:e|ne|se|fe|te|le|ve|trice|rice|ice|euse)"
                    + "(?:[.·•⋅‧∙)/-]?s)?(?![\\p{L}·])\\)?");

    private static final Pattern DATE =
            Pattern.compile("\\b(?:19|20)\\d\\d\\b|\\b\\d{1,2} \\d{1,2} \\d{2}\\b|\\bau \\d{1,2}\\b");

    /** « Lien CPER/SRADDET », « Articulation avec les autres plans »: words about something else. */
    private static final Pattern LINK = Pattern.compile("(?:liens?|articulations?|coherences?) .+");

    /** Words of dates. */
    private static final Set<String> CALENDAR = Stream.concat(
                    CalendarWords.FRENCH_MONTHS.stream(),
                    Stream.of(
                            "au",
                            "er",
                            "fin",
                            "debut",
                            "mi",
                            "date",
                            "arrete",
                            "jour",
                            "mis",
                            "semestre",
                            "trimestre",
                            "janv",
                            "fev",
                            "fevr",
                            "avr",
                            "juil",
                            "sept",
                            "oct",
                            "nov",
                            "dec"))
            .collect(Collectors.toUnmodifiableSet());

    private static final String TOTAL = " total";

    private final String key;
    private final String words;
    private final String singular;

    private HeaderWords(String key) {
        this.key = key;
        this.words = withoutFillers(key);
        this.singular = singular(words);
    }

    /** The words without those that may follow or precede the name of a column, and whether what the row is about was one. */
    record Bare(String words, boolean ofObject) {}

    static HeaderWords of(String header) {
        return new HeaderWords(key(header));
    }

    /** The key of a header, whose capitals have no ß: « MASSNAHME » is « Maßnahme ». */
    static String key(String header) {
        String key = NameKey.of(header).value();
        return key.indexOf('ß') < 0 ? key : key.replace("ß", "ss");
    }

    /** « Porteur » for « Porteur·se·s ». */
    static String withoutInclusive(String header) {
        return header.length() > MAX_LENGTH ? header : INCLUSIVE.matcher(header).replaceAll("");
    }

    /** All words. */
    String key() {
        return key;
    }

    /** The words without years and fillers. */
    String words() {
        return words;
    }

    /** The words without years and fillers, and without the s of plurals. */
    String singular() {
        return singular;
    }

    /** « N° de l'action », « Réf. fiche ». */
    boolean isNumberOfAction() {
        return NUMBER_OF_ACTION.matcher(key).matches();
    }

    /** « avancement » for « Avancement au 31 décembre 2024 »; absent where there is no date. */
    Optional<String> withoutDate() {
        return DATE.matcher(key).find()
                ? Optional.of(singular(Arrays.stream(words.split(" "))
                        .filter(word -> !CALENDAR.contains(word))
                        .collect(Collectors.joining(" "))))
                : Optional.empty();
    }

    /** « porteur » for « Porteur du projet »: the whole row is about it. */
    Optional<String> withoutObject() {
        int last = words.lastIndexOf(' ');
        return last > 0 && OBJECTS.contains(words.substring(last + 1))
                ? Optional.of(singular(words.substring(0, last))).filter(bare -> !OBJECTS.contains(bare))
                : Optional.empty();
    }

    /** Whether the last word is « Total », with others before it. */
    boolean isTotal() {
        return key.endsWith(TOTAL);
    }

    /** « cout previsionnel » for « Coût prévisionnel TTC – Total ». */
    Optional<String> withoutTotal() {
        return words.endsWith(TOTAL)
                ? Optional.of(singular(words.substring(0, words.length() - TOTAL.length())))
                : Optional.empty();
    }

    /** « budget » for « Budget estimé », « calendrier » for « Calendrier de mise en œuvre »; absent where all words count. */
    Optional<Bare> withoutQualifiers() {
        String bare = singular;
        String before;
        boolean object = false;
        do {
            before = bare;
            String last = bare.substring(bare.lastIndexOf(' ') + 1);
            if (last.length() < bare.length() && (QUALIFIERS.contains(last) || OBJECTS.contains(last))) {
                bare = bare.substring(0, bare.length() - last.length() - 1);
                object |= OBJECTS.contains(last);
            }
            for (String complement : COMPLEMENTS) {
                bare = bare.endsWith(complement) ? bare.substring(0, bare.length() - complement.length()) : bare;
            }
        } while (!bare.equals(before));
        int first = bare.indexOf(' ');
        if (first > 0 && BEFORE.contains(bare.substring(0, first))) {
            bare = bare.substring(first + 1);
        }
        return bare.equals(singular) ? Optional.empty() : Optional.of(new Bare(bare, object));
    }

    /** Whether the words are about others than that of the row: « Mesures associées ». */
    boolean isOfOthers() {
        return OF_OTHERS.matcher(singular).matches();
    }

    /** Whether the words are about what the row has to do with other plans or actions. */
    boolean isLink() {
        return LINK.matcher(key).matches();
    }

    private static String withoutFillers(String key) {
        StringBuilder words = new StringBuilder(key.length());
        for (String word : key.split(" ")) {
            boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
            if (!number && !FILLING.contains(word)) {
                words.append(words.isEmpty() ? "" : " ").append(word);
            }
        }
        return words.toString();
    }

    /** The words without the s of plurals. */
    static String singular(String words) {
        return Arrays.stream(words.split(" ")).map(HeaderWords::singularWord).collect(Collectors.joining(" "));
    }

    private static String singularWord(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        boolean inAux = word.length() > 4 && word.endsWith("aux") && !word.endsWith("eaux");
        return plural
                ? word.substring(0, word.length() - 1)
                : inAux ? word.substring(0, word.length() - 2) + "l" : word;
    }
}
