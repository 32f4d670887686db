package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.InvalidPlanException;
import org.mobilityplan.testkit.generate.PlanGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/** A host's own mapper, which finds the module by service. */
class HostMapperTest {

    private static final JsonMapper HOST =
            JsonMapper.builder().findAndAddModules().build();

    private record Holder(String name, ActionPlan plan, List<Action> actions) {}

    @Property(tries = 200)
    void a_host_writes_and_reads_the_same_as_we_do(@ForAll long seed) {
        ActionPlan plan = PlanGenerator.any(seed);
        String written = HOST.writeValueAsString(plan);
        assertThat(written).isEqualTo(PlanJson.standard().compact().writeString(plan));
        assertThat(HOST.readValue(written, ActionPlan.class)).isEqualTo(plan);
    }

    @Property(tries = 100)
    void plans_and_their_elements_are_values_of_the_types_of_the_host(@ForAll long seed) {
        ActionPlan plan = PlanGenerator.any(seed);
        Holder holder = new Holder(
                "h",
                plan,
                plan.index().getActions().stream()
                        .map(placed -> placed.getAction())
                        .toList());
        JsonMapper indenting =
                HOST.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
        assertThat(HOST.readValue(indenting.writeValueAsString(holder), Holder.class))
                .isEqualTo(holder);
        List<ActionPlan> two = List.of(plan, PlanGenerator.any(seed + 1));
        assertThat(HOST.readValue(HOST.writeValueAsBytes(two), new TypeReference<List<ActionPlan>>() {}))
                .isEqualTo(two);
    }

    @Property(tries = 100)
    void a_plan_is_read_from_a_tree(@ForAll long seed) {
        ActionPlan plan = PlanGenerator.any(seed);
        JsonMapper exact = HOST.rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        JsonNode tree = exact.readTree(exact.writeValueAsString(plan));
        assertThat(exact.treeToValue(tree, ActionPlan.class).getTitle()).isEqualTo(plan.getTitle());
    }

    @Property(tries = 200)
    void a_plan_becomes_a_tree_and_a_buffer_and_a_plan_again(@ForAll long seed) {
        ActionPlan plan = PlanGenerator.any(seed);
        JsonNode tree = HOST.valueToTree(plan);
        ActionPlan again = HOST.treeToValue(tree, ActionPlan.class);
        // A tree writes numbers in its own form, so unknown properties are compared as trees.
        assertThat(HOST.<JsonNode>valueToTree(again)).isEqualTo(tree);
        assertThat(again.getChantiers()).hasSameSizeAs(plan.getChantiers());
        assertThat(HOST.convertValue(plan, JsonNode.class).get("title").stringValue())
                .isEqualTo(plan.getTitle());
        TokenBuffer buffer = new TokenBuffer(ObjectWriteContext.empty(), false);
        HOST.writeValue(buffer, plan);
        assertThat(HOST.readValue(buffer.asParser(), ActionPlan.class)).isEqualTo(plan);
    }

    @Test
    void a_document_that_is_not_a_plan_gives_a_jackson_exception_with_all_findings() {
        MismatchedInputException thrown = catchThrowableOfType(
                MismatchedInputException.class,
                () -> HOST.readValue(
                        "{\"name\":\"h\",\"plan\":{\"format\":\"1.0\",\"id\":7,\"chantiers\":[{\"id\":\"c\"}]}}",
                        Holder.class));
        assertThat(thrown).hasCauseInstanceOf(InvalidPlanException.class);
        assertThat(((InvalidPlanException) thrown.getCause()).report().findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "ERROR document.type 1: /plan/id expected=\"7\" found=7",
                        "ERROR document.property.missing /plan property=title",
                        "ERROR document.property.missing /plan/chantiers/0 property=title");
    }
}
