package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.validation.Rule;
import org.mobilityplan.validation.RuleContext;

/** Text of a template that was never replaced. */
final class PlaceholderText extends Rule<String> {

    private static final int LONGEST = 120;

    /** As many characters hold the first three letters, whatever stands before and between them. */
    private static final int START = 12;

    private static final Set<String> PROPERTIES = Set.of("title", "name", "label", "description", "text", "level");

    /** Whole texts, as they are compared. */
    private static final Set<NameKey> TEXTS = Stream.of(
                    "Sous-Axe",
                    "Sous-Sous Axe",
                    "à compléter",
                    "à définir",
                    "à renseigner",
                    "à préciser",
                    "titre de l'action",
                    "titre du plan",
                    "nom de l'action",
                    "intitulé de l'action",
                    "intitulé du chantier",
                    "nouvelle action",
                    "nouveau chantier",
                    "sans titre",
                    "exemple",
                    "xxx",
                    "xxxx",
                    "todo",
                    "tbd",
                    "untitled",
                    "placeholder",
                    "lorem ipsum")
            .map(NameKey::of)
            .collect(Collectors.toUnmodifiableSet());

    /** How longer ones begin. */
    private static final List<String> BEGINNINGS = Stream.of(
                    "Ces informations devront être saisies",
                    "Cliquez ici pour",
                    "Cliquer ici pour",
                    "Lorem ipsum dolor",
                    "Insérer ici",
                    "Saisir ici")
            .map(text -> NameKey.of(text).value())
            .toList();

    /** How the keys of all of them start: most texts need no closer look. */
    private static final Set<String> STARTS = Stream.concat(TEXTS.stream().map(NameKey::value), BEGINNINGS.stream())
            .map(PlaceholderText::start)
            .collect(Collectors.toUnmodifiableSet());

    PlaceholderText() {
        super(RuleInfo.of("text.placeholder", Severity.WARNING, "text"), String.class);
    }

    @Override
    public void check(String text, RuleContext context) {
        if (text.length() > LONGEST || !PROPERTIES.contains(context.property()) || !STARTS.contains(start(text))) {
            return;
        }
        NameKey key = NameKey.of(text);
        if (TEXTS.contains(key) || BEGINNINGS.stream().anyMatch(key.value()::startsWith)) {
            context.report(Pointer.ROOT, Map.of("text", text));
        }
    }

    /** The first letters of what a text is compared by. */
    private static String start(String text) {
        String key =
                NameKey.of(text.substring(0, Math.min(text.length(), START))).value();
        return key.substring(0, Math.min(key.length(), 3));
    }
}
