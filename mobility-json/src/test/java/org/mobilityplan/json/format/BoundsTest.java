package org.mobilityplan.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.json.codec.ObjectCodec;
import org.mobilityplan.json.codec.PlanCodecs;
import org.mobilityplan.model.PlanElement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lengths and bounds of the schema, of the page of the format and of the reader are the same; lengths count code points. */
class BoundsTest {

    private static final PlanJson JSON = PlanJson.standard().withoutValidation();

    private static final JsonNode FORMS =
            JsonMapper.shared().readTree(PlanJson.schema(Locale.ENGLISH)).get("$defs");

    /** Whether a value is accepted as the only property of an element. */
    private static <T extends PlanElement> boolean accepts(
            ObjectCodec<T, ?> codec, ObjectCodec.Description property, String value) {
        String json = property.many() ? "[" + value + "]" : value;
        return JSON.readElement(codec.type(), "{\"" + property.name() + "\":" + json + "}").findings().stream()
                .noneMatch(finding -> finding.location().pointer().value().startsWith("/" + property.name()));
    }

    private static void assertLength(ObjectCodec<?, ?> codec, ObjectCodec.Description property, int length) {
        String word = property.form().name().equals("Id") ? "a" : "\ud83d\udeb2";
        assertThat(accepts(codec, property, '"' + word.repeat(length) + '"'))
                .as("%s.%s of %s", codec.type(), property.name(), length)
                .isTrue();
        assertThat(accepts(codec, property, '"' + word.repeat(length + 1) + '"'))
                .as("%s.%s of %s", codec.type(), property.name(), length + 1)
                .isFalse();
    }

    @Test
    void the_reader_has_the_lengths_of_the_schema_and_the_page() throws IOException {
        String page = Files.readString(Path.of("../docs/format.md"));
        Set<String> checked = new TreeSet<>();
        for (ObjectCodec<?, ?> codec : PlanCodecs.all()) {
            for (ObjectCodec.Description property : codec.properties()) {
                JsonNode form = FORMS.get(property.form().name());
                if (form != null && form.has("maxLength")) {
                    int length = form.get("maxLength").asInt();
                    assertLength(codec, property, length);
                    assertThat(page).contains("1 to " + length);
                    checked.add(property.form().name());
                }
            }
        }
        assertThat(checked).contains("Id", "Code", "Language", "Role", "EventKind");
    }

    @Test
    void the_reader_has_the_bounds_of_numbers_of_the_schema() {
        int numbers = 0;
        for (ObjectCodec<?, ?> codec : PlanCodecs.all()) {
            for (ObjectCodec.Description property : codec.properties()) {
                JsonNode form = FORMS.get(property.form().name());
                if (form != null && form.has("exclusiveMaximum")) {
                    BigDecimal limit = form.get("exclusiveMaximum").decimalValue();
                    assertThat(form.get("exclusiveMinimum").decimalValue()).isEqualByComparingTo(limit.negate());
                    for (String sign : new String[] {"", "-"}) {
                        assertThat(accepts(codec, property, sign + limit.toPlainString()))
                                .isFalse();
                        assertThat(accepts(
                                        codec,
                                        property,
                                        sign + limit.subtract(BigDecimal.ONE).toPlainString()))
                                .isTrue();
                    }
                    numbers++;
                }
                if (form != null && form.has("maximum")) {
                    long maximum = form.get("maximum").asLong();
                    long minimum = form.get("minimum").asLong();
                    assertThat(accepts(codec, property, Long.toString(maximum))).isTrue();
                    assertThat(accepts(codec, property, Long.toString(maximum + 1)))
                            .isFalse();
                    assertThat(accepts(codec, property, Long.toString(minimum))).isTrue();
                    assertThat(accepts(codec, property, Long.toString(minimum - 1)))
                            .isFalse();
                    numbers++;
                }
            }
        }
        assertThat(numbers).isGreaterThan(4);
    }
}
