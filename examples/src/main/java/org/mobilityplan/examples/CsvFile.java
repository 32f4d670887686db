package org.mobilityplan.examples;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of a file of separated values, as office programs write them: with tabs, semicolons, commas or bars; in UTF-8, UTF-16,
 * Windows-1252 or MacRoman; with quotes around cells that contain separators or line breaks.
 *
 * @param rows the rows; line breaks in cells are kept
 * @param charset the encoding that was found
 * @param separator the separator that was found
 */
record CsvFile(List<List<String>> rows, Charset charset, char separator) {

    private static final String SEPARATORS = "\t;|,";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset MAC_ROMAN = Charset.forName("x-MacRoman");

    /** What French text has besides ASCII. Decoded in a wrong encoding, its bytes are other characters. */
    private static final String FRENCH = "éèêëàâäùûüôöîïçœÉÈÊÀÂÔÎÇŒ«»’‘“”–—…€°•\u00A0";

    /** The separator is decided by this many records at most. */
    private static final int SAMPLE = 50;

    /** How far the sample reaches, in characters. */
    private static final int SAMPLE_LENGTH = 200_000;

    /** A quote that breaks the rules of quoting. */
    private record BrokenQuote(int line, int column, String reason) {}

    static CsvFile read(Path file) throws IOException {
        return read(Files.readAllBytes(file), "", "");
    }

    /**
     * Reads a file.
     *
     * @param bytes the content
     * @param separator {@code tab}, or the separator itself; empty to find it
     * @param encoding the name of the encoding; empty to find it
     * @throws IOException if the content breaks the rules; the message has line and column
     */
    static CsvFile read(byte[] bytes, String separator, String encoding) throws IOException {
        Charset charset = encoding.isEmpty() ? charsetOf(bytes) : named(encoding);
        String decoded = decode(bytes, charset);
        String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        char found = separator.isEmpty() ? separatorOf(text) : parse(separator);
        Optional<BrokenQuote> broken = brokenQuote(text, found);
        if (broken.isEmpty()) {
            return new CsvFile(records(text, found, '"'), charset, found);
        }
        if (found == '\t') {
            return new CsvFile(withoutQuotes(text), charset, found);
        }
        throw broken(broken.get());
    }

    private static IOException broken(BrokenQuote quote) {
        return new IOException("line " + quote.line + ", column " + quote.column + " / ligne " + quote.line
                + ", colonne " + quote.column + ": " + quote.reason);
    }

