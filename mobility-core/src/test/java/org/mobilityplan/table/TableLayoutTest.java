package org.mobilityplan.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a header means that is not one of the listed ones, but is made of their words. */
class TableLayoutTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nom et prénom du référent | person",
                "Nom et prénom du référent communal | ",
                "Nombre de référents | ",
                "Avancement au 31 décembre 2024 | status",
                "Situation fin 2019 | status",
                "Situation | ",
                "Budget au 31 décembre 2024 | ",
                "Pilote au 31 décembre 2024 | ",
                "Porteur du projet | coordination",
                "Axe du projet | ",
                "Coût prévisionnel TTC – Total | budget",
                "Pilote / référent | coordination",
                "Pilote / Budget | ",
                "Lead partner / Chef de file | coordination",
                "Statut (liste déroulante) | status",
                "Région (niveau 1) | level-1",
                "Région (niveau 4) | level-4",
                "Région (niveau 5) | ",
                "# | code",
                "Cible 2024 | ",
                "Sous-total axe 1 | ",
                "Pilote opérationnel de l'action | coordination",
                "Principaux partenaires locaux | partners",
                "Entité responsable | coordination",
                "Direction porteuse | service",
                "MASSNAHMEN | title",
                "Coordinateur/trice | coordination",
                "Indicateurs de suivi et d'évaluation | indicators",
                "Indicateurs de mobilité | ",
                "Lead / contributors | participants",
                "Acteurs (pilote, partenaires) | participants",
                "Pilote et co-pilotes | coordination",
                "Partenaires et contributeurs | partners",
                "Partenaires et financeurs | ",
                "Pilote, budget et partenaires | ",
                "Fiches projets 2025 | ",
                "Nombre de pilotes | ",
                "Mesures associées | ",
                "Service public | ",
                "Objectif principal | ",
                "Nom du territoire | territories",
                "Beschreibung der Maßnahme | description",
                "Type d'action | remarks",
                "Source de l'indicateur | "
            })
    void a_header_is_understood_by_its_words(String header, String code) {
        assertThat(TableLayout.standard()
                        .columnOf(header)
                        .map(TableColumn::code)
                        .orElse(null))
                .isEqualTo(code);
    }

    /** A header on the level of something is not a header on the thing. */
    @Test
    void the_words_of_a_level_do_not_announce_its_column() {
        TableLayout layout = TableLayout.builder()
                .column(TableColumn.STATUS, "Niveau de réalisation", "Le niveau de maturité")
                .column(TableColumn.BUDGET, "Enveloppe de la commune")
                .build();
        assertThat(layout.columnOf("Niveau de réalisation")).contains(TableColumn.STATUS);
        assertThat(layout.columnOf("Le niveau de maturité")).contains(TableColumn.STATUS);
        assertThat(layout.columnOf("Réalisation")).isEmpty();
        assertThat(layout.columnOf("Maturité")).isEmpty();
        assertThat(layout.columnOf("Enveloppe commune")).contains(TableColumn.BUDGET);
    }
}
