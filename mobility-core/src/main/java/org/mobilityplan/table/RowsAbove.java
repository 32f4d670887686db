package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.spelling.PlainText;

/** Reads the rows above a header: the title of the plan, and the chantiers of the rows below. */
final class RowsAbove {

    /** The caption of a table: « Tableau 2 – Lots de travail ». */
    private static final Pattern CAPTION =
            Pattern.compile("(?:tableau|table|annexe|figure) ?(?:n° ?)?\\d", Pattern.CASE_INSENSITIVE);

    /** A longer line above the header is not part of a title of two lines. */
    private static final int MAX_TITLE = 200;

    /** A title of two lines may have other lines between them. */
    private static final int MAX_TITLE_LINES = 3;

    private final String titleOfPlan;
    private final TableLayout layout;
    private final TableContext table;
    private final TableFindings findings;
    private final OpenChantiers chantiers;
    private final FactsAbove facts;
    private Optional<GridRow> ofFirstChantier = Optional.empty();

    /**
     * Rows above a header.
     *
     * @param titleOfPlan the title that the plan has without its table; may be empty
     * @param chantiers where headings are opened
     * @param facts what the rows say of the plan
     */
    RowsAbove(String titleOfPlan, TableLayout layout, TableContext table, OpenChantiers chantiers, FactsAbove facts) {
        this.titleOfPlan = titleOfPlan;
        this.facts = facts;
        this.layout = layout;
        this.table = table;
        this.findings = table.findings();
        this.chantiers = chantiers;
    }

    /** Reads the rows above the header: a title of one or two lines, and the chantier of the rows. Returns the title of the plan. */
    String read(List<GridRow> above, TableHeader header) {
        String title = titleOfPlan;
        boolean titled = false;
        for (int i = 0; i < above.size(); i++) {
            GridRow row = above.get(i);
            if (row.isEmpty()) {
                continue;
            }
            String line = onlyText(row);
            int second = titled ? 0 : secondLine(above, i);
            String lines = second > 0 ? TitleLines.joined(line, onlyText(above.get(second))) : line;
            boolean known = NameKey.of(lines).equals(NameKey.of(title));
            Optional<TableColumn> label = layout.labelOf(line);
            if (HeadingRows.isHeading(line) && isAboveFirstLevel(line, header)) {
                chantiers.openHeading(row, row.filled().get(0), false);
            } else if (label.filter(TableColumn.PERSON::equals).isPresent()) {
                findings.report(
                        TableRules.PERSON_LEFT_OUT,
                        row.firstFilledPlace(),
                        Map.of("header", line.substring(0, line.indexOf(':')).strip()));
            } else if (!titled
                    && isTitleLine(line)
                    && !isGroupOfHeaders(row, line)
                    && (PlainText.of(title).isEmpty() || known)) {
                title = known ? title : lines;
                if (!known) {
                    findings.report(
                            TableRules.TITLE_OF_PLAN,
                            Pointer.ROOT.child("title"),
                            row.firstFilledPlace(),
                            Map.of("title", title));
                }
                titled = true;
                facts.readTitle(title, row.firstFilledPlace());
                reportNextToTitle(row);
                if (second > 0) {
                    reportNextToTitle(above.get(second));
                }
                above.subList(i + 1, Math.max(i + 1, second)).stream()
                        .filter(between -> !between.isEmpty())
                        .forEach(table::reportIgnored);
                i = Math.max(i, second);
            } else if (i == above.size() - 1 && layout.namesLead(row) && isOfOneChantier(header)) {
                ofFirstChantier = Optional.of(row);
            } else if (!readFact(row, header)
                    && (line.isEmpty() || !NameKey.of(line).equals(NameKey.of(title)))) {
                table.reportIgnored(row);
            }
        }
        return title;
    }

