package org.mobilityplan.json.codec;

/** How properties are handled that the table of their object does not have. */
public enum UnknownProperties {

    /** They are kept and written back at their position. */
    KEEP,

    /** They are reported as errors. */
    REFUSE,

    /** They are skipped; only the JSON syntax of their values is checked. */
    IGNORE
}
