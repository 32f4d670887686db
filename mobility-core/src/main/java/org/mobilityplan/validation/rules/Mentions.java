package org.mobilityplan.validation.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.Folding;

/** Finds the organisations of a plan that a text names, in one pass through its words (runs of letters and digits). */
final class Mentions {

    /** Longer names are not searched for. */
    private static final int MOST_WORDS = 16;

    /** A name that more organisations have than this identifies none of them; it is not searched for either. */
    private static final int MOST_BEARERS = 16;

    private static final int ASCII = 128;

    /** A word, those that can follow it, and the organisations whose name ends here. */
    private static final class Node {

        private final String key;

        /** Most words are followed by at most one other. */
        private @Nullable Node next;

        private Map<String, Node> several = Map.of();

        /** Most names are those of one organisation. */
        private Set<OrganisationId> named = Set.of();

        Node(String key) {
            this.key = key;
        }

        Node add(String word) {
            Node first = next;
            if (first == null) {
                next = new Node(word);
                return next;
            }
            if (first.key.equals(word)) {
                return first;
            }
            if (several.isEmpty()) {
                several = new HashMap<>();
                several.put(first.key, first);
            }
            return several.computeIfAbsent(word, Node::new);
        }

        void add(OrganisationId id) {
            if (named.isEmpty()) {
                named = Set.of(id);
                return;
            }
            named = named.size() == 1 ? new HashSet<>(named) : named;
            named.add(id);
        }

        @Nullable
        Node after(String text, int begin, int end) {
            Node only = next;
            if (only == null) {
                return null;
            }
            return several.isEmpty()
                    ? only.is(text, begin, end) ? only : null
                    : several.get(NameKey.of(text.substring(begin, end)).value());
        }

        /** Whether a word of a text has this key, without computing the key of most words. */
        private boolean is(String text, int begin, int end) {
            int at = 0;
            for (int i = begin; i < end; i++) {
                char c = Folding.fold(text.charAt(i));
                if (c == 0) {
                    return NameKey.of(text.substring(begin, end)).value().equals(key);
                }
                // A key has a space between letters and digits.
                at += at < key.length() && key.charAt(at) == ' ' ? 1 : 0;
                if (at == key.length() || key.charAt(at) != c) {
                    return false;
                }
                at++;
            }
            return at == key.length();
        }
    }

    /** A name as it is written in a text, and the organisations with that name. */
    record Mention(String text, Set<OrganisationId> organisations) {

        boolean isOfAny(Collection<OrganisationId> others) {
            // Looks the few organisations up among the others, of which there may be many.
            return !Collections.disjoint(others, organisations);
        }
    }

    /** All names. */
    private final List<String> names;

    /** The organisations that have them. */
    private final List<OrganisationId> owners;

    /** The beginning of the first word of each name and its position, in this order: most words of a text are excluded by them. */
    private final long[] heads;

    /** The tree of the names with one beginning, at the position of the first of them; made when a word of a text has it. */
    private final @Nullable Node[] trees;

    /** Several rules ask for the names in one text, one after the other. */
    private String asked = "";

    private List<Mention> mentions = List.of();

    private Mentions(ActionPlan plan) {
        int expected = 2 * plan.getOrganisations().size();
        names = new ArrayList<>(expected);
        owners = new ArrayList<>(expected);
        for (Organisation organisation : plan.getOrganisations()) {
            add(organisation.getName(), organisation);
            for (String alias : organisation.getAliases()) {
                add(alias, organisation);
            }
            if (organisation.getAcronym().isPresent()) {
                add(organisation.getAcronym().get(), organisation);
            }
        }
        heads = new long[names.size()];
        for (int i = 0; i < heads.length; i++) {
            String name = names.get(i);
            int begin = wordFrom(name, 0);
            heads[i] = (long) head(name, begin, endOfWord(name, begin)) << Integer.SIZE | i;
        }
        Arrays.sort(heads);
        trees = new Node[heads.length];
    }

