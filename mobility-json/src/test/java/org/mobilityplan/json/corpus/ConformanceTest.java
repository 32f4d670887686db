package org.mobilityplan.json.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.json.ReportJson;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.InvalidPlanException;
import org.mobilityplan.testkit.Conformance;
import org.mobilityplan.testkit.ConformanceCase;
import org.mobilityplan.testkit.Corpus;
import org.mobilityplan.testkit.CorpusKind;
import org.mobilityplan.text.FindingTexts;
import org.mobilityplan.validation.PlanValidator;

/** This library conforms to its corpus, and a function that does not is described. */
class ConformanceTest {

    private static final PlanJson JSON = PlanJson.standard()
            .withValidator(
                    PlanValidator.standard().withReferenceDate(Corpus.standard().referenceDate()));
    private static final FindingTexts ENGLISH = FindingTexts.in(Locale.ENGLISH);

    private static ActionPlan read(byte[] document) {
        Checked<ActionPlan> read = JSON.read(document);
        return read.value().orElseThrow(() -> new InvalidPlanException(read.report()));
    }

    private static String report(byte[] document) {
        return ReportJson.write(JSON.read(document).report(), ENGLISH);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Conformance library() {
        return Conformance.builder()
                .reader(ConformanceTest::read)
                .writer(JSON::writeBytes)
                .validator(ConformanceTest::report)
                .hasher(document -> JSON.sha256(read(document)))
                .merger((document, patch) ->
                        JSON.writeBytes(JSON.mergePatch(read(document), patch).orElseThrow()))
                .build();
    }

    @TestFactory
    Stream<DynamicTest> this_library_conforms() {
        return library().cases().stream().map(each -> DynamicTest.dynamicTest(each.name(), each::run));
    }

    @Test
    void this_library_conforms_as_a_system_that_keeps_a_part() {
        assertThat(differences(Conformance.builder()
                        .reader(ConformanceTest::read)
                        .writer(JSON::writeBytes)
                        .partial()
                        .build()))
                .isEmpty();
    }

    @Test
    void the_cases_can_be_printed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        Conformance broken = Conformance.builder().hasher(document -> "0").build();
        assertThat(broken.run(printed)).isEqualTo(broken.cases().size()).isGreaterThan(100);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("hash valid/min: The published document min of format 1.0.\n    expected ")
                .endsWith(broken.cases().size() + " cases, " + broken.cases().size() + " differ\n");
        out.reset();
        assertThat(Conformance.builder()
                        .hasher(document -> JSON.sha256(read(document)))
                        .build()
                        .run(printed))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith(" cases, 0 differ\n");
    }

    private static Map<String, String> differences(Conformance conformance) {
        return conformance.cases().stream()
                .filter(each -> each.difference().isPresent())
                .collect(Collectors.toMap(
                        ConformanceCase::name, each -> each.difference().orElseThrow()));
    }

    private static Map<String, String> written(Function<String, String> mistake) {
        return differences(Conformance.builder()
                .reader(ConformanceTest::read)
                .writer(plan -> utf8(mistake.apply(JSON.writeString(plan))))
                .build());
    }

    @Test
    void a_writer_with_a_mistake_is_described() {
        assertThat(written(text -> text.replace("\"territory\"", "\"region\"")))
                .containsEntry(
                        "write valid/spelling-one-line",
                        "/territory: missing, expected {\"kind\":\"region\",\"code\":\"53\",\"name\":\"Bretagne\"}\n"
                                + "/region: not expected, found"
                                + " {\"kind\":\"region\",\"code\":\"53\",\"name\":\"Bretagne\"}");
        assertThat(written(text -> text.replace("é", "\\u00e9")).get("write valid/spelling-one-line"))
                .startsWith("line 4: expected «  \"title\": \"Plan d'actions é\",»\n");
        assertThat(written(text -> text.replace("\n", "\r\n")).get("write valid/spelling-one-line"))
                .isEqualTo("line 1: expected «{»\n         but found «{\\r»");
        assertThat(written(text -> text.replace("1250.00", "1250.0")))
                .containsEntry("write valid/numbers", "/funding/0/amount/value: expected 1250.00, found 1250.0");
        assertThat(written(text -> "")).containsEntry("write valid/min", "nothing was written");
        assertThat(written(text -> text + "}").get("write valid/min"))
                .endsWith("line 6: expected «»\n         but found «}»");
        assertThat(written(text -> "{" + text).get("write valid/min")).startsWith("not JSON: ");
    }

    @Test
    void a_reader_that_accepts_too_much_or_too_little_is_described() {
        List<String> accepted = List.copyOf(
                differences(Conformance.builder().reader(document -> document).build())
                        .keySet());
        assertThat(accepted)
                .hasSizeGreaterThan(40)
                .allMatch(name -> name.startsWith("reject "))
                .contains("reject structure/many-at-once");
        assertThat(differences(Conformance.builder()
                                .reader(document -> document)
                                .build())
                        .get("reject syntax/trailing-comma"))
                .startsWith("accepted, but the expected report is:\nmissing:  error document.syntax");
        assertThat(differences(Conformance.builder()
                        .reader(document -> {
                            throw new IllegalStateException("never");
                        })
                        .build()))
                .containsEntry("read valid/min", "the function failed: java.lang.IllegalStateException: never");
    }

