package org.mobilityplan.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mobilityplan.json.codec.Problem;
import org.mobilityplan.json.codec.Reading;
import org.mobilityplan.json.migration.Migrated;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Report;
import tools.jackson.core.JsonParser;

/** What was found in a migrated document, told of the document that was given. */
final class OriginalPlaces {

    private final Migrated migrated;
    private final Map<Long, Pointer> pointers = new HashMap<>();

    /** Looks through the original for all places that are told. */
    OriginalPlaces(Migrated migrated, List<Problem> problems, Report report, JsonParser original) {
        this.migrated = migrated;
        Set<Long> wanted = new HashSet<>();
        problems.forEach(problem -> wanted.add(origin(problem)));
        report.getFindings()
                .forEach(finding ->
                        wanted.add(migrated.originOf(finding.getLocation().getPointer())));
        try (original) {
            while (original.nextToken() != null) {
                long offset = original.currentTokenLocation().getByteOffset();
                if (wanted.remove(offset)) {
                    pointers.put(offset, Reading.pointer(original));
                }
            }
        }
    }

    private long origin(Problem problem) {
        return problem.offset() >= 0 ? migrated.originOf(problem.offset()) : migrated.originOf(problem.pointer());
    }

    private Pointer pointer(long offset) {
        return pointers.getOrDefault(offset, Pointer.ROOT);
    }

    /** Problems at the parts that one value was taken to, such as the two ends of a period, are told once. */
    List<Problem> inOriginal(List<Problem> problems) {
        return problems.stream()
                .map(problem ->
                        new Problem(problem.rule(), pointer(origin(problem)), origin(problem), problem.arguments()))
                .distinct()
                .toList();
    }

    Report inOriginal(Report report) {
        return report.relocated(place -> Location.of(pointer(migrated.originOf(place.getPointer()))));
    }
}
