package org.mobilityplan.notation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobilityplan.cells.GroupNotation;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.report.Checked;

/** The longest texts that are read; one character, word or part more stays text, and a finding has all of it. */
class NotationLimitsTest {

    private static String ofLength(int length, String ending) {
        return "a".repeat(length - ending.length()) + ending;
    }

    private static String findings(Checked<?> read) {
        return read.findings().stream().map(Object::toString).collect(joining(", "));
    }

    private static List<String> names(Checked<List<Participant>> read) {
        return read.orElseThrow().stream()
                .map(participant -> participant.getName().orElseThrow())
                .toList();
    }

    private static CoordinationNotation knowing(String... names) {
        Set<String> known = Set.of(names);
        return CoordinationNotation.knowing(name -> {
            assertThat(name).hasSizeBetween(1, 200);
            return known.contains(name);
        });
    }

    @Test
    void a_time_has_120_characters() {
        Checked<PlanPeriod> longest = PeriodNotation.read(ofLength(120, " par an"));
        assertThat(longest.orElseThrow().getRecurrence()).isPresent();
        assertThat(longest.findings()).isEmpty();

        String longer = ofLength(121, " par an");
        Checked<PlanPeriod> unread = PeriodNotation.read(longer);
        assertThat(unread.orElseThrow()).isEqualTo(PlanPeriod.ofText(longer));
        assertThat(findings(unread)).isEqualTo("INFO notation.period.unread  text=" + longer);
    }

    @Test
    void a_quantity_has_200_characters() {
        Checked<Quantity> longest = QuantityNotation.read("12 " + "a".repeat(197));
        assertThat(longest.orElseThrow().getUnit()).contains("a".repeat(197));
        assertThat(longest.findings()).isEmpty();

        String longer = "12 " + "a".repeat(198);
        Checked<Quantity> unread = QuantityNotation.read(longer);
        assertThat(unread.orElseThrow())
                .isEqualTo(Quantity.builder().text(longer).build());
        assertThat(findings(unread)).isEqualTo("INFO notation.quantity.unread  text=" + longer);
    }

    @Test
    void a_figure_with_its_label_has_300_characters() {
        assertThat(IndicatorNotation.readActuals(ofLength(300, " : 12"))
                        .orElseThrow()
                        .get(0)
                        .getActual())
                .hasSize(1);
        var unread = IndicatorNotation.readActuals(ofLength(301, " : 12"));
        assertThat(unread.orElseThrow().get(0).getLabel()).hasSize(301);
        assertThat(unread.orElseThrow().get(0).getActual()).isEmpty();
        assertThat(findings(unread)).startsWith("INFO notation.quantity.unread");
    }

    @Test
    void a_status_that_is_not_known_has_100_characters() {
        String longest = ofLength(100, " ?");
        assertThat(StatusNotation.read(longest).orElseThrow().map(Status::getCode))
                .contains(StatusCode.of(longest));
        Checked<Optional<Status>> unread = StatusNotation.read(ofLength(101, " ?"));
        assertThat(unread.orElseThrow()).isEmpty();
        assertThat(findings(unread)).isEqualTo("WARNING notation.status.unknown  text=" + ofLength(101, " ?"));
    }

