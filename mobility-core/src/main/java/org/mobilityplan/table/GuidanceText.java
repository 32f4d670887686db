package org.mobilityplan.table;

import java.util.List;
import java.util.Set;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.spelling.TemplateText;

/** Recognises the text of an empty form that was left in a table: hints and examples. */
final class GuidanceText {

    /** Words that name the form itself. */
    private static final List<String> FORM = List.of(
            "ces informations devront",
            "ces informations doivent",
            "ces informations ne sont pas importees",
            "a completer",
            "a remplir",
            "a renseigner",
            "a saisir",
            "saisissez ",
            "liste deroulante",
            "texte libre",
            "champ texte",
            "champ date",
            "champ numerique",
            "champ liste",
            "champ binaire",
            "champ libre",
            "champ obligatoire",
            "champ facultatif",
            "exemple de saisie",
            "obligatoire",
            "facultatif",
            "format jj mm aaaa",
            "jj mm aaaa");

    /** Words with which hints begin, and the titles of actions as well. */
    private static final List<String> VERBS = List.of(
            "saisir ",
            "choisir ",
            "selectionner ",
            "indiquer ",
            "indiquez ",
            "preciser ",
            "precisez ",
            "renseigner ",
            "completer ",
            "decrire ",
            "decrivez ",
            "lister ",
            "inscrire ");

    /** The place of somebody who is not known yet. */
    private static final Set<String> VACANT = Set.of(
            "a completer",
            "a confirmer",
            "a definir",
            "a designer",
            "a determiner",
            "a identifier",
            "a nommer",
            "a preciser",
            "a recruter",
            "a chiffrer",
            "a rechercher",
            "a renseigner",
            "a trouver",
            "en recherche",
            "en cours de recherche",
            "recherche en cours",
            "non identifie",
            "non defini",
            "non designe",
            "non determine",
            "pilote a designer",
            "pilote a definir",
            "tbc",
            "tbd",
            "to be confirmed",
            "to be defined");

    private GuidanceText() {}

    /** Whether a name is that of nobody yet: « à désigner ». */
    static boolean isVacant(String name) {
        return VACANT.contains(NameKey.of(name).value());
    }

    /** Whether a cell is, or may be, a hint about what to write in it. */
    static boolean isGuidance(String cell) {
        return isFormText(cell) || startsWith(cell, VERBS);
    }

    /** Whether the words of a cell name the form itself. */
    static boolean isFormText(String cell) {
        return startsWith(cell, FORM);
    }

    private static boolean startsWith(String cell, List<String> beginnings) {
        String key = NameKey.of(cell).value();
        return beginnings.stream().anyMatch(words -> key.equals(words.trim()) || key.startsWith(words));
    }

    /** Whether a cell is the text of an empty form. */
    static boolean isPlaceholder(String cell) {
        return TemplateText.matches(NameKey.of(cell).value()) || isFormText(cell);
    }
}
