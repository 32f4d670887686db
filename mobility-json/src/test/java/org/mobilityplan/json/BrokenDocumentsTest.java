package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Report;
import org.mobilityplan.testkit.generate.PlanGenerator;
import org.mobilityplan.testkit.generate.PlanSize;
import org.mobilityplan.validation.PlanValidator;
import org.mobilityplan.validation.Profile;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Any document gives a report with locations, never an exception. */
class BrokenDocumentsTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final PlanJson JSON = PlanJson.standard();

    private static final String BRITTANY = brittany();

    private static String brittany() {
        try {
            return Files.readString(Path.of("../examples/plans/bretagne-2017.json"));
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private static final String GOOD = JSON.writeString(PlanGenerator.any(3));

    static Stream<Path> broken() throws IOException {
        return Files.list(Path.of("src/test/resources/broken"))
                .filter(file -> file.toString().endsWith(".json"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void each_case_has_exactly_the_findings_next_to_it(Path file) throws IOException {
        Checked<ActionPlan> read = JSON.read(Files.readAllBytes(file));
        Path findings = Path.of(file.toString().replace(".json", ".findings"));
        assertThat(read.findings().stream().map(Finding::toString))
                .as(file.toString())
                .containsExactlyElementsOf(Files.readAllLines(findings));
        assertThat(read.value()).isEmpty();
        assertThat(read.report().isValid()).isFalse();
    }

    /** What only the reader of a plan finds. */
    private static final Set<String> OF_PLANS = Set.of(
            "document.type",
            "document.null",
            "document.value",
            "document.date",
            "document.property.missing",
            "document.property.duplicate",
            "document.format.missing",
            "document.format.unsupported");

    private static List<String> syntax(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !OF_PLANS.contains(finding.rule().value()))
                .map(Finding::toString)
                .toList();
    }

    /** Also of a document of which no plan is read; the reader of a plan stops at an unsupported format. */
    @ParameterizedTest
    @MethodSource("broken")
    void the_syntax_alone_has_the_same_findings(Path file) throws IOException {
        byte[] document = Files.readAllBytes(file);
        assertThat(JSON.checkSyntax(document).findings())
                .extracting(Finding::toString)
                .containsExactlyElementsOf(syntax(JSON.read(document).findings()));
    }

    @Test
    void the_syntax_of_what_contains_a_plan_is_checked() {
        assertThat(JSON.checkSyntax("{\"applicant\":7,\"plan\":{}}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Report.empty());
        assertThat(JSON.checkSyntax("{\n\"é\":1,\"plan\":{x".getBytes(StandardCharsets.UTF_8))
                        .findings())
                .extracting(Finding::toString)
                .containsExactly("ERROR document.syntax 2:15: /plan found=“x”");
        assertThat(JSON.withLimits(ReadLimits.standard().withMaxStringLength(5))
                        .checkSyntax("{\"plan\":[\"123456\"]}".getBytes(StandardCharsets.UTF_8))
                        .findings())
                .extracting(Finding::toString)
                .containsExactly("ERROR document.too-long 1:10: /plan/0 limit=5");
    }

    @Test
    @Tag("long")
    void a_document_cut_at_any_byte_is_reported_at_its_end() {
        byte[] good = (BRITTANY.stripTrailing().replaceFirst("}$", "") + ",\"x\":[true,false,null,-1.5e+3]}\n")
                .getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < good.length - 2; length++) {
            Checked<ActionPlan> read = JSON.read(Arrays.copyOf(good, length));
            assertThat(read.value()).isEmpty();
            assertThat(read.findings())
                    .extracting(finding -> finding.rule().value())
                    .containsAnyOf("document.empty", "document.truncated", "document.encoding");
            assertThat(read.findings())
                    .allMatch(finding -> finding.location().line().isPresent());
        }
    }

    @Test
    @Tag("long")
    void every_value_of_another_type_is_reported_at_its_location() {
        JsonNode good = MAPPER.readTree(BRITTANY);
        List<Pointer> places = new ArrayList<>();
        collect(good, Pointer.ROOT, places);
        Map<String, Integer> ofOneKind = new HashMap<>();
        // The first places of each kind, with all indices alike: later ones are read by the same code.
        places.removeIf(place -> ofOneKind.merge(place.value().replaceAll("/\\d+", "/*"), 1, Integer::sum) > 3);
        for (Pointer place : places) {
            for (String other : List.of("null", "7", "1.5", "true", "\"\\u0000\"", "[]", "{}", "[[]]", "[null]")) {
                JsonNode changed = with(good.deepCopy(), place, MAPPER.readTree(other));
                Checked<ActionPlan> read = JSON.read(MAPPER.writeValueAsString(changed));
                assertThat(read.findings())
                        .as("%s at %s", other, place)
                        .allMatch(finding -> finding.location().line().isPresent());
                if (read.value().isEmpty()) {
                    assertThat(read.findings())
                            .as("%s at %s", other, place)
                            .anyMatch(finding ->
                                    finding.location().pointer().value().startsWith(place.value()));
                }
            }
        }
    }

    private static void collect(JsonNode node, Pointer at, List<Pointer> places) {
        places.add(at);
        if (node.isObject()) {
            node.properties().forEach(entry -> collect(entry.getValue(), at.child(entry.getKey()), places));
        } else {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), at.child(i), places);
            }
        }
    }

    private static JsonNode with(JsonNode root, Pointer place, JsonNode value) {
        List<String> segments = place.segments();
        if (segments.isEmpty()) {
            return value;
        }
        JsonNode parent = root;
        for (String segment : segments.subList(0, segments.size() - 1)) {
            parent = parent.isArray() ? parent.get(Integer.parseInt(segment)) : parent.get(segment);
        }
        String last = segments.get(segments.size() - 1);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), value);
        } else {
            ((ObjectNode) parent).set(last, value);
        }
        return root;
    }

    @Property(tries = 2000)
    void any_bytes_give_a_report(@ForAll byte[] bytes) {
        Checked<ActionPlan> read = JSON.read(bytes);
        assertThat(read.value()).isEmpty();
        assertThat(read.findings())
                .isNotEmpty()
                .allMatch(finding -> finding.location().line().isPresent());
    }

    @Property(tries = 2000)
    void a_good_document_with_one_byte_changed_gives_a_plan_or_a_report(@ForAll int at, @ForAll byte value) {
        byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
        bytes[Math.floorMod(at, bytes.length)] = value;
        Checked<ActionPlan> read = JSON.read(bytes);
        assertThat(read.value().isPresent() || !read.findings().isEmpty()).isTrue();
    }

    /** Wherever a document is cut, the cut is reported, or the problem that precedes it. */
    @Property(tries = 2000)
    void the_first_problem_of_a_truncated_document_is_reported(@ForAll int at) {
        int characters = GOOD.codePointCount(0, GOOD.lastIndexOf('}'));
        int cut = GOOD.offsetByCodePoints(0, 1 + Math.floorMod(at, characters));
        assertThat(findings(JSON.read(GOOD.substring(0, cut))))
                .singleElement()
                .asString()
                .startsWith("ERROR document.truncated");
        String commaLost = GOOD.replaceFirst("\"1.0\",", "\"1.0\" ");
        int next = commaLost.indexOf("\"id\"");
        assertThat(findings(JSON.read(commaLost.substring(0, Math.max(cut, next + 1)))))
                .singleElement()
                .asString()
                .startsWith("ERROR document.syntax 3:3");
    }

    private static List<String> findings(Checked<?> read) {
        return read.findings().stream().map(Finding::toString).toList();
    }

    @Test
    void endless_nesting_is_a_finding() {
        for (String open :
                List.of("[", "{\"a\":", "{\"format\":\"1.0\",\"x\":[", "{\"format\":\"1.0\",\"chantiers\":[")) {
            assertThat(findings(JSON.read(open.repeat(100_000))))
                    .hasSizeBetween(1, 2)
                    .anyMatch(finding -> finding.startsWith("ERROR document.too-deep 1:"));
        }
        String chantiers = "{\"id\":\"c\",\"title\":\"t\",\"chantiers\":[".repeat(20_000);
        assertThat(findings(JSON.read("{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"t\",\"chantiers\":[" + chantiers)))
                .singleElement()
                .asString()
                .contains("document.too-deep");
    }

    @Test
    void other_encodings_than_utf_8_are_distinguished() {
        assertThat(findings(JSON.read(GOOD.getBytes(StandardCharsets.UTF_16))))
                .containsExactly("ERROR document.encoding 1:1:  found=UTF-16");
        assertThat(findings(JSON.read(GOOD.getBytes(StandardCharsets.UTF_16LE))))
                .containsExactly("ERROR document.encoding 1:1:  found=UTF-16");
        assertThat(findings(JSON.read(GOOD.getBytes(java.nio.charset.Charset.forName("UTF-32BE")))))
                .containsExactly("ERROR document.encoding 1:1:  found=UTF-32");
        assertThat(findings(JSON.read("{\"title\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("ERROR document.encoding 1:11:  found=0xE9");
        assertThat(findings(JSON.read("{\"title\":\"\ud83d\"}")))
                .containsExactly("ERROR document.encoding 1:11:  found=\\ud83d");
    }

    @Test
    void a_byte_order_mark_is_skipped() {
        byte[] marked = ("\ufeff" + GOOD).getBytes(StandardCharsets.UTF_8);
        assertThat(JSON.read(marked).value()).contains(PlanGenerator.any(3));
        assertThat(findings(JSON.read("\ufeff{x".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("ERROR document.syntax 1:2:  found=“x”");
    }

    @Test
    void limits_are_findings() {
        PlanJson small = JSON.withLimits(ReadLimits.standard().withMaxBytes(100));
        assertThat(findings(small.read(new byte[101]))).containsExactly("ERROR document.too-long 1:101:  limit=100");
        PlanJson terse = JSON.withLimits(ReadLimits.standard().withMaxStringLength(5));
        assertThat(findings(terse.read("{\"format\":\"1.0\",\"id\":\"" + "x".repeat(100_000) + "\"}")))
                .singleElement()
                .asString()
                .contains("document.too-long")
                .endsWith("limit=5");
        PlanJson few = JSON.withLimits(ReadLimits.standard().withMaxFindings(2));
        assertThat(findings(few.read("{\"id\":1,\"title\":1,\"edition\":1,\"language\":1}")))
                .hasSize(3)
                .anyMatch(finding -> finding.contains("document.too-many-findings") && finding.endsWith("limit=2"));
        assertThat(findings(JSON.read("{\"format\":\"1.0\",\"id\":\"a\",\"title\":\"\",\"funding\":[{\"share\":"
                        + "9".repeat(5000) + "}]}")))
                .singleElement()
                .asString()
                .contains("document.too-long")
                .endsWith("limit=1000");
    }

    @Test
    @Tag("long")
    void a_hundred_thousand_unknown_properties_are_read() {
        StringBuilder document = new StringBuilder("{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"t\"");
        for (int i = 0; i < 100_000; i++) {
            document.append(",\"x").append(i).append("\":1");
        }
        ActionPlan plan = JSON.read(document.append('}').toString()).orElseThrow();
        assertThat(plan.getExtensions().names()).hasSize(100_000);
    }

    /**
     * Plans that contain every kind of property, each value changed to each other type of JSON: that is the only problem, and what
     * else is found is found in the plan without it.
     */
    @Test
    @Tag("long")
    void a_value_of_another_type_is_the_only_problem_and_causes_no_finding_elsewhere() {
        JsonMapper ascii = MAPPER.rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .build();
        Set<String> met = new HashSet<>();
        for (long seed = 0; seed < 600; seed++) {
            // Small plans first: most kinds of places are in one of them, and their documents are read sooner.
            ActionPlan plan = PlanGenerator.any(seed, seed < 500 ? PlanSize.SMALL : PlanSize.MEDIUM);
            JsonNode good = ascii.readTree(JSON.writeString(plan));
            Set<String> known = withoutPlaces(PlanValidator.standard()
                    .withProfile(Profile.published().refusingSuppressions())
                    .validate(plan)
                    .findings());
            List<Pointer> places = new ArrayList<>();
            collect(good, Pointer.ROOT, places);
            for (Pointer place : places) {
                JsonNode value = good.at(place.value());
                String kind = place.value().replaceAll("/\\d+", "/*").replaceAll(".*(/[^/]+/[^/]+/[^/]+)$", "$1");
                boolean unknown = place.value().contains("/x-");
                if (unknown || !met.add(kind + value.getNodeType())) {
                    continue;
                }
                for (String other : List.of("null", "7", "true", "\"7\"", "[]", "{}")) {
                    JsonNode changed = ascii.readTree(other);
                    if (changed.getNodeType() != value.getNodeType()) {
                        String document = ascii.writeValueAsString(with(good.deepCopy(), place, changed));
                        List<Finding> findings = JSON.read(document).findings();
                        assertThat(findings)
                                .as("%s at %s", other, place)
                                .filteredOn(BrokenDocumentsTest::isOfDocument)
                                .singleElement()
                                .satisfies(finding -> {
                                    assertThat(finding.rule().value()).isIn("document.type", "document.null");
                                    assertThat(finding.location().pointer()).isEqualTo(place);
                                });
                        assertThat(known)
                                .as("%s at %s", other, place)
                                .containsAll(withoutPlaces(findings.stream()
                                        .filter(finding -> !isOfDocument(finding))
                                        .toList()));
                    }
                }
            }
        }
        assertThat(met).hasSizeGreaterThan(1_000);
    }

    private static boolean isOfDocument(Finding finding) {
        return OF_PLANS.contains(finding.rule().value());
    }

    private static Set<String> withoutPlaces(List<Finding> findings) {
        Set<String> texts = new HashSet<>();
        for (Finding finding : findings) {
            texts.add(finding.rule() + " " + finding.location().pointer() + " " + finding.arguments());
        }
        return texts;
    }

    /** What a day that does not exist is a part of, and all that is elsewhere, is validated as with a day that does. */
    @Test
    void a_day_that_does_not_exist_hides_nothing() {
        String good = BRITTANY.replace("\"end\": \"2017-06\"", "\"end\": \"2017-06-30\"")
                .replaceFirst("\"role\": \"lead\"", "\"role\": \"leed\"");
        String bad = good.replace("\"2017-06-30\"", "\"2017-06-31\"");
        assertThat(good).isNotEqualTo(BRITTANY);
        assertThat(bad).isNotEqualTo(good);
        Checked<ActionPlan> read = JSON.read(bad);
        assertThat(read.value()).isEmpty();
        assertThat(read.findings())
                .filteredOn(BrokenDocumentsTest::isOfDocument)
                .singleElement()
                .asString()
                .contains("document.date");
        assertThat(withoutPlaces(read.findings().stream()
                        .filter(finding -> !isOfDocument(finding))
                        .toList()))
                .isEqualTo(withoutPlaces(JSON.read(good).findings()))
                .isNotEmpty();
    }

    @Test
    void a_day_that_is_start_and_end_of_a_period_is_reported_once() {
        assertThat(findings(JSON.withoutValidation()
                        .read("{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"t\",\"period\":"
                                + "{\"start\":\"2022-06-31\",\"end\":\"2022-06-31\"}}")))
                .containsExactly("ERROR document.date 1:56: /period/start found=2022-06-31");
    }

    /** A suppression within what cannot be read may be about a finding that can. */
    @Test
    void what_may_be_suppressed_is_not_reported() {
        String chantier =
                "{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"t\",\"chantiers\":[{\"id\":\"c\",\"title\":7,\"documents\":"
                        + "[{\"title\":\"d\",\"links\":[{\"relation\":\"website\",\"url\":\"www.crij.example\"}]}]%s}]}";
        assertThat(findings(JSON.read(chantier.formatted("")))).anyMatch(found -> found.contains("link.url.scheme"));
        assertThat(findings(JSON.read(chantier.formatted(
                        ",\"suppressions\":[{\"rule\":\"link.url\",\"reason\":\"r\",\"below\":true}]"))))
                .singleElement()
                .asString()
                .contains("document.type");
    }

    @Test
    void what_is_a_suppressed_rule_itself_is_not_reported() {
        String plan = "{\"format\":\"1.0\",\"id\":\"p\",\"title\":7,\"documents\":[{\"title\":\"d\",\"links\":"
                + "[{\"relation\":\"website\",\"url\":\"www.crij.example\"}]}],"
                + "\"suppressions\":[{\"rule\":\"%s\",\"reason\":\"r\",\"below\":true}]}";
        assertThat(findings(JSON.read(plan.formatted("link.url.scheme")))).hasSize(1);
        assertThat(findings(JSON.read(plan.formatted("link.url")))).hasSize(1);
        assertThat(findings(JSON.read(plan.formatted("link.ur")))).hasSize(2);
    }

    /** Its month is read instead, so that what compares the date with another is left out. */
    @Test
    void nothing_is_reported_around_a_day_that_does_not_exist() {
        String period = "{\"start\":\"%s\",\"end\":\"2020\"}";
        assertThat(findings(JSON.readElement(PlanPeriod.class, period.formatted("2022-06-30"))))
                .singleElement()
                .asString()
                .contains("period.");
        assertThat(findings(JSON.readElement(PlanPeriod.class, period.formatted("2022-06-31"))))
                .containsExactly("ERROR document.date 1:10: /start found=2022-06-31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- | document.truncated",
                "1. | document.truncated",
                "-1.5e | document.truncated",
                "1E+ | document.truncated",
                "12e- | document.truncated",
                "t | document.truncated",
                "tru | document.truncated",
                "fals | document.truncated",
                "nul | document.truncated",
                "tre | document.syntax",
                "nule | document.syntax",
                "nulle- | document.syntax",
                "x | document.syntax",
                "1.5e+x | document.syntax"
            })
    void a_document_that_ends_in_a_number_or_a_word_is_truncated(String value, String rule) {
        for (String before : List.of("", "{\"x\":", "{\"x\": ", "{\"x\":[1,")) {
            assertThat(JSON.checkSyntax((before + value).getBytes(StandardCharsets.UTF_8))
                            .findings())
                    .singleElement()
                    .asString()
                    .startsWith("ERROR " + rule + " ");
        }
    }

    @Test
    void long_names_are_not_repeated_in_findings() {
        String name = "n".repeat(999_999);
        String document = "{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"t\",\"" + name + "\":{\"a\":1"
                + ",\"a\":1".repeat(1500) + "}}";
        assertThat(findings(JSON.read(document))).containsExactly("ERROR document.too-long 1:39:  limit=1000");
        assertThat(findings(JSON.read("{\"a\":{\"b\":12,\"" + name + "\":1}}")))
                .last()
                .asString()
                .matches("ERROR document.too-long 1:\\d+: /a limit=1000");
        assertThat(findings(JSON.read("{\"format\":\"" + "9".repeat(900_000) + "\"}")))
                .singleElement()
                .asString()
                .hasSizeLessThan(150);
    }

    @Test
    void a_long_text_at_the_greatest_depth_is_too_long_and_not_too_deep() {
        String text = '"' + "a".repeat(1_000_001) + '"';
        assertThat(findings(JSON.read("{\"x\":" + "[".repeat(99) + text + "]".repeat(99) + "}")))
                .last()
                .asString()
                .contains("document.too-long")
                .endsWith("limit=1000000");
        assertThat(findings(JSON.read("{\"x\":" + "[".repeat(100) + "]".repeat(100) + "}")))
                .last()
                .asString()
                .contains("document.too-deep")
                .endsWith("limit=100");
    }

    @Test
    void too_many_elements_or_entries_end_the_reading_with_one_finding() {
        PlanJson small = JSON.withLimits(ReadLimits.standard().withMaxElements(5));
        String plan = "{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"t\",";
        assertThat(findings(small.read(plan + "\"funding\":[{},{},{},{}]}")))
                .noneMatch(each -> each.contains("elements"));
        for (String rest : List.of(
                "\"funding\":[{},{},{},{},{}]}",
                "\"funding\":[{\"amount\":{}},{\"amount\":{}},{}]}",
                "\"organisations\":[{\"id\":\"o\",\"name\":\"n\",\"aliases\":[\"a\",\"b\",\"c\",\"d\"]}]}")) {
            assertThat(findings(small.read(plan + rest)))
                    .as(rest)
                    .singleElement()
                    .asString()
                    .startsWith("ERROR document.too-many-elements 1:")
                    .endsWith("limit=5");
            assertThat(small.readLines(new ByteArrayInputStream((plan + rest).getBytes(StandardCharsets.UTF_8))))
                    .singleElement()
                    .satisfies(line -> assertThat(findings(line.checked()))
                            .singleElement()
                            .asString()
                            .contains("document.too-many-elements"));
        }
    }

    @Test
    void a_document_of_empty_elements_is_read_up_to_the_limit_only() {
        String document =
                "{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"t\",\"funding\":[{}" + ",{}".repeat(600_000) + "]}";
        assertThat(findings(JSON.withoutValidation().read(document)))
                .containsExactly("ERROR document.too-many-elements 1:1500046: /funding/499999 limit=500000");
    }

    @Test
    void too_many_unknown_properties_or_entries_of_a_patch_end_the_reading_with_one_finding() throws IOException {
        PlanJson small = JSON.withLimits(ReadLimits.standard().withMaxElements(5));
        ActionPlan plan =
                JSON.read("{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"t\"}").orElseThrow();
        for (String members : List.of(
                "\"x-a\":1,\"x-b\":1,\"x-c\":1,\"x-d\":1,\"x-e\":1,\"x-f\":1",
                "\"x-a\":{\"a\":1,\"b\":[{\"c\":1}],\"d\":2,\"e\":3}")) {
            String patch = "{" + members + "}";
            assertThat(findings(small.mergePatch(plan, patch.getBytes(StandardCharsets.UTF_8))))
                    .as(patch)
                    .singleElement()
                    .asString()
                    .startsWith("ERROR document.too-many-elements 1:")
                    .endsWith("limit=5");
            Path file = Files.createTempFile("plan", ".json");
            try {
                Files.writeString(file, "{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"t\"," + members + "}");
                assertThat(findings(small.read(file)))
                        .singleElement()
                        .asString()
                        .contains("document.too-many-elements");
                assertThat(findings(small.readActions(file, each -> {})))
                        .singleElement()
                        .asString()
                        .contains("document.too-many-elements");
            } finally {
                Files.delete(file);
            }
        }
        String four = "{\"x-a\":[1,2,3,4]}";
        assertThat(small.mergePatch(plan, four.getBytes(StandardCharsets.UTF_8)).value())
                .isPresent();
        String list = "{\"edition\":[1,2,3,4,5]}";
        assertThat(findings(small.mergePatch(plan, list.getBytes(StandardCharsets.UTF_8))))
                .singleElement()
                .asString()
                .contains("document.too-many-elements");
    }

    @Test
    void the_maximum_size_may_be_the_largest_int() throws IOException {
        PlanJson unlimited = JSON.withLimits(ReadLimits.standard().withMaxBytes(Integer.MAX_VALUE));
        assertThat(unlimited.read(new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(JSON.read(GOOD));
    }
}
