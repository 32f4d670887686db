package org.mobilityplan.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.spelling.Folding;
import org.mobilityplan.spelling.PlainText;

/** Recognises the headers of columns that complete an indicator: « Unité », « Cible 2025 », « Réalisé 2024 ». */
final class IndicatorHeader {

    /** Words of a time in the key of a header, in which « T1 » is « t 1 », and « 1er » is « 1 er ». */
    private static final Pattern TIMES = Pattern.compile(
            " ?\\b(?:[ts] [1-4]|(?:19|20)\\d\\d|\\d{1,2}(?: (?:ans?|er|e|eme|nd))?|d ici|en|au|a|pour|fin|mi|ce jour|date|horizon|echeance"
                    + "|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
                    + "|semestre|trimestre)\\b");

    /** « (nb) », « (nombre) », « chiffrée »: the cells are figures. */
    private static final Pattern IN_FIGURES =
            Pattern.compile(" (?:en )?(?:nb|nbre|nombre|chiffree?s?|annuel(?:le)?s?)$");

    /** A longer header counts nothing. */
    private static final int MAX_COUNT = 100;

    private static final Pattern REACHED = Pattern.compile("(?:realise|realisation|resultat)s?");

    private static final Pattern AIM = Pattern.compile("\\b(?:objectif|cible|target)s?\\b");

    /** A code or a status elsewhere. */
    private static final Pattern START = Pattern.compile("ref|reference|situation|etat|niveau|constat");

    private static final String ACTUAL = "\\b(?:realise|atteint|reel|obtenu|resultat)e?s?\\b";

    private static final String TARGET = "\\b(?:objectif|cible|prevu|attendu)e?s?\\b";

    /** A target and an actual figure, of which a slash separates two figures in one cell: « Réalisé / objectif ». */
    private static final Pattern BOTH =
            Pattern.compile("(?<first>" + ACTUAL + ")(?<between>.*)" + TARGET + "|" + TARGET + "(?<then>.*)" + ACTUAL);

