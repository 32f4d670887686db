package org.mobilityplan.examples;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a document of LibreOffice, {@code .ods} or {@code .odt}: merged cells as merged, dates in ISO 8601, numbers as they
 * are displayed, lists in cells as lines with dashes, words in bold, the headings of a text above each table. What is hidden is read
 * and reported, comments and paragraphs outside of tables are reported, deleted text of tracked changes is not read.
 *
 * <p>The format is XML in a ZIP file, which the JDK reads; no document type definition is read, and the content may expand to
 * 256 MiB and to 500 times its size.
 */
final class OpenDocumentFile {

    private static final long MAX_CONTENT = 256L << 20;
    private static final int MAX_EXPANSION = 500;
    private static final int MAX_REPEATED = 1_048_576;
    private static final int MAX_DEPTH = 200;

    /** The columns whose styles are looked at. */
    private static final int MAX_STYLED = 1_000;

    private final XMLStreamReader xml;
    private final BiConsumer<String, String> notices;
    private final List<TableBlock> tables = new ArrayList<>();
    private final DocumentHeadings headings = new DocumentHeadings();
    private final OutsideText outside = new OutsideText();
    private final DocumentOpening opening = new DocumentOpening();

    /** What the styles of the document say, by family and name: {@code text:T1}. */
    private final Map<String, Look> looks = new HashMap<>();

    private boolean sheets;
    private boolean opened = true;

    /** The parts in bold of the cell that is read. */
    private final List<String> bold = new ArrayList<>();

    /** Whether nothing but white space follows on the last table. */
    private boolean follows;

    private int depth;

    /**
     * What a style says of words; null for what it leaves to the style around it.
     *
     * @param bold whether they are in bold
     * @param centred whether they are centred
     * @param size their size in points; 0 for that of the text
     * @param title whether it is made from the style of the title
     */
    private record Look(@Nullable Boolean bold, boolean centred, double size, boolean title) {

        static final Look PLAIN = new Look(null, false, 0, false);

        boolean isBold(boolean around) {
            return bold == null ? around : bold;
        }
    }

    private OpenDocumentFile(XMLStreamReader xml, BiConsumer<String, String> notices) {
        this.xml = xml;
        this.notices = notices;
    }