    private void add(String name, Organisation organisation) {
        if (wordFrom(name, 0) < name.length()) {
            names.add(name);
            owners.add(organisation.getId());
        }
    }

    private int head(int position) {
        return (int) (heads[position] >> Integer.SIZE);
    }

    static Mentions of(RuleContext context) {
        return context.computeOnce(Mentions.class, Mentions::new);
    }

    /** The tree of the names that begin like a word; null if there are none. */
    private @Nullable Node tree(int head) {
        int first = firstFrom(head);
        if (first == heads.length || head(first) != head) {
            return null;
        }
        Node tree = trees[first];
        if (tree == null) {
            tree = new Node("");
            for (int i = first; i < heads.length && head(i) == head; i++) {
                int name = (int) heads[i];
                add(names.get(name), owners.get(name), tree);
            }
            trees[first] = tree;
        }
        return tree;
    }

    /** The position of the first name whose head is not less. */
    private int firstFrom(int head) {
        int low = 0;
        int high = heads.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (head(middle) < head) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void add(String text, OrganisationId owner, Node tree) {
        Node node = tree;
        int words = 0;
        for (int begin = wordFrom(text, 0); begin < text.length(); words++) {
            if (words == MOST_WORDS) {
                return;
            }
            int end = endOfWord(text, begin);
            node = node.add(NameKey.of(text.substring(begin, end)).value());
            begin = wordFrom(text, end);
        }
        if (node.named.size() <= MOST_BEARERS) {
            node.add(owner);
        }
    }

    /** The names in a text, the longest at each position: « Région Bretagne », not « Région ». */
    List<Mention> in(String text) {
        if (!text.equals(asked)) {
            mentions = find(text);
            asked = text;
        }
        return mentions;
    }

    private List<Mention> find(String text) {
        List<Mention> found = new ArrayList<>();
        for (int begin = wordFrom(text, 0); begin < text.length(); ) {
            int end = endOfWord(text, begin);
            Node tree = tree(head(text, begin, end));
            Mention mention = tree == null ? null : longest(tree, text, begin);
            if (mention != null) {
                found.add(mention);
                end = begin + mention.text().length();
            }
            begin = wordFrom(text, end);
        }
        return found;
    }

    /** Adds the organisations that a text names. */
    void addNamed(String text, Collection<OrganisationId> organisations) {
        for (Mention mention : in(text)) {
            organisations.addAll(mention.organisations());
        }
    }

    private static @Nullable Mention longest(Node tree, String text, int begin) {
        Node longest = null;
        int longestEnd = begin;
        Node node = tree;
        for (int from = begin; from < text.length(); ) {
            int end = endOfWord(text, from);
            node = node.after(text, from, end);
            if (node == null) {
                break;
            }
            if (!node.named.isEmpty() && node.named.size() <= MOST_BEARERS) {
                longest = node;
                longestEnd = end;
            }
            from = wordFrom(text, end);
        }
        return longest == null ? null : new Mention(text.substring(begin, longestEnd), longest.named);
    }

    /** The first two letters of the key of a word; -1 if they are not plain letters or digits. */
    private static int head(String text, int begin, int end) {
        int written = plainHead(text, begin, end);
        if (written >= 0) {
            return written;
        }
        String letters = NameKey.joined(text.substring(begin, end)).value();
        return letters.isEmpty() ? -1 : plainHead(letters, 0, letters.length());
    }

    private static int plainHead(String word, int begin, int end) {
        char first = Folding.fold(word.charAt(begin));
        char second = end - begin > 1 ? Folding.fold(word.charAt(begin + 1)) : ' ';
        boolean plain = first > 0 && first < ASCII && second > 0 && second < ASCII;
        return plain ? first * ASCII + second : -1;
    }

    /** The start of the next word, or the end of the text. */
    private static int wordFrom(String text, int from) {
        int i = from;
        while (i < text.length() && !isOfWord(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int endOfWord(String text, int begin) {
        int i = begin;
        while (i < text.length() && isOfWord(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
