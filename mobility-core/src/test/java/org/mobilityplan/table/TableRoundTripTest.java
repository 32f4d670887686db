package org.mobilityplan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
import org.mobilityplan.publish.PublishedTable;

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
            "№");

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

    private static final PartnerNetwork NETWORK = PartnerNetwork.builder()
            .id(NetworkId.of("n"))
            .name("Réseau Jeunes et Europe")
            .build();

    private Random random = new Random(0);
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
        ActionPlan plan = plan();
        List<List<String>> rows = PublishedTable.of(plan).rows();
        ActionPlan base = plan.toBuilder()
                .chantiers(List.of())
                .actions(List.of())
                .coordination(Optional.empty())
                .build();
        ActionPlan read = TableImporter.into(base).read(rows).orElseThrow();
        assertThat(PublishedTable.of(read).rows()).isEqualTo(rows);
        assertThat(titles(read.getChantiers())).isEqualTo(titles(plan.getChantiers()));
    }

    /** How many chantiers and actions each chantier has. */
    private static List<String> titles(List<Chantier> chantiers) {
        return chantiers.stream()
                .map(each -> each.getActions().size() + " " + titles(each.getChantiers()))
                .toList();
    }

    private ActionPlan plan() {
        ActionPlan.Builder plan = ActionPlan.builder()
                .id(PlanId.of("p"))
                .title("Plan")
                .nature(random.nextBoolean() ? PlanNature.REPORT : PlanNature.PROGRAMME)
                .period(PlanPeriod.of(PartialDate.ofYear(2017)))
                .addAllOrganisations(DIRECTORY)
                .addNetworks(NETWORK)
                .addSources(Document.builder()
                        .id(DocumentId.of("t"))
                        .title("Tableau")
                        .kind(DocumentKind.TABLE)
                        .build());
        int levels = random.nextInt(4);
        plan.coordination(sometimes(3));
        plan.addAllActions(actions(levels == 0 ? 1 + random.nextInt(4) : random.nextInt(2)));
        for (int i = 0; levels > 0 && i <= random.nextInt(4); i++) {
            plan.addChantiers(chantier(Integer.toString(i), levels - 1));
        }
        return plan.build();
    }

    private Chantier chantier(String code, int below) {
        Chantier.Builder chantier = Chantier.builder()
                .id(ChantierId.of("c" + made++))
                .level(level(below))
                .code(random.nextInt(4) == 0 ? Optional.empty() : Optional.of(Code.of(code)))
                .title("Titre " + made + " : " + words())
                .coordination(sometimes(3))
                .addAllActions(actions(random.nextInt(3)));
        if (random.nextInt(3) == 0) {
            chantier.text("CHANTIER « " + code + " » Titre " + made + " " + words());
        }
        for (int i = 0; below > 0 && i < random.nextInt(3); i++) {
            chantier.addChantiers(chantier(code + "." + i, below - 1));
        }
        return chantier.build();
    }

    /** A word for the level, the same for most chantiers of it. */
    private Optional<String> level(int below) {
        int word = random.nextInt(8) == 0 ? random.nextInt(LEVELS.size()) : (firstLevel + 7 * below) % LEVELS.size();
        return random.nextInt(8) == 0 ? Optional.empty() : Optional.of(LEVELS.get(word));
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
                        .network(NETWORK.getId())
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
