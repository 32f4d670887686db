package org.mobilityplan.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lookups on a plan, computed once: everything by its id, all actions in order, who coordinates what.
 *
 * <p>Where an id occurs twice in a plan, which a rule reports, a lookup returns the first in document order.
 *
 * <pre>{@code
 * for (PlacedAction placed : plan.index().getActions()) {
 *     placed.getEffectiveCoordination().ifPresent(each -> System.out.println(each.getCoordination()));
 * }
 * }</pre>
 */
public final class PlanIndex {

    private final ActionPlan plan;
    private final List<Chantier> chantiers = new ArrayList<>();
    private final List<PlacedAction> actions = new ArrayList<>();
    private final List<PlacedAction> actionsAndSteps = new ArrayList<>();
    private final Map<ChantierId, Chantier> chantierById = new HashMap<>();
    private final Map<ActionId, PlacedAction> actionById = new HashMap<>();
    private final Map<OrganisationId, Organisation> organisationById = new HashMap<>();
    private final Map<NetworkId, PartnerNetwork> networkById = new HashMap<>();
    private final Map<DocumentId, Document> documentById = new HashMap<>();
    private final Map<OrganisationId, List<PlacedAction>> actionsByLead = new LinkedHashMap<>();
    /** By class and text, since ids of several classes are here together. */
    private final Set<String> shared = new HashSet<>();

    private PlanIndex(ActionPlan plan) {
        this.plan = plan;
        EffectiveCoordination ofPlan =
                EffectiveCoordination.of(plan.getCoordination(), CoordinationLevel.PLAN, plan, null);
        addChantiers(plan.getChantiers(), List.of(), inherited(ofPlan));
        addActions(plan.getActions(), List.of(), null, inherited(ofPlan));
        for (Organisation organisation : plan.getOrganisations()) {
            add(organisation.getId(), organisation, organisationById);
            addDocuments(organisation.getDocuments());
        }
        for (PartnerNetwork network : plan.getNetworks()) {
            add(network.getId(), network, networkById);
            addDocuments(network.getDocuments());
            addEvents(network.getMeetings());
        }
        addLevel(plan);
        addDocuments(plan.getSources());
    }

    /**
     * Computes the lookups on a plan; {@link ActionPlan#index()} keeps them.
     *
     * @param plan the plan
     * @return its index
     */
    public static PlanIndex of(ActionPlan plan) {
        return new PlanIndex(plan);
    }

    private <I extends Comparable<I>, E> void add(I id, E element, Map<I, E> byId) {
        if (byId.putIfAbsent(id, element) != null) {
            shared.add(sharedKey(id));
        }
    }

    private static String sharedKey(Object id) {
        return id.getClass().getSimpleName() + " " + id;
    }

    private void addChantiers(
            List<Chantier> siblings, List<Chantier> above, @Nullable EffectiveCoordination inherited) {
        for (Chantier chantier : siblings) {
            chantiers.add(chantier);
            add(chantier.getId(), chantier, chantierById);
            addLevel(chantier);
            List<Chantier> path = new ArrayList<>(above);
            path.add(chantier);
            List<Chantier> here = Collections.unmodifiableList(path);
            EffectiveCoordination own = EffectiveCoordination.of(
                    chantier.getCoordination(), CoordinationLevel.CHANTIER, chantier, inherited);
            addChantiers(chantier.getChantiers(), here, inherited(own));
            addActions(chantier.getActions(), here, null, inherited(own));
        }
    }

    private void addActions(
            List<Action> siblings,
            List<Chantier> above,
            @Nullable PlacedAction parent,
            @Nullable EffectiveCoordination inherited) {
        for (Action action : siblings) {
            PlacedAction placed = new PlacedAction(action, above, parent, inherited);
            actionsAndSteps.add(placed);
            if (parent == null) {
                actions.add(placed);
            }
            add(action.getId(), placed, actionById);
            addLeads(placed);
            addDocuments(action.getDeliverables());
            addLevel(action);
            if (!action.getSteps().isEmpty()) {
                EffectiveCoordination own = placed.getEffectiveCoordination().orElse(null);
                addActions(action.getSteps(), above, placed, inherited(own));
            }
        }
    }

    private void addLeads(PlacedAction placed) {
        Optional<EffectiveCoordination> coordination = placed.getEffectiveCoordination();
        if (coordination.isEmpty()) {
            return;
        }
        for (Participant lead : coordination.get().getCoordination().leads()) {
            if (lead.getOrganisation().isPresent()) {
                addLed(lead.getOrganisation().get(), placed);
            }
        }
    }

    /** Adds an action once, also if an organisation leads it twice. */
    private void addLed(OrganisationId lead, PlacedAction placed) {
        List<PlacedAction> led = actionsByLead.get(lead);
        if (led == null) {
            led = new ArrayList<>();
            actionsByLead.put(lead, led);
        }
        if (led.isEmpty() || led.get(led.size() - 1) != placed) {
            led.add(placed);
        }
    }

