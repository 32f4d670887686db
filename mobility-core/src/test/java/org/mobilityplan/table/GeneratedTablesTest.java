package org.mobilityplan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.report.Checked;

/**
 * Nothing of a table is lost or invented, whatever its shape: levels, merged cells, several actions in a cell, steps, all
 * columns, and rows that are not part of the plan.
 */
class GeneratedTablesTest {

    private static final List<Organisation> DIRECTORY = List.of(
            organisation("crij", "Centre régional d'information jeunesse", "CRIJ"),
            organisation("jtm", "Jeunes à Travers le Monde", "JTM"));

    private static final List<String> AMOUNTS = List.of(
            "12 000,00 €",
            "20 k€",
            "1,2 M€",
            "- €",
            "EUR 500",
            "5.000",
            "à définir",
            "30,3 millions d'euros",
            "1E+05",
            "de 10 à 20 k€",
            "12 000 € HT dont 3 000 € acquis",
            "(1 200 €)",
            "45 000 €/an",
            "9 400,00 € (OFAJ)",
            "2 000 € – FDVA",
            "30 000 € sur 3 ans (Fondation des Territoires)",
            "12 000 € : Région 7 000 €, CAF 5 000 €",
            "Total : 900 €\nRégion : 500 €\nCAF : 400 €",
            "20 bourses de 500 €",
            "4 200 € + temps de travail",
            "Sans coût");

    private static final List<String> TIMES = List.of(
            "2025",
            "2024-2025",
            "2024-2026",
            "sept.-25",
            "01/09/2025 00:00",
            "15/06/25",
            "lundi 1 septembre 2025",
            "2e semestre 2026",
            "mi-2026",
            "au fil de l'eau",
            "d'ici 2027",
            "chaque année",
            "2025 et 2026",
            "nov. 2024, mai 2025, nov. 2025",
            "2 sessions : mars 2025, juin 2025",
            "juin 2025 (sauf vacances)",
            "01/2025-12/2026",
            "mars 2025 → mai 2026");

    private static final List<String> STATUSES = List.of(
            "En cours",
            "Réalisé",
            "à venir",
            "en cours de finalisation",
            "OK",
            "à voir avec le rectorat",
            "Action réalisée",
            "Reporté (crise sanitaire) : prévu en 2021",
            "✔ fait",
            "☐ À venir ☒ En cours ☐ Réalisé");

    private static final List<String> PRIORITIES = List.of("Haute", "2", "élevé", "1 - urgent", "P1");

    private static final List<String> CODES = List.of("12 bis", "5.1.a", "1.1.1", "A-3", "№ 7", "FA 5", "7");

    private static final List<String> ERRORS = List.of("#N/A", "#REF!", "#NOM?", "########");

    private static final List<TableColumn> LEVELS = TableColumn.LEVELS;

    private Random random = new Random(0);
    private int made;

    private static Organisation organisation(String id, String name, String acronym) {
        return Organisation.builder()
                .id(OrganisationId.of(id))
                .name(name)
                .acronym(acronym)
                .build();
    }

