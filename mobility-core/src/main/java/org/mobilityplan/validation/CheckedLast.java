package org.mobilityplan.validation;

/**
 * An element that rules check after the walk.
 *
 * @param filled which of its values there are
 */
record CheckedLast(TypeChecks checks, ElementPath path, long filled) {

    void run(ValidationRun context) {
        checks.runLast(path, filled, context);
    }
}
