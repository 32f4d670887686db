package org.mobilityplan.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.EffectiveCoordination;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlacedAction;
import org.mobilityplan.model.Role;
import org.mobilityplan.report.Checked;
import org.mobilityplan.text.FindingTexts;

/**
 * Reads a plan, validates it and prints it: an outline with its coordinators, its networks, and the report. Exit codes: 0 valid,
 * 1 errors found, 2 file not found or not readable.
 */
public final class ShowPlan {

    private static final Map<String, String> FRENCH = Map.of(
            "coordinated by", "coordination",
            "in liaison with", "en articulation avec",
            "inherited from the chantier", "héritée du chantier",
            "inherited from the plan", "héritée du plan",
            "inherited from the action", "héritée de l’action",
            "nobody is named", "personne n’est nommé",
            "Networks", "Réseaux",
            "members", "membres",
            "Report", "Rapport",
            "and", "et");

    private final PrintStream out;
    private final boolean french;

    private ShowPlan(PrintStream out, Locale locale) {
        this.out = out;
        this.french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
    }

    /**
     * Shows a plan.
     *
     * @param arguments the file of the plan, and {@code fr} or {@code en}
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments, Console.utf8()));
    }

    static int run(String[] arguments, PrintStream out) {
        Locale locale = Locale.forLanguageTag(arguments.length > 1 ? arguments[1] : "fr");
        Checked<ActionPlan> read;
        try {
            read = PlanJson.standard().read(Path.of(arguments.length > 0 ? arguments[0] : ""));
        } catch (NoSuchFileException missing) {
            out.println("There is no file " + missing.getFile() + ". / Le fichier n’existe pas.");
            return 2;
        } catch (IOException | InvalidPathException unreadable) {
            out.println("The file cannot be read. / Le fichier ne peut pas être lu. (" + unreadable.getMessage() + ")");
            return 2;
        }
        ShowPlan show = new ShowPlan(out, locale);
        read.value().ifPresent(show::outline);
        out.println("== " + show.word("Report") + " ==");
        out.print(FindingTexts.in(locale).render(read.report()));
        return read.isValid() ? 0 : 1;
    }

    private void outline(ActionPlan plan) {
        out.println(plan.getTitle());
        out.println("=".repeat(plan.getTitle().length()));
        List<Chantier> open = List.of();
        for (PlacedAction placed : plan.index().getActionsAndSteps()) {
            List<Chantier> chantiers = placed.getChantiers();
            for (int level = 0; level < chantiers.size(); level++) {
                if (level >= open.size() || open.get(level) != chantiers.get(level)) {
                    heading(chantiers.get(level), level);
                }
            }
            open = chantiers;
            action(plan, placed);
        }
        out.println();
        if (!plan.getNetworks().isEmpty()) {
            out.println(word("Networks"));
            for (PartnerNetwork network : plan.getNetworks()) {
                out.println("  - " + network.getName()
                        + (network.getMembers().isEmpty()
                                ? ""
                                : " (" + network.getMembers().size() + " " + word("members") + ")"));
            }
            out.println();
        }
    }

    private void heading(Chantier chantier, int level) {
        String name = chantier.getLevel().orElse("Chantier")
                + chantier.getCode().map(Code::value).map(code -> " " + code).orElse("");
        out.println();
        out.println("  ".repeat(level) + name + ". " + chantier.getTitle());
    }

    private void action(ActionPlan plan, PlacedAction placed) {
        Action action = placed.getAction();
        String indent = "  ".repeat(placed.getChantiers().size() + depth(placed));
        out.println(indent + (placed.isStep() ? "· " : "- ") + action.getTitle());
        boolean shown = !placed.isStep() || action.getCoordination().isPresent();
        if (shown) {
            out.println(indent + "    " + word("coordinated by") + (french ? "\u00a0: " : ": ")
                    + coordination(plan, placed));
        }
    }

    private static int depth(PlacedAction placed) {
        return placed.getParent().map(parent -> 1 + depth(parent)).orElse(0);
    }

    private String coordination(ActionPlan plan, PlacedAction placed) {
        return placed.getEffectiveCoordination()
                .map(effective -> names(plan, effective.getCoordination()) + origin(effective))
                .orElse("— (" + word("nobody is named") + ")");
    }

    private String names(ActionPlan plan, Coordination coordination) {
        if (coordination.getCoordinators().isEmpty()) {
            return "« " + coordination.getText().orElse("") + " »";
        }
        String leads = join(plan, coordination.leads());
        List<Participant> liaison = coordination.getCoordinators().stream()
                .filter(coordinator -> coordinator.getRole().equals(Role.LIAISON))
                .toList();
        return liaison.isEmpty() ? leads : leads + ", " + word("in liaison with") + " " + join(plan, liaison);
    }

    private String join(ActionPlan plan, List<Participant> participants) {
        List<String> names =
                participants.stream().map(each -> plan.index().nameOf(each)).toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " " + word("and") + " " + names.get(last);
    }

    private String origin(EffectiveCoordination effective) {
        if (!effective.isInherited()) {
            return "";
        }
        return switch (effective.getLevel()) {
            case PLAN -> " (" + word("inherited from the plan") + ")";
            case CHANTIER -> " (" + word("inherited from the chantier") + ")";
            case ACTION, STEP -> " (" + word("inherited from the action") + ")";
        };
    }

    private String word(String english) {
        return french ? FRENCH.getOrDefault(english, english) : english;
    }
}
