package org.mobilityplan.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mobilityplan.model.NameKey;

/** Makes unique ids from words: {@code informer-les-jeunes} from « Informer les jeunes ». */
final class Ids {

    private static final int MAX_LENGTH = 60;

    /** Latin letters that are not a plain one with an accent. */
    private static final String OTHER_LETTERS = "łøđðıß";

    private static final String THEIR_ASCII = "loddis";

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    /** The id of these words; {@code -2} and so on is appended to an id that is taken. */
    String of(String words, String ifNone) {
        String slug = slug(words);
        String id = slug.isEmpty() ? ifNone : slug;
        if (taken.add(id)) {
            return id;
        }
        int number = last.getOrDefault(id, 1);
        String numbered;
        do {
            number++;
            numbered = id + "-" + number;
        } while (!taken.add(numbered));
        last.put(id, number);
        return numbered;
    }

    /** The words in ASCII, joined by hyphens, and cut between two words where there are too many. */
    static String slug(String words) {
        StringBuilder slug = new StringBuilder();
        for (String word : NameKey.of(words).value().split(" ")) {
            StringBuilder ascii = new StringBuilder();
            word.chars()
                    .map(c -> OTHER_LETTERS.indexOf(c) < 0 ? c : THEIR_ASCII.charAt(OTHER_LETTERS.indexOf(c)))
                    .filter(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9')
                    .limit(MAX_LENGTH)
                    .forEach(c -> ascii.append((char) c));
            if (ascii.isEmpty()) {
                continue;
            }
            if (slug.length() + 1 + ascii.length() > MAX_LENGTH && !slug.isEmpty()) {
                return slug.toString();
            }
            slug.append(slug.isEmpty() ? "" : "-").append(ascii);
        }
        return slug.toString();
    }
}
