package org.mobilityplan.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * The tables of a document of Word ({@code .docx}): cells that are merged vertically or horizontally as merged, lists in cells as
 * lines with dashes and indents, the headings above each table. Deleted text of tracked changes is not read. Comments are
 * reported.
 */
final class WordFile {

    private static final int MAX_SPAN = 63;

    /** What a paragraph below the title begins with if the title is only the name of a body. */
    private static final Pattern PLAN = Pattern.compile(
            "(?:plan|programme|strat[ée]gie|feuille de route|sch[ée]ma|contrat|convention|projet)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** « Page 2 sur 5 », « 2/5 », also where the numbers are fields without a value. */
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:p\\.|page|seite)? ?\\d* ?(?:(?:/|sur|of|von) ?\\d*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern HEADING = Pattern.compile("(?:heading|titre) ?([1-9])", Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE = Pattern.compile("titre|title", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST = Pattern.compile("list ?(?:bullet|number) ?([2-5]?)", Pattern.CASE_INSENSITIVE);

    private final XWPFDocument document;
    private final List<TableBlock> tables = new ArrayList<>();
    private final DocumentHeadings headings = new DocumentHeadings();
    private final WordNumbers numbering;
    private final OutsideText outside = new OutsideText();
    private final DocumentOpening opening = new DocumentOpening();
    private final WordFiches fiches = new WordFiches();
    private boolean opened = true;

    /** The heading of a fiche in a plain paragraph, which is one if a table is right below it. */
    private @Nullable XWPFParagraph pending;

    private WordFile(XWPFDocument document) {
        this.document = document;
        this.numbering = new WordNumbers(document);
    }

    /**
     * Reads the tables of a document.
     *
     * @param file the file
     * @param notices receives what is worth knowing, in English and in French
     */
    static List<TableBlock> read(Path file, BiConsumer<String, String> notices) throws IOException {
        try (OPCPackage zip = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XWPFDocument document = new XWPFDocument(zip)) {
            return new WordFile(document).tables(notices);
        } catch (InvalidFormatException | RuntimeException broken) {
            throw new IOException("not a sound .docx file / fichier .docx endommagé : " + broken.getMessage(), broken);
        }
    }

    private List<TableBlock> tables(BiConsumer<String, String> notices) throws IOException {
        boolean follows = false;
        boolean afterTitle = false;
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                String text = text(paragraph).strip();
                if (!text.isEmpty()) {
                    addPending();
                }
                String number =
                        numbering.next(paragraph).map(WordNumbers.Number::text).orElse("");
                follows &= text.isEmpty();
                Optional<Integer> level = headingLevel(paragraph);
                boolean bold = isBold(paragraph);
                boolean heading = level.isPresent() || bold && TableBlock.isAxis(text);
                if ((level.isPresent() || bold) && TableBlock.isHeadingOfFiche(text)) {
                    closeOpening();
                    fiches.begin(text, level.orElse(WordFiches.IN_BOLD), headings.list(), tables.size());
                    level.ifPresentOrElse(at -> headings.set(at, text), () -> headings.setByWords(text));
                } else if (heading
                        ? fiches.addLabel(text, level.orElse(0))
                        : fiches.add(text, boldStart(paragraph), isItem(paragraph))) {
                    continue;
                } else if (level.isPresent()) {
                    fiches.end(false);
                    if (TableBlock.isAxis(text)) {
                        closeOpening();
                    }
                    opening.addHeading();
                    String title = afterTitle && level.get() == 0 && !text.isEmpty() ? headings.title() + " – " : "";
                    headings.set(level.get(), title + (number + " " + text).strip());
                    afterTitle = level.get() == 0;
                } else if (TableBlock.isAxis(text)
                        && text.length() <= DocumentOpening.MAX_TITLE
                        && !text.endsWith(".")) {
                    fiches.end(false);
                    closeOpening();
                    headings.setByWords(text);
                } else if (afterTitle
                        && (PLAN.matcher(text).lookingAt() || isSubtitle(paragraph))
                        && text.length() <= DocumentOpening.MAX_TITLE
                        && !TableBlock.namesPlan(headings.title())) {
                    headings.setTitle(headings.title() + " – " + text.replaceFirst("\\.$", ""));
                } else if (TableBlock.isHeadingOfFiche(text)
                        && text.length() <= DocumentOpening.MAX_TITLE
                        && !text.endsWith(".")) {
                    pending = paragraph;
                } else {
                    addOutside(paragraph);
                }
                afterTitle &= level.isPresent() || text.isEmpty();
            } else if (element instanceof XWPFTable table) {
                fiches.end(true);
                closeOpening();
                if (pending != null) {
                    headings.setByWords(text(pending).strip());
                    pending = null;
                }
                String name = Integer.toString(tables.size() + 1);
                tables.add(new TableBlock(
                        name, headings.list(), follows, grid(table).rows()));
                follows = true;
            } else if (element instanceof XWPFSDT control
                    && !control.getContent().getText().isBlank()) {
                String text = start(control.getContent().getText());
                notices.accept(
                        "A content control is not read: " + text, "Un contrôle de contenu n’est pas lu : " + text);
            }
        }
        addPending();
        closeOpening();
        fiches.addTo(tables, outside);
        readTitleOfPages();
        readPageFooters();
        tables.replaceAll(table -> table.below(opening.facts()));
        if (numbering.unread() > 0) {
            notices.accept(
                    numbering.unread() + " paragraphs have numbers in a form that is not read.",
                    numbering.unread() + " paragraphes ont un numéro d’une forme qui n’est pas lue.");
        }
        outside.report(notices);
        XWPFComment[] comments = document.getComments();
        for (XWPFComment comment : comments == null ? new XWPFComment[0] : comments) {
            notices.accept("Comment: " + start(comment.getText()), "Commentaire : " + start(comment.getText()));
        }
        return tables;
    }

    private void addPending() {
        if (pending != null) {
            addOutside(pending);
            pending = null;
        }
    }

    private void addOutside(XWPFParagraph paragraph) {
        String text = text(paragraph).strip();
        if (opened) {
            opening.add(text, isApart(paragraph, isBold(paragraph)), size(paragraph));
        } else {
            outside.add(text);
        }
    }

    /** Ends the paragraphs above the first table, of which one or two may be the title. */
    private void closeOpening() {
        if (opened) {
            opened = false;
            opening.close(headings, outside);
        }
    }

    private boolean isSubtitle(XWPFParagraph paragraph) {
        return styleName(paragraph).matches("(?i)subtitle|sous-titre");
    }

    /** Whether a paragraph looks like a title: in bold, centred, or of a style such as « Titre du document ». */
    private boolean isApart(XWPFParagraph paragraph, boolean bold) {
        return bold
                || paragraph.getAlignment() == ParagraphAlignment.CENTER
                || TITLE.matcher(styleName(paragraph)).find();
    }

    /** The smallest size of the words of a paragraph, if they have one of their own. */
    private static double size(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream()
                .filter(run -> !run.text().isBlank())
                .mapToDouble(run -> run.getFontSizeAsDouble() == null ? 0 : run.getFontSizeAsDouble())
                .min()
                .orElse(0);
    }

    private static boolean isBold(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream()
                .allMatch(run -> run.isBold() || run.text().isBlank());
    }

    /** The words in bold with which a paragraph begins. */
    private static String boldStart(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream()
                .takeWhile(XWPFRun::isBold)
                .map(XWPFRun::text)
                .collect(Collectors.joining())
                .strip();
    }

    private boolean isItem(XWPFParagraph paragraph) {
        return !mark(paragraph).isEmpty();
    }

    /**
     * Where no heading names a plan, takes the title from the headers of the pages, or from the properties of the file. Other words of
     * page headers are outside of tables.
     */
    private void readTitleOfPages() {
        boolean titled =
                tables.stream().flatMap(table -> table.headings().stream()).anyMatch(TableBlock::namesPlan);
        for (String line : lines(document.getHeaderList())) {
            if (!titled && DocumentOpening.isNameOfPlan(line)) {
                titled = true;
                tables.replaceAll(table -> table.withTitle(line));
            } else {
                outside.add(line);
            }
        }
        String property = document.getProperties().getCoreProperties().getTitle();
        boolean untitled =
                tables.stream().allMatch(table -> table.headings().get(0).isEmpty());
        if (!titled && untitled && property != null && DocumentOpening.isNameOfPlan(property.strip())) {
            tables.replaceAll(table -> table.withTitle(property.strip()));
        }
    }

    /** The words at the foot of the pages, other than their numbers. */
    private void readPageFooters() {
        lines(document.getFooterList()).stream()
                .filter(line -> !PAGE_NUMBER.matcher(line).matches())
                .forEach(outside::add);
    }

    private static Set<String> lines(List<? extends XWPFHeaderFooter> parts) {
        return parts.stream()
                .flatMap(part -> part.getText().lines())
                .flatMap(line -> Stream.of(line.split("\t")))
                .map(String::strip)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String start(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > 200 ? line.substring(0, 200) + "…" : line;
    }

    /** 0 for the title of the document, 1 to 9 for headings. */
    private Optional<Integer> headingLevel(XWPFParagraph paragraph) {
        String style = styleName(paragraph);
        Matcher heading = HEADING.matcher(style);
        if (heading.matches()) {
            return Optional.of(Integer.parseInt(heading.group(1)));
        }
        boolean title = style.equalsIgnoreCase("title") || style.equalsIgnoreCase("titre");
        return title ? Optional.of(0) : Optional.empty();
    }

    /** The name that Word gives the style in all languages, or else its id. */
    private String styleName(XWPFParagraph paragraph) {
        String id = paragraph.getStyleID();
        XWPFStyle style = id == null || document.getStyles() == null
                ? null
                : document.getStyles().getStyle(id);
        return style == null || style.getName() == null ? id == null ? "" : id : style.getName();
    }

    private TableGrid grid(XWPFTable table) throws IOException {
        TableGrid grid = new TableGrid();
        // By column: the first row, the height and the width of the cell that is merged downwards.
        Map<Integer, int[]> open = new HashMap<>();
        List<XWPFTableRow> rows = table.getRows();
        for (int row = 0; row < rows.size(); row++) {
            grid.addRow();
            int column = 0;
            for (XWPFTableCell cell : rows.get(row).getTableCells()) {
                CTTcPr properties = cell.getCTTc().getTcPr();
                boolean spans = properties != null && properties.isSetGridSpan();
                int width = spans
                        ? Math.max(
                                1,
                                Math.min(
                                        MAX_SPAN,
                                        properties.getGridSpan().getVal().intValue()))
                        : 1;
                boolean vertical = properties != null && properties.isSetVMerge();
                int[] above = open.get(column);
                if (above != null
                        && vertical
                        && !STMerge.RESTART.equals(properties.getVMerge().getVal())) {
                    above[1]++;
                } else {
                    close(grid, column, open);
                    open.put(column, new int[] {row, 1, width});
                    grid.set(row, column, text(cell), bold(cell));
                }
                column += width;
            }
        }
        for (int column : List.copyOf(open.keySet())) {
            close(grid, column, open);
        }
        return grid;
    }

    private static void close(TableGrid grid, int column, Map<Integer, int[]> open) {
        int[] span = open.remove(column);
        if (span != null) {
            grid.merge(span[0], column, span[1], span[2]);
        }
    }

    /** The lines of a cell. A number that Word computes is part of the text, unless it only numbers the items of a list. */
    private String text(XWPFTableCell cell) {
        List<String> lines = new ArrayList<>();
        List<XWPFParagraph> paragraphs = cell.getParagraphs();
        boolean list = paragraphs.stream().filter(numbering::isNumbered).count() > 1;
        for (IBodyElement element : cell.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                Optional<WordNumbers.Number> number = numbering.next(paragraph);
                String shown = number.filter(each -> !list || !each.simple())
                        .map(WordNumbers.Number::text)
                        .orElse("");
                boolean dash = list || number.isEmpty();
                lines.add((dash ? mark(paragraph) : "") + (shown + " " + text(paragraph)).strip());
            } else if (element instanceof XWPFTable inner) {
                for (XWPFTableRow row : inner.getRows()) {
                    List<String> cells = new ArrayList<>();
                    row.getTableCells().forEach(each -> cells.add(text(each)));
                    lines.add(String.join(" ", cells));
                }
            } else if (element instanceof XWPFSDT control) {
                lines.add(control.getContent().getText());
            }
        }
        return String.join("\n", lines).strip();
    }

    /** The parts of a cell in bold: of each paragraph the runs next to each other. */
    private static List<String> bold(XWPFTableCell cell) {
        List<String> parts = new ArrayList<>();
        for (XWPFParagraph paragraph : cell.getParagraphs()) {
            StringBuilder part = new StringBuilder();
            for (XWPFRun run : paragraph.getRuns()) {
                String text = isDeleted(run) ? "" : run.text();
                if (run.isBold() || text.isBlank() && !part.isEmpty()) {
                    part.append(text);
                } else if (!text.isEmpty()) {
                    addPart(part, parts);
                }
            }
            addPart(part, parts);
        }
        return parts;
    }

    private static void addPart(StringBuilder part, List<String> parts) {
        if (!part.toString().isBlank()) {
            parts.add(part.toString().strip());
        }
        part.setLength(0);
    }

    /** The dash of an item of a list, with its indent. */
    private String mark(XWPFParagraph paragraph) {
        if (paragraph.isEmpty() || text(paragraph).isBlank()) {
            return "";
        }
        if (paragraph.getNumID() != null && paragraph.getNumID().signum() > 0) {
            int level = paragraph.getNumIlvl() == null
                    ? 0
                    : Math.max(0, Math.min(8, paragraph.getNumIlvl().intValue()));
            return "  ".repeat(level) + "- ";
        }
        Matcher list = LIST.matcher(styleName(paragraph));
        return list.matches()
                ? "  ".repeat(list.group(1).isEmpty() ? 0 : Integer.parseInt(list.group(1)) - 1) + "- "
                : "";
    }

    private static String text(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (IRunElement element : paragraph.getIRuns()) {
            if (element instanceof XWPFRun run) {
                text.append(isDeleted(run) ? "" : run.text());
            } else if (element instanceof XWPFSDT control) {
                text.append(control.getContent().getText());
            }
        }
        return text.toString();
    }

    private static boolean isDeleted(XWPFRun run) {
        return "del".equals(run.getCTR().getDomNode().getParentNode().getLocalName());
    }
}
