package org.mobilityplan.json.utf8;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * Decodes a text without escapes in one step, and a word that occurs many times in a document only once.
 */
public final class Utf8Parser extends UTF8StreamJsonParser {

    /** Lead byte of the last characters of Latin-1, which cover most French texts; a string stores each of them in one byte. */
    private static final int LATIN_1_LEAD = 0xC3;

    private static final int LONGEST_WORD = 64;

    /** Of the texts, names and abbreviations occur many times. */
    private static final int LONGEST_NAME = 40;

    private static final Function<String, String> TEXT = text -> text;

    /** Short documents have few words, and long ones repeat them. */
    private static final int MOST_WORDS = 256;

    private static final int BYTES_A_WORD = 64;

    /** From here on memory matters more than the time it takes to share texts, an eighth of reading. */
    private static final int LONG_DOCUMENT = 1 << 20;

    private final ByteBuffer input;
    private byte[] latin1 = new byte[256];
    private boolean plain;

    /** Fixed-size cache of the most recent word per hash slot, so that hostile input cannot grow or slow it. */
    private final @Nullable CachedWord[] words;

    private final boolean sharesTexts;

    /** A word of the document and its value. */
    private record CachedWord(Function<String, ?> meaning, int from, int to, String text, Object value) {}

    public Utf8Parser(
            ObjectReadContext context,
            IOContext resources,
            int streamFeatures,
            int formatFeatures,
            ByteQuadsCanonicalizer names,
            byte[] utf8,
            int from,
            int to) {
        super(context, resources, streamFeatures, formatFeatures, null, names, utf8, from, to, 0, false);
        input = EightBytes.in(utf8);
        sharesTexts = to - from >= LONG_DOCUMENT;
        words = new CachedWord[Math.min(MOST_WORDS, Integer.highestOneBit((to - from) / BYTES_A_WORD + 1))];
    }

    @Override
    public String getString() {
        if (_currToken != JsonToken.VALUE_STRING || !_tokenIncomplete) {
            return super.getString();
        }
        String text = plainText(_inputPtr, _inputEnd);
        plain = text != null;
        return text == null ? super.getString() : text;
    }

    /** The offset after the current token, which is a bracket. */
    public int offsetAfterBracket() {
        return _inputPtr;
    }

    /** Whether the current text is known to have no escapes, so that it contains only characters of UTF-8. */
    public boolean isPlain() {
        return plain;
    }

    /** The text that begins here if it is Latin-1 without escapes; the parser then moves to its end. */
    private @Nullable String plainText(int begin, int limit) {
        byte[] in = _inputBuffer;
        int end = StringScanner.endOfAscii(input, begin, limit);
        if (end < limit && in[end] == '"') {
            return end - begin > _streamReadConstraints.getMaxStringLength()
                    ? null
                    : finish(new String(in, begin, end - begin, StandardCharsets.ISO_8859_1), end);
        }
        int length = 0;
        int at = begin;
        while (end < limit) {
            int ascii = end - at;
            if (length + ascii + 1 > latin1.length) {
                latin1 = Arrays.copyOf(latin1, Math.max(2 * latin1.length, length + ascii + 1));
            }
            System.arraycopy(in, at, latin1, length, ascii);
            length += ascii;
            byte b = in[end];
            if (b == '"') {
                return length > _streamReadConstraints.getMaxStringLength()
                        ? null
                        : finish(new String(latin1, 0, length, StandardCharsets.ISO_8859_1), end);
            }
            if (b >= 0 || (b & 0xFF) > LATIN_1_LEAD) {
                return unicodeText(begin, end, limit);
            }
            latin1[length++] = (byte) (b << 6 | in[end + 1] & 0x3F);
            at = end + 2;
            end = StringScanner.endOfAscii(input, at, limit);
        }
        return null;
    }

    /** The text that begins here if it has no escapes; up to an offset it is known to have none. */
    private @Nullable String unicodeText(int begin, int known, int limit) {
        int end = StringScanner.end(input, known, limit);
        boolean plain =
                end < limit && _inputBuffer[end] == '"' && end - begin <= _streamReadConstraints.getMaxStringLength();
        return plain ? finish(new String(_inputBuffer, begin, end - begin, StandardCharsets.UTF_8), end) : null;
    }

    private String finish(String text, int quote) {
        _textBuffer.resetWithString(text);
        _tokenIncomplete = false;
        _inputPtr = quote + 1;
        return text;
    }

    /**
     * The value of the current text.
     *
     * @param meaning makes the value from the text; the same object for all values of one kind
     * @throws IllegalArgumentException if the text has no meaning
     */
    public <V> V word(Function<String, V> meaning) {
        return value(meaning, LONGEST_WORD);
    }

    /** The current text; a short one that occurs several times in a long document is one string. */
    public String text() {
        return sharesTexts ? value(TEXT, LONGEST_NAME) : getString();
    }

    private <V> V value(Function<String, V> meaning, int longest) {
        int from = _inputPtr;
        int to = _tokenIncomplete ? StringScanner.end(input, from, Math.min(_inputEnd, from + longest)) : from;
        if (to == from || to == _inputEnd || _inputBuffer[to] != '"') {
            return meaning.apply(getString());
        }
        int slot = StringScanner.hash(_inputBuffer, from, to) & words.length - 1;
        CachedWord cached = words[slot];
        if (cached != null
                && cached.meaning == meaning
                && Arrays.equals(_inputBuffer, cached.from, cached.to, _inputBuffer, from, to)) {
            finish(cached.text, to);
            plain = true;
            @SuppressWarnings("unchecked") // It was made by this function.
            V known = (V) cached.value;
            return known;
        }
        String text = getString();
        V value = meaning.apply(text);
        words[slot] = new CachedWord(meaning, from, to, text, value);
        return value;
    }
}
