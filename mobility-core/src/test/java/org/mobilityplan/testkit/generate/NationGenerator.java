package org.mobilityplan.testkit.generate;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.ActionReference;
import org.mobilityplan.model.AnnouncedSize;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.CountryCode;
import org.mobilityplan.model.Destination;
import org.mobilityplan.model.ExternalId;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.IdScheme;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.NetworkId;
import org.mobilityplan.model.NetworkKind;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.OrganisationKind;
import org.mobilityplan.model.PartialDate;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Qualifier;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Region;
import org.mobilityplan.model.Role;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.StatusCode;
import org.mobilityplan.model.Territory;
import org.mobilityplan.model.TerritoryKind;

/**
 * Generates plans like the published ones, with their irregularities: chantiers or none, codes of several forms, empty cells, several
 * leads in one cell, school years, numbers such as « plus de 190 », words of open lists that nobody knows, one body under several
 * spellings. One seed always gives the same plans.
 *
 * <p>The plans of a nation agree with each other: no rule across plans reports anything.
 *
 * <pre>{@code
 * NationGenerator generator = NationGenerator.of(42);
 * ActionPlan plan = generator.plan(20);
 * Stream<ActionPlan> nation = generator.nation(10);
 * }</pre>
 */
public final class NationGenerator {

    private static final int FIRST_YEAR = 2016;
    private static final int LARGEST_EDITION = 20;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private static final List<String> CHANTIERS = List.of(
            "Information et sensibilisation des jeunes",
            "Formation des professionnels",
            "Accompagnement des départs",
            "Accueil et réciprocité",
            "Observation et évaluation",
            "Gouvernance et animation du réseau");

    private static final List<String> VERBS = List.of(
            "Organiser",
            "Animer",
            "Recenser",
            "Diffuser",
            "Accompagner",
            "Former",
            "Évaluer",
            "Mutualiser",
            "Soutenir");

    private static final List<String> OBJECTS = List.of(
            "un forum de la mobilité",
            "les référents des établissements",
            "l'offre de volontariat européen",
            "un guide « Partir à l'étranger »",
            "les jeunes en insertion",
            "les acteurs de l'enseignement agricole",
            "les retours d'expérience (témoignages, vidéos)",
            "les partenariats franco-allemands",
            "la plateforme régionale");

    private static final List<String> COUNTRIES = List.of("DE", "ES", "IE", "IT", "PL", "QC", "CA", "TN");

    private static final List<String> UNKNOWN_ROLES = List.of("copilote associé", "ambassadeur", "tiers-lieu");

    /** A body of each region: id, acronym, and the name without the region. */
    private record Body(String id, String acronym, String name, OrganisationKind kind) {}

    private static final List<Body> BODIES = List.of(
            new Body("crij", "CRIJ", "Centre régional d'information jeunesse", OrganisationKind.ASSOCIATION),
            new Body("conseil-regional", "CR", "Conseil régional", OrganisationKind.REGION),
            new Body("arml", "ARML", "Association régionale des missions locales", OrganisationKind.NETWORK),
            new Body("rectorat", "DAREIC", "Rectorat", OrganisationKind.STATE_SERVICE),
            new Body(
                    "crous",
                    "CROUS",
                    "Centre régional des œuvres universitaires et scolaires",
                    OrganisationKind.PUBLIC_BODY));

    /** Bodies that every region names. */
    private static final List<Body> NATIONAL = List.of(
            new Body("ofaj", "OFAJ", "Office franco-allemand pour la jeunesse", OrganisationKind.OFFICE),
            new Body("erasmus", "AEFEF", "Agence Erasmus+ France Éducation Formation", OrganisationKind.AGENCY),
            new Body("eurodesk", "", "Eurodesk France", OrganisationKind.NETWORK));

    private final long seed;

    private NationGenerator(long seed) {
        this.seed = seed;
    }

    /**
     * A generator.
     *
     * @param seed any number
     * @return the generator
     */
    public static NationGenerator of(long seed) {
        return new NationGenerator(seed);
    }

    /**
     * One plan.
     *
     * @param size about the number of its actions; 0 for a plan with nothing but an id, title, territory and period
     * @return the plan
     */
    public ActionPlan plan(int size) {
        Region region = regions().get(Math.floorMod(seed, regions().size()));
        int year = FIRST_YEAR + (int) Math.floorMod(seed / 31, 10L);
        return new Edition(new Series(region, 0), year, size).build();
    }

    /**
     * The plans of the 18 regions, one for each year, region by region.
     *
     * @param editions the number of years, from 2016
     * @return the plans, generated as they are consumed
     */
    public Stream<ActionPlan> nation(int editions) {
        return plans(regions().size(), editions);
    }

    /**
     * The plans of a number of territories: the 18 regions first, then intercommunalities in them.
     *
     * @param territories the number of territories
     * @param editions the number of years, from 2016
     * @return the plans, generated as they are consumed
     */
    public Stream<ActionPlan> plans(int territories, int editions) {
        return IntStream.range(0, territories).boxed().flatMap(i -> {
            Series series = new Series(
                    regions().get(i % regions().size()), i / regions().size());
            return IntStream.range(0, editions).mapToObj(edition -> {
                int actions = random(series.key(), edition).nextInt(4, LARGEST_EDITION);
                return new Edition(series, FIRST_YEAR + edition, actions).build();
            });
        });
    }