    @Test
    void a_status_without_words_is_written_in_french() {
        assertThat(StatusNotation.write(
                        Status.builder().code(StatusCode.UNDER_WAY).build()))
                .isEqualTo("En cours");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 38, 39})
    void a_quoted_code_has_39_characters(int length) {
        String code = "1".repeat(length);
        Heading read = Heading.read("Objectif opérationnel «" + code + "» Former");
        assertThat(read.code().map(Object::toString)).contains(code);
        assertThat(read.title()).isEqualTo("Former");
    }

    @Test
    void a_longer_quoted_code_is_part_of_the_title() {
        String heading = "Axe «" + "1".repeat(40) + "» Former";
        assertThat(Heading.read(heading).title()).isEqualTo(heading);
    }

    @Test
    void a_dotted_code_has_20_characters() {
        assertThat(Heading.read("Axe " + "1.".repeat(9) + "12. Former").title()).isEqualTo("Former");
        assertThat(Heading.read("Axe " + "1.".repeat(10) + "1 Former").title()).isNotEqualTo("Former");
    }

    @Test
    void a_heading_that_is_its_level_only_is_a_title_of_that_level() {
        Heading read = Heading.read("Région", "Région");
        assertThat(read.level()).contains("Région");
        assertThat(read.code()).isEmpty();
        assertThat(read.title()).isEqualTo("Région");
    }

    @Test
    void headings_are_equal_where_their_parts_are() {
        Heading heading = Heading.read("Axe 1. Former");
        assertThat(heading)
                .isEqualTo(Heading.read("AXE n° 1 : Former"))
                .hasSameHashCodeAs(Heading.read("AXE 1 - Former"));
        assertThat(List.of("Axe 2. Former", "Action 1. Former", "Axe 1. Informer", "1. Former", "Former"))
                .allSatisfy(other -> assertThat(heading).isNotEqualTo(Heading.read(other)));
        assertThat(heading).isNotEqualTo("Axe 1. Former");
    }

    @Test
    void one_name_has_eight_parts_at_most() {
        String eight = "Maison de l'art"
                + IntStream.range(0, 7).mapToObj(i -> ", de la ville " + i).collect(joining());
        assertThat(names(knowing("JTM").read("JTM, " + eight, Role.LEAD))).containsExactly("JTM", eight);
        assertThat(names(knowing("JTM").read("JTM, " + eight + ", de la ville 7", Role.LEAD)))
                .containsExactly("JTM", eight, "de la ville 7");
        String known = "A, B, C, D, E, F, G, H";
        assertThat(names(knowing("JTM", known).read("JTM, " + known, Role.LEAD)))
                .containsExactly("JTM", known);
        assertThat(names(knowing("JTM", known + ", I").read("JTM, " + known + ", I", Role.LEAD)))
                .hasSize(10);
    }

    @Test
    void a_known_name_has_200_characters() {
        String longest = ofLength(98, " et ") + ofLength(102, "c");
        assertThat(names(knowing(longest).read("JTM," + longest, Role.LEAD))).containsExactly("JTM", longest);
        assertThat(names(knowing(longest + "c").read("JTM," + longest + "c", Role.LEAD)))
                .hasSize(3);

        String bare = "a".repeat(200);
        assertThat(names(knowing(bare).read("la " + bare, Role.LEAD))).containsExactly(bare);
    }

    @ParameterizedTest
    @CsvSource({"100, 99, 2", "100, 100, 1"})
    void known_names_that_touch_have_200_characters_together(int first, int second, int names) {
        String left = "a".repeat(first);
        String right = "b".repeat(second);
        assertThat(names(knowing(left, right).read(left + " " + right, Role.LEAD)))
                .hasSize(names);
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "40, 40", "41, 1"})
    void known_names_that_touch_have_40_words_together(int words, int names) {
        List<String> all = new ArrayList<>(List.of("JTM"));
        for (int i = 1; i < words; i++) {
            all.add("JTM");
        }
        assertThat(names(knowing("JTM").read(String.join(" ", all), Role.LEAD))).hasSize(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JTM, MAPAR, etc. | INFO notation.list.open  text=etc.",
                "JTM, MAPAR… | INFO notation.list.open  text=MAPAR…",
                "JTM, notamment MAPAR | INFO notation.list.open  text=notamment MAPAR",
                "Partenaires : JTM… | INFO notation.list.open  text=Partenaires JTM…",
                "JTM, MAPAR | ''"
            })
    void that_a_list_is_open_is_reported_with_its_words(String cell, String expected) {
        Predicate<String> none = name -> false;
        assertThat(findings(CoordinationNotation.knowing(none).read(cell, Role.PARTNER)))
                .isEqualTo(expected);
        assertThat(CoordinationNotation.knowing(none).read(cell).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"200, 1", "201, 0"})
    void an_announcement_has_200_characters_before_its_bracket(int length, int groups) {
        String announcement = "20 associations " + "a".repeat(length - 17) + " ";
        assertThat(announcement).hasSize(length);
        assertThat(GroupNotation.knowing(name -> false)
                        .find(announcement + "(A)")
                        .orElseThrow())
                .hasSize(groups);
    }

    @Test
    void a_unit_does_not_begin_with_what_is_not_read_back() {
        assertThat(QuantityNotation.read("2 d'd'ateliers").orElseThrow().getUnit())
                .contains("ateliers");
        assertThat(QuantityNotation.read("1 d'd'").orElseThrow())
                .isEqualTo(Quantity.builder().text("1 d'd'").build());
    }
}
