package org.mobilityplan.examples;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The tables of a document of LibreOffice, {@code .ods} or {@code .odt}: merged cells as merged, dates in ISO 8601, numbers as they
 * are displayed, lists in cells as lines with dashes, the headings of a text above each table. What is hidden is read and
 * reported, comments are reported, deleted text of tracked changes is not read.
 *
 * <p>The format is XML in a ZIP file, which the JDK reads; no document type definition is read, and the content may expand to
 * 256 MiB and to 500 times its size.
 */
final class OpenDocumentFile {

    private static final long MAX_CONTENT = 256L << 20;
    private static final int MAX_EXPANSION = 500;
    private static final int HEADING_LEVELS = 10;
    private static final int MAX_REPEATED = 1_048_576;
    private static final int MAX_DEPTH = 200;

    private final XMLStreamReader xml;
    private final BiConsumer<String, String> notices;
    private final List<TableBlock> tables = new ArrayList<>();
    private final String[] headings = new String[HEADING_LEVELS];
    private boolean sheets;

    /** Whether nothing but white space follows on the last table. */
    private boolean follows;

    private int depth;

    private OpenDocumentFile(XMLStreamReader xml, BiConsumer<String, String> notices) {
        this.xml = xml;
        this.notices = notices;
        Arrays.fill(headings, "");
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
            } else if (isElement("tracked-changes")) {
                skip();
            } else if (isElement("h")) {
                int level = number("outline-level", HEADING_LEVELS - 1);
                String text = paragraph();
                Arrays.fill(headings, level, HEADING_LEVELS, "");
                headings[level] = text;
                follows = false;
            } else if (isElement("p")) {
                boolean title = attribute("style-name").equals("Title");
                String text = paragraph();
                headings[0] = title ? text : headings[0];
                follows &= text.isBlank();
            } else if (isElement("table")) {
                readTable();
            }
        }
    }

    private void readTable() throws XMLStreamException, IOException {
        int outer = depth;
        String name = sheets ? attribute("name") : Integer.toString(tables.size() + 1);
        TableGrid grid = new TableGrid();
        List<String> hidden = new ArrayList<>();
        boolean[] hiddenColumns = {false};
        int row = 0;
        while (nextWithin(outer)) {
            if (isElement("table-column") && isHidden()) {
                hiddenColumns[0] = true;
            } else if (isElement("table-row")) {
                if (isHidden()) {
                    hidden.add(Integer.toString(row + 1));
                }
                row = readRow(grid, row);
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
        tables.add(new TableBlock(name, sheets ? List.of() : List.of(headings.clone()), follows, grid.rows()));
        follows = true;
    }

    private boolean isHidden() {
        return List.of("collapse", "filter").contains(attribute("visibility"));
    }

    private int readRow(TableGrid grid, int row) throws XMLStreamException, IOException {
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
                String text = readCell(row, column);
                grid.merge(row, column, height, width);
                for (int i = 0; i < cells && !text.isEmpty(); i++) {
                    grid.set(row, column + i, text);
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

    private String readCell(int row, int column) throws XMLStreamException, IOException {
        int outer = depth;
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
                        String text = paragraph();
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
                words.append(words.isEmpty() ? "" : " ").append(paragraph());
            } else if (isElement("creator") || isElement("date")) {
                skip();
            }
        }
        String cell = (row + 1) + ":" + (column + 1);
        notices.accept("Comment in cell " + cell + ": " + words, "Commentaire dans la cellule " + cell + " : " + words);
    }

    /** The text of a paragraph, with its line breaks. */
    private String paragraph() throws XMLStreamException, IOException {
        int outer = depth;
        StringBuilder text = new StringBuilder();
        while (nextWithin(outer)) {
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
        return text.toString().strip();
    }
}
