package org.mobilityplan.table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.Precision;
import org.mobilityplan.report.Pointer;

/** Finds dates that rise by one day in three rows or more: a spreadsheet filled them in as a series. */
final class DriftDetector {

    private static final int REPORTED_LENGTH = 3;

    private final TableFindings findings;
    private final Map<TableColumn, Run> runs = new HashMap<>();

    private record Run(LocalDate last, int length) {}

    DriftDetector(TableFindings findings) {
        this.findings = findings;
    }

    void endRun(TableColumn column) {
        runs.remove(column);
    }

    void addDate(RowCell cell, Optional<PartialDate> date, Pointer pointer) {
        @Nullable
        LocalDate day = date.filter(each -> each.precision() == Precision.DAY)
                .map(PartialDate::firstDay)
                .orElse(null);
        if (day == null) {
            endRun(cell.column());
            return;
        }
        Run above = runs.get(cell.column());
        boolean next = above != null && day.equals(above.last.plusDays(1));
        int length = above != null && next ? above.length + 1 : 1;
        runs.put(cell.column(), new Run(day, length));
        if (length == REPORTED_LENGTH) {
            findings.report(TableRules.DATES_DRIFTING, pointer, cell.place(), Map.of("date", day.toString()));
        }
    }
}
