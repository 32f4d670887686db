package org.mobilityplan.validation;

/**
 * An element that rules check after the walk.
 *
 * @param filled which of its values there are
 */
record CheckedLast(ElementPath path, long filled) {

    void run(ValidationRun context) {
        path.checks().runLast(path, filled, context);
    }
}
