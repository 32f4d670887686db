package org.mobilityplan.json.codec;

import java.util.List;
import java.util.function.Supplier;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.ActionReference;
import org.mobilityplan.model.AnnouncedSize;
import org.mobilityplan.model.Assessment;
import org.mobilityplan.model.Audience;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Destination;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.Link;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanPeriod;
import org.mobilityplan.model.Priority;
import org.mobilityplan.model.Programme;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Status;
import org.mobilityplan.model.Suppression;
import org.mobilityplan.model.Territory;

/** All codec tables, one a type of the model; each is loaded when it is first needed. */
public final class PlanCodecs {

    /**
     * The longest name of a property that is read, in bytes. Every problem below a property carries its name, so a long one
     * costs as often as there are problems.
     */
    public static final int MAX_NAME_LENGTH = 1_000;

    private static final List<Entry<?>> ALL = List.of(
            new Entry<>(ActionPlan.class, () -> ActionPlanCodec.TABLE),
            new Entry<>(Chantier.class, () -> ChantierCodec.TABLE),
            new Entry<>(Action.class, () -> ActionCodec.TABLE),
            new Entry<>(ActionReference.class, () -> ActionReferenceCodec.TABLE),
            new Entry<>(Coordination.class, () -> CoordinationCodec.TABLE),
            new Entry<>(Participant.class, () -> ParticipantCodec.TABLE),
            new Entry<>(Organisation.class, () -> OrganisationCodec.TABLE),
            new Entry<>(PartnerNetwork.class, () -> PartnerNetworkCodec.TABLE),
            new Entry<>(AnnouncedSize.class, () -> AnnouncedSizeCodec.TABLE),
            new Entry<>(Indicator.class, () -> IndicatorCodec.TABLE),
            new Entry<>(Quantity.class, () -> QuantityCodec.TABLE),
            new Entry<>(Funding.class, () -> FundingCodec.TABLE),
            new Entry<>(Event.class, () -> EventCodec.TABLE),
            new Entry<>(Document.class, () -> DocumentCodec.TABLE),
            new Entry<>(Status.class, () -> StatusCodec.TABLE),
            new Entry<>(Priority.class, () -> PriorityCodec.TABLE),
            new Entry<>(Assessment.class, () -> AssessmentCodec.TABLE),
            new Entry<>(Audience.class, () -> AudienceCodec.TABLE),
            new Entry<>(Destination.class, () -> DestinationCodec.TABLE),
            new Entry<>(Territory.class, () -> TerritoryCodec.TABLE),
            new Entry<>(Programme.class, () -> ProgrammeCodec.TABLE),
            new Entry<>(Link.class, () -> LinkCodec.TABLE),
            new Entry<>(PlanPeriod.class, () -> PlanPeriodCodec.TABLE),
            new Entry<>(Suppression.class, () -> SuppressionCodec.TABLE));

    private PlanCodecs() {}

    /** A type of the model and its table. */
    public record Entry<T extends PlanElement>(Class<T> type, Supplier<ObjectCodec<T, ?>> table) {}

    /** The table of the plan itself. */
    public static ObjectCodec<ActionPlan, ?> plan() {
        return ActionPlanCodec.TABLE;
    }

    /** The table of a chantier. */
    public static ObjectCodec<Chantier, ?> chantier() {
        return ChantierCodec.TABLE;
    }

    /** The table of an action. */
    public static ObjectCodec<Action, ?> action() {
        return ActionCodec.TABLE;
    }

    /** The tables of all types. */
    public static List<Entry<?>> all() {
        return ALL;
    }

    /** The table of one type. */
    @SuppressWarnings("unchecked")
    static <T extends PlanElement> ObjectCodec<T, ?> of(Class<T> type) {
        for (Entry<?> entry : ALL) {
            if (entry.type() == type) {
                return (ObjectCodec<T, ?>) entry.table().get();
            }
        }
        throw new IllegalArgumentException("no table of " + type);
    }
}
