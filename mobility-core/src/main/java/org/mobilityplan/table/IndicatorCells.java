package org.mobilityplan.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.cells.Brackets;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Qualifier;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.notation.IndicatorNotation;
import org.mobilityplan.notation.NotationRules;
import org.mobilityplan.notation.QuantityNotation;
import org.mobilityplan.notation.StatusNotation;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleId;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.spelling.Folding;
import org.mobilityplan.spelling.ListMark;
import org.mobilityplan.spelling.PlainText;

/** Reads indicators: with their figures in one cell, or with unit, baseline, target and actual figure in cells of their own. */
final class IndicatorCells {

    /** Statuses of actions of which figures may have been reached. */
    private static final Set<StatusCode> STARTED = Set.of(
            StatusCode.UNDER_WAY,
            StatusCode.DONE,
            StatusCode.PARTLY_DONE,
            StatusCode.CONTINUING,
            StatusCode.LATE,
            StatusCode.PAUSED,
            StatusCode.BLOCKED,
            StatusCode.DROPPED);

    /** « arbres plantés », « jeunes formés »: something was done to what is counted. */
    private static final Pattern REACHED = Pattern.compile("(?:.* )?\\p{L}{3,}(?:é|ée|és|ées|us|ues|is|ises)(?: .*)?");

    /** A header of figures that are aimed at, whatever became of the action. */
    private static final Pattern AIMED =
            Pattern.compile("\\b(?:objectifs?|cibles?|attendue?s?|visee?s?|prevue?s?|previsionnel|targets?)\\b");

    private static final Pattern PROGRESS =
            Pattern.compile("\\b(?:suivi|avancement|bilan|point d['’]etape|realisations?)\\b");

    /** Between figures that each have their year: « 5 en 2025, 8 en 2026 ». */
    private static final Pattern BETWEEN_YEARS = Pattern.compile("(?:,| et| puis) (?=\\d)");

    /** « Nb de départements couverts /12 »: each figure is one out of 12. */
    private static final Pattern WHOLE = Pattern.compile("\\p{L} ?/ ?([1-9]\\d{0,2})$");

    /** Answers to « Guide publié », folded, which are no figures and need none. */
    private static final Set<String> ANSWERS = Set.of("oui", "non", "yes", "no", "ja", "nein");

    static final RuleInfo UNREAD = NotationRules.all().stream()
            .filter(rule -> rule.id().equals(RuleId.of("notation.quantity.unread")))
            .findFirst()
            .orElseThrow();

    private IndicatorCells() {}

    /** Reads indicators; their figures are in the columns to the right, up to the next indicator, where those are filled. */
    static void read(RowCell cell, ActionDraft action) {
        Pointer pointer = action.pointerTo("indicators", cell);
        List<RowCell> parts = partsOf(cell, action.row());
        if (parts.isEmpty()) {
            boolean aimed = AIMED.matcher(Folding.fold(cell.header())).find();
            Optional<StatusCode> status = aimed ? Optional.empty() : statusOf(action.row());
            boolean reached = action.table().isReport()
                    || status.filter(StatusCode.DONE::equals).isPresent();
            boolean started = !reached && status.filter(STARTED::contains).isPresent();
            boolean followed = started && isBelowProgress(cell);
            action.table()
                    .findings()
                    .valueOf(
                            reached
                                    ? IndicatorNotation.readActuals(counted(cell))
                                    : IndicatorNotation.readTargets(counted(cell)),
                            pointer,
                            cell.place())
                    .forEach(read -> {
                        Indicator known = withProgress(read, action);
                        action.builder()
                                .addIndicators(
                                        unclear(known, started, followed)
                                                ? withoutFigure(read, action, pointer, cell)
                                                : known);
                    });
            return;
        }
        List<String> labels = lines(cell, parts);
        action.table().findings().report(Brackets.check(cell.text()), pointer, cell.place());
        List<RowCell> paired = new ArrayList<>();
        @Nullable RowCell unit = null;
        for (RowCell part : parts) {
            boolean second = unit != null && part.column().equals(TableColumn.INDICATOR_UNIT);
            boolean pairs = labels.size() == 1
                    || lines(part, labels.size()).size() == labels.size()
                    || part.column().equals(TableColumn.INDICATOR_UNIT)
                            && lines(part.text()).size() == 1;
            if (pairs && !second) {
                paired.add(part);
                unit = part.column().equals(TableColumn.INDICATOR_UNIT) ? part : unit;
            } else {
                reportUnpaired(part, action, pointer);
            }
        }
        boolean used = false;
        for (int i = 0; i < labels.size(); i++) {
            Indicator read = indicator(labels, i, paired, unit, action, pointer);
            used |= hasUnit(read, unit);
            action.builder().addIndicators(read);
        }
        if (unit != null && !used) {
            reportUnpaired(unit, action, pointer);
        }
    }

