package org.mobilityplan.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mobilityplan.model.CountryCode;
import org.mobilityplan.model.NameKey;

/** If a Java platform has a new country or name, add it to countries.tsv. */
class CountryWordsTest {

    private static final Map<String, List<String>> NAMES = CountryWords.namesByCode();

    @TestFactory
    List<DynamicTest> the_names_that_the_platform_has_are_known() {
        return List.of(Locale.getISOCountries()).stream()
                .map(code -> DynamicTest.dynamicTest(code, () -> {
                    Locale country = new Locale("", code);
                    assertThat(NAMES).containsKey(code);
                    assertThat(NAMES.get(code).stream().map(NameKey::of))
                            .contains(
                                    NameKey.of(country.getDisplayCountry(Locale.FRENCH)),
                                    NameKey.of(country.getDisplayCountry(Locale.ENGLISH)));
                }))
                .toList();
    }

    @Test
    void each_code_is_known_and_each_name_is_of_one_country() {
        assertThat(NAMES.keySet()).allMatch(code -> CountryCode.of(code).isKnown());
        assertThat(NAMES.values().stream()
                        .flatMap(names -> names.stream().map(NameKey::of).distinct()))
                .doesNotHaveDuplicates();
    }
}
