package org.mobilityplan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.DocumentId;
import org.mobilityplan.model.DocumentKind;
import org.mobilityplan.model.NameKey;
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
import org.mobilityplan.model.Role;
import org.mobilityplan.notation.Heading;
import org.mobilityplan.publish.PublishedTable;
import org.mobilityplan.testkit.generate.PlanGenerator;

/** A table that this library wrote is read and written again with the same cells. */
class TableRoundTripTest {

    private static final List<String> WORDS = List.of(
            "Rencontres",
            "formation des référents",
            "sensibilisation à la mobilité",
            "« préparation interculturelle »",
            "en juin 2017",
            "2 sessions",
            "(site jeune + espace pro)",
            "plus de 75 jeunes",
            "Erasmus+",
            "outil de capitalisation",
            "Région / TV Rennes");

    /** Words for a level of chantiers, among them words of other columns. */
    private static final List<String> LEVELS = List.of(
            "Chantier",
            "Axe",
            "Région",
            "Rubrique",
            "Atelier",
            "Champ",
            "Défi",
            "Enjeux",
            "Levier",
            "Orientation stratégique",
            "Pilier",
            "Programme",
            "Territoire",
            "Mesure",
            "Priorité",
            "Statut",
            "Pilote",
            "Action",
            "Objectif",
            "Objectif opérationnel",
            "Niveau 2",
            "Date",
            "№",
            "AXE",
            "axe n°",
            "Bloc",
            "Étape / phase",
            "« Défi »",
            "L'axe",
            "1er niveau",
            "Chantier",
            "Volet (suite)",
            "Sous axe",
            "Coordinateur, partenaires");

    private static final List<String> LEADS = List.of(
            "CRIJ",
            "JTM et ARML",
            "CRIJ Articulation avec JTM et ARML",
            "État / Région Bretagne Fédération",
            "MAPAR",
            "");

    private static final List<Organisation> DIRECTORY = List.of(
            organisation("crij", "Centre régional d'information jeunesse", "CRIJ"),
            organisation("jtm", "Jeunes à Travers le Monde", "JTM"),
            organisation("arml", "Association Régionale des Missions Locales", "ARML"));

    private static final List<PartnerNetwork> NETWORKS = List.of(
            PartnerNetwork.builder()
                    .id(NetworkId.of("jeunes"))
                    .name("Réseau Jeunes et Europe")
                    .build(),
            PartnerNetwork.builder()
                    .id(NetworkId.of("erea"))
                    .name("Enseignants référents, europe et international")
                    .acronym("EREA et ERAEI")
                    .build());

    private static final Document TABLE = Document.builder()
            .id(DocumentId.of("t"))
            .title("Tableau")
            .kind(DocumentKind.TABLE)
            .build();

    private Random random = new Random(0);

    /** Whether the chantiers of one depth have different words, or some of them none. */
    private boolean mixed;

    private int made;
    private int firstLevel;

    private static Organisation organisation(String id, String name, String acronym) {
        return Organisation.builder()
                .id(OrganisationId.of(id))
                .name(name)
                .acronym(acronym)
                .build();
    }

    @Property(tries = 500)
    void table_to_plan_to_table_gives_the_same_cells(@ForAll long seed) {
        random = new Random(seed);
        firstLevel = random.nextInt(LEVELS.size());
        mixed = random.nextInt(4) == 0;
        ActionPlan plan = plan();
        List<List<String>> rows = PublishedTable.of(plan).rows();
        ActionPlan read = read(plan, rows);
        assertThat(PublishedTable.of(read).rows()).isEqualTo(rows);
        assertThat(read(plan, guarded(rows))).isEqualTo(read);
        assertThat(shape(read.getChantiers())).isEqualTo(shape(plan.getChantiers()));
        assertThat(read.getActions()).hasSameSizeAs(plan.getActions());
        if (!mixed) {
            assertThat(headings(read.getChantiers())).isEqualTo(headings(plan.getChantiers()));
        }
        assertThat(networks(read)).isEqualTo(networks(plan));
    }

