package org.mobilityplan.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.mobilityplan.compare.Added;
import org.mobilityplan.compare.Change;
import org.mobilityplan.compare.Changed;
import org.mobilityplan.compare.Dropped;
import org.mobilityplan.compare.Moved;
import org.mobilityplan.compare.PlanComparison;
import org.mobilityplan.compare.Regrouped;
import org.mobilityplan.model.Action;
import org.mobilityplan.model.ActionPlan;
import org.mobilityplan.model.Chantier;
import org.mobilityplan.model.Coordination;
import org.mobilityplan.model.Document;
import org.mobilityplan.model.Indicator;
import org.mobilityplan.model.Organisation;
import org.mobilityplan.model.Participant;
import org.mobilityplan.model.PartnerNetwork;
import org.mobilityplan.model.PlanElement;
import org.mobilityplan.words.ValueNames;

/**
 * Describes the changes between two editions of a plan in sentences of one language. The language of the machine does not matter.
 *
 * <pre>{@code
 * System.out.print(ChangeTexts.in(Locale.FRENCH).render(PlanComparison.of(edition2016, edition2017)));
 * }</pre>
 *
 * <p>Text of the plans is quoted as it is: it is never read as a template, it is shortened where it is long, and line breaks and
 * control characters are replaced.
 */
public final class ChangeTexts {

    private static final ChangeTexts ENGLISH = new ChangeTexts(FindingTexts.load("ChangeMessages.properties"));
    private static final ChangeTexts FRENCH = new ChangeTexts(FindingTexts.load("ChangeMessages_fr.properties"));

    private final Map<String, String> messages;

    private ChangeTexts(Map<String, String> messages) {
        this.messages = Map.copyOf(messages);
    }

    /**
     * The texts in a language.
     *
     * @param locale French for any French locale; any other locale gives English
     * @return the texts
     */
    public static ChangeTexts in(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? FRENCH : ENGLISH;
    }

    /**
     * All changes, one per line.
     *
     * @param comparison what changed
     * @return the lines, each ended by a line feed; one line if nothing changed
     */
    public String render(PlanComparison comparison) {
        if (comparison.isEmpty()) {
            return message("change.none") + "\n";
        }
        StringBuilder lines = new StringBuilder();
        for (Change change : comparison.changes()) {
            lines.append(render(change)).append('\n');
        }
        return lines.toString();
    }

    /**
     * One change as a sentence.
     *
     * @param change the change
     * @return the sentence
     */
    public String render(Change change) {
        String sentence = sentence(change);
        int first = sentence.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + sentence.substring(Character.charCount(first));
    }

    private String sentence(Change change) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("place", place(change.path()));
        arguments.put("property", property(change.property()));
        String key = "change.reordered";
        if (change instanceof Added added) {
            key = "change.added";
            arguments.put("value", quoted(added, added.value()));
        } else if (change instanceof Dropped dropped) {
            key = "change.dropped";
            arguments.put("value", quoted(dropped, dropped.value()));
        } else if (change instanceof Changed changed) {
            arguments.put("before", quoted(changed, changed.before()));
            arguments.put("after", quoted(changed, changed.after()));
            boolean alike = arguments.get("before").equals(arguments.get("after"));
            key = alike ? "change.details" : "change.changed";
        } else if (change instanceof Moved moved) {
            key = "change.moved";
            arguments.put("value", name(moved.value(), plan(moved)));
            arguments.put("from", place(moved.from()));
        } else if (change instanceof Regrouped regrouped) {
            boolean split = regrouped.before().size() == 1;
            key = split ? "change.split" : regrouped.after().size() == 1 ? "change.merged" : "change.regrouped";
            arguments.put("before", names(regrouped.before(), plan(regrouped)));
            arguments.put("after", names(regrouped.after(), plan(regrouped)));
        }
        return FindingTexts.fill(message(key), arguments, UnaryOperator.identity());
    }

    private static ActionPlan plan(Change change) {
        return (ActionPlan) change.path().get(0);
    }

    private String message(String key) {
        return messages.getOrDefault(key, key);
    }

    /** The name of a property in this language; an unknown property keeps its own name. */
    private String property(String name) {
        String known = messages.get("property." + name);
        return known == null ? FindingTexts.plain(name) : known;
    }

    private String quoted(Change change, Object value) {
        String text = value instanceof Boolean yes
                ? message(yes ? "value.yes" : "value.no")
                : ValueNames.of(value, plan(change));
        return FindingTexts.fill(message("value"), Map.of("text", text), FindingTexts::plain);
    }

    private String names(List<Action> actions, ActionPlan plan) {
        List<String> names = actions.stream().map(each -> name(each, plan)).toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + message("list.and") + names.get(last);
    }

    /** The last element that has a name; if it has no id of its own, also the element that contains it. */
    private String place(List<PlanElement> path) {
        ActionPlan plan = (ActionPlan) path.get(0);
        List<PlanElement> named = new ArrayList<>(path);
        named.removeIf(Coordination.class::isInstance);
        int last = named.size() - 1;
        String name = name(named.get(last), plan);
        int whole = last;
        while (isPart(named.get(whole))) {
            whole--;
        }
        return whole == last || whole == 0
                ? name
                : FindingTexts.fill(
                        message("place.part"),
                        Map.of("part", name, "whole", name(named.get(whole), plan)),
                        UnaryOperator.identity());
    }

    private static boolean isPart(PlanElement element) {
        return element instanceof Participant || element instanceof Indicator || element instanceof Document;
    }

    private String name(PlanElement element, ActionPlan plan) {
        return FindingTexts.fill(
                message("place." + kind(element)), Map.of("name", ValueNames.of(element, plan)), FindingTexts::plain);
    }

    private static String kind(PlanElement element) {
        if (element instanceof ActionPlan) {
            return "plan";
        }
        if (element instanceof Chantier) {
            return "chantier";
        }
        if (element instanceof Action) {
            return "action";
        }
        if (element instanceof Organisation) {
            return "organisation";
        }
        if (element instanceof PartnerNetwork) {
            return "network";
        }
        if (element instanceof Indicator) {
            return "indicator";
        }
        return element instanceof Document ? "document" : "participant";
    }
}
