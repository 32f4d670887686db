package org.mobilityplan.json.stream;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.json.codec.DocumentProblems;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;

/**
 * Cuts an array of plans into its elements. The end of an element is found by brackets and quotation marks only, so a broken
 * element does not affect the others.
 */
public final class ArraySlicer extends Slicer {

    private enum State {
        BEFORE,
        FIRST_OR_END,
        ELEMENT,
        COMMA_OR_END,
        AFTER,
        DONE
    }

    private State state = State.BEFORE;
    private long number;
    private long line = 1;
    private int column = 1;
    private boolean afterReturn;

    public ArraySlicer(InputStream in, int maxBytes) {
        super(in, maxBytes);
    }

    @Override
    @Nullable
    public Slice next() throws IOException {
        if (state == State.BEFORE) {
            skipByteOrderMark();
        }
        while (state != State.DONE) {
            if (!skipSpaces()) {
                return end();
            }
            byte b = buffer[at];
            switch (state) {
                case BEFORE -> {
                    if (b != '[') {
                        state = State.DONE;
                        return problem(DocumentProblems.TYPE, Map.of("expected", "[…]", "found", quote(b)));
                    }
                    advanceTo(at + 1);
                    state = State.FIRST_OR_END;
                }
                case COMMA_OR_END -> {
                    if (b == ',' || b == ']') {
                        advanceTo(at + 1);
                        state = b == ',' ? State.ELEMENT : State.AFTER;
                    } else {
                        state = State.ELEMENT;
                        return problem(DocumentProblems.SYNTAX, Map.of("found", quote(b)));
                    }
                }
                case FIRST_OR_END, ELEMENT -> {
                    if (b == ']' && state == State.FIRST_OR_END) {
                        advanceTo(at + 1);
                        state = State.AFTER;
                    } else if (b == ']' || b == ',') {
                        // A comma too many, reported at the character in place of a plan.
                        Slice misplaced = problem(DocumentProblems.SYNTAX, Map.of("found", quote(b)));
                        advanceTo(at + 1);
                        state = b == ']' ? State.AFTER : State.ELEMENT;
                        return misplaced;
                    } else {
                        state = State.COMMA_OR_END;
                        return element();
                    }
                }
                default -> {
                    state = State.DONE;
                    return problem(DocumentProblems.TRAILING, Map.of("found", quote(b)));
                }
            }
        }
        return null;
    }

    /** The problem at the end of the file, or null at the regular end. */
    private @Nullable Slice end() {
        State ended = state;
        state = State.DONE;
        return switch (ended) {
            case BEFORE -> problem(DocumentProblems.EMPTY, Map.of());
            case AFTER -> null;
            default -> problem(DocumentProblems.TRUNCATED, Map.of());
        };
    }

    /** Skips spaces; false at the end of the file. */
    private boolean skipSpaces() throws IOException {
        while (hasMore()) {
            if (!isSpace(buffer[at])) {
                return true;
            }
            advanceTo(at + 1);
        }
        return false;
    }

    private void advanceTo(int to) {
        for (; at < to; at++) {
            byte b = buffer[at];
            if (b == '\n' && afterReturn) {
                afterReturn = false;
            } else {
                afterReturn = b == '\r';
                if (b == '\n' || afterReturn) {
                    line++;
                    column = 1;
                } else if ((b & 0xC0) != 0x80) {
                    column++;
                }
            }
        }
    }

    /** An object or array up to its last bracket; anything else up to a character that may follow an element. */
    private Slice element() throws IOException {
        number++;
        UnaryOperator<Location> toFile = locationOfElement(number - 1, line, column);
        boolean container = buffer[at] == '{' || buffer[at] == '[';
        int depth = 0;
        boolean text = false;
        boolean escaped = false;
        boolean ended = false;
        while (!ended && hasMore()) {
            int to = at;
            while (!ended && to < end) {
                byte b = buffer[to];
                if (text) {
                    text = escaped || b != '"';
                    escaped = !escaped && b == '\\';
                } else if (b == '"') {
                    text = true;
                } else if (container) {
                    depth += b == '{' || b == '[' ? 1 : b == '}' || b == ']' ? -1 : 0;
                    ended = depth == 0;
                } else {
                    ended = b == ',' || b == ']' || isSpace(b);
                }
                to += ended && !container ? 0 : 1;
            }
            keep(at, to);
            advanceTo(to);
        }
        return Slice.of(number, takeKept(0), toFile);
    }

    private static UnaryOperator<Location> locationOfElement(long index, long line, int column) {
        return inSlice -> {
            Location.Builder inFile = inSlice.toBuilder().pointer(Pointer.of("/" + index + inSlice.pointer()));
            inSlice.line().ifPresent(each -> inFile.line(asInt(line + each - 1)));
            if (inSlice.line().orElse(0) == 1) {
                inSlice.column().ifPresent(each -> inFile.column(column + each - 1));
            }
            return inFile.build();
        };
    }

    private static String quote(byte b) {
        if (b == '{') {
            return "{…}";
        }
        return b > ' ' && b < 0x7F ? "“" + (char) b + "”" : String.format(Locale.ROOT, "0x%02X", b);
    }

    private Slice problem(RuleInfo rule, Map<String, String> arguments) {
        long atLine = line;
        int atColumn = column;
        return Slice.of(
                number + 1,
                rule,
                arguments,
                inSlice ->
                        inSlice.toBuilder().line(asInt(atLine)).column(atColumn).build());
    }
}
