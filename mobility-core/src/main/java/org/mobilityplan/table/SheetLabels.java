package org.mobilityplan.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.spelling.PlainText;

/**
 * Which cells of a sheet are labels, and which are values. A value may be the word of a label, as « Réalisé » next to « Statut », and
 * a label may be unknown; the columns in which other labels and values are decide.
 */
final class SheetLabels {

    /** A longer text before a colon is not a label. */
    private static final int MAX_LABEL = 60;

    private final TableLayout layout;
    private final Set<Integer> ofLabels = new HashSet<>();
    private final Set<Integer> ofValues = new HashSet<>();

    /** The words of unknown labels next to others. */
    private final Set<NameKey> words = new HashSet<>();

    SheetLabels(List<GridRow> rows, TableLayout layout) {
        this.layout = layout;
        int first = rows.stream()
                .filter(row -> row.filled().size() > 1)
                .mapToInt(row -> row.filled().get(0))
                .min()
                .orElse(0);
        for (GridRow row : rows) {
            if (isSure(row) && row.filled().get(0) == first) {
                addColumns(row.filled());
            }
        }
        for (GridRow row : rows) {
            List<Integer> filled = row.filled();
            if (filled.size() > 2 && filled.size() % 2 == 0 && inColumns(filled)) {
                for (int n = 0; n < filled.size(); n += 2) {
                    String text = row.plain(filled.get(n));
                    if (text.length() <= MAX_LABEL && !FunderHeaders.isAmount(text)) {
                        words.add(NameKey.of(text));
                    }
                }
            }
        }
    }

    /** Whether labels and values alternate in a row beyond doubt. */
    private boolean isSure(GridRow row) {
        List<Integer> filled = row.filled();
        boolean sure = filled.size() >= 2 && filled.size() % 2 == 0;
        for (int n = 0; sure && n < filled.size(); n++) {
            sure = isLabel(row.text(filled.get(n))) == (n % 2 == 0);
        }
        return sure;
    }

    private void addColumns(List<Integer> filled) {
        for (int n = 0; n < filled.size(); n++) {
            (n % 2 == 0 ? ofLabels : ofValues).add(filled.get(n));
        }
    }

    /** Whether labels and values alternate by the columns in which they are. */
    private boolean inColumns(List<Integer> filled) {
        for (int n = 0; n < filled.size(); n++) {
            if (!(n % 2 == 0 ? ofLabels : ofValues).contains(filled.get(n))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a label names steps next to something else: « Livrables / étapes ». */
    boolean namesSteps(String label) {
        return layout.namesSteps(withoutColon(label));
    }

    Optional<TableColumn> meaning(String label) {
        return layout.columnOf(withoutColon(label));
    }

    /** Whether a text is a known label, or a short one with a colon: « Âge : ». */
    boolean isLabel(String text) {
        String line = PlainText.of(text);
        boolean colon = line.endsWith(":") && line.length() <= MAX_LABEL && line.indexOf(':') == line.length() - 1;
        return colon || meaning(text).isPresent();
    }

    /** Whether a cell is a label, by its words and its column. */
    boolean isLabel(GridRow row, int column) {
        boolean unknown = ofLabels.contains(column) && words.contains(NameKey.of(row.text(column)));
        return !isOfValues(column) && (unknown || isLabel(row.text(column)));
    }

    /** Whether a column has values and no labels. */
    boolean isOfValues(int column) {
        return ofValues.contains(column) && !ofLabels.contains(column);
    }

    static String withoutColon(String text) {
        String label = PlainText.of(text);
        return label.endsWith(":") ? label.substring(0, label.length() - 1).strip() : label;
    }
}
