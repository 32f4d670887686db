package org.mobilityplan.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The name of one body in French and in a language of a neighbour or of a region: « HWK der Pfalz » and « Chambre des métiers du
 * Palatinat ». « Stadt Trier » and « Ville de Metz » are in two languages, and two bodies.
 */
public final class TranslatedNames {

    /** Words of other languages, or what they begin or end with, and the French ones for them, folded. */
    private static final String WORDS = """
            city, town = ville, mairie, commune
            council = conseil
            chamber = chambre
            youth = jeunesse, jeunes, jeune
            stadt, ciudad, citta, ciutat, cidade = ville, mairie, commune
            gemeinde, comune, cumuna, municipio, ayuntamiento, ajuntament, udala, herriko = commune, mairie, ville, municipalite
            landkreis = arrondissement, district, departement, canton
            provinz, provincia, probintzia = province
            regione, rannvro = region
            gobierno, regierung, jaurlaritza, governo = gouvernement
            diputacion, diputacio, aldundia = deputation, conseil, departement
            consejeria, conselleria = ministere, conseil, departement, direction
            ministerium, ministero, ministerio = ministere
            consiglio, consejo, consell, kontseilua = conseil
            kammer, camera, camara, cambra, kanbera, ganbera = chambre, cci, cma
            hwk = chambre, cma
            ihk = chambre, cci
            handwerk, artigianato, artesania = metiers, artisanat
            universitat, universita, universidad, unibertsitatea = universite
            hochschule = ecole, universite, iut
            scuola, escuela, escola, eskola = ecole, lycee, college
            rektorat = rectorat
            sekretariat, segretariato = secretariat
            jugend, gioventu, giovani, juventud, joventut, gazteria, gazteen = jeunesse, jeunes, jeune
            ufficio, oficina, bulegoa, ofis = office, bureau, service, agence
            agentur, agenzia, agencia, agentzia = agence
            zentrum, centro, zentroa, kreizenn = centre
            haus, casa, etxea = maison
            verein, associazione, asociacion, associacio, elkartea, associu = association
            verband, federazione, federacion, federacio = federation, union, association, syndicat
            stiftung, fondazione, fundacion, fundacio = fondation
            netzwerk, rete, xarxa, sarea = reseau
            elkargoa, mankomunitatea, mancomunidad = communaute, syndicat
            erakunde = organisme, office, institution, etablissement
            arbeit, lavoro, empleo, trabajo = travail, emploi
            bildung, formazione, formacion, formacio = formation, education
            sprache, lingua, lengua, llengua, hizkuntza = langue, linguistique
            deutsch = allemand, allemande, germano
            franzos, frances = francais, francaise, franco
            euskar, euskal = basque, euskal
            brezhon = breton, bretonne
            catala = catalan, catalane
            grenz, frontera, muga = frontalier, frontaliere, frontaliers, transfrontalier, transfrontaliere, frontieres
            grossregion = region
            oberrhein = rhin, superieur
            dfjw = ofaj
            jugendring = conseil
            jugendwerk = office
            jugendburo = bureau, info
            saar, saarland = sarre
            saarbrucken = sarrebruck
            pfalz = palatinat
            rheinland = rhenanie
            trier = treves
            mainz = mayence
            koln = cologne
            aachen = aix
            freiburg = fribourg
            basel = bale
            luxemburg, letzebuerg = luxembourg
            elsass = alsace
            lothringen = lorraine
            mulhausen = mulhouse
            wallonien = wallonie
            luttich = liege
            torino = turin
            genova = genes
            nizza = nice
            ventimiglia = vintimille
            aiacciu = ajaccio
            donostia = sebastien, donostia
            bilbo = bilbao
            nafarroa, navarra = navarre
            baiona = bayonne
            irunea, pamplona = pampelune
            zaragoza = saragosse
            catalunya = catalogne
            perpinya = perpignan
            breizh = bretagne
            roazhon = rennes
            naoned = nantes
            kemper = quimper
            gwened = vannes
            montroulez = morlaix
            """;

    /** Short words that are not French. */
    private static final Set<String> FOREIGN =
            words("der die das fur und zur zum von vom im am beim del della dell dei delle"
                    + " degli di dels los las el il gli eta ar ha evit of the for and");

    private static final Set<String> FRENCH = words("de du des d la le les l au aux pour et en");

    /** Letters that French does not have; the ü of names is rare. */
    private static final Pattern FOREIGN_LETTER = Pattern.compile("[ßäöüñòìÄÖÜÑ]");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private static final int MAX_LENGTH = 200;

    private static final int MAX_WORD = 30;

