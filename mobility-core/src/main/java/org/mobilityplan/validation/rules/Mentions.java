package org.mobilityplan.validation.rules;

import java.util.ArrayList;
import java.util.BitSet;
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

    /** The words that can follow, and the organisations whose name ends here. */
    private static final class Node {
        private Map<String, Node> next = Map.of();
        private Set<OrganisationId> named = Set.of();

        /** Most words are followed by at most one other, and most names are those of one organisation. */
        Node after(String word) {
            Node node = next.get(word);
            if (node == null) {
                node = new Node();
                if (next.isEmpty()) {
                    next = Map.of(word, node);
                } else {
                    next = next.size() == 1 ? new HashMap<>(next) : next;
                    next.put(word, node);
                }
            }
            return node;
        }

        void add(OrganisationId id) {
            if (named.isEmpty()) {
                named = Set.of(id);
                return;
            }
            named = named.size() == 1 ? new HashSet<>(named) : named;
            named.add(id);
        }
    }

    /** A name as it is written in a text, and the organisations with that name. */
    record Mention(String text, Set<OrganisationId> organisations) {

        boolean isOfAny(Set<OrganisationId> others) {
            // Looks the few organisations up among the others, of which there may be many.
            return !Collections.disjoint(others, organisations);
        }
    }

    private final Node root = new Node();

    /** The beginnings of the first words of all names: most words of a text can be excluded without computing a key. */
    private final BitSet heads = new BitSet();

    /** The organisations with a name of that beginning, until a word of a text has it: most never do. */
    private final Map<Integer, List<Organisation>> waiting = new HashMap<>();

    private Mentions(ActionPlan plan) {
        for (Organisation organisation : plan.getOrganisations()) {
            await(organisation.getName(), organisation);
            for (String alias : organisation.getAliases()) {
                await(alias, organisation);
            }
            await(organisation.getAcronym().orElse(""), organisation);
        }
    }

    private void await(String name, Organisation organisation) {
        int head = headOfName(name);
        if (head >= 0) {
            heads.set(head);
        }
        List<Organisation> same = waiting.get(head);
        if (same == null) {
            same = new ArrayList<>(1);
            waiting.put(head, same);
        }
        if (same.isEmpty() || same.get(same.size() - 1) != organisation) {
            same.add(organisation);
        }
    }

    /** The beginning of the first word of a name, -1 if it has no letters. */
    private static int headOfName(String name) {
        int begin = wordFrom(name, 0);
        if (begin == name.length()) {
            return -1;
        }
        int end = endOfWord(name, begin);
        int head = head(name, begin, end);
        if (head >= 0) {
            return head;
        }
        String letters = NameKey.joined(name.substring(begin, end)).value();
        return letters.isEmpty() ? -1 : head(letters, 0, letters.length());
    }

    /** Adds the names with a beginning. */
    private void load(int head) {
        List<Organisation> organisations = waiting.remove(head);
        if (organisations != null) {
            for (Organisation organisation : organisations) {
                load(organisation.getName(), head, organisation);
                for (String alias : organisation.getAliases()) {
                    load(alias, head, organisation);
                }
                load(organisation.getAcronym().orElse(""), head, organisation);
            }
        }
    }

    private void load(String name, int head, Organisation organisation) {
        if (headOfName(name) == head) {
            add(name, organisation.getId());
        }
    }

    static Mentions of(RuleContext context) {
        return context.computeOnce(Mentions.class, Mentions::new);
    }

    private void add(String name, OrganisationId id) {
        Node node = root;
        int words = 0;
        for (int begin = wordFrom(name, 0); begin < name.length(); words++) {
            if (words == MOST_WORDS) {
                return;
            }
            int end = endOfWord(name, begin);
            NameKey key = NameKey.of(name.substring(begin, end));
            node = node.after(key.value());
            begin = wordFrom(name, end);
        }
        if (words > 0 && node.named.size() <= MOST_BEARERS) {
            node.add(id);
        }
    }

    /** The names in a text, the longest at each position: « Région Bretagne », not « Région ». */
    List<Mention> in(String text) {
        List<Mention> found = new ArrayList<>();
        for (int begin = wordFrom(text, 0); begin < text.length(); ) {
            int end = endOfWord(text, begin);
            Mention mention = mayBegin(text, begin, end) ? longest(text, begin) : null;
            if (mention != null) {
                found.add(mention);
                end = begin + mention.text().length();
            }
            begin = wordFrom(text, end);
        }
        return found;
    }

    /** Adds the organisations that a text names. */
    void addNamed(String text, Set<OrganisationId> organisations) {
        for (Mention mention : in(text)) {
            organisations.addAll(mention.organisations());
        }
    }

    /** Whether a name may begin with a word; adds the names that do. */
    private boolean mayBegin(String text, int begin, int end) {
        int head = head(text, begin, end);
        if (head >= 0 && !heads.get(head)) {
            return false;
        }
        if (head >= 0) {
            load(head);
        } else {
            List.copyOf(waiting.keySet()).forEach(this::load);
        }
        return true;
    }

    private @Nullable Mention longest(String text, int begin) {
        Mention longest = null;
        Node node = root;
        for (int from = begin; from < text.length(); ) {
            int end = endOfWord(text, from);
            node = node.next.get(NameKey.of(text.substring(from, end)).value());
            if (node == null) {
                break;
            }
            if (!node.named.isEmpty() && node.named.size() <= MOST_BEARERS) {
                longest = new Mention(text.substring(begin, end), node.named);
            }
            from = wordFrom(text, end);
        }
        return longest;
    }

    /** The first two letters of the key of a word; -1 if the whole key is needed. */
    private static int head(String word, int begin, int end) {
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
