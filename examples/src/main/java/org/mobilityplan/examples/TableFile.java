package org.mobilityplan.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.mobilityplan.model.Event;
import org.mobilityplan.report.Location;
import org.mobilityplan.table.TableCell;
import org.mobilityplan.table.TableLayout;

/**
 * Reads the table of a file by the reader for its content, whatever the name of the file: a page with the name {@code plan.xls}, as
 * web applications export it, is a page.
 */
final class TableFile {

    private static final int MAX_TEXT = 200 << 20;

    private final BiConsumer<String, String> notices;
    private final IntConsumer progress;
    private String sheet = "";
    private String separator = "";
    private String encoding = "";
    private TableLayout layout = TableLayout.standard();
    private BiConsumer<String, String> remarks;
    private final List<String> unread = new ArrayList<>();
    private final List<Event> meetings = new ArrayList<>();
    private JoinedRows joined = new JoinedRows();

    /**
     * Creates a reader.
     *
     * @param notices receives what is worth knowing, in English and in French
     * @param progress receives the number of rows read, now and then
     */
    TableFile(BiConsumer<String, String> notices, IntConsumer progress) {
        this.notices = notices;
        this.remarks = notices;
        this.progress = progress;
    }

    /** Receives what the readers of office files and pages notice, which is part of the report. */
    TableFile remarks(BiConsumer<String, String> receiver) {
        this.remarks = receiver;
        return this;
    }

    /** The tables of actions that were not read. */
    List<String> unread() {
        return List.copyOf(unread);
    }

    /** The meetings in other tables, which are events of the plan. */
    List<Event> meetings() {
        return List.copyOf(meetings);
    }

    /** The place of a finding in its sheet or table of the file, instead of that in the rows. */
    Location located(Location found) {
        return joined.located(found);
    }

    /** The name of the sheet, or the number of the table; empty to choose it. */
    TableFile sheet(String name) {
        this.sheet = name;
        return this;
    }

    /** The separator of a text file, {@code tab} or a character; empty to find it. */
    TableFile separator(String name) {
        this.separator = name;
        return this;
    }

    /** The encoding of a text file or page; empty to find it. */
    TableFile encoding(String name) {
        this.encoding = name;
        return this;
    }

    /** The headers by which the table is chosen among several. */
    TableFile layout(TableLayout headers) {
        this.layout = headers;
        return this;
    }

    /**
     * Reads the rows of the table.
     *
     * @throws IOException if there is no table; the message says why, in English and in French
     */
    List<List<TableCell>> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException("not a file / ce n’est pas un fichier");
        }
        if (Files.size(file) == 0) {
            throw new IOException("the file is empty / le fichier est vide");
        }
        byte[] start;
        try (java.io.InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(2_000);
        }
        if (startsWith(start, 'P', 'K', 3, 4)) {
            return choose(readZip(file));
        }
        if (startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            return choose(readOldOffice(file));
        }
        if (startsWith(start, '%', 'P', 'D', 'F')) {
            throw new IOException(
                    "a PDF has no cells: ask for the file it was made from, or copy its table into a sheet / un PDF"
                            + " n’a pas de cellules : demandez le fichier d’origine, ou copiez son tableau dans une"
                            + " feuille");
        }
        if (Files.size(file) > MAX_TEXT) {
            throw new IOException("more than 200 MiB / plus de 200 Mio");
        }
        byte[] bytes = Files.readAllBytes(file);
        return isPage(start) ? choose(HtmlFile.read(bytes, encoding, remarks)) : text(bytes);
    }

    private List<List<TableCell>> choose(List<TableBlock> tables) throws IOException {
        joined = TableBlock.choose(tables, sheet, layout, remarks, unread::add, meetings::add);
        return joined.rows();
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        boolean same = bytes.length >= first.length;
        for (int i = 0; same && i < first.length; i++) {
            same = (bytes[i] & 0xFF) == first[i];
        }
        return same;
    }

    /** Text whose first characters are a tag of HTML. */
    private static boolean isPage(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1)
                .replaceAll("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .replace("\0", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return Stream.of("<!doctype html", "<html", "<table", "<!--", "<head", "<body", "<div", "<meta", "<?xml", "<h1")
                .anyMatch(text::startsWith);
    }

    private List<TableBlock> readZip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null
                    && zip.getEntry("word/document.xml") == null
                    && zip.getEntry("content.xml") == null
                    && zip.getEntry("[Content_Types].xml") == null) {
                throw new IOException(
                        "an archive without a table that can be read (.xlsx, .docx, .ods and .odt are read)"
                                + " / une archive sans tableau lisible (.xlsx, .docx, .ods et .odt sont lus)");
            }
            if (zip.getEntry("content.xml") != null) {
                return OpenDocumentFile.read(file, remarks);
            }
            boolean text = zip.stream().anyMatch(entry -> entry.getName().startsWith("word/"));
            return text ? WordFile.read(file, remarks) : ExcelFile.readXlsx(file, remarks, progress);
        } catch (java.util.zip.ZipException broken) {
            throw new IOException("a damaged archive / une archive endommagée : " + broken.getMessage(), broken);
        }
    }

    private List<TableBlock> readOldOffice(Path file) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new IOException(
                        "the file is encrypted: save it without a password / le fichier est protégé par un"
                                + " mot de passe : enregistrez-le sans mot de passe");
            }
            if (files.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                throw new IOException("a .doc file: save it as .docx / un fichier .doc : enregistrez-le en .docx");
            }
            return ExcelFile.readXls(files, remarks, progress);
        } catch (RuntimeException broken) {
            throw new IOException("a damaged file / un fichier endommagé : " + broken.getMessage(), broken);
        }
    }

    private List<List<TableCell>> text(byte[] bytes) throws IOException {
        CsvFile read = CsvFile.read(bytes, separator, encoding);
        String separators = read.separator() == '\t' ? "tab" : Character.toString(read.separator());
        notices.accept(
                "Read as " + read.charset() + ", separator " + separators,
                "Lu en " + read.charset() + ", séparateur " + separators);
        return read.rows().stream()
                .map(row -> row.stream().map(TableCell::of).toList())
                .toList();
    }
}
