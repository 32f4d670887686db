package org.mobilityplan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.ActionReference;
import org.mobilityplan.model.Assessment;
import org.mobilityplan.model.AssessmentKind;
import org.mobilityplan.model.Audience;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.CountryCode;
import org.mobilityplan.model.CurrencyCode;
import org.mobilityplan.model.Destination;
import org.mobilityplan.model.Direction;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.DocumentKind;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.ExternalId;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.FundingStage;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.LanguageCode;
import org.mobilityplan.model.Link;
import org.mobilityplan.model.LinkRelation;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Origin;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.PlanNature;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Priority;
import org.mobilityplan.model.PriorityLevel;
import org.mobilityplan.model.Programme;
import org.mobilityplan.model.ProgrammeCode;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Region;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.model.Territory;
import org.mobilityplan.model.TerritoryKind;
import org.mobilityplan.notation.PeriodNotation;
import org.mobilityplan.publish.FlatTable;
import org.mobilityplan.testkit.generate.PlanGenerator;

/** The flat table is read back: the plan that it gives writes the same cells. */
class FlatTableRoundTripTest {

    /** Columns that hold one value each, which every plan gets back exactly. */
    private static final Set<String> EXACT = Set.of(
            "action_id",
            "action_parent_id",
            "action_code",
            "action_niveau",
            "listes_ouvertes",
            "action_titre",
            "statut",
            "statut_date",
            "statut_deduit",
            "priorite",
            "sens",
            "publics",
            "evenements",
            "indicateurs",
            "productions",
            "documents",
            "themes",
            "suite_de");

    private static final List<String> WORDS = List.of(
            "Rencontres",
            "formation | référents",
            "« préparation interculturelle »",
            "en juin 2017",
            "barre \\ oblique",
            "(site jeune + espace pro)",
            "plus de 75 jeunes",
            "Région / TV Rennes");

    private static final List<String> TIMES =
            List.of("juin 2017", "2016-17", "printemps 2018", "chaque mardi", "depuis 2014", "juin");

    private static final List<Organisation> DIRECTORY = List.of(
            Organisation.builder()
                    .id(OrganisationId.of("crij"))
                    .name("Centre régional d'information jeunesse")
                    .acronym("CRIJ")
                    .addIdentifiers(ExternalId.parse("siret:73282932000074"))
                    .build(),
            Organisation.builder()
                    .id(OrganisationId.of("jtm"))
                    .name("Jeunes à Travers le Monde")
                    .acronym("JTM")
                    .build());

    private static final PartnerNetwork NETWORK = PartnerNetwork.builder()
            .id(NetworkId.of("missions"))
            .name("Réseau des missions locales")
            .build();

    private Random random = new Random(0);
    private int made;

    @Test
    void the_columns_are_those_that_are_written() {
        assertThat(FlatTable.of(PlanGenerator.any(1)).header())
                .containsExactlyInAnyOrderElementsOf(FlatTableReading.COLUMNS);
    }

    @Property(tries = 100)
    void any_plan_gives_the_same_actions(@ForAll long seed) {
        ActionPlan plan = PlanGenerator.any(seed);
        assertUniqueIds(plan);
        FlatTable table = FlatTable.of(plan);
        List<String> header = table.header();
        Map<String, List<String>> again = byAction(FlatTable.of(read(bare(plan), table)));
        byAction(table).forEach((id, row) -> {
            assertThat(again).containsKey(id);
            for (int i = 0; i < row.size(); i++) {
                if (EXACT.contains(header.get(i))) {
                    assertThat(again.get(id).get(i).strip())
                            .as(header.get(i))
                            .isEqualTo(row.get(i).strip());
                }
            }
        });
    }

    @Property(tries = 200)
    void flat_table_to_plan_to_flat_table_gives_the_same_cells(@ForAll long seed) {
        random = new Random(seed);
        ActionPlan plan = plan();
        FlatTable table = FlatTable.of(plan);
        assertSame(FlatTable.of(read(bare(plan), table)), table);
        ActionPlan empty = ActionPlan.builder().id(plan.getId()).title("").build();
        assertSame(FlatTable.of(read(empty, table)), table);
    }

    private static void assertUniqueIds(ActionPlan plan) {
        Set<Object> ids = new HashSet<>();
        Assume.that(plan.index().getActionsAndSteps().stream()
                .allMatch(each -> ids.add(each.getAction().getId())));
    }

