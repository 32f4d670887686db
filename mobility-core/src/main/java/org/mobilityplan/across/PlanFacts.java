package org.mobilityplan.across;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mobilityplan.report.Location;

/**
 * What is kept of one plan. Texts that are absent are empty.
 *
 * @param id the id of the plan
 * @param content a text that two plans share if, and only if, they have the same content
 * @param source the file or stream that it comes from
 * @param place where it is in the source
 * @param title its title
 * @param territory the key of its territory, see {@link Territories}
 * @param territoryName the name of this territory
 * @param nature the code of its nature
 * @param first the first day of its period
 * @param last the last day of its period
 * @param organisations the bodies of its directory
 * @param actions its actions and steps
 * @param isComplete whether all actions are kept
 * @param sizes the announced sizes of its networks
 * @param words how often the plan uses each unknown word of an open list; keys are the list, a space and the word
 * @serial exclude
 */
record PlanFacts(
        String id,
        String content,
        String source,
        FactPlace place,
        String title,
        String territory,
        String territoryName,
        String nature,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<OrganisationFact> organisations,
        List<ActionFact> actions,
        boolean isComplete,
        List<SizeFact> sizes,
        SortedMap<String, Integer> words)
        implements Serializable {

    private static final Comparator<PlanFacts> BY_PLACE = Comparator.comparing(PlanFacts::source)
            .thenComparingInt(plan -> plan.place.line())
            .thenComparingInt(plan -> plan.place.column());

    /** The key of a plan: its id and content. */
    String key() {
        return id + " " + content;
    }

    /** Of two occurrences of one plan, the one that comes first, by source and line. */
    static PlanFacts first(PlanFacts one, PlanFacts other) {
        return BY_PLACE.compare(one, other) <= 0 ? one : other;
    }

    Location at(FactPlace here) {
        return here.in(source);
    }

    /** Where the plan is, in a few characters: {@code plans.ndjson:12}, or the beginning of its content key. */
    String whereabouts() {
        if (place.line() == 0) {
            return source.isEmpty() ? "#" + content.substring(0, Math.min(12, content.length())) : source;
        }
        return source + ":" + place.line();
    }
}
