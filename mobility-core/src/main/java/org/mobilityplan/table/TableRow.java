package org.mobilityplan.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.spelling.PlainText;

/** One row of a table, which knows what its cells mean and which of them were read. */
final class TableRow {

    private final GridRow cells;
    private final TableHeader header;
    private final Map<Integer, String> carried = new HashMap<>();
    private final Map<Integer, String> replaced = new HashMap<>();
    private final BitSet read = new BitSet();
    private final BitSet cleared = new BitSet();

    TableRow(GridRow cells, TableHeader header) {
        this.cells = cells;
        this.header = header;
    }

    /** Fills an empty cell with the text of the cell above it. */
    void carryDown(int column, String text) {
        carried.put(column, text);
    }

    /** Takes another text for that of a cell: only the choices of a form that are made. */
    void replace(int column, String text) {
        replaced.put(column, text);
    }

    /** Empties a cell that only says that there is nothing. */
    void clear(int column) {
        cleared.set(column);
    }

    boolean isCleared(int column) {
        return cleared.get(column);
    }

    boolean isCleared(TableColumn column) {
        OptionalInt found = header.column(column);
        return found.isPresent() && isCleared(found.getAsInt());
    }

    boolean isCarried(int column) {
        return carried.containsKey(column);
    }

    /** The position of the first column with a meaning, which the table has. */
    int columnOf(TableColumn column) {
        return header.column(column).orElseThrow();
    }

    boolean isMergedAbove(TableColumn column) {
        OptionalInt found = header.column(column);
        return found.isPresent() && isMergedAbove(found.getAsInt());
    }

    boolean isMergedAbove(int column) {
        return cells.cell(column).mergedAbove();
    }

    boolean isMergedLeft(int column) {
        return cells.cell(column).mergedLeft();
    }

    /** The meaning of the cell at a position. */
    Optional<TableColumn> meaning(int column) {
        return header.meaning(column);
    }

    /** The column to the left (-1) or to the right (1) of a column, beyond the year of the money. */
    int beside(int column, int step) {
        return header.beside(column, step);
    }

    /** Whether the table has the column. */
    boolean has(TableColumn column) {
        return header.column(column).isPresent();
    }

    boolean isFilled(TableColumn column) {
        return !PlainText.of(peek(column)).isEmpty();
    }

    boolean isFilled(int column) {
        return !isCleared(column) && cells.isFilled(column);
    }

    /** The cell as written, without reading it; empty where the table does not have the column. */
    String peek(TableColumn column) {
        OptionalInt found = header.column(column);
        return found.isPresent() ? peek(found.getAsInt()) : "";
    }

    /** The cell as written, without reading it. */
    String peek(int column) {
        String above = carried.get(column);
        return above != null ? above : isCleared(column) ? "" : replaced.getOrDefault(column, cells.text(column));
    }

    /** The parts of a cell in bold; none of one that is carried down or of which only the choices that are made are read. */
    List<String> bold(int column) {
        return isCarried(column) || replaced.containsKey(column)
                ? List.of()
                : cells.cell(column).bold();
    }

    /** The cell as written, which counts as read from now on; empty where the table does not have the column. */
    String read(TableColumn column) {
        header.column(column).ifPresent(read::set);
        return peek(column);
    }

    /** The cell as written, which counts as read from now on. */
    String read(int column) {
        read.set(column);
        return peek(column);
    }

    /** The filled cells that nobody read, except those of columns that the layout leaves out. */
    List<Integer> unread() {
        List<Integer> unread = new ArrayList<>();
        for (int i : cells.filled()) {
            if (!read.get(i) && !isCleared(i) && !header.isLeftOut(i)) {
                unread.add(i);
            }
        }
        return unread;
    }

    /** The cells of the columns that the table has, in the order in which they are read. */
    List<RowCell> cells() {
        return header.columns().stream()
                .flatMap(column -> header.columns(column).stream().map(index -> new RowCell(this, column, index)))
                .toList();
    }

    /** Whether the table has several columns with one meaning. */
    boolean hasSeveral(TableColumn column) {
        return header.columns(column).size() > 1;
    }

    String headerOf(TableColumn column) {
        OptionalInt found = header.column(column);
        return found.isPresent() ? headerOf(found.getAsInt()) : "";
    }

    /** The words of the header above a cell; empty where there are none. */
    String headerOf(int column) {
        return header.header(column);
    }

    /** All words above a cell, in both rows of a header. */
    String writtenAbove(int column) {
        return header.written(column);
    }

    CellPlace firstFilledPlace() {
        return cells.firstFilledPlace();
    }

    CellPlace placeOf(TableColumn column) {
        return placeOf(header.column(column).orElse(0));
    }

    CellPlace placeOf(int column) {
        return cells.place(column);
    }

    /** Whether only cells of some columns are filled. */
    boolean isFilledOnlyIn(Collection<TableColumn> columns) {
        List<Integer> allowed = new ArrayList<>();
        columns.forEach(column -> header.column(column).ifPresent(allowed::add));
        for (int i : cells.filled()) {
            if (!allowed.contains(i) && !isCleared(i)) {
                return false;
            }
        }
        return true;
    }

    /** The cells with a text, their own or that of a merged cell, which become properties of the region's own. */
    List<Integer> kept() {
        return IntStream.range(0, cells.width())
                .filter(i -> header.header(i).isEmpty() || header.isKept(i))
                .filter(i -> !PlainText.of(peek(i)).isEmpty()
                        || isMergedLeft(i) && header.timeOf(i).isPresent())
                .boxed()
                .toList();
    }

    /** The columns whose cells become properties of the region's own. */
    Set<Integer> keptColumns() {
        return header.kept();
    }

    /** The time that the header above a cell is. */
    Optional<PlanPeriod> timeOf(int column) {
        return header.timeOf(column);
    }

    /** The year in the header above a cell, or in that of its group. */
    Optional<PlanPeriod> timeAbove(int column) {
        return header.timeAbove(column);
    }

    /** The year in the header above a cell. */
    Optional<PlanPeriod> timeIn(int column) {
        return header.timeIn(column);
    }
}
