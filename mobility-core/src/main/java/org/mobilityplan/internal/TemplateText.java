package org.mobilityplan.internal;

import java.util.List;
import java.util.Set;

/** What stands in an empty form before somebody fills it in. */
public final class TemplateText {

    /** Whole texts, as the keys of names. */
    private static final Set<String> TEXTS = Set.of(
            "a completer",
            "a definir",
            "a preciser",
            "a renseigner",
            "axe",
            "exemple",
            "intitule de l action",
            "intitule du chantier",
            "lorem ipsum",
            "nom de l action",
            "nom du plan",
            "nouveau chantier",
            "nouvelle action",
            "placeholder",
            "sans titre",
            "sous axe",
            "sous sous axe",
            "tbd",
            "titre",
            "titre de l action",
            "titre du plan",
            "todo",
            "untitled",
            "xxx",
            "xxxx");

    /** How longer ones begin. */
    private static final List<String> BEGINNINGS = List.of(
            "ces informations devront etre saisies",
            "cliquer ici pour",
            "cliquez ici pour",
            "inserer ici",
            "lorem ipsum dolor",
            "saisir ici");

    private TemplateText() {}

    /**
     * Whether a text is one of an empty form.
     *
     * @param key the key of the text, as names have it
     * @return true for « Sous-Sous Axe », « à compléter » and the like
     */
    public static boolean is(String key) {
        return TEXTS.contains(key) || BEGINNINGS.stream().anyMatch(key::startsWith);
    }
}
