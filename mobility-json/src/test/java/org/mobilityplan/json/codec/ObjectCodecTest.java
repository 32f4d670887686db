package org.mobilityplan.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mobilityplan.json.utf8.TrustedJson;
import org.mobilityplan.model.Audience;
import org.mobilityplan.model.Link;
import org.mobilityplan.model.LinkRelation;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Suppression;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/** A table reads and writes the properties that it lists, by the accessors that their names and kinds give. */
class ObjectCodecTest {

    /** The value, or its problems: a table is made for each test, so that each finds its accessors. */
    private static Object read(ObjectCodec<?, ?> table, String json) {
        try (JsonParser parser = TrustedJson.FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            ReadContext context = new ReadContext(parser, 10, 10, UnknownProperties.KEEP);
            PlanElement value = table.read(context);
            return value == null
                    ? context.problems().stream()
                            .map(each ->
                                    each.rule().id() + " " + each.pointer() + " " + new TreeMap<>(each.arguments()))
                            .toList()
                    : value;
        }
    }

    private static <T extends PlanElement> String written(ObjectCodec<T, ?> table, T value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = TrustedJson.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            table.write(value, new WriteContext(out));
        }
        return text.toString();
    }

    private static <T extends PlanElement> void assertSame(ObjectCodec<T, ?> table, T value, String json) {
        assertThat(read(table, json)).isEqualTo(value);
        assertThat(written(table, value)).isEqualTo(json);
    }

    private static List<ObjectCodec.Description> required(ObjectCodec<?, ?> table) {
        return table.properties().stream()
                .filter(ObjectCodec.Description::required)
                .toList();
    }

    @Test
    void required_and_optional_properties() {
        ObjectCodec<Link, Link.Builder> table = ObjectCodec.of(Link.class, Link.Builder.class)
                .required("relation", Values.openCode(LinkRelation.class, LinkRelation.known()))
                .optional("url", Values.TEXT)
                .optional("plan", Values.id(PlanId.class))
                .build();
        Link link = Link.builder()
                .relation(LinkRelation.SEE_ALSO)
                .url("https://www.example.org")
                .plan(PlanId.of("p"))
                .build();
        assertSame(
                table,
                link,
                "{\"relation\":\"" + LinkRelation.SEE_ALSO.code()
                        + "\",\"url\":\"https://www.example.org\",\"plan\":\"p\"}");
        assertSame(table, Link.builder().relation(LinkRelation.SEE_ALSO).build(), "{\"relation\":\"see-also\"}");
        assertThat(read(table, "{\"url\":\"u\",\"plan\":7}"))
                .isEqualTo(List.of(
                        "document.type /plan {expected=\"7\", found=7}",
                        "document.property.missing  {property=relation}"));
        assertThat(table.names()).containsExactly("relation", "url", "plan");
        assertThat(required(table)).extracting(ObjectCodec.Description::name).containsExactly("relation");
        assertThat(table.properties()).noneMatch(ObjectCodec.Description::many);
        assertThat(table.texts().stream().<Class<?>>map(TextForm::type))
                .containsExactly(LinkRelation.class, PlanId.class);
    }

    @Test
    void properties_with_a_default() {
        ObjectCodec<Suppression, Suppression.Builder> table = ObjectCodec.of(
                        Suppression.class, Suppression.Builder.class)
                .required("rule", Values.TEXT)
                .required("reason", Values.TEXT)
                .defaulted("below", Values.FLAG, false)
                .build();
        Suppression suppression = Suppression.builder().rule("a").reason("r").build();
        assertSame(table, suppression, "{\"rule\":\"a\",\"reason\":\"r\"}");
        assertSame(
                table, suppression.toBuilder().below(true).build(), "{\"rule\":\"a\",\"reason\":\"r\",\"below\":true}");
        assertThat(read(table, "{\"rule\":\"a\",\"reason\":\"r\",\"below\":false}"))
                .isEqualTo(suppression);
        assertThat(read(table, "{\"rule\":\"a\",\"below\":\"x\"}"))
                .isEqualTo(List.of(
                        "document.type /below {expected=true | false, found=\"x\"}",
                        "document.property.missing  {property=reason}"));
        assertThat(required(table)).extracting(ObjectCodec.Description::name).containsExactly("rule", "reason");
        assertThat(table.texts()).isEmpty();

        ObjectCodec<Participant, Participant.Builder> named = ObjectCodec.of(
                        Participant.class, Participant.Builder.class)
                .optional("name", Values.TEXT)
                .defaulted("role", Values.openCode(Role.class, Role.known()), Role.PARTICIPANT)
                .build();
        assertSame(named, Participant.builder().name("n").build(), "{\"name\":\"n\"}");
        assertSame(
                named, Participant.builder().name("n").role(Role.LEAD).build(), "{\"name\":\"n\",\"role\":\"lead\"}");
    }

    @Test
    void lists_of_values_and_of_objects() {
        ObjectCodec<Audience, Audience.Builder> table = ObjectCodec.of(Audience.class, Audience.Builder.class)
                .required("label", Values.TEXT)
                .optional("minimumAge", Values.INTEGER)
                .list("parts", Values.object(Audience.class))
                .fact()
                .build();
        Audience young = Audience.builder().label("jeunes").minimumAge(16).build();
        assertSame(table, young, "{\"label\":\"jeunes\",\"minimumAge\":16}");
        assertSame(
                table,
                Audience.builder()
                        .label("tous")
                        .addParts(young, young)
                        .note("n")
                        .build(),
                "{\"label\":\"tous\",\"parts\":[{\"label\":\"jeunes\",\"minimumAge\":16},{\"label\":\"jeunes\",\"minimumAge\":16}],"
                        + "\"note\":\"n\"}");
        assertThat(read(table, "{\"label\":\"l\",\"parts\":[7]}"))
                .isEqualTo(List.of("document.type /parts/0 {expected={…}, found=7}"));
        assertThat(read(table, "{\"label\":\"l\",\"parts\":{}}"))
                .isEqualTo(List.of("document.type /parts {expected=[…], found={…}}"));
        assertThat(table.properties())
                .filteredOn(ObjectCodec.Description::many)
                .extracting(ObjectCodec.Description::name)
                .containsExactly("parts", "citations");
    }

    @Test
    void numbers() {
        ObjectCodec<Quantity, Quantity.Builder> table = ObjectCodec.of(Quantity.class, Quantity.Builder.class)
                .optional("value", Values.NUMBER)
                .optional("unit", Values.TEXT)
                .build();
        assertSame(
                table,
                Quantity.builder().value(new BigDecimal("1250.00")).unit("€").build(),
                "{\"value\":1250.00,\"unit\":\"€\"}");
        assertThat(read(table, "{\"value\":1e30}"))
                .isEqualTo(List.of("document.value /value {expected=123.45 (< 10^30), found=1e30}"));
        assertThat(read(table, "{\"value\":\"7\"}"))
                .isEqualTo(List.of("document.type /value {expected=123.45, found=\"7\"}"));
    }
}
