package org.mobilityplan.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.Comments;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.xml.sax.SAXException;

/**
 * The sheets of a workbook, {@code .xlsx} or {@code .xls}: merged cells as merged, dates as ISO dates of the precision that is
 * displayed, numbers as French Excel displays them. What is hidden is read and reported, comments are reported.
 *
 * <p>Sheets of {@code .xlsx} are read as a stream: their size in memory is that of their texts. Apache POI refuses archives that
 * expand too much, and no document type definition is read.
 */
final class ExcelFile {

    private static final int PROGRESS_ROWS = 10_000;
    private static final int MAX_COLUMN = 16_383;
    private static final int MAX_ROW = 1_048_575;

    /** What begins the left, middle or right part of a page header. */
    private static final Pattern PAGE_PART = Pattern.compile("&[LCR]");

    /** The codes of a page header: {@code &"Arial,Bold"&14&P}. */
    private static final Pattern PAGE_CODE = Pattern.compile("&(?:\"[^\"]*\"|\\d{1,3}|K[0-9A-Fa-f+-]{5,6}|[A-Z])");

    private final BiConsumer<String, String> notices;
    private final IntConsumer progress;
    private final DataFormatter formatter = new DataFormatter(Locale.FRANCE);

    private ExcelFile(BiConsumer<String, String> notices, IntConsumer progress) {
        this.notices = notices;
        this.progress = progress;
    }

    /**
     * Reads all sheets of a workbook of Excel 2007 and later.
     *
     * @param file the file
     * @param notices receives what is worth knowing, in English and in French
     * @param progress receives the number of rows read, now and then
     */
    static List<TableBlock> readXlsx(Path file, BiConsumer<String, String> notices, IntConsumer progress)
            throws IOException {
        try (OPCPackage zip = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return new ExcelFile(notices, progress).xlsx(zip);
        } catch (OpenXML4JException | SAXException | XMLStreamException | RuntimeException broken) {
            throw new IOException("not a sound .xlsx file / fichier .xlsx endommagé : " + broken.getMessage(), broken);
        }
    }

