package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.cells.Bullet;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.spelling.GroupLabels;
import org.mobilityplan.spelling.PlainText;

/**
 * A sheet of labels and values, such as a « fiche action »: read as a table with one row per action. A label is to the left of
 * its value, also twice in a row, or alone above it.
 */
final class LabelSheet {

    private static final int MIN_LABELS = 3;

    private static final String CODE = "N°";

    private static final String TITLE = "Titre";

    private static final String CHANTIER = "Niveau 1";

    /** Words of headings that begin a sheet: « Fiche action n° 3 : Ouvrir un guichet ». */
    private static final Set<String> SHEETS =
            Set.of("fiche", "fiche action", "action", "mesure", "fiche mesure", "projet", "fiche projet");

    /** « FA 1 », « FA n° 1 », « F1 – ». */
    private static final Pattern IN_SHORT =
            Pattern.compile("^(?:FA ?(?:n° ?)?(?=\\d)|F ?(?:n° ?)?(?=\\d{1,4} ?(?:[-–:.] |$)))");

    /** Where a line begins, unless it goes on from the one above. */
    private static final Pattern STEP_LINE = Pattern.compile("(?m)^(?=[\\p{Lu}\\d«])");

    /** Levels of headings between sheets; an « objectif 1 » is more likely part of a sheet. */
    private static final Set<String> CHANTIERS = Set.of(
            "axe",
            "axe strategique",
            "chantier",
            "orientation",
            "orientation strategique",
            "volet",
            "thematique",
            "theme",
            "pilier",
            "domaine",
            "ambition",
            "enjeu",
            "priorite");

    /** Labels that may have a table of names and figures to their right. */
    private static final Set<TableColumn> OF_FIGURES = Set.of(
            TableColumn.FUNDING, TableColumn.FUNDER, TableColumn.BUDGET, TableColumn.INDICATORS, TableColumn.PARTNERS);

    /** Labels that may have a table of names and words to their right: « Étapes | Appel à projets | mars 2026 ». */
    private static final Set<TableColumn> OF_PAIRS = Set.of(
            TableColumn.FUNDING,
            TableColumn.FUNDER,
            TableColumn.BUDGET,
            TableColumn.INDICATORS,
            TableColumn.PERIOD,
            TableColumn.STEP,
            TableColumn.DESCRIPTION,
            TableColumn.REMARKS);

    private final SheetLabels known;
    private final List<Line> lines = new ArrayList<>();
    private final Set<TableColumn> labels = new HashSet<>();

    /** The rows that are not understood; no others are lost with them where these are sheets beyond doubt. */
    private final Set<GridRow> unread = new LinkedHashSet<>();

    private final List<GridRow> aboveSheets = new ArrayList<>();
    private final List<GridRow> sections = new ArrayList<>();
    private final Map<String, CellPlace> header = new LinkedHashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();

    /** The labels that have a value somewhere. */
    private final Set<String> valued = new HashSet<>();

    private final Map<String, Integer> timesOf = new HashMap<>();

    /** What the first cell means that is merged over the current row, or is in it. */
    private Optional<TableColumn> labelAbove = Optional.empty();

    private @Nullable Line chantier;
    private boolean chantierUsed;

    /** The labels of levels above the heading of the current sheet, or of one above it. */
    private final Map<String, Line> levelsAbove = new LinkedHashMap<>();

    /**
     * The sheets as a table.
     *
     * @param rows the rows above the first sheet, the header, and one row for each action
     * @param sections the rows within sheets that only name the labels below them: « IDENTIFICATION », « BUDGET »
     * @param unread the rows within sheets that are not understood
     */
    record Table(List<GridRow> rows, List<GridRow> sections, List<GridRow> unread) {}

    /** A label with its value, either of which may be missing, and the row where it begins. */
    private record Line(GridRow row, String label, int labelAt, TableCell value, CellPlace valueAt) {

        boolean isFilled() {
            return !PlainText.of(value.text()).isEmpty();
        }
    }

    private LabelSheet(SheetLabels known) {
        this.known = known;
    }

