package org.mobilityplan.table;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises headers of columns that name persons or hold their contact data, whatever their spelling. */
final class PersonHeader {

    private static final Set<String> WORDS = Set.of(
            "referent",
            "referente",
            "referents",
            "referentes",
            "elu",
            "elue",
            "elus",
            "elues",
            "interlocuteur",
            "interlocuteurs",
            "interlocutrice",
            "interlocutrices",
            "contact",
            "contacts",
            "prenom",
            "prenoms",
            "coordonnees",
            "courriel",
            "courriels",
            "mail",
            "mails",
            "mel",
            "email",
            "emails",
            "telephone",
            "telephones",
            "tel",
            "portable",
            "auteur",
            "auteure",
            "redacteur",
            "redactrice");

    /** Words that may come before one of those: « Adresse courriel », « Technicien référent ». */
    private static final Set<String> FIRST = Set.of(
            "nom",
            "noms",
            "adresse",
            "adresses",
            "n",
            "no",
            "numero",
            "agent",
            "agents",
            "technicien",
            "technicienne",
            "personne",
            "personnes",
            "e",
            "m",
            "mme");

    /** Who carries an action may be an organisation, unless a name is asked for. */
    private static final Set<String> BEARERS = Set.of(
            "responsable", "responsables", "pilote", "pilotes", "porteur", "porteurs", "coordinateur", "coordinatrice");

    private static final List<String> BEGINNINGS = List.of(
            "personne en charge",
            "personnes en charge",
            "personne a contacter",
            "personnes a contacter",
            "personne ressource",
            "personnes ressources",
            "personne responsable",
            "personnes responsables",
            "nom du ",
            "nom de la personne",
            "nom des ",
            "noms des ",
            "charge de mission",
            "chargee de mission",
            "charges de mission",
            "charge de projet",
            "chargee de projet",
            "chef de projet",
            "cheffe de projet",
            "cree par",
            "modifie par",
            "saisi par",
            "redige par",
            "renseigne par",
            "mis a jour par",
            // « Réf. » alone is a code.
            "ref tech",
            "ref adm",
            "ref pol",
            "ref elu");

    /** Words that make a column one of figures or contents about persons, or of the names of other things. */
    private static final Set<String> OTHERS = Set.of(
            "nombre",
            "nb",
            "nbre",
            "formation",
            "formations",
            "formes",
            "reseau",
            "indicateur",
            "indicateurs",
            "partenaire",
            "partenaires",
            "dispositif",
            "programme",
            "groupe",
            "chantier",
            "territoire",
            "lieu",
            "site",
            "pays",
            "financeur",
            "service");

    /** What the whole row is about: its name is no person's, but « Nom du chef de projet » is one. */
    private static final Pattern NAME_OF_OBJECT =
            Pattern.compile("noms? (?:du|des|de la|de l) (?:projets?|actions?|fiches?)");

    private static final int MAX_WORDS = 5;

    private PersonHeader() {}

    /** Whether the header, as the value of a name key, announces persons. */
    static boolean matches(String key) {
        List<String> words = List.of(key.split(" "));
        if (words.size() > MAX_WORDS || words.stream().anyMatch(OTHERS::contains)) {
            return false;
        }
        if (NAME_OF_OBJECT.matcher(key).matches()) {
            return false;
        }
        boolean named = words.contains("nom") || words.contains("noms");
        boolean begins = WORDS.contains(words.get(0)) || FIRST.contains(words.get(0));
        return begins && words.stream().anyMatch(WORDS::contains)
                || named && words.stream().anyMatch(BEARERS::contains)
                || BEGINNINGS.stream().anyMatch(key::startsWith);
    }
}
