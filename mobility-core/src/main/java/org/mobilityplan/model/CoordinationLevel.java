package org.mobilityplan.model;

/** The level of a plan that a coordination belongs to. */
public enum CoordinationLevel {
    /** The plan itself. */
    PLAN,
    /** A chantier, at any depth. */
    CHANTIER,
    /** An action. */
    ACTION,
    /** A step of an action. */
    STEP
}