    /** What the flat table does not contain. */
    private static ActionPlan bare(ActionPlan plan) {
        return plan.toBuilder()
                .chantiers(List.of())
                .actions(List.of())
                .coordination(Optional.empty())
                .build();
    }

    private static ActionPlan read(ActionPlan base, FlatTable table) {
        return TableImporter.into(base).read(table.rows()).value().orElseThrow();
    }

    private static Map<String, List<String>> byAction(FlatTable table) {
        int id = table.header().indexOf("action_id");
        Map<String, List<String>> rows = new HashMap<>();
        table.body().forEach(row -> rows.put(row.get(id), row));
        return rows;
    }

    /** All cells but those in which the library describes a coordination: they explain acronyms by the directory. */
    private static void assertSame(FlatTable again, FlatTable table) {
        assertThat(again.body()).hasSameSizeAs(table.body());
        for (int row = 0; row < table.body().size(); row++) {
            for (int i = 0; i < table.header().size(); i++) {
                if (!table.header().get(i).equals("coordination_detail")) {
                    assertThat(again.body().get(row).get(i))
                            .as(table.header().get(i))
                            .isEqualTo(table.body().get(row).get(i));
                }
            }
        }
    }

    private ActionPlan plan() {
        ActionPlan.Builder plan = ActionPlan.builder()
                .id(PlanId.of("p"))
                .title("Plan")
                .nature(one(PlanNature.known()))
                .edition(sometimes("2017"))
                .language(sometimes(LanguageCode.of("fr")))
                .period(PlanPeriod.of(PartialDate.ofSchoolYear(2017)))
                .territory(Territory.of(Region.withCode("53").get(0)))
                .addAllOrganisations(DIRECTORY)
                .addNetworks(NETWORK);
        plan.coordination(sometimes(coordination()));
        plan.addAllActions(some(this::action));
        for (int i = random.nextInt(4); i > 0; i--) {
            plan.addChantiers(chantier(random.nextInt(3)));
        }
        return plan.build();
    }

    private Chantier chantier(int below) {
        Chantier.Builder chantier = Chantier.builder()
                .id(ChantierId.of("c" + made++))
                .code(sometimes(Code.of("Axe " + made)))
                .title("Titre " + made + " " + words())
                .coordination(sometimes(coordination()))
                .addAllActions(some(this::action));
        for (int i = random.nextInt(3); below > 0 && i > 0; i--) {
            chantier.addChantiers(chantier(below - 1));
        }
        return chantier.build();
    }

    private <T> Optional<T> sometimes(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> some(Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int i = random.nextInt(5) - 1; i > 0; i--) {
            values.add(value.get());
        }
        return values;
    }

    private String words() {
        return one(WORDS) + " " + one(WORDS);
    }

    private Coordination coordination() {
        Coordination.Builder coordination = Coordination.builder();
        boolean written = random.nextBoolean();
        if (written) {
            return coordination
                    .text("CRIJ et JTM")
                    .addCoordinators(lead("crij"), lead("jtm"))
                    .build();
        }
        coordination.addCoordinators(
                lead("crij").toBuilder().service(sometimes("Service Europe")).build());
        if (random.nextBoolean()) {
            coordination.addCoordinators(Participant.builder()
                    .name("Collectif de " + made)
                    .role(Role.LEAD)
                    .build());
        }
        if (random.nextBoolean()) {
            coordination.addCoordinators(Participant.builder()
                    .network(NETWORK.getId())
                    .role(Role.LIAISON)
                    .build());
        }
        return coordination.build();
    }

    private static Participant lead(String id) {
        return Participant.builder()
                .organisation(OrganisationId.of(id))
                .role(Role.LEAD)
                .build();
    }

    private PlanPeriod period() {
        return switch (random.nextInt(4)) {
            case 0 -> PlanPeriod.of(PartialDate.ofMonth(YearMonth.of(2017, 1 + random.nextInt(12))));
            case 1 ->
                PlanPeriod.builder()
                        .start(PartialDate.ofYear(2014))
                        .end(sometimes(PartialDate.ofDay(LocalDate.of(2018, 3, 31))))
                        .build();
            case 2 ->
                PlanPeriod.builder()
                        .text("à la rentrée")
                        .start(PartialDate.ofMonth(YearMonth.of(2017, 9)))
                        .build();
            default -> PeriodNotation.read(one(TIMES)).orElseThrow();
        };
    }

