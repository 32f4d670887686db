package org.mobilityplan.json.codec;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.UTF8JsonGenerator;

/** Writes a text that needs no escapes straight into the buffer. */
final class Utf8Generator extends UTF8JsonGenerator {

    /** Of one character in UTF-8, without pairs. */
    private static final int MOST_BYTES = 3;

    Utf8Generator(
            ObjectWriteContext context,
            IOContext resources,
            int streamFeatures,
            int formatFeatures,
            OutputStream out,
            @Nullable SerializableString rootValueSeparator) {
        super(
                context,
                resources,
                streamFeatures,
                formatFeatures,
                out,
                rootValueSeparator,
                null,
                context.getPrettyPrinter(),
                0,
                '"');
    }

    /** Writes a text, if its characters can be seen to be its JSON; else nothing is written. */
    boolean writePlain(String text) {
        int length = text.length();
        if (length > _charBufferLength || MOST_BYTES * length + 2 > _outputEnd) {
            return false;
        }
        text.getChars(0, length, _charBuffer, 0);
        if (PlainText.firstSpecial(_charBuffer, length) < length) {
            return false;
        }
        _verifyValueWrite(WRITE_STRING);
        if (_prettyPrinter != null) {
            // It writes by the same buffer.
            text.getChars(0, length, _charBuffer, 0);
        }
        if (_outputTail + MOST_BYTES * length + 2 > _outputEnd) {
            _flushBuffer();
        }
        int end = _outputTail;
        byte[] out = _outputBuffer;
        out[end++] = '"';
        for (int i = 0; i < length; i++) {
            char c = _charBuffer[i];
            if (c < 0x80) {
                out[end++] = (byte) c;
            } else if (c < 0x800) {
                out[end++] = (byte) (0xC0 | c >> 6);
                out[end++] = (byte) (0x80 | c & 0x3F);
            } else {
                out[end++] = (byte) (0xE0 | c >> 12);
                out[end++] = (byte) (0x80 | c >> 6 & 0x3F);
                out[end++] = (byte) (0x80 | c & 0x3F);
            }
        }
        out[end++] = '"';
        _outputTail = end;
        return true;
    }
}
