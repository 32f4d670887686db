package org.mobilityplan.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.Region;
import org.mobilityplan.model.Territory;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Finding;
import org.mobilityplan.table.TableCell;
import org.mobilityplan.table.TableImporter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Tables in the files of office programs, made by this test as a publisher would make them. */
class OfficeFilesTest {

    private static final Path TABLE = Path.of("tables/bretagne-2017.tsv");
    private static final Path BEFORE = Path.of("tables/bretagne-2017-before.json");

    @TempDir
    private Path directory;

    private final List<String> notices = new ArrayList<>();

    private TableFile reader() {
        return new TableFile((english, french) -> notices.add(english), row -> notices.add("row " + row));
    }

    private List<List<TableCell>> rows(Path file) throws IOException {
        return reader().read(file);
    }

    private static List<List<String>> texts(List<List<TableCell>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(TableCell::text).toList())
                .toList();
    }

    private Checked<ActionPlan> plan(Path file) throws IOException {
        ActionPlan before = PlanJson.standard().read(BEFORE).orElseThrow();
        return TableImporter.into(before).readCells(rows(file));
    }

    /** Brittany's table as it is published: the cell of a chantier covers the rows of its actions. */
    private List<List<TableCell>> brittany() throws IOException {
        List<List<TableCell>> merged = new ArrayList<>();
        List<List<TableCell>> rows = rows(TABLE);
        int header = 0;
        while (rows.get(header).size() < 3) {
            header++;
        }
        for (List<TableCell> row : rows.subList(header, rows.size())) {
            List<TableCell> cells = new ArrayList<>(row);
            if (cells.get(0).text().isEmpty()) {
                cells.set(0, TableCell.MERGED_ABOVE);
            }
            merged.add(cells);
        }
        return merged;
    }

    private static int heightOf(List<List<TableCell>> rows, int row) {
        int end = row + 1;
        while (end < rows.size() && rows.get(end).get(0).mergedAbove()) {
            end++;
        }
        return end - row;
    }

    private Path workbook(Workbook workbook, String name) throws IOException {
        try (workbook) {
            Sheet sheet = workbook.createSheet("Plan");
            List<List<TableCell>> rows = brittany();
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int column = 0; column < rows.get(i).size(); column++) {
                    row.createCell(column).setCellValue(rows.get(i).get(column).text());
                }
                int height = heightOf(rows, i);
                if (height > 1 && !rows.get(i).get(0).mergedAbove()) {
                    sheet.addMergedRegion(new CellRangeAddress(i, i + height - 1, 0, 0));
                }
            }
            return write(workbook, name);
        }
    }

    private Path write(Workbook workbook, String name) throws IOException {
        Path file = directory.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private Path document() throws IOException {
        Path file = directory.resolve("bretagne.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("Comité régional");
            table(document, brittany());
            document.write(out);
        }
        return file;
    }

    private static void table(XWPFDocument document, List<List<TableCell>> rows) {
        XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
        for (int i = 0; i < rows.size(); i++) {
            for (int column = 0; column < rows.get(i).size(); column++) {
                XWPFTableCell cell = table.getRow(i).getCell(column);
                cell.setText(rows.get(i).get(column).text());
                boolean above = rows.get(i).get(column).mergedAbove();
                boolean starts =
                        i + 1 < rows.size() && rows.get(i + 1).get(column).mergedAbove();
                if (above || starts) {
                    CTTcPr properties = cell.getCTTc().addNewTcPr();
                    properties.addNewVMerge().setVal(above ? STMerge.CONTINUE : STMerge.RESTART);
                }
            }
        }
    }

    private Path page() throws IOException {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=fr><meta charset=utf-8><body><table>");
        List<List<TableCell>> rows = brittany();
        for (int i = 0; i < rows.size(); i++) {
            html.append("<tr>");
            for (int column = 0; column < 3; column++) {
                TableCell cell = rows.get(i).get(column);
                if (!cell.mergedAbove()) {
                    String tag = i == 0 ? "th" : "td";
                    html.append('<').append(tag);
                    html.append(column == 0 ? " rowspan=" + heightOf(rows, i) : "")
                            .append('>');
                    html.append(cell.text().replace("&", "&amp;").replace("<", "&lt;"))
                            .append("</")
                            .append(tag)
                            .append('>');
                }
            }
            html.append("</tr>\n");
        }
        return Files.writeString(directory.resolve("bretagne.html"), html.append("</table>"));
    }

    private Path openDocument(boolean text) throws IOException {
        StringBuilder xml = new StringBuilder("<table:table table:name=\"Plan\">");
        List<List<TableCell>> rows = brittany();
        for (int i = 0; i < rows.size(); i++) {
            xml.append("<table:table-row>");
            for (int column = 0; column < 3; column++) {
                TableCell cell = rows.get(i).get(column);
                String words = cell.text().replace("&", "&amp;").replace("<", "&lt;");
                xml.append(
                        cell.mergedAbove()
                                ? "<table:covered-table-cell/>"
                                : "<table:table-cell table:number-rows-spanned=\""
                                        + (column == 0 ? heightOf(rows, i) : 1) + "\"><text:p>" + words
                                        + "</text:p></table:table-cell>");
            }
            xml.append("</table:table-row>");
        }
        xml.append("<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell"
                + " table:number-columns-repeated=\"1024\"/></table:table-row></table:table>");
        return openDocument(text ? "bretagne.odt" : "bretagne.ods", text ? "text" : "spreadsheet", xml.toString());
    }

    private Path openDocument(String name, String kind, String body) throws IOException {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"><office:body><office:"
                + kind + ">"
                + body + "</office:" + kind + "></office:body></office:document-content>";
        return zip(name, "content.xml", xml);
    }

    private Path zip(String name, String... entriesAndTexts) throws IOException {
        Path file = directory.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < entriesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entriesAndTexts[i]));
                zip.write(entriesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void in_every_kind_of_file_the_table_of_brittany_gives_the_plan_of_its_tsv() throws IOException {
        ActionPlan expected = plan(TABLE).orElseThrow();
        for (Path file : List.of(
                workbook(new XSSFWorkbook(), "bretagne.xlsx"),
                workbook(new HSSFWorkbook(), "bretagne.xls"),
                document(),
                page(),
                openDocument(false),
                openDocument(true))) {
            assertThat(plan(file).orElseThrow()).as(file.toString()).isEqualTo(expected);
        }
    }

    /** A coordinator cell over two actions is one fact about both; in the .tsv the second is empty. */
    @Test
    void a_merged_coordinator_is_that_of_each_of_its_rows() throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Plan");
            String[][] cells = {{"Action", "Pilote"}, {"Informer", "CRIJ"}, {"Former", ""}, {"Partir", ""}};
            for (int i = 0; i < cells.length; i++) {
                sheet.createRow(i).createCell(0).setCellValue(cells[i][0]);
                sheet.getRow(i).createCell(1).setCellValue(cells[i][1]);
            }
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
            List<Action> actions =
                    plan(write(workbook, "merged.xlsx")).orElseThrow().getActions();
            assertThat(actions).hasSize(3);
            assertThat(actions.get(1).getCoordination().orElseThrow().getCoordinators())
                    .hasSize(1);
            assertThat(actions.get(2).getCoordination().orElseThrow().getCoordinators())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void numbers_dates_errors_and_formulas_are_as_displayed(String kind) throws IOException {
        try (Workbook workbook = kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            Row row = workbook.createSheet("Plan").createRow(0);
            LocalDate day = LocalDate.of(2025, 9, 1);
            String[] formats = {
                "dd/mm/yyyy", "mmm-yy", "yyyy", "dd/mm/yyyy hh:mm", "#,##0.00\\ \"€\"", "0%", "General", "General"
            };
            for (int i = 0; i < formats.length; i++) {
                CellStyle style = workbook.createCellStyle();
                style.setDataFormat(workbook.createDataFormat().getFormat(formats[i]));
                Cell cell = row.createCell(i);
                cell.setCellStyle(style);
                if (i < 4) {
                    cell.setCellValue(i == 3 ? day.atTime(14, 30) : day.atStartOfDay());
                } else {
                    cell.setCellValue(new double[] {12000, 0.25, 12000.5, 12000}[i - 4]);
                }
            }
            row.createCell(8).setCellValue(true);
            row.createCell(9).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
            Cell formula = row.createCell(10);
            formula.setCellFormula("1+1");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
            row.createCell(12).setCellValue(workbook.getCreationHelper().createRichTextString("Axe 1\nInformer"));
            List<String> texts = texts(rows(write(workbook, "cells." + kind))).get(0);
            assertThat(texts.subList(0, 4)).containsExactly("2025-09-01", "2025-09", "2025", "2025-09-01 14:30");
            assertThat(texts.get(4).replaceAll("[\\u00A0\\u202F]", " ")).isEqualTo("12 000,00 €");
            assertThat(texts.subList(5, 13))
                    .containsExactly("25%", "12000,5", "12000", "VRAI", "#N/A", "2", "", "Axe 1\nInformer");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void hidden_parts_comments_and_other_sheets_are_reported(String kind) throws IOException {
        try (Workbook workbook = kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            Sheet notes = workbook.createSheet("Lisez-moi");
            notes.createRow(0).createCell(0).setCellValue("Mode d'emploi");
            Sheet sheet = workbook.createSheet("Plan");
            String[][] cells = {{"Action", "Pilote"}, {"Informer", "CRIJ"}, {"Former", "JTM"}};
            for (int i = 0; i < cells.length; i++) {
                sheet.createRow(i).createCell(0).setCellValue(cells[i][0]);
                sheet.getRow(i).createCell(1).setCellValue(cells[i][1]);
            }
            sheet.getRow(2).setZeroHeight(true);
            sheet.setColumnHidden(1, true);
            ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
            Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
            comment.setString(workbook.getCreationHelper().createRichTextString("à vérifier"));
            sheet.getRow(1).getCell(1).setCellComment(comment);
            workbook.setSheetHidden(1, true);
            workbook.setActiveSheet(0);
            Path file = write(workbook, "hidden." + kind);
            assertThat(texts(rows(file))).hasSize(3).contains(List.of("Former", "JTM"));
            assertThat(notices)
                    .containsExactlyInAnyOrder(
                            "The sheet Plan is hidden.",
                            "Plan: hidden rows are read: 3",
                            "Plan: hidden columns are read: B",
                            "Plan, comment in B2: à vérifier",
                            "Not read: Lisez-moi (Mode d'emploi). Use -Dsheet to read it.");
            assertThat(texts(reader().sheet("lisez-moi").read(file))).containsExactly(List.of("Mode d'emploi"));
            assertThatThrownBy(() -> reader().sheet("Budget").read(file))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("Lisez-moi, Plan");
        }
    }

    @Test
    void encrypted_files_and_old_documents_are_refused_with_a_reason() throws Exception {
        Path file = directory.resolve("secret.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem();
                Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            workbook.createSheet("Plan");
            try (OutputStream encrypted = encryptor.getDataStream(files)) {
                workbook.write(encrypted);
            }
            files.writeFilesystem(out);
        }
        assertThatThrownBy(() -> rows(file)).hasMessageContaining("mot de passe");
        Path archive = zip("photos.zip", "photo.txt", "photo");
        assertThatThrownBy(() -> rows(archive)).hasMessageContaining("archive");
    }

    @Test
    void hostile_files_are_refused() throws IOException {
        Path entity = zip(
                "xxe.ods",
                "content.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x><spreadsheet><table name=\"a\"><table-row>"
                        + "<table-cell><p>&e;</p></table-cell></table-row></table></spreadsheet></x>");
        assertThatThrownBy(() -> rows(entity)).isInstanceOf(IOException.class).hasMessageNotContaining("root:");
        Path repeated = openDocument(
                "repeated.ods",
                "spreadsheet",
                "<table:table><table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell"
                        + " table:number-columns-repeated=\"16384\"><text:p>x</text:p></table:table-cell>"
                        + "</table:table-row></table:table>");
        assertThatThrownBy(() -> rows(repeated)).hasMessageContaining("5000000");
        Path bomb = zip("bomb.ods", "content.xml", " ".repeat(8 << 20));
        assertThatThrownBy(() -> rows(bomb)).hasMessageContaining("octets de contenu");
    }

    @Test
    void headings_above_several_tables_of_a_document_become_levels() throws IOException {
        Path file = directory.resolve("fiches.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            heading(document, "Title", "Plan régional 2026");
            heading(document, "Heading1", "Axe 1. Informer");
            table(document, cells("Action", "Pilote", "Créer un guide", "CRIJ", "Ouvrir un site", "CRIJ"));
            heading(document, "Heading1", "Axe 2. Former");
            table(document, cells("Action", "Pilote", "Former les référents", "JTM"));
            // Without a header: the table goes on after a page break.
            table(document, cells("Évaluer", "JTM"));
            document.createParagraph().createRun().setText("Sigles :");
            table(document, cells("Sigle", "Nom", "CRIJ", "Centre régional"));
            document.write(out);
        }
        List<List<TableCell>> rows = rows(file);
        assertThat(texts(rows).get(0)).containsExactly("Plan régional 2026");
        assertThat(notices)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Not read: 4 (Sigle | Nom ; CRIJ | Centre régional)");
        List<Chantier> chantiers = TableImporter.into(
                        PlanJson.standard().read(BEFORE).orElseThrow())
                .readCells(rows)
                .orElseThrow()
                .getChantiers();
        assertThat(chantiers).extracting(Chantier::getTitle).containsExactly("Informer", "Former");
        assertThat(chantiers.get(0).getActions())
                .extracting(Action::getTitle)
                .containsExactly("Créer un guide", "Ouvrir un site");
        assertThat(chantiers.get(1).getActions())
                .extracting(Action::getTitle)
                .containsExactly("Former les référents", "Évaluer");
    }

    @Test
    void several_sheets_of_a_document_are_one_action_each() throws IOException {
        Path file = directory.resolve("fiches-action.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            heading(document, "Title", "Plan régional 2026");
            heading(document, "Heading1", "Axe 1. Informer");
            heading(document, "Heading2", "Fiche action n° 1 : Ouvrir un guichet");
            table(document, cells("Pilote", "CRIJ", "Partenaires :", "JTM", "Calendrier", "2026"));
            heading(document, "Heading2", "Fiche action n° 2 : Créer un guide");
            table(document, cells("Pilote", "JTM", "Calendrier", "2027", "Budget", "12 k€"));
            heading(document, "Heading1", "Axe 2. Former");
            heading(document, "Heading2", "Fiche action n° 3 : Former les référents");
            table(document, cells("Pilote", "CRIJ", "Partenaires :", "", "Calendrier", "2028", "Public", "Lycéens"));
            document.createParagraph()
                    .createRun()
                    .setText("Un paragraphe en dehors des tableaux, qui dit encore autre chose.");
            document.write(out);
        }
        ActionPlan plan = TableImporter.into(PlanJson.standard().read(BEFORE).orElseThrow())
                .readCells(rows(file))
                .value()
                .orElseThrow();
        assertThat(notices)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Paragraphs outside of tables are not read (1): Un");
        assertThat(plan.getChantiers()).extracting(Chantier::getTitle).containsExactly("Informer", "Former");
        assertThat(plan.index().getActions())
                .extracting(placed -> placed.getAction().getTitle())
                .containsExactly("Ouvrir un guichet", "Créer un guide", "Former les référents");
        assertThat(plan.index().getActions())
                .extracting(
                        placed -> placed.getAction().getCode().map(Code::value).orElse(""))
                .containsExactly("1", "2", "3");
        assertThat(plan.getChantiers().get(0).getActions().get(1).getFunding()).hasSize(1);
    }

    @Test
    void numbers_that_word_computes_are_read() throws IOException {
        Path file = directory.resolve("numbers.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            BigInteger list = list(document, "Axe %1.", "%1.%2.");
            numbered(document.createParagraph(), "Heading1", list, 0, "Informer");
            XWPFTable table = document.createTable(3, 3);
            List<String> header = List.of("N°", "Action", "Partenaires");
            for (int i = 0; i < header.size(); i++) {
                table.getRow(0).getCell(i).setText(header.get(i));
            }
            BigInteger simple = list(document, "%1)", "%2)");
            for (int row = 1; row < 3; row++) {
                numbered(table.getRow(row).getCell(0).getParagraphs().get(0), "", list, 1, "");
                table.getRow(row).getCell(1).setText("Action " + row);
                XWPFTableCell cell = table.getRow(row).getCell(2);
                numbered(cell.getParagraphs().get(0), "", simple, 0, "CRIJ");
                numbered(cell.addParagraph(), "", simple, 0, "JTM");
            }
            document.write(out);
        }
        List<List<String>> rows = texts(rows(file));
        assertThat(rows)
                .containsExactly(
                        List.of("Axe 1. Informer"),
                        List.of("N°", "Action", "Partenaires"),
                        List.of("1.1.", "Action 1", "- CRIJ\n- JTM"),
                        List.of("1.2.", "Action 2", "- CRIJ\n- JTM"));
    }

    private static void numbered(XWPFParagraph paragraph, String style, BigInteger list, int level, String text) {
        if (!style.isEmpty()) {
            paragraph.setStyle(style);
        }
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
    }

    /** A list with a text for the number of each level. */
    private static BigInteger list(XWPFDocument document, String... texts) {
        XWPFNumbering numbering =
                document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.valueOf(numbering.getNums().size()));
        for (int i = 0; i < texts.length; i++) {
            CTLvl level = definition.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
            level.addNewLvlText().setVal(texts[i]);
        }
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
    }

    @Test
    void the_sheets_of_a_document_are_read_in_the_axis_above_them_rather_than_their_summary() throws IOException {
        Path file = directory.resolve("fiches-et-recapitulatif.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            heading(document, "Title", "Mission locale du Trégor");
            paragraph(document, "Programme d'actions 2026-2027.");
            heading(document, "Heading1", "Axe 1 – Préparer le départ");
            table(document, fiche("Fiche action n° 1 : Atelier de langues", "CRIJ", "Réalisé"));
            paragraph(document, "");
            table(document, fiche("Fiche action n° 2 : Aide au passeport", "JTM", "En cours"));
            paragraph(document, "Contact : Camille Dupont, chargée de mission");
            heading(document, "Heading1", "Axe 2 – Partir");
            table(document, fiche("Fiche action n° 3 : Séjour à Turin", "JTM", "Réalisé"));
            heading(document, "Heading1", "Récapitulatif");
            table(document, cells("Action", "Coût", "Atelier de langues", "800 €", "Aide au passeport", "86 €"));
            document.write(out);
        }
        ActionPlan plan = TableImporter.into(
                        ActionPlan.builder().id(PlanId.of("plan")).title("").build())
                .readCells(rows(file))
                .value()
                .orElseThrow();
        assertThat(plan.getTitle()).isEqualTo("Mission locale du Trégor – Programme d'actions 2026-2027");
        assertThat(plan.getActions()).isEmpty();
        assertThat(plan.getChantiers()).extracting(Chantier::getTitle).containsExactly("Préparer le départ", "Partir");
        assertThat(plan.getChantiers().get(0).getActions())
                .extracting(Action::getTitle)
                .containsExactly("Atelier de langues", "Aide au passeport");
        assertThat(plan.getChantiers().get(1).getActions())
                .extracting(Action::getTitle)
                .containsExactly("Séjour à Turin");
        assertThat(notices).containsExactly("Paragraphs outside of tables are not read (1): Contact : …");
    }

    @Test
    void fiches_are_read_rather_than_a_table_of_their_titles_above_them() throws IOException {
        Path file = directory.resolve("sommaire-et-fiches.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            heading(document, "Title", "Contrat local");
            XWPFTable summary = document.createTable(4, 3);
            String[] words = {
                "Axe", "N°", "Intitulé de la fiche",
                "Axe 1", "FA 1", "Atelier de langues",
                "Axe 1", "FA 2", "Aide au passeport",
                "Axe 2", "FA 3", "Séjour à Turin"
            };
            for (int i = 0; i < words.length; i++) {
                summary.getRow(i / 3).getCell(i % 3).setText(words[i]);
            }
            heading(document, "Heading1", "Axe 1 – Préparer le départ");
            table(document, fiche("FA 1 – Atelier de langues", "CRIJ", "Réalisé"));
            paragraph(document, "");
            table(document, fiche("FA n° 2 – Aide au passeport", "JTM", "En cours"));
            heading(document, "Heading1", "Axe 2 – Partir");
            table(document, fiche("FA 3 – Séjour à Turin", "JTM", "Réalisé"));
            document.write(out);
        }
        ActionPlan plan = TableImporter.into(
                        ActionPlan.builder().id(PlanId.of("plan")).title("").build())
                .readCells(rows(file))
                .value()
                .orElseThrow();
        assertThat(plan.getTitle()).isEqualTo("Contrat local");
        assertThat(plan.getChantiers()).extracting(Chantier::getTitle).containsExactly("Préparer le départ", "Partir");
        assertThat(plan.getChantiers().get(0).getActions())
                .extracting(Action::getTitle)
                .containsExactly("Atelier de langues", "Aide au passeport");
        assertThat(notices)
                .containsExactly(
                        "Not read: 1 (Axe | N° | Intitulé de la fiche ; Axe 1 | FA 1 | Atelier de langues ; Axe 1 | FA 2 | Aide"
                                + " au passeport ; Axe 2 | FA 3 | Séjour à Turin). Use -Dsheet to read it.");
    }

    @Test
    void an_axis_in_a_plain_paragraph_is_that_of_the_tables_below_it() throws IOException {
        Path file = directory.resolve("axes.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            paragraph(document, "Axe 1 : Informer");
            table(document, cells("Action", "Pilote", "Créer un guide", "CRIJ"));
            paragraph(document, "Axe 2 : Former");
            table(document, cells("Action", "Pilote", "Former les référents", "JTM"));
            document.write(out);
        }
        ActionPlan plan = TableImporter.into(PlanJson.standard().read(BEFORE).orElseThrow())
                .readCells(rows(file))
                .value()
                .orElseThrow();
        assertThat(plan.getChantiers()).extracting(Chantier::getTitle).containsExactly("Informer", "Former");
        assertThat(notices).isEmpty();
    }

    @Test
    void headings_are_the_levels_above_those_that_have_a_column() throws IOException {
        Path file = directory.resolve("piliers.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            heading(document, "Heading1", "Pilier 1. Emploi");
            table(document, cells("Objectif", "Action", "Lever les freins", "Permis mobilité"));
            heading(document, "Heading1", "Pilier 2. Culture");
            table(document, cells("Objectif", "Action", "Rencontrer", "Échange avec Gdańsk"));
            document.write(out);
        }
        ActionPlan plan = TableImporter.into(PlanJson.standard().read(BEFORE).orElseThrow())
                .readCells(rows(file))
                .value()
                .orElseThrow();
        assertThat(plan.getChantiers()).extracting(Chantier::getTitle).containsExactly("Emploi", "Culture");
        assertThat(plan.getChantiers().get(1).getChantiers())
                .extracting(Chantier::getTitle)
                .containsExactly("Rencontrer");
        assertThat(notices).isEmpty();
    }

    @Test
    void labels_in_paragraphs_below_the_heading_of_a_fiche_are_an_action() throws IOException {
        Path file = directory.resolve("paragraphes.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            heading(document, "Heading1", "Axe 1 : Informer");
            heading(document, "Heading2", "Fiche action 1 – Ouvrir un guichet");
            paragraph(document, "Pilote : CRIJ");
            paragraph(document, "Public : collégiens");
            paragraph(document, "Statut : En cours");
            heading(document, "Heading2", "Fiche action 2 – Prêter des valises");
            heading(document, "Heading3", "Pilote");
            paragraph(document, "JTM");
            paragraph(document, "Public : apprentis");
            paragraph(document, "Calendrier : 2026");
            heading(document, "Heading1", "Gouvernance");
            paragraph(document, "Un comité se réunit deux fois par an.");
            document.write(out);
        }
        ActionPlan plan = TableImporter.into(PlanJson.standard().read(BEFORE).orElseThrow())
                .readCells(rows(file))
                .value()
                .orElseThrow();
        assertThat(plan.getChantiers().get(0).getActions())
                .extracting(action -> action.getTitle()
                        + " / "
                        + action.getCoordination().orElseThrow().getText().orElse(""))
                .containsExactly("Ouvrir un guichet / CRIJ", "Prêter des valises / JTM");
        assertThat(notices).singleElement().asString().contains("Un comité se réunit");
    }

    @Test
    void tables_of_money_and_of_steps_below_a_fiche_are_part_of_it() throws IOException {
        Path file = directory.resolve("fiches.html");
        String fiche = "<tr><td>Pilote<td>CRIJ<tr><td>Public<td>Lycéens<tr><td>Statut<td>En cours</table>";
        Files.writeString(
                file,
                "<!doctype html><html><body><h2>Fiche action n° 1 : Ouvrir un guichet</h2><table>" + fiche
                        + "<table><tr><td>Financeur<td>2025<td>2026<tr><td>Région<td>4 000 €<td>5 000 €</table>"
                        + "<table><tr><td>Étapes<td>Responsable<td>Échéance<tr><td>Jury<td>CRIJ<td>mai 2026</table>"
                        + "<table><tr><td>Date<td>Objet<tr><td>12/01/2026<td>COPIL</table>"
                        + "<h2>Fiche action n° 2 : Prêter des valises</h2><table>" + fiche);
        ActionPlan plan = TableImporter.into(PlanJson.standard().read(BEFORE).orElseThrow())
                .readCells(rows(file))
                .value()
                .orElseThrow();
        assertThat(plan.getActions())
                .extracting(
                        Action::getTitle,
                        action -> action.getFunding().size(),
                        action -> action.getSteps().size())
                .containsExactly(tuple("Ouvrir un guichet", 2, 1), tuple("Prêter des valises", 0, 0));
        assertThat(notices).singleElement().asString().contains("12/01/2026 | COPIL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bold", "plain", "Heading1", "nested", "page"})
    void the_headings_of_fiches_nest_by_their_words_where_they_have_no_style(String style) throws IOException {
        List<String> headings = List.of(
                "Axe 1 : Informer",
                "Objectif 1.1 : Aller vers les jeunes",
                "Fiche action n° 1 : Ouvrir un guichet",
                "Fiche action n° 2 : Prêter des valises",
                "Objectif 1.2 : Outiller",
                "Fiche action n° 3 : Former les équipes",
                "Axe 2 : Partir",
                "Objectif 2.1 : Accompagner",
                "Fiche action n° 4 : Préparer les départs");
        Path file = directory.resolve(style.equals("page") ? "fiches.html" : "fiches.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            StringBuilder page = new StringBuilder("<!doctype html><html><body>");
            for (String heading : headings) {
                int level = heading.startsWith("Axe") ? 1 : heading.startsWith("Objectif") ? 2 : 3;
                if (style.startsWith("Heading")) {
                    heading(document, style, heading);
                } else if (style.equals("nested") && level < 3) {
                    heading(document, "Heading" + level, heading);
                } else {
                    XWPFParagraph paragraph = document.createParagraph();
                    paragraph.createRun().setText(heading);
                    paragraph.getRuns().get(0).setBold(!style.equals("plain"));
                }
                page.append("<p><b>").append(heading).append("</b></p>");
                if (level == 3) {
                    table(
                            document,
                            List.of(
                                    List.of(TableCell.of("Pilote"), TableCell.of("CRIJ")),
                                    List.of(TableCell.of("Public"), TableCell.of("Lycéens")),
                                    List.of(TableCell.of("Budget"), TableCell.of("4 000 €"))));
                    page.append(
                            "<table><tr><td>Pilote<td>CRIJ<tr><td>Public<td>Lycéens<tr><td>Budget<td>4 000 €</table>");
                }
            }
            if (style.equals("page")) {
                out.write(page.toString().getBytes(StandardCharsets.UTF_8));
            } else {
                document.write(out);
            }
        }
        ActionPlan plan = TableImporter.into(PlanJson.standard().read(BEFORE).orElseThrow())
                .readCells(rows(file))
                .value()
                .orElseThrow();
        assertThat(plan.getChantiers().stream()
                        .flatMap(axe -> axe.getChantiers().stream()
                                .flatMap(objective -> objective.getActions().stream()
                                        .map(action -> axe.getTitle() + " / "
                                                + objective.getTitle() + " / "
                                                + action.getCode()
                                                        .map(Code::value)
                                                        .orElse("") + " "
                                                + action.getTitle()))))
                .containsExactly(
                        "Informer / Aller vers les jeunes / 1 Ouvrir un guichet",
                        "Informer / Aller vers les jeunes / 2 Prêter des valises",
                        "Informer / Outiller / 3 Former les équipes",
                        "Partir / Accompagner / 4 Préparer les départs");
        assertThat(notices).isEmpty();
    }

    @Test
    void headings_are_above_the_rows_below_a_header_of_two_rows() throws IOException {
        String header = "<tr><th rowspan=2>Objectif<th rowspan=2>Action<th colspan=2>Calendrier</tr>"
                + "<tr><th>2025<th>2026</tr>";
        Path file = Files.writeString(
                directory.resolve("piliers.html"),
                "<!DOCTYPE html><html lang=fr><meta charset=utf-8><h2>Pilier 1. Emploi</h2><table>" + header
                        + "<tr><td rowspan=2>Lever les freins<td>Permis mobilité<td>x<td></tr>"
                        + "<tr><td>Garde d'enfants<td><td>x</tr></table><h2>Pilier 2. Culture</h2><table>" + header
                        + "<tr><td>Rencontrer<td>Échange avec Gdańsk<td>x<td>x</tr></table>");
        ActionPlan plan = TableImporter.into(PlanJson.standard().read(BEFORE).orElseThrow())
                .readCells(rows(file))
                .value()
                .orElseThrow();
        assertThat(plan.getChantiers()).extracting(Chantier::getTitle).containsExactly("Emploi", "Culture");
        assertThat(plan.getChantiers().get(0).getChantiers())
                .extracting(Chantier::getTitle)
                .containsExactly("Lever les freins");
        assertThat(plan.getChantiers().get(0).getChantiers().get(0).getActions())
                .extracting(Action::getTitle)
                .containsExactly("Permis mobilité", "Garde d'enfants");
    }

    @Test
    void the_axis_of_each_sheet_is_above_the_rows_below_a_header_of_two_rows() throws IOException {
        Path file = directory.resolve("axes.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            for (String axis : List.of("Informer", "Former")) {
                Sheet sheet = workbook.createSheet(axis);
                List<List<String>> rows = List.of(
                        List.of("Axe " + (workbook.getNumberOfSheets()) + " : " + axis),
                        List.of("Réf.", "Action", "Pilote", "2025", "", "Statut"),
                        List.of("", "", "", "T1", "T2", ""),
                        List.of("1", axis + " les jeunes", "CRIJ", "x", "", "En cours"));
                for (int i = 0; i < rows.size(); i++) {
                    Row row = sheet.createRow(i);
                    for (int n = 0; n < rows.get(i).size(); n++) {
                        row.createCell(n).setCellValue(rows.get(i).get(n));
                    }
                }
            }
            workbook.write(out);
        }
        ActionPlan plan = TableImporter.into(PlanJson.standard().read(BEFORE).orElseThrow())
                .readCells(rows(file))
                .value()
                .orElseThrow();
        assertThat(plan.getActions()).isEmpty();
        assertThat(plan.getChantiers()).extracting(Chantier::getTitle).containsExactly("Informer", "Former");
        assertThat(plan.getChantiers())
                .flatExtracting(Chantier::getActions)
                .extracting(Action::getTitle)
                .containsExactly("Informer les jeunes", "Former les jeunes");
    }

    private Path sheets(String name, Map<String, List<List<String>>> sheets) throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        sheets.forEach((title, rows) -> {
            Sheet sheet = workbook.createSheet(title);
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.createRow(i);
                for (int n = 0; n < rows.get(i).size(); n++) {
                    row.createCell(n).setCellValue(rows.get(i).get(n));
                }
            }
        });
        try (workbook) {
            return write(workbook, name);
        }
    }

    @Test
    void a_sheet_with_a_column_less_is_read_with_its_sisters_and_the_title_is_on_the_cover() throws IOException {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put(
                "Accueil", List.of(List.of("Comité régional"), List.of("Plan d'actions 2025"), List.of("Contact : x")));
        sheets.put(
                "Axe 1",
                List.of(
                        List.of("Axe 1 : Informer"),
                        List.of("Réf.", "Action", "Pilote", "Co-pilote", "Statut"),
                        List.of("1.1", "Ouvrir un guichet", "CRIJ", "JTM", "En cours")));
        sheets.put(
                "Axe 2",
                List.of(
                        List.of("Axe 2 : Partir"),
                        List.of(),
                        List.of("Réf.", "Action", "Pilote(s)", "Statut"),
                        List.of("2.1", "Financer les départs", "ARML", "Orange")));
        sheets.put("Membres", List.of(List.of("Organisme", "Pays"), List.of("CRIJ", "France")));
        Path file = sheets("axes-inegaux.xlsx", sheets);
        List<String> unread = new ArrayList<>();
        TableFile reader = reader().remarks((english, french) -> unread.add(english));
        Checked<ActionPlan> read = TableImporter.into(
                        ActionPlan.builder().id(PlanId.of("plan")).title("").build())
                .withSourceName("a.xlsx")
                .readCells(reader.read(file));
        ActionPlan plan = read.value().orElseThrow();
        assertThat(plan.getTitle()).isEqualTo("Comité régional – Plan d'actions 2025");
        assertThat(plan.getChantiers()).extracting(Chantier::getTitle).containsExactly("Informer", "Partir");
        assertThat(plan.getChantiers())
                .flatExtracting(Chantier::getActions)
                .extracting(Action::getTitle)
                .containsExactly("Ouvrir un guichet", "Financer les départs");
        assertThat(reader.unread()).isEmpty();
        assertThat(unread).anyMatch(notice -> notice.startsWith("Not read: Membres"));
        assertThat(read.report().relocated(reader::located).findings())
                .filteredOn(finding -> finding.rule().value().equals("notation.status.unknown"))
                .extracting(finding -> finding.location().toString())
                .allMatch(place -> place.startsWith("a.xlsx!Axe 2:4:4"))
                .hasSize(1);
    }

    /** The actions of a plan with numbers, and sheets next to them. */
    private Path numbered(Map<String, List<List<String>>> others) throws IOException {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put(
                "Plan",
                List.of(
                        List.of("Plan d'actions 2025-2027"),
                        List.of("Axe", "N°", "Action", "Pilote", "Statut"),
                        List.of("Informer", "1", "Réseau de référents", "CRIJ", "En cours"),
                        List.of("Informer", "2", "Carte des acteurs", "CRIJ", "Terminé"),
                        List.of("Partir", "3", "Tour de la mobilité", "ARML", "En cours")));
        sheets.putAll(others);
        return sheets("numeros.xlsx", sheets);
    }

    private static List<Action> actions(ActionPlan plan) {
        return plan.getChantiers().stream()
                .flatMap(chantier -> chantier.getActions().stream())
                .toList();
    }

    @Test
    void sheets_of_indicators_and_of_money_complete_the_actions_that_they_name_by_number() throws IOException {
        Map<String, List<List<String>>> others = new LinkedHashMap<>();
        others.put(
                "Indicateurs",
                List.of(
                        List.of("N° action", "Rappel action", "Indicateur", "Unité", "Cible 2027", "Source"),
                        List.of("1", "Référents", "Référents formés", "personnes", "30", "CRIJ"),
                        List.of("1", "", "Jeunes reçus", "jeunes", "4500", "SI"),
                        List.of("3", "Tour", "Jeunes touchés", "jeunes", "beaucoup", "Région")));
        others.put(
                "Budget",
                List.of(
                        List.of("Budget prévisionnel 2025 (en €, TTC)"),
                        List.of("N°", "Action", "Région", "DRAJES", "Total", "Ligne budgétaire"),
                        List.of("1", "Référents", "25000", "18000", "43000", "6568"),
                        List.of("2", "Carte", "32000", "nc", "32000", "6574"),
                        List.of("", "TOTAL", "57000", "18000", "75000")));
        TableFile reader = reader();
        Checked<ActionPlan> read = TableImporter.into(
                        ActionPlan.builder().id(PlanId.of("plan")).title("").build())
                .withSourceName("a.xlsx")
                .readCells(reader.read(numbered(others)));
        List<Action> actions = actions(read.value().orElseThrow());
        assertThat(actions)
                .extracting(Action::getTitle)
                .containsExactly("Réseau de référents", "Carte des acteurs", "Tour de la mobilité");
        assertThat(actions)
                .extracting(action ->
                        action.getIndicators().stream().map(Indicator::getLabel).toList())
                .containsExactly(List.of("Référents formés", "Jeunes reçus"), List.of(), List.of("Jeunes touchés"));
        assertThat(actions).extracting(action -> action.getFunding().size()).containsExactly(3, 2, 0);
        assertThat(texts(rows(numbered(others))).get(1))
                .endsWith(
                        "Région 2025 (€ TTC)", "DRAJES 2025 (€ TTC)", "Budget total 2025 (€ TTC)", "Ligne budgétaire");
        assertThat(reader.unread()).isEmpty();
        assertThat(notices.subList(0, 2))
                .containsExactly(
                        "The sheet Indicateurs completes the actions by their code. Its column “Rappel action”, which"
                                + " names them, is not read.",
                        "The sheet Budget completes the actions by their code. Its column “Action”, which names them,"
                                + " is not read. Rows not read: 1 « Budget prévisionnel 2025 (en €, TTC) »;"
                                + " 5 « TOTAL | 57000 | 18000 | 75000 ».");
        List<String> places = read.report().relocated(reader::located).findings().stream()
                .map(finding -> finding.rule().value() + " " + finding.location())
                .toList();
        assertThat(places)
                .anyMatch(place -> place.startsWith("notation.quantity.unread a.xlsx!Indicateurs:4:5"))
                .anyMatch(place -> place.startsWith("table.column.unknown a.xlsx!Indicateurs:1:6"));
    }

    @Test
    void a_second_row_of_a_code_is_within_the_merged_cells_around_it() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet plan = workbook.createSheet("Plan");
            Sheet figures = workbook.createSheet("Indicateurs");
            fill(
                    plan,
                    List.of(
                            List.of("Axe", "Code", "Action", "Pilote"),
                            List.of("Informer", "A1", "Ouvrir un guichet", "CRIJ"),
                            List.of("", "A2", "Former", "CRIJ"),
                            List.of("Partir", "B1", "Financer", "ARML")));
            plan.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            fill(
                    figures,
                    List.of(
                            List.of("Action", "Indicateur", "Cible 2027"),
                            List.of("A1", "Jeunes reçus", "100 jeunes"),
                            List.of("", "Jeunes suivis", "50 jeunes"),
                            List.of("B1", "Départs", "20 départs")));
            figures.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            assertThat(texts(rows(write(workbook, "fusion.xlsx"))))
                    .containsExactly(
                            List.of("Axe", "Code", "Action", "Pilote", "Indicateur", "Cible 2027"),
                            List.of("Informer", "A1", "Ouvrir un guichet", "CRIJ", "Jeunes reçus", "100 jeunes"),
                            List.of("", "", "", "", "Jeunes suivis", "50 jeunes"),
                            List.of("", "A2", "Former", "CRIJ"),
                            List.of("Partir", "B1", "Financer", "ARML", "Départs", "20 départs"));
        }
    }

    @Test
    void a_sheet_of_money_has_funders_named_like_addresses_and_groups_above_its_header() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet plan = workbook.createSheet("Plan");
            Sheet money = workbook.createSheet("Budget");
            fill(
                    plan,
                    List.of(
                            List.of("Réf.", "Action", "Pilote", "Public", "Début", "Fin", "Statut"),
                            List.of("1-1", "Tournée du bus", "CRIJ", "Jeunes", "2025", "2026", "En cours"),
                            List.of("1-2", "Bourse Monde", "CRIJ", "Apprentis", "2025", "2026", "En cours"),
                            List.of("1-3", "Soirées", "CRIJ", "Jeunes", "2025", "2026", "En cours")));
            fill(
                    money,
                    List.of(
                            List.of("Budget prévisionnel 2025-2026 (en € TTC)"),
                            List.of("Réf.", "Action", "Dépenses", "", "", "Recettes"),
                            List.of("", "", "2025", "2026", "Total", "MEL", "Région", "État"),
                            List.of("1-1", "Bus", "45000", "40000", "85000", "55000", "30000", ""),
                            List.of("Sous-total", "", "45000", "40000", "85000", "55000", "30000", ""),
                            List.of("1-2", "Monde", "10000", "", "10000", "", "", "10000"),
                            List.of("Hors masse salariale (2,5 ETP)")));
            money.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            money.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
            money.addMergedRegion(new CellRangeAddress(1, 1, 2, 4));
            money.addMergedRegion(new CellRangeAddress(1, 1, 5, 7));
            TableFile reader = reader();
            Checked<ActionPlan> read = TableImporter.into(ActionPlan.builder()
                            .id(PlanId.of("plan"))
                            .title("Plan")
                            .build())
                    .withSourceName("a.xlsx")
                    .readCells(reader.read(write(workbook, "mel.xlsx")));
            assertThat(reader.unread()).isEmpty();
            List<Action> actions = read.value().orElseThrow().getActions();
            assertThat(actions)
                    .extracting(Action::getTitle)
                    .containsExactly("Tournée du bus", "Bourse Monde", "Soirées");
            assertThat(actions)
                    .extracting(action -> action.getFunding().stream()
                            .flatMap(line -> line.getFunder().flatMap(Participant::getName).stream())
                            .toList())
                    .containsExactly(List.of("MEL", "Région"), List.of("État"), List.of());
            assertThat(actions).extracting(action -> action.getFunding().size()).containsExactly(5, 3, 0);
        }
    }

    private static void fill(Sheet sheet, List<List<String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = sheet.createRow(i);
            for (int n = 0; n < rows.get(i).size(); n++) {
                row.createCell(n).setCellValue(rows.get(i).get(n));
            }
        }
    }

    static Stream<List<List<String>>> lists_with_numbers() {
        return Stream.of(
                // Running numbers of other things.
                List.of(
                        List.of("N°", "Date", "Objet", "Lieu"),
                        List.of("1", "12/03/2025", "Lancement", "Metz"),
                        List.of("2", "14/10/2025", "Bilan", "Nancy")),
                List.of(
                        List.of("N° action", "Contact", "Courriel"),
                        List.of("1", "M. Petit", "petit@example.org"),
                        List.of("2", "Mme Grand", "grand@example.org")),
                // Another edition: the same columns, or other actions.
                List.of(
                        List.of("N°", "Action", "Pilote", "Statut", "Note"),
                        List.of("1", "Réseau de référents", "CRIJ", "Terminé", "x"),
                        List.of("2", "Carte des acteurs", "CRIJ", "Terminé", "x")),
                List.of(
                        List.of("N°", "Action", "Indicateur", "Unité"),
                        List.of("1", "Salon des métiers", "Visiteurs", "nb"),
                        List.of("2", "Forum", "Visiteurs", "nb")),
                // « idem » would be below the source of another action.
                List.of(
                        List.of("N° action", "Indicateur", "Source"),
                        List.of("2", "Acteurs", "CRIJ"),
                        List.of("1", "Référents", "idem")),
                // A code that no action has.
                List.of(
                        List.of("N° action", "Indicateur", "Unité"),
                        List.of("1", "Référents", "nb"),
                        List.of("2", "Acteurs", "nb"),
                        List.of("7", "Départs", "nb")));
    }

    @ParameterizedTest
    @MethodSource("lists_with_numbers")
    void a_sheet_with_other_numbers_or_the_same_columns_is_not_joined(List<List<String>> list) throws IOException {
        TableFile reader = reader();
        List<List<String>> rows = texts(reader.read(numbered(Map.of("Liste", list))));
        assertThat(rows).hasSize(5).allMatch(row -> row.size() <= 5);
        assertThat(notices.size() + reader.unread().size()).isEqualTo(1);
        assertThat(notices).noneMatch(notice -> notice.contains("completes"));
    }

    @Test
    void tables_of_meetings_and_of_the_same_actions_are_not_read_as_more_actions() throws IOException {
        String header = "<table><tr><th>N°<th>Action<th>Pilote<th>Budget</tr>";
        String first =
                "<tr><td colspan=4>Objectif 1.1 : Conforter</tr><tr><td>1<td>Ouvrir un guichet<td>CRIJ<td>1 000 €";
        String second = "<tr><td>2<td>Financer les départs<td>ARML<td>500 €";
        String meetings = "<table><tr><th>Date<th>Intitulé<th>Lieu</tr><tr><td>12/03/2025<td>Comité<td>Rennes";
        String sums =
                "<table><tr><th>Action<th>Budget</tr><tr><td>Financer les départs<td>500 €</tr><tr><td>Total<td>500 €";
        Path file = Files.writeString(
                directory.resolve("annexes.html"),
                String.join(
                        "</table>",
                        "<!DOCTYPE html><html lang=fr><meta charset=utf-8><h1>Plan</h1><h2>Axe 1 – Informer</h2>"
                                + header + first,
                        "<h2>Axe 2 – Partir</h2>" + header + second,
                        "<h2>Réunions</h2>" + meetings,
                        "<h2>Récapitulatif</h2>" + sums,
                        ""));
        TableFile reader = reader();
        ActionPlan plan = TableImporter.into(PlanJson.standard().read(BEFORE).orElseThrow())
                .readCells(reader.read(file))
                .value()
                .orElseThrow();
        assertThat(plan.getChantiers()).extracting(Chantier::getTitle).containsExactly("Informer", "Partir");
        assertThat(plan.getChantiers().get(0).getChantiers())
                .extracting(Chantier::getTitle)
                .containsExactly("Conforter");
        assertThat(plan.getChantiers().get(1).getActions())
                .extracting(Action::getTitle)
                .containsExactly("Financer les départs");
        assertThat(reader.unread()).hasSize(2);
    }

    @Test
    void the_plan_below_the_heading_of_a_body_is_part_of_the_title_and_each_line_may_be_a_fact() throws IOException {
        Path file = Files.writeString(
                directory.resolve("body.html"),
                "<!DOCTYPE html><meta charset=utf-8><h1>COREMOB Bretagne</h1><p>Plan d'actions 2026-2028</p>"
                        + "<p>Pilotage : DRAJES<br>Prochaine réunion : 12 janvier 2027<br>Adopté le 3 mars</p>"
                        + "<table><tr><th>Action<th>Pilote<tr><td>Former<td>CRIJ</table>");
        assertThat(texts(rows(file)))
                .startsWith(
                        List.of("Pilotage : DRAJES"),
                        List.of("Prochaine réunion : 12 janvier 2027"),
                        List.of("COREMOB Bretagne – Plan d'actions 2026-2028"));
        assertThat(notices).singleElement().asString().endsWith("(1): Adopté le 3 mars");
    }

    @Test
    void a_table_of_meetings_has_the_events_of_the_plan_if_each_row_is_sure() throws IOException {
        String page =
                "<!DOCTYPE html><meta charset=utf-8><h1>Plan</h1><table><tr><th>Action<th>Pilote<tr><td>Former<td>CRIJ"
                        + "</table><table><tr><th>Date<th>Instance<th>Ordre du jour<tr><td>10/12/2026<td>Plénière<td>Bilan"
                        + "<tr><td>%s<td>%s<td></table>";
        List<List<String>> unsure = List.of(
                List.of("mars 2027", "Bureau"), List.of("03/03/2027", "Mme Riou"), List.of("03/03/2027", "à définir"));
        for (List<String> row : unsure) {
            TableFile reader = reader();
            reader.read(Files.writeString(directory.resolve("agenda.html"), page.formatted(row.toArray())));
            assertThat(reader.meetings()).isEmpty();
            assertThat(notices.remove(0)).startsWith("Not read: 2");
        }
        TableFile reader = reader();
        reader.read(
                Files.writeString(directory.resolve("agenda.html"), page.formatted("3 mars 2027", "Comité de suivi")));
        assertThat(reader.meetings()).extracting(Event::getTitle).containsExactly("Plénière", "Comité de suivi");
        assertThat(notices).singleElement().asString().contains("10/12/2026 | Plénière | Bilan");
    }

    @Test
    void a_table_of_a_page_that_names_actions_by_their_number_completes_them() throws IOException {
        String header = "<table><tr><th>N°<th>Action<th>Pilote</tr>";
        Path file = Files.writeString(
                directory.resolve("indicateurs.html"),
                String.join(
                        "</table>",
                        "<!DOCTYPE html><html lang=fr><meta charset=utf-8><h1>Plan</h1><p><b>Axe 1 – Informer</b>"
                                + header + "<tr><td>1.1<td>Ouvrir un guichet<td>CRIJ",
                        "<div>Axe 2 – Partir</div>" + header + "<tr><td>2.1<td>Financer les départs<td>ARML",
                        "<h2>Suivi</h2><table><tr><th>N°<th>Indicateur<th>Cible</tr><tr><td>2.1<td>Départs<td>120",
                        ""));
        ActionPlan plan = TableImporter.into(PlanJson.standard().read(BEFORE).orElseThrow())
                .readCells(rows(file))
                .value()
                .orElseThrow();
        assertThat(plan.getChantiers()).extracting(Chantier::getTitle).containsExactly("Informer", "Partir");
        assertThat(plan.getActions()).isEmpty();
        Action named = plan.getChantiers().get(1).getActions().get(0);
        assertThat(named.getIndicators()).extracting(Indicator::getLabel).containsExactly("Départs");
    }

    @Test
    void captions_that_repeat_or_number_headings_are_no_levels_and_addresses_are_not_lost() throws IOException {
        String header = "<tr><th>Action<th>Pilote</tr>";
        Path file = Files.writeString(
                directory.resolve("legendes.html"),
                String.join(
                        "</table>",
                        "<!DOCTYPE html><html lang=fr><meta charset=utf-8><h1>Plan 2026</h1>"
                                + "<h2>Engagement 1 : Ouvrir</h2><table><caption>Actions de l'engagement 1</caption>"
                                + header
                                + "<tr><td><b>Aider les classes</b><br>Une bourse.<br>"
                                + "<a href='https://www.example.org/bourse'>En savoir plus</a>"
                                + "<td><a href='https://www.example.org/crij'>CRIJ</a>",
                        "<h2>Engagement 2 : Partir</h2><table><caption>Tableau 2</caption>" + header
                                + "<tr><td>Financer<td>ARML",
                        "<h2>Engagement 3 : Accueillir</h2><table><caption>Lycéens</caption>" + header
                                + "<tr><td>Former<td>JTM",
                        ""));
        List<String> notices = new ArrayList<>();
        ActionPlan plan = TableImporter.into(PlanJson.standard().read(BEFORE).orElseThrow())
                .readCells(reader().remarks((english, french) -> notices.add(english))
                        .read(file))
                .value()
                .orElseThrow();
        assertThat(plan.getChantiers())
                .extracting(Chantier::getTitle)
                .containsExactly("Ouvrir", "Partir", "Accueillir");
        assertThat(plan.getChantiers().get(0).getChantiers()).isEmpty();
        assertThat(plan.getChantiers().get(2).getChantiers())
                .extracting(Chantier::getTitle)
                .containsExactly("Lycéens");
        assertThat(plan.getChantiers().get(0).getActions().get(0).getDescription())
                .hasValueSatisfying(words ->
                        assertThat(words).isEqualTo("Une bourse.\nEn savoir plus (https://www.example.org/bourse)"));
        assertThat(notices)
                .contains("Addresses of links are not read (1): CRIJ (https://www.example.org/crij)")
                .anyMatch(words -> words.contains("Tableau 2"));
    }

    @Test
    void items_of_lists_of_pages_saved_by_word_are_items() throws IOException {
        Path page = Files.writeString(
                directory.resolve("items.html"),
                "<!DOCTYPE html><html lang=fr><meta charset=utf-8><h1>Plan 2026</h1><table><tr><th>Action<th>Financeurs"
                        + "</tr><tr><td>Ouvrir un guichet<td><p>Coût total : 90&nbsp;000&nbsp;€</p><p>·&nbsp;&nbsp;&nbsp; "
                        + "Région : 60&nbsp;000&nbsp;€</p><p>o&nbsp;&nbsp; CAF : 30&nbsp;000&nbsp;€</p></table>");
        List<List<TableCell>> rows = rows(page);
        assertThat(rows.get(rows.size() - 1).get(1).text().replace('\u00a0', ' '))
                .isEqualTo("Coût total : 90 000 €\n- Région : 60 000 €\n- CAF : 30 000 €");
    }

    @Test
    void titles_of_pages_saved_by_word_are_read_and_words_at_the_foot_of_pages_reported() throws IOException {
        Path page = Files.writeString(
                directory.resolve("word.html"),
                "<!DOCTYPE html><html lang=fr><meta charset=utf-8><title>Document de travail v2</title>"
                        + "<p class=MsoTitle>Plan jeunesse 2026-2028</p><h1>1. Actions</h1><h2>Axe 1 – Informer</h2>"
                        + "<table><tr><th>Action<th>Pilote</tr><tr><td>Ouvrir un guichet<td>CRIJ</table>"
                        + "<h2>Axe 2 – Partir</h2>"
                        + "<table><tr><th>Action<th>Pilote</tr><tr><td>Financer les départs<td>ARML</table>");
        List<String> notices = new ArrayList<>();
        ActionPlan plan = TableImporter.into(
                        ActionPlan.builder().id(PlanId.of("p")).title("").build())
                .readCells(reader().remarks((english, french) -> notices.add(english))
                        .read(page))
                .value()
                .orElseThrow();
        assertThat(plan.getTitle()).isEqualTo("Plan jeunesse 2026-2028");
        assertThat(plan.getChantiers()).extracting(Chantier::getTitle).containsExactly("Informer", "Partir");
        assertThat(notices).anyMatch(words -> words.contains("Document de travail v2"));
        Path file = directory.resolve("footer.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Validé le 3 mars 2026\tPage 1 sur 4");
            table(document, cells("Action", "Pilote", "Ouvrir un guichet", "CRIJ"));
            document.write(out);
        }
        List<String> ofDocument = new ArrayList<>();
        reader().remarks((english, french) -> ofDocument.add(english)).read(file);
        assertThat(ofDocument).containsExactly("Paragraphs outside of tables are not read (1): Validé le 3 mars 2026");
    }

    @Test
    void the_title_may_be_in_the_header_of_the_pages_or_in_the_first_paragraph() throws IOException {
        Path inHeader = directory.resolve("header.docx");
        Path inParagraph = directory.resolve("paragraph.docx");
        try (XWPFDocument first = new XWPFDocument();
                XWPFDocument second = new XWPFDocument();
                OutputStream one = Files.newOutputStream(inHeader);
                OutputStream other = Files.newOutputStream(inParagraph)) {
            first.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Plan d'actions 2026\tVersion 3");
            paragraph(first, "Le présent plan a été adopté en comité.");
            paragraph(second, "Plan d'actions 2026");
            paragraph(second, "Version du 12 mars 2026");
            for (XWPFDocument document : List.of(first, second)) {
                XWPFTable table = document.createTable(2, 2);
                table.getRow(0).getCell(0).setText("Action");
                table.getRow(0).getCell(1).setText("Pilote");
                table.getRow(1).getCell(0).setText("Ouvrir un guichet");
                table.getRow(1).getCell(1).setText("CRIJ");
            }
            first.write(one);
            second.write(other);
        }
        assertThat(texts(rows(inHeader))).contains(List.of("Plan d'actions 2026"));
        assertThat(texts(rows(inParagraph))).contains(List.of("Plan d'actions 2026"));
    }

    /** A document of some paragraphs, of which those that begin with « # » are as large as a title, above a table of actions. */
    private Path document(List<String> paragraphs, List<List<String>> rows) throws IOException {
        Path file = directory.resolve("opening.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.getProperties().getCoreProperties().setTitle("Plan d'actions de la région");
            for (String text : paragraphs) {
                XWPFRun run = document.createParagraph().createRun();
                run.setText(text.replaceFirst("^# ", ""));
                if (text.startsWith("# ")) {
                    run.setFontSize(20);
                }
            }
            XWPFTable table = document.createTable(rows.size(), 2);
            for (int i = 0; i < rows.size(); i++) {
                table.getRow(i).getCell(0).setText(rows.get(i).get(0));
                table.getRow(i).getCell(1).setText(rows.get(i).get(1));
            }
            document.write(out);
        }
        return file;
    }

    private static final List<List<String>> ACTIONS =
            List.of(List.of("Action", "Partenaires"), List.of("Ouvrir un guichet", "JTM"), List.of("Former", "JTM"));

    static List<Arguments> titles() {
        return List.of(
                // The kind of plan below the body that has it.
                Arguments.of(
                        List.of(
                                "# Comité régional de la mobilité",
                                "# Plan d'actions 2026-2028",
                                "Version du 3 mars 2026"),
                        "Comité régional de la mobilité – Plan d'actions 2026-2028"),
                Arguments.of(
                        List.of("Rennes, le 3 mars 2026", "# Plan de la mobilité", "# 2026-2028"),
                        "Plan de la mobilité 2026-2028"),
                Arguments.of(List.of("Région Bretagne", "# Partir pour apprendre"), "Partir pour apprendre"),
                // Neither a date nor a sentence nor a label is the title.
                Arguments.of(
                        List.of("# Version du 3 mars 2026", "# Le plan est adopté.", "# Pilote : plan local"),
                        "Plan d'actions de la région"),
                Arguments.of(List.of("Le comité se réunit"), "Plan d'actions de la région"));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void the_title_of_a_document_without_headings_is_told_by_its_words_and_its_look(
            List<String> paragraphs, String title) throws IOException {
        ActionPlan untitled =
                ActionPlan.builder().id(PlanId.of("plan")).title("").build();
        assertThat(TableImporter.into(untitled)
                        .readCells(rows(document(paragraphs, ACTIONS)))
                        .value()
                        .orElseThrow()
                        .getTitle())
                .isEqualTo(title);
    }

    @Test
    void facts_of_the_plan_in_paragraphs_above_its_table_are_read() throws IOException {
        List<String> facts = List.of("Période : 2026-2028", "Pilotage : DRAJES et Région", "Territoire : Bretagne");
        ActionPlan untitled =
                ActionPlan.builder().id(PlanId.of("plan")).title("").build();
        ActionPlan plan = TableImporter.into(untitled)
                .readCells(rows(document(facts, ACTIONS)))
                .value()
                .orElseThrow();
        assertThat(plan.getPeriod().orElseThrow().getEnd()).isEqualTo(PartialDate.parse("2028"));
        assertThat(plan.getCoordination().orElseThrow().getText()).contains("DRAJES et Région");
        assertThat(plan.getTerritory())
                .contains(Territory.of(Region.withCode("53").get(0)));
        assertThat(notices).isEmpty();
        List<String> others = List.of("Territoire : Finistère", "Période : 2026-2027");
        Checked<ActionPlan> unsure = TableImporter.into(untitled).readCells(rows(document(others, ACTIONS)));
        assertThat(unsure.value().orElseThrow().getTerritory()).isEmpty();
        assertThat(unsure.value().orElseThrow().getPeriod()).isEmpty();
        assertThat(unsure.findings()).extracting(Finding::toString).anyMatch(text -> text.contains("Finistère"));

        // Above labels they would be those of the first action.
        Path fiche = document(
                facts,
                List.of(
                        List.of("Titre", "Ouvrir un guichet"),
                        List.of("Pilote", "CRIJ"),
                        List.of("Calendrier", "2026"),
                        List.of("Public", "Jeunes")));
        assertThat(texts(rows(fiche))).doesNotContain(List.of(facts.get(1)));
        assertThat(notices).singleElement().asString().contains("Pilotage : DRAJES et Région");
    }

    @Test
    void the_title_of_a_page_without_headings_is_told_by_its_look() throws IOException {
        Path file = Files.writeString(
                directory.resolve("title.html"),
                "<!DOCTYPE html><meta charset=utf-8><title>export.docx</title><p align=center>Comité régional</p>"
                        + "<p style='text-align:center'><b>Plan d'actions 2026</b></p><p>Période : 2026-2027</p>"
                        + "<p>Adopté le 3 mars</p><table><tr><th>Action<th>Pilote<tr><td>Former<td>CRIJ</table>");
        assertThat(texts(rows(file)))
                .startsWith(List.of("Période : 2026-2027"), List.of("Comité régional – Plan d'actions 2026"));
        assertThat(notices).singleElement().asString().endsWith("(1): Adopté le 3 mars");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void bold_parts_of_cells_of_a_workbook_are_read(String kind) throws IOException {
        Path file = directory.resolve("bold." + kind);
        try (Workbook workbook = kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Font bold = workbook.createFont();
            bold.setBold(true);
            RichTextString names = workbook.getCreationHelper().createRichTextString("CRIJ, JTM");
            names.applyFont(6, 9, bold);
            Sheet sheet = workbook.createSheet();
            Row header = sheet.createRow(0);
            header.createCell(0).setCellValue("Action");
            header.createCell(1).setCellValue("Pilote (en gras) / partenaires");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("Ouvrir un guichet");
            row.createCell(1).setCellValue(names);
            Cell whole = sheet.createRow(2).createCell(1);
            whole.setCellValue("CRIJ et JTM");
            CellStyle style = workbook.createCellStyle();
            style.setFont(bold);
            whole.setCellStyle(style);
            sheet.getHeader().setLeft("CRIJ");
            sheet.getHeader().setCenter("&\"Arial,Bold\"&14Plan d'actions 2026");
            sheet.getHeader().setRight("Page &P");
            workbook.write(out);
        }
        assertThat(rows(file).get(0)).isEqualTo(List.of(TableCell.of("Plan d'actions 2026")));
        assertThat(rows(file).get(2).get(1)).isEqualTo(TableCell.of("CRIJ, JTM").withBold(List.of("JTM")));
        assertThat(rows(file).get(3).get(1))
                .isEqualTo(TableCell.of("CRIJ et JTM").withBold(List.of("CRIJ et JTM")));
    }

    @Test
    void bold_and_paragraphs_of_libreoffice_are_read() throws IOException {
        String styles = "<style:style style:name='B' style:family='%1$s'><style:text-properties fo:font-weight='bold'/>"
                + "</style:style><style:style style:name='N' style:family='%1$s'><style:text-properties"
                + " fo:font-weight='normal'/></style:style>";
        String span = "<text:span text:style-name='%s'>%s</text:span>";
        Path sheet = openDocument(
                "bold.ods",
                "spreadsheet",
                styles.formatted("text") + styles.formatted("table-cell")
                        + "<table:table><table:table-column table:default-cell-style-name='B'/><table:table-row>"
                        + "<table:table-cell><text:p>CRIJ</text:p></table:table-cell>"
                        + "<table:table-cell><text:p>CRIJ, " + span.formatted("B", "JTM")
                        + "</text:p></table:table-cell>"
                        + "<table:table-cell table:style-name='B'><text:p>CRIJ" + span.formatted("N", ", JTM")
                        + "</text:p></table:table-cell><table:table-cell><text:p>CRIJ</text:p></table:table-cell>"
                        + "</table:table-row></table:table>");
        assertThat(rows(sheet).get(0))
                .extracting(TableCell::bold)
                .containsExactly(List.of("CRIJ"), List.of("JTM"), List.of("CRIJ"), List.of());
        Path text = openDocument(
                "paragraphs.odt",
                "text",
                "<style:style style:name='P1' style:family='paragraph'><style:text-properties fo:font-size='18pt'/>"
                        + "</style:style><text:p text:style-name='P1'>Plan de mobilité</text:p>"
                        + "<text:p>Période : 2026-2028</text:p><text:p>MAJ le 3 mars</text:p><table:table><table:table-row>"
                        + "<table:table-cell><text:p>Action</text:p></table:table-cell><table:table-cell><text:p>Pilote</text:p>"
                        + "</table:table-cell></table:table-row></table:table>");
        assertThat(texts(rows(text))).startsWith(List.of("Période : 2026-2028"), List.of("Plan de mobilité"));
        assertThat(notices).singleElement().asString().endsWith("(1): MAJ le 3 mars");
    }

    @Test
    void fiches_of_a_page_without_a_table_are_read() throws IOException {
        Path file = Files.writeString(
                directory.resolve("fiches.html"),
                "<!DOCTYPE html><html lang=fr><meta charset=utf-8><h1>Plan</h1><h2>Axe 1 – Informer</h2>"
                        + "<details><summary>1.1 Ouvrir un guichet</summary><p>Un accueil commun.</p>"
                        + "<ul><li><b>Pilote :</b> CRIJ<li>Échéance : 2026</ul></details>"
                        + "<h2>Axe 2 – Partir</h2><h3>2.1 Financer les départs</h3>"
                        + "<dl><dt>Pilotes<dd>ARML<dt>Partenaires<dd>CRIJ<dd>JTM</dl>"
                        + "<h2>Sigles</h2><dl><dt>ARML<dd>Association régionale<dt>JTM<dd>Jeunes</dl>");
        ActionPlan plan = TableImporter.into(PlanJson.standard().read(BEFORE).orElseThrow())
                .readCells(rows(file))
                .value()
                .orElseThrow();
        assertThat(plan.getChantiers()).extracting(Chantier::getTitle).containsExactly("Informer", "Partir");
        Action first = plan.getChantiers().get(0).getActions().get(0);
        assertThat(first.getTitle()).isEqualTo("Ouvrir un guichet");
        assertThat(first.getDescription()).contains("Un accueil commun.");
        Action second = plan.getChantiers().get(1).getActions().get(0);
        assertThat(second.getPartners()).hasSize(2);
        assertThat(second.getCoordination().orElseThrow().getText()).contains("ARML");
    }

    private static List<List<TableCell>> fiche(String title, String lead, String status) {
        return cells(title, "", "Pilote", lead, "Public", "Jeunes de 16 à 25 ans", "Statut", status);
    }

    private static void paragraph(XWPFDocument document, String text) {
        document.createParagraph().createRun().setText(text);
    }

    private static void heading(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    private static List<List<TableCell>> cells(String... texts) {
        List<List<TableCell>> rows = new ArrayList<>();
        for (int i = 0; i < texts.length; i += 2) {
            rows.add(List.of(TableCell.of(texts[i]), TableCell.of(texts[i + 1])));
        }
        return rows;
    }

    @Test
    void lists_in_cells_and_merged_cells_of_a_page_are_read() throws IOException {
        Path file = Files.writeString(
                directory.resolve("page.html"),
                "<h1>Plan 2026</h1><table><tr><td>menu</td></tr></table><h2>Tableau</h2><table>"
                        + "<thead><tr><th>Axe<th>Action<th>Pilote<th>Partenaires</tr></thead><tr><td rowspan=2>Axe 1."
                        + " Informer<td><p>Coordonner&nbsp;le réseau :</p><ul><li>Deux regroupements<ul><li>à"
                        + " Rennes</li></ul></li><li>Une formation</li></ul><td colspan=2>CRIJ</tr><tr><td>Créer<br>un"
                        + " guide<td>JTM<td>CRIJ<script>x()</script></tr></table>");
        List<List<TableCell>> rows = rows(file);
        assertThat(texts(rows))
                .contains(
                        List.of(
                                "Axe 1. Informer",
                                "Coordonner\u00A0le réseau :\n- Deux regroupements\n  - à Rennes\n- Une formation",
                                "CRIJ",
                                ""),
                        List.of("", "Créer\nun guide", "JTM", "CRIJ"));
        assertThat(rows.get(rows.size() - 2).get(3)).isEqualTo(TableCell.MERGED_LEFT);
        assertThat(rows.get(rows.size() - 1).get(0)).isEqualTo(TableCell.MERGED_ABOVE);
    }

    @Test
    void lists_wide_cells_and_deleted_text_of_a_document_are_read_as_word_shows_them() throws IOException {
        Path file = directory.resolve("lists.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            XWPFTable table = document.createTable(2, 3);
            table.getRow(0).getCell(0).setText("Action");
            table.getRow(0).getCell(1).setText("Pilote");
            table.getRow(0).getCell(2).setText("Partenaires");
            XWPFTableCell cell = table.getRow(1).getCell(0);
            cell.getParagraphs().get(0).createRun().setText("Coordonner le réseau :");
            item(cell, "ListBullet", "Deux regroupements");
            item(cell, "ListBullet2", "à Rennes");
            item(cell, "ListBullet", "Une formation");
            XWPFParagraph changed = cell.addParagraph();
            changed.createRun().setText("Suite");
            changed.getCTP().addNewDel().addNewR().addNewDelText().setStringValue("supprimé");
            changed.getCTP().addNewIns().addNewR().addNewT().setStringValue(" ajoutée");
            table.getRow(1).getCell(1).setText("CRIJ et JTM");
            table.getRow(1).getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
            table.getRow(1).removeCell(2);
            document.write(out);
        }
        List<TableCell> row = rows(file).get(1);
        assertThat(row.get(0).text())
                .isEqualTo(
                        "Coordonner le réseau :\n- Deux regroupements\n  - à Rennes\n- Une formation\nSuite ajoutée");
        assertThat(row.subList(1, 3)).containsExactly(TableCell.of("CRIJ et JTM"), TableCell.MERGED_LEFT);
    }

    private static void item(XWPFTableCell cell, String style, String text) {
        XWPFParagraph paragraph = cell.addParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    @Test
    void dates_lists_comments_and_hidden_rows_of_libreoffice_are_read() throws IOException {
        String head = "<table:table table:name=\"Plan\"><table:table-column table:visibility=\"collapse\"/>";
        Path sheet = openDocument(
                "cells.ods",
                "spreadsheet",
                head + "<table:table-row table:visibility=\"filter\"><table:table-cell"
                        + " office:date-value=\"2025-09-01T00:00:00\"><text:p>01/09/2025</text:p></table:table-cell><table:table-cell"
                        + " office:date-value=\"2025-09-01\"><text:p>sept."
                        + " 25</text:p></table:table-cell><table:table-cell"
                        + " table:number-columns-repeated=\"2\"><text:p>a<text:s"
                        + " text:c=\"2\"/>b<text:line-break/>c</text:p><office:annotation><text:p>à vérifier</text:p>"
                        + "</office:annotation></table:table-cell></table:table-row></table:table>");
        assertThat(texts(rows(sheet))).containsExactly(List.of("2025-09-01", "sept. 25", "a  b\nc", "a  b\nc"));
        assertThat(notices)
                .containsExactly(
                        "Comment in cell 1:3: à vérifier",
                        "Plan: hidden rows are read: 1",
                        "Plan: hidden columns are read.");
        String table = "<table:table><table:table-row><table:table-cell><text:p>Action</text:p></table:table-cell>"
                + "<table:table-cell><text:p>Pilote</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>Former"
                + " :</text:p><text:list><text:list-item><text:p>un</text:p><text:list>"
                + "<text:list-item><text:p>deux</text:p></text:list-item></text:list></text:list-item></text:list>"
                + "</table:table-cell><table:table-cell><text:p>%s</text:p></table:table-cell></table:table-row></table:table>";
        Path text = openDocument(
                "headings.odt",
                "text",
                "<text:tracked-changes><text:p>supprimé</text:p></text:tracked-changes><text:h"
                        + " text:outline-level=\"1\">Axe 1. Informer</text:h>" + table.formatted("CRIJ")
                        + "<text:h text:outline-level=\"1\">Axe 2. Former</text:h>"
                        + table.formatted("JTM"));
        assertThat(texts(rows(text)))
                .containsExactly(
                        List.of("Niveau 1", "Action", "Pilote"),
                        List.of("Axe 1. Informer", "Former :\n- un\n  - deux", "CRIJ"),
                        List.of("Axe 2. Former", "Former :\n- un\n  - deux", "JTM"));
        Path encrypted = zip("secret.odt", "META-INF/manifest.xml", "<manifest:encryption-data/>", "content.xml", "?");
        assertThatThrownBy(() -> rows(encrypted)).hasMessageContaining("mot de passe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void cells_that_have_a_colour_below_a_time_are_marks(String kind) throws IOException {
        String[][] rows = {
            {"Action", "Pilote", "2025", "2026", "2027"},
            {"Informer", "CRIJ", "", "blue", "blue"},
            {"Former", "JTM", "x", "", "grey"},
            // One text in the colour of the bars; half of the texts in it: the row is coloured as a whole.
            {"Accueillir blue", "CRIJ", "blue", "x", ""},
            {"AXE 2 blue", "", "blue", "blue", "blue"}
        };
        assertThat(coloured(kind, rows).stream().skip(1).map(row -> row.subList(Math.min(2, row.size()), row.size())))
                .containsExactly(List.of("", "x", "x"), List.of("x"), List.of("x", "x"), List.of());
        assertThat(notices)
                .containsExactly(
                        "Calendrier: cells with a colour below a time are read as marked: D2–E2, C4.",
                        "Calendrier: cells with a colour and no text are not read: E3."
                                + " Write a mark into them, such as x.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void cells_that_have_a_colour_and_no_text_are_reported(String kind) throws IOException {
        String[][] rows = {
            {"Action", "Météo", "T1", "T2", "T3"},
            {"Informer", "red", "blue", "grey", ""}
        };
        coloured(kind, rows);
        assertThat(notices)
                .containsExactly("Calendrier: cells with a colour and no text are not read: B2, C2, D2."
                        + " Write a mark into them, such as x.");
    }

    /** The rows of a workbook of cells with a text, a colour or both. */
    private List<List<String>> coloured(String kind, String[][] cells) throws IOException {
        Map<String, IndexedColors> colours =
                Map.of("blue", IndexedColors.BLUE, "red", IndexedColors.RED, "grey", IndexedColors.GREY_25_PERCENT);
        try (Workbook workbook = kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Calendrier");
            for (int i = 0; i < cells.length; i++) {
                Row row = sheet.createRow(i);
                for (int n = 0; n < cells[i].length; n++) {
                    String words = cells[i][n];
                    String colour = words.substring(words.lastIndexOf(' ') + 1);
                    boolean filled = colours.containsKey(colour);
                    row.createCell(n)
                            .setCellValue(
                                    filled
                                            ? words.substring(0, words.length() - colour.length())
                                                    .strip()
                                            : words);
                    if (filled) {
                        CellStyle style = workbook.createCellStyle();
                        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                        style.setFillForegroundColor(colours.get(colour).index);
                        row.getCell(n).setCellStyle(style);
                    }
                }
            }
            return texts(rows(write(workbook, "coloured." + kind)));
        }
    }
}
