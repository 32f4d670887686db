package org.mobilityplan.spelling;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that group the bodies of a list and are none themselves: « Allemagne : IHK Saarland », « Collectivités : Région, Ville de Metz ». */
public final class GroupLabels {

    /** Folded; a plural, so that « Association : … » is not meant. */
    private static final Pattern KINDS = Pattern.compile("(?:(?:partenaires|acteurs) )?"
            + "(?:institutionnels|associatifs|economiques|locaux|regionaux|nationaux|europeens|internationaux|etrangers"
            + "|francais|allemands|italiens|espagnols|belges|suisses|universitaires|academiques|publics|prives)"
            + "|collectivites(?: (?:territoriales|locales))?|associations(?: locales)?|institutions"
            + "|etablissements(?: (?:scolaires|d enseignement))?|entreprises|services de l etat"
            + "|(?:cote|partie|secteur) [a-z]+");

    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");

    private static final int MAX_LENGTH = 60;

    private GroupLabels() {}

    /** The names of countries, loaded for the first label. */
    private static final class Countries {
        static final Set<String> NAMES = CountryWords.namesByCode().values().stream()
                .flatMap(List::stream)
                .map(GroupLabels::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether words before a colon group the names after it.
     *
     * @param words the words without the colon
     * @return whether they are a country, or a kind of bodies
     */
    public static boolean isLabel(String words) {
        if (words.isBlank() || words.length() > MAX_LENGTH) {
            return false;
        }
        String key = key(words);
        return KINDS.matcher(key).matches() || Countries.NAMES.contains(key);
    }

    private static String key(String words) {
        return SIGNS.matcher(Folding.fold(words)).replaceAll(" ").strip();
    }
}
