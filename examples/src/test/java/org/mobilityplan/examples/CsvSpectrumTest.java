package org.mobilityplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files of the kinds of the suite CSV spectrum. */
class CsvSpectrumTest {

    private static List<List<String>> rows(String csv) throws IOException {
        return CsvFile.read(csv.getBytes(StandardCharsets.UTF_8), ",", "UTF-8").rows();
    }

    @Test
    void separators_and_line_breaks_in_quotes_belong_to_the_cell() throws IOException {
        assertThat(rows("prénom,adresse\nAnne,\"1, rue de Brest\"\n"))
                .containsExactly(List.of("prénom", "adresse"), List.of("Anne", "1, rue de Brest"));
        assertThat(rows("a,b\n1,\"deux\nlignes\"\n3,4\n"))
                .containsExactly(List.of("a", "b"), List.of("1", "deux\nlignes"), List.of("3", "4"));
        assertThat(rows("a,b\r\n1,\"deux\r\nlignes\"\r\n"))
                .hasSize(2)
                .last()
                .satisfies(row -> assertThat(row.get(1).replace("\r", "")).isEqualTo("deux\nlignes"));
    }

    @Test
    void a_doubled_quote_is_a_quote() throws IOException {
        assertThat(rows("a,b\n1,\"dit \"\"oui\"\"\"\n")).last().isEqualTo(List.of("1", "dit \"oui\""));
        assertThat(rows("a,b\n1,\"\"\"\"\n")).last().isEqualTo(List.of("1", "\""));
        assertThat(rows("a,b\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"xy\"\": [1.5, 2]}\"\n"))
                .last()
                .isEqualTo(List.of("1", "{\"type\": \"Point\", \"xy\": [1.5, 2]}"));
        assertThat(rows("a,b\n1,\"a \"\"b\"\"\nc\"\n")).last().isEqualTo(List.of("1", "a \"b\"\nc"));
    }

    @Test
    void empty_cells_are_kept_in_either_kind_of_lines() throws IOException {
        for (String lineEnd : List.of("\n", "\r\n")) {
            assertThat(rows(String.join(lineEnd, "a,b,c", "1,\"\",\"\"", "2,3,4", "")))
                    .containsExactly(List.of("a", "b", "c"), List.of("1", "", ""), List.of("2", "3", "4"));
        }
    }

    @Test
    void characters_of_all_scripts_are_read() throws IOException {
        assertThat(rows("a,b\n1,ʤ\n2,🚲 İ\n"))
                .containsExactly(List.of("a", "b"), List.of("1", "ʤ"), List.of("2", "🚲 İ"));
    }
}