    /** The sheet as rows below a header; absent if the rows do not look like one. */
    static Optional<Table> transpose(List<GridRow> rows, TableLayout layout) {
        LabelSheet sheet = new LabelSheet(new SheetLabels(rows, layout));
        for (int i = 0; i < rows.size(); i++) {
            int read = sheet.read(rows, i);
            if (read == 0) {
                sheet.unread.add(rows.get(i));
                sheet.lines.add(new Line(
                        rows.get(i), "", 0, TableCell.EMPTY, rows.get(i).place(0)));
                read = 1;
            }
            i += read - 1;
        }
        boolean sheets = sheet.labels.size() >= MIN_LABELS && (sheet.unread.isEmpty() || sheet.isSure());
        return sheets ? Optional.of(sheet.table()) : Optional.empty();
    }

    /** Whether labels that recur, or headings of sheets, leave no doubt, so that a row that is not understood is only a row. */
    private boolean isSure() {
        Map<TableColumn, Integer> times = new HashMap<>();
        int read = 0;
        boolean headed = false;
        // The rows of one table within a sheet, or next to one label, count once.
        int lost = 0;
        boolean inTable = false;
        for (Line line : lines) {
            boolean isLost = unread.contains(line.row);
            lost += isLost && !inTable && !line.row.cell(0).mergedAbove() ? 1 : 0;
            inTable = isLost;
            headed |= sheetHeading(line.label).isPresent();
            // Of a row that is not understood a part may be.
            if (line.isFilled() && !isLost) {
                Optional<TableColumn> column = meaning(line.label);
                column.ifPresent(found -> times.merge(found, 1, Integer::sum));
                read += column.isPresent() ? 1 : 0;
            }
        }
        long recurring = times.values().stream().filter(count -> count > 1).count();
        boolean actions = unread.stream().anyMatch(this::isHeaderOfActions);
        return recurring >= MIN_LABELS && lost <= read || headed && !actions && MIN_LABELS * lost <= read;
    }

    /** « Action | Pilote | Calendrier »: the header of a table of actions. */
    private boolean isHeaderOfActions(GridRow row) {
        List<TableColumn> columns = row.filled().stream()
                .flatMap(column -> meaning(row.text(column)).stream())
                .toList();
        return columns.size() >= MIN_LABELS && columns.contains(TableColumn.TITLE);
    }

    private Optional<TableColumn> meaning(String label) {
        return known.meaning(label);
    }

    private boolean isLabel(String text) {
        return known.isLabel(text);
    }

    private static String withoutColon(String text) {
        return SheetLabels.withoutColon(text);
    }

    /** Reads the lines of a row, and returns how many rows were read; 0 where the table is not a sheet. */
    private int read(List<GridRow> rows, int index) {
        GridRow row = rows.get(index);
        List<Integer> filled = row.filled();
        if (filled.isEmpty()) {
            lines.add(new Line(row, "", 0, TableCell.EMPTY, row.place(0)));
            return 1;
        }
        int first = filled.get(0);
        labelAbove = row.cell(0).mergedAbove() ? labelAbove : meaning(row.text(0));
        if (filled.size() == 1 && first == 0) {
            @Nullable Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            boolean below = last != null && last.isFilled() && last.valueAt.column() == 0;
            if (below && isValueAbove(row)) {
                lines.add(new Line(row, "", 0, row.cell(0), row.place(0)));
                return 1;
            }
            boolean above = isLabel(row.text(0)) && index + 1 < rows.size() && isValueAbove(rows.get(index + 1));
            GridRow value = above ? rows.get(index + 1) : row;
            if (above) {
                meaning(row.text(0)).ifPresent(labels::add);
            }
            lines.add(new Line(
                    row,
                    withoutColon(row.text(0)),
                    0,
                    above ? value.cell(0) : TableCell.EMPTY,
                    value.place(above ? 0 : 1)));
            return above ? 2 : 1;
        }
        if (filled.size() == 1) {
            lines.add(new Line(row, "", first, row.cell(first), row.place(first)));
            return 1;
        }
        boolean heading = sheetHeading(row.text(first)).isPresent();
        // Of three labels and more, none is a value: they are the header of a table.
        boolean all = filled.stream().allMatch(i -> filled.size() > 2 ? isLabel(row.text(i)) : known.isLabel(row, i));
        int inner = innerTable(rows, index);
        if (inner > 0) {
            return inner;
        }
        Optional<SheetGrid> grid = SheetGrid.read(rows, index, known, OF_FIGURES);
        if (grid.isPresent()) {
            addGrid(row, grid.get());
            return grid.get().height();
        }
        // « État » next to « Plan de financement » is a funder, in a row of its own.
        boolean next = row.cell(0).mergedAbove()
                && labelAbove.filter(OF_FIGURES::contains).isPresent();
        boolean below = known.isOfValues(first) && (next || !isLabel(row.text(first)));
        boolean pairs = filled.size() == 2 && !below || known.isLabel(row, first) || heading;
        if (all || !pairs) {
            return 0;
        }
        for (int n = 0; n < filled.size(); n++) {
            int label = filled.get(n);
            boolean valued = n + 1 < filled.size() && !(n > 0 && known.isLabel(row, filled.get(n + 1)));
            if (n > 0 && !known.isLabel(row, label)) {
                return 0;
            }
            int at = valued ? filled.get(n + 1) : label + 1;
            lines.add(new Line(
                    row, withoutColon(row.text(label)), label, valued ? row.cell(at) : TableCell.EMPTY, row.place(at)));
            if (valued) {
                meaning(row.text(label)).ifPresent(labels::add);
                n++;
            }
        }
        return 1;
    }

