package org.mobilityplan.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** How much of a key tells nearly all texts from those of an empty form. */
    private static final int HEAD = 2;

    private static final Set<String> HEADS = Stream.concat(TEXTS.stream(), BEGINNINGS.stream())
            .map(text -> text.substring(0, HEAD))
            .collect(Collectors.toUnmodifiableSet());

    private TemplateText() {}

    /**
     * Whether a text may be one of an empty form, by its beginning: for most texts no more needs to be looked at.
     *
     * @param beginning the key of the beginning of the text
     * @return false where {@link #is} says no to every text that begins so
     */
    public static boolean mayBegin(String beginning) {
        return beginning.length() < HEAD || HEADS.contains(beginning.substring(0, HEAD));
    }

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
