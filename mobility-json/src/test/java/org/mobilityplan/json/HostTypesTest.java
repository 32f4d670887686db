package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.json.codec.ObjectCodec;
import org.mobilityplan.json.codec.PlanCodecs;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.CoordinationLevel;
import org.mobilityplan.model.Direction;
import org.mobilityplan.model.EffectiveCoordination;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.ExternalId;
import org.mobilityplan.model.Fact;
import org.mobilityplan.model.IdScheme;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlacedAction;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.PlanIndex;
import org.mobilityplan.model.Precision;
import org.mobilityplan.model.Region;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Season;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.InvalidPlanException;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.Severity;
import org.mobilityplan.testing.Classes;
import org.mobilityplan.testkit.generate.PlanGenerator;
import org.mobilityplan.text.FindingTexts;
import org.mobilityplan.text.ReportData;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Values, elements and reports of the library in a host's own types. */
class HostTypesTest {

    private static final JsonMapper HOST =
            JsonMapper.builder().findAndAddModules().build();

    private record Dto(ActionId id, PartialDate due, Role role) {}

    @Test
    void values_are_texts_in_a_record() {
        Dto dto = new Dto(ActionId.of("a-1"), PartialDate.parse("2017-06").orElseThrow(), Role.LEAD);
        String json = "{\"id\":\"a-1\",\"due\":\"2017-06\",\"role\":\"lead\"}";
        assertThat(HOST.writeValueAsString(dto)).isEqualTo(json);
        assertThat(HOST.readValue(json, Dto.class)).isEqualTo(dto);
    }

    private record Many(
            List<StatusCode> codes,
            Map<PlanId, Optional<ExternalId>> byId,
            Map<Direction, RuleId> byDirection,
            Map<PartialDate, IdScheme> byDate,
            Extensions more) {}

    @Test
    void values_are_texts_in_lists_optionals_and_maps() {
        Many many = new Many(
                List.of(StatusCode.DONE, StatusCode.of("own word")),
                Map.of(PlanId.of("p"), Optional.of(ExternalId.parse("siret:73282932000074"))),
                Map.of(Direction.OUTGOING, RuleId.of("action.title.blank")),
                Map.of(PartialDate.parse("2016-2017").orElseThrow(), IdScheme.of("siret")),
                Extensions.builder()
                        .putText("x-a", "t")
                        .put("x-b", "[1.50,null]")
                        .build());
        String json = "{\"codes\":[\"done\",\"own word\"],\"byId\":{\"p\":\"siret:73282932000074\"},"
                + "\"byDirection\":{\"outgoing\":\"action.title.blank\"},\"byDate\":{\"2016-2017\":\"siret\"},"
                + "\"more\":{\"x-a\":\"t\",\"x-b\":[1.50,null]}}";
        assertThat(HOST.writeValueAsString(many)).isEqualTo(json);
        assertThat(HOST.readValue(json, Many.class)).isEqualTo(many);
    }

    /** Types of the model that are neither in a plan nor in a report: what the library computes from them. */
    private static final Set<Class<?>> COMPUTED = Set.of(
            CoordinationLevel.class,
            EffectiveCoordination.class,
            NameKey.class,
            PlacedAction.class,
            PlanIndex.class,
            Precision.class,
            Region.class,
            Season.class);

    /** Types that are no values: annotations, and supertypes of those that are tried. */
    private static boolean isValue(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && !type.isAnnotation()
                && !(type.isInterface() || type == PlanElement.class || type == Fact.class)
                && !PlanElement.class.isAssignableFrom(type)
                && type != Extensions.class
                && !COMPUTED.contains(type);
    }

