package org.mobilityplan.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.notation.QuantityNotation;
import org.mobilityplan.spelling.BodyWords;
import org.mobilityplan.spelling.Folding;
import org.mobilityplan.spelling.ListMark;
import org.mobilityplan.spelling.OpenBracket;
import org.mobilityplan.spelling.PlainText;
import org.mobilityplan.spelling.QualifierWords;

/**
 * A part of a cell about money: « Région : 9 000 € », « 9 400,00 € (OFAJ) », « fonds propres », or the total of the others.
 *
 * @param text the words as written, on one line
 * @param amount the amount with the words that belong to it, or the share; empty where there is none
 * @param share a share next to the amount
 * @param funder who pays; empty where the words do not name one for sure
 * @param kind what the words are
 */
record FundingPart(String text, String amount, Optional<BigDecimal> share, String funder, Kind kind) {

    /** What the words of a part are. */
    enum Kind {
        /** An amount, a funder, or both. */
        LINE,
        /** The amount of all the others. */
        TOTAL,
        /** Words that name neither a body nor an amount: « temps de travail ». */
        WORDS,
        /** Somebody who is not known yet: « à rechercher ». */
        VACANT,
        /** A number that is neither an amount nor part of a name. */
        UNREAD
    }

    /** Longer cells are not lists of funders. */
    static final int MAX_LENGTH = 500;

    private static final int MAX_NAME_LENGTH = 100;

    private static final String UNIT =
            "(?:€|k€|m€|mds?€|k ?euros?|keur|meur|euros?(?!\\p{L})|eur(?!\\p{L})|millions d['’]euros|milliers"
                    + " d['’]euros|[km]? ?(?:CHF|GBP|XPF|F ?CFP)(?!\\p{L})|[km]? ?£)";

    private static final String NUMBER =
            "(?:\\d{1,3}(?:[ .]\\d{3})+(?:,\\d{1,2})?|\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?" + "|\\d+(?:[.,]\\d{1,2})?)";

    /** An amount with its unit, or a share. */
    private static final Pattern MONEY = Pattern.compile(
            "(?<![\\p{L}\\d.,/-])" + NUMBER + " ?(?:" + UNIT + "|%)(?: ?(?:HT|TTC)(?!\\p{L}))?",
            Pattern.CASE_INSENSITIVE);

    /** An amount without a unit, at the end. */
    private static final Pattern FIGURE = Pattern.compile("(?<=[ :(=])" + NUMBER + "(?=\\)?$)");

    /** Thousands within a name, which has none: « Région 15 000 (2025) 20 000 (2026) ». */
    private static final Pattern FIGURE_INSIDE = Pattern.compile(
            "(?<![\\p{L}\\d.,'’-])(?:(?!(?:19|20)\\d\\d(?!\\d))\\d{4,9}|\\d{1,3}(?: \\d{3})+)(?![\\d.,])");

    /** « FDVA 2 »: the second part of a fund. */
    private static final Pattern NUMBERED_FUND = Pattern.compile("(?:fdva|volet|axe|priorite) ?\\d");

    /** Funders of which a number is never part: « Région 50 ». */
    private static final Pattern WITHOUT_NUMBER = Pattern.compile(
            "(?:region|etat|europe|ue|union europeenne|fse\\+?|feder|autofin[a-z.]*|familles)(?: ?[:=])? \\d+");

    /** Thousands are an amount, whatever their unit. */
    private static final Pattern LARGE = Pattern.compile("\\d{1,3}(?:[ .,]\\d{3})+(?:[.,]\\d{1,2})?|\\d{4,9}");

    /** « 5000 (OFAJ) », below « Coût ». */
    private static final Pattern FIRST_FIGURE = Pattern.compile("(?:" + NUMBER + ")(?<=\\d{3})(?= ?\\(| [–:-] )");

    /** A line of a budget or a call, not a body: « BOP 163 ». */
    private static final Pattern NUMBERED =
            Pattern.compile("(?:bop|programme|p|action|ligne|compte|ami|aap|n°|art(?:icle)?\\.?) ?\\d[\\d -]*");

    private static final Pattern SHARE = Pattern.compile("(100|\\d{1,2}(?:[.,]\\d{1,2})?) ?%");

    private static final Pattern SHARE_IN_BRACKETS =
            Pattern.compile(",? ?(?:\\((?:soit )?|soit )(100|\\d{1,2}(?:[.,]\\d{1,2})?) ?%\\)?$");

    /** « Département = 2000 »: a year, or an amount. */
    private static final Pattern LABELLED = Pattern.compile("[:=] ?\\d+$");

