package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanItem;
import org.mobilityplan.model.Quantity;
import org.mobilityplan.model.Territory;
import org.mobilityplan.structure.ModelType;

/**
 * Properties that several types have in common, for rules that treat these types alike. One lambda per type would be one class
 * each, created before the first plan is validated.
 */
final class Elements {

    /** The properties of an indicator with its values. */
    static final Set<String> INDICATOR_VALUES = Set.of("baseline", "target", "actual");

    private Elements() {}

    /** Whether an element has no value in other properties of the model than these; a flag that is not set is none. */
    static boolean holdsOnly(PlanElement element, Set<String> properties) {
        ModelType type = ModelType.of(element);
        @Nullable Object[] values = type.values(element);
        long filled = type.filled(values);
        for (int i = 0; i < values.length; i++) {
            boolean has = (filled & 1L << i) != 0 && values[i] != Boolean.FALSE;
            if (has && !properties.contains(type.properties().get(i).name())) {
                return false;
            }
        }
        return true;
    }

    /** The id of an element that others can refer to. */
    static Optional<? extends Comparable<?>> id(PlanElement element) {
        if (element instanceof Action action) {
            return Optional.of(action.getId());
        }
        if (element instanceof Chantier chantier) {
            return Optional.of(chantier.getId());
        }
        if (element instanceof Organisation organisation) {
            return Optional.of(organisation.getId());
        }
        if (element instanceof PartnerNetwork network) {
            return Optional.of(network.getId());
        }
        return element instanceof Document document ? document.getId() : Optional.empty();
    }

    /** The id of the parent of an organisation or network. */
    static Optional<?> parent(PlanElement element) {
        return element instanceof Organisation organisation
                ? organisation.getParent()
                : element instanceof PartnerNetwork network ? network.getParent() : Optional.empty();
    }

    /** The name of an organisation or network. */
    static String name(PlanElement element) {
        return element instanceof Organisation organisation
                ? organisation.getName()
                : element instanceof PartnerNetwork network ? network.getName() : "";
    }

    /** The territory of an organisation or network. */
    static Optional<Territory> territory(PlanElement element) {
        return element instanceof Organisation organisation
                ? organisation.getTerritory()
                : element instanceof PartnerNetwork network ? network.getTerritory() : Optional.empty();
    }

    /** The title of a chantier or action. */
    static String title(PlanElement element) {
        return element instanceof PlanItem item ? item.getTitle() : "";
    }

    /** The code of a chantier or action. */
    static Optional<Code> code(PlanElement element) {
        return element instanceof PlanItem item ? item.getCode() : Optional.empty();
    }

    /** The code of a chantier or action as written, empty if it has none. */
    static String codeText(PlanElement element) {
        Optional<Code> code = code(element);
        return code.isPresent() ? code.get().value() : "";
    }

    /** The key that codes are compared by; empty if the element has no code. */
    static String codeKey(PlanElement element) {
        Optional<Code> code = code(element);
        return code.isPresent() ? code.get().comparisonKey() : "";
    }

    /** The quantities of a property of an indicator or event. */
    static List<Quantity> values(PlanElement element, String property) {
        if (element instanceof Event event) {
            return event.getAttendance();
        }
        if (element instanceof Indicator indicator) {
            return switch (property) {
                case "baseline" -> indicator.getBaseline();
                case "target" -> indicator.getTarget();
                default -> indicator.getActual();
            };
        }
        return List.of();
    }
}
