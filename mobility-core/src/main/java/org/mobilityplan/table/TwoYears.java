package org.mobilityplan.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Precision;
import org.mobilityplan.notation.PeriodNotation;
import org.mobilityplan.spelling.Folding;
import org.mobilityplan.spelling.PlainText;

/** What two years that follow each other are: « 2024-2025 » is a school year in one table, and two calendar years in another. */
enum TwoYears {
    SCHOOL_YEAR,
    CALENDAR_YEARS,
    UNCLEAR;

    private static final Pattern YEARS = Pattern.compile("(\\d{4}) ?[-–/] ?(\\d{4})");

    private static final Pattern PAIR = Pattern.compile("(?<!\\d)(\\d{4}) ?[-–/] ?(\\d{4})(?!\\d)");

    private static final Pattern SHORT_SCHOOL_YEAR = Pattern.compile("\\d{4} ?[-–/] ?\\d{2}");

    /** One year, or a part of it that is not one of a school year. */
    private static final Pattern CALENDAR =
            Pattern.compile("(?:(?:a partir de |a compter de |des |d['’]ici |fin |debut |mi-?|courant |en |annee"
                    + " )?|(?:[1-4](?:er|e|eme|nd)? ?(?:semestre|trimestre|trim\\.?) |[ts] ?[1-4] )(?:de"
                    + " )?)(?:19|20)\\d\\d");

    private static final Pattern SCHOOL =
            Pattern.compile("scolaire|universitaire|academique|academic|school|(?<!\\p{L})a[./] ?s(?!\\p{L})");

    /**
     * What the two years in the cells of a column are.
     *
     * @param cells the cells of the column
     * @param around the words of its header, and of the rows above the table
     * @param plan the period of the plan
     */
    static TwoYears in(List<String> cells, List<String> around, Optional<PlanPeriod> plan) {
        if (cells.stream().noneMatch(cell -> PAIR.matcher(cell).find())) {
            return UNCLEAR;
        }
        boolean school = around.stream().anyMatch(TwoYears::namesSchool)
                || isSchoolYear(plan)
                || cells.stream().anyMatch(cell -> isSchoolYear(cell) || followEachOther(cell));
        if (school) {
            return SCHOOL_YEAR;
        }
        boolean calendar = cells.stream().anyMatch(TwoYears::isOfCalendarYears) || isOfCalendarYears(plan);
        return calendar ? CALENDAR_YEARS : UNCLEAR;
    }

    /** Whether a text is two years and nothing else: « 2024-2025 », « 2024-2027 ». */
    static boolean are(String text) {
        Matcher years = YEARS.matcher(text);
        return years.matches() && yearsIn(years) > 0;
    }

    /** What the two years in headers are: « 2024-2025 » next to « 2025-2026 » is a school year, next to « 2026 » it is not. */
    static TwoYears in(List<String> headers) {
        boolean school = headers.stream()
                        .anyMatch(header -> namesSchool(header)
                                || SHORT_SCHOOL_YEAR
                                        .matcher(PlainText.of(header))
                                        .matches())
                || followEachOther(String.join("\n", headers));
        return school ? SCHOOL_YEAR : headers.stream().anyMatch(TwoYears::isOfCalendarYears) ? CALENDAR_YEARS : UNCLEAR;
    }

    /** Whether a text has « 2024-2025 » and « 2025-2026 »: a calendar year would be in both. */
    private static boolean followEachOther(String text) {
        List<MatchResult> pairs = PAIR.matcher(text).results().toList();
        Set<String> first = pairs.stream()
                .filter(pair -> yearsIn(pair) == 1)
                .map(pair -> pair.group(1))
                .collect(Collectors.toSet());
        return pairs.stream().anyMatch(pair -> yearsIn(pair) == 1 && first.contains(pair.group(2)));
    }

    private static int yearsIn(MatchResult pair) {
        return Integer.parseInt(pair.group(2)) - Integer.parseInt(pair.group(1));
    }

    /** Whether a period was read from two years, and its words do not say what they are. */
    static boolean isOpen(PlanPeriod read, String words) {
        return isSchoolYear(Optional.of(read))
                && read.getStart().equals(read.getEnd())
                && PAIR.matcher(words).find()
                && TimeCells.schoolHalf(words).isEmpty()
                && !namesSchool(words);
    }

    /** Whether a period has two years, the one after the other. */
    static boolean areBoth(PlanPeriod period) {
        return period.getStart()
                .flatMap(start -> period.getEnd()
                        .filter(end -> start.precision() == Precision.YEAR && end.precision() == Precision.YEAR)
                        .filter(end ->
                                end.firstDay().getYear() == start.firstDay().getYear() + 1))
                .isPresent();
    }

    /** A school year as the two years in which it begins and ends. */
    static PlanPeriod both(PlanPeriod schoolYear) {
        PartialDate year = schoolYear.getStart().orElseThrow();
        return schoolYear.toBuilder()
                .start(PartialDate.ofYear(year.firstDay().getYear()))
                .end(PartialDate.ofYear(year.lastDay().getYear()))
                .build();
    }

    /** Whether a cell is a school year whose notation leaves no doubt: « 2024-25 », « année scolaire 2024-2025 ». */
    private static boolean isSchoolYear(String cell) {
        boolean sure = SHORT_SCHOOL_YEAR.matcher(PlainText.of(cell)).matches() || namesSchool(cell);
        return sure && isSchoolYear(PeriodNotation.read(cell).value());
    }

    private static boolean isSchoolYear(Optional<PlanPeriod> period) {
        return precisionOf(period).filter(Precision.SCHOOL_YEAR::equals).isPresent();
    }

    private static Optional<Precision> precisionOf(Optional<PlanPeriod> period) {
        return period.flatMap(PlanPeriod::getStart).map(PartialDate::precision);
    }

    private static boolean namesSchool(String words) {
        return SCHOOL.matcher(Folding.fold(words)).find();
    }

    /**
     * Whether a cell shows that its column counts in calendar years: « 2024-2026 », « 2025 », « 2e semestre 2024 », « T3 2025 », « à
     * partir de 2026 ».
     */
    private static boolean isOfCalendarYears(String cell) {
        String text = PlainText.of(cell);
        Matcher years = YEARS.matcher(text);
        return years.matches()
                ? yearsIn(years) > 1
                : CALENDAR.matcher(Folding.fold(text)).matches();
    }

    private static boolean isOfCalendarYears(Optional<PlanPeriod> period) {
        return precisionOf(period).filter(Precision.YEAR::equals).isPresent();
    }
}