    /** What became of an application for money, after the name of a funder: « Région (acquis) ». */
    private static final Pattern STAGE = Pattern.compile(
            " \\((?:acquise?|en cours|sollicitée?|demandée?|confirmée?|obtenue?|votée?|notifiée?|prévue?|pressentie?"
                    + "|déposée?|accordée?|refusée?|en attente|à (?:confirmer|solliciter|définir|chiffrer|préciser)"
                    + "|(?:co)?financements?|à parts égales|pour mémoire"
                    + "|(?:sous réserve|mises? à disposition|en nature|valorisation)[^()]*)\\)$"
                    + "|,? (?:à parts égales|à égalité|50 ?/ ?50|à parité|pour (?:la )?moitié)$"
                    + "|(?: ?[:–-])? (?:montants? )?(?:à (?:confirmer|solliciter|définir|chiffrer|préciser)|sous réserve.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The mark of a footnote. */
    private static final Pattern FOOTNOTE = Pattern.compile(" ?(?:\\((?:\\d|\\*{1,3})\\)|\\*{1,3}|[¹²³])$");

    /** What an amount is for, after a slash or « par »: « / an ». */
    private static final String PER_TIME =
            "(?:an|année|mois|trimestre|semestre|semaine|jour|jeune|personne|participante?|volontaire|bénéficiaire|élève"
                    + "|étudiante?|stagiaire|apprentie?)(?!\\p{L})";

    private static final Pattern SLASH_PER = Pattern.compile(" / " + PER_TIME);

    /** « 30 000 € (Erasmus+ : 20 000 € ; Région : 10 000 €) », « 12 000 € : Région 7 000 €, … », « 36 000 € dont 10 000 € Région ». */
    private static final Pattern TOTAL = Pattern.compile(
            "(?:(?:(?:co[uû]t|budget|montant|enveloppe)(?: (?:total|global|prévisionnel|estimé))*"
                    + "|total(?: (?:g[eé]n[eé]ral|global|prévisionnel|estimé))*)"
                    + " ?[:=]? ?)?(?<total>" + NUMBER + " ?" + UNIT
                    + "(?: ?(?:HT|TTC))?(?<per> ?(?:/|par) ?" + PER_TIME
                    + "\\*{0,3})?(?: \\((?:prévisionnel(?:le)?s?|prévus?|estimés?|estimation)\\))?)"
                    + "\\s*(?:\\((?<bracket>[^()]*(?:\\([^()]*\\)[^()]*)*)\\)|\\n"
                    + "(?<below>.*)|[:=](?<after>.*)|,? ?dont (?<parts>.*)|\\.\\s(?<sentence>.*))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** One amount without and with taxes: « 25 000 € HT (30 000 € TTC) », « 20 000 € HT soit 24 000 € TTC ». */
    private static final Pattern BOTH_TAXES = Pattern.compile(
            "(?<first>" + NUMBER + " ?" + UNIT + " ?(?<tax>HT|TTC)) ?(?:[(/,=] ?)?(?:soit )?" + NUMBER + " ?" + UNIT
                    + " ?(?!\\k<tax>)(?:HT|TTC)\\)?",
            Pattern.CASE_INSENSITIVE);

    /** « 400 € x 10 = 4 000 € », « 20 bourses de 500 €, soit 10 000 € ». */
    private static final Pattern PRODUCT = Pattern.compile(
            "(?<first>" + NUMBER + ")(?: ?(?:€|euros?))?(?<between>[^\\d=]{1,40}?)(?<second>" + NUMBER
                    + ")(?: ?(?:€|euros?))?[^\\d=]{0,30}?(?:=|soit) ?(?<amount>(?<result>" + NUMBER
                    + ") ?(?:€|euros?)(?: ?(?:HT|TTC))?)",
            Pattern.CASE_INSENSITIVE);

    /** The money of another action, folded: « inclus dans les 15 000 € de l'action 1.2 ». */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:\\b(?:inclu|compris|integre|mutualise|partage|impute|commun)[a-z]*|\\bcf\\.?|\\bvoir)"
                    + "(?: .{0,40})?[ '’](?:actions?|fiches?|mesures?|axes?)(?: actions?)? ?(?:n° ?)?[a-z]{0,3}\\.?\\d.*");

    /** « 15 000 € x 4 », « 50 € de matériel par jeune »: the price of one, folded. */
    private static final Pattern OF_EACH = Pattern.compile(
            " ?[x×*] ?\\d.*|.+ par (?:jeune|personne|participant|eleve|etudiant|volontaire)(?![a-z]{2}).*");

    /** The sum of all others, folded; « TotalEnergies » is a body. */
    private static final Pattern TOTAL_WORDS = Pattern.compile(
            "(?:(?:cout|budget|montant|enveloppe|financement|plan de financement) )?tota(?:l|ux)(?! ?energ)"
                    + "(?: general)?(?: [a-z0-9 ]{1,24})?|ensemble(?: (?:des|du) [a-z ]{2,20})?|somme|gesamt|insgesamt|soit");

    /** The sum of some of the others, folded. */
    private static final Pattern SUBTOTAL = Pattern.compile("(?:sous|s) ?[-/. ]? ?tota(?:l|ux).*|zwischensumme.*");

    /** Programmes and funds whose names begin with no word for a body, folded. */
    private static final Pattern PROGRAMME =
            Pattern.compile("(?:corps europeen de solidarite|service volontaire europeen"
                    + "|contrats? de ville|cites? educatives?|service civique|discovereu|fonds (?:d |d'|de |pour |des )"
                    + "(?!roulement)).*");

    /** Words that are not a body, folded. */
    private static final Pattern NOT_A_BODY =
            Pattern.compile("(?:auto-?f(?:in(?:anc[a-z]*)?)?|af|droit commun|billetteries?|etpt?"
                    + "|amo|assistance a maitrise d ?['’]?ouvrage|prestations?|prestataires?|marches? publics?|aap|ami|aapi"
                    + "|non (?:chiffre|finance|evalue|budgete)e?s?|supplements?|a parts egales|fonds social(?! europeen)"
                    + "|(?:acqui|obtenu|sollicite|demande|vote|engage|notifie|prevu|realise|depense|confirme|verse)e?s?$"
                    + "|contre-?parties?|apports?|recettes?|cotisations?|adhesions?|dons|ventes?|inscriptions?|fonds"
                    + " propres|(?:ressources|moyens) (?:propres|internes|humains)|sur (?:fonds|moyens|budget)|budget|sans|pas"
                    + " de|aucun|temps (?:de travail|agents?|hommes?|salaries?|passe)|mise a"
                    + " disposition|valorisations?|benevolat|en interne|interne|hors|autres?(?: financ[a-z]+|"
                    + " partenaires?)?(?: ?\\(.*)?$|divers|reste|solde|a la charge|prise? en charge|(?:les"
                    + " )?(?:familles|usagers|jeunes|participante?s|parents|adherents|beneficiaires|eleves)$|(?:co)?financements?|subventions?$|credits?"
                    + " (?!agricole|mutuel|municipal|cooperatif|lyonnais)[a-z]*|demande|dossier|appels?"
                    + " a|recherche|selon|depend|nil|dont|entre|environ|env|jusqu|maximum|minimum|voir|cf|annexe|mecenat$|prives?$|a"
                    + " (?:trouver|chercher|definir))(?![a-z]).*|(?:bop|programme|p|ligne|compte) ?\\d[\\d -]*");

