package org.mobilityplan.table;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Precision;
import org.mobilityplan.notation.PeriodNotation;
import org.mobilityplan.notation.StatusNotation;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.spelling.Folding;
import org.mobilityplan.spelling.PlainText;

/** Reads the cells of columns headed by a time: a mark below « 2025 » is a period, an amount is money of that year. */
final class TimeCells {

    private static final Set<String> MARKS =
            Set.of("x", "xx", "xxx", "✓", "✔", "✗", "✘", "●", "•", "■", "☑", "☒", "oui");

    private static final Pattern YEARS = Pattern.compile("(?<!\\d)(20\\d\\d)(?: ?[-–/] ?(?:20)?\\d\\d)?(?!\\d)");

    /** A year up to a day of it: « 2025 (au 30/09) ». */
    private static final Pattern YEAR_UNTIL = Pattern.compile(
            "(?<year>20\\d\\d) ?\\(?(?:arrêté )?au (?<day>\\d{1,2}[/.]\\d{1,2})(?![/.\\d])", Pattern.CASE_INSENSITIVE);

    /** « Réalisé fin 2025 »: figures up to then, and not of the whole year alone. */
    private static final Pattern END_OF_YEAR =
            Pattern.compile("\\bfin (?:de )?(?:l['’]année )?(?<year>20\\d\\d)(?![\\d/–-])", Pattern.CASE_INSENSITIVE);

