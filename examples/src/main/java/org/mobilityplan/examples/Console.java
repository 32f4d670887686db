package org.mobilityplan.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The standard output of the examples. */
final class Console {

    private Console() {}

    /** UTF-8, regardless of the encoding of the platform: a plan is full of accents. */
    static PrintStream utf8() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }
}
