package org.mobilityplan.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mobilityplan.across.RegistryEntry;
import org.mobilityplan.model.ExternalId;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.OrganisationKind;
import org.mobilityplan.model.Territory;
import org.mobilityplan.model.TerritoryKind;

/**
 * The registry of the organisations of many plans as a table that people can edit in a spreadsheet, and that is read back to resolve
 * names in the next import.
 *
 * <pre>{@code
 * Files.writeString(file, TableText.csv(RegistryTable.rows(summary.organisations())));
 * OrganisationResolver resolver = OrganisationDirectory.of(RegistryTable.read(rowsOfFile));
 * }</pre>
 *
 * <p>Several values in one cell are separated as in {@link FlatTable}.
 */
public final class RegistryTable {

    private static final List<String> HEADER = List.of(
            "identifiant",
            "nom",
            "autres_noms",
            "sigle",
            "nature",
            "identifiants_externes",
            "territoire_type",
            "territoire_code",
            "territoire_nom",
            "territoires",
            "plans",
            "roles");

    private RegistryTable() {}

    /**
     * The rows of a registry.
     *
     * @param registry the bodies
     * @return the header, and one row for each body
     */
    public static List<List<String>> rows(List<RegistryEntry> registry) {
        Objects.requireNonNull(registry, "registry");
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        registry.forEach(entry -> rows.add(row(entry)));
        return List.copyOf(rows);
    }

    private static List<String> row(RegistryEntry entry) {
        Organisation body = entry.organisation();
        Optional<Territory> territory = body.getTerritory();
        return List.of(
                body.getId().value(),
                body.getName(),
                Column.joined(body.getAliases()),
                body.getAcronym().orElse(""),
                body.getKind().map(OrganisationKind::code).orElse(""),
                Column.joined(
                        body.getIdentifiers().stream().map(ExternalId::toString).toList()),
                territory.map(each -> each.getKind().code()).orElse(""),
                territory.flatMap(Territory::getCode).orElse(""),
                territory.flatMap(Territory::getName).orElse(""),
                Column.joined(entry.territories()),
                Column.joined(entry.plans().stream().map(Object::toString).toList()),
                Column.joined(entry.roles().stream().map(Object::toString).toList()));
    }

    /**
     * Reads a table back, as far as organisations hold it: without plans and roles. Columns may be in any order; unknown ones are
     * skipped.
     *
     * @param rows the cells of the file, the header first
     * @return the organisations
     * @throws IllegalArgumentException if the column of ids or names is missing, or a cell has not the form of its column; the
     *     message names the row
     */
    public static List<Organisation> read(List<List<String>> rows) {
        Objects.requireNonNull(rows, "rows");
        List<String> header = rows.isEmpty() ? List.of() : rows.get(0);
        if (!header.contains("identifiant") || !header.contains("nom")) {
            throw new IllegalArgumentException("the first row has the columns identifiant and nom, not: " + header);
        }
        List<Organisation> read = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            try {
                read.add(organisation(header, rows.get(i)));
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException("row " + (i + 1) + ": " + wrong.getMessage(), wrong);
            }
        }
        return List.copyOf(read);
    }

    private static Organisation organisation(List<String> header, List<String> row) {
        Organisation.Builder organisation = Organisation.builder()
                .id(OrganisationId.of(cell("identifiant", header, row)))
                .name(cell("nom", header, row))
                .addAllAliases(split(cell("autres_noms", header, row)))
                .addAllIdentifiers(split(cell("identifiants_externes", header, row)).stream()
                        .map(ExternalId::parse)
                        .collect(Collectors.toList()));
        present(cell("sigle", header, row)).ifPresent(organisation::acronym);
        present(cell("nature", header, row)).map(OrganisationKind::of).ifPresent(organisation::kind);
        present(cell("territoire_type", header, row))
                .map(kind -> Territory.builder()
                        .kind(TerritoryKind.of(kind))
                        .code(present(cell("territoire_code", header, row)))
                        .name(present(cell("territoire_nom", header, row)))
                        .build())
                .ifPresent(organisation::territory);
        return organisation.build();
    }

    private static String cell(String column, List<String> header, List<String> row) {
        int i = header.indexOf(column);
        return i < 0 || i >= row.size() ? "" : row.get(i);
    }

    private static Optional<String> present(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** The values of a cell. */
    private static List<String> split(String cell) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length()) {
                value.append(cell.charAt(++i));
            } else if (c == '|') {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString());
        values.removeIf(String::isEmpty);
        return values;
    }
}
