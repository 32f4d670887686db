package org.mobilityplan.testkit.generate;

/** How much a generated plan contains. */
public enum PlanSize {

    /** What a plan must have, and nothing else. */
    TINY,

    /** Few elements, most of them with one or two properties. */
    SMALL,

    /** Every optional part present or absent, and elements within elements: what most tests need. */
    MEDIUM,

    /** Every property of every type has a value, and chantiers, actions and organisations have ids of their own. */
    FULL
}
