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
import org.springframework.boot.jackson.JsonComponent;

/** Plans inside other beans, with Jackson 2: as their text. Line and column count from the beginning of the plan, on one line. */
@JsonComponent
class PlanBridge {

    private static final PlanJson JSON = PlanJson.standard().withoutValidation().compact();

    static class Reader extends JsonDeserializer<ActionPlan> {

        @Override
        public ActionPlan deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            StringWriter document = new StringWriter();
            try (JsonGenerator copy = parser.getCodec().getFactory().createGenerator(document)) {
                // Not copyCurrentStructure, which makes a double of each decimal number.
                int open = 0;
                do {
                    copy.copyCurrentEventExact(parser);
                    JsonToken token = parser.currentToken();
                    open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                } while (open > 0 && parser.nextToken() != null);
            }
            try {
                return JSON.read(document.toString()).orElseThrow();
            } catch (InvalidPlanException invalid) {
                throw new JsonMappingException(parser, invalid.getMessage(), invalid);
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