    /**
     * Reads the table of money or figures that a label may have to its right, such as « Plan de financement | DRAJES | 9 000 € »
     * above « | Région | 12 000 € », and returns the number of its rows; 0 where there is none.
     */
    private int innerTable(List<GridRow> rows, int index) {
        GridRow row = rows.get(index);
        List<Integer> filled = row.filled();
        int label = filled.get(0);
        if (filled.size() != 3 || !known.isLabel(row.text(label)) || known.isOfValues(label)) {
            return 0;
        }
        Optional<TableColumn> meaning = meaning(row.text(label));
        boolean names = isLabel(row.text(filled.get(1)));
        boolean amounts = isLabel(row.text(filled.get(2)));
        boolean header = names && amounts || (names || amounts) && isAboveFigures(rows, index, filled);
        boolean figures =
                meaning.filter(OF_FIGURES::contains).isPresent() && (header || isFigure(row.plain(filled.get(2))));
        boolean groups = meaning.filter(TableColumn.PARTNERS::equals).isPresent() && isGroup(row, filled.get(1));
        boolean words = groups
                || !figures && meaning.filter(OF_PAIRS::contains).isPresent() && isPair(row, filled.subList(1, 3));
        if (!figures && !words) {
            return 0;
        }
        int end = index + 1;
        while (end < rows.size()
                && (groups
                        ? rows.get(end).filled().equals(filled.subList(1, 3)) && isGroup(rows.get(end), filled.get(1))
                        : isRowOfInner(rows.get(end), filled, meaning.get()))) {
            end++;
        }
        if (words && !groups && end == index + 1) {
            return 0;
        }
        if (header && end == index + 1) {
            return 0;
        }
        if (header) {
            sections.add(GridRow.of(
                    List.of(row.cell(filled.get(1)), row.cell(filled.get(2))),
                    List.of(row.place(filled.get(1)), row.place(filled.get(2)))));
        }
        List<String> pairs = new ArrayList<>();
        for (GridRow each : rows.subList(header ? index + 1 : index, end)) {
            String second = each.plain(filled.get(2));
            if (groups) {
                // Each of the lines may be a name.
                pairs.add(each.plain(filled.get(1)) + " :\n" + each.text(filled.get(2)));
                continue;
            }
            pairs.add(second.isEmpty() ? each.plain(filled.get(1)) : each.plain(filled.get(1)) + " : " + second);
        }
        labels.add(meaning.get());
        lines.add(new Line(
                row,
                withoutColon(row.text(label)),
                label,
                TableCell.of(String.join("\n", pairs)),
                row.place(filled.get(1))));
        return end - index;
    }

    /** « Financeur | Montant sur 3 ans » above « Région | 9 000 € » is a header, whatever the words above the figures. */
    private static boolean isAboveFigures(List<GridRow> rows, int index, List<Integer> filled) {
        int figures = filled.get(2);
        return !isFigure(rows.get(index).plain(figures))
                && index + 1 < rows.size()
                && rows.get(index + 1).filled().equals(filled.subList(1, 3))
                && isFigure(rows.get(index + 1).plain(figures));
    }

