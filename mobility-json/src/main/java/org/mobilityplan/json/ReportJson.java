package org.mobilityplan.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mobilityplan.report.Report;
import org.mobilityplan.text.FindingTexts;
import org.mobilityplan.text.ReportData;
import tools.jackson.core.JsonGenerator;

/**
 * Writes reports as JSON, for user interfaces and HTTP responses.
 *
 * <pre>{@code
 * Checked<ActionPlan> read = PlanJson.standard().read(body);
 * if (!read.isValid()) {
 *     respond(422, "application/problem+json", ReportJson.problem(read.report(), FindingTexts.in(Locale.FRENCH)));
 * }
 * }</pre>
 */
public final class ReportJson {

    private static final String SCHEMA = "report-1.0.schema.json";

    private ReportJson() {}

    /**
     * Writes a report in the form that {@link #schema()} describes, indented, with a line feed at the end.
     *
     * @param report the report
     * @param texts the language of its messages
     * @return the JSON text
     */
    public static String write(Report report, FindingTexts texts) {
        return text(ReportData.of(report, texts));
    }

    /**
     * Writes the errors of a report as {@code application/problem+json} (RFC 9457), indented, with a line feed at the end; see
     * {@link ReportData#problem}.
     *
     * @param report the report of a plan that was rejected
     * @param texts the language of its messages
     * @return the JSON text
     * @throws IllegalArgumentException if the report has no errors, and so is not a problem
     */
    public static String problem(Report report, FindingTexts texts) {
        return text(ReportData.problem(report, texts));
    }

    /**
     * The JSON Schema (2020-12) of the output of {@link #write}.
     *
     * @return the schema as JSON text
     */
    public static String schema() {
        try (InputStream bytes = Objects.requireNonNull(ReportJson.class.getResourceAsStream(SCHEMA), SCHEMA)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the schema of this library cannot be read: " + SCHEMA, broken);
        }
    }

    private static String text(Map<String, Object> data) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = Writers.FACTORY.createGenerator(Writers.INDENTING, text)) {
            write(data, out);
        }
        return text.append('\n').toString();
    }

    /** Writes a value of the kinds that report data consists of. */
    static void write(Object value, JsonGenerator out) {
        if (value instanceof Map<?, ?> object) {
            out.writeStartObject();
            object.forEach((name, each) -> {
                out.writeName((String) name);
                write(each, out);
            });
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(each -> write(each, out));
            out.writeEndArray();
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else {
            out.writeString((String) value);
        }
    }
}
