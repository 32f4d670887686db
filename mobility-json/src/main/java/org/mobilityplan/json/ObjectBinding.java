package org.mobilityplan.json;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.json.codec.ObjectForm;
import org.mobilityplan.json.codec.Problem;
import org.mobilityplan.json.codec.ReadContext;
import org.mobilityplan.json.codec.UnknownProperties;
import org.mobilityplan.json.codec.WriteContext;
import org.mobilityplan.json.patch.JsonTree;
import org.mobilityplan.json.patch.MergePatch;
import org.mobilityplan.json.utf8.TrustedJson;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.InvalidPlanException;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Report;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.core.util.JsonParserSequence;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.databind.util.TokenBuffer;
import tools.jackson.databind.util.TokenBufferReadContext;

/** Reads and writes objects of the model, such as plans and their elements, in a host's own types. */
final class ObjectBinding {

    private ObjectBinding() {}

    static <T> void register(ObjectForm<T> form, SimpleModule module) {
        module.addSerializer(form.type(), new Serializer<>(form));
        module.addDeserializer(form.type(), new Deserializer<>(form));
    }

    private static final class Serializer<T> extends ValueSerializer<T> {

        private final ObjectForm<T> form;

        private Serializer(ObjectForm<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            form.write(value, new WriteContext(out));
        }

        /** The id is that of the public type: the generated one has no meaning outside the model. */
        @Override
        public void serializeWithType(T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
            WritableTypeId id =
                    types.writeTypePrefix(out, context, types.typeId(value, form.type(), JsonToken.START_OBJECT));
            form.writeProperties(value, new WriteContext(out));
            types.writeTypeSuffix(out, context, id);
        }
    }

    private static final class Deserializer<T> extends ValueDeserializer<T> {

        private final ObjectForm<T> form;

        private Deserializer(ObjectForm<T> form) {
            this.form = form;
        }

        @Override
        public LogicalType logicalType() {
            return LogicalType.POJO;
        }

        @Override
        public Boolean supportsUpdate(DeserializationConfig config) {
            return Boolean.TRUE;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
            Pointer base = base(parser);
            if (parser.currentToken() != JsonToken.PROPERTY_NAME && parser.currentToken() != JsonToken.END_OBJECT) {
                return read(parser, parser, base);
            }
            // A type id preceded the properties, so the start of the object is gone.
            TokenBuffer whole = context.bufferForInputBuffering(parser);
            whole.writeStartObject();
            for (JsonToken token = parser.currentToken();
                    token == JsonToken.PROPERTY_NAME;
                    token = parser.nextToken()) {
                whole.writeName(parser.currentName());
                parser.nextToken();
                whole.copyCurrentStructure(parser);
            }
            whole.writeEndObject();
            try (JsonParser buffered = whole.asParser(context)) {
                buffered.nextToken();
                return read(buffered, parser, base);
            }
        }

        /** Merges changes into a value (RFC 7396); the result is checked like any document. */
        @Override
        public T deserialize(JsonParser parser, DeserializationContext context, T before) {
            StringWriter document = new StringWriter();
            try (JsonGenerator out = TrustedJson.FACTORY.createGenerator(ObjectWriteContext.empty(), document)) {
                form.write(before, new WriteContext(out));
            }
            Pointer base = base(parser);
            JsonTree target;
            try (JsonParser written =
                    TrustedJson.FACTORY.createParser(ObjectReadContext.empty(), document.toString())) {
                written.nextToken();
                target = JsonTree.read(written);
            }
            String merged = MergePatch.apply(target, changes(parser, base)).toJson();
            try (JsonParser result = TrustedJson.FACTORY.createParser(ObjectReadContext.empty(), merged)) {
                result.nextToken();
                return read(result, parser, base);
            }
        }

        private JsonTree changes(JsonParser parser, Pointer base) {
            ReadContext reading = context(parser);
            try {
                return JsonTree.read(parser, name -> {}, reading::countElement);
            } catch (ReadContext.Stopped stopped) {
                throw invalid(reading, base, parser, true);
            }
        }

        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
            return types.deserializeTypedFromObject(parser, context);
        }

        private T read(JsonParser parser, JsonParser source, Pointer base) {
            ReadContext reading = context(parser);
            T value = null;
            try {
                value = form.read(reading);
            } catch (ReadContext.Stopped stopped) {
                // Reported among the problems.
            }
            if (value == null) {
                throw invalid(reading, base, source, parser == source);
            }
            return value;
        }

        /**
         * Where the value is in what the parser reads; the parser may be in it, at its first property. A buffer that is not followed
         * by the rest of the document does not know where it comes from: that context may have gone on.
         */
        private static Pointer base(JsonParser parser) {
            TokenStreamContext at = parser.streamReadContext();
            if (at instanceof TokenBufferReadContext && !(parser instanceof JsonParserSequence)) {
                return Pointer.ROOT;
            }
            boolean within = parser.currentToken() == JsonToken.PROPERTY_NAME;
            TokenStreamContext value = within ? at.getParent() : at;
            return value == null
                    ? Pointer.ROOT
                    : Pointer.of(value.pathAsPointer().toString());
        }

        private static ReadContext context(JsonParser parser) {
            return new ReadContext(
                    parser,
                    ReadLimits.standard().maxFindings(),
                    ReadLimits.standard().maxElements(),
                    UnknownProperties.KEEP);
        }

        private JacksonException invalid(ReadContext reading, Pointer base, JsonParser source, boolean hasLines) {
            InvalidPlanException invalid = new InvalidPlanException(report(reading.problems(), base, hasLines));
            return MismatchedInputException.from(source, form.type(), invalid.getMessage())
                    .withCause(invalid);
        }

        private static Report report(List<Problem> problems, Pointer base, boolean hasLines) {
            List<Finding> findings = new ArrayList<>();
            for (Problem problem : problems) {
                Location.Builder location = Location.builder()
                        .pointer(Pointer.of(base.value() + problem.pointer().value()));
                if (hasLines && problem.line() > 0) {
                    location.line(problem.line());
                }
                findings.add(problem.at(location.build()));
            }
            return Report.of(findings);
        }
    }
}
