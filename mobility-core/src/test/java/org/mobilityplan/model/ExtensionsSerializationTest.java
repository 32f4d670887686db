package org.mobilityplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Constructor;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Java serialization of extensions, whose bytes may come from anywhere. */
class ExtensionsSerializationTest {

    private static byte[] bytes(Extensions extensions) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(extensions);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }

    /** Extensions that no builder makes, as crafted bytes hold them. */
    private static Extensions crafted(Map<String, String> jsonByName, Map<String, String> predecessors)
            throws ReflectiveOperationException {
        Constructor<Extensions> constructor =
                Extensions.class.getDeclaredConstructor(LinkedHashMap.class, HashMap.class);
        constructor.setAccessible(true);
        return constructor.newInstance(
                jsonByName == null ? null : new LinkedHashMap<>(jsonByName),
                predecessors == null ? null : new HashMap<>(predecessors));
    }

    @Test
    void extensions_are_read_back_equal_with_their_positions() throws Exception {
        Extensions extensions = Extensions.builder()
                .put("x-a", "{\"b\":[1.50,null]}")
                .putText("x-c", "é")
                .writeAfter("x-c", "title")
                .build();
        assertThat(read(bytes(extensions)))
                .isEqualTo(extensions)
                .isInstanceOfSatisfying(
                        Extensions.class,
                        read -> assertThat(read.writtenAfter("x-c")).contains("title"));
        assertThat(read(bytes(Extensions.none()))).isSameAs(Extensions.none());
    }

    @Test
    void crafted_extensions_are_rejected() throws Exception {
        for (Extensions crafted : new Extensions[] {
            crafted(Map.of("x-a", "not json"), Map.of()),
            crafted(Map.of("x-a", "[".repeat(10_000)), Map.of()),
            crafted(Map.of("x-a", "1"), Map.of("x-b", "title")),
            crafted(null, Map.of()),
            crafted(Map.of("x-a", "1"), null)
        }) {
            byte[] bytes = bytes(crafted);
            assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(() -> read(bytes));
        }
    }
}