    private Action action() {
        return action(2);
    }

    private Action action(int below) {
        Action.Builder action = Action.builder()
                .id(ActionId.of("a" + made++))
                .code(sometimes(Code.of("1." + made)))
                .title("Action " + made + " " + words())
                .text(sometimes(words() + ".\n- suite"))
                .description(sometimes(words()))
                .status(sometimes(status()))
                .priority(sometimes(Priority.builder()
                        .level(one(PriorityLevel.known()))
                        .text(sometimes("Haute"))
                        .build()))
                .direction(sometimes(one(List.of(Direction.values()))))
                .plannedPeriods(some(this::period))
                .actualPeriods(some(this::period))
                .durations(some(() -> Quantity.builder().text("15 jours").build()))
                .coordination(sometimes(coordination()))
                .partners(some(this::partner).stream().distinct().toList())
                .networks(sometimes(NETWORK.getId()).stream().toList())
                .topics(some(this::words))
                .audiences(some(() -> Audience.builder()
                        .label(words())
                        .minimumAge(sometimes(18))
                        .build()))
                .destinations(
                        sometimes(Destination.builder()
                                        .place("Brême")
                                        .country(sometimes(CountryCode.of("DE")))
                                        .build())
                                .stream()
                                .toList())
                .places(some(this::place))
                .programmes(some(() -> Programme.builder()
                        .code(one(ProgrammeCode.known()))
                        .name(sometimes("Nom " + made))
                        .build()))
                .indicators(some(() -> Indicator.builder()
                        .label("EREA identifiés")
                        .addActual(Quantity.builder().text("87 EREA").build())
                        .build()))
                .events(some(() -> Event.builder()
                        .title("Rencontre régionale")
                        .period(period())
                        .build()))
                .deliverables(some(() -> Document.builder()
                        .title(words())
                        .kind(one(DocumentKind.known()))
                        .build()))
                .documents(some(() -> Document.builder().title(words()).build()))
                .funding(some(() -> Funding.builder()
                        .amount(Quantity.builder()
                                .value(new BigDecimal(random.nextInt(90_000)))
                                .build())
                        .currency(CurrencyCode.EUR)
                        .stage(sometimes(FundingStage.PLANNED))
                        .funder(sometimes(Participant.builder()
                                .name("Fonds")
                                .role(Role.FUNDER)
                                .build()))
                        .build()))
                .assessments(some(() -> Assessment.builder()
                        .kind(one(AssessmentKind.known()))
                        .text("Peu de candidats")
                        .build()))
                .links(some(() -> Link.builder()
                        .relation(one(LinkRelation.known()))
                        .title(sometimes("Fiche 4"))
                        .url("https://www.example.org/fiche-" + made)
                        .build()))
                .continues(some(() -> ActionReference.builder()
                        .plan(PlanId.of("p-2016"))
                        .action(ActionId.of("b" + made))
                        .build()))
                .note(sometimes("à confirmer"));
        for (int i = random.nextInt(3); below > 0 && i > 0; i--) {
            action.addSteps(action(below - 1));
        }
        return action.build();
    }

    private Status status() {
        return Status.builder()
                .code(one(StatusCode.known()))
                .text(sometimes("REALISEES"))
                .date(sometimes(PartialDate.ofMonth(YearMonth.of(2017, 12))))
                .origin(random.nextBoolean() ? Origin.DEDUCED : Origin.STATED)
                .reason(sometimes("Convention non signée"))
                .build();
    }

    private Participant partner() {
        Participant.Builder partner = Participant.builder().role(random.nextBoolean() ? Role.PARTNER : Role.HOST);
        if (random.nextBoolean()) {
            partner.organisation(OrganisationId.of("jtm"));
        } else {
            partner.name("TV Rennes " + random.nextInt(3));
        }
        return partner.scope(sometimes("diffusion des reportages")).build();
    }

    private Territory place() {
        return random.nextBoolean()
                ? Territory.of(Region.withCode("53").get(0))
                : Territory.builder()
                        .kind(TerritoryKind.EMPLOYMENT_AREA)
                        .name("bassin de Rennes")
                        .build();
    }
}
