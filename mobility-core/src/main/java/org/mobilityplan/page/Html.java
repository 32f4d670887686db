package org.mobilityplan.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Writes HTML: markup is the library's own, everything else is escaped. */
final class Html {

    private final StringBuilder text = new StringBuilder(16_384);

    /** Markup of the library, with nothing of a plan in it. */
    Html raw(String marks) {
        text.append(marks);
        return this;
    }

    /**
     * Words of a plan as text. Line breaks become {@code <br>}. The spaces that French sets before and within its punctuation do
     * not break a line, whatever space the author typed: a span around them keeps the words as they are.
     */
    Html text(String words) {
        int from = 0;
        for (int i = 0; i + 2 < words.length(); i++) {
            if (words.charAt(i + 1) == ' ' && isKept(words, i)) {
                escaped(words.substring(from, i), true).raw("<span class=\"nb\">");
                int start = i;
                i += 2;
                while (i + 2 < words.length() && words.charAt(i + 1) == ' ' && isKept(words, i)) {
                    i += 2;
                }
                from = i + 1;
                escaped(words.substring(start, from), true).raw("</span>");
            }
        }
        return escaped(words.substring(from), true);
    }

    /** Whether the space after a character is one before or within punctuation: « a » and a : b. */
    private static boolean isKept(String words, int at) {
        char before = words.charAt(at);
        char after = words.charAt(at + 2);
        boolean whole = before > ' ' && after > ' ' && !Character.isSurrogate(before) && !Character.isSurrogate(after);
        return whole && (before == '«' || "»:;?!".indexOf(after) >= 0);
    }

    /** Words of a plan where HTML allows no markup, as in the title of the window. */
    Html plain(String words) {
        return escaped(words, false);
    }

    /** An attribute with a value from a plan. */
    Html attribute(String name, String value) {
        text.append(' ').append(name).append("=\"");
        return escaped(value, false).raw("\"");
    }

    private Html escaped(String words, boolean breaks) {
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\t' -> text.append(' ');
                case '\r', '\n', '\u0085', '\u2028', '\u2029' -> {
                    boolean pair = c == '\r' && i < words.length() && words.charAt(i) == '\n';
                    i += pair ? 1 : 0;
                    text.append(breaks ? "<br>" : " ");
                }
                default -> text.appendCodePoint(isHarmful(c) ? '\uFFFD' : c);
            }
        }
        return this;
    }

    /** Characters that HTML does not allow, and those that would change the direction of the text around them. */
    private static boolean isHarmful(int c) {
        int type = Character.getType(c);
        boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return type == Character.CONTROL || type == Character.SURROGATE || turns || noCharacter;
    }

    /** The address of a link, where it is one of the web. */
    static Optional<String> webAddress(String address) {
        try {
            URI uri = new URI(address.strip());
            boolean web = uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
            return web ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