    /**
     * Reads the tables of a document.
     *
     * @param file the file
     * @param notices receives what is worth knowing, in English and in French
     */
    static List<TableBlock> read(Path file, BiConsumer<String, String> notices) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
            ZipEntry content = zip.getEntry("content.xml");
            if (content == null) {
                throw new IOException("no content.xml / content.xml manque");
            }
            if (manifest != null) {
                try (InputStream in = zip.getInputStream(manifest)) {
                    if (new String(in.readNBytes(1 << 20), java.nio.charset.StandardCharsets.UTF_8)
                            .contains("encryption-data")) {
                        throw new IOException(
                                "the document is encrypted / le document est protégé par un mot de passe");
                    }
                }
            }
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            try (InputStream in = new Limited(zip.getInputStream(content), content.getCompressedSize())) {
                OpenDocumentFile reader = new OpenDocumentFile(factory.createXMLStreamReader(in), notices);
                reader.readBody();
                return reader.tables;
            }
        } catch (XMLStreamException | NumberFormatException broken) {
            throw new IOException(
                    "not a sound OpenDocument file / fichier OpenDocument endommagé : " + broken.getMessage(), broken);
        }
    }

    /** Ends where an archive expands to more than a document has. */
    private static final class Limited extends FilterInputStream {

        private final long most;
        private long read;

        Limited(InputStream in, long compressed) {
            super(in);
            this.most = Math.min(MAX_CONTENT, MAX_EXPANSION * (compressed + 1_000));
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) throws IOException {
            read += bytes;
            if (read > most) {
                throw new IOException("the content expands to more than " + most + " bytes / octets de contenu");
            }
        }
    }

    /** Moves to the next start or end of an element, or text; whether the element with this depth goes on. */
    private boolean nextWithin(int outer) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement() && ++depth > MAX_DEPTH) {
                throw new IOException("more than " + MAX_DEPTH + " elements in one another / imbriqués");
            }
            if (xml.isEndElement() && --depth < outer) {
                return false;
            }
            if (xml.isStartElement() || xml.isCharacters()) {
                return true;
            }
        }
        return false;
    }

    private boolean isElement(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    private String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private int number(String attribute, int most) {
        String value = attribute(attribute);
        return value.isEmpty() ? 1 : (int) Math.max(1, Math.min(most, Long.parseLong(value)));
    }

    private void skip() throws XMLStreamException, IOException {
        int outer = depth;
        while (nextWithin(outer)) {
            // Nothing inside is read.
        }
    }

    private void readBody() throws XMLStreamException, IOException {
        while (nextWithin(0)) {
            if (isElement("spreadsheet")) {
                sheets = true;
            } else if (isElement("style")) {
                readStyle();
            } else if (isElement("tracked-changes")) {
                skip();
            } else if (isElement("h")) {
                int level = number("outline-level", DocumentHeadings.STYLED - 1);
                String text = paragraph(false);
                opening.addHeading();
                if (TableBlock.isAxis(text)) {
                    closeOpening();
                }
                headings.set(level, text);
                follows = false;
            } else if (isElement("p")) {
                Look look = look("paragraph", attribute("style-name"));
                bold.clear();
                String text = paragraph(false);
                if (look.title && !text.isBlank()) {
                    headings.setTitle(text);
                    opening.addHeading();
                } else if (opened) {
                    boolean apart = look.centred || List.of(text).equals(bold);
                    opening.add(text, apart, look.size);
                } else {
                    outside.add(text);
                }
                follows &= text.isBlank();
            } else if (isElement("table")) {
                closeOpening();
                readTable();
            }
        }
        closeOpening();
        outside.report(notices);
        tables.replaceAll(table -> table.below(opening.facts()));
    }

    /** Ends the paragraphs above the first table, of which one or two may be the title. */
    private void closeOpening() {
        if (opened) {
            opened = false;
            opening.close(headings, outside);
        }
    }

    private void readStyle() throws XMLStreamException, IOException {
        int outer = depth;
        String key = attribute("family") + ":" + attribute("name");
        Look parent = look(attribute("family"), attribute("parent-style-name"));
        @Nullable Boolean weight = parent.bold;
        boolean centred = parent.centred;
        double size = parent.size;
        while (nextWithin(outer)) {
            if (isElement("text-properties")) {
                String given = attribute("font-weight");
                weight = given.isEmpty() ? weight : Boolean.valueOf(!given.equals("normal"));
                String points = attribute("font-size");
                size = points.matches("[0-9]{1,3}(?:[.][0-9]{1,3})?pt")
                        ? Double.parseDouble(points.substring(0, points.length() - 2))
                        : size;
            } else if (isElement("paragraph-properties")) {
                String align = attribute("text-align");
                centred = align.isEmpty() ? centred : align.equals("center");
            }
        }
        looks.put(key, new Look(weight, centred, size, parent.title));
    }

    private Look look(String family, String style) {
        // The style of the title is one of the program, in another part of the file.
        return looks.getOrDefault(
                family + ":" + style, style.equals("Title") ? new Look(null, false, 0, true) : Look.PLAIN);
    }

    private void readTable() throws XMLStreamException, IOException {
        int outer = depth;
        String name = sheets ? attribute("name") : Integer.toString(tables.size() + 1);
        TableGrid grid = new TableGrid();
        List<String> hidden = new ArrayList<>();
        boolean[] hiddenColumns = {false};
        List<String> styles = new ArrayList<>();
        int row = 0;
        while (nextWithin(outer)) {
            if (isElement("table-column")) {
                hiddenColumns[0] |= isHidden();
                String style = attribute("default-cell-style-name");
                styles.addAll(Collections.nCopies(number("number-columns-repeated", MAX_STYLED), style));
            } else if (isElement("table-row")) {
                if (isHidden()) {
                    hidden.add(Integer.toString(row + 1));
                }
                row = readRow(grid, row, styles);
            } else if (isElement("shapes") || isElement("named-expressions")) {
                skip();
            }
        }
        if (!hidden.isEmpty()) {
            String list = String.join(", ", hidden.subList(0, Math.min(20, hidden.size())))
                    + (hidden.size() > 20 ? "… (" + hidden.size() + ")" : "");
            notices.accept(name + ": hidden rows are read: " + list, name + " : lignes masquées, lues : " + list);
        }
        if (hiddenColumns[0]) {
            notices.accept(name + ": hidden columns are read.", name + " : des colonnes masquées sont lues.");
        }
        tables.add(new TableBlock(name, sheets ? List.of() : headings.list(), follows, grid.rows()));
        follows = true;
    }

    private boolean isHidden() {
        return List.of("collapse", "filter").contains(attribute("visibility"));
    }

    private int readRow(TableGrid grid, int row, List<String> styles) throws XMLStreamException, IOException {
        int outer = depth;
        int repeated = number("number-rows-repeated", MAX_REPEATED);
        List<String> texts = new ArrayList<>();
        boolean filled = false;
        int column = 0;
        while (nextWithin(outer)) {
            if (isElement("table-cell") || isElement("covered-table-cell")) {
                int cells = number("number-columns-repeated", MAX_REPEATED);
                int height = number("number-rows-spanned", MAX_REPEATED);
                int width = number("number-columns-spanned", MAX_REPEATED);
                String given = attribute("style-name");
                String style = given.isEmpty() && column < styles.size() ? styles.get(column) : given;
                String text = readCell(row, column, look("table-cell", style).isBold(false));
                grid.merge(row, column, height, width);
                for (int i = 0; i < cells && !text.isEmpty(); i++) {
                    grid.set(row, column + i, text, bold);
                    pad(texts, column + i, text);
                    filled = true;
                }
                column += cells;
            }
        }
        // A row of a million empty copies ends a sheet.
        for (int copy = 1; filled && copy < repeated; copy++) {
            for (int i = 0; i < texts.size(); i++) {
                grid.set(row + copy, i, texts.get(i));
            }
        }
        return Math.min(MAX_REPEATED, row + repeated);
    }

    private static void pad(List<String> texts, int column, String text) {
        while (texts.size() <= column) {
            texts.add("");
        }
        texts.set(column, text);
    }

    /** Reads a cell; its parts in bold are then known. */
    private String readCell(int row, int column, boolean inBold) throws XMLStreamException, IOException {
        int outer = depth;
        List<String> parts = new ArrayList<>();
        String date = attribute("date-value");
        List<String> lines = new ArrayList<>();
        int list = 0;
        boolean item = false;
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement()) {
                if (++depth > MAX_DEPTH) {
                    throw new IOException("more than " + MAX_DEPTH + " elements in one another / imbriqués");
                }
                switch (xml.getLocalName()) {
                    case "list" -> list++;
                    case "list-item" -> item = true;
                    case "p", "h" -> {
                        bold.clear();
                        String text = paragraph(inBold);
                        parts.addAll(bold);
                        String mark = item && !text.isBlank() ? "  ".repeat(Math.max(0, list - 1)) + "- " : "";
                        item = item && text.isBlank();
                        lines.add(mark + text);
                    }
                    case "annotation" -> reportComment(row, column);
                    default -> {
                        // A table or frame within the cell: its paragraphs are lines of the cell.
                    }
                }
            } else if (xml.isEndElement()) {
                if (--depth < outer) {
                    break;
                }
                list -= xml.getLocalName().equals("list") ? 1 : 0;
            }
        }
        String text = String.join("\n", lines).strip();
        bold.clear();
        bold.addAll(parts);
        return date.isEmpty() || !isWholeDay(text) ? text : date.endsWith("T00:00:00") ? date.substring(0, 10) : date;
    }

    /** Whether a date is displayed with day, month and year. */
    private static boolean isWholeDay(String text) {
        long numbers = java.util.regex.Pattern.compile("[0-9]+")
                .matcher(text)
                .results()
                .count();
        return numbers + (text.chars().anyMatch(Character::isLetter) ? 1 : 0) >= 3;
    }

    private void reportComment(int row, int column) throws XMLStreamException, IOException {
        int outer = depth;
        StringBuilder words = new StringBuilder();
        while (nextWithin(outer)) {
            if (isElement("p")) {
                words.append(words.isEmpty() ? "" : " ").append(paragraph(false));
            } else if (isElement("creator") || isElement("date")) {
                skip();
            }
        }
        String cell = (row + 1) + ":" + (column + 1);
        notices.accept("Comment in cell " + cell + ": " + words, "Commentaire dans la cellule " + cell + " : " + words);
    }

    /**
     * The text of a paragraph, with its line breaks; its words in bold are added to those of the cell.
     *
     * @param inBold whether the words are in bold where no style says otherwise
     */
    private String paragraph(boolean inBold) throws XMLStreamException, IOException {
        int outer = depth;
        boolean around = look("paragraph", attribute("style-name")).isBold(inBold);
        boolean bolder = around;
        int span = Integer.MAX_VALUE;
        int start = 0;
        StringBuilder text = new StringBuilder();
        while (nextWithin(outer)) {
            boolean outside = depth < span || isElement("span") && depth == span;
            boolean next = outside ? around : bolder;
            span = outside ? Integer.MAX_VALUE : span;
            if (isElement("span") && outside) {
                span = depth;
                next = look("text", attribute("style-name")).isBold(around);
            }
            if (next != bolder) {
                addPart(text.substring(start), bolder);
                start = text.length();
                bolder = next;
            }
            if (xml.isCharacters()) {
                String words = xml.getText().replaceAll("[ \\t\\r\\n]+", " ");
                boolean atStart = text.isEmpty() || " \n".indexOf(text.charAt(text.length() - 1)) >= 0;
                text.append(atStart ? words.stripLeading() : words);
            } else if (isElement("s")) {
                text.append(" ".repeat(number("c", 1_000)));
            } else if (isElement("tab")) {
                text.append(' ');
            } else if (isElement("line-break")) {
                text.append('\n');
            } else if (isElement("note") || isElement("annotation")) {
                skip();
            }
        }
        addPart(text.substring(start), bolder);
        return text.toString().strip();
    }

    private void addPart(String words, boolean inBold) {
        if (inBold && !words.isBlank()) {
            bold.add(words.strip());
        }
    }
}