    /** The plan that the table gives, with what a table does not contain: directory, networks, sources. */
    private static ActionPlan read(ActionPlan plan, List<List<String>> rows) {
        ActionPlan base = plan.toBuilder()
                .chantiers(List.of())
                .actions(List.of())
                .coordination(Optional.empty())
                .build();
        return TableImporter.into(base).read(rows).orElseThrow();
    }

    /**
     * Plans of any shape, with any characters. A table has four levels at most, and the importer takes chantiers of one parent
     * with the same code, or without code and with the same title, for one; an action with a word and a code of its own, alone in its
     * row, it takes for a heading.
     */
    @Property(tries = 500)
    void any_plan_gives_the_same_cells(@ForAll long seed) {
        ActionPlan plan =
                PlanGenerator.any(seed).toBuilder().sources(List.of(TABLE)).build();
        List<List<String>> rows = PublishedTable.of(plan).rows();
        List<String> header = rows.get(0);
        Assume.that(header.size() <= 6 && areDistinct(rows));
        Assume.that(plan.index().getActionsAndSteps().stream()
                .noneMatch(each -> each.getAction().getLevel().isPresent()
                        && each.getAction().getCode().isPresent()));
        Assume.that(areUnique(plan.getOrganisations(), Organisation::getId)
                && areUnique(plan.getNetworks(), PartnerNetwork::getId));
        ActionPlan read = read(plan, rows);
        assertThat(PublishedTable.of(read).rows()).isEqualTo(rows);
        assertThat(shape(read.getChantiers())).isEqualTo(shape(plan.getChantiers()));
    }

    private static <T> boolean areUnique(List<T> elements, Function<T, Object> id) {
        return elements.stream().map(id).distinct().count() == elements.size();
    }

    /** Whether no two chantiers of one parent have headings that the importer takes for one. */
    private static boolean areDistinct(List<List<String>> rows) {
        List<String> path = new ArrayList<>(Collections.nCopies(rows.get(0).size() - 2, ""));
        Set<List<String>> known = new HashSet<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int level = 0; level < path.size(); level++) {
                String cell = row.get(level);
                if (cell.isEmpty()) {
                    continue;
                }
                Heading heading = TableLayout.levelWord(rows.get(0).get(level))
                        .map(word -> Heading.read(cell, word))
                        .orElseGet(() -> Heading.read(cell));
                String key = heading.code()
                        .map(code -> heading.level().map(NameKey::of) + " " + code.comparisonKey())
                        .orElse(NameKey.of(heading.title()).value());
                path.set(level, key);
                Collections.fill(path.subList(level + 1, path.size()), "");
                if (!known.add(List.copyOf(path))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The cells as {@code TableText.spreadsheetCsv} guards them against being computed. */
    private static List<List<String>> guarded(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> !cell.isEmpty() && "=+-@\t\r\n'".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell)
                        .toList())
                .toList();
    }

    /** How many chantiers and actions each chantier has. */
    private static List<String> shape(List<Chantier> chantiers) {
        return chantiers.stream()
                .map(each -> each.getActions().size() + " " + shape(each.getChantiers()))
                .toList();
    }

    /** The networks that coordinate each action. */
    private static List<String> networks(ActionPlan plan) {
        return plan.index().getActions().stream()
                .map(placed -> placed.getAction().getCoordination().stream()
                        .flatMap(each -> each.getCoordinators().stream())
                        .flatMap(each -> each.getNetwork().stream())
                        .toList()
                        .toString())
                .toList();
    }

    /** Level and code of each chantier. */
    private static List<String> headings(List<Chantier> chantiers) {
        return chantiers.stream()
                .map(each -> each.getLevel() + " " + each.getCode() + " " + headings(each.getChantiers()))
                .toList();
    }

