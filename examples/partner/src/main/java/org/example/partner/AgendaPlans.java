package org.example.partner;

import java.util.List;
import org.example.partner.Agenda.Body;
import org.example.partner.Agenda.Task;
import org.example.partner.Agenda.Theme;
import org.mobilityplan.json.PlanJson;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionId;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.ChantierId;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.OrganisationId;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PlanId;
import org.mobilityplan.model.Role;
import org.mobilityplan.report.Checked;
import org.mobilityplan.report.InvalidPlanException;

/** Turns plans into agendas and back. */
public final class AgendaPlans {

    private static final PlanJson JSON = PlanJson.standard();

    private AgendaPlans() {}

    /**
     * Reads a document. Findings of rules do not matter here; only a document that cannot be read is rejected.
     *
     * @param document the document
     * @return what this system keeps of it
     * @throws InvalidPlanException if it cannot be read
     */
    public static Agenda read(byte[] document) {
        Checked<ActionPlan> read = JSON.read(document);
        return of(read.value().orElseThrow(() -> new InvalidPlanException(read.report())));
    }

    /**
     * Writes a document.
     *
     * @param agenda what it contains
     * @return the document
     */
    public static byte[] write(Agenda agenda) {
        return JSON.writeBytes(plan(agenda));
    }

    /**
     * Takes from a plan what this system keeps.
     *
     * @param plan the plan
     * @return the agenda
     */
    public static Agenda of(ActionPlan plan) {
        return new Agenda(
                plan.getId().value(),
                plan.getTitle(),
                plan.getOrganisations().stream()
                        .map(each -> new Body(each.getId().value(), each.getName()))
                        .toList(),
                themes(plan.getChantiers()),
                tasks(plan.getActions()));
    }

    private static List<Theme> themes(List<Chantier> chantiers) {
        return chantiers.stream()
                .map(each -> new Theme(
                        each.getId().value(), each.getTitle(), themes(each.getChantiers()), tasks(each.getActions())))
                .toList();
    }

    private static List<Task> tasks(List<Action> actions) {
        return actions.stream()
                .map(each -> new Task(each.getId().value(), each.getTitle(), leaders(each)))
                .toList();
    }

    private static List<String> leaders(Action action) {
        return action.getCoordination().stream()
                .flatMap(each -> each.getCoordinators().stream())
                .filter(each -> each.getRole().equals(Role.LEAD))
                .flatMap(each -> each.getOrganisation().stream())
                .map(OrganisationId::value)
                .toList();
    }

    /**
     * Makes a plan of an agenda.
     *
     * @param agenda the agenda
     * @return the plan
     */
    public static ActionPlan plan(Agenda agenda) {
        return ActionPlan.builder()
                .id(PlanId.of(agenda.reference()))
                .title(agenda.name())
                .organisations(agenda.bodies().stream()
                        .map(each -> Organisation.builder()
                                .id(OrganisationId.of(each.reference()))
                                .name(each.name())
                                .build())
                        .toList())
                .chantiers(chantiers(agenda.themes()))
                .actions(actions(agenda.tasks()))
                .build();
    }

    private static List<Chantier> chantiers(List<Theme> themes) {
        return themes.stream()
                .map(each -> Chantier.builder()
                        .id(ChantierId.of(each.reference()))
                        .title(each.name())
                        .chantiers(chantiers(each.themes()))
                        .actions(actions(each.tasks()))
                        .build())
                .toList();
    }

    private static List<Action> actions(List<Task> tasks) {
        return tasks.stream()
                .map(each -> {
                    Action.Builder action =
                            Action.builder().id(ActionId.of(each.reference())).title(each.name());
                    if (!each.leaders().isEmpty()) {
                        action.coordination(Coordination.builder()
                                .coordinators(each.leaders().stream()
                                        .map(leader -> Participant.of(OrganisationId.of(leader), Role.LEAD))
                                        .toList())
                                .build());
                    }
                    return action.build();
                })
                .toList();
    }
}
