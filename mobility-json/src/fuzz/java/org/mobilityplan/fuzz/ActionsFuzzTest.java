package org.mobilityplan.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.PlacedAction;
import org.mobilityplan.report.Checked;

/** Any bytes read action by action: a document that is read as a whole has the same actions. */
class ActionsFuzzTest {

    @MethodSource("org.mobilityplan.fuzz.Seeds#plans")
    @FuzzTest
    void actions(byte[] document) throws IOException {
        PlanJson json = PlanJson.standard().withoutValidation();
        Path file = Files.createTempFile("fuzz", ".json");
        try {
            Files.write(file, document);
            List<Action> actions = new ArrayList<>();
            Checked<ActionPlan> rest = json.readActions(file, each -> actions.add(each.action()));
            Checked<ActionPlan> whole = json.read(document);
            if (rest.value().isPresent() && whole.value().isPresent()) {
                List<Action> all = whole.value().get().index().getActions().stream()
                        .map(PlacedAction::getAction)
                        .toList();
                Expect.that(actions.equals(all), "the actions are those of the document");
            }
        } finally {
            Files.delete(file);
        }
    }
}
