package org.mobilityplan.validation.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.validation.RuleContext;

/** Finds the organisations of a plan that a text names, in one pass over its words. */
final class Mentions {

    /** Names have no more words than this; longer ones are not looked for. */
    private static final int MOST_WORDS = 16;

    /** What can follow after some words, and the organisations whose name ends here. */
    private static final class Node {
        private final Map<NameKey, Node> next = new HashMap<>();
        private final Set<OrganisationId> named = new HashSet<>();
    }

    /** A name in a text: as it is written there, and whose it is. */
    record Mention(String text, Set<OrganisationId> organisations) {}

    private final Node root = new Node();

    private Mentions(ActionPlan plan) {
        for (Organisation organisation : plan.getOrganisations()) {
            add(organisation.getName(), organisation.getId());
            organisation.getAliases().forEach(alias -> add(alias, organisation.getId()));
            organisation.getAcronym().ifPresent(acronym -> add(acronym, organisation.getId()));
        }
    }

    static Mentions of(RuleContext context) {
        return context.once(Mentions.class, Mentions::new);
    }

    private void add(String name, OrganisationId id) {
        List<int[]> words = words(name);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return;
        }
        Node node = root;
        for (int[] word : words) {
            node = node.next.computeIfAbsent(key(name, word), each -> new Node());
        }
        node.named.add(id);
    }

    /** The names in a text, the longest at each place: « Région Bretagne », not « Région ». */
    List<Mention> in(String text) {
        List<Mention> found = new ArrayList<>();
        List<int[]> words = words(text);
        for (int i = 0; i < words.size(); ) {
            Node node = root;
            int end = i;
            Set<OrganisationId> named = Set.of();
            for (int j = i; j < words.size(); j++) {
                Node next = node.next.get(key(text, words.get(j)));
                if (next == null) {
                    break;
                }
                node = next;
                if (!node.named.isEmpty()) {
                    named = node.named;
                    end = j + 1;
                }
            }
            if (!named.isEmpty()) {
                found.add(new Mention(text.substring(words.get(i)[0], words.get(end - 1)[1]), named));
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    private static NameKey key(String text, int[] word) {
        return NameKey.of(text.substring(word[0], word[1]));
    }

    /** Begin and end of each run of letters and digits. */
    private static List<int[]> words(String text) {
        List<int[]> words = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length()
                    && (Character.isLetterOrDigit(text.charAt(i))
                            || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK);
            if (inWord && begin < 0) {
                begin = i;
            } else if (!inWord && begin >= 0) {
                words.add(new int[] {begin, i});
                begin = -1;
            }
        }
        return words;
    }
}
