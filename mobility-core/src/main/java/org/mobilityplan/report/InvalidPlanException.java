package org.mobilityplan.report;

import java.util.List;

/**
 * Thrown when a plan without errors was asked for and there are errors. It carries everything that was found.
 */
public final class InvalidPlanException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Everything that was found. */
    private final Report report;

    /**
     * An exception for a report with errors.
     *
     * @param report what was found
     */
    public InvalidPlanException(Report report) {
        super(messageOf(report));
        this.report = report;
    }

    private static String messageOf(Report report) {
        List<Finding> errors = report.findings(Severity.ERROR);
        return errors.isEmpty() ? report.toString() : report + "; first: " + errors.get(0);
    }

    /**
     * Everything that was found.
     *
     * @return the report
     */
    public Report report() {
        return report;
    }
}
