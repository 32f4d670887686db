package org.mobilityplan.spelling;

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

    private static final int LETTERS = 26;

    /** The second characters that follow a first one in the keys, by the first one: bits of the letters, and of the space. */
    private static final int[] SECOND_BY_FIRST = new int[LETTERS];

    static {
        for (String text : TEXTS) {
            addHead(text);
        }
        for (String beginning : BEGINNINGS) {
            addHead(beginning);
        }
    }

    private static void addHead(String key) {
        SECOND_BY_FIRST[key.charAt(0) - 'a'] |= bit(key.charAt(1));
    }

    private static int bit(char letterOrSpace) {
        return 1 << (letterOrSpace == ' ' ? LETTERS : letterOrSpace - 'a');
    }

    private TemplateText() {}

    /**
     * Whether a text may be one of an empty form, by how it begins.
     *
     * @param text any text, not its key
     * @return false for nearly all texts that are none
     */
    public static boolean mayBegin(String text) {
        if (text.length() < 2) {
            return false;
        }
        char first = Folding.fold(text.charAt(0));
        char second = Folding.fold(text.charAt(1));
        boolean plain = isLetter(first) && (isLetter(second) || second == ' ');
        return !plain || (SECOND_BY_FIRST[first - 'a'] & bit(second)) != 0;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /**
     * Whether a text is one of an empty form.
     *
     * @param key the key of the text, as names have it
     * @return true for « Sous-Sous Axe », « à compléter » and the like
     */
    public static boolean is(String key) {
        return TEXTS.contains(key) || beginsLikeOne(key);
    }

    private static boolean beginsLikeOne(String key) {
        for (String beginning : BEGINNINGS) {
            if (key.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
