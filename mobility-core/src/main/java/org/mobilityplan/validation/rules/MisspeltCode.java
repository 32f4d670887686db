package org.mobilityplan.validation.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.AssessmentKind;
import org.mobilityplan.model.AudienceKind;
import org.mobilityplan.model.DocumentKind;
import org.mobilityplan.model.EventKind;
import org.mobilityplan.model.EventMode;
import org.mobilityplan.model.FundingBasis;
import org.mobilityplan.model.FundingStage;
import org.mobilityplan.model.IdScheme;
import org.mobilityplan.model.LinkRelation;
import org.mobilityplan.model.NetworkKind;
import org.mobilityplan.model.OpenCode;
import org.mobilityplan.model.OrganisationKind;
import org.mobilityplan.model.PlanNature;
import org.mobilityplan.model.PriorityLevel;
import org.mobilityplan.model.ProgrammeCode;
import org.mobilityplan.model.QuantityStatus;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.model.TerritoryKind;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.EditDistance;

/** An unknown word of an open list that is close to a known one: « leda » for « lead ». */
final class MisspeltCode extends Rule<OpenCode> {

    private static final int MAX_COMPARED = 40;
    private static final int SIMILAR_SHOWN = 2;
    private static final int LIST_SHOWN = 5;

    /** Words of the field that are near a known one and mean something else. */
    private static final Set<String> OTHER_WORDS = Set.of(
            "cause",
            "chance",
            "charge",
            "contact",
            "contest",
            "county",
            "defined",
            "level",
            "mentoring",
            "motivation",
            "opinion",
            "principal",
            "prize",
            "stage",
            "state",
            "trainee");

    MisspeltCode() {
        super(RuleInfo.of("code.misspelt", Severity.WARNING, "code", "known", "list"), OpenCode.class);
    }

    /** The known word that an unknown one probably means. */
    static Optional<String> meant(OpenCode code) {
        String word = code.code().toLowerCase(Locale.ROOT).replace('_', '-');
        if (OTHER_WORDS.contains(word)) {
            return Optional.empty();
        }
        List<String> known = new ArrayList<>();
        for (OpenCode each : Known.BY_TYPE.getOrDefault(code.getClass(), List.of())) {
            if (beginsAlike(word, each.code())) {
                known.add(each.code());
            }
        }
        return Spelling.nearest(word, known);
    }

    /** Typing errors are seldom in the first letter, where other words often differ: « litigation », « mitigation ». */
    private static boolean beginsAlike(String word, String known) {
        return word.charAt(0) == known.charAt(0) || word.length() > 1 && word.charAt(1) == known.charAt(0);
    }

    /** Up to two known words that share most of their letters with an unknown one; if there are none, the beginning of the list. */
    static List<String> examples(OpenCode code) {
        String word = code.code().toLowerCase(Locale.ROOT);
        String beginning = word.length() > MAX_COMPARED ? word.substring(0, MAX_COMPARED) : word;
        List<String> known = new ArrayList<>();
        for (OpenCode each : Known.BY_TYPE.getOrDefault(code.getClass(), List.of())) {
            known.add(each.code());
        }
        List<String> similar = new ArrayList<>();
        for (String each : known) {
            if (beginsAlike(beginning, each) && isSimilar(beginning, each)) {
                similar.add(each);
            }
        }
        if (!similar.isEmpty()) {
            similar.sort(Comparator.comparingInt(each -> EditDistance.between(beginning, each)));
            return similar.subList(0, Math.min(SIMILAR_SHOWN, similar.size()));
        }
        return known.subList(0, Math.min(LIST_SHOWN, known.size()));
    }

    /** Whether at most a third of the letters of the longer word differ: more would be another word. */
    private static boolean isSimilar(String word, String known) {
        return EditDistance.between(word, known) * 3 <= Math.max(word.length(), known.length());
    }

    @Override
    public boolean canFindInKnownWords() {
        return false;
    }

    @Override
    public void check(OpenCode code, RuleContext context) {
        Optional<String> known = code.isKnown() || OpenLists.isMark(code) ? Optional.empty() : meant(code);
        if (known.isPresent()) {
            context.report(
                    Pointer.ROOT, Map.of("code", code.code(), "known", known.get(), "list", OpenLists.name(code)));
        }
    }

    /** Loaded at the first unknown word: most plans have none. */
    private static final class Known {

        private static final Map<Class<? extends OpenCode>, List<? extends OpenCode>> BY_TYPE = Map.ofEntries(
                Map.entry(Role.class, Role.known()),
                Map.entry(OrganisationKind.class, OrganisationKind.known()),
                Map.entry(NetworkKind.class, NetworkKind.known()),
                Map.entry(StatusCode.class, StatusCode.known()),
                Map.entry(PriorityLevel.class, PriorityLevel.known()),
                Map.entry(EventKind.class, EventKind.known()),
                Map.entry(EventMode.class, EventMode.known()),
                Map.entry(DocumentKind.class, DocumentKind.known()),
                Map.entry(TerritoryKind.class, TerritoryKind.known()),
                Map.entry(ProgrammeCode.class, ProgrammeCode.known()),
                Map.entry(FundingBasis.class, FundingBasis.known()),
                Map.entry(FundingStage.class, FundingStage.known()),
                Map.entry(LinkRelation.class, LinkRelation.known()),
                Map.entry(AudienceKind.class, AudienceKind.known()),
                Map.entry(AssessmentKind.class, AssessmentKind.known()),
                Map.entry(PlanNature.class, PlanNature.known()),
                Map.entry(QuantityStatus.class, QuantityStatus.known()),
                Map.entry(IdScheme.class, IdScheme.known()));
    }
}
