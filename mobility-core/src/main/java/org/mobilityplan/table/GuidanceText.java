package org.mobilityplan.table;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

    /** Vacant words before a remark: « à définir selon les projets », « à désigner (rentrée 2026) ». */
    private static final Pattern VACANT_WITH_REMARK = Pattern.compile(
            "(?:a (?:definir|designer|determiner|identifier|nommer|preciser|recruter|rechercher|trouver)"
                    + "|en cours de (?:definition|designation|identification|recrutement|recherche)"
                    + "|(?:pilote|partenaire|porteur|prestataire|operateur|cabinet|structure|association|organisme)s?"
                    + " a (?:definir|designer|determiner|identifier|preciser|trouver|choisir|selectionner|retenir|recruter)"
                    + "|(?:non|pas encore) (?:identifie|defini|designe|determine)e?s?|(?:poste|postes) (?:a pourvoir|vacants?)"
                    + "|recrutement en cours)(?: .*)?");

    /** Words for everybody, or for a list elsewhere: « tous les partenaires », « voir annexe 2 ». */
    private static final Pattern NOT_NAMED = Pattern.compile(
            "(?:pas de|aucune?|sans) (?:pilote|porteur|coordinat(?:eur|rice)|partenaire|financeur|prestataire)s?(?: .*)?"
                    + "|(?:en )?interne|tous|toutes|tout le monde|all|all (?:the )?(?:partners|members)"
                    + "|tous (?:les )?(?:membres|partenaires|acteurs|signataires)(?: du .*| de .*| des .*| concernes)?"
                    + "|(?:l )?ensemble des (?:membres|partenaires|acteurs|signataires)(?: du .*| de .*| des .*| concernes)?"
                    + "|(?:selon|en fonction d(?:es|u|e la|e l)) (?:les |le |la |l )?(?:projets?|actions?|territoires?|besoins?"
                    + "|cas|publics?|themes?|thematiques?|opportunites?|sujets?|demandes?)(?: .*)?"
                    + "|autres? a (?:definir|preciser|identifier|confirmer|determiner|trouver)(?: .*)?"
                    + "|(?:voir|cf|see) (?:la |l |le |the )?(?:liste|annexe|tableau|annex|appendix|list|page|document|fiche)(?: .*)?");

    private GuidanceText() {}

    /** Whether a name is that of nobody yet: « à désigner ». */
    static boolean isVacant(String name) {
        return VACANT.contains(NameKey.of(name).value());
    }

    /** Whether words say that somebody or something is not known yet, with a remark or without. */
    static boolean isNotYetKnown(String words) {
        return isVacant(words)
                || words.indexOf(':') < 0
                        && VACANT_WITH_REMARK.matcher(NameKey.of(words).value()).matches();
    }

    /** Whether words that are where a name should be name nobody. */
    static boolean namesNobody(String words) {
        return isNotYetKnown(words)
                || NOT_NAMED.matcher(NameKey.of(words).value()).matches();
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
