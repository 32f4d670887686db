package org.mobilityplan.json.codec;

import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.Extensions;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** The JSON of {@link Extensions} that are not part of an element. */
final class ExtensionsCodec implements ObjectForm<Extensions> {

    @Override
    public Class<Extensions> type() {
        return Extensions.class;
    }

    @Override
    public @Nullable Extensions read(ReadContext in) {
        if (in.parser().currentToken() != JsonToken.START_OBJECT) {
            return in.reportWrongType("{…}");
        }
        int problemsBefore = in.problems().size();
        ExtensionReader properties = new ExtensionReader(in);
        while (in.parser().nextToken() != JsonToken.END_OBJECT) {
            properties.read("");
        }
        return in.problems().size() > problemsBefore ? null : properties.kept("");
    }

    @Override
    public void writeProperties(Extensions value, WriteContext context) {
        JsonGenerator out = context.generator();
        for (String name : value.names()) {
            JsonCopy.checkName(name);
            out.writeName(name);
            JsonCopy.write(value.json(name).orElseThrow(), out);
        }
    }
}
