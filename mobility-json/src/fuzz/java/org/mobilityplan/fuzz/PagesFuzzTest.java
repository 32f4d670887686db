package org.mobilityplan.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.compare.PlanComparison;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.page.HtmlPage;
import org.mobilityplan.text.ChangeTexts;

/** Any document as a page: no markup but that of the library. */
class PagesFuzzTest {

    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)|<([^/!A-Za-z])");

    @MethodSource("org.mobilityplan.fuzz.Seeds#plans")
    @FuzzTest
    void pages(byte[] document) {
        Optional<ActionPlan> plan =
                PlanJson.standard().withoutValidation().read(document).value();
        if (plan.isPresent()) {
            String page = HtmlPage.in(Locale.FRENCH).render(plan.get());
            Expect.that(
                    TAG.matcher(page)
                            .results()
                            .allMatch(tag -> tag.group(1) != null
                                    && !tag.group(1).equalsIgnoreCase("script")
                                    && !tag.group(1).equalsIgnoreCase("iframe")),
                    "no markup of the document is in the page");
            ActionPlan empty = plan.get().toBuilder()
                    .actions(List.of())
                    .chantiers(List.of())
                    .organisations(List.of())
                    .build();
            Expect.noControls(ChangeTexts.in(Locale.FRENCH).render(PlanComparison.of(plan.get(), empty)));
        }
    }
}
