package org.mobilityplan.json.codec;

import java.util.Map;
import org.mobilityplan.report.Finding;
import org.mobilityplan.report.Location;
import org.mobilityplan.report.Pointer;
import org.mobilityplan.report.RuleInfo;

/**
 * Something in a document that cannot be read as a plan.
 *
 * @param rule what is wrong
 * @param pointer where
 * @param offset the byte where it begins, or -1 where only the pointer is known
 * @param arguments the values for its sentence
 */
public record Problem(RuleInfo rule, Pointer pointer, long offset, Map<String, String> arguments) {

    /** The same for a report, once it is known where it stands for people. */
    public Finding at(Location place) {
        return Finding.builder()
                .rule(rule.id())
                .severity(rule.severity())
                .location(place)
                .arguments(arguments)
                .build();
    }
}
