package org.mobilityplan.examples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.notation.Heading;

/**
 * The tables of a web page: {@code rowspan} and {@code colspan} as merged cells, lists in cells as lines with dashes, the
 * headings of the page above each table. A table within a cell is text of that cell. Fiches of labels and values are read as a
 * table as well.
 */
final class HtmlFile {

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

    /** Inline elements whose words are outside of a table if they are next to it: {@code <b>Axe 1</b><table>…}. */
    private static final Set<String> INLINE = Set.of("b", "strong", "span", "font", "center", "em", "i", "u");

    /** What may hold words of its own, or only other blocks. */
    private static final Set<String> CONTAINERS =
            Set.of("body", "div", "section", "article", "main", "details", "center", "form");

    private static final String BLOCKS_WITHIN =
            "p, div, ul, ol, dl, table, section, article, details, h1, h2, h3, h4, h5, h6";

    private static final String CENTRED =
            "center, [align=center], [style*=text-align:center], [style*=text-align: center]";

    private static final Pattern FONT_SIZE = Pattern.compile("font-size: ?([0-9]{1,3}(?:\\.[0-9]{1,3})?)(pt|px|r?em)");

    private static final double POINTS_IN_PIXEL = 0.75;
    private static final double POINTS_IN_EM = 12;

    /** {@code <font size="4">} in points. */
    private static final double LARGE_FONT = 14;

    /** Words of captions that say nothing of the actions below them. */
    private static final Set<String> OF_CAPTION = Set.of(
            "tableau",
            "table",
            "liste",
            "list",
            "detail",
            "actions",
            "action",
            "mesures",
            "coordination",
            "n",
            "no",
            "de",
            "des",
            "du",
            "d",
            "l",
            "le",
            "la",
            "les",
            "et",
            "the",
            "of",
            "and");

    /** The mark of an item as Word saves it in a page: one of its signs and several spaces that do not break. */
    private static final Pattern WORD_ITEM = Pattern.compile("(?m)^[·§o•][ \\u00a0]*\\u00a0[ \\u00a0]+");

    private static final Pattern CODE = Pattern.compile("\\d{1,2}|[ivx]{1,4}|[a-h]");

    private final List<TableBlock> tables = new ArrayList<>();
    private final DocumentHeadings headings = new DocumentHeadings();
    private final OutsideText outside = new OutsideText();
    private final DocumentOpening opening = new DocumentOpening();
    private final HtmlFiches fiches = new HtmlFiches();
    private final PageLinks links = new PageLinks();

    /** The headings in paragraphs that follow each other. */
    private final List<String> axes = new ArrayList<>();

    /** Whether they are a list of headings, and so are those that follow. */
    private boolean listed;

    private boolean opened = true;

