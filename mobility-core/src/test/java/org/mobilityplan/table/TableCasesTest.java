package org.mobilityplan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;
import org.mobilityplan.testing.TableCase;

/**
 * A folder for each irregularity of published tables, numbered as in {@code docs/model.md}, and for each kind of table that was
 * once read wrongly: the table ({@code in.tsv}, in which
 * {@code \n} is a line break in a cell), how it is to be read ({@code options.txt}), and all that it gives ({@code
 * expected.txt}): every value of the plan after its organisations, then every finding.
 */
class TableCasesTest {

    private static final Path FOLDERS = Path.of("src/test/resources/table");

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_table_gives_exactly_this_plan_and_these_findings(Path folder) throws IOException {
        Path expected = folder.resolve("expected.txt");
        List<String> given = given(folder);
        // -Dtest.locale=-Dtable.cases.write=true writes what is given, to be reviewed as a change of the expected
        // files.
        if (Boolean.getBoolean("table.cases.write")) {
            Files.write(expected, given);
        }
        assertThat(given).as(folder.toString()).containsExactlyElementsOf(Files.readAllLines(expected));
    }

    @Test
    void every_irregularity_has_its_case() throws IOException {
        assertThat(cases().stream()
                        .map(folder -> folder.getFileName().toString())
                        .filter(name -> Character.isDigit(name.charAt(0)))
                        .map(name -> name.substring(0, 2))
                        .distinct())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 36)
                        .mapToObj(number -> String.format(java.util.Locale.ROOT, "%02d", number))
                        .toList());
    }

    private static List<String> given(Path folder) throws IOException {
        TableCase table = TableCase.of(folder);
        Checked<ActionPlan> read =
                TableImporter.into(table.base()).withLayout(table.layout()).readCells(table.cells());
        List<String> lines = new ArrayList<>();
        read.value().map(Leaves::of).orElse(Map.of()).forEach((pointer, value) -> {
            if (!pointer.startsWith("/organisations/")
                    && !pointer.startsWith("/territory/")
                    && !pointer.equals("/id")) {
                lines.add(line(pointer + " = " + value));
            }
        });
        lines.add("");
        read.findings().stream()
                .map(Finding::toString)
                .map(TableCasesTest::line)
                .forEach(lines::add);
        return lines;
    }

    private static String line(String text) {
        return text.replace("\n", "\\n").replace("\t", "\\t").stripTrailing();
    }
}
