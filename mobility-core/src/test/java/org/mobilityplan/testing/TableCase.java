package org.mobilityplan.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.PlanNature;
import org.mobilityplan.model.Region;
import org.mobilityplan.model.Territory;
import org.mobilityplan.table.TableCell;
import org.mobilityplan.table.TableColumn;
import org.mobilityplan.table.TableLayout;

/**
 * A table of the tests and how it is read, from a folder with the files {@code in.tsv}, {@code options.txt} and {@code
 * organisations.txt}; without the last, from the one of all folders.
 *
 * @param rows the cells
 * @param base the plan that the rows are added to
 * @param merged the headers of merged columns
 * @param kept the headers of columns that are kept
 */
public record TableCase(List<List<String>> rows, ActionPlan base, List<String> merged, List<String> kept) {

    private static final String ABOVE = "⇑";
    private static final String LEFT = "⇐";
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");

    /** Reads a folder. */
    public static TableCase of(Path folder) throws IOException {
        ActionPlan.Builder base = ActionPlan.builder()
                .id(PlanId.of("plan"))
                .title("Plan")
                .territory(Territory.of(Region.withCode("53").get(0)))
                .organisations(organisations(folder));
        List<String> merged = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        Path file = folder.resolve("options.txt");
        for (String option : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
            String[] words = option.split(" ", 2);
            switch (words[0]) {
                case "untitled" -> base.title("");
                case "report" -> base.nature(PlanNature.REPORT);
                case "merged" -> merged.add(words[1]);
                case "kept" -> kept.add(words[1]);
                default -> throw new IllegalArgumentException(option);
            }
        }
        return new TableCase(rows(folder.resolve("in.tsv")), base.build(), merged, kept);
    }

    /** How the columns are read. */
    public TableLayout layout() {
        TableLayout.Builder layout = TableLayout.standard().toBuilder();
        merged.forEach(header -> layout.merged(TableColumn.of(header).orElseThrow()));
        kept.forEach(layout::kept);
        return layout.build();
    }

    /** The cells, of which « ⇑ » is merged with the one above and « ⇐ » with the one to its left; « **…** » is in bold. */
    public List<List<TableCell>> cells() {
        return rows.stream()
                .map(row -> row.stream()
                        .map(text -> text.equals(ABOVE)
                                ? TableCell.MERGED_ABOVE
                                : text.equals(LEFT) ? TableCell.MERGED_LEFT : cell(text))
                        .toList())
                .toList();
    }

    private static TableCell cell(String text) {
        List<String> bold =
                BOLD.matcher(text).results().map(part -> part.group(1)).toList();
        return TableCell.of(BOLD.matcher(text).replaceAll("$1")).withBold(bold);
    }

    /** Whether some cells are merged or have bold parts, which rows of texts cannot express. */
    public boolean isMerged() {
        return rows.stream()
                .anyMatch(row -> row.contains(ABOVE)
                        || row.contains(LEFT)
                        || row.stream().anyMatch(text -> BOLD.matcher(text).find()));
    }

    /** The cells of a file, in which {@code \n} is a line break. */
    public static List<List<String>> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> Arrays.stream(line.split("\t", -1))
                        .map(cell -> cell.replace("\\n", "\n").replace('␠', ' '))
                        .toList())
                .toList();
    }

    /** The directory of all cases: id | name | acronym | region, followed by other names. */
    private static List<Organisation> organisations(Path folder) throws IOException {
        Path own = folder.resolve("organisations.txt");
        return Files.readAllLines(Files.exists(own) ? own : folder.resolveSibling("organisations.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> {
                    String[] parts = line.split(" *\\| *", -1);
                    Organisation.Builder organisation = Organisation.builder()
                            .id(OrganisationId.of(parts[0]))
                            .name(parts[1]);
                    if (!parts[2].isEmpty()) {
                        organisation.acronym(parts[2]);
                    }
                    if (!parts[3].isEmpty()) {
                        organisation.territory(
                                Territory.of(Region.withCode(parts[3]).get(0)));
                    }
                    for (int i = 4; i < parts.length; i++) {
                        organisation.addAliases(parts[i]);
                    }
                    return organisation.build();
                })
                .toList();
    }
}