    private static List<List<String>> records(String text, char separator, char quote) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quote)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return reader.stream().map(CsvFile::fields).toList();
        } catch (CsvParseException tooLarge) {
            Throwable cause = tooLarge.getCause();
            throw new IOException(tooLarge.getMessage() + (cause == null ? "" : ": " + cause.getMessage()), tooLarge);
        }
    }

    /** The cells of a record, with the line breaks of every other reader. */
    private static List<String> fields(CsvRecord record) {
        return record.getFields().stream()
                .map(field -> field.replace("\r\n", "\n"))
                .toList();
    }

    /**
     * Text between tabs has no rule for quotes: « "Partir" : campagne » is a cell with two quotes. Only a cell that is quoted as a
     * whole is not.
     */
    private static List<List<String>> withoutQuotes(String text) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        // The unit separator is not in the text of a cell, so nothing is a quote.
        for (List<String> row : records(text, '\t', '\u001F')) {
            List<String> cells = new ArrayList<>();
            for (String cell : row) {
                boolean quoted = cell.length() >= 2 && cell.startsWith("\"") && cell.endsWith("\"");
                String inner = quoted ? cell.substring(1, cell.length() - 1) : cell;
                cells.add(quoted && !inner.replace("\"\"", "").contains("\"") ? inner.replace("\"\"", "\"") : cell);
            }
            rows.add(cells);
        }
        for (int i = 0; i < rows.size(); i++) {
            for (String cell : rows.get(i)) {
                if (cell.startsWith("\"") && cell.chars().filter(c -> c == '"').count() % 2 == 1) {
                    throw broken(new BrokenQuote(
                            i + 1,
                            1,
                            "a cell begins with a quote that is not closed in its line / une cellule commence par un"
                                    + " guillemet qui n’est pas fermé sur sa ligne"));
                }
            }
        }
        return rows;
    }

    private static char parse(String separator) throws IOException {
        if (separator.equalsIgnoreCase("tab") || separator.equals("\\t")) {
            return '\t';
        }
        if (separator.length() != 1 || "\"\r\n".contains(separator)) {
            throw new IOException("not a separator: « " + separator + " »; use tab or one character / séparateur"
                    + " inconnu ; indiquez tab ou un caractère");
        }
        return separator.charAt(0);
    }

    private static Charset named(String encoding) throws IOException {
        try {
            return encoding.equalsIgnoreCase("MacRoman") ? MAC_ROMAN : Charset.forName(encoding);
        } catch (UnsupportedCharsetException | java.nio.charset.IllegalCharsetNameException unknown) {
            throw new IOException("unknown encoding / encodage inconnu : " + encoding, unknown);
        }
    }

    private static String decode(byte[] bytes, Charset charset) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return charset.newDecoder().decode(in).toString();
        } catch (CharacterCodingException malformed) {
            String read = new String(bytes, 0, in.position(), charset);
            int line = 1 + (int) read.chars().filter(c -> c == '\n').count();
            int column = read.length() - read.lastIndexOf('\n');
            throw broken(new BrokenQuote(line, column, "not " + charset + " / n’est pas en " + charset));
        }
    }

    /** A mark at the beginning, every second byte zero, valid UTF-8, or else the encoding with more letters of French. */
    private static Charset charsetOf(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length >= 2 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        int[] zeros = new int[2];
        for (int i = 0; i < Math.min(bytes.length, SAMPLE_LENGTH); i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] > bytes.length / 5) {
            return zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException other) {
            return french(bytes, MAC_ROMAN) > french(bytes, WINDOWS_1252) ? MAC_ROMAN : WINDOWS_1252;
        }
    }

    private static long french(byte[] bytes, Charset charset) {
        return new String(bytes, charset)
                .chars()
                .filter(c -> FRENCH.indexOf(c) >= 0)
                .count();
    }

    /** The separator by which the most records of the beginning have the same number of cells. */
    private static char separatorOf(String text) throws IOException {
        String beginning = text.substring(0, Math.min(text.length(), SAMPLE_LENGTH));
        char best = ',';
        long highest = 0;
        for (char separator : SEPARATORS.toCharArray()) {
            boolean quotes = brokenQuote(beginning, separator).isEmpty();
            Map<Integer, Integer> widths = new HashMap<>();
            records(beginning, separator, quotes ? '"' : '\u001F').stream()
                    .limit(SAMPLE)
                    .forEach(row -> widths.merge(row.size(), 1, Integer::sum));
            for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
                long agreement = (long) width.getValue() * width.getValue() * (width.getKey() - 1);
                if (agreement > highest) {
                    highest = agreement;
                    best = separator;
                }
            }
        }
        return best;
    }

    /** The first quote that is never closed, or that is closed within a cell. */
    private static Optional<BrokenQuote> brokenQuote(String text, char separator) {
        int line = 1;
        int lineStart = 0;
        boolean cellStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && cellStart) {
                int openLine = line;
                int openColumn = i - lineStart + 1;
                int close = i + 1;
                while (close < text.length() && !(text.charAt(close) == '"' && !text.startsWith("\"\"", close))) {
                    boolean pair = text.startsWith("\"\"", close);
                    if (text.charAt(close) == '\n') {
                        line++;
                        lineStart = close + 1;
                    }
                    close += pair ? 2 : 1;
                }
                if (close >= text.length()) {
                    return Optional.of(new BrokenQuote(
                            openLine, openColumn, "this quote is never closed / ce guillemet n’est jamais fermé"));
                }
                i = close;
                boolean ends = close + 1 == text.length()
                        || text.charAt(close + 1) == separator
                        || text.charAt(close + 1) == '\n'
                        || text.charAt(close + 1) == '\r';
                if (!ends) {
                    return Optional.of(new BrokenQuote(
                            line,
                            close - lineStart + 2,
                            "text after the closing quote / texte après le guillemet fermant"));
                }
                cellStart = false;
                continue;
            }
            cellStart = c == separator || c == '\n' || c == '\r';
            if (c == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return Optional.empty();
    }
}
