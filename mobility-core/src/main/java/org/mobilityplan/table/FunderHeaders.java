package org.mobilityplan.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mobilityplan.model.CurrencyCode;
import org.mobilityplan.notation.QuantityNotation;
import org.mobilityplan.spelling.Folding;
import org.mobilityplan.spelling.PlainText;

/** Recognises columns of amounts with a funder as header: « Région », « État (DREETS) », « Subvention CAF 2025 ». */
final class FunderHeaders {

    /** Words with which the names of funders begin, folded. */
    private static final Pattern FUNDER = Pattern.compile("(?:conseil (?:regional|departemental|general)|regions?|etat"
            + "|departements?|depts?|caf|msa|communes?|ville|mairie|metropole|agglo(?:meration)?|epci|communaute d|erasmus"
            + "|agence (?:erasmus|nationale|du service)|fse|feder|feader|leader|interreg|europe|union europeenne|ue"
            + "|fonds (?:social )?europeens?|ofaj|ofqj|drajes|sdjes|dreets|drac|draaf|ars|anct|fdva|fonjep|rectorat"
            + "|ademe|anah|anru|detr|dsil|dsid|fnadt|fonds vert|mildeca|cpam|carsat|agence de l['’ ]eau"
            + "|education nationale|opco|agefiph|france travail|pole emploi|banque des territoires|caisse des depots"
            + "|fondations?|mecenat|prives?)(?![a-z]).*");

    /** Money of the lead itself, which has no other funder. */
    private static final Pattern OWN =
            Pattern.compile("(?:auto-?fin(?:\\.|anc[a-z]*)?|autof\\.?|fonds propres|ressources propres)(?![a-z]).*");

    /** What a header says of the money before it names the funder. */
    private static final Pattern LEAD = Pattern.compile(
            "(?:(?:(?:co-?)?financ(?:eurs?|ements?)|subventions?|participation|part|contribution|plan de financement"
                    + "|budgets?|montants?)(?: (?:annuel|prévisionnel)s?)?"
                    + "(?: ?[:–-])? +(?:(?:de |du |des |d['’]|de l['’])?(?:la |l['’])?)?)+",
            Pattern.CASE_INSENSITIVE);

    /** The funders that have no column of their own. */
    private static final Pattern OTHER =
            Pattern.compile("autres?(?: (?:co-?)?(?:financeurs?|financements?|subventions?|sources?|fonds))?"
                    + "(?: (?:et|ou) (?:auto-?financements?|fonds propres))?");

    /** Which ones, among others: « Autres (OPCO, fondations…) ». */
    private static final Pattern BRACKET = Pattern.compile(" ?\\([^()]*\\)$");

    /** Parts of a budget by what is paid, folded: « dont investissement ». */
    private static final Pattern NATURE =
            Pattern.compile("(?:nombres?|nb|effectifs?|investissements?|fonctionnement|personnels?|salaires?"
                    + "|masse salariale|charges|frais|couts?|depenses?|deplacements?|transports?|hebergements?|achats?"
                    + "|prestations?|communication|valorisation|benevolat|rh|etp|ht|tva|engagee?s?|payee?s?|realisee?s?"
                    + "|consommee?s?|versee?s?|mandatee?s?|acquis|demandee?s?|\\d).*");

    /** A part of the budget to its left: « dont Région ». */
    private static final Pattern PART = Pattern.compile("^(?:dont|part) ");

    private static final Pattern HAS_UNIT =
            Pattern.compile("€|\\b(?:[km]?eur|k?euros?|milliers|millions)\\b|(?<![a-z])" + Currencies.OTHERS);

    private static final Pattern UNIT_OR_YEAR = Pattern.compile(
            " ?\\((?:en )?(?:[kKM]?€|euros?|" + Currencies.OTHERS
                    + "|HT|TTC)(?:,? (?:HT|TTC))?\\)|(?: en)? ?(?:€|k€)$|,? ?\\(?(?<!\\d)20\\d\\d(?!\\d)\\)?",
            Pattern.CASE_INSENSITIVE);

    /** The mark of a footnote; « Département (35) » has the number of a department. */
    private static final Pattern FOOTNOTE = Pattern.compile("(?<=\\S)(?: ?\\(\\d\\)| ?\\*{1,3}| ?[¹²³⁴⁵⁶⁷⁸⁹])$");

    private static final Pattern MEANS =
            Pattern.compile("(?:(?:moyens|ressources|besoins)(?: (?:financiere?s?|necessaires|mobilisee?s|a mobiliser"
                    + "|allouee?s|prevue?s|dediee?s|budgetaires))*)");

    private static final Pattern DONT = Pattern.compile("^dont (?=\\S)", Pattern.CASE_INSENSITIVE);

    private static final Pattern MONEY = Pattern.compile(
            "[-+(]?\\d[\\d .,\\u00a0\\u202f]*\\)? ?(?<unit>€|[kKmM]€|euros?|EUR|%|[kKM]? ?(?:CHF|GBP|XPF|F ?CFP|£))?(?: ?(?:HT|TTC))?");

