package org.mobilityplan.examples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The rows of a file of comma, semicolon or tab separated values, as office programs write them: in UTF-8, with or without a byte
 * order mark, or in Windows-1252, with quotes around cells that contain separators or line breaks.
 *
 * @param rows the rows; line breaks in cells are kept
 * @param charset the encoding that was found
 * @param separator the separator that was found
 */
record TableFile(List<List<String>> rows, Charset charset, char separator) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    static TableFile read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    static TableFile read(byte[] bytes) throws IOException {
        Charset charset = charsetOf(bytes);
        String text = new String(bytes, charset);
        String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        char separator = separatorOf(marked);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(marked)) {
            return new TableFile(reader.stream().map(CsvRecord::getFields).toList(), charset, separator);
        }
    }

    /** A file that is not valid UTF-8 is Windows-1252, in which every sequence of bytes is a text. */
    private static Charset charsetOf(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException other) {
            return WINDOWS_1252;
        }
    }

    /** Decided by the first line with a separator outside quotes: headers rarely contain commas. */
    private static char separatorOf(String text) {
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            int kind = quoted ? -1 : "\t;,".indexOf(c);
            if (kind >= 0) {
                counts[kind]++;
            } else if (c == '\n' && !quoted && counts[0] + counts[1] + counts[2] > 0) {
                break;
            }
        }
        return counts[0] > 0 ? '\t' : counts[1] > 0 ? ';' : ',';
    }
}