    private void addGrid(GridRow row, SheetGrid grid) {
        int label = row.filled().get(0);
        meaning(row.text(label)).ifPresent(labels::add);
        TableCell value = TableCell.of(String.join("\n", grid.lines()));
        lines.add(new Line(row, withoutColon(row.text(label)), label, value, row.place(grid.names())));
    }

    /** Whether a row has a name with a figure or words, or one of them, and no label: its label is above. */
    private boolean isRowOfInner(GridRow row, List<Integer> first, TableColumn label) {
        List<Integer> columns = first.subList(1, 3);
        return !row.isEmpty()
                && columns.containsAll(row.filled())
                && row.isFilled(columns.get(0))
                && (!row.isFilled(columns.get(1))
                        || isFigure(row.plain(columns.get(1)))
                        || OF_PAIRS.contains(label) && isPair(row, columns));
    }

    /** « France | Région, CRIJ »: a label of bodies and their names, next to « Partenaires ». */
    private static boolean isGroup(GridRow row, int column) {
        return GroupLabels.isLabel(withoutColon(row.text(column)));
    }

    /** Whether two cells are a name and words about it: neither is a label. */
    private boolean isPair(GridRow row, List<Integer> columns) {
        return !isFigure(row.plain(columns.get(0)))
                && columns.stream().noneMatch(column -> known.isLabel(row, column) || isLabel(row.text(column)));
    }

