package org.mobilityplan.json;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.InvalidPlanException;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.Severity;
import org.mobilityplan.testing.Published;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The table in docs/hosts.md of what PlanJson and a host's mapper do with the same document. */
class HostMapperTableTest {

    private static final Path PAGE = Path.of("../docs/hosts.md");
    private static final String BEGIN = "| document | `PlanJson` | the host's mapper |\n| --- | --- | --- |\n";

    private static final JsonMapper HOST =
            JsonMapper.builder().findAndAddModules().build();

    private static final String VALID = "{\n  \"format\": \"1.0\",\n  \"id\": \"p\",\n  \"title\": \"Été\",\n"
            + "  \"period\": {\"start\": \"2017\"},\n  \"nature\": \"state\",\n"
            + "  \"territory\": {\"kind\": \"region\", \"code\": \"53\", \"name\": \"Bretagne\"},\n"
            + "  \"actions\": [{\"id\": \"a\", \"title\": \"b\"}]\n}\n";

    private static Map<String, byte[]> documents() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("a plan", VALID);
        texts.put("a value of another type", VALID.replace("\"Été\"", "7"));
        texts.put("a property twice", VALID.replace("\"id\": \"p\"", "\"id\": \"p\", \"id\": \"q\""));
        texts.put("a misspelt property", VALID.replace("\"nature\"", "\"natrue\""));
        texts.put("another format", VALID.replace("\"1.0\"", "\"2.0\""));
        texts.put("a rule is violated", VALID.replace("\"b\"", "\"\""));
        texts.put("2,000 errors", VALID.replace("[{", errors(2_000) + "{"));
        texts.put("truncated", VALID.substring(0, VALID.indexOf("\"actions\"")));
        texts.put("followed by other text", VALID + "{}");
        texts.put("with a comment", "/* plan */" + VALID);
        texts.put("empty", "");
        texts.put("nested 150 deep", VALID.replace("\"nature\"", "\"x\": " + nested(150) + ", \"nature\""));
        texts.put("nested 600 deep", VALID.replace("\"nature\"", "\"x\": " + nested(600) + ", \"nature\""));
        texts.put(
                "a number of 1,001 digits",
                VALID.replace("\"nature\"", "\"x\": " + "1".repeat(1_001) + ", \"nature\""));
        Map<String, byte[]> documents = new LinkedHashMap<>();
        texts.forEach((name, text) -> documents.put(name, text.getBytes(StandardCharsets.UTF_8)));
        documents.put("in UTF-8 with a byte order mark", ("\uFEFF" + VALID).getBytes(StandardCharsets.UTF_8));
        documents.put("in UTF-16", VALID.getBytes(StandardCharsets.UTF_16));
        documents.put("in Windows-1252", VALID.getBytes(Charset.forName("windows-1252")));
        return documents;
    }

    private static String errors(int count) {
        return "["
                + IntStream.range(0, count)
                        .mapToObj(i -> "{\"id\": \"e" + i + "\", \"title\": 7}, ")
                        .collect(Collectors.joining());
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    private static String read(byte[] document) {
        Checked<ActionPlan> read = PlanJson.standard().read(document);
        return read.isValid() ? "the plan" : findings(read.report());
    }

    private static String map(byte[] document) {
        try {
            HOST.readValue(document, ActionPlan.class);
            return "the plan";
        } catch (JacksonException refused) {
            return refused.getCause() instanceof InvalidPlanException invalid
                    ? findings(invalid.report())
                    : "`" + refused.getClass().getSimpleName() + "`";
        }
    }

    /** The first two errors, and the number of the others. */
    private static String findings(Report report) {
        var errors = report.findings(Severity.ERROR);
        String first =
                errors.stream().limit(2).map(HostMapperTableTest::finding).collect(Collectors.joining(", "));
        return errors.size() > 2 ? first + ", and " + (errors.size() - 2 + report.omitted()) + " more" : first;
    }

    private static String finding(Finding finding) {
        Location at = finding.location();
        StringBuilder text = new StringBuilder("`").append(finding.rule()).append('`');
        at.line().ifPresent(line -> text.append(' ').append(line));
        at.column().ifPresent(column -> text.append(':').append(column));
        return text.toString();
    }

    @Test
    void the_page_has_the_table() throws IOException {
        StringBuilder table = new StringBuilder(BEGIN);
        documents()
                .forEach((name, document) -> table.append("| ")
                        .append(name)
                        .append(" | ")
                        .append(read(document))
                        .append(" | ")
                        .append(map(document))
                        .append(" |\n"));
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN);
        Published.assertIs(PAGE, page.substring(0, begin) + table + page.substring(page.indexOf("\n\n", begin) + 1));
    }
}
