package org.mobilityplan.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the examples print. */
final class Console {

    private Console() {}

    /** In UTF-8 whatever the terminal is said to be: a plan is full of accents. */
    static PrintStream utf8() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }
}