    /** Shorter words are whole: « ihk », « haus ». */
    private static final int MIN_PART = 5;

    private static final Map<String, Set<String>> EQUIVALENTS = equivalents();

    private static final Set<String> EQUIVALENT = french();

    private TranslatedNames() {}

    private static Set<String> words(String all) {
        return Set.of(all.split(" "));
    }

    private static Map<String, Set<String>> equivalents() {
        Map<String, Set<String>> equivalents = new HashMap<>();
        WORDS.lines().map(line -> line.split(" = ")).forEach(line -> {
            Set<String> french = Set.of(line[1].split(", "));
            Stream.of(line[0].split(", ")).forEach(word -> equivalents.put(word, french));
        });
        return Map.copyOf(equivalents);
    }

    private static Set<String> french() {
        Set<String> all = new HashSet<>();
        EQUIVALENTS.values().forEach(all::addAll);
        return Set.copyOf(all);
    }

    /**
     * Whether two names are one in two languages: the words of one that are known are those of the other, and so is its place.
     *
     * @param first a name
     * @param second another name, next to it
     * @return true for « Università di Corsica » and « Université de Corse »
     */
    public static boolean areOne(String first, String second) {
        return first.length() <= MAX_LENGTH
                && second.length() <= MAX_LENGTH
                && (isTranslated(first, second) || isTranslated(second, first));
    }

    private static boolean isTranslated(String foreign, String french) {
        List<String> others = split(foreign);
        List<String> written = split(french);
        if (others.isEmpty() || written.isEmpty() || !isForeign(foreign, others)) {
            return false;
        }
        List<String> words = written.stream().map(TranslatedNames::folded).toList();
        boolean isFrench = words.stream()
                        .anyMatch(word -> FRENCH.contains(word) || EQUIVALENT.contains(word) || BodyWords.isBody(word))
                && !FOREIGN_LETTER.matcher(french).find()
                && words.stream().noneMatch(FOREIGN::contains);
        if (!isFrench || !others.stream().allMatch(other -> isSaid(folded(other), words))) {
            return false;
        }
        int place = lastCapital(written);
        if (place > 0) {
            // The kind of body and its place.
            return hasCounterpart(words.get(0), others) && hasCounterpart(words.get(place), others);
        }
        List<String> content =
                words.stream().filter(word -> !FRENCH.contains(word)).toList();
        long said =
                content.stream().filter(word -> hasCounterpart(word, others)).count();
        return 2 * said > content.size();
    }

    private static List<String> split(String name) {
        return BETWEEN_WORDS
                .splitAsStream(BRACKETS.matcher(name).replaceAll(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String folded(String word) {
        return Folding.fold(word).replace("ß", "ss");
    }

    private static boolean isForeign(String name, List<String> words) {
        return FOREIGN_LETTER.matcher(name).find()
                || words.stream()
                        .map(TranslatedNames::folded)
                        .anyMatch(word ->
                                FOREIGN.contains(word) || !equivalents(word).isEmpty() && !EQUIVALENT.contains(word));
    }

    /** The French words for all parts of a word that are known, a set for each: « Landesjugendring » has that of « jugend ». */
    private static List<Set<String>> equivalents(String word) {
        List<Set<String>> all = new ArrayList<>();
        for (Map.Entry<String, Set<String>> each : EQUIVALENTS.entrySet()) {
            String part = each.getKey();
            if (part.length() < MIN_PART ? word.equals(part) : word.contains(part)) {
                all.add(each.getValue());
            }
        }
        return all;
    }

    /** Whether what is known of a word is said in French; of « Hochschule » either of its parts. */
    private static boolean isSaid(String word, List<String> french) {
        List<Set<String>> known = equivalents(word);
        return known.isEmpty()
                || known.stream().anyMatch(each -> french.stream().anyMatch(each::contains))
                || french.stream().anyMatch(each -> areAlike(word, each));
    }

    private static boolean hasCounterpart(String french, List<String> others) {
        return others.stream()
                .map(TranslatedNames::folded)
                .anyMatch(other ->
                        areAlike(other, french) || equivalents(other).stream().anyMatch(each -> each.contains(french)));
    }

    /** The last word with a capital; 0 where only the first may have one. */
    private static int lastCapital(List<String> words) {
        int last = words.size() - 1;
        while (last > 0 && !Character.isUpperCase(words.get(last).charAt(0))) {
            last--;
        }
        return last;
    }

    /** The same word, or one that both languages have in common: « Corsica », « Corse ». */
    private static boolean areAlike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= 4 && 2 * same >= longer
                || shorter >= MIN_PART && longer <= MAX_WORD && EditDistance.between(one, other) <= longer / 4;
    }
}
