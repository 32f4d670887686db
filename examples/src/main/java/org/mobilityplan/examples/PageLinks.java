package org.mobilityplan.examples;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.mobilityplan.model.NameKey;

/**
 * The addresses of links in the tables of a page. Next to words that only point to them, such as « En savoir plus », they are part of
 * the text; those of names and titles are reported.
 */
final class PageLinks {

    private static final int MAX_SHOWN = 60;

    /** Words that say nothing without their address, folded. */
    private static final Pattern POINTING =
            Pattern.compile("(?:(?:pour )?en )?savoir plus|plus d(?: |')?(?:info(?:rmation)?s?|details)"
                    + "|lire (?:la suite|plus|l(?: |')article)|(?:cliquez )?ici|liens?|(?:site|page)(?: (?:web|internet|dediee?))?|details?"
                    + "|(?:voir|consulter|acceder|telecharger)(?: (?:a |au )?(?:le |la |l(?: |'))?"
                    + "(?:fiche|page|site|article|programme|dispositif|appel|detail|document|guide|lien|formulaire|bilan|pdf)s?"
                    + "(?: complete?)?)?|(?:read |learn |find out )?more|link|website|mehr(?: erfahren| infos?)?");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private final Set<String> unread = new LinkedHashSet<>();

    /** The address of a link whose words only point to it; empty for any other. */
    static String pointedTo(Element link) {
        String address = link.attr("href").strip();
        boolean points = POINTING.matcher(NameKey.of(link.text()).value()).matches();
        return points && ADDRESS.matcher(address).matches() ? address : "";
    }

    /** Collects the addresses in a table that are not part of its text. */
    void addUnread(Element table) {
        for (Element link : table.select("a[href]")) {
            String address = link.attr("href").strip();
            boolean page = ADDRESS.matcher(address).matches() || address.matches("[/\\w.][^:\\s]*");
            if (page && pointedTo(link).isEmpty() && !link.text().contains(address)) {
                unread.add(link.text().isBlank() ? address : link.text().strip() + " (" + address + ")");
            }
        }
    }

    /** Reports the addresses that are not read, if there are any. */
    void report(BiConsumer<String, String> notices) {
        if (unread.isEmpty()) {
            return;
        }
        String shown = unread.stream().limit(MAX_SHOWN).collect(Collectors.joining(" | "))
                + (unread.size() > MAX_SHOWN ? " | …" : "");
        notices.accept(
                "Addresses of links are not read (" + unread.size() + "): " + shown,
                "Adresses de liens, non lues (" + unread.size() + ") : " + shown);
    }
}
