package org.mobilityplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mobilityplan.across.PlanSummary;
import org.mobilityplan.across.RegistryEntry;
import org.mobilityplan.across.UnknownWord;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.ActionReference;
import org.mobilityplan.model.AnnouncedSize;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.ExternalId;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Role;
import org.mobilityplan.publish.FlatTable;
import org.mobilityplan.publish.RegistryTable;
import org.mobilityplan.publish.TableText;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Report;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.table.OrganisationDirectory;
import org.mobilityplan.testkit.generate.NationGenerator;
import org.mobilityplan.testkit.generate.PlanGenerator;
import org.mobilityplan.testkit.generate.PlanSize;
import org.mobilityplan.validation.PlanValidator;
import org.mobilityplan.validation.RuleCatalogue;

/** The plans of a nation, generated: they agree with each other unless a contradiction is added. */
class NationTest {

    private static final PlanJson JSON = PlanJson.standard();

    private static PlanSummary summary(ActionPlan plan) {
        return PlanSummary.of(plan, PlanJson.contentOf(plan));
    }

    private static Report validate(List<ActionPlan> plans) {
        return PlanValidator.standard()
                .validate(plans.stream().map(NationTest::summary).collect(PlanSummary.merging()));
    }

    private static List<ActionPlan> nation(long seed) {
        return NationGenerator.of(seed).nation(4).toList();
    }

    @Property(tries = 5)
    void a_careful_nation_has_no_findings_across_plans(@ForAll long seed) {
        assertThat(validate(nation(seed)).findings()).isEmpty();
        assertThat(validate(NationGenerator.of(seed).plans(40, 2).toList()).findings())
                .isEmpty();
    }

    @Property(tries = 50)
    void generated_plans_are_read_back_and_only_the_irregular_ones_have_findings(
            @ForAll long seed, @ForAll @IntRange(max = 60) int size) {
        ActionPlan plan = NationGenerator.of(seed).plan(size);
        assertThat(NationGenerator.of(seed).plan(size)).isEqualTo(plan);
        assertThat(JSON.read(JSON.writeString(plan)).orElseThrow()).isEqualTo(plan);
    }

    /** The last editions of a region, changed so that one rule is broken once. */
    private static Map<String, UnaryOperator<List<ActionPlan>>> contradictions() {
        return Map.ofEntries(
                Map.entry(
                        "plans.id.two-contents",
                        plans -> changed(
                                plans,
                                5,
                                plan -> plan,
                                plan -> plan.toBuilder()
                                        .description("Version du 3 mars")
                                        .build())),
                Map.entry(
                        "plans.organisation.identifier-two-names",
                        plans -> changed(
                                changed(plans, 1, with("siren:356000000", "La Poste", "")),
                                6,
                                with("siren:356000000", "Union des écoles de voile", ""))),
                Map.entry(
                        "plans.organisation.name-two-identifiers",
                        plans -> changed(
                                changed(plans, 1, with("siren:356000000", "Ligue de voile", "")),
                                2,
                                with("siren:775672272", "LIGUE de Voile", ""))),
                Map.entry(
                        "plans.organisation.acronym-ambiguous",
                        plans -> changed(
                                changed(plans, 1, with("rna:W353000123", "Maison internationale de Rennes", "MIR")),
                                2,
                                with("rna:W353000124", "Mouvement rural", "MIR"))),
                Map.entry(
                        "plans.continues.plan-unknown", plans -> changed(plans, 2, continuing("nulle-part-2017", "a"))),
                Map.entry(
                        "plans.continues.action-unknown",
                        plans -> changed(
                                plans, 2, continuing(plans.get(1).getId().value(), "a"))),
                Map.entry(
                        "plans.continues.cycle",
                        plans -> changed(
                                changed(
                                        plans,
                                        1,
                                        continuing(plans.get(2).getId().value(), "added")),
                                2,
                                continuing(plans.get(1).getId().value(), "added"))),
                Map.entry("plans.edition.missing", plans -> {
                    // Without references to the edition that is removed.
                    List<ActionPlan> fewer = new ArrayList<>(
                            plans.stream().map(NationTest::withoutActions).toList());
                    fewer.remove(1);
                    return fewer;
                }),
                Map.entry(
                        "plans.action.duplicate",
                        plans -> changed(
                                plans,
                                2,
                                plan -> plan,
                                plan -> withoutActions(plan).toBuilder()
                                        .id(PlanId.of("autre-plan"))
                                        .title("Un autre plan")
                                        .networks(List.of())
                                        .actions(List.of(
                                                plan.index().getActions().get(0).getAction()))
                                        .build())),
                Map.entry(
                        "plans.network.size-conflict",
                        plans -> changed(changed(plans, 1, announcing(12)), 2, announcing(15))));
    }

