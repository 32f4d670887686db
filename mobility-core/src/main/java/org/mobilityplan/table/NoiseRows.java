package org.mobilityplan.table;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.spelling.Folding;
import org.mobilityplan.spelling.PlainText;

/** Recognises rows that are not part of the plan: hints, totals, sources, page numbers. */
final class NoiseRows {

    private static final Pattern TOTAL = Pattern.compile(
            "(?:(?:zwischensumme|gesamt|gesamtsumme|summe) )?(?:sous |s )?tota(?:l|ux)|zwischensumme|gesamt|gesamtsumme|summe"
                    + "|insgesamt|somme|ensemble(?: (?:des|du|de) .*)?|cumul|moyennes?|moyenne .*|avancement moyen|taux (?:de|d) .*|parts?"
                    + " (?:de|des|du|d|par) .*|en|en pourcentage|solde|reste a financer|s total .*|(?:cout|montant|budget) total(?: general)?|(?:sous"
                    + " )?total .*|total general.*");

    /** What a row of the shares of the totals is called: « Part en % », « Répartition (%) ». */
    private static final Pattern SHARES =
            Pattern.compile("(?:parts?|repartition|ventilation|poids|pourcentage|en pourcentage)?"
                    + "(?: ?(?:en|du total|du budget|des financements|des financeurs))*");

    private static final Pattern SHARE = Pattern.compile("\\d{1,3}(?:[.,]\\d+)? ?%");

    /** The mere word for a total, which names nothing else. */
    private static final Pattern SUM =
            Pattern.compile("(?:(?:zwischensumme|gesamt|gesamtsumme|summe) )?(?:sous |s )?total"
                    + "(?: (?:general|global|previsionnel|ht|ttc))*|ensemble");

    /** A part of the total above, below a column of actions: « dont Région ». */
    private static final Pattern PART = Pattern.compile("dont .*");

    /** What an indicator measures, in the column of indicators. */
    private static final Pattern MEASURE = Pattern.compile("(?:taux|moyenne|parts?|total des?) .*");