    @Property(tries = 500)
    void every_word_is_in_the_plan_or_a_finding_and_no_name_is_invented(@ForAll long seed) {
        random = new Random(seed);
        made = 0;
        List<TableColumn> columns = columns();
        List<List<TableCell>> rows = rows(columns);
        ActionPlan base = ActionPlan.builder()
                .id(PlanId.of("p"))
                .title("")
                .addAllOrganisations(DIRECTORY)
                .addNetworks(PartnerNetwork.builder()
                        .id(NetworkId.of("n"))
                        .name("Réseau Jeunes et Europe")
                        .build())
                .build();
        Checked<ActionPlan> read = TableImporter.into(base).readCells(rows);
        String shown = rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.mergedAbove() ? "^" : cell.mergedLeft() ? "<" : cell.text())
                                .collect(Collectors.joining(" | ")))
                        .collect(Collectors.joining("\n", "\n", "\n"))
                + read.findings();
        assertThat(lost(rows, read, columns)).as("lost of" + shown).isEmpty();
        assertThat(invented(rows, read)).as("invented in" + shown).isEmpty();
    }

    /** The words of the table, without those of persons, that are neither in the plan nor in a finding. */
    private static Set<String> lost(List<List<TableCell>> rows, Checked<ActionPlan> read, List<TableColumn> columns) {
        Set<String> kept = new HashSet<>();
        Map<String, String> leaves = read.value().map(Leaves::of).orElse(Map.of());
        leaves.forEach((pointer, value) -> {
            kept.addAll(words(pointer));
            kept.addAll(words(value));
        });
        read.findings().forEach(finding -> finding.arguments().values().forEach(value -> kept.addAll(words(value))));
        Set<String> lost = new HashSet<>();
        for (List<TableCell> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (i >= columns.size() || columns.get(i) != TableColumn.PERSON) {
                    lost.addAll(words(row.get(i).text()));
                }
            }
        }
        lost.removeAll(kept);
        return lost;
    }

    /** The names of the plan that are not in one cell of the table. */
    private static List<String> invented(List<List<TableCell>> rows, Checked<ActionPlan> read) {
        List<String> cells = rows.stream()
                .flatMap(List::stream)
                .map(cell -> " " + NameKey.of(cell.text()).value() + " ")
                .toList();
        return read.value().map(Leaves::of).orElse(Map.of()).entrySet().stream()
                .filter(leaf -> leaf.getKey().matches(".*/(?:coordinators|partners|members|funder)(?:/\\d+)?/name"))
                .map(Map.Entry::getValue)
                .filter(name -> cells.stream()
                        .noneMatch(cell -> cell.contains(" " + NameKey.of(name).value() + " ")))
                .toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(NameKey.of(text.replace("\\u000a", " ")).value().split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** A word that no other cell has. */
    private String word() {
        StringBuilder word = new StringBuilder();
        for (int n = ++made * 7; n > 0; n /= 12) {
            word.append("bdfgklmnprst".charAt(n % 12)).append("aeiou".charAt(n % 5));
        }
        return word.append("x").toString();
    }

    private String name() {
        String name = Character.toUpperCase(word().charAt(0)) + word().substring(1);
        return switch (random.nextInt(14)) {
            case 0 -> "CRIJ";
            case 1 -> "JTM (Jeunes à Travers le Monde)";
            case 2 -> "Direction régionale à la jeunesse, à l'engagement et aux sports de " + name;
            case 3 -> "Chambre de commerce et d'industrie " + name;
            case 4 -> "CC " + name + " et Forêts en Gâtinais";
            case 5 -> "Erasmus+ " + name + " / Éducation & Formation";
            case 6 -> "Réseau Jeunes et Europe";
            case 7 -> "les missions locales de " + name;
            case 8 -> name.substring(0, 3).toUpperCase(java.util.Locale.ROOT) + made;
            case 9 -> any(ERRORS);
            case 10 -> name + " (" + word() + ", " + word() + ")";
            default -> "Association " + name;
        };
    }

    private String names() {
        StringBuilder names = new StringBuilder(name());
        for (int i = random.nextInt(4); i > 0; i--) {
            names.append(any(List.of(", ", " et ", " / ", "\n", " ; ", " + ", " Articulation avec ", " & ")))
                    .append(name());
        }
        return names + any(List.of("", "", "", ", etc.", "…", " etc", ", ..."));
    }

    private String funders() {
        return switch (random.nextInt(9)) {
            case 0 -> name() + " 15 000 € ; " + name() + " : 9 000 €";
            case 1 -> name() + " (80 %), " + name() + " (20 %)";
            case 2 -> "12 000 € : " + name() + " 7 000 €, " + name() + " 5 000 €";
            case 3 -> "8 000,00 € (" + name() + ")";
            case 4 -> "Temps de travail " + word();
            case 5 -> name() + " 10 ; " + name() + " 8";
            case 6 -> "À rechercher";
            default -> name();
        };
    }

    private String title() {
        String title =
                any(List.of("Créer ", "Sélectionner ", "Total respect de ", "Choisir ", "Poursuite de ", "4 ", ""))
                        + word() + " " + word();
        return switch (random.nextInt(9)) {
            case 0 -> "Action " + (1 + random.nextInt(9)) + " : " + title;
            case 1 -> "« " + title + " » " + word();
            case 2 -> title + " (" + word() + ")";
            case 3 -> any(CODES) + ". " + title;
            case 4 -> title + ".";
            default -> title;
        };
    }

    private String titles() {
        return switch (random.nextInt(6)) {
            case 0 -> "- " + title() + "\n- " + title() + "\n  - " + title();
            case 1 -> title() + " :\n- " + title() + "\n- " + title();
            case 2 -> title() + "\n" + title();
            default -> title();
        };
    }

    private String cell(TableColumn column) {
        if (oneIn(12)) {
            return any(ERRORS);
        }
        return switch (column.code()) {
            case "level-1", "level-2", "level-3" ->
                any(List.of("Axe 1", "Axe 2. ", "OO 1.1. ", "", "Objectif stratégique n° 3 : ", "1.1 ")) + word();
            case "title", "step" -> titles();
            case "code" -> any(CODES);
            case "coordination", "co-coordination", "partners" -> names();
            case "service" -> oneIn(3) ? word() + " et " + word() : word();
            case "person" -> "Camille Dupont";
            case "status" -> any(STATUSES);
            case "priority" -> any(PRIORITIES);
            case "start", "end", "period" -> any(TIMES);
            case "budget", "funder-amount" -> any(AMOUNTS);
            case "funder" -> funders();
            case "funding" -> oneIn(2) ? funders() : word() + " " + word();
            case "networks", "audiences", "destinations", "programmes", "territories" ->
                word()
                        + any(List.of(
                                "",
                                ", " + word(),
                                "\n- " + word(),
                                " ; etc.",
                                " et " + word(),
                                " ☒ " + word() + " ☐ " + word() + " ☒"));
            case "indicator-unit" -> any(List.of("jeunes", "%", word(), word() + "\n" + word()));
            case "indicator-baseline", "indicator-target", "indicator-actual" ->
                any(List.of(
                        "12", "30 %", "env. 180", "au moins 200", "-", "51 (dont 12 " + word() + ")", "3\n4", word()));
            case "indicators" ->
                any(List.of("100 ", "46.000 ", "plus de 75 ", "2,5 ", "", "80 % de "))
                        + word()
                        + any(List.of(
                                "", "\n3 " + word(), ", 45 " + word(), " (60)", " (2 400) ; " + word() + " > 80 %"));
            default -> word() + " " + word() + any(List.of("", "\n" + word(), " : 3"));
        };
    }

    /** The columns of a table, in any order, some of them twice. */
    private List<TableColumn> columns() {
        List<TableColumn> columns = new ArrayList<>(LEVELS.subList(0, random.nextInt(4)));
        columns.add(TableColumn.TITLE);
        List<TableColumn> others = new ArrayList<>(TableColumn.all());
        others.removeAll(LEVELS);
        others.remove(TableColumn.TITLE);
        others.remove(TableColumn.FUNDER_AMOUNT);
        Collections.shuffle(others, random);
        for (TableColumn other : others.subList(0, 1 + random.nextInt(oneIn(4) ? others.size() - 1 : 6))) {
            columns.add(other);
            if (other == TableColumn.FUNDER && oneIn(2)) {
                columns.add(TableColumn.FUNDER_AMOUNT);
            }
            if (oneIn(12)) {
                columns.add(other);
            }
        }
        if (oneIn(5)) {
            Collections.shuffle(columns, random);
        }
        return columns;
    }

    private List<List<TableCell>> rows(List<TableColumn> columns) {
        List<List<TableCell>> rows = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            rows.add(row(columns, oneIn(2) ? "Plan " + word() + " " + word() : ""));
        }
        List<TableCell> header = columns.stream()
                .map(column -> column == TableColumn.FUNDER_AMOUNT ? "Montant" : any(column.headers()))
                .map(words -> oneIn(4) ? words.toUpperCase(java.util.Locale.ROOT) : words)
                .map(TableCell::of)
                .toList();
        rows.add(header);
        boolean repeatLevels = oneIn(2);
        List<String> levels = new ArrayList<>(List.of("", "", ""));
        for (int i = random.nextInt(10); i > 0; i--) {
            switch (random.nextInt(14)) {
                case 0 -> rows.add(noise(columns));
                case 1 -> rows.add(oneIn(2) ? header : row(columns, ""));
                default -> rows.add(data(columns, levels, repeatLevels, rows.size() > 1));
            }
        }
        return rows;
    }

    private List<TableCell> data(List<TableColumn> columns, List<String> levels, boolean repeat, boolean merge) {
        List<TableCell> row = new ArrayList<>();
        boolean continued = oneIn(6);
        boolean newLabel = oneIn(3) || levels.get(0).isEmpty();
        for (TableColumn column : columns) {
            int level = LEVELS.indexOf(column);
            if (level >= 0) {
                boolean changes =
                        newLabel && (level > 0 || oneIn(2) || levels.get(0).isEmpty());
                if (changes) {
                    levels.set(level, oneIn(8) ? "" : cell(column));
                }
                row.add(changes || repeat ? TableCell.of(levels.get(level)) : TableCell.EMPTY);
            } else if (continued && column == TableColumn.TITLE) {
                row.add(oneIn(2) && merge ? TableCell.MERGED_ABOVE : TableCell.EMPTY);
            } else {
                row.add(
                        oneIn(3)
                                ? merge && oneIn(4) ? TableCell.MERGED_ABOVE : TableCell.EMPTY
                                : TableCell.of(cell(column)));
            }
        }
        while (oneIn(9)) {
            row.add(TableCell.of(word()));
        }
        return row;
    }

    private static List<TableCell> row(List<TableColumn> columns, String first) {
        List<TableCell> row = new ArrayList<>(Collections.nCopies(columns.size(), TableCell.EMPTY));
        row.set(0, TableCell.of(first));
        return row;
    }

    private List<TableCell> noise(List<TableColumn> columns) {
        List<TableCell> row = row(
                columns,
                any(List.of(
                        "Total",
                        "TOTAL GÉNÉRAL",
                        "Sous-total axe 1",
                        "Source : " + word(),
                        "Page 2/3",
                        "Axe 4. " + word(),
                        "* " + word(),
                        "Saisissez " + word(),
                        "Coût total")));
        for (int i = 1; i < row.size(); i++) {
            if (oneIn(3)) {
                row.set(i, TableCell.of(any(List.of("15000", "12 000 €", "Champ texte", "Action", "Pilote", word()))));
            }
        }
        return row;
    }
}