    /**
     * Reads all sheets of a workbook of Excel 97 to 2003.
     *
     * @param files the file
     * @param notices receives what is worth knowing, in English and in French
     * @param progress receives the number of rows read, now and then
     */
    static List<TableBlock> readXls(POIFSFileSystem files, BiConsumer<String, String> notices, IntConsumer progress)
            throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(files)) {
            return new ExcelFile(notices, progress).xls(workbook);
        } catch (EncryptedDocumentException encrypted) {
            throw new IOException("the workbook is encrypted / le classeur est protégé par un mot de passe", encrypted);
        } catch (RecordFormatException | IllegalArgumentException | IllegalStateException broken) {
            throw new IOException("not a sound .xls file / fichier .xls endommagé : " + broken.getMessage(), broken);
        }
    }

    // ---- .xlsx

    private List<TableBlock> xlsx(OPCPackage zip)
            throws IOException, OpenXML4JException, SAXException, XMLStreamException {
        XSSFReader reader = new XSSFReader(zip);
        reader.setUseReadOnlySharedStringsTable(true);
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(zip, false);
        Map<Integer, List<String>> bold = BoldStrings.read(reader.getSharedStringsData(), xmlFactory());
        Styles styles = new Styles(reader.getStylesTable());
        Map<String, String> states = new HashMap<>();
        boolean date1904 = readWorkbook(reader.getWorkbookData(), states);
        List<TableBlock> sheets = new ArrayList<>();
        Iterator<InputStream> parts = reader.getSheetsData();
        XSSFReader.SheetIterator names = (XSSFReader.SheetIterator) parts;
        while (parts.hasNext()) {
            try (InputStream part = parts.next()) {
                String name = names.getSheetName();
                reportHidden(name, states.getOrDefault(name, "visible"));
                TableGrid grid = new TableGrid();
                SheetReader sheet = new SheetReader(name, grid, strings, bold, styles, date1904);
                sheet.read(part);
                comments(name, names.getSheetComments());
                sheets.add(new TableBlock(name, List.of(), false, grid.rows(), List.copyOf(sheet.pageLines)));
            }
        }
        return sheets;
    }

    /** Reads which sheets are hidden, and whether days are counted from 1904. */
    private static boolean readWorkbook(InputStream workbook, Map<String, String> states)
            throws IOException, XMLStreamException {
        boolean date1904 = false;
        try (workbook) {
            XMLStreamReader xml = xml(workbook);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("workbookPr")) {
                    date1904 = isTrue(xml, "date1904");
                } else if (xml.getLocalName().equals("sheet")) {
                    states.put(attribute(xml, "name"), attribute(xml, "state"));
                }
            }
        }
        return date1904;
    }

    private static XMLStreamReader xml(InputStream in) throws XMLStreamException {
        return xmlFactory().createXMLStreamReader(in);
    }

    private static XMLInputFactory xmlFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static boolean isTrue(XMLStreamReader xml, String name) {
        String value = attribute(xml, name);
        return value.equals("1") || value.equals("true");
    }

    /** The number formats, colours and bold of the styles of a workbook, by the number of the style. */
    private static final class Styles {

        private final List<Integer> indexes = new ArrayList<>();
        private final List<String> formats = new ArrayList<>();
        private final List<String> colours = new ArrayList<>();
        private final List<Boolean> bold = new ArrayList<>();

        Styles(StylesTable table) {
            for (int i = 0; i < table.getNumCellStyles(); i++) {
                XSSFCellStyle style = table.getStyleAt(i);
                String format = style.getDataFormatString();
                indexes.add((int) style.getDataFormat());
                formats.add(format == null ? "General" : format);
                colours.add(colour(style));
                bold.add(style.getFont().getBold());
            }
        }

        /** What a cell is filled with; empty for none or white. */
        private static String colour(XSSFCellStyle style) {
            XSSFColor colour = style.getFillForegroundXSSFColor();
            if (style.getFillPattern() == FillPatternType.NO_FILL || colour == null) {
                return "";
            }
            byte[] tinted = colour.getRGBWithTint();
            // Colours of the old palette have no values of their own.
            byte[] rgb = tinted == null ? colour.getRGB() : tinted;
            String name = rgb == null
                    ? colour.getTheme() + "/" + colour.getIndex()
                    : HexFormat.of().formatHex(rgb);
            return name.endsWith("ffffff") ? "" : name;
        }

        String colour(int style) {
            return style < colours.size() ? colours.get(style) : "";
        }

        boolean isBold(int style) {
            return style < bold.size() && bold.get(style);
        }

        int index(int style) {
            return style < indexes.size() ? indexes.get(style) : 0;
        }

        String format(int style) {
            return style < formats.size() ? formats.get(style) : "General";
        }
    }

    /** Reads the cells of one sheet. */
    private final class SheetReader {

        private final String name;
        private final TableGrid grid;
        private final ReadOnlySharedStringsTable strings;
        private final Map<Integer, List<String>> bold;
        private final Styles styles;
        private final boolean date1904;
        private final Set<String> hiddenRows = new TreeSet<>();
        private final Set<String> hiddenColumns = new TreeSet<>();
        private final ColouredCells coloured = new ColouredCells();
        private final Set<String> pageLines = new LinkedHashSet<>();
        private int row = -1;
        private int column = -1;

        SheetReader(
                String name,
                TableGrid grid,
                ReadOnlySharedStringsTable strings,
                Map<Integer, List<String>> bold,
                Styles styles,
                boolean date1904) {
            this.name = name;
            this.grid = grid;
            this.strings = strings;
            this.bold = bold;
            this.styles = styles;
            this.date1904 = date1904;
        }

        void read(InputStream part) throws IOException, XMLStreamException {
            XMLStreamReader xml = xml(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "col" -> readColumns(xml);
                        case "row" -> readRow(xml);
                        case "c" -> readCell(xml);
                        case "mergeCell" -> {
                            CellRangeAddress range = CellRangeAddress.valueOf(attribute(xml, "ref"));
                            merge(grid, range);
                        }
                        case "oddHeader", "firstHeader", "evenHeader" -> addPageLines(xml.getElementText(), pageLines);
                        default -> {
                            // Nothing of a cell.
                        }
                    }
                }
            }
            reportHidden(name, hiddenRows, hiddenColumns);
            coloured.report(name, notices, grid::mark);
        }

        private void readColumns(XMLStreamReader xml) {
            if (isTrue(xml, "hidden")) {
                int first = Integer.parseInt(attribute(xml, "min")) - 1;
                int last = Math.min(MAX_COLUMN, Integer.parseInt(attribute(xml, "max")) - 1);
                String from = CellReference.convertNumToColString(first);
                hiddenColumns.add(first == last ? from : from + "–" + CellReference.convertNumToColString(last));
            }
        }

        private void readRow(XMLStreamReader xml) throws IOException {
            String number = attribute(xml, "r");
            row = number.isEmpty() ? row + 1 : Integer.parseInt(number) - 1;
            column = -1;
            if (row < 0 || row > MAX_ROW) {
                throw new IOException("row / ligne " + number);
            }
            if (isTrue(xml, "hidden")) {
                hiddenRows.add(Integer.toString(row + 1));
            }
            if (row > 0 && row % PROGRESS_ROWS == 0) {
                progress.accept(row);
            }
        }

        private void readCell(XMLStreamReader xml) throws IOException, XMLStreamException {
            String reference = attribute(xml, "r");
            column = reference.isEmpty() ? column + 1 : new CellReference(reference).getCol();
            if (column < 0 || column > MAX_COLUMN || row < 0) {
                throw new IOException("cell / cellule " + reference);
            }
            String type = attribute(xml, "t");
            String styled = attribute(xml, "s");
            int style = styled.isEmpty() ? 0 : Integer.parseInt(styled);
            StringBuilder value = new StringBuilder();
            StringBuilder inline = new StringBuilder();
            List<String> inlineBold = new ArrayList<>();
            boolean bolder = false;
            boolean rich = false;
            int start = 0;
            String inside = "";
            while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("c"))) {
                if (xml.isStartElement()) {
                    String element = xml.getLocalName();
                    boolean phonetic = inside.equals("rPh") && !element.equals("r");
                    inside = phonetic ? inside : element;
                    rich |= element.equals("r");
                    bolder = element.equals("b") ? !attribute(xml, "val").equals("0") : bolder && !element.equals("r");
                } else if (xml.isCharacters() && inside.equals("v")) {
                    value.append(xml.getText());
                } else if (xml.isCharacters() && inside.equals("t")) {
                    inline.append(xml.getText());
                } else if (xml.isEndElement()) {
                    String part = inline.substring(start).strip();
                    if (inside.equals("t") && bolder && !part.isEmpty()) {
                        inlineBold.add(part);
                    }
                    start = inline.length();
                    inside = "";
                }
            }
            String text = text(type, style, value.toString().strip(), value.toString(), inline.toString());
            boolean shared = type.equals("s") && !value.toString().isBlank();
            List<String> whole = styles.isBold(style) && !rich ? List.of(text.strip()) : inlineBold;
            List<String> parts =
                    shared ? bold.getOrDefault(Integer.parseInt(value.toString().strip()), whole) : whole;
            grid.set(row, column, text, parts);
            coloured.add(row, column, styles.colour(style), text);
        }

        private String text(String type, int style, String value, String raw, String inline) throws IOException {
            return switch (type) {
                case "s" ->
                    value.isEmpty()
                            ? ""
                            : strings.getItemAt(Integer.parseInt(value)).getString();
                case "inlineStr" -> inline;
                case "str" -> raw;
                case "b" -> value.equals("1") ? "VRAI" : "FAUX";
                case "e" -> value;
                case "d" -> value.endsWith("T00:00:00") ? value.substring(0, 10) : value;
                default ->
                    value.isEmpty()
                            ? ""
                            : number(Double.parseDouble(value), styles.index(style), styles.format(style), date1904);
            };
        }
    }

    private static void merge(TableGrid grid, CellRangeAddress range) {
        grid.merge(
                range.getFirstRow(),
                range.getFirstColumn(),
                range.getLastRow() - range.getFirstRow() + 1,
                range.getLastColumn() - range.getFirstColumn() + 1);
    }

    private void comments(String sheet, @org.jspecify.annotations.Nullable Comments comments) {
        if (comments == null) {
            return;
        }
        for (Iterator<CellAddress> cells = comments.getCellAddresses(); cells.hasNext(); ) {
            CellAddress cell = cells.next();
            Comment comment = comments.findCellComment(cell);
            if (comment != null) {
                reportComment(sheet, cell, comment);
            }
        }
    }

    // ---- .xls

    private List<TableBlock> xls(HSSFWorkbook workbook) throws IOException {
        boolean date1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
        List<TableBlock> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            Sheet sheet = workbook.getSheetAt(i);
            String name = sheet.getSheetName();
            reportHidden(name, workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i) ? "hidden" : "visible");
            TableGrid grid = new TableGrid();
            Set<String> hiddenRows = new TreeSet<>();
            Set<String> hiddenColumns = new TreeSet<>();
            ColouredCells coloured = new ColouredCells();
            for (Row row : sheet) {
                if (row.getZeroHeight()) {
                    hiddenRows.add(Integer.toString(row.getRowNum() + 1));
                }
                if (row.getRowNum() > 0 && row.getRowNum() % PROGRESS_ROWS == 0) {
                    progress.accept(row.getRowNum());
                }
                for (Cell cell : row) {
                    String text = text(cell, date1904);
                    grid.set(cell.getRowIndex(), cell.getColumnIndex(), text, bold(cell, workbook));
                    coloured.add(cell.getRowIndex(), cell.getColumnIndex(), colour(cell.getCellStyle()), text);
                    if (!text.isEmpty() && sheet.isColumnHidden(cell.getColumnIndex())) {
                        hiddenColumns.add(CellReference.convertNumToColString(cell.getColumnIndex()));
                    }
                }
            }
            sheet.getMergedRegions().forEach(range -> merge(grid, range));
            reportHidden(name, hiddenRows, hiddenColumns);
            coloured.report(name, notices, grid::mark);
            sheet.getCellComments().forEach((cell, comment) -> reportComment(name, cell, comment));
            Set<String> pageLines = new LinkedHashSet<>();
            addPageLines(sheet.getHeader().getLeft(), pageLines);
            addPageLines(sheet.getHeader().getCenter(), pageLines);
            addPageLines(sheet.getHeader().getRight(), pageLines);
            sheets.add(new TableBlock(name, List.of(), false, grid.rows(), List.copyOf(pageLines)));
        }
        return sheets;
    }

    /** The parts of a cell in bold; what is before the first part is as the style of the cell. */
    private static List<String> bold(Cell cell, HSSFWorkbook workbook) {
        List<String> parts = new ArrayList<>();
        if (cell.getCellType() == CellType.STRING && cell.getRichStringCellValue() instanceof HSSFRichTextString rich) {
            int first = rich.numFormattingRuns() == 0 ? rich.length() : rich.getIndexOfFormattingRun(0);
            String before = rich.getString().substring(0, first).strip();
            if (workbook.getFontAt(cell.getCellStyle().getFontIndex()).getBold() && !before.isEmpty()) {
                parts.add(before);
            }
            for (int i = 0; i < rich.numFormattingRuns(); i++) {
                int start = rich.getIndexOfFormattingRun(i);
                int end = i + 1 < rich.numFormattingRuns() ? rich.getIndexOfFormattingRun(i + 1) : rich.length();
                String part = rich.getString().substring(start, end).strip();
                if (workbook.getFontAt(rich.getFontOfFormattingRun(i)).getBold() && !part.isEmpty()) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    private static String colour(CellStyle style) {
        int index = style.getFillForegroundColor();
        boolean none = style.getFillPattern() == FillPatternType.NO_FILL || index == IndexedColors.WHITE.index;
        HSSFColor colour = HSSFColor.getIndexHash().get(index);
        return none ? "" : colour == null ? Integer.toString(index) : hex(colour.getTriplet());
    }

    private static String hex(short[] rgb) {
        return String.format(Locale.ROOT, "%02x%02x%02x", rgb[0], rgb[1], rgb[2]);
    }

    private String text(Cell cell, boolean date1904) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "VRAI" : "FAUX";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case NUMERIC ->
                number(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        cell.getCellStyle().getDataFormatString(),
                        date1904);
            default -> "";
        };
    }

    // ---- both

    /** Adds the words in the header of the pages of a sheet, without the codes for fonts, page numbers and dates. */
    private static void addPageLines(String header, Set<String> lines) {
        for (String part : PAGE_PART.split(header)) {
            PAGE_CODE.matcher(part).replaceAll("").lines().map(String::strip).forEach(lines::add);
        }
        lines.removeIf(line -> line.chars().noneMatch(Character::isLetter));
    }

    /** A number as it is displayed, and a date in ISO 8601. */
    private String number(double value, int index, String format, boolean date1904) {
        if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
            return date(DateUtil.getLocalDateTime(value, date1904, true), format);
        }
        return formatter.formatRawCellContents(value, index, format, date1904).strip();
    }

    /** A date with as much as its format displays: « mmm-yy » is a month. */
    private static String date(LocalDateTime date, String format) {
        String letters = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|am/pm|a/p", "");
        boolean year = letters.contains("y") || letters.contains("a");
        boolean day = letters.contains("d") || letters.contains("j");
        boolean hours = letters.contains("h") || letters.contains("s");
        boolean month = letters.contains("m") && (year || day || !hours);
        if (!year && !day && !month) {
            return date.format(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT));
        }
        if (!day && year) {
            return date.format(DateTimeFormatter.ofPattern(month ? "uuuu-MM" : "uuuu", Locale.ROOT));
        }
        boolean midnight = !hours || date.toLocalTime().equals(LocalTime.MIDNIGHT);
        return date.format(DateTimeFormatter.ofPattern(midnight ? "uuuu-MM-dd" : "uuuu-MM-dd HH:mm", Locale.ROOT));
    }

    private void reportHidden(String sheet, String state) {
        if (state.equals("hidden") || state.equals("veryHidden")) {
            notices.accept("The sheet " + sheet + " is hidden.", "La feuille " + sheet + " est masquée.");
        }
    }

    private void reportHidden(String sheet, Set<String> rows, Set<String> columns) {
        if (!rows.isEmpty()) {
            notices.accept(
                    sheet + ": hidden rows are read: " + list(rows),
                    sheet + " : lignes masquées, lues : " + list(rows));
        }
        if (!columns.isEmpty()) {
            notices.accept(
                    sheet + ": hidden columns are read: " + list(columns),
                    sheet + " : colonnes masquées, lues : " + list(columns));
        }
    }

    private static String list(Set<String> all) {
        List<String> first = all.stream()
                .sorted(java.util.Comparator.comparingInt(String::length).thenComparing(text -> text))
                .limit(20)
                .toList();
        return String.join(", ", first) + (all.size() > first.size() ? "… (" + all.size() + ")" : "");
    }

    private void reportComment(String sheet, CellAddress cell, Comment comment) {
        String text = comment.getString() == null ? "" : comment.getString().getString();
        String line = text.replaceAll("\\s+", " ").strip();
        notices.accept(sheet + ", comment in " + cell + ": " + line, sheet + ", commentaire en " + cell + " : " + line);
    }
}
