package org.mobilityplan.words;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.ActionReference;
import org.mobilityplan.model.AnnouncedSize;
import org.mobilityplan.model.Assessment;
import org.mobilityplan.model.Audience;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Destination;
import org.mobilityplan.model.Direction;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.Link;
import org.mobilityplan.model.OpenCode;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.Origin;
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

/** Names values in sentences: by the words of the source if there are any, otherwise by their most important properties. */
public final class ValueNames {

    private ValueNames() {}

    /** The name of a value, which may be blank or long; a participant has the name in the directory of the plan. */
    public static String of(Object value, ActionPlan plan) {
        if (value instanceof PlanElement element) {
            return ofElement(element, plan);
        }
        if (value instanceof OpenCode code) {
            return code.code();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Direction direction) {
            return direction.code();
        }
        if (value instanceof Origin origin) {
            return origin.code();
        }
        return value.toString();
    }

    private static String ofElement(PlanElement element, ActionPlan plan) {
        if (element instanceof Participant participant) {
            return plan.index().nameOf(participant);
        }
        if (element instanceof Coordination coordination) {
            return coordination
                    .getText()
                    .filter(text -> !text.isBlank())
                    .orElseGet(() -> coordination.getCoordinators().stream()
                            .map(each -> plan.index().nameOf(each))
                            .collect(Collectors.joining(", ")));
        }
        if (element instanceof Chantier chantier) {
            return chantier.getCode().map(code -> code + " – ").orElse("") + chantier.getTitle();
        }
        if (element instanceof Action action) {
            return action.getTitle();
        }
        if (element instanceof Organisation organisation) {
            return organisation.getName();
        }
        if (element instanceof PartnerNetwork network) {
            return network.getName();
        }
        if (element instanceof ActionPlan named) {
            return named.getTitle();
        }
        return ofFact(element);
    }

    private static String ofFact(PlanElement element) {
        if (element instanceof Indicator indicator) {
            return indicator.getLabel();
        }
        if (element instanceof Document document) {
            return document.getTitle();
        }
        if (element instanceof Event event) {
            return event.getTitle();
        }
        if (element instanceof Audience audience) {
            return audience.getLabel();
        }
        if (element instanceof Assessment assessment) {
            return assessment.getText();
        }
        if (element instanceof Status status) {
            return status.getText().orElse(status.getCode().code());
        }
        if (element instanceof Priority priority) {
            return priority.getText().orElse(priority.getLevel().code());
        }
        if (element instanceof Programme programme) {
            return programme.getName().orElse(programme.getCode().code());
        }
        if (element instanceof Suppression suppression) {
            return suppression.getRule();
        }
        if (element instanceof ActionReference reference) {
            return reference.getPlan().map(each -> each + " ").orElse("") + reference.getAction();
        }
        return ofMeasure(element);
    }

    private static String ofMeasure(PlanElement element) {
        if (element instanceof Quantity quantity) {
            return quantity.getText()
                    .orElseGet(() -> joined(
                            " ",
                            Stream.of(
                                    quantity.getValue().map(BigDecimal::toPlainString),
                                    quantity.getUpTo().map(upTo -> "– " + upTo.toPlainString()),
                                    quantity.getUnit())));
        }
        if (element instanceof AnnouncedSize size) {
            return ofMeasure(size.getQuantity());
        }
        if (element instanceof Funding funding) {
            return funding.getText()
                    .orElseGet(() -> joined(
                            " ",
                            Stream.of(
                                    funding.getAmount().map(ValueNames::ofMeasure),
                                    funding.getCurrency().map(Object::toString))));
        }
        if (element instanceof PlanPeriod period) {
            return period.getText()
                    .orElseGet(() -> joined(
                            " – ",
                            Stream.of(
                                    period.getStart().map(Object::toString),
                                    period.getEnd()
                                            .filter(end -> !period.getStart().equals(Optional.of(end)))
                                            .map(Object::toString))));
        }
        return ofPlace(element);
    }

    private static String ofPlace(PlanElement element) {
        if (element instanceof Territory territory) {
            return territory
                    .getName()
                    .or(territory::getCode)
                    .orElse(territory.getKind().code());
        }
        if (element instanceof Destination destination) {
            return destination
                    .getText()
                    .orElseGet(() -> joined(
                            ", ",
                            Stream.of(
                                    destination.getPlace(),
                                    destination.getGroup(),
                                    destination.getCountry().map(Object::toString))));
        }
        if (element instanceof Link link) {
            return link.getTitle()
                    .or(link::getUrl)
                    .orElseGet(() -> joined(
                            " ",
                            Stream.of(
                                    link.getPlan().map(Object::toString),
                                    link.getAction().map(Object::toString))));
        }
        return element.toString();
    }

    private static String joined(String by, Stream<Optional<String>> parts) {
        return parts.flatMap(Optional::stream).collect(Collectors.joining(by));
    }
}