    private static List<ActionPlan> changed(List<ActionPlan> plans, int i, UnaryOperator<ActionPlan> change) {
        List<ActionPlan> changed = new ArrayList<>(plans);
        changed.set(i, change.apply(plans.get(i)));
        return changed;
    }

    private static List<ActionPlan> changed(
            List<ActionPlan> plans, int i, UnaryOperator<ActionPlan> keep, UnaryOperator<ActionPlan> added) {
        List<ActionPlan> changed = changed(plans, i, keep);
        changed.add(added.apply(plans.get(i)));
        return changed;
    }

    private static ActionPlan withoutActions(ActionPlan plan) {
        return plan.toBuilder().actions(List.of()).chantiers(List.of()).build();
    }

    private static UnaryOperator<ActionPlan> with(String identifier, String name, String acronym) {
        Organisation.Builder organisation = Organisation.builder()
                .id(OrganisationId.of("added"))
                .name(name)
                .addIdentifiers(ExternalId.parse(identifier));
        return plan -> plan.toBuilder()
                .addOrganisations((acronym.isEmpty() ? organisation : organisation.acronym(acronym)).build())
                .build();
    }

    private static UnaryOperator<ActionPlan> continuing(String plan, String action) {
        return each -> each.toBuilder()
                .addActions(Action.builder()
                        .id(ActionId.of("added"))
                        .title("Prolonger " + each.getId())
                        .addContinues(ActionReference.builder()
                                .plan(PlanId.of(plan))
                                .action(ActionId.of(action))
                                .build())
                        .build())
                .build();
    }

    private static UnaryOperator<ActionPlan> announcing(int size) {
        return plan -> plan.toBuilder()
                .addNetworks(PartnerNetwork.builder()
                        .id(NetworkId.of("added"))
                        .name("Réseau des clubs de voile")
                        .addAnnouncedSizes(AnnouncedSize.builder()
                                .quantity(Quantity.builder()
                                        .value(BigDecimal.valueOf(size))
                                        .period(PlanPeriod.of("2017-03-01"))
                                        .build())
                                .build())
                        .build())
                .build();
    }

    static List<RuleInfo> rules() {
        return RuleCatalogue.standard().infosAcrossPlans();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void one_contradiction_gives_exactly_its_finding(RuleInfo rule) {
        UnaryOperator<List<ActionPlan>> contradiction =
                contradictions().get(rule.id().value());
        for (long seed = 0; seed < 2; seed++) {
            assertThat(validate(contradiction.apply(nation(seed))).findings())
                    .as("seed %d", seed)
                    .extracting(Finding::rule)
                    .containsExactly(rule.id());
        }
    }

    @Property(tries = 10)
    void summaries_merged_in_any_order_grouping_or_partitioning_are_the_same(@ForAll long seed) {
        List<ActionPlan> plans = nation(seed);
        for (UnaryOperator<List<ActionPlan>> contradiction : contradictions().values()) {
            if (new Random(seed).nextBoolean()) {
                plans = contradiction.apply(plans);
            }
        }
        List<PlanSummary> summaries = plans.stream().map(NationTest::summary).collect(Collectors.toList());
        // A plan that is read twice, and nothing, change nothing.
        PlanSummary all = summaries.stream().collect(PlanSummary.merging());
        summaries.add(summaries.get(3));
        summaries.add(PlanSummary.empty());
        Collections.shuffle(summaries, new Random(seed));
        Random random = new Random(seed);
        while (summaries.size() > 1) {
            int i = random.nextInt(summaries.size() - 1);
            PlanSummary next = summaries.remove(i + 1);
            summaries.set(i, random.nextBoolean() ? summaries.get(i).and(next) : next.and(summaries.get(i)));
        }
        assertThat(summaries.get(0)).isEqualTo(all).hasSameHashCodeAs(all);
        assertThat(PlanValidator.standard().validate(summaries.get(0)))
                .isEqualTo(PlanValidator.standard().validate(all));
        assertThat(plans.stream().parallel().map(NationTest::summary).collect(PlanSummary.merging()))
                .isEqualTo(all);
        assertThat(summaries.get(0).unknownWords()).isEqualTo(all.unknownWords());
        assertThat(summaries.get(0).organisations()).isEqualTo(all.organisations());
    }

    private static byte[] serialized(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    @Property(tries = 20)
    void summaries_of_plans_of_every_shape_are_serializable(@ForAll long seed) throws Exception {
        PlanSummary summary = summary(PlanGenerator.any(seed)).and(summary(PlanGenerator.any(seed, PlanSize.FULL)));
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(serialized(summary)))) {
            assertThat(in.readObject()).isEqualTo(summary);
        }
        assertThat(PlanValidator.standard().validate(summary).header()).isPresent();
        assertThat(summary.organisations()).hasSizeLessThan(1_000);
    }

