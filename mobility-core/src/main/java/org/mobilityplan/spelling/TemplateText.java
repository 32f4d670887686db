package org.mobilityplan.spelling;

import java.util.List;
import java.util.Set;

/** Recognises the texts of an empty form, before it is filled in. */
public final class TemplateText {

    /** Whole texts, as name keys. */
    private static final Set<String> TEXTS = Set.of(
            "a completer",
            "a definir",
            "a designer",
            "a determiner",
            "a identifier",
            "a preciser",
            "a renseigner",
            "a trouver",
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

    /** Beginnings of longer texts. */
    private static final List<String> BEGINNINGS = List.of(
            "ces informations devront etre saisies",
            "cliquer ici pour",
            "cliquez ici pour",
            "inserer ici",
            "lorem ipsum dolor",
            "saisir ici");

    private static final int LETTERS = 26;

    /** For each first letter of a key, the possible second characters: one bit per letter, and one for the space. */
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
     * Whether a text can be a template text, by its first two characters.
     *
     * @param text any text, not its key
     * @return false for nearly all other texts
     */
    public static boolean canMatch(String text) {
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
     * Whether a text is a template text.
     *
     * @param key the name key of the text
     * @return true for « Sous-Sous Axe », « à compléter » and the like
     */
    public static boolean matches(String key) {
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