    /** A part of a year with its year: « T1 2025 », « 2e semestre 2025 ». */
    private static final Pattern PART = Pattern.compile(
            "(?<![\\p{L}\\d])(?:[TS] ?[1-4]|(?:[1-4](?:er|e|ème|nd)|premier|deuxième|second|troisième|quatrième) (?:trimestre|semestre))"
                    + " (?:de )?20\\d\\d(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The day or the month up to which figures are counted. */
    private static final Pattern DAY = Pattern.compile(
            "(?<until>(?:\\bau|\\bà|\\bfin|['’]en)"
                    + " )?(?<![\\d/.])(?<day>\\d{1,2}[/.-]\\d{1,2}[/.-](?:20)?\\d\\d|(?:\\d{1,2}(?:er)?"
                    + " )?(?:janv(?:ier|\\.)?|févr(?:ier|\\.)?"
                    + "|mars|avr(?:il|\\.)?|mai|juin|juil(?:let|\\.)?|août|sept(?:embre|\\.)?|oct(?:obre|\\.)?|nov(?:embre|\\.)?|déc(?:embre|\\.)?)"
                    + " 20\\d\\d)(?![\\d/])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String HALF =
            "(?:s ?[12]|sem(?:estre|\\.)? ?[12]|(?:1er?|premier|2e|2eme|2nd|second|deuxieme) (?:semestre|sem\\.?))";

    private static final String TWO_YEARS = "(?:20)?\\d\\d ?[-–/] ?(?:20)?\\d\\d";

    /** A half of a school year, folded: « S1 26/27 », « 2e semestre 2026-2027 », « 2026-2027 – S1 ». */
    private static final Pattern SCHOOL_HALF =
            Pattern.compile("(?:" + HALF + "(?:,? de l'annee(?: scolaire| universitaire)?)?[ ,:(–-]{1,3}" + TWO_YEARS
                    + "\\)?|" + TWO_YEARS + "[ ,:(–-]{1,3}" + HALF + "\\)?)");

    private static final Pattern SCHOOL_YEAR =
            Pattern.compile("(?<!\\d)(?:20)?(?<first>\\d\\d) ?[-–/] ?(?:20)?(?<second>\\d\\d)(?!\\d)");

    private static final Pattern MONEY = Pattern.compile("[-+]?\\d[\\d .,]* ?(?:€|[kK]€|[mM]€|euros?|EUR)");

    /** Words over several times that give no time, folded. */
    private static final Pattern NO_BAR = Pattern.compile(
            "(?:sans|non|pas|selon|hors|a|en attente|en cours|voir|cf|idem|aucun|annule|report|tbd)(?![a-z])");

    /** A longer text says more than a part of a year. */
    private static final int MAX_PART = 30;

    private TimeCells() {}

    /** The time that a header is: « 2025 », « 2024-2025 », « T1 2025 », « mars 2025 ». */
    static Optional<PlanPeriod> timeOf(String header) {
        return schoolHalf(header).or(() -> YEARS.matcher(header).find() ? certain(header) : Optional.empty());
    }

    /** A half of a school year as that school year, with the words: the months of a half are not the same everywhere. */
    static Optional<PlanPeriod> schoolHalf(String header) {
        String words = PlainText.of(header);
        String folded = Folding.fold(words);
        Matcher years = SCHOOL_YEAR.matcher(folded);
        if (!SCHOOL_HALF.matcher(folded).matches() || !years.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(years.group("first"));
        return (first + 1) % 100 == Integer.parseInt(years.group("second"))
                ? Optional.of(PlanPeriod.of(PartialDate.ofSchoolYear(2000 + first)).toBuilder()
                        .text(words)
                        .build())
                : Optional.empty();
    }

    /**
     * The only year, part of a year or school year that the words of a header contain: « Budget 2025 », « Réalisé T1 2025 »; up to a day:
     * « Réalisé au 30/09/2025 ».
     */
    static Optional<PlanPeriod> timeIn(String header) {
        Optional<PlanPeriod> half = schoolHalf(header);
        if (half.isPresent()) {
            return half;
        }
        Matcher day = DAY.matcher(PlainText.of(header));
        if (day.find()) {
            boolean whole = day.group("until") == null
                    && Character.isLetter(day.group("day").charAt(0));
            Optional<PlanPeriod> until = certain(day.group("day"))
                    .map(period -> whole
                            ? withoutStandardText(period)
                            : PlanPeriod.builder().end(period.getEnd()).build());
            return day.find() ? Optional.empty() : until;
        }
        Matcher until = YEAR_UNTIL.matcher(PlainText.of(header));
        if (until.find()) {
            return certain(until.group("day") + "/" + until.group("year"))
                    .map(date -> PlanPeriod.builder().end(date.getEnd()).build());
        }
        Matcher years = YEARS.matcher(header);
        if (!years.find()) {
            return Optional.empty();
        }
        Matcher end = END_OF_YEAR.matcher(PlainText.of(header));
        if (end.find()) {
            return years.find()
                    ? Optional.empty()
                    : certain(end.group("year"))
                            .map(year -> PlanPeriod.builder().end(year.getEnd()).build());
        }
        Matcher part = PART.matcher(PlainText.of(header));
        String found = part.find() ? part.group() : years.group();
        return years.find() ? Optional.empty() : certain(found).map(TimeCells::withoutStandardText);
    }

    private static Optional<PlanPeriod> certain(String text) {
        Checked<PlanPeriod> read = PeriodNotation.read(text);
        return read.findings().isEmpty()
                ? read.value()
                        .filter(period ->
                                period.getStart().isPresent() && period.getEnd().isPresent())
                : Optional.empty();
    }

    /** Without words that say no more than the dates: a year, a month, a quarter. */
    private static PlanPeriod withoutStandardText(PlanPeriod period) {
        boolean part = period.getStart()
                .filter(start -> start.precision() == Precision.MONTH || start.precision() == Precision.QUARTER)
                .isPresent();
        return part || period.getStart().map(Object::toString).equals(period.getText())
                ? period.toBuilder().text(Optional.empty()).build()
                : period;
    }

    /** Reads a mark or an amount below a time; false for other cells and headers. */
    static boolean read(int column, ActionDraft action) {
        TableRow row = action.row();
        Optional<PlanPeriod> time = row.timeOf(column);
        if (time.isEmpty()) {
            return false;
        }
        if (hasMark(column, row)) {
            row.read(column);
            boolean continues = column > 0 && row.timeOf(column - 1).isPresent() && hasMark(column - 1, row);
            if (!continues || action.periodCount() == 0) {
                Pointer pointer = action.periodPointer(action.periodCount());
                action.table().findings().recordOrigin(pointer, row.placeOf(column));
                action.addPeriod(markedFrom(column, time.get(), row));
            }
            return true;
        }
        Optional<PlanPeriod> part = partOf(time.get(), row.peek(column));
        if (part.isPresent()) {
            row.read(column);
            Pointer pointer = action.periodPointer(action.periodCount());
            action.table().findings().recordOrigin(pointer, row.placeOf(column));
            action.addPeriod(withoutStandardText(part.get()));
            return true;
        }
        Optional<PlanPeriod> bar = barOf(time.get(), column, row);
        if (bar.isPresent()) {
            row.read(column);
            Pointer pointer = action.periodPointer(action.periodCount());
            action.table().findings().recordOrigin(pointer, row.placeOf(column));
            action.addPeriod(bar.get());
            return true;
        }
        if (MONEY.matcher(PlainText.of(row.peek(column))).matches()) {
            FundingCells.readBudget(new RowCell(row, TableColumn.BUDGET, column), action);
            return true;
        }
        return false;
    }

    /** The time of a mark and of those that follow it without a gap, as one period. */
    private static PlanPeriod markedFrom(int column, PlanPeriod time, TableRow row) {
        PlanPeriod last = time;
        for (int i = column + 1; row.timeOf(i).isPresent() && hasMark(i, row); i++) {
            last = row.timeOf(i).get();
        }
        PlanPeriod first = withoutStandardText(time);
        return last == time ? first : PeriodCells.join(Optional.of(first), Optional.of(withoutStandardText(last)));
    }

    /** The times over which the words of a cell are merged: « études » from T4 2025 to T2 2026. */
    private static Optional<PlanPeriod> barOf(PlanPeriod time, int column, TableRow row) {
        String words = PlainText.of(row.peek(column));
        int last = column;
        while (row.isMergedLeft(last + 1) && row.timeOf(last + 1).isPresent()) {
            last++;
        }
        boolean parts = time.getStart()
                .filter(start -> start.precision() == Precision.MONTH || start.precision() == Precision.QUARTER)
                .isPresent();
        boolean bar = last > column
                && parts
                && words.length() <= MAX_PART
                && words.chars().anyMatch(Character::isLetter)
                && words.chars().noneMatch(Character::isDigit)
                && !NO_BAR.matcher(Folding.fold(words)).lookingAt()
                && !StatusNotation.read(words).findings().isEmpty();
        return bar
                ? row.timeOf(last)
                        .map(end -> PlanPeriod.builder()
                                .start(time.getStart())
                                .end(end.getEnd())
                                .text(words)
                                .build())
                : Optional.empty();
    }

    /** The part of a year that a cell below the year names: « été », « T3 », « mars ». */
    private static Optional<PlanPeriod> partOf(PlanPeriod time, String cell) {
        String words = PlainText.of(cell);
        boolean year = time.getStart()
                .filter(start -> start.precision() == Precision.YEAR)
                .equals(time.getEnd());
        boolean plain = words.length() <= MAX_PART
                && !words.isEmpty()
                && Character.isLetterOrDigit(words.charAt(0))
                && words.chars().anyMatch(Character::isLetter)
                && !YEARS.matcher(words).find();
        return year && plain
                ? certain(words + " " + time.getStart().orElseThrow())
                        .filter(part -> part.getStart()
                                .filter(start -> start.precision() != Precision.YEAR)
                                .isPresent())
                : Optional.empty();
    }

    /** Whether a cell is a mark and nothing else. */
    static boolean isMark(String cell) {
        return MARKS.contains(PlainText.of(cell).toLowerCase(Locale.ROOT));
    }

    private static boolean hasMark(int column, TableRow row) {
        // A mark may be merged over several times.
        int first = column;
        while (first > 0 && row.isMergedLeft(first) && row.timeOf(first - 1).isPresent()) {
            first--;
        }
        return isMark(row.peek(first));
    }
}