    private ActionPlan plan() {
        ActionPlan.Builder plan = ActionPlan.builder()
                .id(PlanId.of("p"))
                .title("Plan")
                .nature(random.nextBoolean() ? PlanNature.REPORT : PlanNature.PROGRAMME)
                .period(PlanPeriod.of(PartialDate.ofYear(2017)))
                .addAllOrganisations(DIRECTORY)
                .addAllNetworks(NETWORKS)
                .sources(random.nextBoolean() ? List.of(TABLE) : List.of());
        int levels = random.nextInt(5);
        plan.coordination(sometimes(3));
        plan.addAllActions(actions(levels == 0 ? 1 + random.nextInt(4) : random.nextInt(2)));
        for (int i = 0; levels > 0 && i <= random.nextInt(4); i++) {
            plan.addChantiers(chantier(Integer.toString(i), levels - 1));
        }
        return plan.build();
    }

    private Chantier chantier(String code, int below) {
        Optional<String> level = level(below);
        boolean coded = random.nextInt(4) > 0;
        Chantier.Builder chantier = Chantier.builder()
                .id(ChantierId.of("c" + made++))
                .level(level)
                .code(coded ? Optional.of(Code.of(code)) : Optional.empty())
                .title("Titre " + made + " : " + words())
                .coordination(sometimes(3))
                .addAllActions(actions(random.nextInt(3)));
        if (random.nextInt(3) == 0) {
            String label = coded ? level.orElse("").toUpperCase(Locale.ROOT) + " « " + code + " » " : "";
            chantier.text(label + "Titre " + made + " " + words());
        }
        for (int i = 0; below > 0 && i < random.nextInt(3); i++) {
            chantier.addChantiers(chantier(code + "." + i, below - 1));
        }
        return chantier.build();
    }

    /** A word for the level, the same for all chantiers of it, unless they are mixed. */
    private Optional<String> level(int below) {
        if (mixed && random.nextBoolean()) {
            return random.nextBoolean() ? Optional.empty() : Optional.of(LEVELS.get(random.nextInt(LEVELS.size())));
        }
        return Optional.of(LEVELS.get((firstLevel + 7 * below) % LEVELS.size()));
    }

    private List<Action> actions(int count) {
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Action.Builder action = action().coordination(sometimes(2));
            if (random.nextInt(3) == 0) {
                action.text((random.nextBoolean() ? "- " : "") + "Action " + made + " : " + words() + ".");
            }
            for (int step = random.nextInt(6) - 2; step > 0; step--) {
                action.addSteps(action().build());
            }
            actions.add(action.build());
        }
        return actions;
    }

    private Action.Builder action() {
        Action.Builder action = Action.builder().id(ActionId.of("a" + made++)).title("Action " + made + " " + words());
        if (random.nextInt(4) == 0) {
            action.description("Ce qui en est dit : " + words() + ".");
        }
        return action;
    }

    private Optional<Coordination> sometimes(int oneIn) {
        if (random.nextInt(oneIn) > 0) {
            return Optional.empty();
        }
        Coordination.Builder coordination = Coordination.builder();
        if (random.nextInt(3) == 0) {
            coordination.addCoordinators(
                    lead("crij"),
                    lead("jtm"),
                    lead("arml").toBuilder().role(Role.LIAISON).build());
            if (random.nextBoolean()) {
                coordination.addCoordinators(Participant.builder()
                        .network(NETWORKS.get(random.nextInt(NETWORKS.size())).getId())
                        .role(Role.LIAISON)
                        .build());
            }
        } else {
            coordination.text(LEADS.get(random.nextInt(LEADS.size())));
            coordination.origin(random.nextInt(5) == 0 ? Origin.CARRIED_DOWN : Origin.STATED);
        }
        return Optional.of(coordination.build());
    }

    private static Participant lead(String organisation) {
        return Participant.builder()
                .organisation(OrganisationId.of(organisation))
                .role(Role.LEAD)
                .build();
    }

    private String words() {
        return WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size()));
    }
}
