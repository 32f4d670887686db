package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Map;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.TemplateText;

/** A text about coordination in which no coordinator was recognised. Words that say that there is none yet, « à désigner », are not reported. */
final class UnresolvedCoordination extends Rule<Coordination> {

    /** Beginnings of words that name nobody, as name keys. */
    private static final List<String> UNDECIDED = List.of(
            "a arreter",
            "a choisir",
            "a confirmer",
            "a definir",
            "a designer",
            "a determiner",
            "a discuter",
            "a elire",
            "a identifier",
            "a nommer",
            "a pourvoir",
            "a preciser",
            "a recruter",
            "a trouver",
            "aucun",
            "en attente",
            "en cours d",
            "neant",
            "non attribu",
            "non defini",
            "non designe",
            "non determine",
            "non precise",
            "pas de ",
            "personne",
            "pilotage a ",
            "pilote a ",
            "poste vacant",
            "sans ",
            "to be ",
            "vacant");

    UnresolvedCoordination() {
        super(RuleInfo.of("coordination.text.unread", Severity.INFO, "text"), Coordination.class, "text");
    }

    @Override
    public boolean canFindWith(String property) {
        return !property.equals("coordinators");
    }

    @Override
    public void check(Coordination coordination, RuleContext context) {
        if (coordination.isGiven()
                && coordination.getCoordinators().isEmpty()
                && !isUndecided(NameKey.of(coordination.getText().orElse("")))) {
            context.report(
                    Pointer.ROOT.child("text"),
                    Map.of("text", coordination.getText().orElse("")));
        }
    }

    private static boolean isUndecided(NameKey text) {
        if (TemplateText.matches(text.value())) {
            return true;
        }
        for (String beginning : UNDECIDED) {
            if (text.value().startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
