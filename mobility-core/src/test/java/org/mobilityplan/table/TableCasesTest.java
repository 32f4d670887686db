package org.mobilityplan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.PlanNature;
import org.mobilityplan.model.Region;
import org.mobilityplan.model.Territory;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;

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
        Checked<ActionPlan> read = importer(folder).read(rows(folder.resolve("in.tsv")));
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

    static List<List<String>> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> Arrays.stream(line.split("\t", -1))
                        .map(cell -> cell.replace("\\n", "\n").replace('␠', ' '))
                        .toList())
                .toList();
    }

    private static TableImporter importer(Path folder) throws IOException {
        Path file = folder.resolve("options.txt");
        List<String> options = Files.exists(file) ? Files.readAllLines(file) : List.of();
        ActionPlan.Builder base = ActionPlan.builder()
                .id(PlanId.of("plan"))
                .title("Plan")
                .territory(Territory.of(Region.withCode("53").get(0)))
                .organisations(organisations(folder));
        TableLayout.Builder layout = TableLayout.standard().toBuilder();
        for (String option : options) {
            String[] words = option.split(" ", 2);
            switch (words[0]) {
                case "untitled" -> base.title("");
                case "report" -> base.nature(PlanNature.REPORT);
                case "merged" -> layout.merged(TableColumn.of(words[1]).orElseThrow());
                case "kept" -> layout.kept(words[1]);
                default -> throw new IllegalArgumentException(option);
            }
        }
        return TableImporter.into(base.build()).withLayout(layout.build());
    }

    /** The directory of all cases: id | name | acronym | region, followed by other names. */
    private static List<Organisation> organisations(Path folder) throws IOException {
        Path own = folder.resolve("organisations.txt");
        return Files.readAllLines(Files.exists(own) ? own : FOLDERS.resolve("organisations.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> {
                    String[] parts = line.split(" *\\| *", -1);
                    Organisation.Builder organisation = Organisation.builder()
                            .id(OrganisationId.of(parts[0]))
                            .name(parts[1]);
                    if (!parts[2].isEmpty()) {
                        organisation.acronym(parts[2]);
                    }
                    if (!parts[3].isEmpty()) {
                        organisation.territory(
                                Territory.of(Region.withCode(parts[3]).get(0)));
                    }
                    for (int i = 4; i < parts.length; i++) {
                        organisation.addAliases(parts[i]);
                    }
                    return organisation.build();
                })
                .toList();
    }
}
