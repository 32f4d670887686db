package org.mobilityplan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.mobilityplan.testkit.generate.PlanGenerator;

class TableTextTest {

    private static List<List<String>> read(String text, char separator) {
        return CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false).ofCsvRecord(text).stream()
                .map(line -> List.copyOf(line.getFields()))
                .toList();
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cells = Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars(",;\t\"'|=+-@ \r\nab\u00a0é<&\\")
                        .ofMaxLength(6),
                Arbitraries.strings());
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(columns -> cells.list().ofSize(columns).list().ofMaxSize(5));
    }

    @Property
    void csv_and_tsv_are_read_back_to_the_same_cells(@ForAll("tables") List<List<String>> rows) {
        assertThat(read(TableText.csv(rows), ',')).isEqualTo(rows);
        assertThat(read(TableText.tsv(rows), '\t')).isEqualTo(rows);
    }

    @Property
    void csv_for_spreadsheets_is_read_back_when_the_first_apostrophe_is_taken_away(
            @ForAll("tables") List<List<String>> rows) {
        String text = TableText.spreadsheetCsv(rows);
        assertThat(text).startsWith("\uFEFF");
        List<List<String>> read = read(text.substring(1), ';');
        assertThat(read.stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.startsWith("'") ? cell.substring(1) : cell)
                                .toList()))
                .isEqualTo(rows);
        assertThat(read.stream().flatMap(List::stream))
                .allSatisfy(cell -> assertThat(cell).doesNotStartWith("=").doesNotMatch("(?s)[-+@\t\r\n＝＋－＠].*"));
    }

    @Property(tries = 200)
    void the_tables_of_any_plan_are_read_back(@ForAll long seed) {
        List<List<String>> rows = PublishedTable.of(PlanGenerator.any(seed)).rows();
        assertThat(read(TableText.csv(rows), ',')).isEqualTo(rows);
        assertThat(read(TableText.tsv(rows), '\t')).isEqualTo(rows);
    }

    @Property
    void a_row_in_markdown_is_one_line_with_its_cells(@ForAll("tables") List<List<String>> rows) {
        String[] lines = TableText.markdown(rows).split("\n", -1);
        assertThat(lines).hasSize(rows.isEmpty() ? 1 : rows.size() + 2);
        for (String line : List.of(lines).subList(0, lines.length - 1)) {
            assertThat(line).doesNotContain("\r", "<script", "\t");
            assertThat(line.replace("\\\\", "").replace("\\|", "").chars().filter(c -> c == '|'))
                    .hasSize(rows.get(0).size() + 1);
        }
    }

    @Test
    void cells_are_quoted_only_where_they_need_it() {
        List<List<String>> rows = List.of(List.of("- a", "b, c", "d\te"), List.of("", "dit « g »", "\"h\"\ni"));
        assertThat(TableText.csv(rows)).isEqualTo("- a,\"b, c\",d\te\r\n,dit « g »,\"\"\"h\"\"\ni\"\r\n");
        assertThat(TableText.tsv(rows)).isEqualTo("- a\tb, c\t\"d\te\"\n\tdit « g »\t\"\"\"h\"\"\ni\"\n");
        assertThat(TableText.spreadsheetCsv(rows)).isEqualTo("\uFEFF'- a;b, c;d\te\r\n;dit « g »;\"\"\"h\"\"\ni\"\r\n");
    }

    @Test
    void markdown_escapes_its_own_marks_and_those_of_html() {
        assertThat(TableText.markdown(List.of(
                        List.of("A", "B"),
                        List.of("x | y\r\nz", "<b>&amp; *a* _b_ `c` \\ [d](e) ~f~"),
                        List.of("", "\u0000"))))
                .isEqualTo("""
                    | A | B |
                    | --- | --- |
                    | x \\| y<br>z | &lt;b&gt;&amp;amp; \\*a\\* \\_b\\_ \\`c\\` \\\\ \\[d\\](e) \\~f\\~ |
                    | |   |
                    """);
        assertThat(TableText.markdown(List.of())).isEmpty();
    }
}
