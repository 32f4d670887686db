package org.mobilityplan.validation.rules;

import java.util.List;
import java.util.Optional;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Audience;
import org.mobilityplan.model.Code;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.Event;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.model.PlanItem;
import org.mobilityplan.rule.RuleContext;

/** Names an element as its reader sees it, for messages: by code and title, or by name. */
final class Subject {

    private static final int MAX_LENGTH = 60;

    private Subject() {}

    /** Code and title of a chantier or action after the plan's own word for its level, « Axe IV. Accueil », the name of an organisation or network, otherwise the title or label. */
    static String of(PlanElement element) {
        String title = title(element);
        Optional<Code> code = Elements.code(element);
        String level =
                element instanceof PlanItem item ? item.getLevel().orElse("").strip() + " " : "";
        String words = code.isPresent() && !title.isEmpty()
                ? level + code.get().value() + ". " + title
                : code.isPresent() ? level + code.get().value() : title;
        words = words.strip();
        return words.isEmpty() ? id(element) : shortened(words);
    }

    private static String id(PlanElement element) {
        Optional<?> id = Elements.id(element);
        return id.isPresent() ? id.get().toString() : "";
    }

    /** The innermost element around a value that a reader can recognise. */
    static String around(RuleContext context) {
        String own = of(context.element());
        if (!own.isEmpty()) {
            return own;
        }
        List<PlanElement> ancestors = context.ancestors();
        for (int i = ancestors.size() - 1; i >= 0; i--) {
            String name = of(ancestors.get(i));
            if (!name.isEmpty()) {
                return name;
            }
        }
        return "";
    }

    private static String title(PlanElement element) {
        if (element instanceof PlanItem item) {
            return item.getTitle().strip();
        }
        if (element instanceof Organisation organisation) {
            return organisation.getName().strip();
        }
        if (element instanceof PartnerNetwork network) {
            return network.getName().strip();
        }
        if (element instanceof Event event) {
            return event.getTitle().strip();
        }
        if (element instanceof Indicator indicator) {
            return indicator.getLabel().strip();
        }
        if (element instanceof Audience audience) {
            return audience.getLabel().strip();
        }
        if (element instanceof Document document) {
            return document.getTitle().strip();
        }
        return element instanceof ActionPlan plan ? plan.getTitle().strip() : "";
    }

    private static String shortened(String words) {
        if (words.length() <= MAX_LENGTH) {
            return words;
        }
        int space = words.lastIndexOf(' ', MAX_LENGTH);
        int end = space > MAX_LENGTH / 2 ? space : MAX_LENGTH;
        while (end > 1 && " -–—:;,(«“/".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end) + "…";
    }
}
