package org.mobilityplan.report;

/** Severity of a finding, most severe first. */
public enum Severity {
    /** The plan cannot be exchanged or contradicts itself. */
    ERROR,
    /** The plan is probably wrong. */
    WARNING,
    /** The plan could be improved. */
    INFO
}
