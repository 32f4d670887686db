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
import org.mobilityplan.model.OrganisationKind;
import org.mobilityplan.model.Participant;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;
import org.mobilityplan.rule.Rule;
import org.mobilityplan.rule.RuleContext;
import org.mobilityplan.spelling.Folding;

/**
 * A coordination text that names none of its coordinators: it breaks off where a name should follow, it is the acronym of
 * another organisation, or a name that only another kind of body can have, « Rectorat de Caen » for a region. Words that are only
 * a function or a role are right.
 */
final class TextWithoutCoordinator extends Rule<Coordination> {

    private static final Set<String> CONNECTORS =
            Set.of("avec", "par", "de", "du", "des", "et", "a", "la", "le", "les");

    /** Words between two names, or before an explanation. */
    private static final List<String> JOINING = List.of(
            " et ", " ou ", " avec ", " par ", " pour ", " via ", " puis ", " dont ", " sous ", " en ", " sur ");

    private static final int LONGEST_CONNECTOR = 4;
    private static final int LONGEST_NAME = 60;
    private static final int SHORTEST_ACRONYM = 3;
    private static final int LONGEST_ACRONYM = 8;

    TextWithoutCoordinator() {
        super(
                RuleInfo.of("coordination.text.other", Severity.WARNING, "name", "text"),
                Coordination.class,
                "text",
                "coordinators");
    }

    @Override
    public void check(Coordination coordination, RuleContext context) {
        String text = coordination.getText().orElse("").strip();
        if (text.isEmpty() || coordination.getCoordinators().isEmpty()) {
            return;
        }
        boolean other = breaksOff(text)
                ? !namesAny(text, coordination, context)
                : isOtherAcronym(text, coordination, context) || isOtherBody(text, coordination, context);
        if (other) {
            String name = context.index().nameOf(coordination.getCoordinators().get(0));
            context.report(Pointer.ROOT.child("text"), Map.of("text", text, "name", name));
        }
    }

    private static boolean breaksOff(String text) {
        if (endsWithLongWord(text)) {
            return false;
        }
        for (int end = text.length(); end > 0; ) {
            int begin = text.lastIndexOf(' ', end - 1) + 1;
            String word = NameKey.of(text.substring(begin, end)).value();
            if (!word.isEmpty()) {
                return CONNECTORS.contains(word.substring(word.lastIndexOf(' ') + 1));
            }
            end = begin - 1;
        }
        return false;
    }

    /** Whether a text ends with more letters than any of these words has, as most do. */
    private static boolean endsWithLongWord(String text) {
        int end = text.length() - LONGEST_CONNECTOR - 1;
        for (int i = text.length() - 1; i >= end; i--) {
            char c = i < 0 ? ' ' : Folding.fold(text.charAt(i));
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
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
        if (!Mentions.of(context).in(text).isEmpty()) {
            // Another rule reports an organisation of the directory.
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
                    || organisation.get().getAcronym().get().equals(text)
                    || namesAny(text, coordination, context)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text is the name of one body, not in the directory, and every coordinator is of another kind. */
    private static boolean isOtherBody(String text, Coordination coordination, RuleContext context) {
        Optional<OrganisationKind> body = text.length() > LONGEST_NAME ? Optional.empty() : BodyKinds.ofText(text);
        if (body.isEmpty() || !isOneName(text) || !Mentions.of(context).in(text).isEmpty()) {
            return false;
        }
        for (Participant coordinator : coordination.getCoordinators()) {
            Optional<OrganisationKind> kind = kind(coordinator, context);
            if (kind.isEmpty() || kind.equals(body) || isNamedLike(body.get(), coordinator, context)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOneName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c) && " \u00a0'’-".indexOf(c) < 0) {
                return false;
            }
        }
        String words = " " + NameKey.of(text).value() + " ";
        return JOINING.stream().noneMatch(words::contains);
    }

    /** The kind of a coordinator who is an organisation as a whole. */
    private static Optional<OrganisationKind> kind(Participant coordinator, RuleContext context) {
        if (coordinator.getService().isPresent()
                || coordinator.getFunction().isPresent()
                || coordinator.getRepresenting().isPresent()
                || coordinator.getWording().isPresent()) {
            return Optional.empty();
        }
        if (coordinator.getOrganisation().isEmpty()) {
            return BodyKinds.ofName(coordinator.getName().orElse(""));
        }
        return coordinator
                .getOrganisation()
                .flatMap(id -> context.index().organisation(id))
                .flatMap(BodyKinds::of);
    }

    /** Whether another name of a coordinator is that of a kind of body. */
    private static boolean isNamedLike(OrganisationKind kind, Participant coordinator, RuleContext context) {
        return names(coordinator, context).stream()
                .anyMatch(name -> BodyKinds.ofName(name).filter(kind::equals).isPresent());
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
