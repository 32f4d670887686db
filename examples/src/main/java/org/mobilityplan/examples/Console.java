package org.mobilityplan.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The terminal, in UTF-8 whatever its settings, since a plan is full of accents. Control characters of a plan are shown as symbols
 * and not sent: an escape sequence in a title could change the terminal.
 */
final class Console extends PrintStream {

    /** The symbols of the control characters from 0 to 31 (Unicode block Control Pictures). */
    private static final int SYMBOLS = 0x2400;

    private Console(OutputStream out) {
        super(out, true, StandardCharsets.UTF_8);
    }

    static PrintStream utf8() {
        return on(new FileOutputStream(FileDescriptor.out));
    }

    static PrintStream on(OutputStream out) {
        return new Console(out);
    }

    @Override
    public void print(String text) {
        super.print(visible(String.valueOf(text)));
    }

    @Override
    public void print(Object value) {
        print(String.valueOf(value));
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean endsLine = c == '\n' || c == '\r' && text.startsWith("\n", i + 1);
            boolean harmless = endsLine || c == '\t' || !Character.isISOControl(c) && !isFormat(c);
            visible.append(harmless ? c : c < ' ' ? (char) (SYMBOLS + c) : '\uFFFD');
        }
        return visible.toString();
    }

    /** Whether a character may change the direction of a text or separates lines. */
    private static boolean isFormat(char c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}
