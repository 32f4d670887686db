package org.mobilityplan.report;

/** The version of this library, written into it by its build. */
final class LibraryVersion {

    static final String VALUE = "${project.version}";

    private LibraryVersion() {}
}
