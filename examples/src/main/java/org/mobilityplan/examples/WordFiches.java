package org.mobilityplan.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.table.TableCell;
import org.mobilityplan.table.TableColumn;
import org.mobilityplan.table.TableLayout;

/**
 * Actions of a document of Word that are not in a table: « Fiche action 3 – Ouvrir un guichet » with « Pilote : CRIJ » and other
 * labels in the paragraphs below. Each is made a table of labels and values.
 */
final class WordFiches {

    /** The level of a heading in bold, without a style. */
    static final int IN_BOLD = 10;

    private static final int MAX_LABEL = 60;

    /** With fewer known labels, paragraphs are more likely text. */
    private static final int MIN_KNOWN = 3;

    /** Labels whose values may be several paragraphs. */
    private static final Set<TableColumn> OF_TEXT = Set.of(TableColumn.DESCRIPTION, TableColumn.REMARKS);

    /** What is below one heading, up to the next one or a table. */
    private static final class Fiche {
        final String title;
        final int level;
        final List<String> headings;
        final int table;
        final Map<String, String> values = new LinkedHashMap<>();
        final List<String> others = new ArrayList<>();
        String label = "";
        boolean aboveTable;

        Fiche(String title, int level, List<String> headings, int table) {
            this.title = title;
            this.level = level;
            this.headings = headings;
            this.table = table;
        }
    }

    private final List<Fiche> fiches = new ArrayList<>();
    private @Nullable Fiche open;

    /**
     * Begins the paragraphs below the heading of a fiche.
     *
     * @param level the level of the heading; {@link #IN_BOLD} where it has no style
     * @param headings those above it
     * @param table the number of tables above it
     */
    void begin(String title, int level, List<String> headings, int table) {
        open = new Fiche(title, level, headings, table);
        fiches.add(open);
    }

    /**
     * Ends the paragraphs of a fiche.
     *
     * @param table whether a table begins, of which the heading of the fiche then is the heading
     */
    void end(boolean table) {
        if (open != null) {
            open.aboveTable = table;
        }
        open = null;
    }

    /** Reads a heading that is a label of the fiche above it: « Pilote ». */
    boolean addLabel(String text, int level) {
        boolean label = open != null && level > open.level && meaning(text).isPresent();
        return label && add(text + " :", "", false);
    }

    /**
     * Reads a paragraph below the heading of a fiche; false for any other.
     *
     * @param bold the words in bold with which it begins
     * @param item whether it is an item of a list
     */
    boolean add(String text, String bold, boolean item) {
        if (open == null) {
            return false;
        }
        for (String line : text.lines().map(String::strip).toList()) {
            addLine(open, line, bold, item);
        }
        return true;
    }

    private static void addLine(Fiche fiche, String line, String bold, boolean item) {
        int end = line.indexOf(':') < 0 ? line.indexOf('\t') : line.indexOf(':');
        boolean alone = end < 0 && line.equals(bold);
        String label = alone ? line : end > 0 && end <= MAX_LABEL ? line.substring(0, end) : "";
        boolean inBold = end > 0 && bold.replaceFirst("\\s*:$", "").equals(label.strip());
        if (!label.isBlank() && !item && (meaning(label).isPresent() || inBold)) {
            fiche.label = label.strip();
            put(fiche, alone ? "" : line.substring(end + 1).strip());
            return;
        }
        String value = fiche.values.getOrDefault(fiche.label, "");
        boolean text = meaning(fiche.label).filter(OF_TEXT::contains).isPresent();
        if (!fiche.label.isEmpty() && (item || text || value.isEmpty())) {
            put(fiche, (item ? "- " : "") + line);
        } else if (!line.isEmpty()) {
            fiche.others.add(line);
        }
    }

    private static void put(Fiche fiche, String text) {
        fiche.values.merge(fiche.label, text, (above, below) -> (above + "\n" + below).strip());
    }

    private static Optional<TableColumn> meaning(String label) {
        return TableLayout.standard().columnOf(label.strip());
    }

    /** Adds the fiches to the tables, where they are; other paragraphs are outside of tables. */
    void addTo(List<TableBlock> tables, OutsideText outside) {
        int added = 0;
        for (Fiche fiche : fiches) {
            long known = fiche.values.keySet().stream()
                    .flatMap(label -> meaning(label).stream())
                    .distinct()
                    .count();
            List<String> words = new ArrayList<>(fiche.others);
            if (known < MIN_KNOWN) {
                fiche.values.forEach((label, text) -> words.add(label + " : " + text));
            }
            // Next to its title no words are too short to be reported.
            boolean unread = !words.isEmpty() || known < MIN_KNOWN && fiche.level == IN_BOLD && !fiche.aboveTable;
            outside.add(unread ? fiche.title + " : " + String.join(" ", words) : "");
            if (known < MIN_KNOWN) {
                continue;
            }
            List<List<TableCell>> rows = new ArrayList<>();
            rows.add(List.of(TableCell.of(fiche.title)));
            fiche.values.forEach((label, text) -> rows.add(List.of(TableCell.of(label), TableCell.of(text))));
            String name = fiche.title.length() > MAX_LABEL ? fiche.title.substring(0, MAX_LABEL) : fiche.title;
            tables.add(fiche.table + added, new TableBlock(name, fiche.headings, false, rows));
            added++;
        }
    }
}
