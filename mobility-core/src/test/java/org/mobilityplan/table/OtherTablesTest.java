package org.mobilityplan.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlacedAction;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.report.Checked;

/**
 * Tables of other regions and domains, which are not ours to publish: read where {@code -Dtables.directory} says they are
 * ({@code mvn test -Dtest.locale=-Dtables.directory=DIRECTORY}), each with the words of its own header.
 */
class OtherTablesTest {

    private static final TableLayout HEALTH = TableLayout.builder()
            .column(TableColumn.LEVEL_1, "axis")
            .column(TableColumn.LEVEL_2, "level2")
            .column(TableColumn.LEVEL_3, "level3")
            .column(TableColumn.CODE, "action_no")
            .column(TableColumn.TITLE, "action_title")
            .column(TableColumn.COORDINATION, "lead_structures")
            .column(TableColumn.SERVICE, "lead_services")
            .column(TableColumn.PERSON, "lead_persons")
            .column(TableColumn.STATUS, "status")
            .column(TableColumn.PRIORITY, "priority")
            .column(TableColumn.START, "start")
            .column(TableColumn.END, "end")
            .kept("action_prefix", "general_objectives", "specific_nos", "operational_nos")
            .leftOut("sheet_row")
            .build();

    private static final TableLayout CLIMATE = TableLayout.builder()
            .column(TableColumn.CODE, "action_no")
            .column(TableColumn.TITLE, "action_title")
            .column(TableColumn.COORDINATION, "lead_structure")
            .column(TableColumn.SERVICE, "lead_service")
            .column(TableColumn.PERSON, "lead_person")
            .column(TableColumn.PARTNERS, "partners")
            .column(TableColumn.BUDGET, "budget_raw")
            .column(TableColumn.PERIOD, "calendar_raw")
            .column(TableColumn.INDICATORS, "quantities_and_facts")
            .kept("observation")
            .leftOut("sheet_row")
            .build();

    private static List<List<String>> rows(String file) throws IOException {
        String directory = System.getProperty("tables.directory", "");
        assumeTrue(!directory.isEmpty(), "-Dtables.directory says where the tables are");
        return Files.readAllLines(Path.of(directory, file)).stream()
                .map(line -> Stream.of(line.split("\t", -1))
                        .map(cell -> cell.replace('␠', ' ').replace(" / ", "\n"))
                        .toList())
                .toList();
    }

    private static Checked<ActionPlan> read(List<List<String>> rows, TableLayout layout, String... organisations) {
        ActionPlan.Builder base = ActionPlan.builder().id(PlanId.of("plan")).title("Plan");
        for (String names : organisations) {
            List<String> all = List.of(names.split("="));
            base.addOrganisations(Organisation.builder()
                    .id(OrganisationId.of(Ids.slug(all.get(0))))
                    .name(all.get(0))
                    .addAllAliases(all.subList(1, all.size()))
                    .build());
        }
        return TableImporter.into(base.build()).withLayout(layout).read(rows);
    }