    /**
     * Reads the tables of a page.
     *
     * @param bytes the page
     * @param encoding the name of the encoding; empty if the page declares it
     * @param notices receives what is worth knowing, in English and in French
     */
    static List<TableBlock> read(byte[] bytes, String encoding, BiConsumer<String, String> notices) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), encoding.isEmpty() ? null : encoding, "");
        HtmlFile file = new HtmlFile();
        // Word's style of titles, above headings that may begin with « 1. ».
        @Nullable Element styled = page.selectFirst("p.MsoTitle");
        for (Node node : page.body().nodeStream().toList()) {
            @Nullable Element parent = node.parent() instanceof Element above ? above : null;
            boolean inTable = parent != null && parent.closest("table") != null;
            if (inTable || file.fiches.isRead(parent)) {
                continue;
            }
            if (node instanceof Element element) {
                if (element != styled) {
                    file.read(element);
                }
            } else if (node instanceof TextNode text && parent != null && isBetweenBlocks(parent)) {
                file.addOutside(text.text().strip(), parent);
            }
        }
        file.closeOpening();
        file.fiches.addTo(file.tables);
        String title = page.title().strip();
        boolean untitled =
                file.tables.stream().allMatch(table -> table.headings().get(0).isEmpty());
        if (styled != null && styled.hasText()) {
            file.tables.replaceAll(table -> table.withOuterHeading(text(styled).replace('\n', ' ')));
        } else if (DocumentOpening.isNameOfPlan(title) && untitled) {
            file.tables.replaceAll(table -> table.withTitle(title));
        }
        // One word is more likely the name of a file.
        if (title.indexOf(' ') > 0
                && page.select("h1, p.MsoTitle").stream().noneMatch(each -> isSame(text(each), title))
                && file.tables.stream().noneMatch(table -> table.headings().contains(title))) {
            file.outside.add(title);
        }
        file.tables.replaceAll(table -> table.below(file.opening.facts()));
        file.outside.report(notices);
        file.links.report(notices);
        return file.tables;
    }

    private static boolean isSame(String first, String second) {
        return NameKey.of(first).equals(NameKey.of(second));
    }

    private void read(Element element) throws IOException {
        String name = element.normalName();
        if (name.matches("h[1-6]|table")) {
            endAxes();
        }
        if (name.matches("h[1-6]")) {
            if (TableBlock.isAxis(text(element))) {
                closeOpening();
            }
            opening.addHeading();
            headings.set(name.charAt(1) - '1', text(element));
        } else if (name.equals("table")) {
            closeOpening();
            List<String> above = new ArrayList<>(headings.list());
            @Nullable Element details = element.closest("details");
            addUnlessRepeated(above, details == null ? "" : text(details.select("> summary")));
            addCaption(above, text(element.select("> caption")));
            links.addUnread(element);
            String number = Integer.toString(tables.size() + 1);
            tables.add(new TableBlock(number, above, false, grid(element).rows()));
        } else if (fiches.read(element, headings.list(), tables)) {
            endAxes();
        } else if (isOutside(element)) {
            if (TableBlock.isHeadingOfFiche(text(element)) && isRightAboveTable(element)) {
                closeOpening();
                headings.setByWords(text(element));
            } else {
                addOutside(labelled(element), element);
            }
        }
    }

    private static boolean isRightAboveTable(Element element) {
        @Nullable Element next = element.nextElementSibling();
        while (next != null && !next.hasText()) {
            next = next.nextElementSibling();
        }
        return next != null
                && (next.normalName().equals("table")
                        || next.normalName().equals("div")
                                && next.childrenSize() == 1
                                && next.child(0).normalName().equals("table"));
    }

    private void endAxes() {
        axes.clear();
        listed = false;
    }

    /** Adds a heading, unless it is one of those above it: « Axe 1 – Informer » as the caption below « Axe 1 : Informer ». */
    private static void addUnlessRepeated(List<String> above, String words) {
        Heading heading = Heading.read(words);
        boolean repeated = above.stream()
                .map(Heading::read)
                .anyMatch(each -> each.code().equals(heading.code())
                        && NameKey.of(each.level().orElse(""))
                                .equals(NameKey.of(heading.level().orElse("")))
                        && NameKey.of(each.title()).equals(NameKey.of(heading.title())));
        above.add(repeated ? "" : words);
    }

    /** Adds a caption as a heading, unless it only numbers the table, or repeats a heading: « Actions de l'axe 1 » below « Axe 1 : Informer ». */
    private void addCaption(List<String> above, String caption) {
        Set<String> words = wordsOf(caption);
        boolean coded = words.size() > 1 && words.stream().anyMatch(HtmlFile::isCode);
        boolean repeated = !words.isEmpty()
                && above.stream()
                        .map(HtmlFile::wordsOf)
                        .anyMatch(heading -> coded ? heading.containsAll(words) : heading.equals(words));
        if (repeated) {
            return;
        }
        if (words.stream().allMatch(HtmlFile::isCode)) {
            outside.add(caption);
        } else {
            addUnlessRepeated(above, caption);
        }
    }

    /** The words by which captions differ. */
    private static Set<String> wordsOf(String heading) {
        return Stream.of(NameKey.of(heading).value().split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty() && !OF_CAPTION.contains(word))
                .collect(Collectors.toSet());
    }

    private static boolean isCode(String word) {
        return CODE.matcher(word).matches();
    }

    /** The words of an element; those of a label are with its value: « Chef de file : Région ». */
    private static String labelled(Element element) {
        @Nullable Element label = element.previousElementSibling();
        @Nullable Element value = element.nextElementSibling();
        if (element.normalName().equals("dd")
                && label != null
                && label.normalName().equals("dt")) {
            return text(label) + " : " + text(element);
        }
        boolean repeated = element.normalName().equals("dt")
                && value != null
                && value.normalName().equals("dd");
        return repeated ? "" : text(element);
    }

    /** A paragraph such as « Axe 1 – Informer » is a heading, but not one of a list of them. */
    private void addOutside(String words, Element element) {
        if (!TableBlock.isAxis(words) || words.length() > DocumentOpening.MAX_TITLE || words.endsWith(".")) {
            if (opened && element.closest("nav, footer") == null) {
                opening.add(words, isApart(element, words), size(element));
            } else {
                outside.add(words);
            }
            endAxes();
            return;
        }
        closeOpening();
        listed |= !axes.isEmpty() && !DocumentHeadings.isBelow(words, axes.get(axes.size() - 1));
        axes.add(words);
        if (listed) {
            axes.forEach(outside::add);
            axes.forEach(headings::remove);
            axes.clear();
        } else {
            headings.setByWords(words);
        }
    }

    /** Ends the paragraphs above the first table, of which one or two may be the title. */
    private void closeOpening() {
        if (opened) {
            opened = false;
            opening.close(headings, outside);
        }
    }

    /** Whether words look like a title: in bold, centred, or of a class for titles. Items of lists do not. */
    private static boolean isApart(Element element, String words) {
        if (!element.is("p, div, " + String.join(", ", INLINE))) {
            return false;
        }
        boolean bold = element.is(BOLD) || bold(element).equals(List.of(words));
        return bold || element.closest(CENTRED) != null || element.is("[class~=(?i)titre|title]");
    }

    /** The size of the words of an element in points, if it is written there. */
    private static double size(Element element) {
        @Nullable Element sized = element.selectFirst("[style*=font-size], font[size], big");
        if (sized == null || !sized.text().equals(element.text())) {
            return 0;
        }
        Matcher size = FONT_SIZE.matcher(sized.attr("style"));
        if (!size.find()) {
            return sized.attr("size").matches("[+]?[4-7]") ? LARGE_FONT : 0;
        }
        double number = Double.parseDouble(size.group(1));
        return switch (size.group(2)) {
            case "pt" -> number;
            case "px" -> number * POINTS_IN_PIXEL;
            default -> number * POINTS_IN_EM;
        };
    }

    private static boolean hasBlocks(Element element) {
        return element.children().select(BLOCKS_WITHIN).first() != null;
    }

    /** Whether an element may have blocks and words next to each other. */
    private static boolean isBetweenBlocks(Element parent) {
        return CONTAINERS.contains(parent.normalName()) && hasBlocks(parent);
    }

    /** Whether an element has words outside of tables that no other element repeats. */
    private static boolean isOutside(Element element) {
        String name = element.normalName();
        if (OUTSIDE.contains(name)) {
            // The summary of a table is a heading of it.
            boolean ofTable = name.equals("summary")
                    && element.parent() != null
                    && element.parent().selectFirst("table") != null;
            return !ofTable && hasOwnText(element);
        }
        boolean next = element.parent() != null && isBetweenBlocks(element.parent());
        boolean words = name.equals("div") || INLINE.contains(name) && next;
        return words && element.hasText() && !hasBlocks(element) && hasOwnText(element);
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

    private static String text(Elements found) {
        return found.isEmpty() ? "" : text(found.get(0));
    }

    /** The text of an element, with a line for each paragraph and each item of a list. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        append(element, text, 0);
        String lines = text.toString().replaceAll("[ \\t]+\\n", "\n").strip();
        return WORD_ITEM.matcher(lines).replaceAll("- ");
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
        if (node instanceof Element link
                && name.equals("a")
                && !PageLinks.pointedTo(link).isEmpty()) {
            text.append(" (").append(PageLinks.pointedTo(link)).append(')');
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