    /** A header that is a label and says which figure is below it: « Nb de mobilités prévues », « Nombre de jeunes (réalisé 2025) ». */
    private static final Pattern COUNT = Pattern.compile(
            "(?<label>(?:nb|nbre|nombre|effectifs?)\\b[^()]{2,60}?) ?[(–-]? ?\\b(?:(?<target>(?:prévu|visé|attendu|programmé)e?s?|cible)"
                    + "|(?<actual>(?:réalisé|atteint|constaté|réel)(?:le)?e?s?))\\b(?<when>[^()]*)\\)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** The group of columns to which a header belongs: « Suivi » above « Réalisé 2025 ». */
    private static final String GROUP = "(?:(?:evaluation|suivi|bilan|avancement) )?";

    /** « Nb de bénéficiaires (prévu / réalisé) »: what is counted, and the two figures in each cell. */
    private static final Pattern COUNT_OF_BOTH = Pattern.compile(
            "(?<label>(?:nb|nbre|nombre|effectifs?)\\b[^()]{2,60}?) ?[(–:-] ?(?<figures>[^()]{5,40})\\)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** « Nombre de jeunes », folded; days and posts are no results. */
    private static final Pattern OF_FIGURES = Pattern.compile(
            "(?:nb|nbre|nombre|effectifs?) (?:de |d |des )(?!(?:jours?|semaines?|mois|annees?|heures?|etp|agents?)\\b).{2,60}");

    /** « 40 », « env. 1 200 », « 40 jeunes ». */
    private static final Pattern FIGURE =
            Pattern.compile("(?:env(?:iron|\\.) )?\\d[\\d \\u00a0\\u202f]*(?: ?\\p{L}+)?");

    /** « Réalisé », « Bilan annuel », without its time. */
    private static final Pattern RESULTS =
            Pattern.compile("(?:chiffres? )?(?:realisee?s?|realisations?|resultats?|bilan|suivi|point d etape)"
                    + "(?: (?:obtenu|atteint|quantitatif|chiffre|annuel|provisoire|intermediaire)s?)?");

    private static final Map<Pattern, TableColumn> PARTS = parts();

    /** What a header counts, and whether its figures are aimed at or reached. */
    record Count(String label, TableColumn part) {}

    private IndicatorHeader() {}

    private static Map<Pattern, TableColumn> parts() {
        Map<Pattern, TableColumn> parts = new LinkedHashMap<>();
        parts.put(Pattern.compile("unites?(?: de mesure)?|units?"), TableColumn.INDICATOR_UNIT);
        parts.put(
                Pattern.compile(
                        "(?:valeurs? |situation |etat |niveau |point |annee )?(?:initiale?s?|(?:de )?base|(?:de |du )?depart"
                                + "|de reference|reference|ref|baseline)|t 0"),
                TableColumn.INDICATOR_BASELINE);
        parts.put(
                Pattern.compile(GROUP + "(?:valeurs? |resultats?"
                        + " )?(?:cibles?|objectifs?|targets?|attendue?s?|prevue?s?|visee?s?"
                        + "|previsionnel(?:le)?s?|atteindre|a atteindre)"),
                TableColumn.INDICATOR_TARGET);
        parts.put(
                Pattern.compile(GROUP
                        + "(?:valeurs? |resultats? |chiffres? )?(?:realisee?s?|realisations?|atteinte?s?|constatee?s?"
                        + "|obtenue?s?|actuel(?:le)?s?|actuals?|reel(?:le)?s?)|resultats?"),
                TableColumn.INDICATOR_ACTUAL);
        return parts;
    }

    /** Whether a header is about a target or an actual figure: « Objectif 2025 », « Réalisé au 30/09/2025 ». */
    static Optional<TableColumn> figureOf(String header) {
        return partOf(header, Optional.empty(), true)
                .filter(part -> part.equals(TableColumn.INDICATOR_TARGET) || part.equals(TableColumn.INDICATOR_ACTUAL));
    }

    /** What a header counts: « Nb de mobilités » for « Nb de mobilités prévues »; absent where it does not say which figure it is. */
    static Optional<Count> countOf(String header) {
        String words = PlainText.of(header);
        Matcher both = COUNT_OF_BOTH.matcher(words.length() > MAX_COUNT ? "" : words);
        if (both.matches() && !figuresOf(both.group("figures")).isEmpty()) {
            return Optional.of(new Count(both.group("label"), TableColumn.INDICATOR_ACTUAL));
        }
        Matcher count = COUNT.matcher(words.length() > MAX_COUNT ? "" : words);
        boolean dated = count.matches()
                && TIMES.matcher(NameKey.of(count.group("when")).value())
                        .replaceAll("")
                        .isBlank();
        return dated
                ? Optional.of(new Count(
                        count.group("label"),
                        count.group("target") == null ? TableColumn.INDICATOR_ACTUAL : TableColumn.INDICATOR_TARGET))
                : Optional.empty();
    }

    /** Whether a header between an indicator and its target is the figure from which it starts: « Situation 2024 », « Réf. ». */
    static boolean isStart(String header, String next) {
        String words = TIMES.matcher(NameKey.of(header).value()).replaceAll("").strip();
        return START.matcher(words).matches()
                && partOf(next, Optional.empty(), true)
                        .filter(TableColumn.INDICATOR_TARGET::equals)
                        .isPresent();
    }

    /** Whether a header says what figures below it count: « Nombre de jeunes ». */
    static boolean isOfFigures(String header) {
        return OF_FIGURES.matcher(NameKey.of(header).value()).matches();
    }

    /** Whether a header is about what became of the actions, in words or figures: « Réalisé au 30/09/2026 », « Bilan 2025 ». */
    static boolean isOfResults(String header) {
        return RESULTS.matcher(
                        TIMES.matcher(NameKey.of(header).value()).replaceAll("").strip())
                .matches();
    }

    /** Whether a text is one figure, perhaps with its unit. */
    static boolean isFigure(String text) {
        return FIGURE.matcher(text).matches();
    }

    /** Whether a header has the word for what is to be reached, which money and dates have not. */
    static boolean isAim(String header) {
        return AIM.matcher(NameKey.of(header).value()).find();
    }

    /** Whether a header names a target and an actual figure: « Réalisé / objectif ». */
    static boolean isTargetWithActual(String header) {
        return BOTH.matcher(Folding.fold(PlainText.of(header))).find();
    }

    /**
     * What a header means in a table with indicators.
     *
     * @param header the header as written
     * @param found what it means by itself, such as « Cible »: an audience
     * @param next whether the column to its left is an indicator, or completes one
     */
    static Optional<TableColumn> partOf(String header, Optional<TableColumn> found, boolean next) {
        String key = NameKey.of(header).value();
        boolean dated = HeaderWords.YEAR.matcher(key).find();
        String plain = IN_FIGURES.matcher(key).replaceFirst("");
        String words = plain.equals("t 0")
                ? plain
                : TIMES.matcher(plain).replaceAll("").strip();
        boolean target = words.startsWith("cible") || words.startsWith("evaluation cible");
        // Only a layout gives « Cible 2024 » a meaning of its own.
        boolean defined = found.isPresent() && (target && dated || TableColumn.INDICATOR_PARTS.contains(found.get()));
        if (defined || !next && !(dated && target)) {
            return Optional.empty();
        }
        if (next && !figuresOf(header).isEmpty()) {
            return Optional.of(TableColumn.INDICATOR_ACTUAL);
        }
        // « Réalisé » is a status elsewhere, « Résultats » are words; « % réalisé » is a status here as well.
        boolean figure = found.filter(each -> each.equals(TableColumn.STATUS) || each.equals(TableColumn.REMARKS))
                        .isPresent()
                && REACHED.matcher(key).matches()
                && !header.contains("%");
        boolean sure = found.isEmpty() || dated || target || figure;
        Optional<TableColumn> part = sure
                ? PARTS.entrySet().stream()
                        .filter(each -> each.getKey().matcher(words).matches())
                        .map(Map.Entry::getValue)
                        .findFirst()
                : Optional.empty();
        // « Cible 2026 / Meta »: the second word is one of another language.
        int slash = header.indexOf(" / ");
        return part.isEmpty() && slash > 0 ? partOf(header.substring(0, slash), found, next) : part;
    }

    /** What the two figures in each cell below a header are, in their order: « Réalisé / objectif »; none for other headers. */
    static List<TableColumn> figuresOf(String header) {
        Matcher both = BOTH.matcher(Folding.fold(PlainText.of(header)));
        if (!both.find()) {
            return List.of();
        }
        boolean actualFirst = both.group("first") != null;
        String between = both.group(actualFirst ? "between" : "then").strip();
        return !between.equals("/")
                ? List.of()
                : actualFirst
                        ? List.of(TableColumn.INDICATOR_ACTUAL, TableColumn.INDICATOR_TARGET)
                        : List.of(TableColumn.INDICATOR_TARGET, TableColumn.INDICATOR_ACTUAL);
    }
}
