package org.mobilityplan.json.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Extensions;
import org.mobilityplan.model.PlanElement;

/** All codec tables, one per type of the model. */
public final class PlanCodecs {

    /**
     * The maximum length of a property name in bytes. Every problem below a property contains its name, so a long one is
     * repeated as often as there are problems.
     */
    public static final int MAX_NAME_LENGTH = 1_000;

    private static final List<ObjectCodec<?, ?>> ALL = List.of(
            ActionPlanCodec.TABLE,
            ChantierCodec.TABLE,
            ActionCodec.TABLE,
            ActionReferenceCodec.TABLE,
            CoordinationCodec.TABLE,
            ParticipantCodec.TABLE,
            OrganisationCodec.TABLE,
            PartnerNetworkCodec.TABLE,
            AnnouncedSizeCodec.TABLE,
            IndicatorCodec.TABLE,
            QuantityCodec.TABLE,
            FundingCodec.TABLE,
            EventCodec.TABLE,
            DocumentCodec.TABLE,
            StatusCodec.TABLE,
            PriorityCodec.TABLE,
            AssessmentCodec.TABLE,
            AudienceCodec.TABLE,
            DestinationCodec.TABLE,
            TerritoryCodec.TABLE,
            ProgrammeCodec.TABLE,
            LinkCodec.TABLE,
            PlanPeriodCodec.TABLE,
            CitationCodec.TABLE,
            SuppressionCodec.TABLE);

    private PlanCodecs() {}

    /** The table of the plan itself. */
    public static ObjectCodec<ActionPlan, ?> plan() {
        return ActionPlanCodec.TABLE;
    }

    /**
     * Checks the format of a plan, for callers that read a plan in parts.
     *
     * @param in the parser is at the value of the format
     * @throws ReadContext.Stopped if the format is not supported
     */
    public static void checkFormat(ReadContext in) {
        FormatProperty.check(in);
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
    public static List<ObjectCodec<?, ?>> all() {
        return ALL;
    }

    /** The extensions of an element on their own. */
    public static ObjectForm<Extensions> extensions() {
        return new ExtensionsCodec();
    }

    /** The text forms of all values of the model, one per type. */
    public static List<TextForm<?>> texts() {
        Map<Class<?>, TextForm<?>> texts = new LinkedHashMap<>();
        ALL.forEach(table -> table.texts().forEach(text -> texts.putIfAbsent(text.type(), text)));
        return List.copyOf(texts.values());
    }

    /**
     * The table of one type.
     *
     * @throws IllegalArgumentException if no element of a plan has exactly this type
     */
    @SuppressWarnings("unchecked")
    public static <T extends PlanElement> ObjectCodec<T, ?> of(Class<T> type) {
        for (ObjectCodec<?, ?> table : ALL) {
            if (table.type() == type) {
                return (ObjectCodec<T, ?>) table;
            }
        }
        throw new IllegalArgumentException(type.getName() + " is not the type of an element of plans");
    }
}
