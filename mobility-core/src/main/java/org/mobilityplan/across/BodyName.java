package org.mobilityplan.across;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.spelling.EditDistance;

/**
 * A name of a body, prepared to be compared with others. Two plans seldom write a name alike: « La Ligue de l'enseignement », « Ligue
 * de l’Enseignement – Bretagne » and « LIGUE ENSEIGNEMENT (LDE) » can be one body, « CRIJ Bretagne » and « DRAAF Bretagne » cannot.
 */
final class BodyName {

    /** Words that say nothing; « la ville », « la mairie » and « la commune de Brest » are one body. */
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "au", "aux", "commune", "d", "dans", "de", "des", "du", "en", "et", "l", "la", "le", "les", "mairie",
            "of", "par", "pour", "sur", "the", "un", "une", "ville");

    /** Words that begin with the same letters are alike: « région » and « régional ». */
    private static final int STEM = 5;

    private static final int MAX_WORDS = 24;
    private static final int SHORTEST_MISSPELT = 10;
    private static final int LONGEST_MISSPELT = 60;
    private static final int SHORTEST_ACRONYM = 3;
    private static final int LONGEST_ACRONYM = 8;

    private final String key;
    private final List<String> words = new ArrayList<>();
    private final Set<String> stems = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();

    private BodyName(String name) {
        this.key = NameKey.joined(name).value();
        for (String word : NameKey.of(name).value().split(" ", MAX_WORDS + 1)) {
            if (words.size() < MAX_WORDS && !word.isEmpty() && !SMALL_WORDS.contains(word)) {
                words.add(word);
                stems.add(stem(word));
                if (Character.isDigit(word.charAt(0))) {
                    numbers.add(word);
                }
            }
        }
    }

    static BodyName of(String name) {
        return new BodyName(name);
    }

    /** The key of a name without what is in brackets; that of the whole name if nothing else is left. */
    static String keyOutsideBrackets(String name) {
        int open = name.indexOf('(');
        int close = name.indexOf(')', open + 1);
        if (open < 0 || close < 0) {
            return NameKey.joined(name).value();
        }
        String key = NameKey.joined(name.substring(0, open) + " " + name.substring(close + 1))
                .value();
        return key.isEmpty() ? NameKey.joined(name).value() : key;
    }

    /** The names of an organisation: its name as a whole, outside and within brackets, its acronym and aliases. */
    static List<String> namesOf(OrganisationFact organisation) {
        List<String> names = new ArrayList<>();
        names.add(organisation.name());
        int open = organisation.name().indexOf('(');
        int close = organisation.name().indexOf(')', open + 1);
        if (open >= 0 && close >= 0) {
            names.add(organisation.name().substring(0, open) + " "
                    + organisation.name().substring(close + 1));
            names.add(organisation.name().substring(open + 1, close));
        }
        names.add(organisation.acronym());
        names.addAll(organisation.aliases());
        names.removeIf(name -> NameKey.joined(name).isEmpty());
        return names;
    }

    private static String stem(String word) {
        if (word.length() > STEM) {
            return word.substring(0, STEM);
        }
        boolean plural = word.length() > 3 && (word.endsWith("s") || word.endsWith("x"));
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether it is the acronym and something else, such as « CRIJ Bretagne », and not what the acronym means. */
    boolean isKnownBy(String acronym) {
        return words.contains(acronym) && !spellsOut(acronym);
    }

    /** Whether both can be names of one body. */
    boolean mayBe(BodyName other) {
        if (key.equals(other.key)) {
            return true;
        }
        if (!numbers.isEmpty() && !other.numbers.isEmpty() && !numbers.equals(other.numbers)) {
            return false;
        }
        return isWithin(other) || other.isWithin(this) || isMisspelt(other);
    }

    /** Whether the other name has all words of this one, or what its acronyms mean. */
    private boolean isWithin(BodyName other) {
        if (words.isEmpty()) {
            return false;
        }
        for (String word : words) {
            if (!other.stems.contains(stem(word)) && !other.spellsOut(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word consists of the first letters of consecutive words of this name. */
    private boolean spellsOut(String acronym) {
        if (acronym.length() < SHORTEST_ACRONYM || acronym.length() > LONGEST_ACRONYM) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            initials.append(word.charAt(0));
        }
        return initials.indexOf(acronym) >= 0;
    }

    private boolean isMisspelt(BodyName other) {
        int shorter = Math.min(key.length(), other.key.length());
        int longer = Math.max(key.length(), other.key.length());
        return shorter >= SHORTEST_MISSPELT
                && longer <= LONGEST_MISSPELT
                && longer - shorter <= 2
                && EditDistance.between(key, other.key) <= 2;
    }

    boolean isOneOf(Set<String> keys) {
        return keys.contains(key);
    }
}