    /** Whether a text is a figure, or says that there is none yet. */
    private static boolean isFigure(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0))
                || EmptyMarks.isMark(text)
                || GuidanceText.isVacant(text)
                || FunderHeaders.isAmount(text);
    }

    /** Whether a row is the value of the label above it: words that are not a label, over the whole width. */
    private boolean isValueAbove(GridRow row) {
        return row.filled().equals(List.of(0))
                && !isLabel(row.text(0))
                && sheetHeading(row.text(0)).isEmpty()
                && !isChantier(row.text(0));
    }

    /** The heading of a sheet, which has a code and mostly a title. */
    private static Optional<Heading> sheetHeading(String text) {
        String words = IN_SHORT.matcher(PlainText.of(text)).replaceFirst("Fiche action ");
        return Optional.of(Heading.read(words)).filter(read -> hasCode(read) && SHEETS.contains(word(read)));
    }

    /** Whether a text is the heading of the chantier of the sheets below it: « Axe 1 : Informer ». */
    private static boolean isChantier(String text) {
        Heading heading = Heading.read(text);
        return hasCode(heading) && CHANTIERS.contains(word(heading));
    }

    private static boolean hasCode(Heading heading) {
        return heading.code().isPresent();
    }

    private static String word(Heading heading) {
        return NameKey.of(heading.level().orElse("")).value();
    }

    /** The cells of one sheet, and where they are. */
    private static final class Sheet {
        final Map<String, TableCell> cells = new HashMap<>();
        final Map<String, CellPlace> places = new HashMap<>();

        /** The labels before the title of the action, which only the next sheet has again. */
        final Set<String> first = new HashSet<>();

        /** The labels with values of their own, other than those of the heading. */
        final Set<String> own = new HashSet<>();

        /** Whether its heading or a label gives the title. */
        boolean titled;

        /** Whether a label gives the title. */
        boolean titleLabelled;

        boolean labelled;

        void put(String label, TableCell cell, CellPlace place) {
            cells.put(label, cell);
            places.put(label, place);
        }
    }

    private Table table() {
        String last = "";
        boolean blank = false;
        BitSet above = levelsAboveHeadings();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (unread.contains(line.row)) {
                last = "";
                continue;
            }
            if (above.get(i)) {
                addLevel(line, i > 0 && above.get(i - 1));
                last = "";
                continue;
            }
            Optional<Heading> heading = sheetHeading(line.label);
            boolean alone = !line.label.isEmpty() && !line.isFilled();
            if (heading.isPresent()) {
                begin(line, heading.get());
                last = "";
            } else if (alone && isChantier(line.label)) {
                addChantier(line);
                last = "";
            } else if (alone && isSection(line)) {
                (isTitle(line) ? aboveSheets : sections).add(line.row);
                last = "";
            } else if (line.label.isEmpty() && line.isFilled() && i > 0 && unread.contains(lines.get(i - 1).row)) {
                unread.add(line.row);
            } else if (line.label.isEmpty() && line.isFilled() && last.isEmpty()) {
                (sheets.isEmpty() ? aboveSheets : sections).add(line.row);
            } else if (line.label.isEmpty()) {
                addTo(last, line);
            } else {
                if (sheets.isEmpty() || begins(line, blank ? i : -1)) {
                    open(new Sheet());
                }
                put(line);
                last = line.label;
            }
            blank = isBlank(line);
        }
        if (chantier != null && !chantierUsed) {
            sections.add(chantier.row);
        }
        return new Table(rows(), sections, List.copyOf(unread));
    }

    /**
     * The lines that are levels above the heading of a sheet: « Axe | Informer » above « Fiche action n° 1 ». They are about the sheets
     * below them if they are above the first heading, or apart from the sheet above.
     */
    private BitSet levelsAboveHeadings() {
        BitSet found = new BitSet();
        int firstHeading = 0;
        while (firstHeading < lines.size()
                && sheetHeading(lines.get(firstHeading).label).isEmpty()) {
            firstHeading++;
        }
        boolean first = false;
        for (int i = 0; i < lines.size(); i++) {
            int end = i;
            while (end < lines.size() && isLevel(lines.get(end))) {
                end++;
            }
            int next = end;
            while (end > i && next < lines.size() && isBlank(lines.get(next))) {
                next++;
            }
            boolean heading =
                    next < lines.size() && sheetHeading(lines.get(next).label).isPresent();
            boolean above = i < firstHeading;
            if (heading && end > i && (above || first || next == end && isBlank(lines.get(i - 1)))) {
                found.set(i, end);
                first |= above;
            }
            i = Math.max(i, end - 1);
        }
        return found;
    }

    private boolean isBlank(Line line) {
        return line.label.isEmpty() && !line.isFilled() && !unread.contains(line.row);
    }

    private boolean isLevel(Line line) {
        return meaning(line.label).filter(TableColumn.LEVELS::contains).isPresent();
    }

    /** Adds a level for the sheets below; the first of several replaces those of the sheets above. */
    private void addLevel(Line line, boolean more) {
        if (!more) {
            int level = level(line.label);
            levelsAbove.keySet().removeIf(label -> level(label) >= level);
        }
        levelsAbove.put(line.label, line);
    }

    private Sheet current() {
        return sheets.get(sheets.size() - 1);
    }

    private void open(Sheet sheet) {
        sheets.add(sheet);
        putChantier(sheet);
        levelsAbove.values().stream()
                .filter(Line::isFilled)
                .forEach(line -> put(sheet, line.label, line.value, line.valueAt));
    }

    private void putChantier(Sheet sheet) {
        if (chantier != null) {
            put(sheet, CHANTIER, chantier.row.cell(chantier.labelAt), chantier.row.place(chantier.labelAt));
            chantierUsed = true;
        }
    }

    /** A heading is about the sheets below it, and about one that has just begun. */
    private void addChantier(Line line) {
        if (chantier != null && !chantierUsed) {
            sections.add(chantier.row);
        }
        chantier = line;
        chantierUsed = false;
        if (!sheets.isEmpty() && !current().labelled) {
            putChantier(current());
        }
    }

    /** Begins a sheet with its heading: « Fiche action n° 3 : Ouvrir un guichet », or « Fiche action n° 3 » and its title. */
    private void begin(Line line, Heading heading) {
        Sheet sheet = new Sheet();
        open(sheet);
        CellPlace place = line.row.place(line.labelAt);
        put(sheet, CODE, TableCell.of(heading.code().map(Code::value).orElse("")), place);
        boolean titled = !heading.title().isEmpty();
        sheet.titled = titled || line.isFilled();
        if (titled) {
            put(sheet, TITLE, TableCell.of(heading.title()), place);
        }
        if (line.isFilled() && !titled) {
            put(sheet, TITLE, line.value, line.valueAt);
        } else if (line.isFilled()) {
            sections.add(line.row);
        }
    }

    private void put(Sheet sheet, String label, TableCell cell, CellPlace place) {
        header.putIfAbsent(label, place);
        sheet.put(label, cell, place);
    }

    private void put(Line line) {
        Sheet sheet = current();
        sheet.labelled = true;
        header.putIfAbsent(line.label, line.row.place(line.labelAt));
        if (!sheet.titled) {
            sheet.first.add(line.label);
        }
        sheet.titleLabelled |= line.isFilled() && isTitleLabel(line);
        sheet.titled |= sheet.titleLabelled;
        if (!line.isFilled()) {
            return;
        }
        if (!sheet.own.add(line.label)) {
            addTo(line.label, line);
            return;
        }
        TableCell before = sheet.cells.getOrDefault(line.label, line.value);
        if (!NameKey.of(before.text()).equals(NameKey.of(line.value.text()))) {
            // « Fiche action n° 3 : Informer » with a title of its own.
            CellPlace place = sheet.places.getOrDefault(line.label, line.valueAt);
            sections.add(GridRow.of(List.of(before), List.of(place)));
        }
        sheet.put(line.label, line.value, line.valueAt);
    }

    private void addTo(String label, Line line) {
        if (line.isFilled()) {
            Sheet sheet = current();
            String text = sheet.cells.getOrDefault(label, TableCell.EMPTY).text();
            sheet.cells.put(label, TableCell.of(text.isEmpty() ? line.value.text() : text + "\n" + line.value.text()));
            sheet.places.putIfAbsent(label, line.valueAt);
        }
    }

    private boolean isTitleLabel(Line line) {
        return meaning(line.label).filter(TableColumn.TITLE::equals).isPresent();
    }

    /**
     * Whether a label begins the next sheet: it was before the title of the current one, or is a second title. After a blank row
     * any label does, if a title is below it.
     *
     * @param afterBlank the position of the line, if it is below a blank row, else -1
     */
    private boolean begins(Line line, int afterBlank) {
        Sheet sheet = current();
        boolean again = sheet.own.contains(line.label) && sheet.first.contains(line.label);
        if (again || sheet.titleLabelled && line.isFilled() && isTitleLabel(line)) {
            return true;
        }
        for (int i = afterBlank; i >= 0 && i < lines.size() && sheet.titled; i++) {
            Line next = lines.get(i);
            if (isBlank(next) || sheetHeading(next.label).isPresent()) {
                return false;
            }
            if (next.isFilled() && isTitleLabel(next)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words alone in their row only name the labels below them: no sheet has a value for them. */
    private boolean isSection(Line line) {
        if (valued.isEmpty()) {
            lines.stream().filter(Line::isFilled).forEach(each -> valued.add(each.label));
        }
        return !valued.contains(line.label);
    }

    /** Whether words above the sheets may be the title of the plan; one word is more likely that of a section. */
    private boolean isTitle(Line line) {
        if (timesOf.isEmpty()) {
            lines.forEach(each -> timesOf.merge(each.label, 1, Integer::sum));
        }
        return sheets.isEmpty() && line.label.indexOf(' ') > 0 && timesOf.getOrDefault(line.label, 1) == 1;
    }

    private CellPlace place(String label) {
        return header.getOrDefault(label, new CellPlace(0, 0));
    }

    /** The level of a label: chantiers come before actions. */
    private int level(String label) {
        int level = meaning(label).map(TableColumn.LEVELS::indexOf).orElse(-1);
        return label.equals(CHANTIER) ? -1 : level < 0 ? TableColumn.LEVELS.size() : level;
    }

    /**
     * « AXE 1 – INFORMER » above sheets whose own « Axe » is « Axe 1 : Informer » is the same chantier, also for a sheet without an own
     * one. Where a heading says something else than the sheets, both stay.
     */
    private void joinRepeatedLevel(String label) {
        Map<NameKey, TableCell> own = new HashMap<>();
        for (Sheet sheet : sheets) {
            TableCell above = sheet.cells.getOrDefault(CHANTIER, TableCell.EMPTY);
            if (sheet.own.contains(label) && isSame(above, sheet.cells.getOrDefault(label, TableCell.EMPTY))) {
                own.put(NameKey.of(above.text()), sheet.cells.getOrDefault(label, TableCell.EMPTY));
            }
        }
        boolean all = !own.isEmpty()
                && sheets.stream().allMatch(sheet -> {
                    TableCell above = sheet.cells.getOrDefault(CHANTIER, TableCell.EMPTY);
                    return sheet.own.contains(label)
                            ? isSame(above, sheet.cells.getOrDefault(label, TableCell.EMPTY))
                            : own.containsKey(NameKey.of(above.text()));
                });
        if (all) {
            for (Sheet sheet : sheets) {
                TableCell above = sheet.cells.getOrDefault(CHANTIER, TableCell.EMPTY);
                CellPlace place = sheet.places.getOrDefault(CHANTIER, place(CHANTIER));
                sheet.cells.putIfAbsent(label, own.getOrDefault(NameKey.of(above.text()), above));
                sheet.places.putIfAbsent(label, place);
            }
            header.remove(CHANTIER);
        }
    }

    /** « Pilotes » of a sheet is « Pilote » of another one, and so are other labels of one meaning, if the sheet has not both. */
    private void joinSameLabels() {
        List<String> joined = new ArrayList<>();
        for (String label : List.copyOf(header.keySet())) {
            Optional<String> first =
                    joined.stream().filter(other -> isSameLabel(other, label)).findFirst();
            if (first.isEmpty()) {
                joined.add(label);
                continue;
            }
            String other = first.get();
            boolean both = false;
            for (Sheet sheet : sheets) {
                TableCell cell = sheet.cells.get(label);
                if (cell != null && sheet.cells.containsKey(other)) {
                    both = true;
                } else if (cell != null) {
                    sheet.put(other, cell, sheet.places.getOrDefault(label, place(label)));
                    sheet.cells.remove(label);
                }
            }
            if (!both) {
                header.remove(label);
            }
        }
    }

    private boolean isSameLabel(String first, String second) {
        Optional<TableColumn> meaning = meaning(first);
        boolean single =
                meaning.isPresent() && !meaning.get().isRepeatable() && !TableColumn.LEVELS.contains(meaning.get());
        return meaning.equals(meaning(second))
                && (single
                        || HeaderWords.of(first)
                                .singular()
                                .equals(HeaderWords.of(second).singular()));
    }

    private static boolean isSame(TableCell above, TableCell own) {
        Heading first = Heading.read(above.text());
        Heading second = Heading.read(own.text());
        return hasCode(first)
                && first.code().equals(second.code())
                && NameKey.of(first.title()).equals(NameKey.of(second.title()));
    }

    private List<GridRow> rows() {
        List.copyOf(header.keySet()).stream()
                .filter(label -> !label.equals(CHANTIER)
                        && meaning(label).filter(TableColumn.LEVELS::contains).isPresent())
                .forEach(this::joinRepeatedLevel);
        joinSameLabels();
        List<String> labels = new ArrayList<>(header.keySet());
        labels.sort(Comparator.comparingInt(this::level));
        List<GridRow> rows = new ArrayList<>(aboveSheets);
        rows.add(GridRow.of(
                labels.stream().map(TableCell::of).toList(),
                labels.stream().map(this::place).toList()));
        boolean titled = labels.stream()
                .anyMatch(label ->
                        meaning(label).filter(TableColumn.TITLE::equals).isPresent());
        for (Sheet sheet : sheets) {
            List<TableCell> cells = new ArrayList<>();
            List<CellPlace> at = new ArrayList<>();
            for (String label : labels) {
                TableCell cell = sheet.cells.getOrDefault(label, TableCell.EMPTY);
                cells.add(titled && isOfSteps(label) ? listed(cell) : cell);
                at.add(sheet.places.getOrDefault(label, place(label)));
            }
            rows.add(GridRow.of(cells, at));
        }
        return rows;
    }

    private boolean isOfSteps(String label) {
        return meaning(label).filter(TableColumn.STEP::equals).isPresent() || known.namesSteps(label);
    }

    /** The steps of an action as a list: each line is one, or goes on from the one above. */
    private static TableCell listed(TableCell cell) {
        List<Bullet> items = Bullet.read(cell.text());
        boolean list = items.size() != 1 || !items.get(0).children().isEmpty();
        return list || cell.text().indexOf('\n') < 0
                ? cell
                : TableCell.of(STEP_LINE.matcher(cell.text()).replaceAll("- "));
    }
}
