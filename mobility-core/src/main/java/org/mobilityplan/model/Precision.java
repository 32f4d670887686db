package org.mobilityplan.model;

/** The precision of a date. */
public enum Precision {
    /** A day: 15 June 2017. */
    DAY,
    /** A month: June 2017. */
    MONTH,
    /** A quarter: the second quarter of 2017. */
    QUARTER,
    /** A season: spring 2023. */
    SEASON,
    /** A calendar year: 2017. */
    YEAR,
    /** A school year: 2016-2017. */
    SCHOOL_YEAR
}