    /** The words of a cell; a figure below « Nombre de jeunes » with what it counts. */
    private static String counted(RowCell cell) {
        return IndicatorHeader.isOfFigures(cell.header()) && IndicatorHeader.isFigure(cell.plainText())
                ? cell.header() + " : " + cell.plainText()
                : cell.text();
    }

    /** The status that the row states. */
    private static Optional<StatusCode> statusOf(TableRow row) {
        return StatusNotation.read(row.peek(TableColumn.STATUS)).orElseThrow().map(Status::getCode);
    }

    /**
     * Whether a figure may be what was reached or what is aimed at: « 600 visiteurs en 2024 » of an action that is under way, « 4 écoles
     * rénovées » below « Suivi ».
     */
    private static boolean unclear(Indicator read, boolean started, boolean followed) {
        return started
                && read.getActual().isEmpty()
                && read.getParts().isEmpty()
                && read.getTarget().stream()
                        .anyMatch(target -> followed || target.getPeriod().isPresent());
    }

    /** Whether the group above a column is about what became of the actions: « Suivi ». */
    private static boolean isBelowProgress(RowCell cell) {
        String group = Folding.fold(cell.group());
        return PROGRESS.matcher(group).find() && !AIMED.matcher(group).find();
    }

    private static Indicator withoutFigure(Indicator read, ActionDraft action, Pointer pointer, RowCell cell) {
        String words = read.getTarget().get(0).getText().orElse("");
        String label = words.contains(read.getLabel()) ? words : read.getLabel() + " : " + words;
        action.table().findings().report(UNREAD, pointer, cell.place(), Map.of("text", label));
        return Indicator.builder().label(label).build();
    }

    /** « 3 180 arbres plantés sur 5 000 », in a table of what became of its actions: 3 180 of the 5 000 that are aimed at. */
    private static Indicator withProgress(Indicator read, ActionDraft action) {
        List<Quantity> figures = read.getTarget().isEmpty() ? read.getActual() : read.getTarget();
        if (figures.size() != 1
                || !read.getParts().isEmpty()
                || !read.getBaseline().isEmpty()) {
            return read;
        }
        Quantity figure = figures.get(0);
        String unit = figure.getUnit().orElse("");
        boolean several = figure.getOutOf().isPresent()
                && figure.getQualifier() == Qualifier.EXACT
                && figure.getText().orElse("").contains(" sur ")
                && figure.getValue()
                        .filter(value -> value.compareTo(BigDecimal.ONE) > 0)
                        .isPresent();
        boolean reports = action.row().has(TableColumn.STATUS)
                || action.row().has(TableColumn.PROGRESS)
                || action.table().isReport();
        if (!several || !reports) {
            return read;
        }
        Optional<StatusCode> status = statusOf(action.row());
        boolean reached = status.isPresent()
                ? STARTED.contains(status.get())
                : REACHED.matcher(unit).matches();
        if (!reached) {
            return read;
        }
        Quantity.Builder target = Quantity.builder().value(figure.getOutOf());
        figure.getUnit().ifPresent(target::unit);
        return Indicator.builder()
                .from(read)
                .actual(List.of(figure.toBuilder().outOf(Optional.empty()).build()))
                .target(List.of(target.build()))
                .build();
    }

