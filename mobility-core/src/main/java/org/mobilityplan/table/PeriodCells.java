package org.mobilityplan.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.notation.PeriodNotation;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Pointer;

/** Reads times: a period in one cell, or its start and its end in one cell each. */
final class PeriodCells {

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
            action.addPeriod(withTwoYears(time, cell, action, pointer));
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
        read = withTwoYears(read, cell, action, pointer);
        if (action.isFirstOfRow() && !cell.isCarried()) {
            drift.addDate(cell, read.getStart(), pointer);
        }
        return Optional.of(read);
    }

    /** The school year of « 2024-2025 » as both years, unless something says that it is one; reported where nothing says what it is. */
    private static PlanPeriod withTwoYears(PlanPeriod read, RowCell cell, ActionDraft action, Pointer pointer) {
        TwoYears meaning = action.table().twoYearsIn(cell.column());
        if (meaning == TwoYears.SCHOOL_YEAR || !TwoYears.isOpen(read, cell.text())) {
            return read;
        }
        if (meaning == TwoYears.UNCLEAR) {
            action.table()
                    .findings()
                    .report(TableRules.PERIOD_YEARS, pointer, cell.place(), Map.of("text", cell.plainText()));
        }
        return TwoYears.both(read);
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
