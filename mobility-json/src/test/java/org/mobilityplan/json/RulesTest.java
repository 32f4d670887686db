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
import org.mobilityplan.testing.Published;
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
 * Tests every rule of the catalogue with its examples and with a mistake in the plan of Brittany. For each rule the folder {@code
 * rules/} contains the findings of the bad example, the mistake as a JSON Patch, and the findings that the patch adds.
 */
class RulesTest {

    private static final Path FOLDER = Path.of("src/test/resources/rules");
    private static final Path EXAMPLES =
            Path.of("../mobility-core/src/main/resources/org/mobilityplan/validation/examples");
    private static final Path BRITTANY = Path.of("../examples/plans/bretagne-2017.json");

    private static final PlanJson JSON =
            PlanJson.standard().withValidator(PlanValidator.standard().withReferenceDate(LocalDate.of(2026, 1, 1)));
    private static final JsonMapper MAPPER = new JsonMapper();

    static List<RuleInfo> rules() {
        return List.copyOf(RuleCatalogue.standard().infos());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_bad_example_breaks_only_its_rule_and_the_good_one_none(RuleInfo rule) throws IOException {
        RuleExample example = example(rule);
        List<Finding> findings = read(example.bad()).findings();
        assertThat(findings)
                .as("the findings of validation/examples/%s.bad.json: change the example or the rule", rule.id())
                .isNotEmpty()
                .anyMatch(finding -> finding.rule().equals(rule.id()))
                .allMatch(finding -> isBroken(rule, finding));
        assertThat(read(example.good()).findings())
                .as("the findings of validation/examples/%s.good.json: change the example or the rule", rule.id())
                .isEmpty();
        Published.assertIs(FOLDER.resolve(rule.id() + ".findings"), lines(findings));
    }

    /** A suppression that reaches too little is an example only together with what it does not reach. */
    private static boolean isBroken(RuleInfo rule, Finding finding) {
        return finding.rule().equals(rule.id())
                ? finding.severity() == rule.severity()
                : rule.id().value().equals("suppression.narrow")
                        && finding.rule().value().equals("coordination.missing");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_examples_are_formatted_as_the_writer_writes_them(RuleInfo rule) throws IOException {
        for (String kind : List.of("bad", "good")) {
            RuleExample example = example(rule);
            String document = kind.equals("bad") ? example.bad() : example.good();
            Published.assertIs(
                    EXAMPLES.resolve(rule.id() + "." + kind + ".json"),
                    JSON.writeString(read(document).value().orElseThrow()));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_mistake_in_the_plan_of_Brittany_is_reported_at_its_place(RuleInfo rule) throws IOException {
        String published = Files.readString(BRITTANY);
        JsonNode tree = MAPPER.readTree(published);
        MAPPER.readTree(Files.readString(FOLDER.resolve(rule.id() + ".patch.json")))
                .forEach(change -> apply(change, tree));
        String changed =
                MAPPER.writer().with(Writers.INDENTING.getPrettyPrinter()).writeValueAsString(tree);

        Set<List<?>> known =
                read(published).findings().stream().map(RulesTest::withoutPlace).collect(Collectors.toSet());
        List<Finding> findings = read(changed).findings();
        List<Finding> added = findings.stream()
                .filter(finding -> !known.contains(withoutPlace(finding)))
                .toList();
        assertThat(added)
                .as("the rules broken by rules/%s.patch.json: change the patch or the rule", rule.id())
                .map(Finding::rule)
                .contains(rule.id());
        Published.assertIs(FOLDER.resolve(rule.id() + ".brittany.findings"), lines(added));
        assertInPlace(findings, changed);
    }

    @Test
    void forty_different_mistakes_in_one_document_are_reported_at_once() throws IOException {
        String document = Files.readString(FOLDER.resolve("forty.json"));
        List<Finding> findings = read(document).findings();
        Published.assertIs(FOLDER.resolve("forty.findings"), lines(findings));
        assertThat(findings).map(Finding::rule).hasSize(40).doesNotHaveDuplicates();
        assertInPlace(findings, document);
    }

    @Test
    void rule_ids_and_severities_do_not_change() throws IOException {
        Published.assertIs(
                Path.of("src/test/resources/rule-ids.txt"),
                Stream.concat(rules().stream(), RuleCatalogue.standard().infosAcrossPlans().stream())
                        .map(rule -> rule.severity() + " " + rule.id() + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void every_file_belongs_to_a_rule_of_the_catalogue() throws IOException {
        assertThat(names(EXAMPLES))
                .as("the files of %s", EXAMPLES)
                .isEqualTo(expected(
                        RuleCatalogue.standard().infosAcrossPlans().stream()
                                .flatMap(rule -> Stream.of(rule.id() + ".bad.ndjson", rule.id() + ".good.ndjson"))
                                .collect(Collectors.toSet()),
                        ".bad.json",
                        ".good.json"));
        assertThat(names(FOLDER))
                .isEqualTo(expected(
                        Set.of("forty.json", "forty.findings"), ".findings", ".patch.json", ".brittany.findings"));
    }

    private static Checked<ActionPlan> read(String document) {
        return JSON.read(document.getBytes(StandardCharsets.UTF_8));
    }

    private static RuleExample example(RuleInfo rule) {
        return RuleCatalogue.standard()
                .example(rule.id())
                .orElseThrow(() -> new AssertionError(
                        "write the examples %s/%s.bad.json and .good.json".formatted(EXAMPLES.normalize(), rule.id())));
    }

    private static String lines(List<Finding> findings) {
        return findings.stream().map(finding -> finding + "\n").collect(Collectors.joining());
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

    private static void assertInPlace(List<Finding> findings, String document) {
        JsonNode tree = MAPPER.readTree(document);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(valueAt(finding.location(), document))
                        .isEqualTo(nearestNode(finding.location(), tree)));
    }

    /** The value that a parser reads from the line and column, independently of our lookup of places. */
    private static JsonNode valueAt(Location place, String document) {
        int at = 0;
        for (int line = 1; line < place.line().orElseThrow(); line++) {
            at = document.indexOf('\n', at) + 1;
        }
        at = document.offsetByCodePoints(at, place.column().orElseThrow() - 1);
        // Within an array, because a number at the start of a document must not be followed by a comma.
        try (JsonParser parser = MAPPER.createParser("[" + document.substring(at))) {
            parser.nextToken();
            parser.nextToken();
            return parser.readValueAsTree();
        }
    }

    /** The node at the pointer or, if there is none, its parent. */
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
            throw new AssertionError("this test does not support the operation " + change);
        }
    }
}
