package org.mobilityplan.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.model.FundingBasis;
import org.mobilityplan.model.FundingStage;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.spelling.Folding;
import org.mobilityplan.spelling.PlainText;
import org.mobilityplan.spelling.QualifierWords;
import org.mobilityplan.spelling.QualifierWords.Qualified;

/**
 * The words around an amount of money: « (1 200,00 €) », « 45 000 €/an », « env. 10-15 k€ TTC par jeune ».
 *
 * @param amount the amount without them, in the words of a quantity: « environ 10 à 15 k€ »
 * @param negative whether it is in brackets, as spreadsheets show negative amounts
 * @param perHead whether it is for each person
 * @param perMonth whether it is for each month
 * @param perYear whether it is for each year
 * @param taxIncluded whether it is with taxes, if the words say so
 * @param stage whether it is planned, committed or spent, if the words say so
 */
record AmountText(
        String amount,
        boolean negative,
        boolean perHead,
        boolean perMonth,
        boolean perYear,
        Optional<Boolean> taxIncluded,
        Optional<FundingStage> stage) {

    private static final int MAX_LENGTH = 120;

    /** The mark of a footnote. */
    private static final Pattern FOOTNOTE = Pattern.compile("(?<=[\\p{L}\\d€]) ?\\*{1,3}$");

    private static final String ACCENTS = "àâäéèêëîïôöùûüç";
    private static final String LETTERS = "aaaeeeeiioouuuc";

    /** « £3,500 », « € 12 000 ». */
    private static final Pattern SIGN_BEFORE = Pattern.compile("(?<sign>[€£]) ?(?<figures>\\d[\\d .,]*)");

    /** Thousands and millions of another currency, whose figures are read as those of euros: « 5 kCHF ». */
    private static final Pattern FACTOR =
            Pattern.compile("(?<=\\d) ?(?<factor>[kKM]) ?(?:CHF|GBP|XPF|F\\.? ?CFP|£)(?![\\p{L}])");

    /** Amounts without other words. */
    private static final Pattern PLAIN = Pattern.compile("[-+]?[\\d .,]*(?: ?[kM]?€)?");

    private static final String HEADS =
            "personnes?|pers\\.?|tete|jeunes?|participante?s?|volontaires?|beneficiaires?|eleves?"
                    + "|etudiante?s?|stagiaires?|apprentie?s?|boursiere?s?|lyceene?s?|agents?";

    private static final Pattern PER_HEAD = Pattern.compile(" ?(?:et )?(?:/|par) ?(?:" + HEADS + ")$");
    private static final Pattern PER_MONTH = Pattern.compile(" ?(?:(?:et )?(?:/|par) ?mois|mensuels?)$");
    private static final Pattern PER_YEAR =
            Pattern.compile(" ?(?:(?:et )?(?:/|par) ?(?:ans?|annee)|annuels?|chaque annee|tous les ans)$");
    private static final Pattern WITH_TAX =
            Pattern.compile(" ?(?:\\((?:ttc|t\\.t\\.c\\.)\\)|ttc|t\\.t\\.c\\.|toutes taxes comprises)$");
    private static final Pattern WITHOUT_TAX = Pattern.compile(" ?(?:\\((?:ht|h\\.t\\.)\\)|ht|h\\.t\\.|hors taxes?)$");

    private static final Map<Pattern, FundingStage> STAGES = stages();

    private static final Pattern BRACKETS =
            Pattern.compile("\\(([^()]*\\d[^()]*)\\)( ?(?:k€|m€|€|eur|euros))?", Pattern.CASE_INSENSITIVE);

    private static final String NUMBER = "\\d{1,3}(?:[ .]\\d{3})*(?:,\\d+)?|\\d+(?:[.,]\\d+)?";
    private static final String UNIT = "k€|m€|md€|€|keur|eur|keuros|euros?|meur";
    private static final Pattern RANGE = Pattern.compile("(?<prefix>.*?)(?<first>" + NUMBER + ")(?<unit1> ?(?:" + UNIT
            + "))? ?[-–—] ?(?<last>" + NUMBER + ")(?<unit2> ?(?:" + UNIT + "))?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final Pattern OTHER_UNIT =
            Pattern.compile("(€|\\beuros?|\\beur) ?/ ?(?=\\p{L})", Pattern.CASE_INSENSITIVE);

    private static final Pattern ENGLISH = Pattern.compile("\\d,\\d{3}(?:\\.\\d{1,2}(?!\\d)|,\\d{3})");

    private static final Pattern FRENCH = Pattern.compile("\\d(?:,\\d{1,2}|\\.\\d{3}|[  ]\\d{3})(?!\\d)");

    private static final Pattern COMMA = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");

    private static final Pattern BARE = Pattern.compile(".*\\d");

    private static Map<Pattern, FundingStage> stages() {
        Map<Pattern, FundingStage> stages = new LinkedHashMap<>();
        stages.put(
                Pattern.compile(" ?\\(?(?:prevus?|previsionnels?|en previsionnel|estimes?|estimation)\\)?$"),
                FundingStage.PLANNED);
        stages.put(staged("engagee?s?|votee?s?|notifiee?s?"), FundingStage.COMMITTED);
        stages.put(staged("acquise?s?|obtenue?s?|accordee?s?|attribuee?s?"), FundingStage.GRANTED);
        stages.put(staged("demandee?s?|sollicitee?s?"), FundingStage.REQUESTED);
        stages.put(staged("realisee?s?|depensee?s?|versee?s?|payee?s?"), FundingStage.SPENT);
        return stages;
    }

    /** The words of a stage after an amount, but not « sous réserve de vote » and « non engagé ». */
    private static Pattern staged(String words) {
        return Pattern.compile("(?<!\\b(?:non|pas|encore|de|du|au|avant|apres) ?) ?\\(?(?:" + words + ")\\)?$");
    }

    /**
     * Reads the words of a cell and of its header.
     *
     * @param header « Budget annuel (k€) » is about cells without a unit, too
     */
    static AmountText of(String cell, String header) {
        String text = FOOTNOTE.matcher(PlainText.of(cell))
                .replaceFirst("")
                .replace('\u2212', '-')
                .replace('’', '\'');
        Matcher signed = SIGN_BEFORE.matcher(text);
        if (signed.matches()) {
            String figures = signed.group("figures");
            text = (signed.group("sign").equals("£") ? withoutCommas(figures) : figures) + " " + signed.group("sign");
        }
        text = FACTOR.matcher(text).replaceAll(" ${factor}€");
        String headerWords = " " + NameKey.of(header).value() + " ";
        String rest = text;
        boolean words = text.length() <= MAX_LENGTH && !PLAIN.matcher(text).matches();
        boolean perHead = contains(headerWords, "par jeune", "par personne", "par participant", "par volontaire");
        boolean perMonth = contains(headerWords, "mensuel", "mensuels", "par mois");
        boolean perYear = contains(headerWords, "annuel", "annuels", "par an");
        Optional<Boolean> tax = Optional.empty();
        Optional<FundingStage> stage = Optional.empty();
        String qualifier = "";
        Matcher brackets = BRACKETS.matcher(rest);
        boolean negative = words && brackets.matches();
        if (negative) {
            rest = brackets.group(1).strip() + or(brackets.group(2));
        }
        for (boolean changed = words; changed; ) {
            String before = rest;
            rest = without(rest, PER_HEAD);
            perHead |= !rest.equals(before);
            String months = without(rest, PER_MONTH);
            perMonth |= !months.equals(rest);
            rest = without(months, PER_YEAR);
            perYear |= !rest.equals(months);
            String taxed = without(rest, WITH_TAX);
            tax = taxed.equals(rest) ? tax : Optional.of(true);
            rest = without(taxed, WITHOUT_TAX);
            tax = rest.equals(taxed) ? tax : Optional.of(false);
            for (Map.Entry<Pattern, FundingStage> each : STAGES.entrySet()) {
                String staged = without(rest, each.getKey());
                stage = staged.equals(rest) ? stage : Optional.of(each.getValue());
                rest = staged;
            }
            Qualified last = QualifierWords.last(rest);
            qualifier = last.qualifier().isEmpty() ? qualifier : last.qualifier();
            rest = last.rest();
            changed = !rest.equals(before);
        }
        Qualified first = words ? QualifierWords.first(rest) : new Qualified("", rest);
        qualifier = first.qualifier().isEmpty() ? qualifier : first.qualifier();
        rest = first.rest();
        rest = words ? OTHER_UNIT.matcher(range(rest)).replaceAll("$1 par ") : rest;
        String amount = qualifier + rest + (BARE.matcher(rest).matches() ? unit(header) : "");
        return new AmountText(amount, negative, perHead, perMonth, perYear, tax, stage);
    }

    /** Whether commas separate thousands in all of these amounts: one leaves no doubt, and none says otherwise. */
    static boolean areEnglish(List<String> cells) {
        boolean sure = false;
        for (String cell : cells) {
            String text = PlainText.of(cell);
            boolean readable = text.length() <= MAX_LENGTH;
            if (readable && FRENCH.matcher(text).find()) {
                return false;
            }
            sure |= readable && ENGLISH.matcher(text).find();
        }
        return sure;
    }

    /** The amount without the commas that separate thousands. */
    static String withoutCommas(String text) {
        return COMMA.matcher(text).replaceAll("");
    }

    /** The text in lower case without accents, each character at its place. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            int accent = ACCENTS.indexOf(c);
            folded.append(accent < 0 ? c : LETTERS.charAt(accent));
        }
        return folded.toString();
    }

    private static boolean contains(String words, String... any) {
        return List.of(any).stream().anyMatch(each -> words.contains(" " + each + " "));
    }

    private static String without(String text, Pattern words) {
        Matcher found = words.matcher(folded(text));
        boolean inside = found.find() && (found.start() > 0 || found.end() < text.length());
        return inside ? (text.substring(0, found.start()) + text.substring(found.end())).strip() : text;
    }

    /** « 10-15 k€ » as « 10 à 15 k€ »; two years are not a range of amounts. */
    private static String range(String text) {
        Matcher range = RANGE.matcher(folded(text));
        if (!range.matches()) {
            return text;
        }
        String first = range.group("first");
        String last = range.group("last");
        boolean unit = range.group("unit1") != null || range.group("unit2") != null;
        boolean years = YEAR.matcher(first).matches() && YEAR.matcher(last).matches();
        boolean start = range.group("prefix").isEmpty() || range.group("prefix").endsWith(" ");
        if (!start || years && !unit) {
            return text;
        }
        return text.substring(0, range.start("first")) + first + or(range.group("unit1")) + " à " + last
                + or(range.group("unit2"));
    }

    private static String or(String words) {
        return words == null ? "" : words;
    }

    /** The unit that a header gives to all of its cells: « Budget (k€) », « Coût en milliers d'euros ». */
    static String unit(String header) {
        String words = Folding.fold(PlainText.of(header));
        String key = " " + NameKey.of(header).value() + " ";
        if (words.contains("k€") || contains(key, "keur", "keuros", "ke", "kchf", "milliers")) {
            return " k€";
        }
        if (words.contains("m€") || contains(key, "meur", "meuros", "mchf", "millions")) {
            return " m€";
        }
        return "";
    }

    /** Whether a header gives its amounts a factor: « (k€) ». */
    static boolean hasFactor(String header) {
        return !unit(header).isEmpty();
    }

    /** What the amount is for. */
    Optional<FundingBasis> basis() {
        if (perHead && perMonth) {
            return Optional.of(FundingBasis.PER_HEAD_AND_MONTH);
        }
        if (perHead && perYear || perMonth && perYear) {
            return Optional.empty();
        }
        return perHead
                ? Optional.of(FundingBasis.PER_HEAD)
                : perMonth
                        ? Optional.of(FundingBasis.PER_MONTH)
                        : perYear ? Optional.of(FundingBasis.PER_YEAR) : Optional.empty();
    }
}
