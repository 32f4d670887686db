package org.mobilityplan.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything found in one plan or document, in the order of the document. */
public final class Report implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Report EMPTY = new Report(List.of());

    /** Sorted and unmodifiable; declared as what {@link List#copyOf} gives, which is serializable. */
    @SuppressWarnings("serial")
    private final List<Finding> findings;

    private Report(List<Finding> sorted) {
        this.findings = sorted;
    }

    /**
     * A report of findings, which it sorts by place and rule.
     *
     * @param findings the findings, in any order
     * @return the report
     */
    public static Report of(Collection<Finding> findings) {
        return findings.isEmpty()
                ? EMPTY
                : new Report(findings.stream().sorted().toList());
    }

    /**
     * The report of a plan in which nothing was found.
     *
     * @return the empty report
     */
    public static Report empty() {
        return EMPTY;
    }

    /**
     * All findings, sorted by place, then rule.
     *
     * @return the findings
     */
    public List<Finding> getFindings() {
        return findings;
    }

    /**
     * The findings of one severity.
     *
     * @param severity the severity
     * @return those findings, in order
     */
    public List<Finding> getFindings(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.getSeverity() == severity)
                .toList();
    }

    /**
     * How many findings there are of one severity.
     *
     * @param severity the severity
     * @return the number
     */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.getSeverity() == severity)
                .count();
    }

    /**
     * Whether there is no error; warnings and informations may stand.
     *
     * @return true without errors
     */
    public boolean isValid() {
        return findings.stream().noneMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }

    /**
     * Whether nothing at all was found.
     *
     * @return true without findings
     */
    public boolean isEmpty() {
        return findings.isEmpty();
    }

    /**
     * This report and another one as one.
     *
     * @param other the other report
     * @return the report of both
     */
    public Report and(Report other) {
        List<Finding> both = new ArrayList<>(findings);
        both.addAll(other.findings);
        return of(both);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Report that && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return findings.hashCode();
    }

    @Override
    public String toString() {
        return "errors: " + count(Severity.ERROR) + ", warnings: " + count(Severity.WARNING) + ", information: "
                + count(Severity.INFO);
    }
}
