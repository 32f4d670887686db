package org.mobilityplan.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateInTextTest {

    @ParameterizedTest
    @CsvSource({
        "le 29/02/2019 à Rennes, 29/02/2019",
        "31 juin 2018, 31 juin 2018",
        "samedi le 31 avril 2018, 31 avril 2018",
        "du 1er juin 2018 au 31 SEPTEMBRE 2018, 31 SEPTEMBRE 2018",
        "32 FÉVRIER 2018, 32 FÉVRIER 2018",
        "le 30\u00a0fe\u0301vrier\u00a02018, 30 fevrier 2018",
        "0 mai 2018, 0 mai 2018"
    })
    void a_date_that_does_not_exist(String text, String date) {
        assertThat(DateInText.impossible(text)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29/02/2020",
                "02/29/2019",
                "1/29/02/2019",
                "29/02/2019/4",
                "29/02/20191",
                "31 juin 20180",
                "Actions 2017",
                "a31 juin 2018",
                "131 juin 2018",
                "juin 2018",
                "31  juin 2018",
                "2018",
                " 2018",
                "/2018",
                "31 2018"
            })
    void no_date_or_one_that_exists(String text) {
        assertThat(DateInText.impossible(text)).isEmpty();
        assertThat(DateInText.wrongWeekday(text)).isEmpty();
    }

    @Property(tries = 300)
    void a_date_with_its_weekday_is_right_and_with_any_other_is_wrong(
            @ForAll @IntRange(min = 0, max = 60_000) int day,
            @ForAll @IntRange(min = 0, max = 6) int shift,
            @ForAll("links") String link,
            @ForAll("spaces") String space) {
        LocalDate date = LocalDate.of(1900, 1, 1).plusDays(day);
        String number = date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
        String weekday = date.getDayOfWeek().plus(shift).getDisplayName(TextStyle.FULL, Locale.FRENCH);
        String month = date.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH);
        String text = "Réunion du " + weekday + link + number + space + month + space + date.getYear() + ", à Rennes";
        assertThat(DateInText.impossible(text)).isEmpty();
        if (shift == 0) {
            assertThat(DateInText.wrongWeekday(text)).isEmpty();
        } else {
            assertThat(DateInText.wrongWeekday(text))
                    .hasValueSatisfying(wrong -> assertThat(wrong.date()).isEqualTo(date));
        }
    }

    @Property(tries = 2_000)
    void any_words_can_be_read(@ForAll("parts") List<String> parts) {
        String text = String.join("", parts);
        assertThat(DateInText.impossible(text)).isNotNull();
        assertThat(DateInText.wrongWeekday(text)).isNotNull();
    }

    @Provide
    Arbitrary<String> links() {
        return Arbitraries.of(" ", "\u00a0", " le ");
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.of(" ", "\u00a0");
    }

    @Provide
    Arbitrary<List<String>> parts() {
        return Arbitraries.of(
                        " ",
                        "\u00a0",
                        "/",
                        "-",
                        "29",
                        "31",
                        "1er",
                        "02",
                        "2017",
                        "1999",
                        "20",
                        "lundi",
                        "Jeudi",
                        "le",
                        "juin",
                        "Février",
                        "ao\u0075\u0302t",
                        "mots",
                        "(",
                        "é",
                        "1")
                .list()
                .ofMaxSize(12);
    }
}
