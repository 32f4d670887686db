package org.mobilityplan.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.CurrencyCode;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.FundingBasis;
import org.mobilityplan.model.FundingStage;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;
import org.mobilityplan.notation.QuantityNotation;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.spelling.PlainText;

/** Reads money: budgets, and funders with their amounts. */
final class FundingCells {

    private static final CurrencyCode EURO = CurrencyCode.EUR;

    private static final Set<String> EUROS = Set.of("", "euro", "euros", "eur", "ht", "ttc", "euros ht", "euros ttc");

    /** Zero in the accounting format of spreadsheets. */
    private static final Pattern ZERO = Pattern.compile("[-–] ?€");

    /** At most 100 %. */
    private static final Pattern SHARE = Pattern.compile("(100|\\d{1,2}(?:[.,]\\d{1,2})?) ?%");

    private static final String AMOUNT =
            "(?:\\d{1,3}(?:[ .\u00a0\u202f]\\d{3})+|\\d+)(?:,\\d{1,2})? ?(?:€|[kKmM]€|euros?|EUR|%)";

    private static final String NAME = "\\p{Lu}(?:[^:;()€%]|\\([^()\\d€%]*\\)){0,80}?";

    private static final Pattern FUNDER_AND_AMOUNT =
            Pattern.compile("(?<name>" + NAME + ") ?(?:[:=] ?)?\\(?(?<amount>" + AMOUNT + ")\\)?");

    private static final Pattern AMOUNT_AND_FUNDER =
            Pattern.compile("(?<amount>" + AMOUNT + ") ?(?:[:–-] )?(?<name>" + NAME + ")");

    private static final Pattern FUNDER = Pattern.compile("(?<name>" + NAME + ")");

    /** « 30 000 € (Erasmus+ : 20 000 € ; Région : 10 000 €) », and an amount with its funders on the lines below. */
    private static final Pattern TOTAL = Pattern.compile(
            "(?<total>" + AMOUNT + "(?: (?:HT|TTC))?)\\s*(?:\\((?<bracket>.*)\\)|\\n(?<below>.*))", Pattern.DOTALL);

    private static final int MAX_LENGTH = 500;

    private static final Pattern HEADER_UNIT = Pattern.compile(" ?\\((?:[kKM]?€|euros|HT|TTC)\\)$");

    private FundingCells() {}

    static void readBudget(RowCell cell, ActionDraft action) {
        if (!readTotal(cell, action)) {
            Pointer funding = nextFunding(cell, action);
            action.addFunding(withFunderOfHeader(readAmount(cell, funding, action), cell, funding, action)
                    .build());
        }
    }

    /** Reads an amount with its funders, and their amounts, in one cell; false for other words. */
    private static boolean readTotal(RowCell cell, ActionDraft action) {
        String text = cell.text().strip();
        Matcher total = TOTAL.matcher(text);
        if (text.length() > MAX_LENGTH || !total.matches()) {
            return false;
        }
        boolean bracket = total.group("bracket") != null;
        List<Matcher> lines = lines(bracket ? total.group("bracket") : total.group("below"));
        if (lines.isEmpty() || bracket && lines.stream().noneMatch(FundingCells::hasAmount)) {
            return false;
        }
        Pointer funding = nextFunding(cell, action);
        action.addFunding(readAmount(PlainText.of(total.group("total")), cell, funding, action)
                .text(PlainText.of(text))
                .build());
        addLines(lines, cell, action);
        return true;
    }

    /** The header may name who pays: « Région » as a column of money. */
    private static Funding.Builder withFunderOfHeader(
            Funding.Builder line, RowCell cell, Pointer funding, ActionDraft action) {
        boolean standard = TableLayout.standard()
                .columnOf(cell.header())
                .filter(column -> !column.equals(TableColumn.STATUS))
                .isPresent();
        NameReader names = action.table().names();
        if (standard || !FunderHeaders.isFunder(cell.header(), names::isKnown)) {
            return line;
        }
        return FunderHeaders.isOwn(cell.header())
                ? line.text(cell.header() + " : " + cell.plainText())
                : line.funder(funder(FunderHeaders.name(cell.header()), funding, cell.place(), action));
    }

    private static boolean hasAmount(Matcher line) {
        return line.pattern() != FUNDER;
    }