    /** Whether a figure of an indicator has a unit of the cell. */
    private static boolean hasUnit(Indicator indicator, @Nullable RowCell unit) {
        return unit != null
                && Stream.of(indicator.getBaseline(), indicator.getTarget(), indicator.getActual())
                        .flatMap(List::stream)
                        .flatMap(quantity -> quantity.getUnit().stream())
                        .anyMatch(lines(unit.text())::contains);
    }

    /** Reads a figure that no indicator is next to: the header is its label. */
    static void readPart(RowCell cell, ActionDraft action) {
        Optional<RowCell> label = labelOf(cell, action.row());
        if (label.isPresent() && !label.get().isEmpty()) {
            return;
        }
        Pointer pointer = action.pointerTo("indicators", cell);
        if (label.isPresent() || cell.column().equals(TableColumn.INDICATOR_UNIT)) {
            reportUnpaired(cell, action, pointer);
        } else if (IndicatorHeader.countOf(cell.header()).isPresent()) {
            readCount(cell, action, pointer);
        } else if (!readWithoutLabel(cell, action, pointer)) {
            action.builder()
                    .addIndicators(
                            indicator(List.of(PlainText.of(cell.header())), 0, List.of(cell), null, action, pointer));
        }
    }

    /** Reads the figures next to each other whose headers count the same, with the first of them: « Nb de mobilités prévues | réalisées ». */
    private static void readCount(RowCell cell, ActionDraft action, Pointer pointer) {
        String label = labelOfCount(cell);
        List<RowCell> group = groupOf(cell, action.row()).stream()
                .filter(part -> labelOfCount(part).equals(label))
                .toList();
        if (group.get(0).index() == cell.index()) {
            action.builder().addIndicators(indicator(List.of(label), 0, group, null, action, pointer));
        }
    }

    private static String labelOfCount(RowCell cell) {
        return IndicatorHeader.countOf(cell.header())
                .map(IndicatorHeader.Count::label)
                .orElse("");
    }

    /**
     * Reads figures whose words are their label: « 150 jeunes repérés » next to « 97 ». False for a figure alone, which has no label but
     * its header.
     */
    private static boolean readWithoutLabel(RowCell cell, ActionDraft action, Pointer pointer) {
        List<RowCell> group = groupOf(cell, action.row());
        Optional<RowCell> target = group.stream()
                .filter(part -> part.column().equals(TableColumn.INDICATOR_TARGET))
                .findFirst();
        if (target.isEmpty()) {
            return false;
        }
        Checked<List<Indicator>> read =
                IndicatorNotation.readTargets(target.get().text());
        boolean labelled = read.orElseThrow().stream()
                .noneMatch(each -> each.getTarget().stream()
                        .anyMatch(figure -> figure.getText().equals(Optional.of(each.getLabel()))));
        boolean words =
                read.orElseThrow().stream().anyMatch(each -> !each.getTarget().isEmpty()) || group.size() > 1;
        if (!labelled || !words) {
            return false;
        }
        if (target.get().index() != cell.index()) {
            // It is read with its target.
            return true;
        }
        List<Indicator> indicators = action.table().findings().valueOf(read, pointer, cell.place());
        List<RowCell> paired = new ArrayList<>();
        for (RowCell part : group) {
            if (part.index() == cell.index()) {
                continue;
            }
            if (lines(part, indicators.size()).size() == indicators.size()
                    && !part.column().equals(TableColumn.INDICATOR_UNIT)) {
                paired.add(part);
            } else {
                reportUnpaired(part, action, pointer);
            }
        }
        for (int i = 0; i < indicators.size(); i++) {
            action.builder()
                    .addIndicators(withFigures(indicators.get(i), i, indicators.size(), cell, paired, action, pointer));
        }
        return true;
    }

    /** The filled cells next to each other that are about the same figures: target, actual figure and baseline. */
    private static List<RowCell> groupOf(RowCell cell, TableRow row) {
        int first = cell.index();
        while (row.meaning(first - 1)
                .filter(TableColumn.INDICATOR_PARTS::contains)
                .isPresent()) {
            first--;
        }
        List<RowCell> group = new ArrayList<>();
        Set<TableColumn> meanings = new HashSet<>();
        for (int i = first;
                row.meaning(i).filter(TableColumn.INDICATOR_PARTS::contains).isPresent();
                i++) {
            TableColumn meaning = row.meaning(i).orElseThrow();
            if (!meanings.add(meaning)) {
                if (i > cell.index()) {
                    break;
                }
                group.clear();
                meanings.clear();
                meanings.add(meaning);
            }
            RowCell part = new RowCell(row, meaning, i);
            if (!part.isEmpty()) {
                group.add(part);
            }
        }
        return group;
    }

