package org.mobilityplan.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Assessment;
import org.mobilityplan.model.Audience;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.Funding;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.Suppression;

/**
 * The constraints of the model, written by hand for this model: counts the properties that violate one, without pointer, message
 * or profile. The lower bound of what checking them costs.
 */
final class HandWrittenCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private HandWrittenCheck() {}

    static int broken(ActionPlan plan) {
        return sum(plan.getIndicators(), HandWrittenCheck::indicator)
                + sum(plan.getFunding(), HandWrittenCheck::funding)
                + sum(plan.getChantiers(), HandWrittenCheck::chantier)
                + sum(plan.getActions(), HandWrittenCheck::action)
                + sum(plan.getNetworks(), HandWrittenCheck::network)
                + sum(plan.getOrganisations(), HandWrittenCheck::organisation)
                + sum(plan.getSources(), HandWrittenCheck::document)
                + sum(plan.getSuppressions(), HandWrittenCheck::suppression);
    }

    private static int chantier(Chantier chantier) {
        return blank(chantier.getTitle())
                + sum(chantier.getIndicators(), HandWrittenCheck::indicator)
                + sum(chantier.getFunding(), HandWrittenCheck::funding)
                + sum(chantier.getChantiers(), HandWrittenCheck::chantier)
                + sum(chantier.getActions(), HandWrittenCheck::action)
                + sum(chantier.getSuppressions(), HandWrittenCheck::suppression);
    }

    private static int action(Action action) {
        return blank(action.getTitle())
                + sum(action.getAudiences(), HandWrittenCheck::audience)
                + sum(action.getIndicators(), HandWrittenCheck::indicator)
                + sum(action.getEvents(), HandWrittenCheck::event)
                + sum(action.getDeliverables(), HandWrittenCheck::document)
                + sum(action.getDocuments(), HandWrittenCheck::document)
                + sum(action.getFunding(), HandWrittenCheck::funding)
                + sum(action.getAssessments(), HandWrittenCheck::assessment)
                + sum(action.getSteps(), HandWrittenCheck::action)
                + sum(action.getSuppressions(), HandWrittenCheck::suppression);
    }

    private static int network(PartnerNetwork network) {
        return blank(network.getName())
                + sum(network.getMeetings(), HandWrittenCheck::event)
                + sum(network.getSuppressions(), HandWrittenCheck::suppression);
    }

    private static int organisation(Organisation organisation) {
        return sum(organisation.getSuppressions(), HandWrittenCheck::suppression);
    }

    private static int suppression(Suppression suppression) {
        return blank(suppression.getReason());
    }

    private static int indicator(Indicator indicator) {
        return blank(indicator.getLabel()) + sum(indicator.getParts(), HandWrittenCheck::indicator);
    }

    private static int event(Event event) {
        return blank(event.getTitle());
    }

    private static int document(Document document) {
        return blank(document.getTitle());
    }

    private static int assessment(Assessment assessment) {
        return blank(assessment.getText());
    }

    private static int audience(Audience audience) {
        return blank(audience.getLabel()) + age(audience.getMinimumAge()) + age(audience.getMaximumAge());
    }

    private static int funding(Funding funding) {
        Optional<BigDecimal> share = funding.getShare();
        Optional<BigDecimal> posts = funding.getFullTimePosts();
        return (share.isPresent() && (share.get().signum() < 0 || share.get().compareTo(HUNDRED) > 0) ? 1 : 0)
                + (posts.isPresent() && posts.get().signum() < 0 ? 1 : 0);
    }

    private static int age(Optional<Integer> age) {
        return age.isPresent() && (age.get() < 0 || age.get() > 120) ? 1 : 0;
    }

    private static int blank(String text) {
        return text.isBlank() ? 1 : 0;
    }

    private interface Check<E> {
        int broken(E element);
    }

    private static <E> int sum(List<E> elements, Check<E> check) {
        int broken = 0;
        for (int i = 0; i < elements.size(); i++) {
            broken += check.broken(elements.get(i));
        }
        return broken;
    }
}
