package org.mobilityplan.examples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The tables of a web page: {@code rowspan} and {@code colspan} as merged cells, lists in cells as lines with dashes, the
 * headings of the page above each table. A table within a cell is text of that cell.
 */
final class HtmlFile {

    private static final int HEADING_LEVELS = 6;

    /** As in browsers. */
    private static final int MAX_COLSPAN = 1_000;

    private static final int MAX_ROWSPAN = 65_534;

    private static final Set<String> BLOCKS =
            Set.of("p", "div", "ul", "ol", "tr", "table", "section", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6");

    /** What holds words outside of tables. */
    private static final Set<String> OUTSIDE = Set.of("p", "li", "summary", "dt", "dd", "blockquote", "figcaption");

    /** What pages write in bold. */
    private static final String BOLD =
            "b, strong, h1, h2, h3, h4, h5, h6, [style*=font-weight:bold], [style*=font-weight: bold]";

    private HtmlFile() {}

    /**
     * Reads the tables of a page.
     *
     * @param bytes the page
     * @param encoding the name of the encoding; empty if the page declares it
     * @param notices receives what is worth knowing, in English and in French
     */
    static List<TableBlock> read(byte[] bytes, String encoding, BiConsumer<String, String> notices) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), encoding.isEmpty() ? null : encoding, "");
        List<TableBlock> tables = new ArrayList<>();
        String[] headings = new String[HEADING_LEVELS];
        Arrays.fill(headings, "");
        OutsideText outside = new OutsideText();
        for (Element element : page.getAllElements()) {
            String name = element.normalName();
            boolean inTable = element.parents().is("table");
            if (name.matches("h[1-6]") && !inTable) {
                int level = name.charAt(1) - '1';
                Arrays.fill(headings, level, HEADING_LEVELS, "");
                headings[level] = text(element);
            } else if (name.equals("table") && !inTable) {
                List<String> above = new ArrayList<>(List.of(headings));
                Element caption = element.selectFirst("> caption");
                if (caption != null) {
                    above.add(text(caption));
                }
                tables.add(new TableBlock(
                        Integer.toString(tables.size() + 1),
                        above,
                        false,
                        grid(element).rows()));
            } else if (OUTSIDE.contains(name) && !inTable && hasOwnText(element)) {
                outside.add(text(element));
            }
        }
        outside.report(notices);
        return tables;
    }

    /** Whether an element has words that no element within it repeats, and that are not those of a menu. */
    private static boolean hasOwnText(Element element) {
        boolean menu = !element.normalName().equals("p") && element.closest("nav, footer") != null;
        return !menu && element.selectFirst("> p, > ul, > ol, > dl, table") == null;
    }

    private static TableGrid grid(Element table) throws IOException {
        TableGrid grid = new TableGrid();
        List<Element> rows = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
        List<Integer> covered = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            grid.addRow();
            int column = 0;
            for (Element cell : rows.get(row).select("> td, > th")) {
                while (column < covered.size() && covered.get(column) > row) {
                    column++;
                }
                int width = Math.max(1, Math.min(MAX_COLSPAN, number(cell, "colspan")));
                int spanned = number(cell, "rowspan");
                int height = Math.max(1, Math.min(rows.size() - row, spanned == 0 ? MAX_ROWSPAN : spanned));
                grid.set(row, column, text(cell), bold(cell));
                grid.merge(row, column, height, width);
                for (int i = column; i < column + width; i++) {
                    while (covered.size() <= i) {
                        covered.add(0);
                    }
                    covered.set(i, row + height);
                }
                column += width;
            }
        }
        return grid;
    }

    /** The parts of a cell in bold, of which none is in another one. */
    private static List<String> bold(Element cell) {
        return cell.select(BOLD).stream()
                .filter(part ->
                        part.parents().stream().takeWhile(each -> each != cell).noneMatch(each -> each.is(BOLD)))
                .map(HtmlFile::text)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static int number(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        return value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : 1;
    }

    /** The text of an element, with a line for each paragraph and each item of a list. */
    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        append(element, text, 0);
        return text.toString().replaceAll("[ \\t]+\\n", "\n").strip();
    }

    private static void append(Node node, StringBuilder text, int depth) {
        if (node instanceof TextNode words) {
            String plain = words.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " ");
            boolean atStart = text.isEmpty() || " \n".indexOf(text.charAt(text.length() - 1)) >= 0;
            text.append(atStart ? plain.stripLeading() : plain);
            return;
        }
        String name = node.nodeName();
        if (name.equals("script") || name.equals("style")) {
            return;
        }
        if (node instanceof Element raised
                && name.equals("sup")
                && raised.text().matches("\\d{1,2}")) {
            // The mark of a footnote is not part of the number or word before it.
            raised.text().chars().forEach(digit -> text.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0')));
            return;
        }
        boolean list = name.equals("ul") || name.equals("ol");
        boolean block = BLOCKS.contains(name);
        if (name.equals("br")) {
            text.append('\n');
        } else if (name.equals("li")) {
            newLine(text);
            text.append("  ".repeat(Math.max(0, depth - 1))).append("- ");
        } else if (block && !endsWithMark(text)) {
            newLine(text);
        } else if (name.equals("td") || name.equals("th")) {
            text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "" : " ");
        }
        for (Node child : node.childNodes()) {
            append(child, text, list ? depth + 1 : depth);
        }
        if (block || name.equals("li")) {
            newLine(text);
        }
    }

    /** Whether an item of a list has just begun. */
    private static boolean endsWithMark(StringBuilder text) {
        int end = text.length();
        return end >= 2 && text.charAt(end - 2) == '-' && text.charAt(end - 1) == ' ';
    }

    private static void newLine(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
