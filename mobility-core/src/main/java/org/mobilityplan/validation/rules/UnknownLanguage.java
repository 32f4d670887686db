package org.mobilityplan.validation.rules;

import java.util.Collections;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/** A language tag whose language is not in ISO 639. */
final class UnknownLanguage extends Rule<ActionPlan> {

    /** All codes of two letters; of three letters, languages of France without a code of two, mul and und. */
    private static final Set<String> LANGUAGES = languages();

    UnknownLanguage() {
        super(RuleInfo.of("language.unknown", Severity.WARNING, "tag"), ActionPlan.class);
    }

    @Override
    public void check(ActionPlan actionPlan, RuleContext context) {
        Optional<String> tag = actionPlan.getLanguage();
        // Nearly all tags are a language code only, which is well formed.
        if (tag.isEmpty() || LANGUAGES.contains(tag.get())) {
            return;
        }
        if (!LANGUAGES.contains(primary(tag.get())) || !isWellFormed(tag.get())) {
            context.report(Pointer.ROOT.child("language"), Map.of("tag", tag.get()));
        }
    }

    private static Set<String> languages() {
        Set<String> languages = new HashSet<>();
        Collections.addAll(languages, Locale.getISOLanguages());
        Collections.addAll(languages, "gcf", "gcr", "rcf", "swb", "gsw", "mul", "und");
        return languages;
    }

    private static String primary(String tag) {
        int hyphen = tag.indexOf('-');
        return (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }

    private static boolean isWellFormed(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return true;
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }
}
