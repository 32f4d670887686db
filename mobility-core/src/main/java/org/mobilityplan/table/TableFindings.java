package org.mobilityplan.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;

/** Collects the findings of one table, and records which cell each part of the plan comes from. */
final class TableFindings {

    /** Rules of a plan that say of a value what a finding has said of its cell. */
    private static final Map<RuleId, Set<RuleId>> SAME = Map.of(
            RuleId.of("indicator.value.missing"), Set.of(RuleId.of("notation.quantity.unread")),
            RuleId.of("code.unknown"),
                    Set.of(RuleId.of("notation.status.unknown"), RuleId.of("notation.priority.unknown")),
            RuleId.of("text.placeholder"), Set.of(TableRules.PLACEHOLDER.id()),
            RuleId.of("coordination.text.unread"), Set.of(RuleId.of("notation.coordination.unread")));

    private static final Set<RuleId> SAID =
            SAME.values().stream().flatMap(Set::stream).collect(Collectors.toSet());

    /** What a matrix of roles, whose marks are kept as they are, does not say of its actions. */
    private static final RuleId COORDINATION_MISSING = RuleId.of("coordination.missing");

    private final Optional<String> source;
    private final Report.Builder report;
    private final Set<CellPlace> errors = new HashSet<>();

    /** What was reported for cells, for the rules of {@link #SAME}. */
    private final Map<CellPlace, Set<RuleId>> reported = new HashMap<>();

    private final CellOrigins origins = new CellOrigins();

    private boolean matrix;

    TableFindings(Optional<String> source, TableLimits limits) {
        this.source = source;
        this.report = Report.builder().maxPerRule(limits.maxFindings());
    }

    void report(RuleInfo rule, Pointer pointer, CellPlace place, Map<String, String> arguments) {
        remember(rule.id(), place);
        matrix |= rule.equals(TableRules.MATRIX);
        report.add(Finding.builder()
                .rule(rule.id())
                .severity(rule.severity())
                .location(location(pointer, place))
                .arguments(arguments)
                .build());
    }

    /** Reports what is about the table, not about an element of the plan. */
    void report(RuleInfo rule, CellPlace place, Map<String, String> arguments) {
        report(rule, Pointer.ROOT, place, arguments);
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
        found.findings().forEach(each -> remember(each.rule(), place));
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
        Report moved = rules.relocated(this::atOrigin);
        if (moved.omitted() > 0 || moved.findings().stream().noneMatch(this::isSaid)) {
            report.addAll(moved);
            return;
        }
        report.addAll(moved.findings().stream().filter(found -> !isSaid(found)).toList());
        for (int i = 0; i < moved.suppressed(); i++) {
            report.addSuppressed();
        }
        moved.header().ifPresent(report::header);
    }

    private void remember(RuleId rule, CellPlace place) {
        if (SAID.contains(rule)) {
            reported.computeIfAbsent(place, none -> new HashSet<>()).add(rule);
        }
    }

    /** Whether a finding on the cell has said the same. */
    private boolean isSaid(Finding found) {
        if (found.severity().equals(Severity.ERROR)) {
            return false;
        }
        if (matrix && found.rule().equals(COORDINATION_MISSING)) {
            return true;
        }
        Set<RuleId> same = SAME.getOrDefault(found.rule(), Set.of());
        Location location = found.location();
        return location.line().isPresent()
                && location.column().isPresent()
                && reported
                        .getOrDefault(
                                new CellPlace(
                                        location.line().getAsInt() - 1,
                                        location.column().getAsInt() - 1),
                                Set.of())
                        .stream()
                        .anyMatch(same::contains);
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