    /** The line of a budget after the name of a funder: « Contrat de ville, BOP 147 ». */
    private static final Pattern BUDGET_LINE = Pattern.compile(
            "(?<=\\p{L}) ?[,;–-] ?(?:BOP|programme|ligne) ?\\d[\\d -]*(\\)?)$", Pattern.CASE_INSENSITIVE);

    /** A sign of money before its amount: « £2,000 ». */
    private static final Pattern SIGN_BEFORE = Pattern.compile("[€£] ?\\d");

    /** What money is spent on, folded: « Investissement : 1,8 M€ ». */
    private static final Pattern EXPENSE = Pattern.compile("(?:(?:en |part |section"
            + " )?(?:investissement|fonctionnement)|equipements?|etudes?(?! et"
            + " chantiers)|travaux|ingenierie|communication|achats?|materiels?|prestations?|personnels?|salaires?|masse"
            + " salariale|charges?|frais|deplacements?|transports?|hebergements?|restauration"
            + "|forfaits?|bourses?(?! du travail)|voyages?|sejours?|livrets?|acomptes?|en attente"
            + "|(?:phases?|annees?|etapes?|tranches?|lots?)(?: \\d)?"
            + "|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
            + "|repas|fournitures?|locations?|honoraires|evaluation|impressions?|logistique|intervenante?s?"
            + "|interventions?|formations?|animations?|cout|couts|depenses?|postes?|rh)(?:"
            + " (?:de|d|du|des|en|et|a|au|pour|hors|lie|liee|lies|liees|pedagogiques?|exterieure?s?|externes?|internes?)["
            + " '’].*|(?: [a-z]{3,}s?)?(?: ?\\(.*\\))?)");

    private static final Pattern FREE =
            Pattern.compile("(?:sans (?:cout|frais|budget|depense|incidence financiere)|pas de cout|aucun cout|cout"
                    + " nul|gratuite?s?|nil|free|no cost)(?: (?:direct|propre|specifique|supplementaire|dedie)e?s?)?|0(?:"
                    + " ?(?:€|k€|euros?))?|[-–] ?€|sans (?:cout|frais) \\([a-z ]+\\)");

    private static final Pattern LOST_LEAD = Pattern.compile(
            "^(?:[:=–—-] ?)?(?:(?:financ[ée]e?s? )?(?:de la |de l['’]|du |des |d['’]|de |par (?:la |l['’]|le |les"
                    + " )?|via |la |l['’]|le |les ))?");

    private static final String NOT_ACRONYMS = " ht ttc ae cp bop n tva hors dont etp rh aap ami ";

    /** A minus sign, or the mark of a list with one item. */
    private static final Pattern MINUS_OR_MARK = Pattern.compile("[-–] ?\\d");

    /** « Entre 5 000 € et 8 000 € ». */
    private static final Pattern BETWEEN = Pattern.compile("\\b[Ee]ntre \\d[^,;\\n]{0,20}$");

    /** « … en 2025 puis 30 000 €/an ». */
    private static final Pattern PUIS = Pattern.compile(",? puis (?=\\d)");

    private static final Pattern YEAR_BEFORE = Pattern.compile("(?:€|euros?) (?:en|pour) 20\\d\\d$");

    private static final Pattern GOES_ON = Pattern.compile("^(?:et|à|ou|puis|dont) ");

    private static final Pattern LIST_WORDS = Pattern.compile(" et |[/;,]|(?<![Ee]rasmus|FSE)\\+|\\bet\\b");

    private static final Pattern CONTINUATION =
            Pattern.compile(" *(?:de |d['’]|du |des |à |au |aux |par |pour |en |l['’]).*", Pattern.DOTALL);

    /** The first end of a range: « Moyen (10 à 50 k€) ». */
    private static final Pattern RANGE_START = Pattern.compile(
            "(?:^|[ (:])(?<words>(?:de )?" + NUMBER + "(?: ?" + UNIT + ")? à )$"
                    + "|(?:^|\\(|: ?)(?<between>entre " + NUMBER + "(?: ?" + UNIT + ")? et |" + NUMBER
                    + " ?[-–—] ?)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern QUALIFIER = Pattern.compile(
            "(?:^| |: ?|\\()(?<words>(?:" + QualifierWords.ALTERNATIVES
                    + "|jusqu['’]à|plus de|moins de|près de|au plus|au moins" + "|à hauteur de) ?)$",
            Pattern.CASE_INSENSITIVE);

