package org.mobilityplan.json;

import java.util.List;
import java.util.function.BiFunction;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Report;
import org.mobilityplan.text.FindingTexts;
import org.mobilityplan.text.ReportData;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes reports in a host's own types in the form of {@link ReportJson#schema()}, with messages in the language of the mapper.
 * They are not read.
 */
final class ReportBinding {

    private ReportBinding() {}

    @SuppressWarnings("rawtypes") // A class literal has no type argument.
    static void register(SimpleModule module) {
        module.addSerializer(Report.class, new Serializer<>(ReportData::of));
        module.addSerializer(
                Checked.class, new Serializer<Checked>((read, texts) -> ReportData.of(read.report(), texts)));
        module.addSerializer(Finding.class, new Serializer<>(ReportBinding::finding));
    }

    private static Object finding(Finding finding, FindingTexts texts) {
        List<?> findings =
                (List<?>) ReportData.of(Report.of(List.of(finding)), texts).getOrDefault("findings", List.of(finding));
        return findings.get(0);
    }

    private static final class Serializer<T> extends ValueSerializer<T> {

        private final BiFunction<T, FindingTexts, Object> data;

        private Serializer(BiFunction<T, FindingTexts, Object> data) {
            this.data = data;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            ReportJson.write(data.apply(value, FindingTexts.in(context.getLocale())), out);
        }

        /** Without a type id, since reports are not read. */
        @Override
        public void serializeWithType(T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
            serialize(value, out, context);
        }
    }
}
