package org.mobilityplan.json.utf8;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/**
 * Makes parsers and generators for arrays of well-formed UTF-8 without a byte order mark. They differ from those of a plain
 * {@link JsonFactory} only in the speed of reading and writing texts.
 */
public final class Utf8Factory extends JsonFactory {

    private static final long serialVersionUID = 1L;

    /**
     * Makes a factory.
     *
     * @param settings the settings of a plain factory
     */
    public Utf8Factory(JsonFactoryBuilder settings) {
        super(settings);
    }

    @Override
    protected JsonParser _createParser(
            ObjectReadContext context, IOContext resources, byte[] utf8, int from, int length) {
        return new Utf8Parser(
                context,
                resources,
                context.getStreamReadFeatures(_streamReadFeatures),
                context.getFormatReadFeatures(_formatReadFeatures),
                _byteSymbolCanonicalizer.makeChild(_factoryFeatures),
                utf8,
                from,
                from + length);
    }

    @Override
    protected JsonGenerator _createUTF8Generator(ObjectWriteContext context, IOContext resources, OutputStream out) {
        return new Utf8Generator(
                context,
                resources,
                context.getStreamWriteFeatures(_streamWriteFeatures),
                context.getFormatWriteFeatures(_formatWriteFeatures),
                out,
                context.getRootValueSeparator(_rootValueSeparator));
    }
}