    /** Every public type of the model that is not an object, and the values of reports. */
    static List<? extends Class<?>> valueTypes() throws IOException {
        List<Class<?>> types = new ArrayList<>(Classes.use(ActionPlan.class, root -> {
            try (Stream<Path> files = Files.list(root.resolve("org/mobilityplan/model"))) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-"))
                        .map(name -> type("org.mobilityplan.model." + name.substring(0, name.length() - 6)))
                        .filter(HostTypesTest::isValue)
                        .toList();
            }
        }));
        types.addAll(List.of(RuleId.class, Pointer.class, Severity.class));
        return types;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Value(Object value, String text) {}

    /** A value of a type with its text: from its factory, or a constant with its word on the wire. */
    private static Value value(Class<?> type) throws ReflectiveOperationException {
        if (type == Severity.class) {
            return new Value(Severity.WARNING, "warning");
        }
        if (type.isEnum()) {
            Object last = type.getEnumConstants()[type.getEnumConstants().length - 1];
            return new Value(last, (String) type.getMethod("code").invoke(last));
        }
        Method factory = Stream.of(type.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .filter(method -> List.of("of", "parse").contains(method.getName()))
                .filter(method -> List.of(method.getParameterTypes()).equals(List.of(String.class)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " has no text form: add it to COMPUTED?"));
        for (String text : List.of("done", "FR", "EUR", "siret:73282932000074", "2017", "action.title.blank", "/id")) {
            try {
                Object made = factory.invoke(null, text);
                Object value = made instanceof Optional<?> optional ? optional.orElse(null) : made;
                if (value != null) {
                    return new Value(value, value.toString());
                }
            } catch (InvocationTargetException refused) {
                // Another text fits.
            }
        }
        throw new AssertionError(type + ": add a text of this type");
    }

    private record Box<V>(V value, List<V> list, Map<String, V> byName, Map<V, Integer> keys, Optional<V> optional) {}

    @ParameterizedTest
    @MethodSource("valueTypes")
    void each_value_type_is_its_text_in_a_record_a_list_and_a_map(Class<?> type) throws ReflectiveOperationException {
        Value tried = value(type);
        Object value = tried.value();
        Box<Object> box = new Box<>(value, List.of(value), Map.of("n", value), Map.of(value, 1), Optional.of(value));
        String text = '"' + tried.text() + '"';
        String json = "{\"value\":" + text + ",\"list\":[" + text + "],\"byName\":{\"n\":" + text + "},\"keys\":{"
                + text + ":1},\"optional\":" + text + "}";
        assertThat(HOST.writeValueAsString(box)).isEqualTo(json);
        assertThat(HOST.<Box<?>>readValue(json, HOST.getTypeFactory().constructParametricType(Box.class, type)))
                .isEqualTo(box);
        assertThat(HOST.writeValueAsString(value)).isEqualTo(text);
        assertThat(HOST.<Object>readValue(text, HOST.constructType(type))).isEqualTo(value);
    }

    static List<Class<? extends PlanElement>> objectTypes() {
        return PlanCodecs.all().stream()
                .<Class<? extends PlanElement>>map(ObjectCodec::type)
                .toList();
    }

    private record Objects<V>(V value, List<V> list, Map<String, V> byName, Optional<V> optional) {}

    @ParameterizedTest
    @MethodSource("objectTypes")
    void each_object_of_a_plan_is_the_same_in_a_record_a_list_and_a_map(Class<? extends PlanElement> type) {
        for (long seed = 0; seed < 20; seed++) {
            PlanElement value = PlanGenerator.element(type, seed);
            Objects<PlanElement> objects = new Objects<>(value, List.of(value), Map.of("n", value), Optional.of(value));
            String json = HOST.writeValueAsString(objects);
            String alone = PlanJson.standard().compact().writeString(value).strip();
            assertThat(json)
                    .isEqualTo("{\"value\":" + alone + ",\"list\":[" + alone + "],\"byName\":{\"n\":" + alone
                            + "},\"optional\":" + alone + "}");
            assertThat(HOST.<Objects<?>>readValue(
                            json, HOST.getTypeFactory().constructParametricType(Objects.class, type)))
                    .isEqualTo(objects);
        }
    }

    @Test
    void a_text_of_another_form_is_rejected_with_the_expected_one() {
        assertThatThrownBy(() -> HOST.readValue("{\"id\":\"a b\"}", Dto.class))
                .isInstanceOf(InvalidFormatException.class)
                .hasMessageContaining("A-Z a-z 0-9")
                .hasMessageContaining("\"id\"");
        assertThatThrownBy(() -> HOST.readValue("{\"due\":2017}", Dto.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("2017-06-15");
        assertThatThrownBy(() -> HOST.readValue("{\"byId\":{\"a b\":null}}", Many.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("a b");
    }

    private record Answer(Report report, Checked<ActionPlan> read, Finding first) {}

    @Test
    void reports_are_written_in_the_published_form_and_the_language_of_the_mapper() {
        Checked<ActionPlan> read = PlanJson.standard().read("{\"format\":\"1.0\",\"id\":\"p\",\"title\":7}");
        Answer answer = new Answer(read.report(), read, read.findings().get(0));
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            JsonMapper mapper = HOST.rebuild().defaultLocale(locale).build();
            JsonNode json = mapper.readTree(mapper.writeValueAsString(answer));
            JsonNode report = mapper.readTree(ReportJson.write(read.report(), FindingTexts.in(locale)));
            assertThat(json.get("report")).isEqualTo(report);
            assertThat(json.get("read")).isEqualTo(report);
            assertThat(json.get("first")).isEqualTo(report.at("/findings/0"));
        }
        assertThat(ReportData.of(read.report(), FindingTexts.in(Locale.FRENCH))).isNotEmpty();
    }

    @Test
    void updating_merges_changes_and_checks_the_result() {
        ActionPlan plan = PlanJson.standard()
                .read("{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"t\",\"edition\":\"1\",\"x-own\":1.50,"
                        + "\"actions\":[{\"id\":\"a\",\"title\":\"b\"}]}")
                .orElseThrow();
        ActionPlan updated =
                HOST.readerForUpdating(plan).readValue("{\"title\":\"new\",\"edition\":null,\"language\":\"fr\"}");
        assertThat(updated)
                .isEqualTo(plan.toBuilder()
                        .title("new")
                        .edition(Optional.empty())
                        .language("fr")
                        .build());
        assertThat(HOST.updateValue(plan, Map.of("title", "new")))
                .isEqualTo(plan.toBuilder().title("new").build());
        Action action = plan.getActions().get(0);
        assertThat(HOST.readerForUpdating(action).<Action>readValue("{\"direction\":\"incoming\"}"))
                .isEqualTo(action.toBuilder().direction(Direction.INCOMING).build());
        assertThatThrownBy(() -> HOST.readerForUpdating(plan).readValue("{\"title\":null,\"edition\":7}"))
                .isInstanceOf(MismatchedInputException.class)
                .cause()
                .isInstanceOfSatisfying(
                        InvalidPlanException.class,
                        invalid -> assertThat(invalid.report().findings())
                                .extracting(finding -> finding.rule().value())
                                .containsExactlyInAnyOrder("document.property.missing", "document.type"));
    }

    private record Held(ActionPlan plan) {}

    private static List<String> pointers(ThrowingCallable reading) {
        MismatchedInputException thrown = catchThrowableOfType(MismatchedInputException.class, reading);
        return ((InvalidPlanException) thrown.getCause())
                .report().findings().stream()
                        .map(finding -> finding.location().pointer().value())
                        .toList();
    }

    @Test
    void pointers_begin_at_the_root_of_what_is_read() {
        String broken = "\"format\":\"1.0\",\"id\":\"p\",\"title\":7}";
        assertThat(pointers(() -> HOST.readValue("{\"plan\":{" + broken + "}", Held.class)))
                .containsExactly("/plan/title");
        assertThat(pointers(() ->
                        HOST.readValue("{\"a/b\":[{\"plan\":7}]}", new TypeReference<Map<String, List<Held>>>() {})))
                .containsExactly("/a~1b/0/plan");
        assertThat(pointers(
                        () -> HOST.readValue("[[],[{" + broken + "]]", new TypeReference<List<List<ActionPlan>>>() {})))
                .containsExactly("/1/0/title");
        assertThat(pointers(() -> HOST.readValue("{" + broken, ActionPlan.class)))
                .containsExactly("/title");

        ActionPlan plan = PlanJson.standard()
                .read("{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"t\"}")
                .orElseThrow();
        assertThat(pointers(() -> HOST.readerForUpdating(plan).at("/a").readValue("{\"a\":{\"title\":7}}")))
                .containsExactly("/a/title");

        for (JsonTypeInfo.As include : List.of(JsonTypeInfo.As.WRAPPER_ARRAY, JsonTypeInfo.As.PROPERTY)) {
            JsonMapper typed = typed(include);
            Session session = new Session();
            session.plan = plan;
            String written = typed.writeValueAsString(session).replace("\"t\"", "7");
            assertThat(pointers(() -> typed.readValue(written, Session.class)))
                    .as(written)
                    .singleElement()
                    .asString()
                    .startsWith("/plan")
                    .endsWith("/title");
        }
        // Jackson copies what precedes the type id.
        String late = "{" + broken.replace("}", ",\"@class\":\"org.mobilityplan.model.ActionPlan\"}");
        JsonMapper typed = typed(JsonTypeInfo.As.PROPERTY);
        assertThat(pointers(() -> typed.readValue("{\"plan\":" + late + "}", Session.class)))
                .containsExactly("/plan/title");
        assertThat(pointers(() -> typed.readValue(late, Object.class))).containsExactly("/title");
        assertThat(pointers(() -> typed.treeToValue(typed.readTree(late), ActionPlan.class)))
                .containsExactly("/title");
    }

    @Property(tries = 50)
    void updating_gives_what_a_merge_patch_gives(@ForAll long seed) {
        ActionPlan plan = PlanGenerator.any(seed);
        ActionPlan other = PlanGenerator.any(seed + 1);
        String patch = PlanJson.standard().compact().writeString(other);
        Optional<ActionPlan> merged = PlanJson.standard()
                .withoutValidation()
                .mergePatch(plan, patch.getBytes(StandardCharsets.UTF_8))
                .value();
        assertThat(HOST.readerForUpdating(plan).<ActionPlan>readValue(patch)).isEqualTo(merged.orElseThrow());
    }

    private static JsonMapper typed(JsonTypeInfo.As include) {
        return HOST.rebuild()
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.mobilityplan.")
                                .allowIfSubType("java.util.")
                                .build(),
                        DefaultTyping.NON_FINAL_AND_ENUMS,
                        include)
                .build();
    }

    private static final class Session {
        public Object plan;
        public Object id;
        public List<Object> mixed;
    }

    @Property(tries = 50)
    void default_typing_reads_back_what_it_writes(@ForAll long seed) {
        for (JsonTypeInfo.As include : List.of(JsonTypeInfo.As.WRAPPER_ARRAY, JsonTypeInfo.As.PROPERTY)) {
            JsonMapper mapper = typed(include);
            Session session = new Session();
            session.plan = PlanGenerator.any(seed);
            session.id = PlanId.of("p");
            session.mixed = List.of(Role.LEAD, PlanGenerator.any(seed + 1), "text");
            Session read = mapper.readValue(mapper.writeValueAsString(session), Session.class);
            assertThat(read.plan).isEqualTo(session.plan);
            assertThat(read.id).isEqualTo(session.id);
            assertThat(read.mixed).isEqualTo(session.mixed);
            assertThat(mapper.readValue(
                            mapper.writerFor(ActionPlan.class).writeValueAsString(session.plan), ActionPlan.class))
                    .isEqualTo(session.plan);
        }
    }
}
