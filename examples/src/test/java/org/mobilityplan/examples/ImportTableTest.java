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
import org.junit.jupiter.params.provider.ValueSource;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;
import org.mobilityplan.table.TableCell;
import org.mobilityplan.table.TableColumn;
import org.mobilityplan.table.TableImporter;
import org.mobilityplan.validation.PlanValidator;

/** Brittany's table, read from files as different office programs write them. */
class ImportTableTest {

    private static final Path TABLE = Path.of("tables/bretagne-2017.tsv");
    private static final Path BEFORE = Path.of("tables/bretagne-2017-before.json");
    private static final Path FINISHED = Path.of("plans/bretagne-2017.json");

    @TempDir
    private Path directory;

    private static ActionPlan plan(Path file) {
        try {
            return PlanJson.standard().read(file).orElseThrow();
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private Checked<ActionPlan> read(byte[] file) throws IOException {
        return TableImporter.into(plan(BEFORE))
                .checkedBy(PlanValidator.standard()::validate)
                .readCells(rows(Files.write(directory.resolve("table"), file)));
    }

    private static List<List<TableCell>> rows(Path file) throws IOException {
        return new TableFile((english, french) -> {}, row -> {}).read(file);
    }

    private static List<List<String>> texts(Path file) throws IOException {
        return rows(file).stream()
                .map(row -> row.stream().map(TableCell::text).toList())
                .toList();
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
        String table = texts(TABLE).stream()
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
        String swapped = texts(TABLE).stream()
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
    void the_program_prints_the_report_writes_the_plan_and_counts_the_values() throws IOException {
        Path out = directory.resolve("new/plan.json");
        assertThat(run("table", TABLE, "before", BEFORE, "finished", FINISHED, "out", out, "lang", "en"))
                .contains("Read as UTF-8, separator tab\n14 rows\n")
                .contains("bretagne-2017.tsv:6:3: warning: The coordination of “Animation et développement du site…” is"
                        + " empty")
                .contains("The importer's share of the values not given before: 33 % (178/536)\n")
                .endsWith("\nends with 0");
        assertThat(plan(out).getChantiers()).hasSize(5);
        assertThat(run("table", TABLE, "before", BEFORE, "finished", "-", "out", out))
                .contains("Écrit dans ")
                .doesNotContain("valeur par valeur");
    }

    @Test
    void without_a_plan_the_table_gets_an_identity_of_its_own() throws IOException {
        Path out = directory.resolve("plan.json");
        Path table = write("plan_bourgogne-2026.csv", "Axe;Action;Pilote\nAxe 1. Informer;Créer un guide;CRIJ\n");
        assertThat(run("table", table, "out", out, "territory", "27"))
                .contains("le plan prend le nom de son fichier")
                .doesNotContain("Bretagne", "organisation.unused");
        assertThat(plan(out).getId().value()).isEqualTo("plan-bourgogne-2026");
        assertThat(plan(out).getTitle()).isEqualTo("plan_bourgogne-2026");
        assertThat(plan(out).getOrganisations()).isEmpty();
        assertThat(plan(out).getTerritory().orElseThrow().getName()).contains("Bourgogne-Franche-Comté");
        run("table", table, "out", out, "title", "Plan 2026", "territory", "departement:21");
        assertThat(plan(out).getTitle()).isEqualTo("Plan 2026");
        assertThat(plan(out).getTerritory().orElseThrow().getCode()).contains("21");
        Path titled = write(
                "t.csv", "Plan régional, édition 2025\n\nAxe;Action;Pilote\nAxe 1. Informer;Créer un guide;CRIJ\n");
        run("table", titled, "out", out);
        assertThat(plan(out).getTitle()).isEqualTo("Plan régional, édition 2025");
        assertThat(plan(out).getTerritory()).isEmpty();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    @Test
    void what_cannot_be_read_ends_with_exit_code_2_and_a_reason() throws IOException {
        Path pdf = write("plan.pdf", "%PDF-1.7\n");
        Path empty = write("empty.csv", "");
        Path blank = write("blank.html", "<html><p>rien</p></html>");
        Path zip = Files.write(directory.resolve("x.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        Path quote = write("broken.csv", "ACTIONS,PILOTE\n\"a\"b,c\n");
        Path open = write("open.csv", "ACTIONS;PILOTE\na;\"c\nd;e\n");
        Path table = write("t.csv", "Action;Pilote\nInformer;CRIJ\n");
        Path layout = write("layout.json", "{\"columns\": {\"Qui\": \"pilote\"}}");
        Path json = write("broken.json", "{\"columns\": }");
        assertThat(run("table", directory.resolve("missing.tsv"))).contains("missing.tsv");
        assertThat(run("table", pdf)).contains("un PDF n’a pas de cellules");
        assertThat(run("table", empty)).contains("le fichier est vide");
        assertThat(run("table", blank)).contains("aucun tableau");
        assertThat(run("table", directory)).contains("pas un fichier");
        assertThat(run("table", zip)).contains("archive endommagée");
        assertThat(run("table", quote)).contains("line 2, column 4", "texte après le guillemet fermant");
        assertThat(run("table", open)).contains("line 2, column 3", "jamais fermé");
        assertThat(run("table", table, "charset", "x-none")).contains("encodage inconnu");
        assertThat(run("table", table, "separator", "::")).contains("séparateur inconnu");
        assertThat(run("table", table, "territory", "Atlantide")).contains("région inconnue");
        assertThat(run("table", table, "layout", layout)).contains("unknown column \"pilote\"", "coordination");
        assertThat(run("table", table, "layout", json)).contains("broken.json:1:");
        assertThat(run("sheets", table)).contains("option inconnue");
    }

    @Test
    void a_line_of_prose_above_the_header_does_not_decide_the_separator() throws IOException {
        String table = "Plan régional de mobilité, édition 2025 ; version 2\n\n"
                + "Axe#Action#Pilote#Partenaires\nAxe 1. Informer#Créer, imprimer#CRIJ#Région, DRAJES\n"
                + "Axe 2. Former#Former#JTM#CRIJ\n";
        for (String separator : List.of("\t", ";", ",", "|")) {
            String quoted = table.replace("Créer, imprimer", "\"Créer, imprimer\"")
                    .replace("Région, DRAJES", "\"Région, DRAJES\"");
            assertThat(CsvFile.read(quoted.replace("#", separator).getBytes(StandardCharsets.UTF_8), "", "")
                            .rows()
                            .get(3))
                    .as(separator)
                    .containsExactly("Axe 1. Informer", "Créer, imprimer", "CRIJ", "Région, DRAJES");
        }
        assertThat(CsvFile.read("a:b;c\n".getBytes(StandardCharsets.UTF_8), ":", "")
                        .rows())
                .containsExactly(List.of("a", "b;c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252", "x-MacRoman"})
    void the_encoding_is_found(String charset) throws IOException {
        String text = "Axe\tAction\tPilote\n« Été »\tÀ l’étranger : accès à la mobilité, créée\tRégion\n";
        CsvFile read = CsvFile.read(text.getBytes(Charset.forName(charset)), "", "");
        assertThat(read.rows().get(1))
                .containsExactly("« Été »", "À l’étranger : accès à la mobilité, créée", "Région");
        assertThat(CsvFile.read(
                                text.getBytes(Charset.forName(charset)),
                                "tab",
                                charset.equals("UTF-16") ? "UTF-16" : charset)
                        .rows())
                .isEqualTo(read.rows());
    }

    @Test
    void between_tabs_a_quote_is_a_quote_only_around_a_whole_cell() throws IOException {
        String text = "Action\tPilote\n"
                + "\"Partir, c'est possible !\" : campagne\tCRIJ\n"
                + "\"dit \"\"oui\"\"\"\tB\n"
                + "Soirée \"x\"\tC\n";
        assertThat(CsvFile.read(text.getBytes(StandardCharsets.UTF_8), "", "").rows())
                .containsExactly(
                        List.of("Action", "Pilote"),
                        List.of("\"Partir, c'est possible !\" : campagne", "CRIJ"),
                        List.of("dit \"oui\"", "B"),
                        List.of("Soirée \"x\"", "C"));
    }

    @Test
    void a_layout_file_names_columns() throws IOException {
        Path table = write("t.csv", "Action;Qui s'en occupe;Bilan;Ligne\nInformer;CRIJ;Bien;7\nFormer;;;8\n");
        Path layout = write(
                "layout.json",
                "{\"columns\": {\"Qui s'en occupe\": \"coordination\", \"Bilan\": \"kept\", \"Ligne\": \"left-out\"},"
                        + " \"merged\": [\"coordination\"]}");
        Path out = directory.resolve("plan.json");
        assertThat(run("table", table, "layout", layout, "out", out)).endsWith("ends with 0");
        List<Action> actions = plan(out).getActions();
        assertThat(actions).hasSize(2);
        assertThat(actions.get(0).getExtensions().toString()).contains("Bilan").doesNotContain("Ligne");
        assertThat(actions.get(1).getCoordination().orElseThrow().getCoordinators())
                .isEqualTo(actions.get(0).getCoordination().orElseThrow().getCoordinators());
    }

    @Test
    void the_readme_lists_the_columns_of_a_layout_file() throws IOException {
        String columns = TableColumn.all().stream()
                .map(column -> "`" + column.code() + "`")
                .collect(Collectors.joining(", ", "", "."));
        assertThat(Files.readString(Path.of("README.md")).replaceAll("\\s+", " "))
                .contains(columns);
    }

    private static String run(Object... options) {
        String[] arguments = new String[options.length / 2];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = "--" + options[2 * i] + "=" + options[2 * i + 1];
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        int status = ImportTable.run(arguments, out, out);
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n") + "ends with " + status;
    }
}
