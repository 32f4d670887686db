package org.mobilityplan.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are one in two languages, and names that are not. */
class TranslatedNamesTest {

    @ParameterizedTest
    @CsvSource({
        "HWK der Pfalz, Chambre des métiers du Palatinat",
        "Ayuntamiento de Donostia, Mairie de Saint-Sébastien",
        "Ofis publik ar brezhoneg, Office public de la langue bretonne",
        "City of Turin, Ville de Turin",
        "Deutsch-Französisches Jugendwerk, Office franco-allemand pour la jeunesse",
        "Task Force Grenzgänger, frontaliers"
    })
    void kind_and_place_are_the_same(String foreign, String french) {
        assertThat(TranslatedNames.areOne(foreign, french)).isTrue();
        assertThat(TranslatedNames.areOne(french, foreign)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Stadt Trier, Ville de Metz",
        "Stadt Trier, Université de Trèves",
        "Universität des Saarlandes, Université de Lorraine",
        "Skol Breizh, Région Bretagne",
        "Agentur für Arbeit, Mission locale",
        "Région, Rectorat",
        "Stadt Trier, Landkreis Trier",
        "Ville de Metz, Métropole de Metz"
    })
    void two_bodies(String one, String other) {
        assertThat(TranslatedNames.areOne(one, other)).isFalse();
        assertThat(TranslatedNames.areOne(other, one)).isFalse();
    }
}
