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
 * Makes a text from its bytes at once, where it has no escapes, and a word that stands in many places of a document only once.
 */
public final class Utf8Parser extends UTF8StreamJsonParser {

    /** Texts of French documents have nearly all their characters in this many; each of them is one byte of a string. */
    private static final int LATIN_1_LEAD = 0xC3;

    private static final int LONGEST_WORD = 64;

    /** Short documents have few words, and long ones have the same ones again and again. */
    private static final int MOST_WORDS = 256;

    private static final int BYTES_A_WORD = 64;

    private final ByteBuffer input;
    private byte[] latin1 = new byte[256];

    /** The word met last of those that share a place, so that a hostile document can make it no larger or slower. */
    private final @Nullable Met[] words;

    /** A word of the document, and what it means. */
    private record Met(Function<String, ?> meaning, int from, int to, String text, Object value) {}

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
        words = new Met[Math.min(MOST_WORDS, Integer.highestOneBit((to - from) / BYTES_A_WORD + 1))];
    }

    @Override
    public String getString() {
        if (_currToken != JsonToken.VALUE_STRING || !_tokenIncomplete) {
            return super.getString();
        }
        String text = plainText(_inputPtr, _inputEnd);
        return text == null ? super.getString() : text;
    }

    /** The text that begins here, if it is in Latin-1 and without escapes; it is then passed. */
    private @Nullable String plainText(int begin, int limit) {
        byte[] in = _inputBuffer;
        int end = PlainText.endOfAscii(input, begin, limit);
        if (end < limit && in[end] == '"') {
            return end - begin > _streamReadConstraints.getMaxStringLength()
                    ? null
                    : passed(new String(in, begin, end - begin, StandardCharsets.ISO_8859_1), end);
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
                        : passed(new String(latin1, 0, length, StandardCharsets.ISO_8859_1), end);
            }
            if (b >= 0 || (b & 0xFF) > LATIN_1_LEAD) {
                return unicodeText(begin, end, limit);
            }
            latin1[length++] = (byte) (b << 6 | in[end + 1] & 0x3F);
            at = end + 2;
            end = PlainText.endOfAscii(input, at, limit);
        }
        return null;
    }

    /** The same of any characters, but for escapes; of the text it is known that what stands before a place is plain. */
    private @Nullable String unicodeText(int begin, int known, int limit) {
        int end = PlainText.end(input, known, limit);
        boolean plain =
                end < limit && _inputBuffer[end] == '"' && end - begin <= _streamReadConstraints.getMaxStringLength();
        return plain ? passed(new String(_inputBuffer, begin, end - begin, StandardCharsets.UTF_8), end) : null;
    }

    private String passed(String text, int quote) {
        _textBuffer.resetWithString(text);
        _tokenIncomplete = false;
        _inputPtr = quote + 1;
        return text;
    }

    /**
     * The value of the current text.
     *
     * @param meaning makes the value from the text; the same object for all values of one kind
     * @throws IllegalArgumentException if it means nothing
     */
    public <V> V word(Function<String, V> meaning) {
        int from = _inputPtr;
        int to = _tokenIncomplete ? PlainText.end(input, from, Math.min(_inputEnd, from + LONGEST_WORD)) : from;
        if (to == from || to == _inputEnd || _inputBuffer[to] != '"') {
            return meaning.apply(getString());
        }
        int place = PlainText.hash(_inputBuffer, from, to) & words.length - 1;
        Met met = words[place];
        if (met != null
                && met.meaning == meaning
                && Arrays.equals(_inputBuffer, met.from, met.to, _inputBuffer, from, to)) {
            passed(met.text, to);
            @SuppressWarnings("unchecked") // It was made by this function.
            V known = (V) met.value;
            return known;
        }
        String text = getString();
        V value = meaning.apply(text);
        words[place] = new Met(meaning, from, to, text, value);
        return value;
    }
}