    private void addLevel(PlanLevel level) {
        addDocuments(level.getDocuments());
        addEvents(level.getEvents());
    }

    private void addEvents(List<Event> events) {
        for (Event event : events) {
            addDocuments(event.getDocuments());
            addEvents(event.getParts());
        }
    }

    private void addDocuments(List<Document> documents) {
        for (Document document : documents) {
            if (document.getId().isPresent()) {
                add(document.getId().get(), document, documentById);
            }
        }
    }

    private static @Nullable EffectiveCoordination inherited(@Nullable EffectiveCoordination coordination) {
        return coordination == null ? null : coordination.asInherited();
    }

    /**
     * The plan that is indexed.
     *
     * @return the plan
     */
    public ActionPlan getPlan() {
        return plan;
    }

    /**
     * All chantiers at every level, each before those nested in it.
     *
     * @return the chantiers in document order
     */
    public List<Chantier> getChantiers() {
        return Collections.unmodifiableList(chantiers);
    }

    /**
     * All actions of the plan, whatever chantier they are in, without their steps.
     *
     * @return the actions in document order: chantier by chantier, then those directly on the plan
     */
    public List<PlacedAction> getActions() {
        return Collections.unmodifiableList(actions);
    }

    /**
     * All actions of the plan, each followed by its steps.
     *
     * @return the actions and steps in the order of {@link #getActions()}
     */
    public List<PlacedAction> getActionsAndSteps() {
        return Collections.unmodifiableList(actionsAndSteps);
    }

    /**
     * A chantier by its id.
     *
     * @param id the id
     * @return the chantier, if the plan has it
     */
    public Optional<Chantier> chantier(ChantierId id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(chantierById.get(id));
    }

    /**
     * An action or step by its id.
     *
     * @param id the id
     * @return the action and its place, if the plan has it
     */
    public Optional<PlacedAction> action(ActionId id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(actionById.get(id));
    }

    /**
     * An organisation of the directory by its id.
     *
     * @param id the id
     * @return the organisation, if the plan has it
     */
    public Optional<Organisation> organisation(OrganisationId id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(organisationById.get(id));
    }

    /**
     * A network by its id.
     *
     * @param id the id
     * @return the network, if the plan has it
     */
    public Optional<PartnerNetwork> network(NetworkId id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(networkById.get(id));
    }

    /**
     * A document by its id: a source of the plan, a deliverable of an action, or a document of any element.
     *
     * @param id the id
     * @return the document, if the plan has it
     */
    public Optional<Document> document(DocumentId id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(documentById.get(id));
    }

    /**
     * Whether an id occurs twice in the plan, which a rule reports as an error.
     *
     * @param id the typed id of a chantier, action, organisation, network or document
     * @return true if several of them have it
     */
    public boolean isShared(Object id) {
        Objects.requireNonNull(id, "id");
        return !shared.isEmpty() && shared.contains(sharedKey(id));
    }

    /**
     * The actions and steps that an organisation leads, alone or with others, by their own coordination or an inherited
     * one. An organisation that is only in liaison does not lead.
     *
     * @param lead the organisation
     * @return the actions and steps in the order of {@link #getActionsAndSteps()}
     */
    public List<PlacedAction> coordinatedBy(OrganisationId lead) {
        Objects.requireNonNull(lead, "lead");
        return Collections.unmodifiableList(actionsByLead.getOrDefault(lead, List.of()));
    }

    /**
     * The coordination that applies to an action or step, and where it is given.
     *
     * @param id the id of the action or step
     * @return the coordination that holds; absent where none is given, or where the plan has no such action
     */
    public Optional<EffectiveCoordination> effectiveCoordination(ActionId id) {
        Objects.requireNonNull(id, "id");
        return action(id).flatMap(PlacedAction::getEffectiveCoordination);
    }

    /**
     * What to call a participant: the name of its organisation or network, or the name written at its place.
     *
     * @param participant a participant of this plan
     * @return the name; the id where the reference is dangling or the name is blank, empty where the participant is not identified
     */
    public String nameOf(Participant participant) {
        if (participant.getOrganisation().isPresent()) {
            OrganisationId id = participant.getOrganisation().get();
            Organisation organisation = organisationById.get(id);
            return organisation == null || organisation.getName().isBlank() ? id.value() : organisation.getName();
        }
        if (participant.getNetwork().isPresent()) {
            NetworkId id = participant.getNetwork().get();
            PartnerNetwork network = networkById.get(id);
            return network == null || network.getName().isBlank() ? id.value() : network.getName();
        }
        return participant.getName().orElse("");
    }

    @Override
    public String toString() {
        return "PlanIndex of " + plan;
    }
}
