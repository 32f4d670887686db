package org.mobilityplan.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.RuleInfo;

/** Gathers what is told of one table, and remembers which cell each part of the plan comes from. */
final class TableFindings {

    private final Optional<String> source;
    private final Report.Builder report;
    private final Map<String, Place> cells = new HashMap<>();

    TableFindings(Optional<String> source, TableLimits limits) {
        this.source = source;
        this.report = Report.builder().maxPerRule(limits.maxFindings());
    }

    /** A cell: its row and its place in the row, both from 0. */
    record Place(int row, int column) {}

    void tell(RuleInfo rule, Pointer pointer, Place place, Map<String, String> arguments) {
        report.add(Finding.builder()
                .rule(rule.id())
                .severity(rule.severity())
                .location(location(pointer, place))
                .arguments(arguments)
                .build());
    }

    /** What a notation tells, moved from its text to the cell. */
    void tell(Report told, Pointer pointer, Place place) {
        report.addAll(told.relocated(root -> location(pointer, place)).findings());
    }

    /** The value of a notation, after what it tells is told of the cell. */
    <T> T read(Checked<T> read, Pointer pointer, Place place) {
        tell(read.report(), pointer, place);
        return read.orElseThrow();
    }

    /** Remembers that a part of the plan comes from a cell. */
    void comesFrom(Pointer pointer, Place place) {
        cells.putIfAbsent(pointer.value(), place);
    }

    /** Adds what rules find in the plan, each in the cell that its place, or the nearest place above it, comes from. */
    void tellLocated(Report rules) {
        report.addAll(rules.relocated(this::located));
    }

    private Location located(Location found) {
        String pointer = found.pointer().value();
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            Place place = cells.get(pointer.substring(0, end));
            if (place != null) {
                return location(found.pointer(), place);
            }
        }
        return found.toBuilder().source(source).build();
    }

    private Location location(Pointer pointer, Place place) {
        return Location.builder()
                .source(source)
                .pointer(pointer)
                .line(place.row + 1)
                .column(place.column + 1)
                .build();
    }

    Report done() {
        return report.build();
    }
}
