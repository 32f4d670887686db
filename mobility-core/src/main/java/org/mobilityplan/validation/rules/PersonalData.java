package org.mobilityplan.validation.rules;

import java.util.Map;
import java.util.Set;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/**
 * An e-mail address or a telephone number in a text: personal data, which a published plan must not contain (regulation (EU)
 * 2016/679). The address of a service, « contact@ », is not. The finding does not repeat it. The same words in several places of a plan are reported once.
 */
final class PersonalData extends Rule<String> {

    /** « 02 99 12 34 56 »: nine digits after a zero or a country code. */
    private static final int NATIONAL = 9;

    private static final int LONGEST_ADDRESS = 254;

    /** Words of addresses that belong to a service, as name keys. */
    private static final Set<String> SERVICES = Set.of(
            "accueil",
            "administration",
            "agence",
            "apprentissage",
            "bij",
            "bureau",
            "candidature",
            "candidatures",
            "cfa",
            "cidj",
            "college",
            "communication",
            "conseil",
            "contact",
            "contacts",
            "coordination",
            "crij",
            "dareic",
            "direction",
            "doc",
            "documentation",
            "dpo",
            "draaf",
            "drajes",
            "drjscs",
            "ecole",
            "emploi",
            "enic",
            "erasmus",
            "erasmusplus",
            "europe",
            "europedirect",
            "formation",
            "formations",
            "hello",
            "info",
            "infos",
            "information",
            "inscription",
            "inscriptions",
            "international",
            "internationale",
            "internationales",
            "jeunes",
            "jeunesse",
            "lycee",
            "mail",
            "mailbox",
            "mairie",
            "mission",
            "mobilite",
            "mobilites",
            "mobility",
            "naric",
            "office",
            "pij",
            "plan",
            "presse",
            "prefecture",
            "programme",
            "rectorat",
            "region",
            "relations",
            "reseau",
            "rgpd",
            "scolarite",
            "sdjes",
            "secretariat",
            "service",
            "services",
            "siao",
            "stage",
            "stages",
            "subvention",
            "subventions",
            "support",
            "sve",
            "team",
            "universite",
            "volontariat",
            "webmaster");

    PersonalData() {
        super(RuleInfo.of("text.personal-data", Severity.WARNING, "kind", "position"), String.class);
    }

    @Override
    public boolean appliesToProperty(String name) {
        return !name.equals("url");
    }

    @Override
    public boolean appliesToExtensions() {
        return true;
    }

    @Override
    public String neededCharacters() {
        return "@0+";
    }

    @Override
    public void check(String text, RuleContext context) {
        int address = address(text);
        int number = number(text);
        if (address >= 0) {
            report("e-mail", address, text, context);
        }
        if (number >= 0) {
            report("tel", number, text, context);
        }
    }

    private static void report(String kind, int at, String text, RuleContext context) {
        String words = text.substring(at, Math.min(text.length(), at + NATIONAL * 2));
        if (context.previousOccurrence(words).isEmpty()) {
            context.report(
                    Pointer.ROOT, Map.of("kind", kind, "position", Integer.toString(text.codePointCount(0, at) + 1)));
        }
    }

    /** The start of an e-mail address, or -1. */
    private static int address(String text) {
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int begin = at;
            while (begin > 0 && at - begin < LONGEST_ADDRESS && isLocal(text.charAt(begin - 1))) {
                begin--;
            }
            int end = at + 1;
            int dot = -1;
            while (end < text.length() && end - at < LONGEST_ADDRESS && isDomain(text.charAt(end))) {
                // A full stop at the end of a sentence is not part of the address.
                boolean inside = end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
                dot = text.charAt(end) == '.' && end > at + 1 && inside ? end : dot;
                end++;
            }
            if (begin < at && dot > 0 && !isOfService(text.substring(begin, at))) {
                return begin;
            }
        }
        return -1;
    }

    /** Whether the part of an address before the @ names a service, « relations-internationales », rather than a person. */
    private static boolean isOfService(String local) {
        for (String part : local.split("[._+-]")) {
            for (String word : NameKey.of(part).value().split(" ")) {
                if (SERVICES.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || ".!#$%&'*+/=?^_`{|}~-".indexOf(c) >= 0;
    }

    private static boolean isDomain(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }

    /** The start of a French telephone number, or -1. */
    private static int number(String text) {
        if (text.length() <= NATIONAL) {
            return -1;
        }
        for (int i = text.indexOf('0'); i >= 0; i = text.indexOf('0', i + 1)) {
            // +33 (0)2 99 …
            if (!follows(text, i) && isNumber(text, text.startsWith(")", i + 1) ? i + 2 : i + 1)) {
                return i;
            }
        }
        for (int i = text.indexOf("+33"); i >= 0; i = text.indexOf("+33", i + 1)) {
            if (isNumber(text, isGap(text, i + 3) ? i + 4 : i + 3)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the preceding character belongs to a longer number, word, address or decimal. */
    private static boolean follows(String text, int at) {
        if (at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        return Character.isLetterOrDigit(before)
                || "-/".indexOf(before) >= 0
                || ".,".indexOf(before) >= 0 && at > 1 && isDigit(text, at - 2);
    }

    /**
     * Nine digits, the first not zero, not followed by a digit: without separators, or with one before each pair. A date and
     * time, « 01.02.2019 10 h », has other separators.
     */
    private static boolean isNumber(String text, int begin) {
        int digits = 0;
        int gaps = 0;
        int i = begin;
        for (; i < text.length() && digits < NATIONAL; i++) {
            if (isDigit(text, i)) {
                if (digits == 0 && text.charAt(i) == '0') {
                    return false;
                }
                digits++;
            } else if (isGap(text, i) && digits % 2 == 1 && isDigit(text, i - 1)) {
                gaps++;
            } else {
                return false;
            }
        }
        return digits == NATIONAL && (gaps == 0 || gaps == NATIONAL / 2) && !isDigit(text, i);
    }

    private static boolean isGap(String text, int at) {
        return at < text.length() && " .-\u00a0\u202f".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