    /** An indicator of a column of targets with the figures of the cells next to it. */
    private static Indicator withFigures(
            Indicator read,
            int index,
            int count,
            RowCell target,
            List<RowCell> parts,
            ActionDraft action,
            Pointer pointer) {
        Optional<PlanPeriod> time = action.row().timeAbove(target.index());
        String unit = read.getTarget().stream()
                .flatMap(each -> each.getUnit().stream())
                .findFirst()
                .orElse("");
        Indicator.Builder indicator = Indicator.builder()
                .from(read)
                .target(read.getTarget().stream()
                        .map(each -> time.isPresent() && each.getPeriod().isEmpty()
                                ? each.toBuilder().period(time).build()
                                : each)
                        .toList());
        for (RowCell part : parts) {
            Quantity quantity = withUnit(quantity(lines(part, count).get(index), part, action, pointer), unit);
            if (part.column().equals(TableColumn.INDICATOR_BASELINE)) {
                indicator.addBaseline(quantity);
            } else {
                indicator.addActual(quantity);
            }
        }
        return indicator.build();
    }

    private static void reportUnpaired(RowCell cell, ActionDraft action, Pointer pointer) {
        Map<String, String> arguments = Map.of("column", cell.header(), "text", cell.plainText());
        action.table().findings().report(TableRules.INDICATOR_UNPAIRED, pointer, cell.place(), arguments);
    }

    /** The filled cells of an indicator: those of the columns to its right. */
    private static List<RowCell> partsOf(RowCell cell, TableRow row) {
        List<RowCell> parts = new ArrayList<>();
        for (RowCell other : row.cells()) {
            boolean part = TableColumn.INDICATOR_PARTS.contains(other.column()) && !other.isEmpty();
            if (part
                    && labelOf(other, row)
                            .filter(label -> label.index() == cell.index())
                            .isPresent()) {
                parts.add(other);
            } else if (isReached(other, row)
                    && labelOf(other, row)
                            .filter(label -> label.index() == cell.index())
                            .isPresent()) {
                parts.add(new RowCell(row, TableColumn.INDICATOR_ACTUAL, other.index()));
            }
        }
        return parts;
    }

    /** Whether a remark is the figure that an indicator to its left reached: « 40 » below « Bilan 2025 ». */
    static boolean isReached(RowCell cell, TableRow row) {
        int left = cell.index() - 1;
        while (row.meaning(left).filter(TableColumn.INDICATOR_PARTS::contains).isPresent()) {
            left--;
        }
        return cell.column().equals(TableColumn.REMARKS)
                && ResultCells.isBare(PlainText.of(row.peek(cell.index())))
                && ResultCells.timeOf(cell, row).isPresent()
                && row.meaning(left).filter(TableColumn.INDICATORS::equals).isPresent()
                && !PlainText.of(row.peek(left)).isEmpty();
    }

    /** The cell of the indicator that a figure is about: the nearest one to the left. */
    private static Optional<RowCell> labelOf(RowCell part, TableRow row) {
        return row.cells().stream()
                .filter(other -> other.column().equals(TableColumn.INDICATORS) && other.index() < part.index())
                .reduce((first, last) -> last);
    }

