package org.mobilityplan.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.table.TableCell;
import org.mobilityplan.table.TableColumn;
import org.mobilityplan.table.TableLayout;

/**
 * Actions of a web page that are not in a table: {@code <details>} with the action as its summary, or a list {@code <dl>} below the
 * action as heading, each with labels and values. The fiches below one heading are one table, with a column for each label.
 */
final class HtmlFiches {

    private static final String TITLE = "Action";
    private static final String DESCRIPTION = "Description";
    private static final int MAX_LABEL = 60;

    /** With fewer known labels, a list is more likely a glossary. */
    private static final int MIN_KNOWN = 2;

    /** The fiches below one heading, and which of the tables of the page they are. */
    private record Group(int table, List<String> headings, List<Map<String, String>> fiches) {}

    private final List<Group> groups = new ArrayList<>();
    private final Set<String> labels = new LinkedHashSet<>();
    private final Set<Element> read = new HashSet<>();

    /** Whether words are part of a fiche. */
    boolean isRead(@Nullable Element parent) {
        for (Element each = parent; each != null; each = each.parent()) {
            if (read.contains(each)) {
                return true;
            }
        }
        return false;
    }

    /** Reads a fiche; false for any other element. */
    boolean read(Element element, List<String> headings, List<TableBlock> tables) {
        boolean details = element.normalName().equals("details");
        boolean list = element.normalName().equals("dl");
        if (!details && !list || element.selectFirst("table, details details") != null) {
            return false;
        }
        Map<String, String> fiche = new LinkedHashMap<>();
        String[] above = headings.toArray(new String[0]);
        if (details) {
            Element summary = element.selectFirst("> summary");
            fiche.put(TITLE, summary == null ? "" : HtmlFile.text(summary));
            readContent(element, fiche);
        } else {
            readList(element, fiche);
            if (fiche.keySet().stream().noneMatch(label -> means(label, TableColumn.TITLE))) {
                int last = above.length - 1;
                while (last >= 0 && above[last].isEmpty()) {
                    last--;
                }
                // The heading of the whole page is not that of an action.
                Map<String, String> untitled = new LinkedHashMap<>(fiche);
                fiche.clear();
                fiche.put(TITLE, last > 0 ? above[last] : "");
                fiche.putAll(untitled);
                Arrays.fill(above, Math.max(0, last), above.length, "");
            }
        }
        long known = fiche.keySet().stream()
                .filter(label -> !label.equals(DESCRIPTION) && !label.equals(TITLE))
                .filter(label -> TableLayout.standard().columnOf(label).isPresent())
                .count();
        boolean titled = !fiche.getOrDefault(TITLE, "x").isBlank();
        if (!titled || known < MIN_KNOWN || 2 * known < fiche.size() - 1) {
            return false;
        }
        add(fiche, List.of(above), tables);
        read.add(element);
        return true;
    }

    private void add(Map<String, String> fiche, List<String> headings, List<TableBlock> tables) {
        Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
        if (last == null || last.table != tables.size() - 1 || !last.headings.equals(headings)) {
            last = new Group(tables.size(), headings, new ArrayList<>());
            groups.add(last);
            tables.add(new TableBlock("", headings, false, List.of()));
        }
        Map<String, String> named = new LinkedHashMap<>();
        fiche.forEach((label, text) -> named.put(sameLabel(label, fiche), text));
        labels.addAll(named.keySet());
        last.fiches.add(named);
    }

    /** « Pilotes » of another fiche for « Pilote » of this one. */
    private String sameLabel(String label, Map<String, String> fiche) {
        Optional<TableColumn> meaning = TableLayout.standard().columnOf(label);
        return labels.contains(label)
                ? label
                : labels.stream()
                        .filter(other -> meaning.isPresent() && !fiche.containsKey(other))
                        .filter(other -> TableLayout.standard().columnOf(other).equals(meaning))
                        .findFirst()
                        .orElse(label);
    }

    private static void readList(Element list, Map<String, String> fiche) {
        String label = "";
        for (Element each : list.select("dt, dd")) {
            if (each.normalName().equals("dt")) {
                label = HtmlFile.text(each).replaceFirst("\\s*:$", "");
            } else {
                put(label, HtmlFile.text(each), fiche);
            }
        }
    }

    /** The labels and values of a fiche in any form; other paragraphs describe the action. */
    private static void readContent(Element details, Map<String, String> fiche) {
        for (Element list : details.select("dl")) {
            readList(list, fiche);
        }
        for (Element words : details.select("p, li, div")) {
            boolean within = words.closest("dl") != null
                    || words.children().select("p, li, div, dl").first() != null;
            String text = within ? "" : HtmlFile.text(words).replaceFirst("^- ", "");
            int colon = text.indexOf(':');
            String label =
                    colon > 0 && colon <= MAX_LABEL ? text.substring(0, colon).strip() : "";
            if (TableLayout.standard().columnOf(label).isPresent()) {
                put(label, text.substring(colon + 1).strip(), fiche);
            } else if (!text.isEmpty()) {
                put(DESCRIPTION, text, fiche);
            }
        }
    }

    private static void put(String label, String text, Map<String, String> fiche) {
        fiche.merge(label, text, (above, below) -> above + "\n" + below);
    }

    private static boolean means(String label, TableColumn column) {
        return TableLayout.standard().columnOf(label).filter(column::equals).isPresent();
    }

    /** Makes the tables: the same columns for all fiches of the page. */
    void addTo(List<TableBlock> tables) {
        for (Group group : groups) {
            List<List<TableCell>> rows = new ArrayList<>();
            rows.add(labels.stream().map(TableCell::of).toList());
            for (Map<String, String> fiche : group.fiches) {
                rows.add(labels.stream()
                        .map(label -> TableCell.of(fiche.getOrDefault(label, "")))
                        .toList());
            }
            String number = Integer.toString(group.table + 1);
            tables.set(group.table, new TableBlock(number, group.headings, false, rows));
        }
    }
}
