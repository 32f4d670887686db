package org.mobilityplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mobilityplan.compare.PlanComparison;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.text.ChangeTexts;

class CompareEditionsTest {

    @Test
    void changes_are_printed_as_sentences_and_as_a_patch() throws IOException {
        ActionPlan plan =
                PlanJson.standard().read(Path.of("plans/bretagne-2017.json")).orElseThrow();
        PlanComparison comparison = PlanComparison.of(plan, CompareEditions.invented(plan));
        assertThat(ChangeTexts.in(Locale.ENGLISH).render(comparison)).isEqualTo("""
            The plan: id changed from “bretagne-2017” to “bretagne-2017-suite-inventee”.
            The plan: title changed from “Actions 2017 réalisées en Bretagne” to “Suite inventée pour l'exemple”.
            Action “Approfondissement des connaissances liées à la mobilité sortante en Bretagne” is split into \
            action “Une enquête régionale” and action “Un observatoire”.
            The plan: order changed (chantier), “4 – Accès des jeunes bretons aux processus d'accompagnement, en amont et en aval \
            des mobilités” now comes before “0 – Sens, valeurs et promotion de la mobilité internationale”.
            """);
    }
}
