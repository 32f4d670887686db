package org.mobilityplan.spelling;

import java.util.BitSet;
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

    /** How many characters exclude nearly all other texts; each text of a form is at least as long. */
    private static final int HEAD = 3;

    /** Letters, and the space before them. */
    private static final int SIGNS = 27;

    /** Which heads the texts of a form have, one bit each. */
    private static final BitSet HEADS = heads();

    private static BitSet heads() {
        BitSet heads = new BitSet(SIGNS * SIGNS * SIGNS);
        TEXTS.forEach(text -> heads.set(head(text)));
        BEGINNINGS.forEach(beginning -> heads.set(head(beginning)));
        return heads;
    }

    private TemplateText() {}

    /**
     * Whether a text can be a template text, by its first characters.
     *
     * @param text any text, not its key
     * @return false for nearly all other texts
     */
    public static boolean canMatch(String text) {
        if (text.length() < HEAD) {
            return false;
        }
        int head = head(text);
        return head < 0 || HEADS.get(head);
    }

    /** The number of the first letters of a text, with one space; negative if other characters are there, which a key may not have. */
    private static int head(String text) {
        int head = 0;
        for (int i = 0; i < HEAD; i++) {
            char c = Folding.fold(text.charAt(i));
            boolean letter = c >= 'a' && c <= 'z';
            if (!letter && (c != ' ' || head % SIGNS == 0)) {
                return -1;
            }
            head = head * SIGNS + (letter ? c - 'a' + 1 : 0);
        }
        return head;
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
