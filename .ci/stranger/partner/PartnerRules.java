package org.example;

import java.util.Locale;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.json.ReportJson;
import org.mobilityplan.testkit.Corpus;
import org.mobilityplan.text.FindingTexts;
import org.mobilityplan.validation.PlanValidator;

/** Validates documents. */
final class PartnerRules {

    private static final PlanJson JSON = PlanJson.standard()
            .withValidator(
                    PlanValidator.standard().withReferenceDate(Corpus.standard().referenceDate()));

    private PartnerRules() {}

    static String check(byte[] document) {
        return ReportJson.write(JSON.read(document).report(), FindingTexts.in(Locale.ENGLISH));
    }
}