    @Test
    void the_summary_of_a_very_large_plan_is_bounded() throws IOException {
        ActionPlan.Builder plan = ActionPlan.builder().id(PlanId.of("grand")).title("t".repeat(100_000));
        IntStream.range(0, 20_000)
                .forEach(i -> plan.addOrganisations(Organisation.builder()
                                .id(OrganisationId.of("o" + i))
                                .name(i + "n".repeat(150))
                                .addAliases("a" + i, "b" + i)
                                .build())
                        .addActions(Action.builder()
                                .id(ActionId.of("a" + i))
                                .title("Action")
                                .addPartners(unknownRole(i))
                                .build()));
        assertThat(serialized(summary(plan.build()))).hasSizeLessThan(4 << 20);
    }

    private static Participant unknownRole(int i) {
        return Participant.of(OrganisationId.of("o" + i), Role.of("rôle inconnu " + i));
    }

    @Test
    void unknown_words_are_counted_and_misspelt_ones_are_not() {
        List<ActionPlan> plans = Stream.of("ambassadeur", "ambassadeur", "leda", "etc.", "lead", "tiers-lieu")
                .map(role -> NationGenerator.of(1).plan(0).toBuilder()
                        .id(PlanId.of("p" + role.hashCode()))
                        .addIssuers(Participant.named("a", Role.of(role)))
                        .addParticipants(Participant.named("b", Role.of(role)))
                        .build())
                .toList();
        assertThat(plans.stream()
                        .map(NationTest::summary)
                        .collect(PlanSummary.merging())
                        .unknownWords())
                .containsExactly(
                        new UnknownWord("role", "ambassadeur", 2, 1), new UnknownWord("role", "tiers-lieu", 2, 1));
    }

    @Test
    void the_registry_lists_each_body_once_and_resolves_names_in_the_next_import() {
        List<ActionPlan> plans = nation(7);
        List<RegistryEntry> registry = plans.stream()
                .map(NationTest::summary)
                .collect(PlanSummary.merging())
                .organisations();
        assertThat(registry).extracting(each -> each.organisation().getId()).doesNotHaveDuplicates();
        // 18 regions have 5 bodies each; those of the nation are one each if their identifier is known somewhere.
        assertThat(registry).hasSizeBetween(18 * 5 + 3, 18 * 5 + 40);
        // Written as lines and read back, it resolves names.
        List<Organisation> read = new ArrayList<>();
        for (RegistryEntry entry : registry) {
            String line = JSON.compact().writeString(entry.organisation());
            read.add(JSON.readElement(Organisation.class, line).orElseThrow());
        }
        assertThat(read)
                .isEqualTo(registry.stream().map(RegistryEntry::organisation).toList());
        // So does the table that people edit.
        List<Organisation> table = RegistryTable.read(RegistryTable.rows(registry));
        assertThat(table)
                .isEqualTo(read.stream()
                        .map(each ->
                                each.toBuilder().extensions(Extensions.none()).build())
                        .toList());
        OrganisationDirectory directory = OrganisationDirectory.of(table);
        for (ActionPlan plan : plans) {
            assertThat(directory.candidates(
                            "Centre régional d'information jeunesse "
                                    + plan.getTerritory()
                                            .orElseThrow()
                                            .getName()
                                            .orElseThrow(),
                            plan))
                    .as(plan.getId().value())
                    .hasSize(1);
        }
    }

    @Test
    void the_flat_table_of_many_plans_has_one_header() throws IOException {
        List<ActionPlan> plans = nation(3);
        StringBuilder csv = new StringBuilder();
        TableText.writeCsv(FlatTable.rows(plans.stream()), csv);
        List<List<String>> rows = new ArrayList<>();
        rows.add(FlatTable.of(plans.get(0)).header());
        plans.forEach(plan -> rows.addAll(FlatTable.of(plan).body()));
        assertThat(csv.toString()).isEqualTo(TableText.csv(rows));
    }
}
