package org.mobilityplan.examples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Event;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.table.TableCell;
import org.mobilityplan.table.TableColumn;
import org.mobilityplan.table.TableLayout;

/**
 * One table of a file: a sheet of a workbook, or a table of a document with the headings above it.
 *
 * @param name the name of the sheet, or the number of the table
 * @param headings the headings above the table, the outermost first; empty where a level has none
 * @param follows whether nothing but white space is between this table and the one above it, as where a page ends
 * @param rows the rows
 * @param above lines above all tables of the file that are no headings: facts of the plan with their labels, the title in a page header
 */
record TableBlock(String name, List<String> headings, boolean follows, List<List<TableCell>> rows, List<String> above) {

    /** The levels of chantiers, the outermost first. */
    static final List<TableColumn> LEVELS =
            List.of(TableColumn.LEVEL_1, TableColumn.LEVEL_2, TableColumn.LEVEL_3, TableColumn.LEVEL_4);

    private static final int MAX_LEVELS = LEVELS.size();
    private static final int HEADER_ROWS = 50;
    private static final int MIN_LABELS = 3;
    private static final int MIN_HEADERS = 2;
    private static final int MAX_LABEL = 60;

    /** The lines at the top of a sheet that may be the title of the plan. */
    private static final int TITLE_ROWS = 10;

    private static final int MAX_TITLE = 160;