    /** Reads a fact of the plan, such as its lead, in one cell with its label or next to it; the other cells are reported. */
    private boolean readFact(GridRow row, TableHeader header) {
        List<Integer> filled = row.filled();
        String first = row.plain(filled.get(0));
        boolean next = filled.size() == 2 && first.indexOf(':') == first.length() - 1;
        String line = next ? first + " " + row.plain(filled.get(1)) : first;
        Optional<TableColumn> label = layout.labelOf(line);
        String value = line.substring(line.indexOf(':') + 1).strip();
        CellPlace place = row.firstFilledPlace();
        boolean read = label.filter(TableColumn.PERIOD::equals).isPresent() && facts.readPeriod(value, place)
                || label.filter(TableColumn.TERRITORIES::equals).isPresent() && facts.readTerritory(value, place)
                || facts.readMeeting(line, place)
                || facts.readVersion(line, table.source().isPresent());
        if (label.filter(TableColumn.COORDINATION::equals).isPresent()
                && !value.isEmpty()
                && !isOfOneChantier(header)) {
            read = chantiers.readLeadOfPlan(row, filled.get(next ? 1 : 0), line);
        }
        if (read) {
            filled.stream()
                    .skip(next ? 2 : 1)
                    .forEach(i -> findings.report(
                            TableRules.ROW_IGNORED,
                            row.place(i),
                            Map.of("text", table.names().maskPersons(row.plain(i)))));
        }
        return read;
    }

    /** The only text of a row, the one next to a version or a date or a label « Titre », or the only one that names a plan. */
    private String onlyText(GridRow row) {
        List<String> texts = row.texts();
        if (texts.size() == 2 && TitleLines.isLabel(texts.get(0))) {
            return texts.get(1);
        }
        boolean dated = texts.size() == 2 && TitleLines.isVersion(texts.get(1));
        if (texts.size() == 1 || dated) {
            return texts.get(0);
        }
        List<String> plans = texts.stream().filter(TitleLines::namesPlan).toList();
        boolean headers = texts.stream().anyMatch(text -> layout.columnOf(text).isPresent());
        return plans.size() == 1 && !headers ? plans.get(0) : "";
    }

    private void reportNextToTitle(GridRow row) {
        row.filled().stream()
                .filter(i -> !row.plain(i).equals(onlyText(row)) && !TitleLines.isLabel(row.plain(i)))
                .forEach(i -> findings.report(
                        TableRules.ROW_IGNORED,
                        row.place(i),
                        Map.of("text", table.names().maskPersons(row.plain(i)))));
    }

    /** The row of the line below the first one that belongs to the title; 0 where there is none. */
    private int secondLine(List<GridRow> above, int first) {
        List<Integer> rows = new ArrayList<>();
        for (int i = first + 1; i < above.size() && rows.size() < MAX_TITLE_LINES; i++) {
            String line = onlyText(above.get(i));
            if (!above.get(i).isEmpty() && (!isTitleLine(line) || HeadingRows.isHeading(line))) {
                break;
            }
            if (!line.isEmpty()) {
                rows.add(i);
            }
        }
        OptionalInt second = TitleLines.second(
                onlyText(above.get(first)),
                rows.stream().map(above::get).map(this::onlyText).toList());
        return second.isPresent() ? rows.get(second.getAsInt()) : 0;
    }

    /** Whether the only cell of a row is the word of a column, and not at its left: « Réalisé » above « 2023 | 2024 ». */
    private boolean isGroupOfHeaders(GridRow row, String line) {
        return row.filled().size() == 1
                && row.filled().get(0) > 0
                && layout.columnOf(line).isPresent();
    }

    private boolean isTitleLine(String line) {
        return !line.isEmpty()
                && layout.labelOf(line).isEmpty()
                && !CAPTION.matcher(line).lookingAt()
                && line.length() <= MAX_TITLE
                && !line.endsWith(".")
                && !line.endsWith(":")
                && !GuidanceText.isGuidance(line)
                && !NoiseRows.isNote(line);
    }

    /** Whether the word of a heading is not that of the column of the highest level. */
    private static boolean isAboveFirstLevel(String line, TableHeader header) {
        OptionalInt first = header.column(TableColumn.LEVEL_1);
        Optional<String> word = Heading.read(line).level();
        return first.isEmpty()
                || !TableLayout.levelWord(header.header(first.getAsInt())).equals(word);
    }

    /** Whether a table is about one chantier, by a heading above it, or by that of its document, which has no header of its own. */
    private boolean isOfOneChantier(TableHeader header) {
        OptionalInt level = header.column(TableColumn.LEVEL_1);
        return chantiers.isOpen()
                || level.isPresent()
                        && NameKey.of(header.header(level.getAsInt())).value().equals("niveau 1");
    }

    /** The row right above the header that has the lead of the chantier below it. */
    Optional<GridRow> ofFirstChantier() {
        return ofFirstChantier;
    }
}
