package org.mobilityplan.table;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.RuleInfo;

/** Collects the findings of one table, and records which cell each part of the plan comes from. */
final class TableFindings {

    private final Optional<String> source;
    private final Report.Builder report;
    private final Set<CellPlace> errors = new HashSet<>();
    private final CellOrigins origins = new CellOrigins();

    TableFindings(Optional<String> source, TableLimits limits) {
        this.source = source;
        this.report = Report.builder().maxPerRule(limits.maxFindings());
    }

    void report(RuleInfo rule, Pointer pointer, CellPlace place, Map<String, String> arguments) {
        report.add(Finding.builder()
                .rule(rule.id())
                .severity(rule.severity())
                .location(location(pointer, place))
                .arguments(arguments)
                .build());
    }

    /** Reports what is about the file, not about one of its cells. */
    void reportOfFile(RuleInfo rule, Map<String, String> arguments) {
        report.add(Finding.builder()
                .rule(rule.id())
                .severity(rule.severity())
                .location(
                        Location.builder().source(source).pointer(Pointer.ROOT).build())
                .arguments(arguments)
                .build());
    }

    /** Reports the findings of a notation, moved from its text to the cell. */
    void report(Report found, Pointer pointer, CellPlace place) {
        report.addAll(found.relocated(root -> location(pointer, place)).findings());
    }

    /** The value that a notation read, once its findings are reported for the cell. */
    <T> T valueOf(Checked<T> read, Pointer pointer, CellPlace place) {
        report(read.report(), pointer, place);
        return read.orElseThrow();
    }

    /** Reports that a cell shows an error of its spreadsheet. */
    void reportError(CellPlace place, String text) {
        errors.add(place);
        report(TableRules.CELL_ERROR, Pointer.ROOT, place, Map.of("text", text));
    }

    /** Whether a cell shows an error of its spreadsheet. */
    boolean isError(CellPlace place) {
        return errors.contains(place);
    }

    /** Records that a part of the plan comes from a cell. */
    void recordOrigin(Pointer pointer, CellPlace place) {
        origins.record(pointer.value(), place);
    }

    /** Reports what rules find in the plan, each for the cell that the element, or the nearest one above it, comes from. */
    void reportAtOrigin(Report rules) {
        report.addAll(rules.relocated(this::atOrigin));
    }

    private Location atOrigin(Location found) {
        String pointer = found.pointer().value();
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            Optional<CellPlace> place = origins.of(pointer.substring(0, end));
            if (place.isPresent()) {
                return location(found.pointer(), place.get());
            }
        }
        return found.toBuilder().source(source).build();
    }

    private Location location(Pointer pointer, CellPlace place) {
        return Location.builder()
                .source(source)
                .pointer(pointer)
                .line(place.row() + 1)
                .column(place.column() + 1)
                .build();
    }

    Report build() {
        return report.build();
    }
}
