package org.mobilityplan.json.codec;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.UTF8JsonGenerator;
import tools.jackson.core.json.UTF8StreamJsonParser;

/**
 * Parsers and generators of our own documents, which are arrays of well-formed UTF-8 without a byte order mark. They differ
 * from those of any {@link JsonFactory} in how fast they read and write texts, and in nothing else.
 */
public final class Utf8Factory extends JsonFactory {

    private static final long serialVersionUID = 1L;

    /**
     * Makes a factory.
     *
     * @param settings those of any factory
     */
    public Utf8Factory(JsonFactoryBuilder settings) {
        super(settings);
    }

    @Override
    protected JsonParser _createParser(
            ObjectReadContext context, IOContext resources, byte[] utf8, int from, int length) {
        return new Parser(
                context,
                resources,
                context.getStreamReadFeatures(_streamReadFeatures),
                context.getFormatReadFeatures(_formatReadFeatures),
                this,
                utf8,
                from,
                from + length);
    }

    @Override
    protected JsonGenerator _createUTF8Generator(ObjectWriteContext context, IOContext resources, OutputStream out) {
        return new Generator(
                context,
                resources,
                context.getStreamWriteFeatures(_streamWriteFeatures),
                context.getFormatWriteFeatures(_formatWriteFeatures),
                out,
                this);
    }

    /** Makes a text without escapes from its bytes at once, which the platform does faster than characters can be collected. */
    private static final class Parser extends UTF8StreamJsonParser {

        private Parser(
                ObjectReadContext context,
                IOContext resources,
                int streamFeatures,
                int formatFeatures,
                Utf8Factory factory,
                byte[] utf8,
                int from,
                int to) {
            super(
                    context,
                    resources,
                    streamFeatures,
                    formatFeatures,
                    null,
                    factory._byteSymbolCanonicalizer.makeChild(factory._factoryFeatures),
                    utf8,
                    from,
                    to,
                    0,
                    false);
        }

        @Override
        public String getString() {
            if (_currToken != JsonToken.VALUE_STRING || !_tokenIncomplete) {
                return super.getString();
            }
            int from = _inputPtr;
            int end = PlainText.end(_inputBuffer, from, _inputEnd, '"');
            boolean plain = end < _inputEnd
                    && _inputBuffer[end] == '"'
                    && end - from <= _streamReadConstraints.getMaxStringLength();
            if (!plain) {
                return super.getString();
            }
            String text = new String(_inputBuffer, from, end - from, StandardCharsets.UTF_8);
            _textBuffer.resetWithString(text);
            _tokenIncomplete = false;
            _inputPtr = end + 1;
            return text;
        }
    }

    /** Copies the bytes of a text that needs no escapes. */
    static final class Generator extends UTF8JsonGenerator {

        private Generator(
                ObjectWriteContext context,
                IOContext resources,
                int streamFeatures,
                int formatFeatures,
                OutputStream out,
                Utf8Factory factory) {
            super(
                    context,
                    resources,
                    streamFeatures,
                    formatFeatures,
                    out,
                    context.getRootValueSeparator(factory._rootValueSeparator),
                    null,
                    context.getPrettyPrinter(),
                    0,
                    '"');
        }

        /** Writes a text, if its bytes can be seen to be its JSON; else nothing is written. */
        boolean writePlain(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            // What UTF-8 cannot carry, half of a surrogate pair, has become a question mark.
            boolean plain = PlainText.end(utf8, 0, utf8.length, '?') == utf8.length;
            if (plain) {
                writeRawUTF8String(utf8, 0, utf8.length);
            }
            return plain;
        }
    }
}
