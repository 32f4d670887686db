package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.validation.PlanValidator;
import org.mobilityplan.validation.RuleCatalogue;
import org.mobilityplan.validation.RuleExample;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every rule of the catalogue: its examples, and a mistake in the plan of Brittany that it tells. In {@code rules/} stand, by
 * rule, what is told of the bad example, the mistake as JSON Patch, and what is told of it.
 */
class RulesTest {

    private static final Path TOLD = Path.of("src/test/resources/rules");
    private static final Path EXAMPLES =
            Path.of("../mobility-core/src/main/resources/org/mobilityplan/validation/examples");
    private static final Path BRITTANY = Path.of("../examples/plans/bretagne-2017.json");

    private static final PlanJson JSON =
            PlanJson.standard().withValidator(PlanValidator.standard().asOf(LocalDate.of(2026, 1, 1)));
    private static final JsonMapper MAPPER = new JsonMapper();

    static List<RuleInfo> rules() {
        return List.copyOf(RuleCatalogue.standard().infos());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_bad_example_breaks_the_rule_and_no_other_and_the_good_one_none(RuleInfo rule) throws IOException {
        RuleExample example = RuleCatalogue.standard().example(rule.id()).orElseThrow();
        List<Finding> told = read(example.bad()).findings();
        assertThat(told).map(Finding::toString).containsExactlyElementsOf(lines(rule, ".findings"));
        assertThat(told)
                .isNotEmpty()
                .allMatch(finding -> finding.rule().equals(rule.id()) && finding.severity() == rule.severity());
        assertThat(read(example.good()).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_examples_stand_as_they_are_written(RuleInfo rule) {
        RuleExample example = RuleCatalogue.standard().example(rule.id()).orElseThrow();
        for (String document : List.of(example.bad(), example.good())) {
            assertThat(JSON.writeString(read(document).value().orElseThrow())).isEqualTo(document);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_mistake_in_the_plan_of_Brittany_is_told_in_its_place(RuleInfo rule) throws IOException {
        String published = Files.readString(BRITTANY);
        JsonNode tree = MAPPER.readTree(published);
        MAPPER.readTree(Files.readString(TOLD.resolve(rule.id() + ".patch.json")))
                .forEach(change -> apply(change, tree));
        String mistaken =
                MAPPER.writer().with(Writers.INDENTING.getPrettyPrinter()).writeValueAsString(tree);

        Set<List<?>> before =
                read(published).findings().stream().map(RulesTest::withoutPlace).collect(Collectors.toSet());
        List<Finding> told = read(mistaken).findings();
        List<Finding> added = told.stream()
                .filter(finding -> !before.contains(withoutPlace(finding)))
                .toList();
        assertThat(added).map(Finding::toString).containsExactlyElementsOf(lines(rule, ".brittany.findings"));
        assertThat(added).map(Finding::rule).contains(rule.id());
        assertInPlace(told, mistaken);
    }

    @Test
    void forty_different_mistakes_in_one_document_are_told_at_once() throws IOException {
        String document = Files.readString(TOLD.resolve("forty.json"));
        List<Finding> told = read(document).findings();
        assertThat(told)
                .map(Finding::toString)
                .containsExactlyElementsOf(Files.readAllLines(TOLD.resolve("forty.findings")));
        assertThat(told).map(Finding::rule).hasSize(40).doesNotHaveDuplicates();
        assertInPlace(told, document);
    }

    @Test
    void the_ids_of_the_rules_and_their_severities_are_a_promise() throws IOException {
        assertThat(rules())
                .map(rule -> rule.severity() + " " + rule.id())
                .containsExactlyElementsOf(Files.readAllLines(Path.of("src/test/resources/rule-ids.txt")));
    }

    @Test
    void every_file_belongs_to_a_rule_of_the_catalogue() throws IOException {
        assertThat(names(EXAMPLES)).isEqualTo(expected(Set.of(), ".bad.json", ".good.json"));
        assertThat(names(TOLD))
                .isEqualTo(expected(
                        Set.of("forty.json", "forty.findings"), ".findings", ".patch.json", ".brittany.findings"));
    }

    private static Checked<ActionPlan> read(String document) {
        return JSON.read(document.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> lines(RuleInfo rule, String ending) throws IOException {
        return Files.readAllLines(TOLD.resolve(rule.id() + ending));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> expected(Set<String> others, String... endings) {
        Set<String> names = new TreeSet<>(others);
        rules().forEach(rule -> Stream.of(endings).forEach(ending -> names.add(rule.id() + ending)));
        return names;
    }

    private static List<?> withoutPlace(Finding finding) {
        return List.of(finding.severity(), finding.rule(), finding.location().pointer(), finding.arguments());
    }

    private static void assertInPlace(List<Finding> told, String document) {
        JsonNode tree = MAPPER.readTree(document);
        assertThat(told)
                .allSatisfy(finding -> assertThat(valueAt(finding.location(), document))
                        .isEqualTo(nearestNode(finding.location(), tree)));
    }

    /** What a parser reads that starts at the line and column, without our own look at places. */
    private static JsonNode valueAt(Location place, String document) {
        int at = 0;
        for (int line = 1; line < place.line().orElseThrow(); line++) {
            at = document.indexOf('\n', at) + 1;
        }
        at = document.offsetByCodePoints(at, place.column().orElseThrow() - 1);
        // Within an array, since a number must not be followed by a comma where a document begins.
        try (JsonParser parser = MAPPER.createParser("[" + document.substring(at))) {
            parser.nextToken();
            parser.nextToken();
            return parser.readValueAsTree();
        }
    }

    /** The node that the pointer names or, where there is none, the one that should have it. */
    private static JsonNode nearestNode(Location place, JsonNode tree) {
        JsonPointer pointer = JsonPointer.compile(place.pointer().value());
        JsonNode node = tree.at(pointer);
        return node.isMissingNode() ? tree.at(pointer.head()) : node;
    }

    /** One operation of a JSON Patch (RFC 6902): add, replace or remove. */
    private static void apply(JsonNode change, JsonNode document) {
        JsonPointer path = JsonPointer.compile(change.get("path").asString());
        JsonNode parent = document.at(path.head());
        String name = path.last().getMatchingProperty();
        String op = change.get("op").asString();
        if (parent instanceof ObjectNode object) {
            assertThat(object.has(name)).as(change.toString()).isEqualTo(!op.equals("add"));
            JsonNode ignored = op.equals("remove") ? object.remove(name) : object.set(name, change.get("value"));
        } else if (parent instanceof ArrayNode array && op.equals("add")) {
            array.insert(name.equals("-") ? array.size() : Integer.parseInt(name), change.get("value"));
        } else if (parent instanceof ArrayNode array && op.equals("remove")) {
            array.remove(Integer.parseInt(name));
        } else {
            throw new AssertionError("not a change that this test knows: " + change);
        }
    }
}
