package org.mobilityplan.report;

import java.util.List;

/**
 * Thrown when a plan without errors is required and there are errors. It contains the whole report.
 */
public final class InvalidPlanException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The whole report. */
    private final Report report;

    /**
     * Creates an exception for a report with errors.
     *
     * @param report the report
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
     * The whole report.
     *
     * @return the report
     */
    public Report report() {
        return report;
    }
}
