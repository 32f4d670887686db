package org.mobilityplan.json;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mobilityplan.json.codec.DocumentProblems;
import org.mobilityplan.json.codec.Problem;
import org.mobilityplan.json.codec.ReadContext;
import org.mobilityplan.model.Suppression;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.Report;
import org.mobilityplan.validation.PlanValidator;

/**
 * The findings on the parts of a document that can be read. Left out are those around a date that was replaced, those on
 * suppressions, those that a suppression outside the parts may suppress, and those that name an element outside the parts.
 */
final class PartialReport {

    private static final String OF_SUPPRESSIONS = "suppression.";

    private final Set<String> replaced = new HashSet<>();
    private final Set<String> suppressed = new HashSet<>();

    private PartialReport() {}

    /**
     * Validates the parts.
     *
     * @param parts the largest elements without a problem
     * @param problems the problems of the document
     * @param validator validates each part alone
     * @param limit the number of findings after which no further part is validated
     */
    static Report of(List<ReadContext.Part> parts, List<Problem> problems, PlanValidator validator, int limit) {
        PartialReport partial = new PartialReport();
        for (Problem problem : problems) {
            if (problem.rule().equals(DocumentProblems.DATE)) {
                String date = problem.pointer().value();
                partial.replaced.add(date.substring(0, date.lastIndexOf('/')));
            }
        }
        for (ReadContext.Part part : parts) {
            if (part.element() instanceof Suppression suppression) {
                partial.suppressed.add(suppression.getRule());
            }
        }
        Report.Builder report = Report.builder();
        int found = 0;
        for (ReadContext.Part part : parts) {
            if (found >= limit) {
                break;
            }
            for (Finding finding : validator.validateElement(part.element()).findings()) {
                Pointer place = Pointer.of(
                        part.pointer().value() + finding.location().pointer().value());
                boolean named = !finding.arguments().containsValue("");
                if (named && partial.isCertain(finding.rule().value(), place.value())) {
                    report.add(finding.toBuilder().location(Location.of(place)).build());
                    found++;
                }
            }
        }
        return report.build();
    }

    private boolean isCertain(String rule, String place) {
        for (String branch : suppressed) {
            if (rule.equals(branch) || rule.startsWith(branch + ".")) {
                return false;
            }
        }
        return !rule.startsWith(OF_SUPPRESSIONS) && !isReplaced(place);
    }

    /** Whether a place is the element of a date that was replaced, or within it. */
    private boolean isReplaced(String place) {
        for (int end = place.length(); end > 0; end = place.lastIndexOf('/', end - 1)) {
            if (replaced.contains(place.substring(0, end))) {
                return true;
            }
        }
        return replaced.contains("");
    }
}
