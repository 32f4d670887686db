package org.mobilityplan.report;

/** How grave a finding is; the gravest first. */
public enum Severity {
    /** The plan cannot be exchanged, or contradicts itself. */
    ERROR,
    /** It is probably wrong. */
    WARNING,
    /** It could be better. */
    INFO
}
