package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobilityplan.json.patch.CanonicalJson;
import org.mobilityplan.json.patch.JsonTree;
import org.mobilityplan.json.patch.MergePatch;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;
import org.mobilityplan.testkit.generate.PlanGenerator;
import org.mobilityplan.validation.PlanValidator;

/** RFC 6902 and RFC 7396, compared with another implementation of both. */
class PatchTest {

    private static final PlanJson JSON = PlanJson.standard().withoutValidation();

    private static JsonValue json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }

    private static JsonObject document(ActionPlan plan) {
        return json(JSON.writeString(plan)).asJsonObject();
    }

    /** The value in the other implementation, which writes exponents differently. */
    private static ActionPlan respelt(JsonObject document) {
        return JSON.read(text(document)).orElseThrow();
    }

    /** The text, with lone surrogates escaped, since UTF-8 cannot represent them. */
    private static String text(JsonValue json) {
        StringBuilder text = new StringBuilder();
        json.toString().codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                text.append("\\u").append(Integer.toHexString(c));
            } else {
                text.appendCodePoint(c);
            }
        });
        return text.toString();
    }

    private static void assertPatchMakes(ActionPlan before, ActionPlan after) {
        JsonObject target = document(after);
        for (String patch : List.of(JSON.patch(before, after), JSON.compact().patch(before, after))) {
            JsonObject patched = Json.createPatch(json(patch).asJsonArray()).apply(document(before));
            assertThat(patched).isEqualTo(target);
            assertThat(respelt(patched)).isEqualTo(respelt(target));
        }
    }

    @Property(tries = 50)
    void a_patch_turns_any_plan_into_any_other(@ForAll long seed) {
        assertPatchMakes(PlanGenerator.any(seed), PlanGenerator.any(seed + 1));
    }

    /** The same plan with its directory and actions shuffled, some replaced, some removed, some added. */
    private static ActionPlan stirred(ActionPlan plan, Random random) {
        List<Action> actions = new ArrayList<>();
        List<Organisation> organisations = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int number = i;
            Action any = PlanGenerator.element(Action.class, random.nextInt(4));
            if (random.nextInt(4) > 0) {
                actions.add(any.toBuilder().id(ActionId.of("a" + number)).build());
            }
            if (random.nextInt(4) > 0) {
                organisations.add(Organisation.builder()
                        .id(OrganisationId.of("o" + number))
                        .name("name " + random.nextInt(3))
                        .build());
            }
        }
        Collections.shuffle(actions, random);
        Collections.shuffle(organisations, random);
        return plan.toBuilder().actions(actions).organisations(organisations).build();
    }

    @Property(tries = 50)
    void a_patch_follows_ids_through_their_lists(@ForAll long seed) {
        Random random = new Random(seed);
        ActionPlan plan = PlanGenerator.any(random.nextInt(50));
        assertPatchMakes(stirred(plan, random), stirred(plan, random));
    }

    private static ActionPlan withOrganisations(List<Integer> ids) {
        return ActionPlan.builder()
                .id(PlanId.of("p"))
                .title("t")
                .organisations(ids.stream()
                        .map(id -> Organisation.builder()
                                .id(OrganisationId.of("o" + id))
                                .name("n")
                                .build())
                        .toList())
                .build();
    }

    @Property(tries = 100)
    void a_reordered_list_needs_the_fewest_moves(@ForAll long seed, @ForAll @IntRange(max = 7) int size) {
        List<Integer> before = IntStream.range(0, size).boxed().toList();
        List<Integer> after = new ArrayList<>(before);
        Collections.shuffle(after, new Random(seed));
        assertPatchMakes(withOrganisations(before), withOrganisations(after));
        List<Integer> one = new ArrayList<>(before);
        if (size > 0) {
            one.add(one.remove(0));
        }
        String patch = JSON.patch(withOrganisations(before), withOrganisations(one));
        assertThat(patch.lines().filter(line -> line.contains("\"op\""))).hasSize(size < 2 ? 0 : 1);
    }

    @Test
    void a_patch_can_be_read() throws IOException {
        ActionPlan brittany =
                JSON.read(Path.of("../examples/plans/bretagne-2017.json")).orElseThrow();
        List<Organisation> organisations = new ArrayList<>(brittany.getOrganisations());
        Organisation last = organisations.remove(organisations.size() - 1);
        organisations.remove(2);
        organisations.add(0, last.toBuilder().acronym("~/").build());
        ActionPlan after = brittany.toBuilder()
                .title("Actions 2018")
                .description(java.util.Optional.empty())
                .organisations(organisations)
                .extensions(Extensions.builder().put("x-total", "1250.00").build())
                .build();
        int count = brittany.getOrganisations().size();
        assertThat(JSON.patch(brittany, after)).isEqualTo("""
            [
              {"op":"remove","path":"/description"},
              {"op":"replace","path":"/title","value":"Actions 2018"},
              {"op":"remove","path":"/organisations/2"},
              {"op":"move","path":"/organisations/0","from":"/organisations/%d"},
              {"op":"replace","path":"/organisations/0/acronym","value":"~/"},
              {"op":"add","path":"/x-total","value":1250.00}
            ]
            """.formatted(count - 2));
        assertThat(JSON.patch(brittany, brittany)).isEqualTo("[]\n");
        assertThat(JSON.compact().patch(brittany, brittany)).isEqualTo("[]");
        assertPatchMakes(brittany, after);
    }

    @Test
    void trailing_zeros_are_a_change_and_an_unknown_value_is_replaced_as_a_whole() {
        ActionPlan before = withOrganisations(List.of()).toBuilder()
                .extensions(
                        Extensions.builder().put("x", "{\"a\":[1250.0,null]}").build())
                .build();
        ActionPlan after = before.toBuilder()
                .extensions(
                        Extensions.builder().put("x", "{\"a\":[1250.00,null]}").build())
                .build();
        assertThat(JSON.compact().patch(before, after))
                .isEqualTo("[{\"op\":\"replace\",\"path\":\"/x\",\"value\":{\"a\":[1250.00,null]}}]");
    }

    @Test
    void a_long_list_with_other_elements_is_replaced_as_a_whole() {
        ActionPlan before = withOrganisations(IntStream.range(0, 3000).boxed().toList());
        ActionPlan after = withOrganisations(
                IntStream.range(0, 3000).map(i -> 2999 - i).boxed().toList());
        String patch = JSON.patch(before, after);
        assertThat(patch.lines().filter(line -> line.contains("\"op\"")))
                .singleElement()
                .asString()
                .startsWith("  {\"op\":\"replace\",\"path\":\"/organisations\",\"value\":[{\"id\":\"o2999\"");
        assertPatchMakes(before, after);
    }

    private static JsonTree tree(String json) {
        return CanonicalJson.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":\"b\"}|{\"a\":\"c\"}|{\"a\":\"c\"}",
                "{\"a\":\"b\"}|{\"b\":\"c\"}|{\"a\":\"b\",\"b\":\"c\"}",
                "{\"a\":\"b\"}|{\"a\":null}|{}",
                "{\"a\":\"b\",\"b\":\"c\"}|{\"a\":null}|{\"b\":\"c\"}",
                "{\"a\":[\"b\"]}|{\"a\":\"c\"}|{\"a\":\"c\"}",
                "{\"a\":\"c\"}|{\"a\":[\"b\"]}|{\"a\":[\"b\"]}",
                "{\"a\":{\"b\":\"c\"}}|{\"a\":{\"b\":\"d\",\"c\":null}}|{\"a\":{\"b\":\"d\"}}",
                "{\"a\":[{\"b\":\"c\"}]}|{\"a\":[1]}|{\"a\":[1]}",
                "[\"a\",\"b\"]|[\"c\",\"d\"]|[\"c\",\"d\"]",
                "{\"a\":\"b\"}|[\"c\"]|[\"c\"]",
                "{\"a\":\"foo\"}|null|null",
                "{\"a\":\"foo\"}|\"bar\"|\"bar\"",
                "{\"e\":null}|{\"a\":1}|{\"e\":null,\"a\":1}",
                "[1,2]|{\"a\":\"b\",\"c\":null}|{\"a\":\"b\"}",
                "{}|{\"a\":{\"bb\":{\"ccc\":null}}}|{\"a\":{\"bb\":{}}}"
            })
    void merging_is_what_the_appendix_of_rfc_7396_says(String target, String patch, String result) {
        assertThat(MergePatch.apply(tree(target), tree(patch)).toJson()).isEqualTo(result);
    }

    @Property(tries = 40)
    void another_implementation_merges_the_same(@ForAll long seed) {
        ActionPlan plan = PlanGenerator.any(seed);
        JsonValue patch = Json.createMergeDiff(document(plan), document(PlanGenerator.any(seed + 1)))
                .toJsonValue();
        JsonObject merged = Json.createMergePatch(patch).apply(document(plan)).asJsonObject();
        Checked<ActionPlan> ours = JSON.mergePatch(plan, text(patch).getBytes(StandardCharsets.UTF_8));
        assertThat(document(ours.orElseThrow())).isEqualTo(merged);
    }

    private static List<String> merged(ActionPlan plan, String patch) {
        return PlanJson.standard().mergePatch(plan, patch.getBytes(StandardCharsets.UTF_8)).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void a_merged_plan_is_validated_like_any_document() throws IOException {
        ActionPlan brittany =
                JSON.read(Path.of("../examples/plans/bretagne-2017.json")).orElseThrow();
        Checked<ActionPlan> read = PlanJson.standard()
                .mergePatch(
                        brittany,
                        "\ufeff{\"title\":\"Actions 2018\",\"edition\":null,\"x-dossier\":{\"n\":1.50}}"
                                .getBytes(StandardCharsets.UTF_8));
        ActionPlan plan = read.orElseThrow();
        assertThat(plan.getTitle()).isEqualTo("Actions 2018");
        assertThat(plan.getEdition()).isEmpty();
        assertThat(plan.getExtensions().json("x-dossier")).contains("{\"n\":1.50}");
        assertThat(plan.getChantiers()).isEqualTo(brittany.getChantiers());
        assertThat(read.findings())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        PlanValidator.standard().validate(plan).findings());
        assertThat(merged(plan, "{\"chantiers\":null,\"actions\":[{\"id\":\"a\",\"title\":\"\"}],\"id\":7}"))
                .containsExactly(
                        "ERROR action.title.blank /actions/0/title",
                        "ERROR document.type /id expected=\"7\" found=7",
                        "INFO text.bracket.unclosed /networks/5/text position=42 text=(Ligue de l'enseignement, MAPAR,"
                                + " Gwennil",
                        "INFO organisation.acronym.unexpanded /organisations/14/name acronym=FDMJC 22",
                        "INFO organisation.acronym.unexpanded /organisations/17/name acronym=FDMFR35");
        assertThat(merged(plan, "[]")).containsExactly("ERROR document.type  expected={…} found=[…]");
        assertThat(merged(plan, "{\"format\":\"9.0\"}"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("ERROR document.format");
    }

    @Test
    void problems_of_a_patch_are_reported_with_their_location() {
        ActionPlan plan = withOrganisations(List.of());
        assertThat(merged(plan, "")).containsExactly("ERROR document.empty 1:1: ");
        assertThat(merged(plan, "{\"title\":\n\"x\"")).containsExactly("ERROR document.truncated 2:4: /title");
        assertThat(merged(plan, "{\"title\":\n,}")).containsExactly("ERROR document.syntax 2:1: /title found=“,”");
        assertThat(merged(plan, "{} {}")).containsExactly("ERROR document.trailing 1:4:  found=“{”");
        assertThat(merged(plan, "{\"a\":{\"b\":1,\"b\":2}}"))
                .containsExactly("ERROR document.property.duplicate 1:13: /a/b property=b");
        assertThat(merged(plan, "{\"a\":" + "[".repeat(100_000)))
                .singleElement()
                .asString()
                .startsWith("ERROR document.too-deep");
        assertThat(PlanJson.standard()
                        .withLimits(ReadLimits.standard().withMaxBytes(10))
                        .mergePatch(plan, new byte[11])
                        .findings())
                .extracting(Finding::toString)
                .containsExactly("ERROR document.too-long 1:11:  limit=10");
    }
}
