package org.mobilityplan.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;
import org.mobilityplan.notation.QuantityNotation;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.spelling.Folding;
import org.mobilityplan.spelling.PlainText;

/** Reads money: budgets, and funders with their amounts. */
final class FundingCells {

    private static final CurrencyCode EURO = CurrencyCode.EUR;

    /** Smaller figures may be thousands, or no money. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(100);

    private static final Set<String> EUROS = Set.of("", "euro", "euros", "eur", "ht", "ttc", "euros ht", "euros ttc");

    /** Zero in the accounting format of spreadsheets. */
    private static final Pattern ZERO = Pattern.compile("[-–] ?€");

    /** At most 100 %. */
    private static final Pattern SHARE = Pattern.compile("(100|\\d{1,2}(?:[.,]\\d{1,2})?) ?%");

    /** Posts, which are no money: « 0,5 ETP », « 1 ETP d'animation ». */
    private static final Pattern POSTS = Pattern.compile(
            "(?<posts>\\d{1,4}(?:[.,]\\d{1,2})?|½) ?(?:ETPT?|équivalents?[- ]temps[- ]pleins?)(?![\\p{L}\\d])[^\\d€]*",
            Pattern.CASE_INSENSITIVE);

    /** Amounts that are not known yet, after the funders: « montants à définir ». */
    private static final Pattern OPEN_AMOUNTS = Pattern.compile(
            "\\s*[:;,(–-]\\s*(?<words>(?:(?:montants?|budget|coûts?) )?à"
                    + " (?:chiffrer|définir|préciser|confirmer|déterminer))\\)?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The shares of two funders, which are no name: « DRAJES 60/40 Région ». */
    private static final Pattern RATIO = Pattern.compile("(?<![\\d/])\\d{1,3} ?/ ?\\d{1,3}(?![\\d/])");

    private static final Map<Pattern, FundingStage> STAGES = Map.of(
            Pattern.compile(" (?:previsionnel|prevu) "), FundingStage.PLANNED,
            Pattern.compile(" (?:realise|depense|consomme|mandate) "), FundingStage.SPENT,
            Pattern.compile(" (?:votee?s?|engagee?s?|notifiee?s?) "), FundingStage.COMMITTED,
            Pattern.compile(" (?:acquise?s?|accordee?s?|obtenue?s?|attribuee?s?) "), FundingStage.GRANTED,
            Pattern.compile(" (?:sollicitee?s?|demandee?s?) "), FundingStage.REQUESTED);

    /** « Total financeurs » next to « Budget ». */
    private static final Pattern TOTAL_HEADER = Pattern.compile("^total\\b");

    /** Columns of what an action needs: people, rooms, money. */
    private static final Pattern MEANS = Pattern.compile("(?:avec quels )?moyens\\b.*");

    private static final List<TableColumn> MONEY =
            List.of(TableColumn.BUDGET, TableColumn.FUNDER, TableColumn.FUNDER_AMOUNT, TableColumn.FUNDING);

    private FundingCells() {}

    /** « 0,5 ETP, 12 000 € » below « Moyens », whose words are kept: the amount, where the table has no column of money. */
    static void readMeans(RowCell cell, ActionDraft action) {
        boolean money = action.row().cells().stream().anyMatch(other -> MONEY.contains(other.column()));
        if (money || !MEANS.matcher(Folding.fold(PlainText.of(cell.header()))).matches()) {
            return;
        }
        FundingPart.Reading reading = reading(cell, action, false);
        List<FundingPart> sure = new ArrayList<>();
        for (FundingPart part : FundingPart.read(cell.text(), reading)) {
            if (arePosts(part.text()) || part.hasMoney() && part.kind() != FundingPart.Kind.UNREAD) {
                sure.add(part);
            } else if (part.hasMoney()) {
                Map<String, String> arguments = Map.of("text", part.text());
                action.table().findings().report(TableRules.FUNDING_UNREAD, action.pointer(), cell.place(), arguments);
            }
        }
        addParts(sure, cell, action);
    }

    static void readBudget(RowCell cell, ActionDraft action) {
        if (readFundersByLine(cell, action)) {
            return;
        }
        String text = cell.plainText();
        List<FundingPart> parts =
                isAmount(text, cell, action) ? List.of() : FundingPart.read(cell.text(), reading(cell, action, false));
        if (parts.stream().anyMatch(part -> !part.amount().isEmpty() && part.kind() != FundingPart.Kind.UNREAD)) {
            addParts(parts, cell, action);
            return;
        }
        Pointer funding = nextFunding(cell, action);
        Funding.Builder line = readAmount(cell, funding, action);
        if (TOTAL_HEADER.matcher(NameKey.of(cell.header()).value()).find()) {
            addTotal(line.build(), action);
        } else {
            addWithFunderOfHeader(line, cell, funding, action);
        }
    }

    /** Whether a cell is one amount, with the words that belong to it. */
    private static boolean isAmount(String text, RowCell cell, ActionDraft action) {
        if (ZERO.matcher(text).matches() || SHARE.matcher(text).matches()) {
            return true;
        }
        AmountText around = around(text, cell, action);
        String unit = QuantityNotation.read(around.amount())
                .value()
                .filter(quantity -> quantity.getValue().isPresent())
                .map(quantity -> quantity.getUnit().orElse(""))
                .orElse("\n");
        return unit.chars().noneMatch(c -> c == '\n' || "–—-:+".indexOf(c) >= 0)
                && (!unit.startsWith("€ ") || FundingPart.isUnit(unit));
    }

    /** How the cells of a column are read. */
    private static FundingPart.Reading reading(RowCell cell, ActionDraft action, boolean lenient) {
        return new FundingPart.Reading(
                lenient,
                FunderHeaders.hasUnit(unitHeader(cell, action)),
                action.table().names()::isKnown);
    }

    /** The header that gives the amounts of a cell their unit: its own, or that of the budget that it is a part of. */
    private static String unitHeader(RowCell cell, ActionDraft action) {
        String header = withGroup(cell);
        boolean part = FunderHeaders.isPart(header);
        if (FunderHeaders.hasUnit(header) || !part && !cell.column().equals(TableColumn.FUNDER)) {
            return header;
        }
        TableRow row = action.row();
        for (int i = cell.index() - 1; i >= 0; i--) {
            if (row.meaning(i).filter(TableColumn.BUDGET::equals).isPresent()) {
                String unit = FunderHeaders.unit(row.headerOf(i));
                return part || unit.equals(" (€)") ? header + unit : header;
            }
        }
        return header;
    }

    /** « Coût total » with the words of the group above it that are about its amounts: « Plan de financement annuel (€) ». */
    private static String withGroup(RowCell cell) {
        String header = cell.header();
        String above = cell.group();
        boolean yearly = AmountText.of("", above).basis().isPresent();
        boolean unit = FunderHeaders.hasUnit(above) && !FunderHeaders.hasUnit(header);
        return yearly || unit ? above + header : header;
    }

    private static AmountText around(String text, RowCell cell, ActionDraft action) {
        boolean english = action.table().isEnglish(cell.index())
                || !cell.column().equals(TableColumn.BUDGET) && action.table().hasEnglish();
        return AmountText.of(english ? AmountText.withoutCommas(text) : text, withUnitOfTable(cell, action));
    }

    /** The header of a cell, with the unit of all amounts of the table where it has none. */
    private static String withUnitOfTable(RowCell cell, ActionDraft action) {
        String header = unitHeader(cell, action);
        return FunderHeaders.hasUnit(header) ? header : header + action.table().unitOfAmounts();
    }

    /** The year of an amount by its header, by the cell of its row, or by a line above the table. */
    private static Optional<PlanPeriod> timeOf(RowCell cell, ActionDraft action) {
        return action.row()
                .timeIn(cell.index())
                .or(() -> FunderRows.yearOf(cell, action.row()))
                .or(() -> action.table().timeOfAmounts());
    }

    /** The year of a row without money of that year: that of the action below « Année », else words. */
    static void readYear(RowCell cell, ActionDraft action) {
        if (FunderRows.hasMoneyOfYear(action.row())) {
            return;
        }
        boolean time = TableLayout.standard()
                .columnOf(cell.header())
                .filter(TableColumn.PERIOD::equals)
                .isPresent();
        if (time) {
            PeriodCells.readPeriod(cell, action);
            return;
        }
        String text = cell.header() + " : " + cell.plainText();
        Pointer funding = nextFunding(cell, action);
        action.table().findings().report(TableRules.FUNDING_UNREAD, funding, cell.place(), Map.of("text", text));
        action.addFunding(words(text, action));
    }

    /** The currency of an amount: its own, that of its header, or the only one of the table, if it is no small figure. */
    private static Optional<CurrencyCode> currency(String text, String header, Quantity amount, ActionDraft action) {
        List<CurrencyCode> own = Currencies.in(text);
        if (!own.isEmpty() || amount.getValue().isEmpty()) {
            return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
        }
        Optional<CurrencyCode> above = Currencies.of(header);
        if (above.isPresent() || AmountText.hasFactor(header)) {
            return above.isPresent() ? above : Optional.of(EURO);
        }
        BigDecimal value = amount.getValue().get().abs();
        return value.signum() > 0 && value.compareTo(SMALL) < 0
                ? Optional.empty()
                : action.table().currency();
    }

    /** Adds a line with the funder that the header names: « Région » as a column of money; of several, each has a line without an amount. */
    private static void addWithFunderOfHeader(Funding.Builder line, RowCell cell, Pointer funding, ActionDraft action) {
        boolean standard = TableLayout.standard()
                .columnOf(cell.header())
                .filter(column -> !column.equals(TableColumn.STATUS))
                .isPresent();
        NameReader names = action.table().names();
        if (standard || !FunderHeaders.isFunder(cell.header(), names::isKnown)) {
            action.addFunding(line.build());
        } else if (FunderHeaders.isOwn(cell.header())) {
            action.addFunding(
                    line.text(cell.header() + " : " + cell.plainText()).build());
        } else {
            addWithFunders(line, FunderHeaders.name(cell.header()), cell, funding, action);
        }
    }

    /** Adds a line with its funder; several, as in « Région / État », pay the amount together. */
    private static void addWithFunders(
            Funding.Builder line, String name, RowCell cell, Pointer funding, ActionDraft action) {
        if (isSharedBySeveral(name, action)) {
            action.addFunding(line.build());
            readNames(name, cell, action);
        } else {
            action.addFunding(
                    line.funder(funder(name, funding, cell.place(), action)).build());
        }
    }

    /** Reads a funder without an amount; one with an amount is read with it. */
    static void readFunder(RowCell cell, ActionDraft action) {
        int right = action.row().beside(cell.index(), 1);
        boolean amount = action.row()
                        .meaning(right)
                        .filter(TableColumn.FUNDER_AMOUNT::equals)
                        .isPresent()
                && action.row().isFilled(right)
                && !namesFunder(action.row().headerOf(right), action);
        int left = action.row().beside(cell.index(), -1);
        boolean byLine = action.row().meaning(left).isPresent()
                && fundersByLine(
                                new RowCell(
                                        action.row(), action.row().meaning(left).get(), left),
                                action.row())
                        .isPresent();
        if (!amount && !byLine && !readParts(cell, action)) {
            readNames(cell, action);
        }
    }

    private static void readNames(RowCell cell, ActionDraft action) {
        readNames(cell.text(), cell, action);
    }

    private static void readNames(String list, RowCell cell, ActionDraft action) {
        Pointer funding = nextFunding(cell, action);
        NameReader names = action.table().names();
        String bodies = names.withoutPersons(list, funding, cell.place(), cell.header());
        List<Participant> funders = PlainText.of(bodies).isEmpty()
                ? List.of()
                : names.readWritten(bodies, Role.FUNDER, funding, cell.place());
        for (Participant funder : funders) {
            String written = funder.getName().orElse("");
            String led = FunderHeaders.withoutLead(written);
            String name = namesFunder(led, action) ? led : written;
            String text = PlainText.of(funders.size() == 1 ? bodies : written);
            if (FundingPart.isTotal(name)) {
                Pointer total = nextFunding(cell, action);
                action.table().findings().report(TableRules.FUNDING_UNREAD, total, cell.place(), Map.of("text", text));
                action.addFunding(words(text, action));
                continue;
            }
            if (isOwnMoney(name, action)) {
                nextFunding(cell, action);
                action.addFunding(words(text, action));
                continue;
            }
            Pointer line = nextFunding(cell, action);
            if (RATIO.matcher(FundingPart.withoutStage(name)).find()
                    && !action.table().names().isKnown(name)) {
                action.table().findings().report(TableRules.FUNDING_UNREAD, line, cell.place(), Map.of("text", text));
                action.addFunding(words(text, action));
                continue;
            }
            Participant bare = funder.toBuilder()
                    .name(FundingPart.withoutStage(name))
                    .role(Role.FUNDER)
                    .build();
            names.resolve(List.of(bare), line.child("funder"), cell.place())
                    .forEach(found -> action.addFunding(Funding.builder()
                            .text(text)
                            .funder(found)
                            .period(FunderRows.yearOf(cell, action.row()))
                            .source(action.table().source())
                            .build()));
        }
    }

    /** Whether words say whose money it is without naming a body: « fonds propres ». */
    private static boolean isOwnMoney(String name, ActionDraft action) {
        return FundingPart.isNotBody(name)
                && !GuidanceText.isVacant(name)
                && !action.table().names().isKnown(PlainText.of(name));
    }

    private static Funding words(String text, ActionDraft action) {
        return lineOf(text, text, action).build();
    }

    /** A line of words: their posts, if they are about posts. */
    private static Funding.Builder lineOf(String words, String text, ActionDraft action) {
        Funding.Builder line =
                Funding.builder().text(text).source(action.table().source());
        Matcher posts = POSTS.matcher(words);
        return posts.matches()
                ? line.fullTimePosts(
                        new BigDecimal(posts.group("posts").replace(',', '.').replace("½", "0.5")))
                : line;
    }

    /** Whether words are about posts, not about money. */
    static boolean arePosts(String words) {
        return POSTS.matcher(words).matches();
    }

    /** « CD29 : 10 000 € ; Région 5 000 € », « OFAJ (50 %), CD29 »: a line for each funder; false for cells without an amount. */
    private static boolean readParts(RowCell cell, ActionDraft action) {
        FundingPart.Reading reading = reading(cell, action, true);
        List<FundingPart> parts = FundingPart.read(cell.text(), reading);
        addParts(parts, cell, action);
        return !parts.isEmpty();
    }

    private static void addParts(List<FundingPart> parts, RowCell cell, ActionDraft action) {
        NameReader names = action.table().names();
        for (FundingPart part : parts) {
            Pointer funding = nextFunding(cell, action);
            switch (part.kind()) {
                case WORDS -> action.addFunding(words(part.text(), action));
                case VACANT ->
                    action.table()
                            .findings()
                            .report(TableRules.PLACEHOLDER, funding, cell.place(), Map.of("text", part.text()));
                case UNREAD -> {
                    action.table()
                            .findings()
                            .report(TableRules.FUNDING_UNREAD, funding, cell.place(), Map.of("text", part.text()));
                    action.addFunding(words(part.text(), action));
                }
                case TOTAL, LINE -> {
                    Funding.Builder line = part.amount().isEmpty()
                            ? Funding.builder().source(action.table().source())
                            : readAmount(part.amount(), cell, funding, action);
                    part.share().ifPresent(line::share);
                    if (!part.amount().isEmpty()
                            && action.row().timeIn(cell.index()).isEmpty()) {
                        part.year().flatMap(TimeCells::timeIn).ifPresent(line::period);
                    }
                    String name = names.withoutPersons(part.funder(), funding, cell.place(), cell.header());
                    line.text(part.text());
                    boolean named = !PlainText.of(name).isEmpty();
                    if (named) {
                        line.funder(funder(name, funding, cell.place(), action));
                    }
                    Funding read = part.kind() == FundingPart.Kind.TOTAL ? whole(line.build()) : line.build();
                    if (part.isNamedTotal()) {
                        addTotal(read, action);
                    } else if (named || part.kind() == FundingPart.Kind.TOTAL) {
                        action.addFunding(read);
                    } else {
                        line.text(withHeader(part.text(), cell, action));
                        addWithFunderOfHeader(line, cell, funding, action);
                    }
                }
            }
        }
    }

    /** A line that is the sum of others by its words, so that nobody adds it to them. */
    private static Funding whole(Funding line) {
        return line.getBasis().isPresent() || line.getAmount().isEmpty()
                ? line
                : line.toBuilder().basis(FundingBasis.TOTAL).build();
    }

    /** Adds the sum of other lines, unless another column has said the same. */
    private static void addTotal(Funding total, ActionDraft action) {
        boolean said = total.getAmount().isPresent() && action.hasFunding(line -> isSame(line, total));
        if (!said) {
            action.addFunding(total);
        }
    }

    private static boolean isSame(Funding line, Funding total) {
        return line.getFunder().isEmpty()
                && line.getAmount()
                        .flatMap(Quantity::getValue)
                        .equals(total.getAmount().flatMap(Quantity::getValue))
                && line.getCurrency().equals(total.getCurrency())
                && line.getPeriod().equals(total.getPeriod())
                && line.getStage().equals(total.getStage());
    }

    /** Whether a status to the right of an amount is that of the money: « sollicité », « acquis ». */
    static boolean isStage(int status, TableRow row) {
        return row.meaning(row.beside(status, -1))
                        .filter(TableColumn.FUNDER_AMOUNT::equals)
                        .isPresent()
                && stageAt(status, row).isPresent();
    }

    /** The stage of money that a cell of statuses names; « réalisé » may as well be the action. */
    private static Optional<FundingStage> stageAt(int column, TableRow row) {
        return row.meaning(column).filter(TableColumn.STATUS::equals).isPresent()
                ? AmountText.of("1 € " + PlainText.of(row.peek(column)), "")
                        .stage()
                        .filter(stage -> !stage.equals(FundingStage.SPENT) && !stage.equals(FundingStage.PLANNED))
                : Optional.empty();
    }

    private static boolean namesFunder(String header, ActionDraft action) {
        return FunderHeaders.isFunder(header, action.table().names()::isKnown);
    }

    static void readFunderAmount(RowCell cell, ActionDraft action) {
        if (readFundersByLine(cell, action)) {
            return;
        }
        FundingPart part = amountOf(cell, action);
        Pointer funding = nextFunding(cell, action);
        boolean figures = part.text().chars().anyMatch(Character::isDigit);
        if (!figures && action.row().isMergedLeft(cell.index() + 1)) {
            // « Sans budget propre », merged over several columns, is about all of them.
            action.addFunding(words(part.text(), action));
            return;
        }
        Funding.Builder line = readAmount(part.amount().isEmpty() ? part.text() : part.amount(), cell, funding, action)
                .text(part.text());
        part.share().ifPresent(line::share);
        int right = action.row().beside(cell.index(), 1);
        stageAt(right, action.row()).ifPresent(stage -> {
            action.row().read(right);
            line.stage(stage);
        });
        boolean other = FunderHeaders.isOther(cell.header());
        if (other || namesFunder(cell.header(), action)) {
            if (!other) {
                addWithFunderOfHeader(line, cell, funding, action);
            } else if (part.funder().isEmpty()) {
                action.addFunding(
                        line.text(cell.header() + " : " + cell.plainText()).build());
            } else {
                action.addFunding(line.funder(funder(part.funder(), funding, cell.place(), action))
                        .build());
            }
            return;
        }
        int left = action.row().beside(cell.index(), -1);
        boolean named =
                action.row().meaning(left).filter(TableColumn.FUNDER::equals).isPresent()
                        && !PlainText.of(action.row().peek(left)).isEmpty();
        if (named) {
            RowCell funders = new RowCell(action.row(), TableColumn.FUNDER, left);
            List<FundingPart> shares = sharesOf(cell.text(), cell.index(), funders, action);
            shares = shares.isEmpty() ? FundingPart.read(funders.text(), reading(funders, action, true)) : shares;
            if (shares.stream().filter(share -> !share.amount().isEmpty()).count() > 1) {
                action.addFunding(line.build());
                addParts(shares, funders, action);
                return;
            }
            addNamed(line, part.text(), funders.text(), funders, funding, action);
            return;
        }
        if (action.row().meaning(left).filter(TableColumn.FUNDER::equals).isEmpty()) {
            // The header of a column of amounts alone is the funder: « Région (€) », « dont Le Mans Métropole ».
            String name = FunderHeaders.isPart(cell.header())
                    ? FunderHeaders.name(cell.header())
                    : FunderHeaders.withoutUnitOrYear(cell.header());
            if (!TableColumn.FUNDER_AMOUNT.headers().contains(name)) {
                addWithFunders(line, name, cell, funding, action);
                return;
            }
        }
        action.addFunding(line.build());
    }

    /** Adds a line with the words that name its funder: « Région », « Total », « Fonds propres ». */
    private static void addNamed(
            Funding.Builder line, String amount, String words, RowCell funders, Pointer funding, ActionDraft action) {
        NameReader names = action.table().names();
        String name = names.withoutPersons(words, funding, funders.place(), funders.header());
        if (FundingPart.isTotal(name) && !names.isKnown(name)) {
            addTotal(whole(line.text(PlainText.of(name) + " : " + amount).build()), action);
        } else if (PlainText.of(name).isEmpty()) {
            action.addFunding(line.build());
        } else if (isOwnMoney(name, action) && !isSharedBySeveral(name, action)) {
            action.addFunding(line.text(PlainText.of(name) + " : " + amount).build());
        } else {
            addWithFunders(line, name, funders, funding, action);
        }
    }

    /** « Région\nÉtat » next to « 5 000 €\n3 000 € »: the funder and the amount of each line; false for other cells. */
    private static boolean readFundersByLine(RowCell amounts, ActionDraft action) {
        Optional<RowCell> funders = fundersByLine(amounts, action.row());
        if (funders.isEmpty()) {
            return false;
        }
        List<String> each = linesOf(amounts.text());
        List<String> named = linesOf(funders.get().text());
        for (int i = 0; i < each.size(); i++) {
            Pointer funding = nextFunding(amounts, action);
            Funding.Builder line = readAmount(each.get(i), amounts, funding, action);
            addNamed(line, each.get(i), named.get(i), funders.get(), funding, action);
        }
        return true;
    }

    /** The funders next to amounts, where both cells have the same number of lines. */
    private static Optional<RowCell> fundersByLine(RowCell amounts, TableRow row) {
        boolean right = amounts.column().equals(TableColumn.BUDGET);
        int column = row.beside(amounts.index(), right ? 1 : -1);
        int beyond = row.beside(column, 1);
        boolean own = right
                && row.meaning(beyond).filter(TableColumn.FUNDER_AMOUNT::equals).isPresent();
        boolean money = right || amounts.column().equals(TableColumn.FUNDER_AMOUNT);
        if (!money
                || own
                || row.meaning(column).filter(TableColumn.FUNDER::equals).isEmpty()) {
            return Optional.empty();
        }
        List<String> each = linesOf(row.peek(amounts.index()));
        List<String> funders = linesOf(row.peek(column));
        boolean pairs = each.size() > 1
                && each.size() == funders.size()
                && each.stream().allMatch(FunderHeaders::isAmount)
                && funders.stream()
                        .noneMatch(funder -> FunderHeaders.hasUnit(funder)
                                || funder.indexOf('%') >= 0
                                || FunderHeaders.isAmount(funder));
        return pairs ? Optional.of(new RowCell(row, TableColumn.FUNDER, column)) : Optional.empty();
    }

    private static List<String> linesOf(String text) {
        return text.lines().map(PlainText::of).filter(line -> !line.isEmpty()).toList();
    }

    /** Whether words name several funders. */
    private static boolean isSharedBySeveral(String names, ActionDraft action) {
        return action.table()
                        .names()
                        .coordinations()
                        .read(names, Role.FUNDER)
                        .orElseThrow()
                        .size()
                > 1;
    }

    /** The amount in a cell, and the funder that is named with it: « 8 000,00 € (MSA) ». */
    private static FundingPart amountOf(RowCell cell, ActionDraft action) {
        String text = cell.plainText();
        List<FundingPart> parts =
                isAmount(text, cell, action) ? List.of() : FundingPart.read(cell.text(), reading(cell, action, false));
        boolean one = parts.size() == 1
                && parts.get(0).kind() == FundingPart.Kind.LINE
                && !parts.get(0).amount().isEmpty();
        return one ? parts.get(0) : FundingPart.ofWords(text);
    }

    private static Optional<Participant> funder(String text, Pointer funding, CellPlace place, ActionDraft action) {
        NameReader names = action.table().names();
        String name = PlainText.of(text);
        List<Participant> named =
                List.of(Participant.builder().name(name).role(Role.FUNDER).build());
        return names.resolve(named, funding.child("funder"), place).stream().findFirst();
    }

    static void readFundingText(RowCell cell, ActionDraft action) {
        if (isVacant(cell, action)) {
            return;
        }
        List<FundingPart> shares = sharesOfBudget(cell, action);
        if (!shares.isEmpty()) {
            addParts(shares, cell, action);
            return;
        }
        NameReader names = action.table().names();
        boolean thousands = (hasBudgetInThousands(action.row())
                        || AmountText.hasFactor(action.table().unitOfAmounts()))
                && !FunderHeaders.hasUnit(cell.header())
                && FundingPart.hasFigured(cell.text());
        boolean figure = isFigureOfHeader(cell, action);
        if (!figure && !thousands && (readParts(cell, action) || readNamesWithoutAmounts(cell, action))) {
            return;
        }
        if (!figure && (thousands || FundingPart.areFigured(cell.text())) && !names.isKnown(cell.plainText())) {
            Pointer unread = nextFunding(cell, action);
            action.table()
                    .findings()
                    .report(TableRules.FUNDING_UNREAD, unread, cell.place(), Map.of("text", cell.plainText()));
        } else if (names.areFunders(cell.text())) {
            readNames(cell, action);
            return;
        }
        Pointer funding = nextFunding(cell, action);
        Funding.Builder line = figure
                ? readAmount(cell, funding, action)
                : lineOf(cell.plainText(), withHeader(cell.plainText(), cell, action), action);
        timeOf(cell, action).ifPresent(line::period);
        String body = FunderHeaders.withoutLead(cell.plainText());
        if (!body.equals(cell.plainText()) && names.areFunders(body) && !isSharedBySeveral(body, action)) {
            // « Budget Région ».
            line.funder(funder(body, funding, cell.place(), action));
        }
        addWithFunderOfHeader(line, cell, funding, action);
    }

    /** « Anah, ARS : montants à définir »: the funders, whose amounts are not known yet; false for other cells. */
    private static boolean readNamesWithoutAmounts(RowCell cell, ActionDraft action) {
        Matcher open = OPEN_AMOUNTS.matcher(cell.text());
        if (!open.find() || open.start() == 0) {
            return false;
        }
        String names = cell.text().substring(0, open.start());
        if (!action.table().names().areFunders(names)) {
            return false;
        }
        Pointer funding = action.pointer().child("funding").child(action.fundingCount());
        action.table()
                .findings()
                .report(TableRules.PLACEHOLDER, funding, cell.place(), Map.of("text", open.group("words")));
        readNames(names, cell, action);
        return true;
    }

    /** « ADEME 18 ; Région 36 » next to a budget of 54, in its unit. */
    private static List<FundingPart> sharesOfBudget(RowCell cell, ActionDraft action) {
        TableRow row = action.row();
        for (RowCell other : row.cells()) {
            if (!other.column().equals(TableColumn.BUDGET) || other.isEmpty()) {
                continue;
            }
            List<FundingPart> shares = sharesOf(row.peek(other.index()), other.index(), cell, action);
            if (!shares.isEmpty()) {
                return shares;
            }
        }
        return List.of();
    }

    /** Whether budgets of the row are in thousands, so that figures without a unit may be, too. */
    private static boolean hasBudgetInThousands(TableRow row) {
        return row.cells().stream()
                .anyMatch(cell -> cell.column().equals(TableColumn.BUDGET)
                        && !AmountText.unit(cell.writtenAbove()).isEmpty());
    }

    /** The funders of a cell whose figures make up the amount in another column. */
    private static List<FundingPart> sharesOf(String amount, int column, RowCell cell, ActionDraft action) {
        TableRow row = action.row();
        Quantity total =
                QuantityNotation.read(AmountText.of(amount, "").amount()).orElseThrow();
        if (total.getValue().isEmpty()) {
            return List.of();
        }
        String header = row.writtenAbove(column);
        String unit = total.getUnit().isPresent()
                ? " €"
                : FunderHeaders.hasUnit(header) ? or(AmountText.unit(header), " €") : "";
        return FundingPart.ofTotal(
                cell.text(), reading(cell, action, true), total.getValue().get(), unit);
    }

    private static String or(String words, String other) {
        return words.isEmpty() ? other : words;
    }

    private static boolean isVacant(RowCell cell, ActionDraft action) {
        boolean vacant = GuidanceText.isVacant(cell.plainText());
        if (vacant) {
            Pointer funding = action.pointer().child("funding").child(action.fundingCount());
            action.table()
                    .findings()
                    .report(TableRules.PLACEHOLDER, funding, cell.place(), Map.of("text", cell.plainText()));
        }
        return vacant;
    }

    /** Whether a figure below a unit, a year or a funder is an amount. */
    private static boolean isFigureOfHeader(RowCell cell, ActionDraft action) {
        boolean amounts = FunderHeaders.hasUnit(withGroup(cell))
                || namesFunder(cell.header(), action)
                || action.row().timeIn(cell.index()).isPresent();
        return amounts && FunderHeaders.isAmount(cell.text());
    }

    /** Words of one of several columns, with the header that distinguishes them. */
    private static String withHeader(String text, RowCell cell, ActionDraft action) {
        boolean distinct = cell.column().equals(TableColumn.FUNDING)
                && action.row().hasSeveral(TableColumn.FUNDING)
                && !TableColumn.FUNDING.headers().contains(cell.header())
                && !namesFunder(cell.header(), action);
        return distinct ? cell.header() + " : " + text : text;
    }

    private static Pointer nextFunding(RowCell cell, ActionDraft action) {
        Pointer funding = action.pointer().child("funding").child(action.fundingCount());
        action.table().findings().recordOrigin(funding, cell.place());
        return funding;
    }

    /** What became of the money below a header, by its words: « Subvention acquise », « Budget voté 2025 ». */
    private static Optional<FundingStage> stageOf(String header) {
        List<FundingStage> found = STAGES.entrySet().stream()
                .filter(each -> each.getKey().matcher(header).find())
                .map(Map.Entry::getValue)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
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
        String header = withUnitOfTable(cell, action);
        String words = " " + NameKey.of(header).value() + " ";
        Funding.Builder line = lineOf(text, text, action);
        if (arePosts(text)) {
            timeOf(cell, action).ifPresent(line::period);
            return line;
        }
        Matcher share = SHARE.matcher(text);
        if (share.matches()) {
            return line.share(new BigDecimal(share.group(1).replace(',', '.')));
        }
        AmountText around = around(text, cell, action);
        Matcher staged = SHARE.matcher(around.amount());
        if (staged.matches()) {
            // « 50 % (acquis) ».
            return line.share(new BigDecimal(staged.group(1).replace(',', '.'))).stage(around.stage());
        }
        Quantity amount = amount(text, around, funding, cell, action);
        String unit = NameKey.of(amount.getUnit().orElse("")).value();
        if (amount.getValue().isPresent()) {
            around.basis().ifPresent(line::basis);
            line.amount(
                    EUROS.contains(unit) || Currencies.isUnit(amount.getUnit().orElse(""))
                            ? amount.toBuilder()
                                    .text(Optional.empty())
                                    .unit(Optional.empty())
                                    .build()
                            : amount);
        }
        timeOf(cell, action).ifPresent(line::period);
        String all = " " + NameKey.of(header + " " + text).value() + " ";
        line.currency(currency(text, header, amount, action));
        boolean yearly = around.perYear()
                && cell.header().length() < unitHeader(cell, action).length();
        if (words.contains(" total ") && !yearly) {
            line.basis(FundingBasis.TOTAL);
        }
        if (around.stage().isPresent() && amount.getValue().isPresent()) {
            line.stage(around.stage());
        } else {
            line.stage(stageOf(words));
        }
        if (around.taxIncluded().isPresent() && amount.getValue().isPresent()) {
            line.taxIncluded(around.taxIncluded().get());
        } else if (amount.getValue().isPresent() && all.contains(" ht ") != all.contains(" ttc ")) {
            line.taxIncluded(all.contains(" ttc "));
        }
        return line;
    }
}
