package org.mobilityplan.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.NameKey;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.Participant;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;

/**
 * A coordination text that names none of its coordinators: it breaks off where a name should follow, or it is the acronym of
 * another organisation. Words that are only a function or a role are right.
 */
final class TextWithoutCoordinator extends Rule<Coordination> {

    private static final Set<String> CONNECTORS =
            Set.of("avec", "par", "de", "du", "des", "et", "a", "la", "le", "les");

    private static final int SHORTEST_ACRONYM = 3;
    private static final int LONGEST_ACRONYM = 8;

    TextWithoutCoordinator() {
        super(RuleInfo.of("coordination.text.other", Severity.WARNING, "name", "text"), Coordination.class);
    }

    @Override
    public void check(Coordination coordination, RuleContext context) {
        String text = coordination.getText().orElse("").strip();
        if (text.isEmpty() || coordination.getCoordinators().isEmpty()) {
            return;
        }
        boolean other =
                breaksOff(text) ? !namesAny(text, coordination, context) : isOtherAcronym(text, coordination, context);
        if (other) {
            String name = context.index().nameOf(coordination.getCoordinators().get(0));
            context.report(Pointer.ROOT.child("text"), Map.of("text", text, "name", name));
        }
    }

    private static boolean breaksOff(String text) {
        String folded = NameKey.of(text).value();
        return CONNECTORS.contains(folded.substring(folded.lastIndexOf(' ') + 1));
    }

    /** Whether the text shares a longer word with the name of a coordinator, or contains its acronym. */
    private static boolean namesAny(String text, Coordination coordination, RuleContext context) {
        String words = " " + NameKey.of(text).value() + " ";
        for (Participant coordinator : coordination.getCoordinators()) {
            for (String name : names(coordinator, context)) {
                for (String word : NameKey.of(name).value().split(" ")) {
                    boolean distinctive =
                            word.length() > 3 || word.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
                    if (distinctive && words.contains(" " + word + " ")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether the text is an acronym, every coordinator has another one, and the letters begin none of their words. */
    private static boolean isOtherAcronym(String text, Coordination coordination, RuleContext context) {
        if (text.length() < SHORTEST_ACRONYM || text.length() > LONGEST_ACRONYM || !isCapitals(text)) {
            return false;
        }
        for (Participant coordinator : coordination.getCoordinators()) {
            Optional<Organisation> organisation =
                    coordinator.getOrganisation().flatMap(id -> context.index().organisation(id));
            if (organisation.isEmpty()
                    || organisation.get().getAcronym().isEmpty()
                    || coordinator.getService().isPresent()
                    || coordinator.getFunction().isPresent()
                    || coordinator.getRepresenting().isPresent()
                    || namesAny(text, coordination, context)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapitals(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> names(Participant coordinator, RuleContext context) {
        List<String> names = new ArrayList<>();
        names.add(context.index().nameOf(coordinator));
        coordinator.getName().ifPresent(names::add);
        coordinator.getService().ifPresent(names::add);
        coordinator.getFunction().ifPresent(names::add);
        coordinator.getWording().ifPresent(names::add);
        Optional<Organisation> organisation =
                coordinator.getOrganisation().flatMap(id -> context.index().organisation(id));
        if (organisation.isPresent()) {
            names.add(organisation.get().getName());
            names.addAll(organisation.get().getAliases());
            organisation.get().getAcronym().ifPresent(names::add);
        }
        return names;
    }
}