    /** The words of the table that are neither in the plan nor in a finding; persons and row numbers stay out. */
    private static Set<String> lost(List<List<String>> rows, Checked<ActionPlan> read, int header, Set<Integer> out) {
        Set<String> kept = new HashSet<>();
        Leaves.of(read.value().orElseThrow()).values().forEach(value -> kept.addAll(words(value)));
        read.findings().forEach(finding -> finding.arguments().values().forEach(value -> kept.addAll(words(value))));
        Set<String> lost = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.get(i).size(); j++) {
                if (i < header || !out.contains(j)) {
                    lost.addAll(words(rows.get(i).get(j)));
                }
            }
        }
        lost.removeAll(kept);
        return lost;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(NameKey.of(text).value().split(" ")));
        words.remove("");
        return words;
    }

    /** How much of each kind was understood, and how much stayed text: « understood / all ». */
    private static Map<String, String> shares(ActionPlan plan) {
        Map<String, List<Boolean>> understood = new TreeMap<>();
        for (Chantier chantier : plan.index().getChantiers()) {
            add(understood, "headings", chantier.getCode().isPresent());
        }
        for (PlacedAction placed : plan.index().getActions()) {
            Action action = placed.getAction();
            action.getCode().ifPresent(code -> add(understood, "codes", true));
            action.getCoordination()
                    .map(coordination -> coordination.getCoordinators().stream())
                    .orElse(Stream.of())
                    .forEach(lead -> add(understood, "leads", isResolved(lead)));
            action.getPartners().forEach(partner -> add(understood, "partners", isResolved(partner)));
            action.getStatus()
                    .ifPresent(status ->
                            add(understood, "statuses", status.getCode().isKnown()));
            action.getPriority()
                    .ifPresent(priority ->
                            add(understood, "priorities", priority.getLevel().isKnown()));
            action.getPlannedPeriods()
                    .forEach(period -> add(
                            understood,
                            "periods",
                            period.getStart().isPresent()
                                    || period.getEnd().isPresent()
                                    || period.getRecurrence().isPresent()));
            action.getFunding()
                    .forEach(funding ->
                            add(understood, "budgets", funding.getAmount().isPresent()));
            action.getIndicators()
                    .forEach(indicator ->
                            add(understood, "figures", !indicator.getTarget().isEmpty()));
        }
        Map<String, String> shares = new TreeMap<>();
        understood.forEach((kind, all) ->
                shares.put(kind, all.stream().filter(each -> each).count() + "/" + all.size()));
        return shares;
    }

    private static void add(Map<String, List<Boolean>> understood, String kind, boolean is) {
        understood.computeIfAbsent(kind, none -> new ArrayList<>()).add(is);
    }

    private static boolean isResolved(Participant participant) {
        return participant.getOrganisation().isPresent();
    }

    private static Map<String, Long> findings(Checked<ActionPlan> read) {
        return read.findings().stream()
                .collect(Collectors.groupingBy(finding -> finding.rule().value(), TreeMap::new, Collectors.counting()));
    }

    private static void print(String table, Checked<ActionPlan> read) {
        System.out.println(table + ": understood " + shares(read.value().orElseThrow()));
        System.out.println(table + ": findings " + findings(read));
    }

    @Test
    void a_local_health_contract_with_three_levels() throws IOException {
        List<List<String>> rows = rows("cls-baronnies-2025-2030.tsv");
        Checked<ActionPlan> read = read(
                rows,
                HEALTH,
                "Oppelia Tempo",
                "CCBDP",
                "Anaïs",
                "Intervalles",
                "ORSAC ATRIR",
                "Service Autonomie à Domicile (SAD)",
                "Pôle Sanitaire Médico-Social (PSMS) du Nyonsais/Baronnies",
                "Service de soins infirmiers à domicile (SSIAD)",
                "Aide à domicile en milieu rural (ADMR)");
        print("health", read);
        assertThat(lost(rows, read, 6, Set.of(0, 9))).isEmpty();
        assertThat(read.orElseThrow().getChantiers()).hasSize(5);
        assertThat(read.orElseThrow().index().getActions()).hasSize(29);
        assertThat(shares(read.orElseThrow()))
                .containsEntry("headings", "21/22")
                .containsEntry("codes", "29/29")
                .containsEntry("statuses", "28/28")
                .containsEntry("priorities", "29/29")
                .containsEntry("periods", "29/29");
    }

    @Test
    void a_climate_plan_without_levels_and_with_a_calendar_in_words() throws IOException {
        List<List<String>> rows = rows("ccns-cae-eci-2022-2026.tsv");
        Checked<ActionPlan> read = read(
                rows,
                CLIMATE,
                "CCNS",
                "SMIRTOM plateau picard Nord",
                "AMEVA",
                "PMGA",
                "FDE80=FDE 80",
                "EPF",
                "SNCF",
                "Région HdF",
                "Le Département=CD80=CG80",
                "SANEF",
                "CCI");
        print("climate", read);
        assertThat(lost(rows, read, 4, Set.of(0, 5))).isEmpty();
        assertThat(read.orElseThrow().getChantiers()).isEmpty();
        assertThat(read.orElseThrow().getActions()).hasSize(46);
    }
}