    private static final Pattern NOTE = Pattern.compile(
            "(?:(?:prochaine?s?|dates? des?) (?:réunions?|comités?|instances?|copils?|rendez-vous|séances?|plénières?)\\b"
                    + "|sources?\\s?[:=]|page \\d|p\\. ?\\d|nb\\s?:|n\\.\\s?b\\.|notes?\\s?:|légende|\\(?\\*|mis(?:e)? à"
                    + " jour|maj\\s?:|document |version (?:du|de|n°)? ?\\d|\\d{1,3} ?/ ?\\d{1,3}$|\\d{1,3}$"
                    + "|(?:liste des )?(?:sigles|abréviations|acronymes)(?: (?:et|utilisée?s)[^:=]{0,40})?\\s?[:=–-]"
                    + "|(?:sigles?|abréviations|acronymes|glossaire|lexique|nota(?: bene)?|remarques?|avertissement"
                    + "|clés? de lecture|codes? couleurs?)\\s?[:=–]).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** « C = chef de file ; P = partenaire », « Initiales : AD = directrice, LB = animateur ». */
    private static final Pattern LEGEND = Pattern.compile(
            "[^:=]{2,40}: ?[\\p{L}\\d+*]{1,5} ?= ?[^;,=:]{2,40}(?: ?[;,] ?[\\p{L}\\d+*]{1,5} ?= ?[^;,=:]{2,40})+"
                    + "|\\p{L}{1,3} ?[=:] ?[^;,=:]{2,40}(?:(?: ?[;,]| [–-]) ?\\p{L}{1,3} ?[=:] ?[^;,=:]{2,40})+");

    /** A label of notes without its words, as above a list of them: « Légende », « Légende météo : », « Sigles : ». */
    private static final String LABEL =
            "(?:légende(?: [^:=]{1,40})?|sigles?|abréviations|acronymes|glossaire|lexique|notes?|codes? couleurs?|sources?"
                    + "|(?:sigles|abréviations|acronymes) (?:et|utilisée?s) ?[^:]{0,40})\\s?:?";

    private static final Pattern NOTES = Pattern.compile(LABEL, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** « Annexe 1 : lexique », « Liste des sigles »: a label of notes only if alone in its row, as it may also be an action. */
    private static final Pattern ANNEX = Pattern.compile(
            "annex(?:e|es|s)?(?: (?:n° ?)?[\\dA-Z]{1,2})?\\s?(?:[:.–-]\\s?(?:liste des )?" + LABEL + ")?"
                    + "|liste des (?:sigles|abréviations|acronymes)\\b.{0,40}"
                    + "|(?:glossaire|lexique) des (?:sigles|abréviations|acronymes|termes)\\b.{0,40}"
                    + "|(?:list of )?(?:abbreviations|acronyms)|glossary",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** « Plan révisé en comité le 3 mars »: what happened to the table itself, on a day. */
    private static final Pattern ADOPTED = Pattern.compile(
            "(?:(?:plan|tableau|programme|feuille de route|liste|version|maquette)\\b[^:;,]{0,40} )?"
                    + "(?:révisé|validé|adopté|approuvé|actualisé|arrêté|voté|présenté|amendé|modifié)e?s? [^:;]{0,60}"
                    + "\\b(?:le|du|au) \\d{1,2}(?:er)?(?: (?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)|[/.-]\\d).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** « x = période de réalisation ». */
    private static final Pattern KEY = Pattern.compile("\\S{1,3} ?= ?.{2,200}");

    /** What a mark in the cells means: « X : année de mise en œuvre ». */
    private static final Pattern MARK = Pattern.compile("(?:Légende ?:? ?)?[xX✓✔●■] ?[=:] ?\\p{L}.*");

    /** « (1) Sous réserve des crédits ». */
    private static final Pattern FOOTNOTE = Pattern.compile("(?:\\(\\d{1,2}\\)|\\[\\d{1,2}]|[¹²³⁴⁵⁶⁷⁸⁹]).*");

    private static final Pattern ACRONYM = Pattern.compile("(\\p{Lu}[\\p{L}\\d+&./-]{1,11}) ?[:=] ?(.+)");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\d]+");

    /** A shorter line is more likely a title, although it ends with a point. */
    private static final int MIN_SENTENCE = 40;

    private static final String FIGURE = "[-–—+\\d.,€%()  ]*(?:k€|M€|HT|TTC|EUR|euros?)?";

    /** « 45 700 € », « soit 65 % », « 1 296 000 € dont Région 655 000 € ». */
    private static final Pattern FIGURES = Pattern.compile(
            "(?:(?:taux|part|soit|dont|moyenne|total)[^:\\d]{0,40}:? ?)?" + FIGURE
                    + "(?: ?[(,;]? ?(?:dont|soit) \\p{L}[^\\d]{0,40}" + FIGURE + ")*",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> GRAND_TOTAL = Set.of("total", "total general", "totaux");

    private static final int MIN_HINTS = 3;

    private NoiseRows() {}

    /** Whether most cells name the form itself, or three cells and no other, or nearly all of many, begin like hints. */
    static boolean isHints(GridRow row) {
        List<Integer> filled = row.filled();
        long form = filled.stream()
                .filter(i -> GuidanceText.isFormText(row.text(i)))
                .count();
        long guidance = filled.stream()
                .filter(i -> GuidanceText.isGuidance(row.text(i)))
                .count();
        boolean all = guidance == filled.size() && filled.size() >= MIN_HINTS;
        boolean most = 5 * guidance >= 4L * filled.size() && filled.size() >= 2 * MIN_HINTS;
        return form > 0 && 2 * form >= filled.size() || all || most;
    }

    /** Whether the first filled cell of a row is « Sous-total … », which no header is; « Total » may be a header. */
    static boolean isSubtotal(GridRow row) {
        List<Integer> filled = row.filled();
        return !filled.isEmpty() && NameKey.of(row.text(filled.get(0))).value().startsWith("sous total");
    }

    /**
     * Whether a row sums up others: « Total », with figures only in its other cells. Next to the mere word a remark on more figures
     * changes nothing: « TOTAL | 93 000 | 60 450 | soit 65 % engagés ».
     */
    static boolean isTotal(GridRow row) {
        List<Integer> others = row.filled().subList(1, row.filled().size());
        String first = NameKey.of(row.text(row.filled().get(0))).value();
        long figures = others.stream()
                .filter(i -> FIGURES.matcher(row.plain(i)).matches())
                .count();
        long words = others.size() - figures;
        boolean shares = SHARES.matcher(first).matches()
                && others.stream().allMatch(i -> SHARE.matcher(row.plain(i)).matches());
        return TOTAL.matcher(first).matches() && words == 0
                || SUM.matcher(first).matches() && words == 1 && figures > 1
                || shares && others.size() > 1;
    }

    /** Whether a row repeats the header, sums up others, explains the table or is nothing but times. */
    static boolean isNoise(GridRow row, TableHeader header) {
        return header.isRepeatedIn(row) || isTotal(row, header) || isNote(row) || TimeHeaders.areTimes(row);
    }

    /** Whether a row sums up others; in a column of indicators « Taux d'occupation » is none. */
    static boolean isTotal(GridRow row, TableHeader header) {
        boolean indicator = header.meaning(row.filled().get(0))
                .filter(TableColumn.INDICATORS::equals)
                .isPresent();
        return isTotal(row) && !(indicator && isMeasure(row)) || isPart(row, header);
    }

    private static boolean isPart(GridRow row, TableHeader header) {
        int first = row.filled().get(0);
        return row.filled().size() > 1
                && PART.matcher(NameKey.of(row.text(first)).value()).matches()
                && header.meaning(first)
                        .filter(column -> column.equals(TableColumn.TITLE) || TableColumn.LEVELS.contains(column))
                        .isPresent()
                && row.filled().stream()
                        .skip(1)
                        .allMatch(i -> FIGURES.matcher(row.plain(i)).matches());
    }

    /** Whether the first filled cell of a row is « Total », which no part of a table has. */
    static boolean isGrandTotal(GridRow row) {
        return GRAND_TOTAL.contains(NameKey.of(row.text(row.filled().get(0))).value());
    }

    /** Whether the first filled cell of a row, if in a column of indicators, names one: « Taux d'occupation ». */
    static boolean isMeasure(GridRow row) {
        return MEASURE.matcher(NameKey.of(row.text(row.filled().get(0))).value())
                .matches();
    }

    /** Whether the only cell of a row is a source, a page number or a remark on the table, or each cell explains a mark. */
    static boolean isNote(GridRow row) {
        List<Integer> filled = row.filled();
        return filled.size() == 1 && isNote(row.plain(filled.get(0)))
                || filled.size() == 2 && StatusLegend.isEntry(row.plain(filled.get(0)), row.plain(filled.get(1)))
                || filled.stream().allMatch(i -> KEY.matcher(row.plain(i)).matches());
    }

    /** Whether a row begins with nothing but the label of notes: « Légende », or is « Annexe 1 : lexique » alone. */
    static boolean isLabelOfNotes(GridRow row) {
        String words = row.plain(row.filled().get(0));
        return NOTES.matcher(words).matches()
                || row.filled().size() == 1 && ANNEX.matcher(words).matches();
    }

    /** Whether a line below the last action explains the table: a footnote, a legend, an acronym in full, or when it was adopted. */
    static boolean isFootnote(String text) {
        String words = PlainText.of(text);
        return FOOTNOTE.matcher(words).matches()
                || MARK.matcher(words).matches()
                || ADOPTED.matcher(words).matches()
                || isAcronymInFull(words);
    }

    /** Whether a line is a sentence, and no heading with a code. */
    static boolean isSentence(String text) {
        String words = PlainText.of(text);
        return words.length() >= MIN_SENTENCE
                && words.endsWith(".")
                && Heading.read(words).code().isEmpty();
    }

    /** « CRIJ : centre régional information jeunesse »: the letters begin the words, in their order. */
    private static boolean isAcronymInFull(String words) {
        Matcher found = ACRONYM.matcher(words);
        if (!found.matches()) {
            return false;
        }
        String letters = BETWEEN_WORDS.matcher(Folding.fold(found.group(1))).replaceAll("");
        int next = 0;
        for (String word : BETWEEN_WORDS.split(Folding.fold(found.group(2)))) {
            boolean begins = next < letters.length() && !word.isEmpty() && word.charAt(0) == letters.charAt(next);
            next += begins ? 1 : 0;
        }
        return letters.length() >= 2 && next == letters.length();
    }

    /** Whether a text is a source, a page number or a remark on the table. */
    static boolean isNote(String text) {
        String words = PlainText.of(text);
        return NOTE.matcher(words).matches() || LEGEND.matcher(words).matches() || StatusLegend.isLegend(words);
    }
}
