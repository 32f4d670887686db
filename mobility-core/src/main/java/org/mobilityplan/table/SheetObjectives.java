package org.mobilityplan.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mobilityplan.cells.Bullet;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.spelling.PlainText;

/**
 * Recognises the objectives of an action in a sheet of labels and values: « Objectifs opérationnels » with a list or words below the
 * title. A heading with a code, « OO 1.2. Rendre l'offre lisible », is a chantier.
 */
final class SheetObjectives {

    private static final Pattern OBJECTIVES =
            Pattern.compile("obj(?:ectif)?(s)? (?:ope(?:rationnel)?|specifique)s?(?: (?:de l action|du projet))?");

    /** One word, which is a level above the title and text below it. */
    private static final Pattern OBJECTIVE = Pattern.compile("objectifs?");

    private SheetObjectives() {}

    /** The layout of a sheet, which keeps such objectives as words of the action. */
    static TableLayout keptIn(List<GridRow> sheet, TableLayout layout) {
        TableLayout.Builder kept = layout.toBuilder();
        for (int i = 0; i < sheet.size(); i++) {
            GridRow row = sheet.get(i);
            for (int column : row.filled()) {
                String label = PlainText.of(row.text(column));
                Matcher words = OBJECTIVES.matcher(NameKey.of(label).value());
                boolean level = layout.columnOf(label)
                        .filter(TableColumn.LEVELS::contains)
                        .isPresent();
                if (level && words.matches() && isText(sheet, i, column, words.group(1) != null)) {
                    kept.kept(label);
                } else if (level && OBJECTIVE.matcher(NameKey.of(label).value()).matches()) {
                    boolean below = row.filled().stream()
                            .filter(other -> isTitle(row.text(other), layout))
                            .anyMatch(other ->
                                    row.place(other).row() < row.place(column).row());
                    if (below) {
                        kept.kept(label);
                    }
                }
            }
        }
        return kept.build();
    }

    private static boolean isTitle(String label, TableLayout layout) {
        return layout.columnOf(label).filter(TableColumn.TITLE::equals).isPresent();
    }

    private static boolean isText(List<GridRow> sheet, int header, int column, boolean plural) {
        List<String> values = sheet.subList(header + 1, sheet.size()).stream()
                .filter(row -> row.isFilled(column))
                .map(row -> row.text(column))
                .toList();
        boolean list = values.stream().anyMatch(value -> Bullet.read(value).size() > 1);
        boolean headings = !values.isEmpty()
                && values.stream().allMatch(value -> Heading.read(value).code().isPresent());
        return list || plural && !headings;
    }
}