    /** Reads a funder without an amount; one with an amount is read with it. */
    static void readFunder(RowCell cell, ActionDraft action) {
        int right = cell.index() + 1;
        boolean amount = action.row()
                        .meaning(right)
                        .filter(TableColumn.FUNDER_AMOUNT::equals)
                        .isPresent()
                && action.row().isFilled(right)
                && !namesFunder(action.row().headerOf(right), action);
        if (!amount && !readLines(cell, action)) {
            Pointer funding = nextFunding(cell, action);
            NameReader names = action.table().names();
            String bodies = names.withoutPersons(cell.text(), funding, cell.place(), cell.header());
            List<Participant> funders = PlainText.of(bodies).isEmpty()
                    ? List.of()
                    : names.readWritten(bodies, Role.FUNDER, funding, cell.place());
            for (Participant funder : funders) {
                String text = PlainText.of(
                        funders.size() == 1 ? bodies : funder.getName().orElse(""));
                Pointer line = nextFunding(cell, action);
                names.resolve(List.of(funder.toBuilder().role(Role.FUNDER).build()), line.child("funder"), cell.place())
                        .forEach(found -> action.addFunding(Funding.builder()
                                .text(text)
                                .funder(found)
                                .source(action.table().source())
                                .build()));
            }
        }
    }

    /** « CD29 : 10 000 € ; Région 5 000 € », « OFAJ (50 %), CD29 »: a line for each funder; false for other words. */
    private static boolean readLines(RowCell cell, ActionDraft action) {
        String text = cell.text().strip();
        List<Matcher> lines = text.length() > MAX_LENGTH ? List.of() : lines(text);
        if (lines.stream().noneMatch(FundingCells::hasAmount)) {
            return false;
        }
        addLines(lines, cell, action);
        return true;
    }

