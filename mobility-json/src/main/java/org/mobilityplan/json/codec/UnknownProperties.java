package org.mobilityplan.json.codec;

/** What becomes of a property that the table of its object does not have. */
public enum UnknownProperties {

    /** It is kept and written back in its place. */
    KEEP,

    /** It is a problem. */
    REFUSE,

    /** It is passed over: nothing of its value is looked at but that it is JSON. */
    IGNORE
}
