package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobilityplan.json.patch.CanonicalJson;
import org.mobilityplan.json.patch.EcmaScriptNumber;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.testkit.generate.PlanGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** RFC 8785: the vectors of the RFC and of its authors, another implementation, and the laws of plan identity. */
class CanonicalFormTest {

    private static final Path VECTORS = Path.of("src/test/resources/jcs");

    private static final PlanJson JSON = PlanJson.standard().withoutValidation();

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"arrays", "french", "structures", "unicode", "values", "weird"})
    void documents_have_the_canonical_form_that_the_authors_of_the_rfc_published(String name) throws IOException {
        byte[] document = Files.readAllBytes(VECTORS.resolve(name + ".json"));
        String canonical = Files.readString(VECTORS.resolve(name + ".canonical.json"));
        assertThat(text(CanonicalJson.of(document, false))).isEqualTo(canonical);
        assertThat(text(CanonicalJson.of(canonical.getBytes(StandardCharsets.UTF_8), false)))
                .isEqualTo(canonical);
    }

    static Stream<String> numbers() throws IOException {
        return Files.readAllLines(VECTORS.resolve("numbers.txt")).stream();
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void numbers_are_written_as_in_appendix_b_of_the_rfc(String line) {
        String[] bitsAndText = line.split(",");
        double number = Double.longBitsToDouble(Long.parseUnsignedLong(bitsAndText[0], 16));
        assertThat(EcmaScriptNumber.of(number)).isEqualTo(bitsAndText[1]);
        assertThat(EcmaScriptNumber.of(new BigDecimal(number))).isEqualTo(bitsAndText[1]);
    }

    @Test
    void nan_and_infinity_have_no_canonical_form() {
        for (double number : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> EcmaScriptNumber.of(number));
        }
    }

    /** The doubles of the authors' test file, in its order: chosen ones, neighbours, then those of a chain of hashes. */
    private static Supplier<Double> sequence() throws IOException, NoSuchAlgorithmException {
        List<Double> first = new ArrayList<>();
        for (String line : Files.readAllLines(VECTORS.resolve("sequence.txt"))) {
            first.add(Double.longBitsToDouble(Long.parseUnsignedLong(line, 16)));
        }
        for (int i = 0; i < 2000; i++) {
            first.add(Double.longBitsToDouble(0x0010000000000000L + i));
        }
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        ByteBuffer block = ByteBuffer.allocate(32).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        block.position(32);
        return new Supplier<>() {
            private int at = 0;

            @Override
            public Double get() {
                if (at < first.size()) {
                    return first.get(at++);
                }
                double number = 0;
                while (number == 0 || !Double.isFinite(number)) {
                    if (!block.hasRemaining()) {
                        byte[] hash = sha256.digest(block.array());
                        block.clear().put(hash).flip();
                    }
                    number = block.getDouble();
                }
                return number;
            }
        };
    }

    @Test
    @Tag("long")
    void ten_thousand_doubles_are_written_as_in_the_published_file_whose_hash_this_is()
            throws IOException, NoSuchAlgorithmException {
        Supplier<Double> sequence = sequence();
        MessageDigest file = MessageDigest.getInstance("SHA-256");
        for (int i = 0; i < 10_000; i++) {
            double number = sequence.get();
            String line =
                    Long.toHexString(Double.doubleToRawLongBits(number)) + "," + EcmaScriptNumber.of(number) + "\n";
            file.update(line.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(HexFormat.of().formatHex(file.digest()))
                .isEqualTo("b9f7a8e75ef22a835685a52ccba7f7d6bdc99e34b010992cbc5864cd12be6892");
    }

    @Property(tries = 5000)
    void a_number_parses_to_its_double_and_has_no_more_digits_than_in_java(@ForAll long bits) {
        double number = Double.longBitsToDouble(bits);
        Assume.that(Double.isFinite(number));
        String text = EcmaScriptNumber.of(number);
        assertThat(Double.parseDouble(text)).isEqualTo(number == 0 ? 0.0 : number);
        assertThat(new BigDecimal(text).stripTrailingZeros().precision())
                .isLessThanOrEqualTo(new BigDecimal(Double.toString(number))
                        .stripTrailingZeros()
                        .precision());
    }

    @Property(tries = 5000)
    void a_number_of_up_to_fifteen_digits_keeps_them(@ForAll long digits, @ForAll byte scale) {
        BigDecimal number = BigDecimal.valueOf(digits % 1_000_000_000_000_000L, scale);
        assertThat(new BigDecimal(EcmaScriptNumber.of(number))).isEqualByComparingTo(number);
        assertThat(EcmaScriptNumber.of(number)).isEqualTo(EcmaScriptNumber.of(number.doubleValue()));
    }

    private static ActionPlan with(String json) {
        return ActionPlan.builder()
                .id(PlanId.of("p"))
                .title("t")
                .extensions(Extensions.builder().put("x", json).build())
                .build();
    }

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Any plan, with texts and numbers that have no canonical form replaced. */
    private static ActionPlan canonical(long seed) {
        JsonNode document = EXACT.readTree(JSON.writeBytes(PlanGenerator.any(seed)));
        return JSON.read(EXACT.writeValueAsString(tamed(document))).orElseThrow();
    }

    private static JsonNode tamed(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.propertyNames()).forEach(name -> object.set(name, tamed(object.get(name))));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, tamed(array.get(i)));
            }
        } else if (node.isString()) {
            return StringNode.valueOf(node.stringValue().replaceAll("[\\ud800-\\udfff]", "\ud83d\ude80"));
        } else if (node.isBigDecimal() || node.isBigInteger()) {
            BigDecimal fifteenDigits = node.decimalValue().round(new MathContext(15));
            boolean small = Double.isFinite(fifteenDigits.doubleValue());
            return DecimalNode.valueOf(small ? fifteenDigits : BigDecimal.valueOf(12_500, 3));
        } else if (node.isLong()) {
            return LongNode.valueOf(node.longValue() % 1_000_000_000_000_000L);
        }
        return node;
    }

    @Property(tries = 100)
    void another_implementation_gives_the_same_canonical_form(@ForAll long seed) throws IOException {
        ActionPlan plan = canonical(seed);
        assertThat(text(JSON.canonicalBytes(plan)))
                .isEqualTo(new JsonCanonicalizer(JSON.writeString(plan)).getEncodedString());
    }

    @Property(tries = 50)
    void the_canonical_form_is_a_document_of_the_same_plan_and_its_own_canonical_form(@ForAll long seed) {
        ActionPlan plan = canonical(seed);
        byte[] canonical = JSON.canonicalBytes(plan);
        ActionPlan again = JSON.read(canonical).orElseThrow();
        assertThat(JSON.canonicalBytes(again)).isEqualTo(canonical);
        assertThat(JSON.sha256(again)).isEqualTo(JSON.sha256(plan));
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
            Collections.shuffle(members, random);
            object.removeAll();
            members.forEach(member -> object.set(member.getKey(), shuffled(member.getValue(), random)));
        } else {
            node.forEach(each -> shuffled(each, random));
        }
        return node;
    }

    @Property(tries = 50)
    void a_document_in_another_order_is_the_same_plan(@ForAll long seed) {
        ActionPlan plan = canonical(seed);
        JsonNode other = shuffled(EXACT.readTree(JSON.writeBytes(plan)), new Random(seed));
        assertThat(JSON.sha256(JSON.read(EXACT.writeValueAsString(other)).orElseThrow()))
                .isEqualTo(JSON.sha256(plan));
    }

    @Test
    void trailing_zeros_do_not_change_the_canonical_form_and_other_digits_do() {
        assertThat(JSON.sha256(with("1250.00"))).isEqualTo(JSON.sha256(with("1250")));
        assertThat(JSON.sha256(with("12.5e2"))).isEqualTo(JSON.sha256(with("1250")));
        assertThat(JSON.sha256(with("0.1"))).isNotEqualTo(JSON.sha256(with("0.10000000000000002")));
        assertThat(JSON.sha256(with("[1,2]"))).isNotEqualTo(JSON.sha256(with("[2,1]")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.10000000000000001",
                "12345678901234567890.12",
                "9007199254740993",
                "1e400",
                "-1e999999999999",
                "1e-400"
            })
    void values_that_a_double_cannot_represent_are_rejected(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.canonicalBytes(with(json)))
                .withMessageContaining("RFC 8785")
                .withMessageContaining("/x");
    }

    @Test
    void the_plan_of_brittany_has_this_hash() throws IOException {
        ActionPlan brittany =
                JSON.read(Path.of("../examples/plans/bretagne-2017.json")).orElseThrow();
        assertThat(JSON.sha256(brittany)).isEqualTo("858ab30142f8a2187e883aeedb83cbb6d5bd0202337c205f5f512df8b79c2705");
    }
}
