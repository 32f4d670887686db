package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.IdScheme;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.Role;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.InvalidPlanException;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.Severity;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.node.ObjectNode;

/** What a host's mapper reads and writes with the module, byte by byte; each test makes its own mapper. */
class HostModuleTest {

    private static final String PLAN = "{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"t\",\"x-own\":1.50,"
            + "\"actions\":[{\"id\":\"a\",\"title\":\"b\"}]}";

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new PlanJsonModule()).build();

    private static List<String> findings(ThrowingCallable reading) {
        MismatchedInputException thrown = catchThrowableOfType(MismatchedInputException.class, reading);
        assertThat(thrown).hasCauseInstanceOf(InvalidPlanException.class);
        InvalidPlanException invalid = (InvalidPlanException) thrown.getCause();
        assertThat(thrown.getOriginalMessage()).isEqualTo(invalid.getMessage());
        return invalid.report().findings().stream().map(Finding::toString).toList();
    }

    @Test
    void the_module_is_registered_once() {
        JsonMapper twice = JsonMapper.builder()
                .addModule(new PlanJsonModule())
                .addModule(new PlanJsonModule())
                .build();
        assertThat(twice.registeredModules()).hasSize(1);
    }

    @Test
    void a_plan_and_an_element_are_read_and_written() {
        ActionPlan plan = mapper.readValue(PLAN, ActionPlan.class);
        assertThat(plan)
                .isEqualTo(PlanJson.standard().withoutValidation().read(PLAN).orElseThrow());
        assertThat(mapper.writeValueAsString(plan)).isEqualTo(PLAN);
        Action action = mapper.readValue("{\"id\":\"a\",\"title\":\"b\"}", Action.class);
        assertThat(action).isEqualTo(plan.getActions().get(0));
        assertThat(mapper.writeValueAsString(Map.of("one", action)))
                .isEqualTo("{\"one\":{\"id\":\"a\",\"title\":\"b\"}}");
    }

    @Test
    void an_element_of_no_known_type_is_not_read() {
        assertThatThrownBy(() -> mapper.readValue("{}", PlanElement.class))
                .isInstanceOf(InvalidDefinitionException.class);
    }

    private record Texts(PlanId id, IdScheme scheme, RuleId rule, Pointer place, Severity severity, PartialDate due) {}

    private static final String TEXTS =
            "{\"id\":\"p\",\"scheme\":\"siret\",\"rule\":\"action.title.blank\",\"place\":\"/actions/0\","
                    + "\"severity\":\"warning\",\"due\":\"2017-06\"}";

    @Test
    void a_value_is_its_text() {
        Texts texts = new Texts(
                PlanId.of("p"),
                IdScheme.of("siret"),
                RuleId.of("action.title.blank"),
                Pointer.of("/actions/0"),
                Severity.WARNING,
                PartialDate.parse("2017-06").orElseThrow());
        assertThat(mapper.readValue(TEXTS, Texts.class)).isEqualTo(texts);
        assertThat(mapper.writeValueAsString(texts)).isEqualTo(TEXTS);
        Map<PlanId, List<Role>> roles = Map.of(PlanId.of("p"), List.of(Role.LEAD));
        assertThat(mapper.writeValueAsString(roles)).isEqualTo("{\"p\":[\"lead\"]}");
        assertThat(mapper.readValue("{\"p\":[\"lead\"]}", new TypeReference<Map<PlanId, List<Role>>>() {}))
                .isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | \"p\" | 7 | A-Z a-z 0-9",
                "id | \"p\" | \"a b\" | A-Z a-z 0-9",
                "scheme | \"siret\" | \"a:b\" | \"siret\"",
                "rule | \"action.title.blank\" | \"A B\" | \"action.title.blank\"",
                "place | \"/actions/0\" | \"actions\" | \"/actions/0\"",
                "place | \"/actions/0\" | {} | \"/actions/0\"",
                "severity | \"warning\" | \"WARNING\" | error | warning | info",
                "severity | \"warning\" | 1 | error | warning | info",
                "due | \"2017-06\" | \"juin\" | 2017-06-15"
            })
    void a_text_of_another_form_is_rejected_with_the_form_that_is_expected(
            String name, String good, String bad, String expected) {
        String document = TEXTS.replace("\"" + name + "\":" + good, "\"" + name + "\":" + bad);
        assertThat(document).isNotEqualTo(TEXTS);
        assertThatThrownBy(() -> mapper.readValue(document, Texts.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining(expected)
                .hasMessageContaining("\"" + name + "\"");
    }

    @Test
    void a_key_of_another_form_is_rejected_with_the_form_that_is_expected() {
        assertThatThrownBy(() -> mapper.readValue("{\"a b\":[]}", new TypeReference<Map<PlanId, List<Role>>>() {}))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("a b")
                .hasMessageContaining("A-Z a-z 0-9");
    }

    private record More(Extensions more) {}

    @Test
    void extensions_are_an_object_of_their_own() {
        String json = "{\"more\":{\"x-a\":\"t\",\"x-b\":[1.50,null]}}";
        More more = new More(Extensions.builder()
                .putText("x-a", "t")
                .put("x-b", "[1.50,null]")
                .build());
        assertThat(mapper.readValue(json, More.class)).isEqualTo(more);
        assertThat(mapper.writeValueAsString(more)).isEqualTo(json);
        assertThat(mapper.readValue("{\"more\":{}}", More.class).more()).isEqualTo(Extensions.none());
        assertThat(findings(() -> mapper.readValue("{\n\"more\":7}", More.class)))
                .containsExactly("ERROR document.type 2: /more expected={…} found=7");
        assertThat(findings(() -> mapper.readValue("{\"more\":\n{\"a\":1,\"a\":2}}", More.class)))
                .containsExactly("ERROR document.property.duplicate 2: /more/a property=a");
    }

    @Test
    void an_extension_whose_name_cannot_be_read_is_not_written() {
        More longest = new More(Extensions.builder().put("n".repeat(1_000), "1").build());
        assertThat(mapper.readValue(mapper.writeValueAsString(longest), More.class))
                .isEqualTo(longest);
        More tooLong = new More(Extensions.builder().put("n".repeat(1_001), "1").build());
        assertThatThrownBy(() -> mapper.writeValueAsString(tooLong)).hasMessageContaining("1000 bytes");
    }

    private record Held(List<ActionPlan> plans) {}

    @Test
    void problems_have_the_place_and_the_line_in_what_is_read() {
        String broken = "{\"plans\":[" + PLAN + ",\n{\"format\":\"1.0\",\"id\":7,\n\"actions\":[{\"id\":\"a\"}]}]}";
        assertThat(findings(() -> mapper.readValue(broken, Held.class)))
                .containsExactly(
                        "ERROR document.type 2: /plans/1/id expected=\"7\" found=7",
                        "ERROR document.property.missing /plans/1 property=title",
                        "ERROR document.property.missing /plans/1/actions/0 property=title");
        assertThat(findings(() -> mapper.readValue("7", ActionPlan.class)))
                .containsExactly("ERROR document.type 1:  expected={…} found=7");
    }

    @Test
    void a_value_of_a_tree_that_has_no_json_is_reported() {
        ObjectNode tree = (ObjectNode) mapper.readTree(PLAN);
        assertThat(mapper.treeToValue(tree, ActionPlan.class).getTitle()).isEqualTo("t");
        tree.putPOJO("title", null);
        tree.putPOJO("edition", new Object());
        assertThat(findings(() -> mapper.treeToValue(tree, ActionPlan.class)))
                .containsExactly(
                        "ERROR document.type /edition expected=\"…\" found=null",
                        "ERROR document.type /title expected=\"…\" found=null");
    }

    @Test
    void an_update_is_a_merge_patch() {
        ActionPlan plan = mapper.readValue(PLAN, ActionPlan.class);
        assertThat(mapper.readerForUpdating(plan).<ActionPlan>readValue("{\"title\":\"new\",\"x-own\":null}"))
                .isEqualTo(plan.toBuilder()
                        .title("new")
                        .extensions(Extensions.none())
                        .build());
        Action action = plan.getActions().get(0);
        assertThat(mapper.updateValue(action, Map.of("title", "new")))
                .isEqualTo(action.toBuilder().title("new").build());
        assertThat(findings(() -> mapper.readerForUpdating(plan).readValue("{\"title\":null}")))
                .containsExactly("ERROR document.property.missing  property=title");
        String document = "{\"x\":[" + "1,".repeat(500_000) + "1]}";
        assertThat(findings(() -> mapper.readerForUpdating(plan).readValue(document)))
                .singleElement()
                .asString()
                .startsWith("ERROR document.too-many-elements 1: /x/")
                .endsWith("limit=500000");
    }

    private JsonMapper typed(JsonTypeInfo.As include) {
        return mapper.rebuild()
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.mobilityplan.")
                                .build(),
                        DefaultTyping.NON_FINAL_AND_ENUMS,
                        include)
                .build();
    }

    private static final class Session {
        public Object plan;
        public Object id;
    }

    /** The type of an element is the public one, not that of its generated class. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WRAPPER_ARRAY | {\"id\":[\"TYPE.PlanId\",\"p\"],\"plan\":[\"TYPE.ActionPlan\",{PROPERTIES}]}",
                "PROPERTY | {\"id\":[\"TYPE.PlanId\",\"p\"],\"plan\":{\"@class\":\"TYPE.ActionPlan\",PROPERTIES}}",
                "WRAPPER_OBJECT | {\"id\":{\"TYPE.PlanId\":\"p\"},\"plan\":{\"TYPE.ActionPlan\":{PROPERTIES}}}"
            })
    void a_plan_has_its_type_where_the_host_writes_types(JsonTypeInfo.As include, String form) {
        String json = form.replace("TYPE", "org.mobilityplan.model")
                .replace("PROPERTIES", PLAN.substring(1, PLAN.length() - 1));
        Session session = new Session();
        session.plan = mapper.readValue(PLAN, ActionPlan.class);
        session.id = PlanId.of("p");
        JsonMapper typed = typed(include);
        assertThat(typed.readTree(typed.writeValueAsString(session))).isEqualTo(typed.readTree(json));
        Session read = typed.readValue(json, Session.class);
        assertThat(read.plan).isEqualTo(session.plan);
        assertThat(read.id).isEqualTo(session.id);
        String broken = json.replace("\"title\":\"t\"", "\"title\":7");
        assertThat(findings(() -> typed.readValue(broken, Session.class)))
                .singleElement()
                .asString()
                .startsWith("ERROR document.type ")
                .endsWith("/title expected=\"7\" found=7");
    }

    private record Answer(Object report, Object read, Object first) {}

    @Test
    void reports_are_written_in_the_language_of_the_mapper_and_without_types() {
        Checked<ActionPlan> read = PlanJson.standard().read("{\"format\":\"1.0\",\"id\":\"p\",\"title\":7}");
        Report report = read.report();
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            JsonMapper own = mapper.rebuild().defaultLocale(locale).build();
            String all = own.writeValueAsString(report);
            assertThat(own.readTree(all).get("language").stringValue()).isEqualTo(locale.getLanguage());
            assertThat(own.readTree(all).get("findings")).hasSize(1);
            assertThat(own.readTree(all).at("/findings/0/rule").stringValue()).isEqualTo("document.type");
            assertThat(own.writeValueAsString(read)).isEqualTo(all);
            String first = own.writeValueAsString(report.findings().get(0));
            assertThat(own.readTree(first)).isEqualTo(own.readTree(all).at("/findings/0"));
        }
        Answer answer = new Answer(report, read, report.findings().get(0));
        assertThat(typed(JsonTypeInfo.As.PROPERTY).writeValueAsString(answer))
                .isEqualTo(mapper.writeValueAsString(answer));
    }
}
