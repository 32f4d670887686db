package org.mobilityplan.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.RuleInfo;

/** Gathers the findings while one text is read. */
final class Findings {

    private static final Location HERE = Location.of(Pointer.ROOT);

    private final List<Finding> findings = new ArrayList<>();

    void report(RuleInfo rule, Map<String, String> arguments) {
        findings.add(Finding.builder()
                .rule(rule.id())
                .severity(rule.severity())
                .location(HERE)
                .arguments(arguments)
                .build());
    }

    void report(RuleInfo rule, String text) {
        report(rule, Map.of("text", text));
    }

    void report(Report more) {
        findings.addAll(more.findings());
    }

    <T> Checked<T> with(T value) {
        return Checked.of(value, Report.of(findings));
    }
}
