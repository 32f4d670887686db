package org.mobilityplan.words;

import java.util.List;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.spelling.PlainText;

/** The published text of an element, which is asked whether it contains a value, so that the value is not repeated. */
public final class SourceText {

    public static final SourceText NONE = new SourceText("", "");

    /** A longer text is not searched. */
    private static final int MAX_SEARCHED = 20_000;

    private final String raw;

    /** The words of the text, each with a space before and after. */
    private final String key;

    private SourceText(String raw, String key) {
        this.raw = raw;
        this.key = key;
    }

    public static SourceText of(String text) {
        return NONE.and(text);
    }

    /** The text with another one after it. */
    SourceText and(String text) {
        return and(List.of(text));
    }

    /** The text with others after it; no words are those of two texts. */
    SourceText and(List<String> texts) {
        StringBuilder moreRaw = new StringBuilder();
        StringBuilder moreKey = new StringBuilder();
        for (String text : texts) {
            if (!text.isBlank() && raw.length() + moreRaw.length() + text.length() <= MAX_SEARCHED) {
                moreRaw.append('\n').append(text);
                moreKey.append('\n').append(spaced(text));
            }
        }
        return moreRaw.isEmpty() ? this : new SourceText(raw + moreRaw, key + moreKey);
    }

    /** Whether the text contains these words as whole words, whatever their case, accents and punctuation. */
    public boolean contains(String words) {
        if (raw.isEmpty() || words.isBlank() || words.length() > MAX_SEARCHED) {
            return false;
        }
        String wanted = spaced(words);
        return wanted.isBlank() ? PlainText.of(raw).contains(PlainText.of(words)) : key.contains(wanted);
    }

    private static String spaced(String text) {
        return " " + NameKey.of(text).value() + " ";
    }
}