    private static final Pattern LATER =
            Pattern.compile("p\\.? ?m\\.?|a (?:chiffrer|definir|preciser|confirmer)|gratuit");

    /** Figures without a unit are amounts from here on; smaller ones may count something else. */
    private static final int MIN_FIGURE = 3;

    /** The digits of a telephone number without its first one. */
    private static final int TELEPHONE = 9;

    private FunderHeaders() {}

    /** The columns of amounts that have a funder as header and no meaning, or that of a status. */
    static Set<Integer> in(TableHeader header, List<GridRow> rows, boolean unit, Predicate<String> names) {
        Set<Integer> found = new HashSet<>();
        boolean money = !header.columns(TableColumn.BUDGET).isEmpty();
        List<Integer> parts = new ArrayList<>();
        List<Integer> named = header.openToFunders().stream()
                .filter(column -> isFunder(header.header(column), names) || isOther(header.header(column)))
                .toList();
        // « Budget (k€) | Région | CAF » above « 12 | 7 | 5 ».
        boolean sure = unit || areSums(header, named, rows);
        for (int column : header.openToFunders()) {
            String words = header.header(column);
            boolean funder = named.contains(column);
            boolean acronym = FundingPart.isAcronym(words) && !FundingPart.isNotBody(words);
            boolean person =
                    header.meaning(column).filter(TableColumn.PERSON::equals).isPresent();
            if (person && !GridRow.plain(rows, column).stream().allMatch(FunderHeaders::isAmountNotNumber)) {
                continue;
            }
            if ((funder || (isPart(words) || acronym) && !isNature(words))
                    && isOfAmounts(column, header, rows, money, sure && funder)) {
                (funder ? found : parts).add(column);
            }
        }
        // « dont Le Mans Métropole » next to « dont Région », and « LADOM » next to « Région », are who pays as well.
        Predicate<Integer> isNamedPart = column -> isPart(header.header(column)) && !isOther(header.header(column));
        boolean part = found.stream().anyMatch(isNamedPart)
                || header.columns(TableColumn.FUNDER_AMOUNT).stream().anyMatch(isNamedPart);
        boolean whole = found.stream().anyMatch(column -> isFunder(header.header(column), names));
        found.addAll(parts.stream()
                .filter(column -> isPart(header.header(column)) ? part : whole)
                .toList());
        found.addAll(completing(header, rows, found));
        boolean funders = found.stream().anyMatch(column -> !isOther(header.header(column)));
        return funders || !header.columns(TableColumn.FUNDER_AMOUNT).isEmpty() ? found : Set.of();
    }

    /** The unknown columns next to those of funders without which the funders are not the budget of each row, and with which they are. */
    private static List<Integer> completing(TableHeader header, List<GridRow> rows, Set<Integer> found) {
        OptionalInt budget = header.column(TableColumn.BUDGET);
        Set<Integer> funders = new HashSet<>(found);
        funders.addAll(header.columns(TableColumn.FUNDER_AMOUNT));
        List<Integer> others = header.unknown().stream()
                .filter(column -> !funders.contains(column)
                        && (funders.contains(column - 1) || funders.contains(column + 1))
                        && !isNature(header.header(column)))
                .toList();
        if (budget.isEmpty() || funders.isEmpty() || others.isEmpty()) {
            return List.of();
        }
        List<GridRow> budgeted = rows.stream()
                .filter(row -> row.isFilled(budget.getAsInt()) && !header.isRepeatedIn(row))
                .toList();
        List<Integer> all = Stream.concat(funders.stream(), others.stream()).toList();
        boolean complete = budgeted.size() > 1
                && budgeted.stream().allMatch(row -> isSum(row, all, budget.getAsInt()))
                && others.stream().allMatch(column -> budgeted.stream().anyMatch(row -> row.isFilled(column)));
        return complete ? others : List.of();
    }

    /** The unit of a budget, for funders without one that add up to it in each row: « Budget (k€) | Région | CAF ». */
    static String unitOfSums(TableHeader header, List<GridRow> rows) {
        List<Integer> budgets = header.columns(TableColumn.BUDGET);
        List<Integer> funders = header.columns(TableColumn.FUNDER_AMOUNT);
        boolean open = budgets.size() == 1
                && hasUnit(header.written(budgets.get(0)))
                && funders.stream().noneMatch(column -> hasUnit(header.written(column)));
        return open && areSums(header, funders, rows) ? unit(header.written(budgets.get(0))) : "";
    }

    /** Whether several columns add up to the only budget in each of two rows or more. */
    private static boolean areSums(TableHeader header, List<Integer> columns, List<GridRow> rows) {
        List<Integer> budgets = header.columns(TableColumn.BUDGET);
        if (budgets.size() != 1 || columns.size() < 2) {
            return false;
        }
        List<GridRow> funded = rows.stream()
                .filter(row -> row.isFilled(budgets.get(0)) && !header.isRepeatedIn(row))
                .filter(row -> columns.stream().anyMatch(row::isFilled))
                .toList();
        return funded.size() > 1 && funded.stream().allMatch(row -> isSum(row, columns, budgets.get(0)));
    }

