package org.mobilityplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobilityplan.spelling.Surrogates;

class ValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"crij", "2017.1", "A-b_c~d:e", "0"})
    void an_id_of_letters_digits_and_marks_is_accepted(String text) {
        assertThat(OrganisationId.of(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "-a", ".", "é", "a/b", "a\n", "a#"})
    void any_other_id_is_refused_with_the_reason(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanId.of(text))
                .withMessageContaining("id")
                .withMessageMatching("(?s).*(letters, digits|characters).*");
    }

    @Test
    void an_id_has_at_most_128_characters() {
        assertThat(ActionId.of("x".repeat(128)).value()).hasSize(128);
        assertThatIllegalArgumentException().isThrownBy(() -> ActionId.of("x".repeat(129)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"« 0 »|0", "7 - A|7-A", "iv|IV", "\"1.1\"|1.1", "«\u00a0x\u00a0»|X", "«\u202f2\u202f»|2"},
            ignoreLeadingAndTrailingWhitespace = false)
    void codes_are_compared_without_quotes_spaces_and_case(String typed, String key) {
        assertThat(Code.of(typed).comparisonKey()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "siren, 732829320, true",
        "siren, 732829321, false",
        "siren, 73282932, false",
        "siret, 73282932000074, true",
        "siret, 73282932000075, false",
        "siren, 000000000, false",
        "siret, 73282932100007, false",
        "siret, 35600000000048, true",
        "siret, 35600000049837, true",
        "siret, 35600000049838, false",
        "rna, W353000123, true",
        "rna, W2A1000148, true",
        "rna, W3A1000148, false",
        "rna, 353000123, false",
        "uai, 0750655E, true",
        "uai, 0750655F, false",
        "uai, 750655E, false",
        "oid, E10012345, true",
        "oid, 10012345, false",
        "pic, 999999999, true",
        "pic, 99999999, false",
        "wikidata, Q12130, true",
        "wikidata, 12130, false",
        "finess, anything, true"
    })
    void an_identifier_is_held_to_the_form_and_check_digit_of_its_scheme(String scheme, String value, boolean valid) {
        ExternalId id = ExternalId.of(IdScheme.of(scheme), value);
        assertThat(id.isValid()).isEqualTo(valid);
        assertThat(ExternalId.parse(id.toString())).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "siret", ":1", "siret:", " siret:1", "siret: 1"})
    void what_is_no_scheme_and_value_is_no_identifier(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ExternalId.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2017, YEAR, 2017-01-01, 2017-12-31",
        "2017-06, MONTH, 2017-06-01, 2017-06-30",
        "2016-02, MONTH, 2016-02-01, 2016-02-29",
        "2017-06-15, DAY, 2017-06-15, 2017-06-15",
        "2016-2017, SCHOOL_YEAR, 2016-09-01, 2017-08-31",
        "2017-Q2, QUARTER, 2017-04-01, 2017-06-30",
        "2023-spring, SEASON, 2023-03-01, 2023-05-31",
        "2023-summer, SEASON, 2023-06-01, 2023-08-31",
        "2023-autumn, SEASON, 2023-09-01, 2023-11-30",
        "2023-winter, SEASON, 2023-12-01, 2024-02-29"
    })
    void a_date_covers_its_whole_unit(String text, Precision precision, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(text).orElseThrow();
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "17",
                "2016-17",
                "2016-2018",
                "2017-6",
                "2017-13",
                "2017-00",
                "2017-02-29",
                "2017-Q5",
                "2017-Q0",
                "1899",
                "3000",
                "2017-Spring",
                "juin 2017",
                "2017/2018",
                "2017-06-1",
                "２０１７",
                "2017-06-15T00:00",
                "-2017",
                "+2017",
                "2017-",
                "20170615"
            })
    void any_other_text_is_no_date(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @Property
    void a_date_reads_its_own_text(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).contains(date);
        assertThat(date.lastDay()).isAfterOrEqualTo(date.firstDay());
    }

    @Property
    void parsing_a_date_never_throws(@ForAll String text) {
        PartialDate.parse(text).ifPresent(date -> assertThat(date).hasToString(text));
    }

    @Property
    void dates_have_one_order(@ForAll("dates") PartialDate a, @ForAll("dates") PartialDate b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1900, 2998);
        return Arbitraries.oneOf(
                years.map(PartialDate::ofYear),
                years.map(PartialDate::ofSchoolYear),
                years.flatMap(year -> Arbitraries.integers().between(1, 4).map(q -> PartialDate.ofQuarter(year, q))),
                years.flatMap(year -> Arbitraries.of(Season.class).map(s -> PartialDate.ofSeason(year, s))),
                years.flatMap(year -> Arbitraries.integers()
                        .between(0, 364)
                        .map(day -> PartialDate.ofDay(LocalDate.of(year, 1, 1).plusDays(day)))));
    }

    @Test
    void a_day_that_begins_no_such_unit_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate(Precision.SCHOOL_YEAR, LocalDate.of(2017, 1, 1)))
                .withMessageContaining("school year");
    }

    @Test
    void there_are_18_regions_today_and_there_were_22_and_5_before_2016() {
        assertThat(Region.on(LocalDate.of(2017, 1, 1))).hasSize(18);
        assertThat(Region.on(LocalDate.of(2015, 12, 31))).hasSize(22 + 5);
        assertThat(Region.on(LocalDate.of(2015, 1, 16)))
                .extracting(Region::name)
                .contains("Centre");
        assertThat(Region.on(LocalDate.of(2015, 1, 17)))
                .extracting(Region::name)
                .contains("Centre-Val de Loire");
        assertThat(Region.withCode("53")).extracting(Region::name).containsExactly("Bretagne");
        assertThat(Region.withCode("99")).isEmpty();
        for (LocalDate day : new LocalDate[] {LocalDate.of(2015, 6, 1), LocalDate.of(2016, 1, 1)}) {
            assertThat(Region.on(day)).extracting(Region::code).doesNotHaveDuplicates();
        }
    }

    @Test
    void countries_are_those_of_iso_3166() {
        assertThat(CountryCode.of("JE").isKnown()).isTrue();
        assertThat(CountryCode.of("ZZ").isKnown()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> CountryCode.of("de"));
    }

    @Test
    void an_open_code_keeps_a_word_it_does_not_know() {
        assertThat(Role.of("parrain").isKnown()).isFalse();
        assertThat(Role.of("parrain").code()).isEqualTo("parrain");
        assertThat(Role.of("lead")).isEqualTo(Role.LEAD);
        assertThat(Role.known()).allMatch(Role::isKnown).contains(Role.LIAISON);
        assertThatIllegalArgumentException().isThrownBy(() -> Role.of(" lead"));
    }

    @Test
    void an_extension_keeps_the_digits_of_its_numbers() {
        Extensions extensions = Extensions.builder()
                .put("a", " { \"b\" : [ 1250.00 , null ] , \"c d\" : \"e  f\" } ")
                .putText("t", "\"\\\n\u0001é")
                .putNumber("n", new BigDecimal("1.50"))
                .putBoolean("y", true)
                .putTexts("l", List.of("\"", "é"))
                .build();
        assertThat(extensions.asMap())
                .containsExactly(
                        Map.entry("a", "{\"b\":[1250.00,null],\"c d\":\"e  f\"}"),
                        Map.entry("t", "\"\\\"\\\\\\u000a\\u0001é\""),
                        Map.entry("n", "1.50"),
                        Map.entry("y", "true"),
                        Map.entry("l", "[\"\\\"\",\"é\"]"));
        assertThat(extensions.toBuilder().build()).isEqualTo(extensions);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "\"",
                "{\"a\"}",
                "{a:1}",
                "[1,]",
                "{\"a\":1,}",
                "01",
                "1.",
                ".5",
                "+1",
                "-",
                "1e",
                "tru",
                "nul",
                "NaN",
                "'a'",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"\n\"",
                "1 2",
                "[1]]",
                "\u0000",
                "{,}",
                "[,1]"
            })
    void what_is_no_json_is_no_extension(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.builder().put("x", json))
                .withMessageContaining("not JSON at character");
    }

    @Test
    void an_extension_is_not_nested_without_end() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.builder().put("x", "[".repeat(100_000)))
                .withMessageContaining("32 levels");
    }

    @Test
    void an_extension_has_one_form_whatever_its_escapes() {
        assertThat(Extensions.builder().put("x", "\"\\u00e9\\/\\t\"").build())
                .isEqualTo(Extensions.builder().putText("x", "é/\t").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.builder().putText("\ud800", ""))
                .withMessageContaining("surrogate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.builder().put("x", "1".repeat(1001)))
                .withMessageContaining("1000");
    }

    @Test
    void the_position_of_an_extension_is_kept_and_ignored_by_equals() {
        Extensions extensions = Extensions.builder()
                .put("a", "1")
                .put("b", "2")
                .writeAfter("b", "title")
                .put("b", "3")
                .build();
        assertThat(extensions.names()).containsExactly("a", "b");
        assertThat(extensions.writtenAfter("a")).isEmpty();
        assertThat(extensions.writtenAfter("b")).contains("title");
        assertThat(extensions.toBuilder().build().writtenAfter("b")).contains("title");
        assertThat(extensions)
                .isEqualTo(Extensions.builder().put("b", "3").put("a", "1").build())
                .hasSameHashCodeAs(
                        Extensions.builder().put("b", "3").put("a", "1").build())
                .isNotEqualTo(Extensions.builder().put("b", "2").put("a", "1").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.builder().writeAfter("c", "title"))
                .withMessageContaining("c");
    }

    @Test
    void a_code_has_no_spaces_at_its_ends_not_even_those_that_do_not_break() {
        for (String word : new String[] {" lead", "\u00a0lead", "lead\u202f", "\u00a0", "a\u2028b"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Role.of(word));
            assertThatIllegalArgumentException().isThrownBy(() -> Code.of(word));
        }
        assertThat(Code.of("« »").comparisonKey()).isNotEmpty();
    }

    @Test
    void programmes_that_ended_name_what_followed() {
        assertThat(ProgrammeCode.SVE.successor()).contains(ProgrammeCode.ESC);
        assertThat(ProgrammeCode.LEONARDO.successor()).contains(ProgrammeCode.ERASMUS_PLUS);
        assertThat(ProgrammeCode.OFAJ.successor()).isEmpty();
    }

    @Test
    void closed_words_are_read_back() {
        for (Qualifier each : Qualifier.values()) {
            assertThat(Qualifier.ofCode(each.code())).contains(each);
        }
        for (Origin each : Origin.values()) {
            assertThat(Origin.ofCode(each.code())).contains(each);
        }
        for (Direction each : Direction.values()) {
            assertThat(Direction.ofCode(each.code())).contains(each);
        }
        assertThat(Direction.ofCode("sortante")).isEmpty();
    }

    @Property
    void compacting_json_twice_changes_nothing_more(@ForAll String text) {
        Assume.that(Surrogates.isStorable(text));
        String quoted = JsonText.quote(text);
        assertThat(JsonText.compact(" [ " + quoted + " ] ")).isEqualTo("[" + quoted + "]");
    }

    @Test
    void a_number_keeps_its_digits_and_loses_its_exponent() {
        assertThat(Quantity.builder().value(new BigDecimal("1250.00")).build().getValue())
                .contains(new BigDecimal("1250.00"));
        assertThat(Quantity.builder().value(new BigDecimal("1E+3")).build().getValue())
                .contains(new BigDecimal("1000"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.builder()
                        .value(new BigDecimal("1E+1000000000"))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Funding.builder().share(new BigDecimal("1E-1000000000")).build());
    }

    /** Words that every id, code and key accepts; a scheme and a date have their own forms. */
    static Stream<Arguments> wordsOfOneText() {
        return Stream.of(
                        ActionId.class,
                        AssessmentKind.class,
                        AudienceKind.class,
                        ChantierId.class,
                        Code.class,
                        CountryCode.class,
                        DocumentId.class,
                        DocumentKind.class,
                        EventKind.class,
                        FundingBasis.class,
                        FundingStage.class,
                        IdScheme.class,
                        LinkRelation.class,
                        NameKey.class,
                        NetworkId.class,
                        NetworkKind.class,
                        OrganisationId.class,
                        OrganisationKind.class,
                        PlanId.class,
                        PlanNature.class,
                        PriorityLevel.class,
                        ProgrammeCode.class,
                        Role.class,
                        StatusCode.class,
                        TerritoryKind.class)
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("wordsOfOneText")
    void words_are_equal_where_type_and_text_are(Class<?> type) throws ReflectiveOperationException {
        Method of = type.getMethod("of", String.class);
        Object word = of.invoke(null, "FR");
        assertThat(word)
                .isEqualTo(of.invoke(null, "FR"))
                .hasSameHashCodeAs(of.invoke(null, "FR"))
                .isNotEqualTo(of.invoke(null, "DE"))
                .isNotEqualTo("FR")
                .isNotEqualTo(null)
                .isNotEqualTo(type == Code.class ? Role.of("FR") : Code.of("FR"));
    }

    @Test
    void identifiers_and_dates_are_equal_where_both_their_parts_are() {
        ExternalId id = ExternalId.of(IdScheme.SIREN, "1");
        assertThat(id)
                .isEqualTo(ExternalId.parse("siren:1"))
                .hasSameHashCodeAs(ExternalId.parse("siren:1"))
                .isNotEqualTo(ExternalId.of(IdScheme.SIREN, "2"))
                .isNotEqualTo(ExternalId.of(IdScheme.PIC, "1"));
        assertThat(PartialDate.ofYear(2017))
                .isEqualTo(PartialDate.ofYear(2017))
                .hasSameHashCodeAs(PartialDate.ofYear(2017))
                .isNotEqualTo(PartialDate.ofYear(2018))
                .isNotEqualTo(PartialDate.ofDay(LocalDate.of(2017, 1, 1)))
                .isNotEqualTo(PartialDate.ofMonth(YearMonth.of(2017, 1)));
    }

    @Test
    void a_period_is_made_from_its_iso_form() {
        assertThat(PlanPeriod.of("2017-06")).isEqualTo(PlanPeriod.of(PartialDate.of("2017-06")));
        assertThat(PlanPeriod.of("2017/2022"))
                .isEqualTo(PlanPeriod.between(PartialDate.of("2017"), PartialDate.of("2022")));
        assertThat(PlanPeriod.of("2014/..")).isEqualTo(PlanPeriod.since(PartialDate.of("2014")));
        assertThat(PlanPeriod.of("../2027")).isEqualTo(PlanPeriod.until(PartialDate.of("2027")));
        for (String wrong : List.of("", "/", "../..", "2017/", "depuis 2014", "2017/2018/2019", "2017-13")) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> PlanPeriod.of(wrong));
        }
    }

    @Test
    void a_region_is_made_from_its_code_and_a_day() {
        assertThat(Region.of("24", LocalDate.of(2014, 6, 1)).name()).isEqualTo("Centre");
        assertThat(Region.of("24", LocalDate.of(2017, 6, 1)).name()).isEqualTo("Centre-Val de Loire");
        assertThatIllegalArgumentException().isThrownBy(() -> Region.of("42", LocalDate.of(2017, 6, 1)));
    }

    @Test
    void references_take_the_element_or_its_id() {
        Organisation crij = Organisation.builder()
                .id(OrganisationId.of("crij"))
                .name("CRIJ")
                .build();
        Participant lead = Participant.builder()
                .organisation(OrganisationId.of("crij"))
                .role(Role.LEAD)
                .build();
        assertThat(Participant.of(crij, Role.LEAD)).isEqualTo(lead);
        assertThat(Participant.builder().organisation(crij).role(Role.LEAD).build())
                .isEqualTo(lead);
        assertThat(Coordination.ledBy("CRIJ", crij))
                .isEqualTo(Coordination.builder()
                        .text("CRIJ")
                        .addCoordinators(lead)
                        .build());
        assertThat(Coordination.ledBy(crij).getText()).isEmpty();
    }

    @Test
    void a_missing_argument_of_a_quantity_is_named() {
        assertThat(Quantity.of(new BigDecimal("12.5"), "ETP").getValue()).contains(new BigDecimal("12.5"));
        assertThatNullPointerException().isThrownBy(() -> Quantity.of(3, null)).withMessage("unit");
        assertThatNullPointerException()
                .isThrownBy(() -> Quantity.of((BigDecimal) null))
                .withMessage("value");
    }

    @Test
    void an_extension_is_read_with_its_type() {
        String text = "\u00e9 \" \\ / \n \u0001 \ud83d\ude80";
        Extensions own = Extensions.builder()
                .putText("t", text)
                .putNumber("n", new BigDecimal("1250.00"))
                .putBoolean("b", true)
                .put("o", "{}")
                .put("s", "\"a\\u00e9\\/\"")
                .build();
        assertThat(own.text("t")).contains(text);
        assertThat(own.text("s")).contains("a\u00e9/");
        assertThat(own.number("n")).contains(new BigDecimal("1250.00"));
        assertThat(own.flag("b")).contains(true);
        for (String other : List.of("n", "b", "o", "x")) {
            assertThat(own.text(other)).isEmpty();
        }
        assertThat(own.number("t")).isEmpty();
        assertThat(own.flag("n")).isEmpty();
    }

    @Test
    void an_unknown_currency_is_constructible_and_kosovo_is_known() {
        assertThat(CurrencyCode.EUR.isKnown()).isTrue();
        assertThat(CurrencyCode.of("FRF").isKnown()).isTrue();
        assertThat(CurrencyCode.of("ERU").isKnown()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> CurrencyCode.of("eur"));
        assertThat(CountryCode.of("XK").isKnown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"W9R1011072", "W9G", "W9M", "W9C", "W9T", "W9P", "W9N", "W9S"})
    void an_rna_number_of_an_overseas_registry_is_valid(String start) {
        String number = (start + "1011072").substring(0, 10);
        assertThat(IdScheme.RNA.accepts(number)).isTrue();
        assertThat(IdScheme.RNA.accepts("W3A1000148")).isFalse();
        assertThat(IdScheme.RNA.accepts("W9X1011072")).isFalse();
    }
}