    /** An amount of another year, without a name: « 30 000 €/an », « 6 000 € en 2026 ». */
    private static final Pattern OF_NEXT_YEAR = Pattern.compile(
            "(?<then>puis |et )?" + NUMBER + " ?" + UNIT + "(?<per> ?(?:/|par) ?" + PER_TIME + ")?\\*{0,3}"
                    + "(?<year>,? (?:en|pour|dès|(?:à|a) partir de) 20\\d\\d)?\\*{0,3}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_YEAR =
            Pattern.compile("(?:^|\\b(?:en|pour|année) |\\()(?<year>20\\d\\d)(?=\\)| ?:| *$|,)");

    /** « € par séjour ». */
    private static final Pattern PER =
            Pattern.compile("(?:€|euros) par \\p{L}{2,}(?: (?!pendant|pour|sur|durant|hors|soit|dont)\\p{L}{2,}){0,2}");

    /** What a number after these words is one of many: « 20 bourses de 500 € ». */
    private static final Pattern UNIT_PRICE = Pattern.compile("\\d.*|.*[ ’'](?:de|d|x|×|a|sur)|.*×");

    private static final Pattern OF_MONEY = Pattern.compile("(?:.*["
            + " :])?(?:subvention|aide|dotation|montant|enveloppe|budget|participation|contribution|financement|cofinancement|cout|total|hauteur)"
            + " (?:de|d)");

    private static final Pattern ENDS_OPEN =
            Pattern.compile("(?i).*[ ’'](?:à|de|d['’]|du|des|par|pour|en|sur|avec|la|le|les|et|un|une)");

    private static final Set<String> EUROS = Set.of("", "euro", "euros", "eur", "ht", "ttc", "euros ht", "euros ttc");

    /**
     * How the cells of a column are to be read.
     *
     * @param lenient whether words with a capital are a funder: below « Financeurs », not below « Coût »
     * @param figures whether numbers without a unit are amounts
     * @param known whether a name is known
     */
    record Reading(boolean lenient, boolean figures, Predicate<String> known) {}

    private static FundingPart words(String text, Kind kind) {
        return new FundingPart(text, "", Optional.empty(), "", kind);
    }

    /** Words without an amount that was understood. */
    static FundingPart ofWords(String text) {
        return words(text, Kind.WORDS);
    }

    /** Whether words mean that nothing is to be paid. */
    static boolean isFree(String words) {
        return FREE.matcher(Folding.fold(PlainText.of(words))).matches();
    }

    /** Whether words below a column of funders are not the name of one. */
    static boolean isNotBody(String words) {
        String folded = Folding.fold(PlainText.of(words));
        return NOT_A_BODY.matcher(folded).matches() || FREE.matcher(folded).matches();
    }

    /** Whether words below a column of funders are the sum of some or all of them. */
    static boolean isTotal(String words) {
        String folded = Folding.fold(PlainText.of(words));
        return TOTAL_WORDS.matcher(folded).matches() || SUBTOTAL.matcher(folded).matches();
    }

    /** Whether the words before the amount say that it is the sum of the others. */
    boolean isNamedTotal() {
        return kind == Kind.TOTAL && isTotal(label());
    }

    /** Whether the words of a part have an amount with its unit, whether it was understood or not. */
    boolean hasMoney() {
        return kind != Kind.WORDS
                && !amount.endsWith("%")
                && MONEY.matcher(text)
                        .results()
                        .anyMatch(money -> !money.group().endsWith("%"));
    }

    /** Whether a text has an amount or a share. */
    static boolean hasMoney(String text, Reading reading) {
        return parts(text).stream()
                .map(FundingPart::plain)
                .anyMatch(part -> money(part, reading) != null || isFigure(part) || isFree(part));
    }

    /** Whether the unit of an amount is money for each of something, not words after it: « € par séjour ». */
    static boolean isUnit(String unit) {
        return PER.matcher(unit).matches() && unit.chars().noneMatch(Character::isUpperCase);
    }

    private static boolean isFigure(String part) {
        if (FIGURE_INSIDE.matcher(part).find() || SIGN_BEFORE.matcher(part).find()) {
            return true;
        }
        Matcher figure = FIGURE.matcher(FOOTNOTE.matcher(part).replaceFirst(""));
        String folded = Folding.fold(part);
        return figure.find()
                && !NUMBERED_FUND.matcher(folded).matches()
                && (!isNumberOfName(figure.group())
                        || WITHOUT_NUMBER.matcher(folded).matches());
    }

    /**
     * The parts of a cell, in their order; none where the cell has no amount, or is too long.
     *
     * @param cell the cell as written
     */
    static List<FundingPart> read(String cell, Reading reading) {
        String text = cell.strip();
        if (text.length() > MAX_LENGTH || !hasMoney(text, reading)) {
            return List.of();
        }
        String line = PlainText.of(text);
        boolean elsewhere = ELSEWHERE.matcher(Folding.fold(line)).find();
        if (elsewhere || MINUS_OR_MARK.matcher(text).lookingAt() && text.lines().count() == 1) {
            return List.of(words(line, Kind.UNREAD));
        }
        Matcher taxes = BOTH_TAXES.matcher(line);
        Optional<String> one = taxes.matches() ? Optional.of(taxes.group("first")) : product(line);
        if (one.isPresent()) {
            return List.of(new FundingPart(line, one.get(), Optional.empty(), "", Kind.LINE));
        }
        List<FundingPart> whole = total(text, reading);
        if (!whole.isEmpty()) {
            return whole;
        }
        List<FundingPart> read = new ArrayList<>();
        for (String each : parts(text)) {
            String part = plain(each);
            if (!part.isEmpty()) {
                read.addAll(pairs(part, reading));
            }
        }
        read = ofYears(read);
        List<FundingPart> lines = paired(read);
        if (!lines.isEmpty()) {
            return lines;
        }
        if (read.stream().filter(part -> isRead(part.text)).count() > 1) {
            // « 10 k€ + 5 k€ ».
            return List.of(words(PlainText.of(text), Kind.UNREAD));
        }
        List<FundingPart> sure = areFigures(read)
                ? read
                : read.stream().map(FundingPart::withoutFigure).toList();
        return withWordsAround(sure, PlainText.of(text));
    }

    /** The result of a multiplication that is right; empty for other words. */
    private static Optional<String> product(String line) {
        Matcher product = PRODUCT.matcher(line);
        return product.matches()
                        && value(product.group("first"))
                                        .multiply(value(product.group("second")))
                                        .compareTo(value(product.group("result")))
                                == 0
                ? Optional.of(product.group("amount"))
                : Optional.empty();
    }

    /** The value of an amount in euros; zero where it is not one number. */
    private static BigDecimal value(String amount) {
        return QuantityNotation.read(AmountText.of(amount, "").amount())
                .orElseThrow()
                .getValue()
                .orElse(BigDecimal.ZERO);
    }

    /**
     * Funders with figures of one unit that make up a total: « ADEME 18 ; Région 36 » of 54 k€; none where they do not.
     *
     * @param unit the unit of the total, which is that of the figures
     */
    static List<FundingPart> ofTotal(String cell, Reading reading, BigDecimal total, String unit) {
        if (cell.length() > MAX_LENGTH || total.signum() <= 0) {
            return List.of();
        }
        List<FundingPart> shares = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (String each : parts(cell)) {
            String part = plain(each);
            Matcher figure = FIGURE.matcher(part);
            if (part.isEmpty()) {
                continue;
            }
            String name = figure.find()
                    ? nameBefore(
                            part.substring(0, figure.start())
                                    .strip()
                                    .replaceFirst(" ?[:=–—(-]$", "")
                                    .strip(),
                            reading)
                    : "";
            Optional<BigDecimal> value = name.isEmpty()
                    ? Optional.empty()
                    : QuantityNotation.read(figure.group()).orElseThrow().getValue();
            if (value.isEmpty()) {
                return List.of();
            }
            sum = sum.add(value.get());
            shares.add(new FundingPart(part, figure.group() + unit, Optional.empty(), name, Kind.LINE));
        }
        return sum.compareTo(total) == 0 ? shares : List.of();
    }

    /** Whether a cell is a list of words that each end with a figure, which may be an amount: « ADEME 18 ; Région 36 ». */
    static boolean areFigured(String cell) {
        List<String> parts = figured(cell);
        return parts.size() > 1 && parts.stream().allMatch(FundingPart::isFigured);
    }

    /** Whether a part of a cell ends with a figure, which may be an amount of any unit: « Région 2 000 ». */
    static boolean hasFigured(String cell) {
        return areFigured(cell) || figured(cell).stream().anyMatch(part -> isFigured(part) && isFigure(part));
    }

    private static List<String> figured(String cell) {
        return cell.length() > MAX_LENGTH
                ? List.of()
                : parts(cell).stream()
                        .map(FundingPart::plain)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    private static boolean isFigured(String part) {
        Matcher figure = FIGURE.matcher(part);
        return figure.find()
                && !YEAR.matcher(figure.group()).matches()
                && !NUMBERED.matcher(Folding.fold(part)).matches();
    }

    /** « ARS : 40 000 € en 2025 puis 30 000 €/an », « Région : 5 000 € en 2025, 6 000 € en 2026 »: all of one funder. */
    private static List<FundingPart> ofYears(List<FundingPart> parts) {
        List<FundingPart> lines = new ArrayList<>();
        for (FundingPart part : parts) {
            FundingPart before = lines.isEmpty() ? part : lines.get(lines.size() - 1);
            Matcher next = OF_NEXT_YEAR.matcher(part.text);
            boolean same = before != part
                    && !part.amount.isEmpty()
                    && part.funder.isEmpty()
                    && part.kind == Kind.LINE
                    && before.kind == Kind.LINE
                    && before.year().isPresent()
                    && next.matches()
                    && (next.group("then") != null || next.group("per") != null || next.group("year") != null);
            lines.add(same ? new FundingPart(part.text, part.amount, part.share, before.funder, Kind.LINE) : part);
        }
        return lines;
    }

    /** « Région, 4 000 € », or a funder and its amount on lines of their own; empty for other cells. */
    private static List<FundingPart> paired(List<FundingPart> parts) {
        List<FundingPart> lines = new ArrayList<>();
        for (int i = 0; i + 1 < parts.size(); i += 2) {
            FundingPart name = parts.get(i);
            FundingPart amount = parts.get(i + 1);
            if (name.funder.isEmpty() || !name.amount.isEmpty() || !isRead(amount.text)) {
                return List.of();
            }
            lines.add(new FundingPart(
                    name.text + " : " + amount.text, amount.amount, amount.share, name.funder, Kind.LINE));
        }
        return parts.size() % 2 == 0 ? lines : List.of();
    }

    /** The only amount with the words around it: « 3 000 €, sous réserve ». */
    private static List<FundingPart> withWordsAround(List<FundingPart> parts, String text) {
        List<FundingPart> lines = parts.stream()
                .filter(part -> part.kind != Kind.WORDS || FundingCells.arePosts(part.text))
                .toList();
        return lines.size() == 1
                        && lines.get(0).kind == Kind.LINE
                        && !lines.get(0).amount.isEmpty()
                ? List.of(lines.get(0).withText(text))
                : parts;
    }

    private FundingPart withText(String words) {
        return new FundingPart(words, amount, share, funder, kind);
    }

    /** Figures without a unit count only where all are. */
    private static boolean areFigures(List<FundingPart> parts) {
        return parts.stream().noneMatch(part -> part.kind == Kind.UNREAD);
    }

    private FundingPart withoutFigure() {
        boolean figure = amount.isEmpty() && FIGURE.matcher(funder).find();
        return figure ? words(text, Kind.UNREAD) : this;
    }

    /** A total with its funders, or with words about it; empty for other cells. */
    private static List<FundingPart> total(String text, Reading reading) {
        String lines = text.replace('\u00a0', ' ').replace('\u202f', ' ').replace("\r", "");
        Matcher total = TOTAL.matcher(lines);
        if (!total.matches()) {
            return List.of();
        }
        String list = or(
                total.group("bracket"),
                or(
                        total.group("below"),
                        or(total.group("after"), or(total.group("parts"), or(total.group("sentence"), "")))));
        boolean sentence = total.group("sentence") != null;
        boolean below = total.group("below") != null;
        String amount = FOOTNOTE.matcher(total.group("total")).replaceFirst("");
        String per = FOOTNOTE.matcher(or(total.group("per"), "")).replaceFirst("");
        List<FundingPart> funders = new ArrayList<>();
        for (String each : parts(list)) {
            String part = plain(each).replaceFirst("^(?i:dont) ", "");
            if (!part.isEmpty()) {
                funders.addAll(pairs(
                        part, reading.lenient || !below ? reading : new Reading(true, reading.figures, reading.known)));
            }
        }
        boolean read = funders.stream().noneMatch(part -> part.kind == Kind.UNREAD)
                && funders.stream().anyMatch(part -> !part.funder.isEmpty())
                && (below || funders.stream().anyMatch(part -> !part.amount.isEmpty()))
                && funders.stream()
                        .allMatch(part -> !part.funder.isEmpty()
                                || part.kind == Kind.WORDS
                                || part.kind == Kind.VACANT
                                || isNotBody(part.label()))
                && (!sentence || isWithin(funders, amount));
        if (!read) {
            boolean sure = total.group("parts") != null
                    || total.group("bracket") != null && MONEY.matcher(list).find();
            return sure
                    ? List.of(new FundingPart(PlainText.of(text), amount, Optional.empty(), "", Kind.LINE))
                    : List.of();
        }
        if (!sentence) {
            funders.replaceAll(part -> part.withTime(per));
        }
        if (amount.endsWith("€") && !AmountText.hasFactor(amount) && isWithin(funders, amount)) {
            // « 12 000 € (Région 8 000, État 4 000) ».
            funders.replaceAll(FundingPart::inEuros);
        }
        funders.add(0, new FundingPart(PlainText.of(text), amount, Optional.empty(), "", Kind.TOTAL));
        return funders;
    }

    private FundingPart inEuros() {
        boolean bare = LARGE.matcher(amount).matches();
        return bare ? new FundingPart(text, amount + " €", share, funder, kind) : this;
    }

    /** The words of a part before its amount. */
    private String label() {
        int at = amount.isEmpty() ? -1 : text.indexOf(amount);
        return at < 0 ? text : text.substring(0, at).strip().replaceFirst(" ?[:=(]$", "");
    }

    /** Whether all parts have an amount, and together are not more than the total. */
    private static boolean isWithin(List<FundingPart> parts, String total) {
        BigDecimal sum = BigDecimal.ZERO;
        for (FundingPart part : parts) {
            if (part.amount.isEmpty() || part.amount.endsWith("%")) {
                return false;
            }
            sum = sum.add(value(part.amount));
        }
        return sum.compareTo(value(total)) <= 0;
    }

    /** A part of an amount per year, which is per year as well. */
    private FundingPart withTime(String per) {
        boolean money = MONEY.matcher(amount).matches() && !amount.endsWith("%");
        return per.isEmpty() || !money ? this : new FundingPart(text, amount + per, share, funder, kind);
    }

    private static String or(@Nullable String first, String second) {
        return first == null ? second : first;
    }

    /** « DRAJES 9 000 € Région 12 000 € » as two parts; one part as a rule. */
    private static List<FundingPart> pairs(String part, Reading reading) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        Matcher money = MONEY.matcher(part);
        while (money.find()) {
            // « 1 350 € (15 × 90 €) » is one amount.
            boolean outside = !isInBrackets(part, money.start());
            if (outside || starts.isEmpty() || isInBrackets(part, starts.get(0))) {
                starts.add(money.start());
                ends.add(money.end());
            }
        }
        if (starts.size() < 2 || SHARE_IN_BRACKETS.matcher(part).find() && starts.size() == 2) {
            return List.of(one(part, reading));
        }
        boolean amountFirst = starts.get(0) == 0;
        List<FundingPart> pairs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 == starts.size() ? part.length() : amountFirst ? starts.get(i + 1) : ends.get(i);
            // « Région 50 % - DRAJES 50 % »
            pairs.add(one(part.substring(from, to).strip().replaceFirst("^[-–—] ", ""), reading));
            from = to;
        }
        return pairs.stream()
                        .allMatch(pair -> !pair.funder.isEmpty()
                                && !pair.amount.isEmpty()
                                && !GOES_ON.matcher(pair.text).find())
                ? pairs
                : List.of(words(part, Kind.UNREAD));
    }

