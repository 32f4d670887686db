package org.mobilityplan.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Precision;
import org.mobilityplan.notation.PeriodNotation;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.spelling.Folding;
import org.mobilityplan.spelling.PlainText;

/** Reads times: a period in one cell, or its start and its end in one cell each. */
final class PeriodCells {

    private static final Pattern YEARS = Pattern.compile("(\\d{4}) ?[-–/] ?(\\d{4})");

    private static final Pattern SHORT_SCHOOL_YEAR = Pattern.compile("\\d{4} ?[-–/] ?\\d{2}");

    /** One year, or a part of it that is not one of a school year. */
    private static final Pattern CALENDAR =
            Pattern.compile("(?:(?:a partir de |a compter de |des |d['’]ici |fin |debut |mi-?|courant |en |annee"
                    + " )?|(?:[1-4](?:er|e|eme|nd)? ?(?:semestre|trimestre|trim\\.?) |[ts] ?[1-4] )(?:de"
                    + " )?)(?:19|20)\\d\\d");

    private static final Pattern SCHOOL = Pattern.compile("scolaire|universitaire|academique|academic|school");

    private PeriodCells() {}

    static void readStart(RowCell cell, ActionDraft action) {
        readTime(cell, action, 0).ifPresent(action::setStart);
    }

    static void readEnd(RowCell cell, ActionDraft action) {
        readTime(cell, action, 0).ifPresent(action::setEnd);
    }

    /** Reads a whole period, which comes after the one that start and end make. */
    static void readPeriod(RowCell cell, ActionDraft action) {
        int index = action.hasStartOrEnd() ? 1 : 0;
        List<PlanPeriod> times = PeriodNotation.readAll(cell.text()).orElseThrow();
        if (times.size() < 2) {
            readTime(cell, action, index).ifPresent(action::addPeriod);
            return;
        }
        action.table().drift().endRun(cell.column());
        for (PlanPeriod time : times) {
            Pointer pointer = action.periodPointer(index + action.periodCount());
            action.table().findings().recordOrigin(pointer, cell.place());
            action.addPeriod(time);
        }
    }

    private static Optional<PlanPeriod> readTime(RowCell cell, ActionDraft action, int index) {
        DriftDetector drift = action.table().drift();
        if (cell.isEmpty()) {
            drift.endRun(cell.column());
            return Optional.empty();
        }
        Pointer pointer = action.periodPointer(index);
        TableFindings findings = action.table().findings();
        findings.recordOrigin(pointer, cell.place());
        Checked<List<PlanPeriod>> all = PeriodNotation.readAll(cell.text());
        PlanPeriod read = all.orElseThrow().size() == 1
                ? findings.valueOf(all, pointer, cell.place()).get(0)
                : findings.valueOf(PeriodNotation.read(cell.text()), pointer, cell.place());
        if (action.table().isOfYears(cell.column())) {
            read = withCalendarYears(read, cell.plainText());
        }
        if (action.isFirstOfRow() && !cell.isCarried()) {
            drift.addDate(cell, read.getStart(), pointer);
        }
        return Optional.of(read);
    }

    /**
     * Whether a cell shows that its column counts in calendar years: « 2024-2026 », « 2025 », « 2e semestre 2024 », « T3 2025 », « à
     * partir de 2026 ».
     */
    static boolean isOfCalendarYears(String cell) {
        String text = PlainText.of(cell);
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            return Integer.parseInt(years.group(2)) > Integer.parseInt(years.group(1)) + 1;
        }
        return CALENDAR.matcher(Folding.fold(text)).matches();
    }

    /** Whether a cell is a school year whose notation leaves no doubt: « 2024-25 », « année scolaire 2024-2025 ». */
    static boolean isSchoolYear(String cell) {
        return (SHORT_SCHOOL_YEAR.matcher(PlainText.of(cell)).matches() || namesSchool(cell))
                && PeriodNotation.read(cell)
                        .value()
                        .flatMap(PlanPeriod::getStart)
                        .filter(start -> start.precision() == Precision.SCHOOL_YEAR)
                        .isPresent();
    }

    static boolean namesSchool(String words) {
        return SCHOOL.matcher(Folding.fold(words)).find();
    }

    /** Reads « 2024-2025 » as the other cells of its column, which are ranges of calendar years. */
    private static PlanPeriod withCalendarYears(PlanPeriod read, String text) {
        Matcher years = YEARS.matcher(text);
        boolean schoolYear = read.getStart()
                .filter(start -> start.precision() == Precision.SCHOOL_YEAR)
                .isPresent();
        return schoolYear && years.matches()
                ? read.toBuilder()
                        .start(PartialDate.ofYear(Integer.parseInt(years.group(1))))
                        .end(PartialDate.ofYear(Integer.parseInt(years.group(2))))
                        .build()
                : read;
    }

    /** Two cells as one period; their words are kept unless they are the standard text of the dates. */
    static PlanPeriod join(Optional<PlanPeriod> start, Optional<PlanPeriod> end) {
        Optional<PartialDate> first = start.flatMap(PlanPeriod::getStart);
        Optional<PartialDate> last = end.flatMap(PlanPeriod::getEnd);
        String from = start.flatMap(PlanPeriod::getText).orElse("");
        String to = end.flatMap(PlanPeriod::getText).orElse("");
        PlanPeriod.Builder period = PlanPeriod.builder().start(first).end(last);
        boolean standard = from.equals(first.map(PartialDate::toString).orElse(""))
                && to.equals(last.map(PartialDate::toString).orElse(""));
        String words = from.isEmpty() || to.isEmpty() ? from + to : from + " – " + to;
        return standard || words.isEmpty() ? period.build() : period.text(words).build();
    }
}
