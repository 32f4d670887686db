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

/** Gathers what is told while one text is read. */
final class Told {

    private static final Location HERE = Location.of(Pointer.ROOT);

    private final List<Finding> findings = new ArrayList<>();

    void tell(RuleInfo rule, Map<String, String> arguments) {
        findings.add(Finding.builder()
                .rule(rule.id())
                .severity(rule.severity())
                .location(HERE)
                .arguments(arguments)
                .build());
    }

    void tell(RuleInfo rule, String text) {
        tell(rule, Map.of("text", text));
    }

    void tell(Report more) {
        findings.addAll(more.findings());
    }

    <T> Checked<T> with(T value) {
        return Checked.of(value, Report.of(findings));
    }
}