    private static List<Region> regions() {
        return Region.on(TODAY);
    }

    private SplittableRandom random(String key, int number) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L ^ key.hashCode() * 31L + number);
    }

    /** The plans of one territory; number 0 is the region itself. */
    private record Series(Region region, int number) {

        String key() {
            String name = Normalizer.normalize(region.name(), Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z]+", "-");
            return number == 0 ? name : name + "-" + number;
        }

        String name() {
            return number == 0 ? region.name() : "Communauté " + number + " de " + region.name();
        }

        Territory territory() {
            return number == 0
                    ? Territory.of(region)
                    : Territory.builder()
                            .kind(TerritoryKind.INTERCOMMUNALITY)
                            .code("2" + region.code() + String.format(Locale.ROOT, "%06d", number))
                            .name(name())
                            .build();
        }
    }

    /** Makes the plan of one territory and year. */
    private final class Edition {
        private final Series series;
        private final int year;
        private final int size;
        private final SplittableRandom random;
        /** What stays the same from year to year. */
        private final SplittableRandom stable;

        private final List<OrganisationId> organisations = new ArrayList<>();

        private Edition(Series series, int year, int size) {
            this.series = series;
            this.year = year;
            this.size = size;
            this.random = random(series.key(), year);
            this.stable = random(series.key(), -1);
        }

        private ActionPlan build() {
            boolean schoolYears = stable.nextInt(4) == 0;
            boolean flat = stable.nextInt(4) == 0;
            PartialDate unit = schoolYears ? PartialDate.ofSchoolYear(year) : PartialDate.ofYear(year);
            ActionPlan.Builder plan = ActionPlan.builder()
                    .id(id(year))
                    .title(
                            stable.nextBoolean()
                                    ? "Plan d'actions " + unit
                                    : "COREMOB " + series.name() + " – programme de travail " + unit)
                    .territory(series.territory())
                    .period(PlanPeriod.of(unit));
            if (size == 0) {
                return plan.build();
            }
            addOrganisations(plan);
            plan.addNetworks(network(schoolYears));
            List<Action> actions =
                    IntStream.range(0, size).mapToObj(this::action).toList();
            if (flat) {
                return plan.actions(actions).build();
            }
            int chantiers = Math.min(1 + stable.nextInt(CHANTIERS.size()), size);
            for (int i = 0; i < chantiers; i++) {
                Chantier.Builder chantier = Chantier.builder()
                        .id(ChantierId.of("chantier-" + (i + 1)))
                        .code(Code.of(code(i)))
                        .title(CHANTIERS.get(i));
                for (int j = i; j < actions.size(); j += chantiers) {
                    chantier.addActions(actions.get(j));
                }
                plan.addChantiers(chantier.build());
            }
            return plan.build();
        }

        private PlanId id(int of) {
            return PlanId.of(series.key() + "-" + of);
        }

        private String code(int i) {
            return switch (Math.floorMod(series.key().hashCode(), 3)) {
                case 0 -> Integer.toString(i);
                case 1 -> "Axe " + (i + 1);
                default -> List.of("I", "II", "III", "IV", "V", "VI").get(i);
            };
        }

        private void addOrganisations(ActionPlan.Builder plan) {
            for (Body body : BODIES) {
                String name =
                        body.name() + (body.kind().equals(OrganisationKind.REGION) ? " de " : " ") + series.name();
                plan.addOrganisations(organisation(body, name, series.key() + body.id(), true));
            }
            for (Body body : NATIONAL) {
                plan.addOrganisations(organisation(body, body.name(), body.id(), false));
            }
        }

        /** One of the spellings of a body. */
        private Organisation organisation(Body body, String name, String key, boolean own) {
            OrganisationId id = OrganisationId.of(body.id());
            organisations.add(id);
            String spelling = switch (random.nextInt(5)) {
                case 0 -> name.toUpperCase(Locale.FRENCH);
                case 1 -> body.acronym().isEmpty() ? name : name + " (" + body.acronym() + ")";
                case 2 -> name.replace('\'', '’');
                default -> name;
            };
            Organisation.Builder organisation =
                    Organisation.builder().id(id).name(spelling).kind(body.kind());
            if (!body.acronym().isEmpty() && random.nextBoolean()) {
                organisation.acronym(body.acronym());
            }
            if (own && random.nextBoolean()) {
                organisation.territory(series.territory());
            }
            String siren =
                    luhn(String.format(Locale.ROOT, "%08d", random(key, -2).nextInt(10_000_000, 100_000_000)));
            switch (random.nextInt(4)) {
                case 0 -> organisation.addIdentifiers(ExternalId.of(IdScheme.SIREN, siren));
                case 1 ->
                    organisation.addIdentifiers(ExternalId.of(
                            IdScheme.SIRET, luhn(siren + String.format(Locale.ROOT, "%04d", random.nextInt(1, 9)))));
                default -> {}
            }
            return organisation.build();
        }

        private PartnerNetwork network(boolean schoolYears) {
            PartnerNetwork.Builder network = PartnerNetwork.builder()
                    .id(NetworkId.of("reseau"))
                    .name("Réseau information jeunesse " + series.name())
                    .kind(NetworkKind.NETWORK)
                    .coordination(Coordination.builder()
                            .addCoordinators(Participant.of(organisations.get(0), Role.LEAD))
                            .build());
            for (OrganisationId member : organisations.subList(1, 4)) {
                network.addMembers(Participant.of(member, Role.MEMBER));
            }
            if (random.nextBoolean()) {
                network.openList(true)
                        .addAnnouncedSizes(AnnouncedSize.builder()
                                .quantity(Quantity.builder()
                                        .value(BigDecimal.valueOf(
                                                20 + Math.floorMod(series.key().hashCode() + year, 40)))
                                        .unit("structures")
                                        .period(PlanPeriod.of(
                                                schoolYears
                                                        ? PartialDate.ofSchoolYear(year)
                                                        : PartialDate.ofYear(year)))
                                        .build())
                                .build());
            }
            return network.build();
        }

        private Action action(int i) {
            SplittableRandom own = random(series.key() + "/" + i, -3);
            String title = VERBS.get(own.nextInt(VERBS.size())) + " " + OBJECTS.get(own.nextInt(OBJECTS.size()));
            Action.Builder action = Action.builder()
                    .id(ActionId.of("action-" + (i + 1)))
                    .code(Code.of((i + 1) + (random.nextInt(8) == 0 ? "." : "")))
                    .title(title + (i < 9 ? "" : ", volet " + (i - 8)));
            addCoordination(action);
            if (random.nextInt(3) == 0) {
                action.description("Mise en œuvre sur l'ensemble du territoire.\nSuivi en comité, deux fois par an.");
            }
            if (random.nextInt(3) == 0) {
                action.status(Status.builder()
                        .code(List.of(StatusCode.TO_COME, StatusCode.UNDER_WAY).get(random.nextInt(2)))
                        .build());
            }
            if (random.nextInt(3) == 0) {
                action.addDestinations(Destination.builder()
                        .country(CountryCode.of(COUNTRIES.get(random.nextInt(5))))
                        .build());
            }
            if (random.nextInt(4) == 0) {
                action.addIndicators(indicator());
            }
            if (random.nextInt(5) == 0) {
                action.addFunding(Funding.builder()
                        .amount(Quantity.builder()
                                .value(BigDecimal.valueOf(500L * random.nextInt(1, 60)))
                                .build())
                        .currency("EUR")
                        .build());
            }
            if (random.nextInt(6) == 0) {
                action.addSteps(Action.builder()
                        .id(ActionId.of("action-" + (i + 1) + "-a"))
                        .title("Réunir les partenaires")
                        .build());
            }
            // The edition before this one has the action too if its size allows it.
            if (year > FIRST_YEAR && i < 4 && random.nextBoolean()) {
                action.addContinues(ActionReference.builder()
                        .plan(id(year - 1))
                        .action(ActionId.of("action-" + (i + 1)))
                        .build());
            }
            return action.build();
        }

        private void addCoordination(Action.Builder action) {
            Map<OrganisationId, Role> coordinators = new TreeMap<>();
            int leads = random.nextInt(6) == 0 ? 2 : 1;
            if (random.nextInt(9) == 0) {
                action.coordination(Coordination.builder().text("").build());
                return;
            }
            for (int i = 0; i < leads; i++) {
                coordinators.put(organisations.get(random.nextInt(organisations.size())), Role.LEAD);
            }
            Coordination.Builder coordination = Coordination.builder();
            coordinators.forEach((id, role) -> coordination.addCoordinators(Participant.of(id, role)));
            action.coordination(coordination.build());
            if (random.nextInt(3) == 0) {
                Role role = random.nextInt(12) == 0
                        ? Role.of(UNKNOWN_ROLES.get(random.nextInt(UNKNOWN_ROLES.size())))
                        : Role.PARTNER;
                action.addPartners(Participant.of(organisations.get(random.nextInt(organisations.size())), role));
            }
            if (random.nextInt(4) == 0) {
                action.addPartners(Participant.builder()
                        .name("missions locales")
                        .role(Role.PARTNER)
                        .count(Quantity.builder()
                                .value(BigDecimal.valueOf(random.nextInt(3, 30)))
                                .build())
                        .build());
            }
        }

        private Indicator indicator() {
            return Indicator.builder()
                    .label("Jeunes informés")
                    .addTarget(Quantity.builder()
                            .value(BigDecimal.valueOf(10L * random.nextInt(1, 50)))
                            .qualifier(random.nextBoolean() ? Qualifier.EXACT : Qualifier.MORE_THAN)
                            .unit("jeunes")
                            .build())
                    .build();
        }
    }

    /** Digits followed by their check digit (Luhn). */
    private static String luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? 2 * digit : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