    private static boolean isSum(GridRow row, List<Integer> columns, int total) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int column : columns) {
            Optional<BigDecimal> amount = row.isFilled(column) && !EmptyMarks.isMark(row.plain(column))
                    ? valueOf(row.plain(column))
                    : Optional.of(BigDecimal.ZERO);
            if (amount.isEmpty()) {
                return false;
            }
            sum = sum.add(amount.get());
        }
        return valueOf(row.plain(total)).map(sum::compareTo).equals(Optional.of(0));
    }

    private static Optional<BigDecimal> valueOf(String cell) {
        return isAmount(cell) ? QuantityNotation.read(cell).orElseThrow().getValue() : Optional.empty();
    }

    /** Whether a header names who pays. */
    static boolean isFunder(String header, Predicate<String> names) {
        String name = name(header);
        return FUNDER.matcher(Folding.fold(name)).matches() || isOwn(header) || names.test(name);
    }

    private static boolean isNature(String header) {
        return NATURE.matcher(Folding.fold(name(header))).matches();
    }

    /** Whether a header is about all funders that have no column of their own. */
    static boolean isOther(String header) {
        return OTHER.matcher(BRACKET.matcher(Folding.fold(name(header))).replaceFirst(""))
                .matches();
    }

    /** Whether a header is about a part of the budget to its left. */
    static boolean isPart(String header) {
        return PART.matcher(Folding.fold(PlainText.of(header))).find();
    }

    /** Whether a header gives its amounts a unit. */
    static boolean hasUnit(String header) {
        return HAS_UNIT.matcher(Folding.fold(header)).find();
    }

    /** The unit of amounts that a header gives them: « (k€) ». */
    static String unit(String header) {
        String factor = AmountText.unit(header).strip();
        Optional<CurrencyCode> other = Currencies.of(header).filter(currency -> !currency.equals(CurrencyCode.EUR));
        if (other.isPresent()) {
            return " (" + factor.replace("€", "") + other.get().value() + ")";
        }
        return factor.isEmpty() ? hasUnit(header) ? " (€)" : "" : " (" + factor + ")";
    }

    /** Whether a header is about what an action needs, in money only: « Moyens (k€) », not « Moyens (ETP, €) ». */
    static boolean isMeansOfMoney(String header) {
        String words = withoutUnitOrYear(header);
        return hasUnit(header)
                && !hasUnit(words)
                && MEANS.matcher(Folding.fold(words)).matches();
    }

    static boolean isOwn(String header) {
        return OWN.matcher(Folding.fold(name(header))).matches();
    }

    /** The funder without the words around it: « CAF » for « Subvention CAF 2025 (€) » and « CAF (1) ». */
    static String name(String header) {
        String words = FOOTNOTE.matcher(withoutUnitOrYear(header)).replaceFirst("");
        String bare = DONT.matcher(words).replaceFirst("");
        return withoutLead(bare);
    }

    /** « CD 54 » for « CD 54 2025 (€) ». */
    static String withoutUnitOrYear(String header) {
        return UNIT_OR_YEAR.matcher(PlainText.of(header)).replaceAll("").strip();
    }

    /** « Région » for « Subvention de la Région ». */
    static String withoutLead(String words) {
        Matcher lead = LEAD.matcher(words);
        return lead.lookingAt() && lead.end() < words.length() ? words.substring(lead.end()) : words;
    }

    /** Whether most filled cells are amounts, and no more than one in three are other words. */
    private static boolean isOfAmounts(
            int column, TableHeader header, List<GridRow> rows, boolean money, boolean sure) {
        int amounts = 0;
        int others = 0;
        boolean units = sure || hasUnit(header.written(column)) || money && isPart(header.header(column));
        boolean small = false;
        for (GridRow row : rows) {
            String text = PlainText.of(row.text(column));
            if (text.isEmpty() || EmptyMarks.isMark(text) || header.isRepeatedIn(row)) {
                continue;
            }
            Matcher amount = MONEY.matcher(text);
            if (amount.matches()) {
                amounts++;
                units |= amount.group("unit") != null;
                long digits = text.chars().filter(Character::isDigit).count();
                small |= amount.group("unit") == null && digits < MIN_FIGURE && !text.startsWith("0");
            } else if (amount.reset().lookingAt()
                    && text.charAt(amount.end() - 1) != ' '
                    && text.startsWith(" (", amount.end())) {
                // « 8 000 € (MSA) ».
                amounts++;
                units |= amount.group("unit") != null;
            } else if (!LATER.matcher(Folding.fold(text)).matches()) {
                others++;
            }
        }
        return amounts > 0 && 2 * others <= amounts && (units || money && !small);
    }

    /** Whether a cell is an amount, not a telephone number: « MEL » is a town, or an address. */
    private static boolean isAmountNotNumber(String cell) {
        long digits = cell.chars().filter(Character::isDigit).count();
        return isAmount(cell) && digits > 0 && digits < TELEPHONE && !cell.startsWith("0");
    }

    /** Whether a cell is an amount and nothing else. */
    static boolean isAmount(String cell) {
        return MONEY.matcher(PlainText.of(cell)).matches();
    }
}
