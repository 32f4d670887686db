package org.mobilityplan.json.codec;

import java.util.Map;
import java.util.Optional;
import org.mobilityplan.access.Accessors;
import org.mobilityplan.report.Pointer;
import tools.jackson.core.JsonToken;

/** {@code "format": "1.0"}: newer minor versions are read and their additions kept; other versions are rejected at once. */
final class FormatProperty<B> extends Property<B> {

    static final String WRITTEN = "1.0";

    private static final String READ = "1.0 … 1.x";

    FormatProperty(String name) {
        super(name);
    }

    @Override
    Optional<ValueCodec<?>> codec() {
        return Optional.empty();
    }

    @Override
    Form form() {
        return Form.text("Format", '"' + WRITTEN + '"', Map.of("pattern", "^1\\.(0|[1-9][0-9]{0,5})$"));
    }

    @Override
    boolean isRequired() {
        return true;
    }

    @Override
    void read(ReadContext in, B target) {
        check(in);
    }

    /**
     * Checks the format at the current token.
     *
     * @throws ReadContext.Stopped if it is not supported
     */
    static void check(ReadContext in) {
        if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
            in.reportWrongType('"' + WRITTEN + '"');
            return;
        }
        String format = in.parser().getString();
        in.format(format);
        if (!isReadable(format)) {
            throw in.unsupportedFormat(format, READ);
        }
        if (!format.equals(WRITTEN)) {
            in.report(in.pointer(), DocumentProblems.FORMAT_NEWER, Map.of("found", format, "expected", WRITTEN));
        }
    }

    private static boolean isReadable(String version) {
        if (!version.startsWith("1.") || version.length() > 8) {
            return false;
        }
        String minor = version.substring(2);
        for (int i = 0; i < minor.length(); i++) {
            if (minor.charAt(i) < '0' || minor.charAt(i) > '9') {
                return false;
            }
        }
        return minor.length() == 1 || minor.length() > 1 && minor.charAt(0) != '0';
    }

    @Override
    void addTo(Accessors<?> accessors) {
        // The model does not hold it.
    }

    @Override
    void write(Object version, WriteContext out) {
        out.generator().writeName(key);
        out.generator().writeString(version.toString());
    }

    @Override
    void reportMissing(ReadContext in, Pointer object) {
        in.report(object, DocumentProblems.FORMAT_MISSING, Map.of("expected", WRITTEN));
    }
}