    /** The funders of a text, each with its amount if it has one; none if one of them is anything else. */
    private static List<Matcher> lines(String text) {
        List<Matcher> lines = new ArrayList<>();
        for (String each : parts(text)) {
            String part = PlainText.of(each).replaceFirst("^[-•–] ?", "");
            @Nullable
            Matcher line = Stream.of(FUNDER_AND_AMOUNT, AMOUNT_AND_FUNDER, FUNDER)
                    .map(pattern -> pattern.matcher(part))
                    .filter(Matcher::matches)
                    .findFirst()
                    .orElse(null);
            if (line == null && !part.isEmpty()) {
                return List.of();
            }
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** The parts of a list, separated outside brackets; a comma between digits separates nothing. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            boolean decimal = c == ',' && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
            int width = ";\n|,+".indexOf(c) < 0 || decimal ? 0 : 1;
            boolean plus = c == '+' && !(i > 0 && text.charAt(i - 1) == ' ');
            width = plus ? 0 : width;
            width = width == 0 && (text.startsWith(" et ", i) || text.startsWith(" / ", i))
                    ? text.charAt(i + 1) == 'e' ? 4 : 3
                    : width;
            if (width > 0 && depth == 0) {
                parts.add(text.substring(start, i));
                start = i + width;
                i = start - 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static void addLines(List<Matcher> lines, RowCell cell, ActionDraft action) {
        for (Matcher line : lines) {
            Pointer funding = nextFunding(cell, action);
            Funding.Builder read = hasAmount(line)
                    ? readAmount(PlainText.of(line.group("amount")), cell, funding, action)
                    : Funding.builder().source(action.table().source());
            String name =
                    action.table().names().withoutPersons(line.group("name"), funding, cell.place(), cell.header());
            if (!PlainText.of(name).isEmpty()) {
                read.funder(funder(name, funding, cell.place(), action));
            }
            action.addFunding(read.text(line.group()).build());
        }
    }

    private static boolean namesFunder(String header, ActionDraft action) {
        return FunderHeaders.isFunder(header, action.table().names()::isKnown);
    }

    static void readFunderAmount(RowCell cell, ActionDraft action) {
        Pointer funding = nextFunding(cell, action);
        Funding.Builder line = readAmount(cell, funding, action);
        if (namesFunder(cell.header(), action)) {
            action.addFunding(withFunderOfHeader(line, cell, funding, action).build());
            return;
        }
        int left = cell.index() - 1;
        boolean named =
                action.row().meaning(left).filter(TableColumn.FUNDER::equals).isPresent()
                        && action.row().isFilled(left);
        if (named) {
            CellPlace place = action.row().placeOf(left);
            String header = action.row().headerOf(left);
            String name = action.table().names().withoutPersons(action.row().read(left), funding, place, header);
            if (!PlainText.of(name).isEmpty()) {
                line.funder(funder(name, funding, place, action));
            }
        } else if (action.row().meaning(left).filter(TableColumn.FUNDER::equals).isEmpty()) {
            // The header of a column of amounts alone is the funder: « Région (€) ».
            String name = HEADER_UNIT.matcher(cell.header()).replaceFirst("");
            if (!TableColumn.FUNDER_AMOUNT.headers().contains(name)) {
                line.funder(funder(name, funding, cell.place(), action));
            }
        }
        action.addFunding(line.build());
    }

    private static Optional<Participant> funder(String text, Pointer funding, CellPlace place, ActionDraft action) {
        NameReader names = action.table().names();
        String name = PlainText.of(text);
        List<Participant> named =
                List.of(Participant.builder().name(name).role(Role.FUNDER).build());
        return names.resolve(named, funding.child("funder"), place).stream().findFirst();
    }

    static void readFundingText(RowCell cell, ActionDraft action) {
        if (readTotal(cell, action) || readLines(cell, action)) {
            return;
        }
        Pointer funding = nextFunding(cell, action);
        boolean amount = namesFunder(cell.header(), action) && FunderHeaders.isAmount(cell.text())
                || action.row().timeIn(cell.index()).isPresent() && FunderHeaders.isAmount(cell.text());
        Funding.Builder line = amount
                ? readAmount(cell, funding, action)
                : Funding.builder()
                        .text(withHeader(cell, action))
                        .source(action.table().source());
        action.row().timeIn(cell.index()).ifPresent(line::period);
        action.addFunding(withFunderOfHeader(line, cell, funding, action).build());
    }

    /** Words of one of several columns, with the header that distinguishes them. */
    private static String withHeader(RowCell cell, ActionDraft action) {
        boolean distinct = action.row().hasSeveral(TableColumn.FUNDING)
                && !TableColumn.FUNDING.headers().contains(cell.header())
                && !namesFunder(cell.header(), action);
        return distinct ? cell.header() + " : " + cell.plainText() : cell.plainText();
    }

    private static Pointer nextFunding(RowCell cell, ActionDraft action) {
        Pointer funding = action.pointer().child("funding").child(action.fundingCount());
        action.table().findings().recordOrigin(funding, cell.place());
        return funding;
    }

    /** The amount by its words; words that are not an amount are reported as they are. */
    private static Quantity amount(String text, AmountText around, Pointer funding, RowCell cell, ActionDraft action) {
        if (ZERO.matcher(text).matches()) {
            return QuantityNotation.read("0").orElseThrow();
        }
        Quantity plain = QuantityNotation.read(around.amount()).orElseThrow();
        if (plain.getValue().isEmpty()) {
            return action.table()
                    .findings()
                    .valueOf(QuantityNotation.read(text), funding.child("amount"), cell.place());
        }
        return around.negative()
                ? plain.toBuilder()
                        .value(plain.getValue().get().negate())
                        .text(text)
                        .build()
                : plain.toBuilder().text(text).build();
    }

    private static Funding.Builder readAmount(RowCell cell, Pointer funding, ActionDraft action) {
        return readAmount(cell.plainText(), cell, funding, action);
    }

    private static Funding.Builder readAmount(String text, RowCell cell, Pointer funding, ActionDraft action) {
        String header = cell.header();
        String words = " " + NameKey.of(header).value() + " ";
        Funding.Builder line =
                Funding.builder().text(text).source(action.table().source());
        Matcher share = SHARE.matcher(text);
        if (share.matches()) {
            return line.share(new BigDecimal(share.group(1).replace(',', '.')));
        }
        AmountText around =
                AmountText.of(action.table().isEnglish(cell.index()) ? AmountText.withoutCommas(text) : text, header);
        Quantity amount = amount(text, around, funding, cell, action);
        String unit = NameKey.of(amount.getUnit().orElse("")).value();
        if (amount.getValue().isPresent()) {
            around.basis().ifPresent(line::basis);
            line.amount(
                    EUROS.contains(unit)
                            ? amount.toBuilder()
                                    .text(Optional.empty())
                                    .unit(Optional.empty())
                                    .build()
                            : amount);
        }
        action.row().timeIn(cell.index()).ifPresent(line::period);
        String all = " " + NameKey.of(header + " " + text).value() + " ";
        if ((header + text).contains("€") || all.contains(" euro") || all.contains(" eur ")) {
            line.currency(EURO);
        }
        if (words.contains(" total ")) {
            line.basis(FundingBasis.TOTAL);
        }
        if (around.stage().isPresent()) {
            line.stage(around.stage());
        } else if (words.contains(" previsionnel ") || words.contains(" prevu ")) {
            line.stage(FundingStage.PLANNED);
        } else if (words.contains(" realise ") || words.contains(" depense ")) {
            line.stage(FundingStage.SPENT);
        }
        if (around.taxIncluded().isPresent()) {
            line.taxIncluded(around.taxIncluded().get());
        } else if (all.contains(" ht ") != all.contains(" ttc ")) {
            line.taxIncluded(all.contains(" ttc "));
        }
        return line;
    }
}
