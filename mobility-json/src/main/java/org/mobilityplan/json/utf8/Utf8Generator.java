package org.mobilityplan.json.utf8;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.UTF8JsonGenerator;

/** Writes a text without escapes directly into the buffer. */
public final class Utf8Generator extends UTF8JsonGenerator {

    /** The maximum length of one UTF-16 code unit in UTF-8. */
    private static final int MOST_BYTES = 3;

    private byte @Nullable [] encoded;

    public Utf8Generator(
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

    /** Writes a text that fits the buffer and needs no escapes; otherwise writes nothing and returns false. */
    public boolean writePlain(String text) {
        byte[] out = encoded;
        if (out == null) {
            out = _ioContext.allocReadIOBuffer();
            encoded = out;
        }
        int most = MOST_BYTES * text.length();
        int bytes = most > out.length || most + 2 > _outputEnd ? -1 : encode(text, out);
        if (bytes < 0) {
            return false;
        }
        _verifyValueWrite(WRITE_STRING);
        if (_outputTail + bytes + 2 > _outputEnd) {
            _flushBuffer();
        }
        _outputBuffer[_outputTail++] = '"';
        System.arraycopy(out, 0, _outputBuffer, _outputTail, bytes);
        _outputTail += bytes;
        _outputBuffer[_outputTail++] = '"';
        return true;
    }

    /** Encodes a text and returns the number of bytes; -1 if a character needs an escape or is a surrogate. */
    private static int encode(String text, byte[] out) {
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c < ' ' || c == '"' || c == '\\') {
                    return -1;
                }
                out[end++] = (byte) c;
            } else if (c < 0x800) {
                out[end++] = (byte) (0xC0 | c >> 6);
                out[end++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isSurrogate(c)) {
                return -1;
            } else {
                out[end++] = (byte) (0xE0 | c >> 12);
                out[end++] = (byte) (0x80 | c >> 6 & 0x3F);
                out[end++] = (byte) (0x80 | c & 0x3F);
            }
        }
        return end;
    }

    @Override
    protected void _releaseBuffers() {
        super._releaseBuffers();
        byte[] buffer = encoded;
        if (buffer != null) {
            encoded = null;
            _ioContext.releaseReadIOBuffer(buffer);
        }
    }
}
