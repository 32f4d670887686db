package org.mobilityplan.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.json.codec.ObjectCodec;
import org.mobilityplan.json.codec.PlanCodecs;
import org.mobilityplan.json.codec.Problem;
import org.mobilityplan.json.codec.ReadContext;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.InvalidPlanException;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Report;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;

/**
 * A Jackson module that reads and writes plans and their elements with the same codec as {@link PlanJson}. Found by service:
 * {@code JsonMapper.builder().findAndAddModules().build()}.
 *
 * <p>Structural errors are reported by a {@link MismatchedInputException} whose cause is an {@link InvalidPlanException} with
 * all findings; their pointers are relative to the value that was read. Rules are left to the host's validator, or to
 * {@link org.mobilityplan.validation.PlanValidator}.
 */
public final class PlanJsonModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private static final String NAME = "org.mobilityplan.json";

    /** Creates the module. */
    public PlanJsonModule() {
        super(NAME);
        PlanCodecs.all().forEach(this::add);
    }

    private <T extends PlanElement> void add(ObjectCodec<T, ?> table) {
        addSerializer(table.type(), new Serializer<>(table));
        addDeserializer(table.type(), new Deserializer<>(table));
    }

    @Override
    public Object getRegistrationId() {
        return NAME;
    }

    private static final class Serializer<T extends PlanElement> extends ValueSerializer<T> {

        private final ObjectCodec<T, ?> table;

        private Serializer(ObjectCodec<T, ?> table) {
            this.table = table;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            table.write(value, out);
        }
    }

    private static final class Deserializer<T extends PlanElement> extends ValueDeserializer<T> {

        private final ObjectCodec<T, ?> table;

        private Deserializer(ObjectCodec<T, ?> table) {
            this.table = table;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
            ReadContext reading = new ReadContext(parser, ReadLimits.standard().maxFindings());
            T value = null;
            try {
                value = table.read(reading);
            } catch (ReadContext.Stopped stopped) {
                // Reported among the problems.
            }
            if (value == null) {
                InvalidPlanException invalid = new InvalidPlanException(report(reading.problems()));
                throw MismatchedInputException.from(parser, table.type(), invalid.getMessage())
                        .withCause(invalid);
            }
            return value;
        }

        private static Report report(List<Problem> problems) {
            List<Finding> findings = new ArrayList<>();
            for (Problem problem : problems) {
                findings.add(problem.at(Location.of(problem.pointer())));
            }
            return Report.of(findings);
        }
    }
}