    @Test
    void a_validator_with_a_mistake_is_described() {
        assertThat(differences(Conformance.builder()
                        .validator(document -> report(document).replace("action.title.blank", "action.id.duplicate"))
                        .build()))
                .containsEntry(
                        "validate rules/rule.action.title.blank",
                        "missing:  error action.title.blank 12:20: /chantiers/0/actions/0/title\n"
                                + "found:    error action.id.duplicate 12:20: /chantiers/0/actions/0/title");
        assertThat(differences(Conformance.builder()
                        .validator(document -> report(document).replace("\"pointer\": \"/", "\"pointer\": \"/x/"))
                        .build()))
                .hasSizeGreaterThan(150);
        assertThat(differences(Conformance.builder()
                                .validator(document -> "no JSON")
                                .build())
                        .get("validate valid/min"))
                .startsWith("the report is not JSON: ");
        assertThat(differences(Conformance.builder().validator(document -> "{}").build()))
                .containsEntry("validate valid/min", "the report has no findings; it must have the form of report-1.0");
    }

    @Test
    void rules_of_later_catalogues_rules_that_are_not_implemented_and_absent_positions_are_no_difference() {
        String later = "\"findings\": [{\"severity\": \"info\", \"rule\": \"later.rule\", \"pointer\": \"\","
                + " \"arguments\": {}, \"message\": \"\"}";
        assertThat(differences(Conformance.builder()
                        .validator(document -> report(document)
                                .replace("\"findings\": []", later + "]")
                                .replace("\"findings\": [\n", later + ",\n"))
                        .build()))
                .isEmpty();
        assertThat(differences(Conformance.builder()
                        .validator(document -> report(document).replaceAll("\"(line|column)\": \\d+,", ""))
                        .build()))
                .isEmpty();
        assertThat(differences(Conformance.builder()
                        .validator(document ->
                                report(document).replace("\"arguments\": {\n", "\"arguments\": {\"later\": \"x\",\n"))
                        .build()))
                .isEmpty();
        assertThat(differences(Conformance.builder()
                        .validator(document -> report(document).replaceAll("\"network\\.[a-z.-]+\"", "\"later\""))
                        .rules(rule -> !rule.startsWith("network."))
                        .build()))
                .isEmpty();
    }

    @Test
    void a_function_that_returns_null_is_described_and_no_function_is_refused() {
        assertThat(differences(Conformance.builder().hasher(document -> null).build()))
                .containsEntry(
                        "hash valid/min", "the function failed: java.lang.IllegalStateException: it returned null");
        assertThatIllegalStateException()
                .isThrownBy(() -> Conformance.builder().build())
                .withMessage("name at least one function");
    }

    @Test
    void a_part_that_differs_within_a_list_is_described_at_its_place() {
        assertThat(differences(Conformance.builder()
                        .reader(ConformanceTest::read)
                        .writer(plan -> utf8(JSON.writeString(plan).replace("1250.00", "1250.0")))
                        .partial()
                        .build()))
                .containsEntry("write valid/numbers", "/funding/0/amount/value: expected 1250.00, found 1250.0");
    }

    @Test
    void a_merger_with_a_mistake_is_described() {
        assertThat(differences(Conformance.builder()
                        .merger((document, patch) -> document)
                        .build()))
                .containsEntry(
                        "merge merge-patch/text-replaced",
                        "/title: expected \"Plan d'actions 2019\", found \"Plan d'actions é\"")
                .doesNotContainKey("merge merge-patch/nothing");
    }

    @Test
    void a_partial_system_that_invents_a_value_is_described() {
        assertThat(differences(Conformance.builder()
                        .reader(ConformanceTest::read)
                        .writer(plan -> JSON.writeBytes(
                                plan.toBuilder().description("inventé").build()))
                        .partial()
                        .build()))
                .containsEntry(
                        "write valid/spelling-one-line",
                        "/description: not in the document that was read, found \"inventé\"");
        assertThat(differences(Conformance.builder()
                        .reader(document -> new String(document, StandardCharsets.UTF_8))
                        .writer(text -> utf8(text.replaceFirst("\\s\\s+", " ")))
                        .partial()
                        .build()))
                .hasEntrySatisfying(
                        "write valid/bretagne-2017",
                        difference -> assertThat(difference).startsWith("written again after being read:\nline 1"));
    }

    @Test
    void a_writer_needs_a_reader() {
        assertThatIllegalStateException().isThrownBy(() -> Conformance.builder().writer(document -> document));
    }

    @Test
    void the_kinds_that_concern_no_function_are_there_too() {
        assertThat(Corpus.standard().cases()).extracting(each -> each.kind()).contains(CorpusKind.values());
        assertThat(Corpus.standard().cases())
                .allSatisfy(each -> assertThat(each.files().keySet())
                        .allSatisfy(role -> assertThat(each.file(role)).isPresent()));
    }
}