    private static Indicator indicator(
            List<String> labels,
            int index,
            List<RowCell> parts,
            @Nullable RowCell unitCell,
            ActionDraft action,
            Pointer pointer) {
        boolean aimed = parts.stream()
                .anyMatch(part -> part.column().equals(TableColumn.INDICATOR_TARGET)
                        || !IndicatorHeader.figuresOf(part.header()).isEmpty());
        String label = labels.get(index);
        Indicator.Builder indicator = aimed ? Indicator.builder().label(label) : withTargetInBrackets(label);
        List<String> units = unitCell == null ? List.of("") : lines(unitCell.text());
        String unit = units.size() == labels.size() ? units.get(index) : units.size() == 1 ? units.get(0) : "";
        for (RowCell part : parts) {
            if (part.column().equals(TableColumn.INDICATOR_UNIT)) {
                continue;
            }
            List<String> lines = lines(part, labels.size());
            List<String> figures = (labels.size() == 1 ? lines : List.of(lines.get(index)))
                    .stream().flatMap(line -> ofYears(line).stream()).toList();
            for (String figure : figures) {
                if (ANSWERS.contains(Folding.fold(figure)) && !IndicatorHeader.isOfFigures(label)) {
                    Quantity.Builder answer = Quantity.builder().text(figure);
                    action.row().timeAbove(part.index()).ifPresent(answer::period);
                    add(answer.build(), part.column(), indicator);
                    continue;
                }
                List<TableColumn> meanings = IndicatorHeader.figuresOf(part.header());
                String[] both = meanings.isEmpty() ? new String[0] : figure.split("/", -1);
                if (both.length == 2 && !both[0].isBlank() && !both[1].isBlank()) {
                    // « 38 / 41 » below « Réalisé / objectif ».
                    for (int i = 0; i < 2; i++) {
                        add(withUnit(quantity(both[i], part, action, pointer), unit), meanings.get(i), indicator);
                    }
                    continue;
                }
                boolean either = !meanings.isEmpty() && meanings.get(0).equals(TableColumn.INDICATOR_TARGET);
                if (either && QuantityNotation.read(figure).findings().isEmpty()) {
                    // « 38 » below « Prévu / réalisé ».
                    action.table().findings().report(UNREAD, pointer, part.place(), Map.of("text", figure));
                    add(Quantity.builder().text(figure).build(), part.column(), indicator);
                    continue;
                }
                List<Quantity> changes = changesOf(figure, part, action.row());
                if (!changes.isEmpty()) {
                    indicator.addBaseline(withUnit(changes.get(0), unit));
                    indicator.addTarget(withUnit(changes.get(1), unit));
                    continue;
                }
                Quantity read = withUnit(quantity(figure, part, action, pointer), unit);
                add(outOfWhole(read, label), part.column(), indicator);
            }
        }
        return indicator.build();
    }

    /** The figures of « 5 en 2025, 8 en 2026 »; the text itself where one of its parts has no year of its own. */
    private static List<String> ofYears(String text) {
        List<String> parts = List.of(BETWEEN_YEARS.split(text, 0));
        boolean dated = parts.size() > 1
                && parts.stream()
                        .allMatch(part -> only(part).getTarget().stream()
                                .anyMatch(figure -> figure.getPeriod().isPresent()));
        return dated ? parts : List.of(text);
    }

    /** A figure of « Nb de départements couverts /12 », out of 12. */
    private static Quantity outOfWhole(Quantity read, String label) {
        Matcher whole = WHOLE.matcher(label);
        boolean takes = read.getOutOf().isEmpty()
                && read.getUpTo().isEmpty()
                && read.getUnit().isEmpty()
                && whole.find();
        Optional<BigDecimal> outOf = takes ? Optional.of(new BigDecimal(whole.group(1))) : Optional.empty();
        boolean fits = outOf.isPresent()
                && read.getValue()
                        .filter(value -> value.compareTo(outOf.get()) <= 0)
                        .isPresent();
        return fits ? read.toBuilder().outOf(outOf).build() : read;
    }

    /** An indicator whose label says what is aimed at: « Nb de départs (cible 2027 : 300) », « Nb de départs (40 en 2024 → 80) ». */
    private static Indicator.Builder withTargetInBrackets(String label) {
        Indicator read = only(label);
        boolean inBrackets = label.endsWith(")") && read.getTarget().size() == 1;
        return inBrackets ? Indicator.builder().from(read) : Indicator.builder().label(label);
    }

