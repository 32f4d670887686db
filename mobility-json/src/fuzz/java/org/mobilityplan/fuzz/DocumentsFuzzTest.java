package org.mobilityplan.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Locale;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;
import org.mobilityplan.text.FindingTexts;

/** Any bytes as a document: a plan or findings with places, and a plan that is written reads the same. */
class DocumentsFuzzTest {

    private static final PlanJson JSON = PlanJson.standard();

    @MethodSource("org.mobilityplan.fuzz.Seeds#documents")
    @FuzzTest
    void documents(byte[] document) {
        Checked<ActionPlan> read = JSON.read(document);
        Expect.noControls(FindingTexts.in(Locale.FRENCH).render(read.report()));
        if (read.value().isEmpty()) {
            Expect.that(!read.report().isValid(), "without a plan there is an error");
            return;
        }
        ActionPlan plan = read.value().get();
        byte[] written = JSON.writeBytes(plan);
        Expect.that(JSON.withoutValidation().read(written).orElseThrow().equals(plan), "a written plan reads the same");
    }
}