    private static boolean isInBrackets(String part, int at) {
        int open = part.lastIndexOf('(', at);
        return open >= 0 && part.indexOf(')', open) > at;
    }

    private static FundingPart one(String part, Reading reading) {
        String bare = FOOTNOTE.matcher(part).replaceFirst("");
        if (isFree(bare)) {
            return new FundingPart(part, "0 €", Optional.empty(), "", Kind.LINE);
        }
        @Nullable Matcher money = money(bare, reading);
        if (money == null) {
            return withoutMoney(part, bare, reading);
        }
        Matcher inBrackets = SHARE_IN_BRACKETS.matcher(bare);
        boolean both = inBrackets.find() && inBrackets.start() > money.start();
        Optional<BigDecimal> share = both ? Optional.of(decimal(inBrackets.group(1))) : Optional.empty();
        String words = both ? bare.substring(0, inBrackets.start()) : bare;
        String before = words.substring(0, money.start());
        String after = words.substring(money.end());
        String found = money.group();
        Matcher qualifier = QUALIFIER.matcher(before);
        Matcher range = RANGE_START.matcher(before);
        boolean ranges = range.find();
        String start = ranges
                ? or(range.group("words"), or(range.group("between"), ""))
                : qualifier.find() ? qualifier.group("words") : "";
        if (ranges && !isRead(start + found)) {
            return words(part, Kind.UNREAD);
        }
        int begin = before.length() - start.length();
        boolean opened = begin > 0 && before.charAt(begin - 1) == '(';
        before = before.substring(0, begin)
                .strip()
                .replaceFirst(" ?[:=–—(-]$", "")
                .strip();
        String amount = isRead(start + found) ? start + found : found;
        String rest = after;
        for (int end = after.length(); end > 0; end = boundary(after, end)) {
            if (isRead(start + found + after.substring(0, end))) {
                amount = start + found + after.substring(0, end);
                rest = after.substring(end);
                break;
            }
        }
        if (SHARE.matcher(found).matches()
                && !rest.isBlank()
                && before.isEmpty()
                && !beginsName(rest)
                && !isNotBody(rest)) {
            return words(part, Kind.UNREAD);
        }
        String staged = amount + " " + before;
        if (AmountText.of(staged, "").stage().isPresent() && isRead(staged)) {
            // « Sollicité : 8 000 € (DRAJES) ».
            amount = staged;
            before = "";
        }
        String folded = Folding.fold(before);
        if (OF_EACH.matcher(Folding.fold(rest)).matches()) {
            return words(part, Kind.UNREAD);
        }
        boolean bracketed = opened && bare.endsWith(")");
        if (!bracketed
                && UNIT_PRICE.matcher(folded).matches()
                && !OF_MONEY.matcher(folded).matches()
                && !YEAR.matcher(folded).matches()) {
            return words(part, Kind.UNREAD);
        }
        if (SUBTOTAL.matcher(folded).matches()) {
            return words(part, Kind.UNREAD);
        }
        if (TOTAL_WORDS.matcher(folded).matches()) {
            return new FundingPart(part, amount, share, "", Kind.TOTAL);
        }
        String name = nameBefore(before, reading);
        if (name.isEmpty()
                && (before.isEmpty()
                        || !NOT_A_BODY.matcher(folded).matches()
                        || OF_MONEY.matcher(folded).matches())) {
            name = nameAfter(rest.strip(), reading);
        }
        return new FundingPart(part, amount, share, name, Kind.LINE);
    }

