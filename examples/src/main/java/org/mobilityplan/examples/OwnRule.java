package org.mobilityplan.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.text.FindingTexts;
import org.mobilityplan.validation.PlanValidator;
import org.mobilityplan.validation.Profile;

/**
 * An application's own rule, in addition to those of the library: a region that funds only actions with an audience. With its
 * messages in two languages, and a profile that changes the severity of other rules or disables them.
 */
public final class OwnRule {

    private static final RuleInfo NO_AUDIENCE = RuleInfo.of("region.audience.missing", Severity.WARNING, "title");

    private static final Map<Locale, String> WORDS = Map.of(
            Locale.FRENCH, "L’action «\u00a0{title}\u00a0» ne dit pas pour qui elle est\u00a0; nommez son public.",
            Locale.ENGLISH, "The action “{title}” does not say for whom it is; name its audience.");

    private static final Profile PROFILE = Profile.published()
            .named("region")
            .withSeverity(RuleId.of("coordination"), Severity.ERROR)
            .without(RuleId.of("organisation.acronym.unexpanded"));

    private OwnRule() {}

    /** An action without an audience. */
    private static final class ActionWithoutAudience extends Rule<Action> {

        private ActionWithoutAudience() {
            super(NO_AUDIENCE, Action.class);
        }

        @Override
        public void check(Action action, RuleContext context) {
            if (action.getAudiences().isEmpty()) {
                context.report(Pointer.ROOT, Map.of("title", action.getTitle()));
            }
        }
    }

    /**
     * Reads a plan and validates it as the region does.
     *
     * @param file the file of the plan
     * @param language French or English
     * @return the report in that language
     * @throws IOException if the file cannot be read
     */
    static String report(Path file, Locale language) throws IOException {
        PlanValidator validator = PlanValidator.standard()
                .withRules(List.of(new ActionWithoutAudience()))
                .withProfile(PROFILE);
        Checked<ActionPlan> read = PlanJson.standard().withValidator(validator).read(file);
        FindingTexts texts = FindingTexts.in(language).with(Map.of(NO_AUDIENCE.id(), WORDS.getOrDefault(language, "")));
        return texts.render(read.report());
    }

    /**
     * Prints the report.
     *
     * @param arguments the file of the plan
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        System.out.print(report(Path.of(arguments[0]), Locale.FRENCH));
    }
}
