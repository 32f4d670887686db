package org.mobilityplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;

/** Brittany's table, read from files as different office programs write them. */
class ImportTableTest {

    private static final Path TABLE = Path.of("tables/bretagne-2017.tsv");
    private static final Path BEFORE = Path.of("tables/bretagne-2017-before.json");
    private static final Path FINISHED = Path.of("plans/bretagne-2017.json");

    private static ActionPlan plan(Path file) {
        try {
            return PlanJson.standard().read(file).orElseThrow();
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private static Checked<ActionPlan> read(byte[] file) throws IOException {
        return ImportTable.read(TableFile.read(file), "table", plan(BEFORE));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, tab, false",
        "UTF-8, tab, true",
        "UTF-8, ;, true",
        "UTF-8, comma, true",
        "windows-1252, tab, false",
        "windows-1252, ;, true",
        "windows-1252, comma, true"
    })
    void any_separator_quoting_and_encoding_gives_the_same_plan_and_findings(
            String charset, String separator, boolean spreadsheet) throws IOException {
        String between = separator.equals("tab") ? "\t" : separator.equals("comma") ? "," : separator;
        String end = spreadsheet ? "\r\n" : "\n";
        String table = TableFile.read(TABLE).rows().stream()
                .map(row -> row.stream()
                        .map(cell -> spreadsheet ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                        .collect(Collectors.joining(between)))
                .collect(Collectors.joining(end));
        Checked<ActionPlan> expected = read(Files.readAllBytes(TABLE));
        assertThat(read(table.getBytes(Charset.forName(charset)))).isEqualTo(expected);
        if (charset.equals("UTF-8")) {
            assertThat(read(("\uFEFF" + table).getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(expected);
        }
    }

    @Test
    void columns_in_another_order_give_the_same_chantiers() throws IOException {
        String swapped = TableFile.read(TABLE).rows().stream()
                .map(row -> row.size() < 3 ? "" : row.get(2) + "\t" + row.get(0) + "\t" + row.get(1))
                .collect(Collectors.joining("\n"));
        assertThat(read(swapped.getBytes(StandardCharsets.UTF_8)).orElseThrow().getChantiers())
                .isEqualTo(read(Files.readAllBytes(TABLE)).orElseThrow().getChantiers());
    }

    @Test
    void the_plan_before_is_the_finished_one_without_the_content_of_the_table() {
        assertThat(plan(BEFORE))
                .isEqualTo(plan(FINISHED).toBuilder()
                        .chantiers(List.of())
                        .networks(List.of())
                        .build());
    }

    @Test
    void every_value_of_the_finished_plan_is_counted_once() throws IOException {
        ValueOrigins origins =
                ValueOrigins.of(plan(BEFORE), read(Files.readAllBytes(TABLE)).orElseThrow(), plan(FINISHED));
        assertThat(List.of(
                        origins.total(),
                        origins.count(ValueOrigins.Origin.GIVEN),
                        origins.count(ValueOrigins.Origin.FOUND),
                        origins.count(ValueOrigins.Origin.OTHERWISE),
                        origins.count(ValueOrigins.Origin.ADDED)))
                .containsExactly(644, 108, 178, 33, 325);
        for (ValueOrigins.Origin origin : ValueOrigins.Origin.values()) {
            assertThat(origins.countByProperty(origin).values().stream()
                            .mapToInt(count -> count)
                            .sum())
                    .isEqualTo(origins.count(origin));
        }
    }

    @Test
    void the_program_prints_the_report_writes_the_plan_and_counts_the_values(@TempDir Path directory)
            throws IOException {
        Path out = directory.resolve("new/plan.json");
        assertThat(run(TABLE.toString(), BEFORE.toString(), FINISHED.toString(), out.toString(), "en"))
                .contains("Read as UTF-8, separator tab, 14 rows\n")
                .contains("bretagne-2017.tsv:6:3: warning: The coordination of “Animation et développement du site…” is"
                        + " empty")
                .contains("The importer's share of the values not given before: 33 % (178/536)\n")
                .endsWith("\nends with 0");
        assertThat(plan(out).getChantiers()).hasSize(5);
        assertThat(run(TABLE.toString(), BEFORE.toString(), "-", out.toString(), "fr"))
                .contains("Écrit dans ")
                .doesNotContain("valeur par valeur");
    }

    @Test
    void a_missing_file_and_a_file_that_is_not_a_table_end_with_exit_code_2(@TempDir Path directory)
            throws IOException {
        Path broken = Files.writeString(directory.resolve("broken.csv"), "ACTIONS,PILOTE\n\"a\"b,c\n");
        for (Path table : List.of(directory.resolve("missing.tsv"), broken)) {
            assertThat(run(
                            table.toString(),
                            BEFORE.toString(),
                            "-",
                            directory.resolve("out.json").toString(),
                            "fr"))
                    .endsWith("\nends with 2");
        }
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        int status = ImportTable.run(arguments, out);
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n") + "ends with " + status;
    }
}