    /** The year of a line: « 2024 : 5 000 € », « 5 000 € en 2025 ». */
    Optional<String> year() {
        Matcher year = OF_YEAR.matcher(text.replace(amount, ""));
        if (!year.find()) {
            return Optional.empty();
        }
        String found = year.group("year");
        return year.find() ? Optional.empty() : Optional.of(found);
    }

    private static boolean beginsName(String rest) {
        return Character.isUpperCase(rest.strip().charAt(0))
                || "(:–-".indexOf(rest.strip().charAt(0)) >= 0;
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number.replace(',', '.'));
    }

    /** The last place before an index at which the words of an amount may end. */
    private static int boundary(String words, int before) {
        int end = before - 1;
        while (end > 0 && words.charAt(end) != ' ') {
            end--;
        }
        return end;
    }

    /** Whether words are an amount and nothing else. */
    private static boolean isRead(String words) {
        String text = words.strip();
        if (SHARE.matcher(text).matches()) {
            return true;
        }
        AmountText around = AmountText.of(text, "");
        Quantity amount = QuantityNotation.read(around.amount()).orElseThrow();
        String unit = amount.getUnit().orElse("");
        return amount.getValue().isPresent()
                && (EUROS.contains(NameKey.of(unit).value()) || Currencies.isUnit(unit) || isUnit(unit));
    }

    /** The first amount or share; null where there is none. */
    private static @Nullable Matcher money(String part, Reading reading) {
        Matcher money = MONEY.matcher(part);
        if (money.find()) {
            return money;
        }
        Matcher figure = FIGURE.matcher(part);
        boolean found = figure.find();
        boolean sure = found
                && (reading.figures || LARGE.matcher(figure.group()).matches())
                && !YEAR.matcher(figure.group()).matches()
                && !NUMBERED.matcher(Folding.fold(part)).matches();
        if (sure) {
            return figure;
        }
        Matcher first = FIRST_FIGURE.matcher(part);
        boolean amount = !reading.lenient
                && first.lookingAt()
                && !YEAR.matcher(first.group()).matches();
        return amount ? first : null;
    }

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** « Département 19 », « CAF 974 », « AMI 2025 ». */
    private static boolean isNumberOfName(String number) {
        return number.matches("(?:0[1-9]|[1-8]\\d|9[0-5]|97[1-6])")
                || YEAR.matcher(number).matches();
    }

    private static FundingPart withoutMoney(String part, String bare, Reading reading) {
        if (GuidanceText.isVacant(bare)) {
            return words(part, Kind.VACANT);
        }
        if ((isFigure(bare) || LABELLED.matcher(bare).find()) && !isNotBody(bare) && !reading.known.test(bare)) {
            return words(part, Kind.UNREAD);
        }
        String name = nameBefore(bare, reading);
        return new FundingPart(part, "", Optional.empty(), name, name.isEmpty() ? Kind.WORDS : Kind.LINE);
    }

    /** The funder in the words before an amount: « Participation de la Région »; empty where there is none for sure. */
    private static String nameBefore(String before, Reading reading) {
        if (before.isEmpty() || reading.known.test(before)) {
            return before;
        }
        if (EXPENSE.matcher(Folding.fold(before)).matches()) {
            return "";
        }
        // « Région : subvention de 5 000 € ».
        int colon = before.indexOf(" : ");
        boolean detail = colon > 0 && Character.isLowerCase(before.charAt(colon + 3));
        String words = detail ? before.substring(0, colon) : before;
        String name = FunderHeaders.withoutLead(words);
        boolean fits = !name.isEmpty()
                && name.length() <= MAX_NAME_LENGTH
                && name.indexOf('€') < 0
                && name.indexOf('=') < 0
                && !FIGURE_INSIDE.matcher(name).find()
                && OpenBracket.first(name) < 0
                && name.indexOf(':') < 0
                && !ENDS_OPEN.matcher(name).matches()
                && !NOT_A_BODY.matcher(Folding.fold(words)).matches()
                && !NOT_A_BODY.matcher(Folding.fold(name)).matches();
        if (!fits || isList(name, reading)) {
            return "";
        }
        boolean found = reading.lenient && Character.isUpperCase(name.charAt(0)) || isBody(name, reading);
        return found ? withoutStage(name) : "";
    }

    /** « Région » for « Région (acquis) ». */
    static String withoutStage(String name) {
        return STAGE.matcher(name).replaceFirst("");
    }

    /** The funder in the words after an amount: « (OFAJ) », « – FDVA », « de la Région »; empty where there is none for sure. */
    private static String nameAfter(String rest, Reading reading) {
        if (rest.isEmpty()) {
            return "";
        }
        boolean plain = Character.isUpperCase(rest.charAt(0));
        String words =
                BUDGET_LINE.matcher(LOST_LEAD.matcher(rest).replaceFirst("")).replaceFirst("$1");
        if (!plain && words.endsWith(")") && words.indexOf('(') >= 0) {
            // « de l'État (Stratégie pauvreté) » is of the State, « de la collectivité (CAF) » of the CAF.
            String around = words.substring(0, words.lastIndexOf('(')).strip();
            String within = words.substring(words.lastIndexOf('(') + 1, words.length() - 1);
            boolean body = isBody(within, reading)
                    && !PROGRAMME.matcher(Folding.fold(within)).matches();
            words = !body && isBody(around, reading) ? around : within;
        }
        String name = plain ? nameBefore(words, reading) : words;
        boolean sure = !name.isEmpty() && (plain || isBody(name, reading)) && !isList(name, reading);
        return sure && name.length() <= MAX_NAME_LENGTH ? name : "";
    }

    /** Whether words are several bodies: « Région et Département ». */
    private static boolean isList(String words, Reading reading) {
        if (reading.known.test(words) || !LIST_WORDS.matcher(words).find()) {
            return false;
        }
        String[] pieces = LIST_WORDS.split(words, 0);
        int bodies = 0;
        for (String piece : pieces) {
            bodies += isBody(piece.strip(), reading) ? 1 : 0;
        }
        return bodies > 1;
    }

    /** Whether words are the name of a body by themselves. */
    private static boolean isBody(String words, Reading reading) {
        if (words.isEmpty() || NOT_A_BODY.matcher(Folding.fold(words)).matches()) {
            return false;
        }
        String key = NameKey.of(words.split("[ ’'(]", 2)[0]).value();
        return reading.known.test(words)
                || FunderHeaders.isFunder(words, reading.known)
                || isAcronym(words)
                || PROGRAMME.matcher(Folding.fold(words)).matches()
                || Character.isUpperCase(words.charAt(0)) && BodyWords.isBody(key);
    }

    /** Whether words begin with the acronym of a body: « OFAJ », « CD 29 ». */
    static boolean isAcronym(String words) {
        String first = words.split("[ ’'(]", 2)[0];
        return BodyWords.isInCapitals(first)
                && first.chars().allMatch(c -> Character.isLetter(c) || c == '+' || c == '-')
                && !NOT_ACRONYMS.contains(" " + NameKey.of(first).value() + " ");
    }

    private static String plain(String part) {
        String words = ListMark.without(PlainText.of(part));
        return words.endsWith(".") && !words.endsWith("..") ? words.substring(0, words.length() - 1) : words;
    }

    /** The parts of a list, separated outside brackets; a comma between digits separates nothing. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        String before = "";
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            boolean decimal = c == ',' && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
            boolean glued = c == '+' && !(i > 0 && text.charAt(i - 1) == ' ');
            int width = ";\n\r|,+".indexOf(c) < 0 || decimal || glued ? 0 : 1;
            boolean joined = width == 0
                    && (text.startsWith(" et ", i)
                                    && !BETWEEN.matcher(text.substring(start, i))
                                            .find()
                            || PUIS.matcher(text).region(i, text.length()).lookingAt()
                                    && YEAR_BEFORE
                                            .matcher(text.substring(start, i))
                                            .find()
                            || text.startsWith(" / ", i)
                                    && !SLASH_PER
                                            .matcher(text)
                                            .region(i, text.length())
                                            .lookingAt());
            width = joined
                    ? text.charAt(i + 1) == 'e' ? " et ".length() : text.charAt(i + 1) == 'p' ? 1 : " / ".length()
                    : width;
            if (width > 0 && depth == 0) {
                add(parts, before, text.substring(start, i));
                start = i + width;
                before = text.substring(i, start);
                i = start - 1;
            }
        }
        add(parts, before, text.substring(start));
        return parts;
    }

    /** Adds a part; what goes on with the part before it is added to that: « Chambre de métiers et de l'artisanat : 5 000 € ». */
    private static void add(List<String> parts, String separator, String part) {
        int last = parts.size() - 1;
        boolean soft = List.of(" et ", " / ", ",", "+").contains(separator);
        boolean open = last >= 0
                && soft
                && !MONEY.matcher(PlainText.of(parts.get(last))).find();
        boolean goesOn = last >= 0 && soft && CONTINUATION.matcher(part).matches();
        // « Région et Département : 10 000 € » is one amount of both.
        boolean shared = open && !separator.equals(",") && endsWithMoneyOfName(part);
        if (goesOn || shared) {
            parts.set(last, parts.get(last) + separator + part);
        } else {
            parts.add(part);
        }
    }

    private static boolean endsWithMoneyOfName(String part) {
        // The spaces of an amount may be those that do not break.
        String plain = PlainText.of(part);
        Matcher money = MONEY.matcher(plain);
        return money.find() && !plain.substring(0, money.start()).isBlank();
    }
}
