package org.mobilityplan.table;

import java.util.List;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.spelling.TemplateText;

/** Recognises the text of an empty form that was left in a table: hints and examples. */
final class GuidanceText {

    private static final List<String> BEGINNINGS = List.of(
            "ces informations devront",
            "ces informations doivent",
            "a completer",
            "a remplir",
            "a renseigner",
            "a saisir",
            "saisir ",
            "choisir ",
            "selectionner ",
            "liste deroulante",
            "indiquer ",
            "indiquez ",
            "preciser ",
            "precisez ",
            "texte libre",
            "exemple de saisie",
            "champ obligatoire",
            "champ facultatif",
            "obligatoire",
            "facultatif",
            "format jj mm aaaa",
            "jj mm aaaa");

    private GuidanceText() {}

    /** Whether a cell is a hint about what to write in it. */
    static boolean isGuidance(String cell) {
        String key = NameKey.of(cell).value();
        return BEGINNINGS.stream().anyMatch(words -> key.equals(words.trim()) || key.startsWith(words));
    }

    /** Whether a cell is the text of an empty form. */
    static boolean isPlaceholder(String cell) {
        return TemplateText.matches(NameKey.of(cell).value()) || isGuidance(cell);
    }
}
