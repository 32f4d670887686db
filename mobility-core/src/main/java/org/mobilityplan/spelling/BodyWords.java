package org.mobilityplan.spelling;

import java.util.Set;

/** Words with which the names of bodies begin: « Lycée », « Missions locales », « MJC ». */
public final class BodyWords {

    /** In the singular, folded. */
    private static final Set<String> BODIES =
            words("academie agence agglomeration association caisse centre chambre collectif college collectivite"
                    + " comite commune communaute confederation conseil consortium cooperative delegation departement"
                    + " direction ecole etat federation fondation groupement inspection institut ligue lycee mairie maison"
                    + " metropole ministere mission office pole prefecture rectorat region reseau secretariat service"
                    + " syndicat union universite ville");

    /** Further words that begin names of bodies, and other names as well. */
    private static final Set<String> OTHERS =
            words("antenne bureau campus cite club entreprise espace etablissement etude"
                    + " foyer france groupe internat mjc partenaire point residence structure");

    /** Kinds of institutions in short that can be pronounced like a name. */
    private static final Set<String> ACRONYMS = words(
            "adepape afpa agefiph alsh anct bij bdij caf ccas cea cefe cfa cia cias cidj cio cmi crij csa epide epl"
                    + " eple eplefpa erea esat ehpad ima ime insa iae ifsi iut iufm itep itii legta lea lep leap mecs mij"
                    + " mlij mie pae pij segpa sessad ufa ufr uima udaf univ ulis urhaj earl eurl gaec sarl sas scic"
                    + " scop");

    private BodyWords() {}

    private static Set<String> words(String all) {
        return Set.of(all.split(" "));
    }

    /**
     * Whether a word is the kind of a body.
     *
     * @param word one folded word, in the singular or plural
     * @return true for « lycee » and « communes »
     */
    public static boolean isBody(String word) {
        return contains(BODIES, word);
    }

    /**
     * Whether a word may begin the name of a body.
     *
     * @param word one folded word, in the singular or plural
     * @return true for « lycee » and « espace »
     */
    public static boolean mayBeginBody(String word) {
        return isBody(word) || contains(OTHERS, word) || ACRONYMS.contains(word);
    }

    private static boolean contains(Set<String> words, String word) {
        return words.contains(word) || word.endsWith("s") && words.contains(word.substring(0, word.length() - 1));
    }

    /**
     * Whether a word is in capitals, as acronyms are.
     *
     * @param word one word
     * @return true for « CRIJ », « DUPONT » and « CD29 »
     */
    public static boolean isInCapitals(String word) {
        return word.chars().noneMatch(Character::isLowerCase)
                && word.chars().filter(Character::isUpperCase).count() >= 2;
    }

    /**
     * Whether a word in capitals is the acronym of a body, not a name such as « DUPONT »: it cannot be pronounced, or is the
     * kind of an institution.
     *
     * @param word one word
     * @return true for « LP », « MJC » and « EPLE »
     */
    public static boolean isAcronym(String word) {
        return isInCapitals(word)
                && (word.chars().noneMatch(c -> "AEIOUYÉÈÀÔ".indexOf(c) >= 0) || ACRONYMS.contains(Folding.fold(word)));
    }
}