    private static void add(Quantity quantity, TableColumn meaning, Indicator.Builder indicator) {
        if (meaning.equals(TableColumn.INDICATOR_BASELINE)) {
            indicator.addBaseline(quantity);
        } else if (meaning.equals(TableColumn.INDICATOR_ACTUAL)) {
            indicator.addActual(quantity);
        } else {
            indicator.addTarget(quantity);
        }
    }

    /** The baseline and the target of « 80 (2023) → 120 (2026) » below a target; none for other cells. */
    private static List<Quantity> changesOf(String figure, RowCell cell, TableRow row) {
        Indicator read = only(figure);
        boolean change = cell.column().equals(TableColumn.INDICATOR_TARGET)
                && read.getBaseline().size() == 1
                && read.getTarget().size() == 1;
        if (!change) {
            return List.of();
        }
        Quantity target = read.getTarget().get(0);
        Optional<PlanPeriod> time = target.getPeriod().or(() -> row.timeAbove(cell.index()));
        return List.of(
                read.getBaseline().get(0), target.toBuilder().period(time).build());
    }

    /** A figure as the only one of an indicator: « 120 en 2026 »; without a figure where it is not one. */
    private static Indicator only(String figure) {
        List<Indicator> read = IndicatorNotation.readTargets(figure).orElseThrow();
        return read.size() == 1 && read.get(0).getParts().isEmpty()
                ? read.get(0)
                : Indicator.builder().label(figure).build();
    }

    private static Quantity withUnit(Quantity read, String unit) {
        boolean takes =
                !unit.isEmpty() && read.getValue().isPresent() && read.getUnit().isEmpty();
        return takes ? read.toBuilder().unit(unit).build() : read;
    }

    private static Quantity quantity(String figure, RowCell cell, ActionDraft action, Pointer pointer) {
        Quantity read = QuantityNotation.read(figure).orElseThrow();
        AmountText around = AmountText.of(figure, "");
        boolean qualified = read.getValue().isEmpty()
                && !around.negative()
                && around.basis().isEmpty()
                && around.taxIncluded().isEmpty()
                && around.stage().isEmpty();
        if (qualified) {
            // « 20-30 ».
            Quantity bare = QuantityNotation.read(around.amount()).orElseThrow();
            read = bare.getValue().isPresent() ? bare.toBuilder().text(figure).build() : read;
        }
        if (read.getValue().isEmpty() && action.row().timeAbove(cell.index()).isEmpty()) {
            List<Quantity> dated = only(figure).getTarget();
            read = dated.size() == 1 && dated.get(0).getPeriod().isPresent() ? dated.get(0) : read;
        }
        boolean added = read.getValue().isPresent() && figure.startsWith("+");
        if (added) {
            // « +10 % » is more than before.
            read = Quantity.builder().text(figure).build();
            action.table().findings().report(UNREAD, pointer, cell.place(), Map.of("text", figure));
        } else if (read.getValue().isEmpty()) {
            read = action.table().findings().valueOf(QuantityNotation.read(figure), pointer, cell.place());
        }
        return action.row()
                .timeAbove(cell.index())
                .map(read.toBuilder()::period)
                .map(Quantity.Builder::build)
                .orElse(read);
    }

    /** The indicators of a cell: its lines, or the parts between semicolons where a figure has as many. */
    private static List<String> lines(RowCell cell, List<RowCell> parts) {
        List<String> lines = lines(cell.text());
        List<String> items = lines(cell.text().replace(';', '\n'));
        boolean pairs = lines.size() == 1
                && items.size() > 1
                && parts.stream()
                        .filter(part -> !part.column().equals(TableColumn.INDICATOR_UNIT))
                        .anyMatch(part -> lines(part, items.size()).size() == items.size());
        return pairs ? items : lines;
    }

    /** The figures of a cell: its lines, or the parts between semicolons where there are as many as wanted. */
    private static List<String> lines(RowCell cell, int wanted) {
        List<String> lines = lines(cell.text());
        List<String> items = lines(cell.text().replace(';', '\n'));
        return lines.size() != wanted && items.size() == wanted ? items : lines;
    }

    /** The lines of a cell without the marks of a list. */
    private static List<String> lines(String text) {
        return text.lines()
                .map(PlainText::of)
                .map(ListMark::without)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
