package org.mobilityplan.engines.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.PlacedAction;
import org.mobilityplan.testkit.generate.NationGenerator;

/** Compares the answers of DuckDB with the same counts made from the model. */
class CommitteeQuestionsTest {

    @TempDir
    static Path folder;

    private static List<ActionPlan> plans;
    private static CommitteeQuestions committee;

    @BeforeAll
    static void open() throws Exception {
        plans = NationGenerator.of(21).nation(3).toList();
        StringBuilder lines = new StringBuilder("{\"format\": broken\n");
        for (ActionPlan plan : plans) {
            lines.append(new String(PlanJson.standard().compact().writeBytes(plan), StandardCharsets.UTF_8));
            lines.append(lines.length() % 3 == 0 ? "\n\n[1, 2]\n" : "\n");
        }
        lines.append("{\"format\":\"1.0\",\"id\":\"cut");
        Path file = Files.writeString(folder.resolve("plans.ndjson"), lines);
        Path actions = folder.resolve("actions.csv");
        CommitteeQuestions.writeFlatTable(file, actions);
        committee = new CommitteeQuestions(file.toString(), actions);
    }

    @AfterAll
    static void close() throws Exception {
        committee.close();
    }

    private static List<List<String>> body(int question) throws Exception {
        List<List<String>> rows = committee.answer(CommitteeQuestions.QUESTIONS.get(question - 1));
        return rows.subList(1, rows.size());
    }

    private static String region(ActionPlan plan) {
        return plan.getTerritory().orElseThrow().getCode().orElseThrow();
    }

    private static List<Organisation> leads(ActionPlan plan, PlacedAction action) {
        return action.getEffectiveCoordination().stream()
                .flatMap(each -> each.getCoordination().leads().stream())
                .flatMap(
                        lead -> plan.index().organisation(lead.getOrganisation().orElseThrow()).stream())
                .toList();
    }

    @Test
    void actions_per_coordinator_and_region() throws Exception {
        Map<List<String>, Integer> expected = new HashMap<>();
        for (ActionPlan plan : plans) {
            for (PlacedAction action : plan.index().getActions()) {
                for (Organisation lead : leads(plan, action)) {
                    expected.merge(List.of(region(plan), lead.getName()), 1, Integer::sum);
                }
            }
        }
        Map<List<String>, Integer> answered = new HashMap<>();
        body(1).forEach(row -> answered.put(row.subList(0, 2), Integer.valueOf(row.get(2))));
        assertThat(answered).isEqualTo(expected);
        // The codes of Guadeloupe and others begin with a zero.
        assertThat(answered.keySet()).anyMatch(key -> key.get(0).equals("01"));
    }

    @Test
    void share_of_actions_with_a_named_lead() throws Exception {
        Map<String, int[]> expected = new TreeMap<>();
        for (ActionPlan plan : plans) {
            int[] counts = expected.computeIfAbsent(region(plan), none -> new int[2]);
            for (PlacedAction action : plan.index().getActions()) {
                counts[0] += leads(plan, action).isEmpty() ? 0 : 1;
                counts[1]++;
            }
        }
        List<List<String>> rows = body(2);
        assertThat(rows).hasSize(18);
        for (List<String> row : rows) {
            int[] counts = expected.get(row.get(0));
            assertThat(row.subList(1, 3)).containsExactly("" + counts[0], "" + counts[1]);
            assertThat(Double.parseDouble(row.get(3))).isBetween(0.0, 100.0);
        }
    }

    @Test
    void destinations_by_year() throws Exception {
        Map<List<String>, Integer> expected = new HashMap<>();
        for (ActionPlan plan : plans) {
            String year = ""
                    + plan.getPeriod()
                            .orElseThrow()
                            .getStart()
                            .orElseThrow()
                            .firstDay()
                            .getYear();
            for (PlacedAction action : plan.index().getActionsAndSteps()) {
                action.getAction()
                        .getDestinations()
                        .forEach(destination -> expected.merge(
                                List.of(
                                        year,
                                        destination.getCountry().orElseThrow().toString()),
                                1,
                                Integer::sum));
            }
        }
        Map<List<String>, Integer> answered = new HashMap<>();
        body(3).forEach(row -> answered.put(row.subList(0, 2), Integer.valueOf(row.get(2))));
        assertThat(answered).isEqualTo(expected);
    }

    @Test
    void networks_by_size() throws Exception {
        List<List<String>> expected = new ArrayList<>();
        for (ActionPlan plan : plans) {
            plan.getNetworks()
                    .forEach(network -> expected.add(List.of(
                            plan.getId().value(),
                            network.getName(),
                            network.getAnnouncedSizes().isEmpty()
                                    ? ""
                                    : network.getAnnouncedSizes()
                                            .get(0)
                                            .getQuantity()
                                            .getValue()
                                            .orElseThrow()
                                            .toPlainString(),
                            "" + network.getMembers().size())));
        }
        assertThat(body(4)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void changes_between_two_editions() throws Exception {
        List<List<String>> expected = new ArrayList<>();
        for (int i = 1; i < plans.size(); i++) {
            ActionPlan before = plans.get(i - 1);
            ActionPlan after = plans.get(i);
            if (!region(before).equals(region(after))) {
                continue;
            }
            Set<ActionId> ids = new HashSet<>();
            int dropped = 0;
            int retitled = 0;
            for (PlacedAction action : before.index().getActionsAndSteps()) {
                ids.add(action.getAction().getId());
                Optional<PlacedAction> same =
                        after.index().action(action.getAction().getId());
                dropped += same.isEmpty() ? 1 : 0;
                retitled += same.isPresent()
                                && !same.get()
                                        .getAction()
                                        .getTitle()
                                        .equals(action.getAction().getTitle())
                        ? 1
                        : 0;
            }
            long added = after.index().getActionsAndSteps().stream()
                    .filter(action -> !ids.contains(action.getAction().getId()))
                    .count();
            expected.add(List.of(after.getId().value(), "" + added, "" + dropped, "" + retitled));
        }
        assertThat(body(5)).containsExactlyInAnyOrderElementsOf(expected);
    }
}
