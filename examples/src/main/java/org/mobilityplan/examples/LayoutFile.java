package org.mobilityplan.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.table.TableCell;
import org.mobilityplan.table.TableColumn;
import org.mobilityplan.table.TableLayout;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A layout of columns, as a file that a user writes next to a table:
 *
 * <pre>{@code
 * {
 *   "columns": {"Qui s'en occupe": "coordination", "Observations": "kept", "Ligne": "left-out"},
 *   "merged": ["coordination"]
 * }
 * }</pre>
 *
 * <p>The headers are added to those of {@link TableLayout#standard()}.
 */
final class LayoutFile {

    private LayoutFile() {}

    /**
     * Reads a layout.
     *
     * @throws IOException if the file cannot be read, or names a column that does not exist
     */
    static TableLayout read(Path file) throws IOException {
        try {
            return layout(JsonMapper.shared().readTree(Files.readAllBytes(file)));
        } catch (JacksonException broken) {
            String place = broken.getLocation() == null
                    ? ""
                    : ":" + broken.getLocation().getLineNr() + ":"
                            + broken.getLocation().getColumnNr();
            throw new IOException(file + place + ": " + broken.getOriginalMessage(), broken);
        } catch (IllegalArgumentException wrong) {
            throw new IOException(file + ": " + wrong.getMessage(), wrong);
        }
    }

    /** The headers that a layout names and no cell of the table has, alone or below a group. */
    static List<String> unused(Path file, List<List<TableCell>> rows) throws IOException {
        Set<String> words = rows.stream()
                .flatMap(List::stream)
                .map(cell -> NameKey.of(cell.text()).value())
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
        return JsonMapper.shared().readTree(Files.readAllBytes(file)).path("columns").propertyNames().stream()
                .filter(header -> !isIn(words, NameKey.of(header).value()))
                .toList();
    }

    private static boolean isIn(Set<String> words, String key) {
        boolean found = words.contains(key);
        for (int space = key.indexOf(' '); space > 0 && !found; space = key.indexOf(' ', space + 1)) {
            found = words.contains(key.substring(space + 1));
        }
        return found;
    }

    private static TableLayout layout(JsonNode root) {
        for (String name : root.propertyNames()) {
            if (!name.equals("columns") && !name.equals("merged")) {
                throw new IllegalArgumentException("only \"columns\" and \"merged\" are known, not \"" + name + "\"");
            }
        }
        TableLayout.Builder layout = TableLayout.standard().toBuilder();
        for (Map.Entry<String, JsonNode> entry : root.path("columns").properties()) {
            String meaning = entry.getValue().asString("");
            switch (meaning) {
                case "kept" -> layout.kept(entry.getKey());
                case "left-out" -> layout.leftOut(entry.getKey());
                default -> layout.column(column(meaning), entry.getKey());
            }
        }
        for (JsonNode merged : root.path("merged")) {
            layout.merged(column(merged.asString("")));
        }
        return layout.build();
    }

    private static TableColumn column(String code) {
        return TableColumn.all().stream()
                .filter(column -> column.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown column \"" + code
                        + "\"; known are kept, left-out, "
                        + TableColumn.all().stream().map(TableColumn::code).collect(Collectors.joining(", "))));
    }
}
