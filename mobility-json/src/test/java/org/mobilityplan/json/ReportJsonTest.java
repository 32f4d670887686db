package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Report;
import org.mobilityplan.testing.Published;
import org.mobilityplan.testkit.generate.PlanGenerator;
import org.mobilityplan.text.FindingTexts;
import org.mobilityplan.text.ReportData;
import org.mobilityplan.validation.PlanValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports as JSON: the form that the schema describes, and problem details. */
class ReportJsonTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final FindingTexts FRENCH = FindingTexts.in(Locale.FRENCH);
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ReportJson.schema(), InputFormat.JSON);

    @Property(tries = 100)
    void any_report_conforms_to_the_schema(@ForAll long seed) {
        Report report = PlanValidator.standard().withMaxFindingsPerRule(3).validate(PlanGenerator.any(seed));
        String json = ReportJson.write(report, FRENCH);
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(MAPPER.readTree(json)).isEqualTo(MAPPER.valueToTree(ReportData.of(report, FRENCH)));
    }

    @Test
    void the_schema_rejects_other_documents() {
        for (String other : List.of(
                "[]",
                "{}",
                "{\"language\":\"fr\",\"valid\":true,\"totals\":{},\"findings\":[]}",
                ReportJson.write(Report.empty(), FRENCH).replace("\"valid\": true", "\"valid\": 1"),
                ReportJson.write(Report.empty(), FRENCH)
                        .replace("\"findings\": []", "\"findings\": [{\"rule\": \"A\"}]"))) {
            assertThat(SCHEMA.validate(other, InputFormat.JSON)).as(other).isNotEmpty();
        }
    }

    @Test
    void a_report_on_a_file_has_locations_and_a_header() throws IOException {
        Checked<ActionPlan> read = PlanJson.standard().read(Path.of("../examples/plans/bretagne-2017.json"));
        JsonNode report = MAPPER.readTree(ReportJson.write(read.report(), FRENCH));
        assertThat(report.at("/header/format").stringValue()).isEqualTo("1.0");
        assertThat(report.at("/header/profile").stringValue()).isEqualTo("published");
        assertThat(report.at("/findings/0/line").intValue()).isEqualTo(123);
        assertThat(report.at("/findings/0/column").intValue()).isEqualTo(27);
        assertThat(report.at("/findings/0/source").stringValue()).endsWith("bretagne-2017.json");
        assertThat(report.at("/findings/0/message").stringValue()).contains("Animation et développement du site");
    }

    @Test
    void a_rejected_document_is_described_by_problem_details() {
        String document = "{\"format\":\"1.0\",\"id\":\"p\",\"title\":7,\"x%é\":1,\"actions\":[{\"id\":\"a"
                + " b\",\"title\":\"t\"}]}";
        JsonNode problem = MAPPER.readTree(
                ReportJson.problem(PlanJson.standard().read(document).report(), FRENCH));
        assertThat(problem.at("/status").intValue()).isEqualTo(422);
        assertThat(problem.at("/errors").size()).isEqualTo(2);
        assertThat(problem.at("/errors/0/pointer").stringValue()).isEqualTo("#/title");
        assertThat(problem.at("/errors/1/pointer").stringValue()).isEqualTo("#/actions/0/id");
        assertThat(problem.at("/errors/1/rule").stringValue()).isEqualTo("document.value");
        assertThat(problem.at("/errors/1/line").intValue()).isEqualTo(1);
        assertThat(problem.at("/errors/1/column").intValue()).isEqualTo(document.indexOf("\"a b\"") + 1);
        assertThat(problem.at("/omitted").intValue()).isZero();
    }

    @Test
    void problem_details_count_the_findings_that_are_left_out() {
        StringBuilder actions = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            actions.append(i == 0 ? "" : ",").append("{\"id\":\"a").append(i).append("\",\"title\":\"\"}");
        }
        String document = "{\"format\":\"1.0\",\"id\":\"p\",\"title\":\"t\",\"actions\":[" + actions + "]}";
        Report report = PlanJson.standard()
                .withValidator(PlanValidator.standard().withMaxFindingsPerRule(3))
                .read(document)
                .report();
        JsonNode problem = MAPPER.readTree(ReportJson.problem(report, FRENCH));
        assertThat(report.omitted()).isPositive();
        assertThat(problem.at("/omitted").intValue()).isEqualTo(report.omitted());
    }

    @Test
    void a_valid_report_is_not_a_problem() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReportJson.problem(Report.empty(), FRENCH));
    }

    @Test
    void the_schema_in_the_documentation_is_the_one_in_the_library() throws IOException {
        Published.assertIs(Path.of("../docs/report-1.0.schema.json"), ReportJson.schema());
        assertThat(Files.readString(Path.of("../docs/report-1.0.schema.json"))).startsWith("{\n");
    }
}
