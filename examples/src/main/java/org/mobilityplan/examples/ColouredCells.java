package org.mobilityplan.examples;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;

/**
 * Finds the cells of a sheet that say something by their colour alone, as the bars of a calendar do. Where half of the texts of a
 * row have the same colour, the row is coloured as a whole.
 *
 * <p>Bars below a row of months, quarters or years are marks: each row has its colour, and grey is for what is not. Where a row
 * has bars of two colours there, such as for what is planned and what is done, the bars are not read.
 */
final class ColouredCells {

    /** More rows would make a finding too long to be read. */
    private static final int MAX_ROWS = 100;

    /** Cells next to each other in one row. */
    private record Bar(int row, int first, int last, String colour) {

        @Override
        public String toString() {
            String from = CellReference.convertNumToColString(first) + (row + 1);
            return first == last ? from : from + "–" + CellReference.convertNumToColString(last) + (row + 1);
        }
    }

    /** What heads a column of a calendar: « T1 », « S2 », « 3e trim. », « janv. », « mars 2025 », « 2026 ». */
    private static final Pattern TIME = Pattern.compile(
            "(?:[TSQ] ?[1-4]|[1-4](?:er|e|è|ème)? ?(?:trim|sem)[a-zé.]*|trim[a-z.]* ?[1-4]"
                    + "|(?:janv|févr?|fev|mars|avr|mai|juin|juil|août|aout|sept|oct|nov|déc|dec)[a-zé.]*)"
                    + "(?:[ -/]*(?:20)?\\d\\d)?|20\\d\\d(?:-\\d\\d)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Fewer times in a row are not the header of a calendar. */
    private static final int MIN_TIMES = 3;

    private static final Pattern GREY = Pattern.compile("(?:[0-9a-f]{2})?([0-9a-f]{2})\\1\\1");

    private final List<Bar> found = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final List<String> coloursOfTexts = new ArrayList<>();
    private final Set<Integer> timesOfRow = new HashSet<>();
    private final Set<Integer> times = new HashSet<>();
    private int row = -1;

    /** Whether a row has bars of two colours below times. */
    private boolean mixed;

    /**
     * Adds a cell; the cells of a row come from the left, one row after the other.
     *
     * @param colour what it is filled with; empty for none or white
     */
    void add(int cellRow, int column, String colour, String text) {
        if (cellRow != row) {
            endRow();
            row = cellRow;
        }
        if (!text.isBlank()) {
            coloursOfTexts.add(colour);
            if (TIME.matcher(text.strip()).matches()) {
                timesOfRow.add(column);
            }
        } else if (!colour.isEmpty()) {
            Bar last = bars.isEmpty() ? new Bar(row, -1, -2, "") : bars.get(bars.size() - 1);
            boolean next = last.last + 1 == column && last.colour.equals(colour);
            if (next) {
                bars.set(bars.size() - 1, new Bar(row, last.first, column, colour));
            } else {
                bars.add(new Bar(row, column, column, colour));
            }
        }
    }

    private void endRow() {
        List<Bar> alone = bars.stream().filter(bar -> !isOfRow(bar.colour)).toList();
        found.addAll(alone);
        mixed |= alone.stream().filter(this::isTime).map(Bar::colour).distinct().count() > 1;
        if (timesOfRow.size() >= MIN_TIMES) {
            times.addAll(timesOfRow);
        }
        bars.clear();
        coloursOfTexts.clear();
        timesOfRow.clear();
    }

    /** Whether at least half of the texts of the row have a colour, or the row has none. */
    private boolean isOfRow(String colour) {
        return 2 * coloursOfTexts.stream().filter(colour::equals).count() >= coloursOfTexts.size();
    }

    private boolean isTime(Bar bar) {
        return IntStream.rangeClosed(bar.first, bar.last).allMatch(times::contains);
    }

    private boolean isMark(Bar bar) {
        return !mixed && isTime(bar) && !GREY.matcher(bar.colour).matches();
    }

    /**
     * Reports the cells that were found, those that are marks and the others.
     *
     * @param mark receives the row and the column of each mark
     */
    void report(String sheet, BiConsumer<String, String> notices, BiConsumer<Integer, Integer> mark) {
        endRow();
        List<Bar> marks = found.stream().filter(this::isMark).toList();
        marks.forEach(
                bar -> IntStream.rangeClosed(bar.first, bar.last).forEach(column -> mark.accept(bar.row, column)));
        if (!marks.isEmpty()) {
            String cells = listed(marks);
            notices.accept(
                    sheet + ": cells with a colour below a time are read as marked: " + cells + ".",
                    sheet + " : des cellules en couleur sous une période sont lues comme cochées : " + cells + ".");
        }
        List<Bar> others = found.stream().filter(bar -> !isMark(bar)).toList();
        if (!others.isEmpty()) {
            String cells = listed(others);
            notices.accept(
                    sheet + ": cells with a colour and no text are not read: " + cells
                            + ". Write a mark into them, such as x.",
                    sheet + " : des cellules en couleur et sans texte ne sont pas lues : " + cells
                            + ". Écrivez-y une marque, comme x.");
        }
    }

    /** All cells, those of a row next to each other: « E2, G2–H2 »; of many rows the first. */
    private static String listed(List<Bar> all) {
        Map<Integer, List<Bar>> rows = all.stream().collect(Collectors.groupingBy(Bar::row, TreeMap::new, toList()));
        String first = rows.values().stream()
                .limit(MAX_ROWS)
                .flatMap(List::stream)
                .map(Bar::toString)
                .collect(Collectors.joining(", "));
        return first + (rows.size() > MAX_ROWS ? "… (" + all.size() + ")" : "");
    }
}
