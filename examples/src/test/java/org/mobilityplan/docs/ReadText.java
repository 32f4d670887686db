package org.mobilityplan.docs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people read of a file: everything else is replaced, character by character, so that offsets are those of the file. Code becomes
 * a mark that no phrase crosses, the margin of a comment becomes spaces.
 */
final class ReadText {

    private static final char CODE = '\u0001';

    private static final Pattern MARKDOWN_CODE =
            Pattern.compile("(?ms)^```.*?^```|`[^`\n]*`|(?<=\\])\\([^)\\s]*\\)|«[^»]*»|https?://\\S+");

    private static final Pattern MARGIN = Pattern.compile("\n[ \t]*(\\*(?!/)|//)");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)");

    private ReadText() {}

    static String of(String file, String text) {
        if (file.endsWith(".java")) {
            return java(text);
        }
        if (file.endsWith(".md")) {
            return masked(MARKDOWN_CODE, text, CODE);
        }
        return file.endsWith(".properties") ? masked(ESCAPE, text, ' ') : text;
    }

    private static String masked(Pattern pattern, String text, char mark) {
        StringBuilder masked = new StringBuilder(text);
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            mask(masked, matcher.start(), matcher.end(), mark);
        }
        return masked.toString();
    }

    private static void mask(StringBuilder text, int start, int end, char mark) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, mark);
            }
        }
    }

    /** Comments and string literals. */
    private static String java(String text) {
        StringBuilder read = new StringBuilder(text);
        int i = 0;
        while (i < text.length()) {
            int end;
            if (text.startsWith("//", i)) {
                end = endOf(text, "\n", i + 2);
                mask(read, i, i + 2, ' ');
            } else if (text.startsWith("/*", i)) {
                end = endOf(text, "*/", i + 2);
            } else if (text.startsWith("\"\"\"", i)) {
                end = endOf(text, "\"\"\"", i + 3);
            } else if (text.charAt(i) == '"' || text.charAt(i) == '\'') {
                end = endOfLiteral(text, i);
                mask(read, i, i + 1, CODE);
                mask(read, end - 1, end, CODE);
            } else {
                end = i + 1;
                if (!Character.isWhitespace(text.charAt(i))) {
                    mask(read, i, end, CODE);
                }
            }
            i = end;
        }
        return masked(ESCAPE, masked(MARGIN, read.toString(), ' '), ' ');
    }

    private static int endOf(String text, String mark, int from) {
        int end = text.indexOf(mark, from);
        return end < 0 ? text.length() : end + mark.length();
    }

    private static int endOfLiteral(String text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == text.charAt(start) || c == '\n') {
                return i + 1;
            }
        }
        return text.length();
    }
}
