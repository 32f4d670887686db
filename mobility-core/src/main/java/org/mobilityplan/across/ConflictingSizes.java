package org.mobilityplan.across;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mobilityplan.report.RuleInfo;
import org.mobilityplan.report.Severity;

/** Two sizes of one network at one date, in different plans, that cannot both be right. */
final class ConflictingSizes extends CrossPlanRule {

    ConflictingSizes() {
        super(RuleInfo.of(
                "plans.network.size-conflict",
                Severity.WARNING,
                "date",
                "firstValue",
                "name",
                "otherPlan",
                "planId",
                "secondValue"));
    }

    private record Announced(PlanFacts plan, SizeFact size) {}

    /**
     * The two sizes of one subject that leave least room for others: that with the greatest lower bound and that with the
     * smallest upper bound. A size that contradicts any earlier one contradicts one of these.
     */
    private static final class Room {
        private Announced greatest;
        private Announced smallest;

        private Room(Announced first) {
            greatest = first;
            smallest = first;
        }

        private List<Announced> contradicted(SizeFact size) {
            return Stream.of(greatest, smallest)
                    .filter(other -> size.contradicts(other.size()))
                    .toList();
        }

        private void add(Announced other) {
            if (other.size().least().compareTo(greatest.size().least()) > 0) {
                greatest = other;
            }
            if (other.size().most().compareTo(smallest.size().most()) < 0) {
                smallest = other;
            }
        }
    }

    @Override
    void check(Corpus corpus, Findings findings) {
        Map<String, Room> rooms = new TreeMap<>();
        for (PlanFacts plan : corpus.plans()) {
            for (SizeFact size : plan.sizes()) {
                Announced here = new Announced(plan, size);
                Room room = rooms.computeIfAbsent(size.subject(), none -> new Room(here));
                List<Announced> contradicted = room.contradicted(size);
                if (contradicted.isEmpty()) {
                    room.add(here);
                }
                contradicted.stream()
                        .filter(other -> !other.plan().id().equals(plan.id()))
                        .findFirst()
                        .ifPresent(other -> findings.report(
                                plan,
                                size.place(),
                                Map.of(
                                        "name", size.network(),
                                        "firstValue", other.size().text(),
                                        "secondValue", size.text(),
                                        "otherPlan", other.plan().id(),
                                        "date", size.date().split(" ", 2)[0])));
            }
        }
    }
}
