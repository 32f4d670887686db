package org.mobilityplan.publish;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Rows of cells as text: CSV, TSV, Markdown.
 *
 * <p>{@link #csv} and {@link #tsv} keep every cell exactly: what is read back is what was written. {@link #spreadsheetCsv} is for
 * people who open the file in a spreadsheet.
 *
 * <pre>{@code
 * List<List<String>> rows = PublishedTable.of(plan).rows();
 * Files.writeString(Path.of("plan.csv"), TableText.csv(rows));
 * }</pre>
 */
public final class TableText {

    /** Characters that make a spreadsheet compute a cell as a formula (OWASP, « CSV injection »), and the escape itself. */
    private static final String FORMULA = "=+-@\t\r\n'＝＋－＠";

    private TableText() {}

    /**
     * Rows as CSV (RFC 4180): commas, lines that end with CR and LF, quotes only where a cell needs them.
     *
     * @param rows the rows, each with at least one cell
     * @return the text
     */
    public static String csv(List<List<String>> rows) {
        return separated(rows, ",", "\r\n", "");
    }

    /**
     * Writes rows as {@link #csv} does, one after the other, for tables that do not fit in memory. Does not close what it writes
     * to.
     *
     * @param rows the rows, each with at least one cell
     * @param out where to write
     * @throws IOException if it cannot be written
     */
    public static void writeCsv(Stream<List<String>> rows, Appendable out) throws IOException {
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(out, "out");
        for (Iterator<List<String>> each = rows.iterator(); each.hasNext(); ) {
            out.append(csv(List.of(each.next())));
        }
    }

    /**
     * Rows as tab-separated values, with quotes as in CSV where a cell has a tab, a line break or a quote in it.
     *
     * @param rows the rows, each with at least one cell
     * @return the text, its lines ended by line feeds
     */
    public static String tsv(List<List<String>> rows) {
        return separated(rows, "\t", "\n", "");
    }

    /**
     * Rows as CSV for a spreadsheet in French: a byte order mark, semicolons, and an apostrophe before each cell that begins
     * with = + - @, a tab, a line break or an apostrophe, so that no cell is computed as a formula. Taking the first apostrophe
     * of a cell away gives the cell.
     *
     * @param rows the rows, each with at least one cell
     * @return the text
     */
    public static String spreadsheetCsv(List<List<String>> rows) {
        return "\uFEFF" + separated(rows, ";", "\r\n", FORMULA);
    }

    private static String separated(List<List<String>> rows, String separator, String lineEnd, String guarded) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                boolean guard = !cell.isEmpty() && guarded.indexOf(cell.charAt(0)) >= 0;
                // Alone in its row, an empty cell would be an empty line, which readers skip.
                boolean quote = row.size() == 1 && cell.isEmpty() || needsQuotes(cell, separator);
                text.append(i == 0 ? "" : separator).append(quote ? "\"" : "").append(guard ? "'" : "");
                text.append(quote ? cell.replace("\"", "\"\"") : cell).append(quote ? "\"" : "");
            }
            text.append(lineEnd);
        }
        return text.toString();
    }

    private static boolean needsQuotes(String cell, String separator) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (separator.indexOf(c) >= 0 || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        // Some readers strip spaces that are not quoted, or take # for a comment.
        return !cell.isEmpty()
                && (cell.charAt(0) <= ' ' || cell.charAt(cell.length() - 1) <= ' ' || cell.charAt(0) == '#');
    }

    /**
     * Rows as a table in Markdown, as GitHub and others read it; the first row is the header. Line breaks in a cell become
     * {@code <br>}, and every character that Markdown or HTML would read as a mark is escaped.
     *
     * @param rows the rows, as many cells in each
     * @return the text; empty for no rows
     */
    public static String markdown(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            markdownRow(rows.get(i), text);
            if (i == 0) {
                text.append("| --- ".repeat(rows.get(0).size())).append("|\n");
            }
        }
        return text.toString();
    }

    private static void markdownRow(List<String> row, StringBuilder text) {
        for (String cell : row) {
            text.append(cell.isEmpty() ? "|" : "| ");
            markdown(cell, text);
            text.append(' ');
        }
        text.append("|\n");
    }

    private static void markdown(String cell, StringBuilder text) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\r' || c == '\n' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
                boolean pair = c == '\r' && i + 1 < cell.length() && cell.charAt(i + 1) == '\n';
                text.append("<br>");
                i += pair ? 1 : 0;
            } else if (Character.isISOControl(c)) {
                text.append(' ');
            } else if (c == '&') {
                text.append("&amp;");
            } else if (c == '<') {
                text.append("&lt;");
            } else if (c == '>') {
                text.append("&gt;");
            } else {
                text.append("\\`*_[]|~".indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
    }
}
