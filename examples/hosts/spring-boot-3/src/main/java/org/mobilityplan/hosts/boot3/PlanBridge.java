package org.mobilityplan.hosts.boot3;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.io.StringWriter;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.InvalidPlanException;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Report;
import org.springframework.boot.jackson.JsonComponent;

/** Plans inside other beans, with Jackson 2: as their text. Problems have a pointer, but no line: the text is a copy. */
@JsonComponent
class PlanBridge {

    private static final PlanJson JSON = PlanJson.standard().withoutValidation().compact();

    static class Reader extends JsonDeserializer<ActionPlan> {

        @Override
        public ActionPlan deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String base = parser.getParsingContext().pathAsPointer().toString();
            StringWriter document = new StringWriter();
            try (JsonGenerator copy = parser.getCodec().getFactory().createGenerator(document)) {
                int open = 0;
                do {
                    JsonToken token = parser.currentToken();
                    if (token.isNumeric()) {
                        // Its digits; Jackson 2 would compute a double, and fails on 1e999999999999.
                        copy.writeNumber(parser.getText());
                    } else {
                        copy.copyCurrentEvent(parser);
                    }
                    open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                } while (open > 0 && parser.nextToken() != null);
            }
            try {
                return JSON.read(document.toString()).orElseThrow();
            } catch (InvalidPlanException invalid) {
                Report report = invalid.report()
                        .relocated(place ->
                                Location.of(Pointer.of(base + place.pointer().value())));
                throw new JsonMappingException(parser, invalid.getMessage(), new InvalidPlanException(report));
            }
        }
    }

    static class Writer extends JsonSerializer<ActionPlan> {

        @Override
        public void serialize(ActionPlan plan, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeRawValue(JSON.writeString(plan));
        }
    }
}
