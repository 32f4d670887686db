package org.mobilityplan.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern FUNDER_AND_AMOUNT =
            Pattern.compile("(?<name>\\p{Lu}[^:;()\\d€]*\\d{0,3}) ?(?:: ?(?<colon>\\d[\\d .,]*(?:€|k€|K€|M€|euros|%))"
                    + "|\\((?<bracket>\\d[\\d .,]*(?:€|k€|K€|M€|euros|%))\\))");

    private static final Pattern SEPARATOR = Pattern.compile("[;\\n]|,(?= ?\\p{Lu})");

    private static final Pattern HEADER_UNIT = Pattern.compile(" ?\\((?:[kKM]?€|euros|HT|TTC)\\)$");

    private FundingCells() {}

    static void readBudget(RowCell cell, ActionDraft action) {
        Pointer funding = nextFunding(cell, action);
        action.addFunding(withFunderOfHeader(readAmount(cell, funding, action), cell, funding, action)
                .build());
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
            String bodies = action.table().names().withoutPersons(cell.text(), funding, cell.place(), cell.header());
            if (PlainText.of(bodies).isEmpty()) {
                return;
            }
            action.addFunding(Funding.builder()
                    .text(PlainText.of(bodies))
                    .funder(funder(bodies, funding, cell.place(), action))
                    .source(action.table().source())
                    .build());
        }
    }

    /** « CD29 : 10 000 € ; Région : 5 000 € », « OFAJ (50 %), CD29 (50 %) »: a line for each funder; false for other words. */
    private static boolean readLines(RowCell cell, ActionDraft action) {
        String text = cell.text();
        String[] parts = SEPARATOR.split(text.strip(), -1);
        List<Matcher> lines = Arrays.stream(parts)
                .map(PlainText::of)
                .filter(part -> !part.isEmpty())
                .map(FUNDER_AND_AMOUNT::matcher)
                .toList();
        if (lines.isEmpty() || !lines.stream().allMatch(Matcher::matches)) {
            return false;
        }
        for (Matcher line : lines) {
            Pointer funding = nextFunding(cell, action);
            String written = line.group("colon") == null ? line.group("bracket") : line.group("colon");
            Funding.Builder read = readAmount(PlainText.of(written), cell, funding, action);
            String name =
                    action.table().names().withoutPersons(line.group("name"), funding, cell.place(), cell.header());
            if (!PlainText.of(name).isEmpty()) {
                read.funder(funder(name, funding, cell.place(), action));
            }
            action.addFunding(read.text(line.group()).build());
        }
        return true;
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

    private static Participant funder(String text, Pointer funding, CellPlace place, ActionDraft action) {
        NameReader names = action.table().names();
        String name = PlainText.of(text);
        List<Participant> named =
                List.of(Participant.builder().name(name).role(Role.FUNDER).build());
        return names.resolve(named, funding.child("funder"), place).get(0);
    }

    static void readFundingText(RowCell cell, ActionDraft action) {
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
