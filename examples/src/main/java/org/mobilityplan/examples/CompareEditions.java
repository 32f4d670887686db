package org.mobilityplan.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mobilityplan.compare.PlanComparison;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.ActionReference;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.text.ChangeTexts;

/**
 * Compares two editions of a plan, and prints the changes as sentences and as a JSON Patch. Without a second file it invents
 * an edition that follows the first: no such plan was published.
 */
public final class CompareEditions {

    private CompareEditions() {}

    /**
     * Compares.
     *
     * @param arguments the file of the older edition and, optionally, of the newer one
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = Console.utf8();
        ActionPlan before = PlanJson.standard().read(Path.of(arguments[0])).orElseThrow();
        ActionPlan after = arguments.length > 1
                ? PlanJson.standard().read(Path.of(arguments[1])).orElseThrow()
                : invented(before);
        out.print(ChangeTexts.in(Locale.FRENCH).render(PlanComparison.of(before, after)));
        out.print(PlanJson.standard().patch(before, after));
        out.println("SHA-256 " + PlanJson.standard().sha256(after));
    }

    /** An invented next edition: the first action is split, the last chantier comes first. */
    static ActionPlan invented(ActionPlan plan) {
        List<Chantier> chantiers = new ArrayList<>(plan.getChantiers());
        Chantier first = chantiers.get(0);
        Action action = first.getActions().get(0);
        List<Action> actions = new ArrayList<>(first.getActions());
        actions.set(0, half(plan, action, "-enquete", "Une enquête régionale"));
        actions.add(half(plan, action, "-observatoire", "Un observatoire"));
        chantiers.set(0, first.toBuilder().actions(actions).build());
        chantiers.add(0, chantiers.remove(chantiers.size() - 1));
        return plan.toBuilder()
                .id(PlanId.of(plan.getId() + "-suite-inventee"))
                .title("Suite inventée pour l'exemple")
                .chantiers(chantiers)
                .build();
    }

    private static Action half(ActionPlan plan, Action action, String suffix, String title) {
        return action.toBuilder()
                .id(ActionId.of(action.getId() + suffix))
                .title(title)
                .addContinues(ActionReference.builder()
                        .plan(plan.getId())
                        .action(action.getId())
                        .build())
                .build();
    }
}
