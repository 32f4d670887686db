package org.mobilityplan.across;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** All plans of a summary, in the order of their ids, and their organisations. */
final class Corpus {

    private final List<PlanFacts> plans;
    private final List<Occurrence> organisations = new ArrayList<>();

    Corpus(Collection<PlanFacts> plans) {
        this.plans = List.copyOf(plans);
        for (PlanFacts plan : this.plans) {
            for (OrganisationFact organisation : plan.organisations()) {
                organisations.add(new Occurrence(organisations.size(), plan, organisation));
            }
        }
    }

    List<PlanFacts> plans() {
        return plans;
    }

    List<Occurrence> organisations() {
        return organisations;
    }

    /** Groups organisations by keys, of which one may have several. */
    Map<String, List<Occurrence>> organisationsBy(Function<Occurrence, ? extends Collection<String>> keys) {
        Map<String, List<Occurrence>> groups = new TreeMap<>();
        for (Occurrence occurrence : organisations) {
            for (String key : keys.apply(occurrence)) {
                groups.computeIfAbsent(key, none -> new ArrayList<>()).add(occurrence);
            }
        }
        return groups;
    }
}