    /** The header of a figure of an indicator. */
    private static final Pattern FIGURE = Pattern.compile(
            "(?:cible|objectif|r[ée]alis[ée]|base|valeur|pr[ée]vu|atteint|r[ée]sultat)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Fewer headers are those of any table. */
    private static final int MIN_SAME = 3;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    /** The words of a title of a plan. */
    private static final Pattern PLAN = Pattern.compile(
            "\\b(?:plan|programme|strat[ée]gie|feuille de route|sch[ée]ma|contrat|convention|agenda|charte|projet)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** « WP1 Management »: the number is part of the code. */
    private static final Pattern WORK_PACKAGE = Pattern.compile("WP ?\\d{1,2}(?:[ .:–-]+\\p{L}.*)?");

    /** The columns of a table that only sums up fiches. */
    private static final Set<TableColumn> OF_SUMMARY = Set.of(
            TableColumn.LEVEL_1,
            TableColumn.LEVEL_2,
            TableColumn.LEVEL_3,
            TableColumn.LEVEL_4,
            TableColumn.CODE,
            TableColumn.TITLE,
            TableColumn.COORDINATION);

    /** Labels of a fiche that may have a table to their right or below. */
    private static final Set<TableColumn> OF_FIGURES = Set.of(
            TableColumn.FUNDING,
            TableColumn.FUNDER,
            TableColumn.BUDGET,
            TableColumn.INDICATORS,
            TableColumn.PARTNERS,
            TableColumn.STEP);

    /** By the first header of a table below a fiche the label for it. */
    private static final Map<TableColumn, String> PARTS_OF_FICHE = Map.of(
            TableColumn.FUNDER, "Plan de financement",
            TableColumn.FUNDING, "Plan de financement",
            TableColumn.INDICATORS, "Indicateurs",
            TableColumn.STEP, "Étapes");

    /** The labels of a cover that are about the plan. */
    private static final Set<TableColumn> OF_PLAN =
            Set.of(TableColumn.COORDINATION, TableColumn.PERIOD, TableColumn.TERRITORIES);

    private static final Pattern NEXT_MEETING = Pattern.compile("prochaine? .{1,60} ?: ?\\d", Pattern.CASE_INSENSITIVE);

    private static final Set<TableColumn> MONEY =
            Set.of(TableColumn.BUDGET, TableColumn.FUNDER, TableColumn.FUNDER_AMOUNT, TableColumn.FUNDING);

    private static final Set<TableColumn> OF_ACTIONS = Set.of(
            TableColumn.COORDINATION,
            TableColumn.SERVICE,
            TableColumn.PARTNERS,
            TableColumn.STATUS,
            TableColumn.INDICATORS,
            TableColumn.STEP);

    /** What programs name sheets, which says nothing of their rows. */
    private static final String DEFAULT_NAME = "(?i)(?:feuil(?:le)?|sheet|tabelle|tableau) ?\\d*";

    /** A heading that names an action: « Fiche action n° 3 : Ouvrir un guichet ». */
    private static final Pattern FICHE = Pattern.compile("(?:fiche|action|mesure)\\b", Pattern.CASE_INSENSITIVE);

    /** « FA 3 », « F3 – », « FA n° 3 ». */
    private static final Pattern FICHE_IN_SHORT = Pattern.compile("(?:FA|F(?= ?(?:n° ?)?\\d+ ?[-–:.])) ?(?:n° ?)?\\d+");

    private static final int MIN_FICHE = "Fiche action n° 12".length();

    TableBlock(String name, List<String> headings, boolean follows, List<List<TableCell>> rows) {
        this(name, headings, follows, rows, List.of());
    }

    /**
     * The rows of the table that is to be read. Tables of one document that have the same header, or of which all but the first
     * have none, are one table, and the headings that differ between them become levels. Of other tables the one with the most
     * known headers is read, and the others are reported.
     *
     * @param blocks the tables of the file
     * @param wanted the name or the number of the table; empty to choose it
     * @param layout the headers that are known
     * @param notices receives what is worth knowing, in English and in French
     * @param unread receives the tables of actions that are not read
     * @param meetings receives the meetings of other tables
     */
    static JoinedRows choose(
            List<TableBlock> blocks,
            String wanted,
            TableLayout layout,
            BiConsumer<String, String> notices,
            Consumer<String> unread,
            Consumer<Event> meetings)
            throws IOException {
        List<TableBlock> filled = blocks.stream()
                .filter(block -> block.rows.stream()
                        .anyMatch(row ->
                                row.stream().anyMatch(cell -> !cell.text().isBlank())))
                .toList();
        if (filled.isEmpty()) {
            throw new IOException("the file has no table / le fichier ne contient aucun tableau");
        }
        if (!wanted.isEmpty()) {
            return joined(List.of(named(wanted, blocks)), List.of(), layout, true, false, notices);
        }
        List<List<TableBlock>> groups = groups(filled, layout);
        List<TableBlock> best = best(groups, layout);
        List<List<TableBlock>> read = new ArrayList<>();
        List<List<TableBlock>> others = new ArrayList<>();
        for (List<TableBlock> group : groups) {
            boolean tables =
                    best.get(0).isTable(layout) && !group.get(0).headings.isEmpty();
            boolean more =
                    tables && group.get(0).isTable(layout) && group.get(0).isAbout(best.get(0), layout)
                            || group.get(0).isSisterOf(best.get(0), layout);
            boolean names = tables && group.stream().allMatch(block -> block.namesActionsOf(best, layout));
            if (group == best || names || more && !repeats(group, best, layout)) {
                read.add(group);
                continue;
            }
            others.add(group);
        }
        List<TableBlock> all = read.stream().flatMap(List::stream).toList();
        // Tables that name the actions of others have no levels of their own.
        List<Integer> levels = differing(all.stream()
                .filter(block -> best.contains(block) || !block.namesActionsOf(best, layout))
                .filter(block -> !best.get(0).isSheet(layout) || block.isSheet(layout))
                .toList());
        JoinedRows rows = new JoinedRows();
        if (!all.get(0).hasTitleLine(layout)) {
            filled.subList(0, filled.indexOf(all.get(0))).stream()
                    .filter(block -> !all.contains(block))
                    .findFirst()
                    .ifPresent(cover -> {
                        cover.addTitleTo(rows);
                        if (!all.get(0).isSheet(layout)) {
                            cover.addFactsTo(rows, layout);
                        }
                    });
        }
        all.get(0).addLinesAboveTo(rows, all.get(0), layout, notices);
        boolean first = true;
        for (List<TableBlock> group : read) {
            boolean names = group != best && group.stream().allMatch(block -> block.namesActionsOf(best, layout));
            if (names) {
                reportHeadings(group, best.get(0), notices);
            }
            // The headings that all tables have are above the first of them.
            rows.addAll(joined(group, names ? List.of() : levels, layout, first, read.size() > 1, notices));
            first = false;
        }
        for (List<TableBlock> group : others) {
            TableBlock other = group.get(0);
            List<Event> events = group.stream()
                    .flatMap(block -> Meetings.in(block.rows).stream())
                    .toList();
            if (!events.isEmpty() && group.size() == 1) {
                events.forEach(meetings);
                String words = other.name + " (" + OutsideText.quoted(other.rows) + ")";
                notices.accept(
                        "Read as meetings, only with their days: " + words,
                        "Lu comme des réunions, avec leur date seulement : " + words);
                continue;
            }
            boolean sheets = group.size() == 1
                    && other.headings.isEmpty()
                    && all.stream().noneMatch(block -> block.isSheet(layout) || other.isEditionOf(block));
            if (!sheets || !CodedSheet.join(rows, other, layout, notices)) {
                report(group, best, layout, notices, unread);
            }
        }
        return rows;
    }

    /** Reports the headings of tables that name the actions of others, which are no levels of theirs. */
    private static void reportHeadings(List<TableBlock> group, TableBlock other, BiConsumer<String, String> notices) {
        String words = group.stream()
                .flatMap(block -> block.headings.stream())
                .filter(heading -> !heading.isEmpty() && !other.headings.contains(heading))
                .distinct()
                .collect(Collectors.joining(" ; "));
        if (!words.isEmpty()) {
            notices.accept("Headings not read: " + words, "Titres non lus : " + words);
        }
    }

    /** Reports tables that are not read. */
    private static void report(
            List<TableBlock> group,
            List<TableBlock> best,
            TableLayout layout,
            BiConsumer<String, String> notices,
            Consumer<String> unread) {
        boolean summary = group.stream().allMatch(block -> block.sumsUp(best, layout));
        if (!summary && group.stream().anyMatch(block -> block.hasActions(layout))) {
            unread.accept(group.stream().map(TableBlock::describe).distinct().collect(Collectors.joining(", ")));
        } else {
            String names = group.stream()
                    .map(block -> block.name + " (" + OutsideText.quoted(block.rows) + ")")
                    .distinct()
                    .collect(Collectors.joining(", "));
            notices.accept(
                    "Not read: " + names + ". Use -Dsheet to read it.",
                    "Non lu : " + names + ". Utilisez -Dsheet pour le lire.");
        }
    }

    /** Whether a line above the header may be the title of the plan; tables of a document have headings instead. */
    private boolean hasTitleLine(TableLayout layout) {
        return headings.stream().anyMatch(heading -> !heading.isEmpty() && !isAxis(heading))
                || rows.stream()
                        .limit(TITLE_ROWS)
                        .takeWhile(row -> row.stream()
                                        .filter(cell -> !cell.text().isBlank())
                                        .count()
                                <= 1)
                        // « Réalisé » above years is a group of headers.
                        .anyMatch(row -> text(row).length() > 1
                                && !isAxis(text(row))
                                && layout.columnOf(text(row)).isEmpty());
    }

    /** Whether a line has a word for a plan, so that it is not only the name of a body. */
    static boolean namesPlan(String line) {
        return PLAN.matcher(line).find();
    }

    /** Adds the first lines of a cover, up to a line with a label, if one names a plan; of a document the only cell that does. */
    private void addTitleTo(JoinedRows joined) {
        if (!headings.isEmpty()) {
            List<String> plans = rows.stream()
                    .flatMap(List::stream)
                    .map(cell -> cell.text().strip())
                    .filter(text -> namesPlan(text) && text.length() <= MAX_TITLE && text.indexOf('\n') < 0)
                    .toList();
            if (plans.size() == 1) {
                joined.add(List.of(TableCell.of(plans.get(0))));
            }
            return;
        }
        JoinedRows lines = new JoinedRows();
        boolean plan = false;
        for (int i = 0; i < Math.min(rows.size(), TITLE_ROWS); i++) {
            String line = text(rows.get(i));
            boolean one =
                    rows.get(i).stream().filter(cell -> !cell.text().isBlank()).count() <= 1;
            if (!one || line.indexOf(':') >= 0 || line.indexOf('@') >= 0) {
                break;
            }
            if (!line.isEmpty()) {
                lines.add(List.of(TableCell.of(line)), name, i, 0);
                plan |= namesPlan(line);
            }
        }
        if (plan) {
            joined.addAll(lines);
        }
    }

    /** Adds the rows of a cover that name the lead or the period of the plan, with their labels. */
    private void addFactsTo(JoinedRows joined, TableLayout layout) {
        for (int i = 0; i < Math.min(rows.size(), HEADER_ROWS) && headings.isEmpty(); i++) {
            List<String> filled = filled(rows.get(i)).stream()
                    .map(cell -> cell.text().strip())
                    .toList();
            String line = String.join(" : ", filled).replaceFirst("\\s*:\\s*(?::\\s*)?", " : ");
            if (filled.size() <= 2 && isFactOfPlan(line, layout)) {
                joined.add(List.of(TableCell.of(line)), name, i, 0);
            }
        }
    }

    /** Whether a line says with its label who leads the plan, its period, its territory or its next meeting. */
    static boolean isFactOfPlan(String line, TableLayout layout) {
        int colon = line.indexOf(':');
        return NEXT_MEETING.matcher(line).lookingAt()
                || colon > 0
                        && layout.columnOf(line.substring(0, colon).strip())
                                .filter(OF_PLAN::contains)
                                .isPresent();
    }

    /**
     * Adds the lines above the tables: the facts of the plan, unless its tables are fiches, and the title in the page header of a sheet
     * if there is no other. The others are reported.
     */
    private void addLinesAboveTo(
            JoinedRows joined, TableBlock first, TableLayout layout, BiConsumer<String, String> notices) {
        OutsideText outside = new OutsideText();
        boolean titled = !joined.isEmpty() || first.hasTitleLine(layout);
        for (String line : above) {
            boolean title = !titled && DocumentOpening.isNameOfPlan(line);
            if (title || isFactOfPlan(line, layout) && !first.isSheet(layout)) {
                joined.add(List.of(TableCell.of(line)));
                titled |= title;
            } else {
                outside.add(line);
            }
        }
        outside.report(notices);
    }

    /**
     * Whether a table of a document completes the actions of others, which it names by their code or title: « 1.1 | Nombre de départs
     * | 120 ».
     */
    private boolean namesActionsOf(List<TableBlock> others, TableLayout layout) {
        List<TableCell> header = rows.get(headerRow(layout));
        Set<TableColumn> meanings = header.stream()
                .flatMap(cell -> layout.columnOf(cell.text()).stream())
                .collect(Collectors.toCollection(HashSet::new));
        meanings.removeAll(OF_SUMMARY);
        // The same money twice would be counted twice.
        boolean money = meanings.stream().anyMatch(MONEY::contains)
                && others.stream()
                        .anyMatch(block -> MONEY.stream()
                                .anyMatch(column ->
                                        block.cellsOf(column, layout).findAny().isPresent()));
        long known = header.stream()
                .filter(cell -> layout.columnOf(cell.text()).isPresent()
                        || FIGURE.matcher(cell.text()).lookingAt())
                .count();
        boolean completes = others.stream().noneMatch(block -> block == this)
                && 2 * known >= filled(header).size()
                && !money
                && !meanings.isEmpty()
                && !isSheet(layout)
                && others.stream().noneMatch(block -> block.isSheet(layout));
        TableColumn key = hasTitles(layout) ? TableColumn.TITLE : TableColumn.CODE;
        Set<String> names = new HashSet<>();
        for (TableBlock block : others) {
            block.cellsOf(TableColumn.CODE, layout).map(TableBlock::codeOf).forEach(names::add);
            block.titles(layout).forEach(title -> {
                names.add(codeOf(title));
                names.add(title.strip().toLowerCase(Locale.ROOT));
            });
        }
        List<String> own = completes ? cellsOf(key, layout).toList() : List.of();
        long named = own.stream()
                .filter(text -> names.contains(codeOf(text)) || names.contains(text.toLowerCase(Locale.ROOT)))
                .count();
        return !own.isEmpty() && 2 * named >= own.size();
    }

    /** The filled cells below the first header of a meaning. */
    private Stream<String> cellsOf(TableColumn column, TableLayout layout) {
        int header = headerRow(layout);
        List<TableCell> words = rows.get(header);
        OptionalInt found = IntStream.range(0, words.size())
                .filter(i -> layout.columnOf(words.get(i).text())
                        .filter(column::equals)
                        .isPresent())
                .findFirst();
        return found.isEmpty()
                ? Stream.empty()
                : rows.stream()
                        .skip(header + 1L)
                        .filter(row -> found.getAsInt() < row.size())
                        .map(row -> row.get(found.getAsInt()).text().strip())
                        .filter(text -> !text.isEmpty());
    }

    /** Whether all actions of some tables are in others too, which they only sum up. */
    private static boolean repeats(List<TableBlock> group, List<TableBlock> others, TableLayout layout) {
        Set<String> titles = titles(group, layout);
        return !titles.isEmpty() && titles(others, layout).containsAll(titles);
    }

    private static Set<String> titles(List<TableBlock> group, TableLayout layout) {
        return group.stream()
                .filter(block -> !block.isSheet(layout))
                .flatMap(block -> block.titles(layout).stream())
                .map(title -> title.strip().toLowerCase(Locale.ROOT))
                .filter(title -> !title.startsWith("total"))
                .collect(Collectors.toSet());
    }

    /** The cells below the header of the actions. */
    private List<String> titles(TableLayout layout) {
        int header = headerRow(layout);
        int title = IntStream.range(0, rows.get(header).size())
                .filter(i -> layout.columnOf(rows.get(header).get(i).text())
                        .filter(TableColumn.TITLE::equals)
                        .isPresent())
                .findFirst()
                .orElse(0);
        return rows.stream()
                .skip(header + 1L)
                .filter(row -> title < row.size() && !row.get(title).text().isBlank())
                .map(row -> row.get(title).text())
                .toList();
    }

    /** Whether most headers of two sheets of a workbook mean the same: one may have a column less. */
    private boolean isSisterOf(TableBlock other, TableLayout layout) {
        if (!headings.isEmpty()
                || !other.headings.isEmpty()
                || isEditionOf(other)
                || isSheet(layout)
                || other.isSheet(layout)
                || !hasActions(layout)
                || !other.hasActions(layout)) {
            return false;
        }
        Set<String> own = meanings(layout);
        Set<String> others = other.meanings(layout);
        int most = Math.max(own.size(), others.size());
        own.retainAll(others);
        return own.size() >= MIN_SAME && 3 * own.size() >= 2 * most;
    }

    /** Whether a table of a document has the columns of another one, or who leads or takes part: a list of meetings has neither. */
    private boolean isAbout(TableBlock other, TableLayout layout) {
        Set<String> own = meanings(layout);
        boolean actions = OF_ACTIONS.stream().map(TableColumn::code).anyMatch(own::contains);
        own.retainAll(other.meanings(layout));
        return actions || own.size() >= 2;
    }

    /** What the headers mean; of an unknown one the words. */
    private Set<String> meanings(TableLayout layout) {
        return rows.get(headerRow(layout)).stream()
                .map(cell -> layout.columnOf(cell.text())
                        .map(TableColumn::code)
                        .orElse(cell.text().strip().toLowerCase(Locale.ROOT)))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<TableBlock> best(List<List<TableBlock>> groups, TableLayout layout) {
        List<TableBlock> best = groups.get(0);
        for (List<TableBlock> group : groups) {
            best = worth(group, layout) > worth(best, layout) ? group : best;
        }
        List<TableBlock> most = best;
        return groups.stream()
                .filter(group -> most.stream().allMatch(block -> block.sumsUp(group, layout)))
                .findFirst()
                .orElse(best);
    }

    /** Whether all actions of this table are the titles of fiches: it only sums them up. */
    private boolean sumsUp(List<TableBlock> fiches, TableLayout layout) {
        OptionalInt codes = columnOfCodes(fiches, layout);
        List<TableCell> header = rows.get(headerRow(layout));
        boolean titlesOnly = hasTitles(layout)
                && IntStream.range(0, header.size())
                        .filter(i -> codes.isEmpty() || codes.getAsInt() != i)
                        .allMatch(i -> layout.columnOf(header.get(i).text())
                                .filter(OF_SUMMARY::contains)
                                .isPresent());
        if (!fiches.get(0).isSheet(layout) || isSheet(layout) || !titlesOnly) {
            return false;
        }
        if (codes.isPresent()) {
            return true;
        }
        Set<String> titles = fiches.stream()
                .flatMap(block -> Stream.concat(
                        block.headings.stream(),
                        block.rows.stream().flatMap(List::stream).map(TableCell::text)))
                .flatMap(text -> Stream.of(text, withoutFiche(text)))
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return titles(layout).stream()
                .allMatch(text -> titles.contains(text.strip().toLowerCase(Locale.ROOT))
                        || titles.contains(withoutFiche(text).toLowerCase(Locale.ROOT)));
    }

    /** The column that has the code of a fiche for each title: « 1.1 » of « Fiche action n° 1.1 », below any header. */
    private OptionalInt columnOfCodes(List<TableBlock> fiches, TableLayout layout) {
        Set<String> codes = fiches.stream().flatMap(TableBlock::codesOfFiches).collect(Collectors.toSet());
        List<String> titles = titles(layout);
        int below = headerRow(layout) + 1;
        return IntStream.range(0, width())
                .filter(column -> {
                    List<String> cells = rows.stream()
                            .skip(below)
                            .filter(row -> column < row.size())
                            .map(row -> row.get(column).text().strip())
                            .filter(text -> !text.isEmpty())
                            .distinct()
                            .toList();
                    return !titles.isEmpty()
                            && cells.size() == titles.size()
                            && cells.stream().map(TableBlock::codeOf).allMatch(codes::contains);
                })
                .findFirst();
    }

    /** « 1.1 » for « 1.1 », « FA 1.1 » and « Fiche 1.1 ». */
    private static String codeOf(String text) {
        String words = isFiche(text) ? text : "Action " + text;
        return codeOfFiche(words).orElse(text);
    }

    private static Optional<String> codeOfFiche(String text) {
        String words = text.strip().replaceFirst("^FA? ?(?:n° ?)?(?=\\d)", "Action ");
        return Heading.read(words).code().map(Code::value);
    }

    /** The codes of the headings of fiches above and in a table. */
    private Stream<String> codesOfFiches() {
        Stream<String> cells = rows.stream()
                .map(TableBlock::filled)
                .filter(row -> row.size() == 1)
                .map(row -> row.get(0).text());
        return Stream.concat(headings.stream(), cells)
                .filter(TableBlock::isFiche)
                .flatMap(text -> codeOfFiche(text).stream());
    }

    /** « Ouvrir un guichet » for « FA 3 – Ouvrir un guichet ». */
    private static String withoutFiche(String text) {
        String words = FICHE_IN_SHORT.matcher(text.strip()).replaceFirst("Action 1");
        return Heading.read(words).title().strip();
    }

    /** How well a group looks like the plan: it has actions, and many known headers or labels. */
    private static int worth(List<TableBlock> group, TableLayout layout) {
        TableBlock first = group.get(0);
        int known = first.isSheet(layout) ? first.labels(layout) : first.known(layout);
        return first.hasActions(layout) ? known + HEADER_ROWS : known;
    }

    /** The number of rows of a sheet that begin with a known label. */
    private int labels(TableLayout layout) {
        return (int) rows.stream()
                .flatMap(row ->
                        row.stream().filter(cell -> !cell.text().isBlank()).limit(1))
                .filter(cell -> layout.columnOf(withoutColon(cell)).isPresent())
                .map(TableBlock::withoutColon)
                .distinct()
                .count();
    }

    private static TableBlock named(String wanted, List<TableBlock> blocks) throws IOException {
        for (TableBlock block : blocks) {
            if (block.name.equalsIgnoreCase(wanted.strip())) {
                return block;
            }
        }
        boolean number = wanted.matches("[0-9]{1,6}");
        if (number && Integer.parseInt(wanted) >= 1 && Integer.parseInt(wanted) <= blocks.size()) {
            return blocks.get(Integer.parseInt(wanted) - 1);
        }
        String names = blocks.stream().map(TableBlock::name).collect(Collectors.joining(", "));
        throw new IOException("no sheet « " + wanted + " »; there are: " + names + " / pas de feuille « " + wanted
                + " » ; le fichier contient : " + names);
    }

    private static List<List<TableBlock>> groups(List<TableBlock> blocks, TableLayout layout) {
        List<List<TableBlock>> groups = new ArrayList<>();
        boolean isFicheAbove = false;
        for (TableBlock block : blocks) {
            List<TableBlock> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (isFicheAbove && block.isPartOfFiche(layout)) {
                sheetsOf(groups, layout).orElseThrow().add(block);
                continue;
            }
            isFicheAbove = !block.headings.isEmpty() && block.isSheet(layout);
            Optional<List<TableBlock>> same = block.headings.isEmpty()
                    ? groups.stream()
                            .filter(group -> block.isLike(group.get(0), layout))
                            .findFirst()
                    : Optional.of(last)
                            .filter(group -> !group.isEmpty() && block.continues(group.get(0), layout))
                            .or(() -> block.isSheet(layout) ? sheetsOf(groups, layout) : Optional.empty());
            same.ifPresentOrElse(group -> group.add(block), () -> groups.add(new ArrayList<>(List.of(block))));
        }
        return groups;
    }

    /** The fiches among the tables above, between which another table may be. */
    private static Optional<List<TableBlock>> sheetsOf(List<List<TableBlock>> groups, TableLayout layout) {
        return groups.stream().filter(group -> group.get(0).isSheet(layout)).findFirst();
    }

    /** Whether a table below a fiche is its money, indicators or steps: « Financeur | Montant », « Étapes | Responsable | Échéance ». */
    private boolean isPartOfFiche(TableLayout layout) {
        List<TableCell> header = filled(rows.get(0));
        List<TableColumn> meanings = header.stream()
                .flatMap(cell -> layout.columnOf(cell.text()).stream())
                .toList();
        // The year of a figure of an indicator would be read as the figure.
        boolean indicators = meanings.contains(TableColumn.INDICATORS);
        boolean known = header.stream()
                .map(cell -> cell.text().strip())
                .allMatch(text -> indicators
                        ? layout.columnOf(text).isPresent()
                                && !YEAR.matcher(text).find()
                        : layout.columnOf(text).isPresent()
                                || YEAR.matcher(text).matches());
        return header.size() >= MIN_HEADERS
                && known
                && !rows.get(0).get(0).text().isBlank()
                && !meanings.isEmpty()
                && PARTS_OF_FICHE.containsKey(meanings.get(0))
                && layout.columnOf(header.get(0).text()).isPresent()
                && !meanings.contains(TableColumn.TITLE)
                && !isSheet(layout);
    }

    /** Adds the rows of a table below a fiche to it, to the right of a label. */
    private void addPartTo(JoinedRows joined, TableLayout layout) {
        TableColumn first = layout.columnOf(rows.get(0).get(0).text()).orElseThrow();
        for (int i = 0; i < rows.size(); i++) {
            TableCell label = i == 0 ? TableCell.of(PARTS_OF_FICHE.getOrDefault(first, "")) : TableCell.EMPTY;
            joined.add(with(label, rows.get(i)), name, i, 1);
        }
    }

    /** Whether this table of a document has the header of the first one, or goes on below it without one. */
    private boolean continues(TableBlock first, TableLayout layout) {
        return isSheet(layout) && first.isSheet(layout)
                || repeatedRows(first) > 0
                || follows && known(layout) == 0 && first.known(layout) > 0 && width() == first.width();
    }

    /** Whether this sheet of a workbook has the labels or the header of another one, and is not its edition of another year. */
    private boolean isLike(TableBlock first, TableLayout layout) {
        return !isEditionOf(first)
                && (isSheet(layout) && first.isSheet(layout)
                        || known(layout) >= MIN_HEADERS
                                && texts(rows.get(headerRow(layout)))
                                        .equals(texts(first.rows.get(first.headerRow(layout)))));
    }

    /** Whether the names of two sheets differ by their year only. */
    private boolean isEditionOf(TableBlock other) {
        return YEAR.matcher(name).find()
                && YEAR.matcher(name)
                        .replaceAll("#")
                        .equals(YEAR.matcher(other.name).replaceAll("#"));
    }

    /** Whether the table is one « fiche action »: labels with values to their right. */
    private boolean isSheet(TableLayout layout) {
        int labelled = 0;
        int sure = 0;
        int others = 0;
        Set<String> labels = new HashSet<>();
        boolean headed = false;
        for (int i = 0; i < rows.size(); i++) {
            List<TableCell> row = rows.get(i);
            List<TableCell> filled = filled(row);
            headed |= filled.size() == 1 && isHeadingOfFiche(filled.get(0).text());
            int end = endOfGrid(i, layout);
            if (end > i) {
                // A table within the fiche is read with its label.
                layout.columnOf(withoutColon(filled.get(0)))
                        .map(TableColumn::code)
                        .ifPresent(labels::add);
                labelled++;
                sure++;
                i = end - 1;
                continue;
            }
            if (filled.size() > 1) {
                boolean label = isLabel(filled.get(0), layout);
                boolean value = !isLabel(filled.get(1), layout);
                // « Statut | Réalisé »: a value may be the word of a label.
                boolean other = filled.size() > 2 && !label || filled.size() > 3 && !value;
                boolean inner = !label && row.get(0).text().isBlank();
                // Below labels with values it is the header of a table within the fiche.
                if (sure < MIN_LABELS && !headed && isHeaderOfThree(filled, layout)) {
                    return false;
                }
                others += other && !inner ? 1 : 0;
                if (label) {
                    labels.add(layout.columnOf(withoutColon(filled.get(0)))
                            .map(TableColumn::code)
                            .orElse(withoutColon(filled.get(0))));
                }
                labelled += label ? 1 : 0;
                sure += label && value ? 1 : 0;
            }
        }
        // « Axe 1 | Informer » in every row is a table.
        return labelled >= MIN_LABELS && sure >= 2 && labels.size() > 1 && others * MIN_LABELS <= sure;
    }

    private static List<TableCell> filled(List<TableCell> row) {
        return row.stream().filter(cell -> !cell.text().isBlank()).toList();
    }

    /**
     * The row below a table within a fiche: « Plan de financement | Financeur | Montant | Statut » above rows without a label, or
     * « Indicateurs | Cible | Réalisé » above names with figures. The same row where none begins.
     */
    private int endOfGrid(int start, TableLayout layout) {
        List<TableCell> header = filled(rows.get(start));
        boolean labels = header.size() >= MIN_SAME
                && layout.columnOf(withoutColon(header.get(0)))
                        .filter(OF_FIGURES::contains)
                        .isPresent()
                && header.stream()
                        .allMatch(cell -> isLabel(cell, layout)
                                || YEAR.matcher(cell.text().strip()).matches());
        if (!labels) {
            return start;
        }
        int first = rows.get(start).indexOf(header.get(0));
        int end = start + 1;
        boolean words = layout.columnOf(withoutColon(header.get(0)))
                .filter(TableColumn.STEP::equals)
                .isPresent();
        while (end < rows.size() && isOfGrid(rows.get(end), first, words, layout)) {
            end++;
        }
        return end == start + 1 ? start : end;
    }

    private static boolean isOfGrid(List<TableCell> row, int labels, boolean words, TableLayout layout) {
        List<TableCell> filled = filled(row);
        if (filled.isEmpty() || labels >= row.size() || row.get(labels).text().isBlank()) {
            return !filled.isEmpty();
        }
        return filled.size() > 1
                && !isLabel(filled.get(0), layout)
                && (words && filled.size() >= MIN_SAME
                        || filled.stream()
                                .skip(1)
                                .allMatch(cell -> cell.text().chars().anyMatch(Character::isDigit)));
    }

    /** « Axe | N° | Intitulé de la fiche ». */
    private static boolean isHeaderOfThree(List<TableCell> filled, TableLayout layout) {
        return filled.size() == 3 && filled.stream().allMatch(cell -> isLabel(cell, layout));
    }

    /** Whether a text is the heading of a fiche: « Fiche action n° 3 : Ouvrir un guichet », « FA 3 – Ouvrir un guichet ». */
    private static boolean isFiche(String text) {
        return FICHE.matcher(text).lookingAt() || FICHE_IN_SHORT.matcher(text).lookingAt();
    }

    /** Whether a text is the heading of a fiche with its code. */
    static boolean isHeadingOfFiche(String text) {
        return isFiche(text) && codeOfFiche(text).isPresent();
    }

    /** Whether a sheet has a row for its title. */
    private boolean isTitled(TableLayout layout) {
        return rows.stream().anyMatch(row -> {
            List<String> filled = row.stream()
                    .map(TableBlock::withoutColon)
                    .filter(text -> !text.isEmpty())
                    .toList();
            boolean heading = !filled.isEmpty()
                    && isFiche(filled.get(0))
                    && (filled.size() > 1
                            || filled.get(0).length() > MIN_FICHE
                            || FICHE_IN_SHORT
                                            .matcher(filled.get(0))
                                            .replaceFirst("")
                                            .chars()
                                            .anyMatch(Character::isLetter)
                                    && !FICHE.matcher(filled.get(0)).lookingAt());
            return heading
                    || filled.stream()
                            .anyMatch(text -> layout.columnOf(text)
                                    .filter(TableColumn.TITLE::equals)
                                    .isPresent());
        });
    }

    private static boolean isLabel(TableCell cell, TableLayout layout) {
        String text = cell.text().strip();
        return text.endsWith(":") && text.length() <= MAX_LABEL
                || layout.columnOf(withoutColon(cell)).isPresent();
    }

    private static String withoutColon(TableCell cell) {
        return cell.text().strip().replaceFirst("\\s*:$", "");
    }

    /** The sheets below each other, the headings that differ between them as labels: the title, or the levels above it. */
    private static JoinedRows sheets(
            List<TableBlock> group, List<Integer> levels, JoinedRows rows, TableLayout layout) {
        int last = levels.isEmpty() ? -1 : levels.get(levels.size() - 1);
        List<TableBlock> fiches =
                group.stream().filter(block -> block.isSheet(layout)).toList();
        for (TableBlock block : group) {
            if (!fiches.contains(block)) {
                block.addPartTo(rows, layout);
                continue;
            }
            rows.add(List.of());
            boolean titled = block.isTitled(layout);
            int number = 0;
            String title = "";
            for (int level : levels) {
                String heading = block.heading(level);
                boolean titles =
                        fiches.stream().map(each -> each.heading(level)).allMatch(TableBlock::isFicheOrEmpty);
                boolean axes = fiches.stream().anyMatch(each -> isAxis(each.heading(level)));
                if (titles || level == last && !titled && !axes) {
                    title = heading.isEmpty() ? title : heading;
                } else if (number < MAX_LEVELS) {
                    number++;
                    rows.add(List.of(TableCell.of("Niveau " + number), TableCell.of(heading)));
                }
            }
            if (!title.isEmpty() && !titled) {
                rows.add(List.of(TableCell.of("Titre"), TableCell.of(title)));
            } else if (!title.isEmpty() && !block.hasHeadingOfFiche()) {
                // Its code, and a title that may be another one than that of the sheet.
                rows.add(List.of(TableCell.of(title)));
            }
            for (int i = 0; i < block.rows.size(); i++) {
                rows.add(block.rows.get(i), block.name, i, 0);
            }
        }
        return rows;
    }

    /** Whether a row of a sheet begins with the heading of a fiche. */
    private boolean hasHeadingOfFiche() {
        return rows.stream()
                .map(TableBlock::filled)
                .anyMatch(row -> !row.isEmpty() && isHeadingOfFiche(row.get(0).text()));
    }

    private static boolean isFicheOrEmpty(String heading) {
        return heading.isEmpty() || isFiche(heading);
    }

    /**
     * Sheets of a workbook with one header, below each other. What differs between them becomes a level: the axis above the header,
     * or the name of the sheet. Other lines above a header are kept above the first.
     */
    private static JoinedRows workbook(List<TableBlock> group, TableLayout layout, BiConsumer<String, String> notices) {
        TableBlock first = group.get(0);
        int header = first.headerRow(layout);
        boolean columns = first.firstLevel(layout) > 0;
        JoinedRows rows = new JoinedRows();
        JoinedRows data = new JoinedRows();
        Set<List<String>> seen = new HashSet<>();
        boolean repeated = group.stream().skip(1).anyMatch(block -> block.repeatsSecondHeader(first, layout));
        for (TableBlock block : group) {
            int own = block.headerRow(layout);
            String level = block.name.matches(DEFAULT_NAME) ? "" : block.name;
            boolean axis = false;
            for (int i = 0; i < own; i++) {
                List<TableCell> row = block.rows.get(i);
                List<String> words =
                        texts(row).stream().filter(text -> !text.isEmpty()).toList();
                boolean heading = columns && !axis && words.size() == 1 && isAxis(text(row));
                level = heading ? text(row) : level;
                axis |= heading;
                if (!heading && seen.add(words)) {
                    // The groups above the header are shifted like it.
                    boolean groups = columns
                            && i == own - 1
                            && text(row.subList(0, Math.min(1, row.size()))).isBlank();
                    rows.add(groups ? with(TableCell.EMPTY, row) : row, block.name, i, groups ? 1 : 0);
                }
            }
            int start = own + (block != first && block.repeatsSecondHeader(first, layout) ? 2 : 1);
            List<List<TableCell>> body = block.rows.subList(start, block.rows.size());
            // The rest of the header is above the rows of the first sheet.
            int rest = block == first ? Math.max(first.firstRowBelow(own) - own - 1, repeated ? 1 : 0) : 0;
            for (int i = 0; i < body.size(); i++) {
                boolean starts = i == rest || level.isEmpty();
                TableCell cell = i < rest ? TableCell.EMPTY : starts ? TableCell.of(level) : TableCell.MERGED_ABOVE;
                data.add(columns ? with(cell, body.get(i)) : body.get(i), block.name, start + i, columns ? 1 : 0);
            }
        }
        if (!columns && group.size() > 1) {
            String names = group.stream().map(TableBlock::name).collect(Collectors.joining(", "));
            notices.accept("Sheets read as one table: " + names, "Feuilles lues comme un seul tableau : " + names);
        }
        List<TableCell> words = first.rows.get(header);
        rows.add(columns ? with(TableCell.of("Niveau 1"), words) : words, first.name, header, columns ? 1 : 0);
        rows.addAll(data);
        return rows;
    }

    /** Whether the row below the header is the lower half of the header of the first sheet. */
    private boolean repeatsSecondHeader(TableBlock first, TableLayout layout) {
        int own = headerRow(layout);
        int other = first.headerRow(layout);
        if (own + 1 >= rows.size() || other + 1 >= first.rows.size()) {
            return false;
        }
        List<TableCell> lower = rows.get(own + 1);
        boolean header = rows.get(own).stream().anyMatch(TableCell::mergedLeft)
                || lower.stream().anyMatch(cell -> layout.columnOf(cell.text()).isPresent())
                || isWithoutTitle(rows.get(own), lower, layout);
        return header && texts(lower).equals(texts(first.rows.get(other + 1)));
    }

    /** Whether a row has several words, and none below the header of the actions. */
    private static boolean isWithoutTitle(List<TableCell> header, List<TableCell> row, TableLayout layout) {
        List<Integer> filled = IntStream.range(0, row.size())
                .filter(i -> !row.get(i).text().isBlank())
                .boxed()
                .toList();
        return filled.size() >= 2
                && filled.stream()
                        .filter(i -> i < header.size())
                        .noneMatch(i -> layout.columnOf(header.get(i).text())
                                .filter(TableColumn.TITLE::equals)
                                .isPresent());
    }

    private static List<TableCell> with(TableCell cell, List<TableCell> row) {
        List<TableCell> with = new ArrayList<>(List.of(cell));
        with.addAll(row);
        return with;
    }

    private static String text(List<TableCell> row) {
        return row.stream().map(cell -> cell.text().strip()).collect(Collectors.joining());
    }

    /** Whether a line is the heading of a chantier, such as « Axe A : Accueillir ». */
    static boolean isAxis(String line) {
        if (WORK_PACKAGE.matcher(line).matches()) {
            return true;
        }
        Heading heading = Heading.read(line);
        return heading.code().isPresent()
                && heading.level()
                        .filter(word -> !FICHE.matcher(word).lookingAt())
                        .isPresent();
    }

    private int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** The number of rows at the top that the first table has too. */
    private int repeatedRows(TableBlock first) {
        int same = 0;
        while (same < Math.min(rows.size(), first.rows.size())
                && rows.get(same).stream().anyMatch(cell -> !cell.text().isBlank())
                && texts(rows.get(same)).equals(texts(first.rows.get(same)))) {
            same++;
        }
        return same;
    }

    private static List<String> texts(List<TableCell> row) {
        return row.stream()
                .map(cell -> cell.text().strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether the table has actions: the column of their titles and another one, or labels with values. */
    private boolean hasActions(TableLayout layout) {
        return isSheet(layout) || known(layout) >= MIN_HEADERS && hasTitles(layout);
    }

    /** Whether the header has a column of actions, or one of steps or tasks, which then are the actions. */
    private boolean hasTitles(TableLayout layout) {
        return rows.get(headerRow(layout)).stream()
                .flatMap(cell -> layout.columnOf(cell.text()).stream())
                .anyMatch(column -> column.equals(TableColumn.TITLE) || column.equals(TableColumn.STEP));
    }

    /** The number of known headers in the row that has the most of them. */
    private int known(TableLayout layout) {
        return rows.stream()
                .limit(HEADER_ROWS)
                .mapToInt(row -> (int) row.stream()
                        .filter(cell -> layout.columnOf(cell.text()).isPresent())
                        .count())
                .max()
                .orElse(0);
    }

    private String describe() {
        String row = rows.stream()
                .map(cells -> cells.stream()
                        .map(cell -> cell.text().strip())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" | ")))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return name + " (" + (row.length() > 80 ? row.substring(0, 80) + "…" : row) + ")";
    }

    private static JoinedRows joined(
            List<TableBlock> group,
            List<Integer> levels,
            TableLayout layout,
            boolean titled,
            boolean several,
            BiConsumer<String, String> notices) {
        TableBlock first = group.get(0);
        int depth = depth(group);
        JoinedRows rows = new JoinedRows();
        List<Integer> own = first.isSheet(layout) ? withAxes(group, levels) : levels;
        for (int level = 0; level < depth && titled; level++) {
            if (!own.contains(level) && !first.heading(level).isEmpty()) {
                rows.add(List.of(TableCell.of(first.heading(level))));
            }
        }
        if (first.isSheet(layout)) {
            return sheets(group, own, rows, layout);
        }
        if (first.headings.isEmpty() && (group.size() > 1 || several)) {
            return workbook(group, layout, notices);
        }
        boolean columns = !levels.isEmpty() && levels.size() <= first.firstLevel(layout);
        if (!columns && !levels.isEmpty()) {
            Set<String> words = new LinkedHashSet<>();
            group.forEach(block -> levels.forEach(level -> words.add(block.heading(level))));
            String list = words.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" ; "));
            notices.accept("Headings not read: " + list, "Titres non lus : " + list);
        }
        int header = first.headerRow(layout);
        int start = first.firstRowBelow(header);
        for (TableBlock block : group) {
            int top = block == first ? 0 : block.repeatedRows(first);
            for (int i = top; i < block.rows.size(); i++) {
                List<TableCell> row = new ArrayList<>();
                for (int n = 0; columns && n < levels.size(); n++) {
                    String heading = block.heading(levels.get(n));
                    boolean above = block == first && i < start;
                    boolean starts = i == top || block == first && i == start;
                    row.add(
                            above
                                    ? TableCell.of(i == header ? "Niveau " + (n + 1) : "")
                                    : starts || heading.isEmpty() ? TableCell.of(heading) : TableCell.MERGED_ABOVE);
                }
                row.addAll(block.rows.get(i));
                rows.add(row, block.name, i, columns ? levels.size() : 0);
            }
        }
        return rows;
    }

    /** The levels of headings, with those of an axis that is the same above all sheets. */
    private static List<Integer> withAxes(List<TableBlock> group, List<Integer> levels) {
        return IntStream.range(0, depth(group))
                .filter(level -> levels.contains(level) || isAxis(group.get(0).heading(level)))
                .boxed()
                .toList();
    }

    /** The first row below a header, whose cells may be merged with those of a second or third row. */
    int firstRowBelow(int header) {
        int row = header + 1;
        while (row < rows.size() && rows.get(row).stream().anyMatch(TableCell::mergedAbove)) {
            row++;
        }
        return row < rows.size() ? row : header + 1;
    }

    private static int depth(List<TableBlock> blocks) {
        return blocks.stream().mapToInt(block -> block.headings.size()).max().orElse(0);
    }

    /** The levels of headings that differ between tables. */
    private static List<Integer> differing(List<TableBlock> blocks) {
        return IntStream.range(0, depth(blocks))
                .filter(level -> blocks.stream()
                                .map(block -> block.heading(level))
                                .distinct()
                                .count()
                        > 1)
                .boxed()
                .toList();
    }

    /** Whether the columns of the table are known, and one of them is that of the actions. Sheets of a workbook are read apart. */
    private boolean isTable(TableLayout layout) {
        return !headings.isEmpty() && !isSheet(layout) && known(layout) >= MIN_HEADERS && hasTitles(layout);
    }

    /** The table with the title of its document as the outermost heading. */
    TableBlock withTitle(String title) {
        List<String> titled = new ArrayList<>(headings);
        titled.set(0, title);
        return new TableBlock(name, titled, follows, rows, above);
    }

    /** The table with the lines above all tables of its file. */
    TableBlock below(List<String> lines) {
        return new TableBlock(name, headings, follows, rows, lines);
    }

    /** The table below one more heading than all others: the title of its page. */
    TableBlock withOuterHeading(String title) {
        List<String> titled = new ArrayList<>(List.of(title));
        titled.addAll(headings);
        return new TableBlock(name, titled, follows, rows);
    }

    private String heading(int level) {
        return level < headings.size() ? headings.get(level) : "";
    }

    /** The highest level that has a column, from 0; where none has, the number of levels. Headings may be the levels above it. */
    private int firstLevel(TableLayout layout) {
        return rows.get(headerRow(layout)).stream()
                .flatMap(cell -> layout.columnOf(cell.text()).stream())
                .mapToInt(LEVELS::indexOf)
                .filter(level -> level >= 0)
                .min()
                .orElse(MAX_LEVELS);
    }

    /** The first row with the most known headers. */
    int headerRow(TableLayout layout) {
        int known = known(layout);
        return IntStream.range(0, Math.min(HEADER_ROWS, rows.size()))
                .filter(i -> rows.get(i).stream()
                                .filter(cell -> layout.columnOf(cell.text()).isPresent())
                                .count()
                        == known)
                .findFirst()
                .orElse(0);
    }
}
