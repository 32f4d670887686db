package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.json.codec.ObjectCodec;
import org.mobilityplan.json.codec.PlanCodecs;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.testkit.reflection.ElementReflection;

/** The codec tables, compared with the model and with the published names and their order. */
class TablesTest {

    static List<ObjectCodec<?, ?>> tables() {
        return PlanCodecs.all();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_has_every_property_of_its_type_once(ObjectCodec<?, ?> table) {
        List<String> properties = ElementReflection.accessors(table.type()).stream()
                .filter(accessor -> accessor.getReturnType() != Extensions.class)
                .map(ElementReflection::property)
                .toList();
        List<String> names =
                table.names().stream().filter(name -> !name.equals("format")).toList();
        assertThat(names).containsExactlyInAnyOrderElementsOf(properties);
    }

    @Test
    void names_and_order_are_those_published_in_version_1() throws IOException {
        String now = PlanCodecs.all().stream()
                .map(table -> table.type().getSimpleName() + ": " + String.join(" ", table.names()) + "\n")
                .collect(Collectors.joining());
        try (InputStream published = TablesTest.class.getResourceAsStream("/wire-names.txt")) {
            assertThat(now).isEqualTo(new String(published.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
